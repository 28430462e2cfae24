import Practicum
import RecordText
import Testing

@Suite("The budget held against the schedule")
struct EventProvisionTests {
  /// A budget of rows `Uraian, volume, satuan`, in one group.
  func budget(_ group: String = "Kegiatan", _ rows: String...) -> [String: String] {
    let lines = rows.enumerated().map { place, row in
      let parts = row.split(separator: ",").map { $0.trimmingPrefix(" ") }
      let rest = parts.dropFirst(3).map { "\($0)\n" }.joined()
      return "\nId: B\(place + 1)\nKelompok: G1\nUraian: \(parts[0])\nVolume: \(parts[1])\nSatuan: \(parts[2])\n"
        + "HargaSatuan: 5000\n\(rest)"
    }
    return [
      "kasus/jaminan-sosial/anggaran.rec": "%rec: Kelompok\n\nId: G1\nNama: \(group)\n\n%rec: Rincian\n"
        + lines.joined()
    ]
  }

  func rundown(_ rows: String..., participants: String = "") -> String {
    let facts = participants.isEmpty ? "" : "%rec: Jadwal\n\nPeserta: \(participants)\n\n"
    return facts + ScheduleExample.rows(["07:00-08:00 Registrasi; Pengisi: Panitia"] + rows)
  }

  func found(_ rule: String, _ schedule: String, _ budget: [String: String]) -> [String] {
    ScheduleExample.findings(rule, schedule, budget)
  }

  @Test("the rules are in the catalogue, each with its page")
  func catalogue() {
    for rule in ["A06", "A07", "A08"] {
      #expect(RuleCatalogue.all.filter { $0.id == rule }.count == 1 && RuleExplanation.of(rule) != nil)
    }
  }

  // MARK: A06

  let lecture = "08:00-12:00 Penyuluhan; Pengisi: Dinas Sosial"

  @Test("A06: a meal for participants and no time to eat it")
  func mealWithoutBreak() {
    #expect(
      found("A06", rundown(lecture), budget("Konsumsi", "Snack peserta, 50, box", "Makan siang peserta, 50, orang"))
        == ["B2: “Makan siang peserta” dianggarkan, tetapi susunan acara tidak memuat waktu makan"])
    let given = budget("Umum", "Kotak, 50, orang, Untuk: makan")
    #expect(found("A06", rundown(lecture), given).count == 1)
  }

  @Test(
    "A06 is silent where there is time to eat",
    arguments: ["Ishoma", "Makan siang", "Istirahat", "Istirahat, sholat, makan", "Foto dan makan bersama"])
  func mealWithBreak(_ name: String) {
    #expect(
      found("A06", rundown(lecture, "12:00-13:00 \(name)"), budget("Konsumsi", "Makan siang peserta, 50, orang")) == [])
  }

  @Test("A06 is silent of snacks, of what is only called konsumsi, of the committee's food, and of an empty section")
  func mealElsewhere() {
    for line in ["Snack peserta", "Konsumsi peserta", "Makan panitia", "Makanan ringan peserta"] {
      #expect(found("A06", rundown(lecture), budget("Konsumsi", "\(line), 50, orang")) == [], "\(line)")
    }
    #expect(found("A06", "", budget("Konsumsi", "Makan siang peserta, 50, orang")) == [])
    #expect(found("A06", rundown(lecture, "12:00-13:00 Ishoma"), [:]) == [])
    #expect(found("A06", rundown(lecture, "12:00-12:15 Istirahat"), budget("K", "Makan peserta, 50, orang")).count == 1)
  }

  @Test("A06: time for a meal that no line pays")
  func breakWithoutMeal() {
    let text = rundown(lecture, "12:00-13:00 Ishoma")
    #expect(
      found("A06", text, budget("Konsumsi", "Snack peserta, 50, box"))
        == ["A3: Acara 3 (“Ishoma”) waktu makan, tetapi anggaran tidak memuat makan"])
    #expect(found("A06", text, budget("Umum", "Nasi kotak, 50, box")) == [])
    #expect(found("A06", text, budget("Umum", "Konsumsi, 50, box")) == [])
    #expect(found("A06", text.replacing("Ishoma", with: "Istirahat"), budget("Umum", "Snack, 50, box")) == [])
  }

  @Test(
    "A06 judges the clear lines beside vague ones: a konsumsi that is said to be snacks, and what is no food",
    arguments: [
      ("Konsumsi (snack dan air mineral), 50, box", 1), ("Konsumsi coffee break, 50, box", 1),
      ("Rontek kegiatan, 4, lembar", 1), ("Becak, 2, kali", 1), ("Konsumsi snack dan nasi kotak, 50, box", 0),
      ("Lontong, 50, bungkus", 0), ("Ayam geprek, 50, paket", 0), ("Beras, 5, kg", 0), ("Konsumsi peserta, 50, box", 0),
      ("Konsumsi, 50, box, Spesifikasi: snack", 1), ("Kotak, 50, orang, Untuk: makan", 0),
    ])
  func clearLines(line: String, count: Int) {
    let text = rundown(lecture, "12:00-13:00 Ishoma")
    #expect(found("A06", text, budget("Umum", "Snack peserta, 50, box", line)).count == count)
  }

  // MARK: A07

  @Test("A07: two teach, one is paid and fed")
  func speakers() {
    let text = rundown(
      "08:00-09:00 Pemaparan materi; Pengisi: Dinas Kesehatan", "09:00-10:00 Pelatihan; Pengisi: Dinas Sosial",
      "10:00-10:10 Penutupan; Pengisi: Puskesmas")
    #expect(
      found("A07", text, budget("Umum", "Honor Pemateri, 1, orang/jam", "Snack pemateri, 1, Box"))
        == ["B1: Jumlah narasumber berbeda: 2 di susunan acara, 1 di honor, 1 di snack"])
    #expect(found("A07", text, budget("Umum", "Honor Pemateri, 2, orang", "Snack pemateri, 2, Box")) == [])
    #expect(
      found("A07", text, budget("Umum", "Honor Pemateri, 2, orang", "Makan siang narasumber, 3, orang"))
        == ["B2: Jumlah narasumber berbeda: 2 di susunan acara, 2 di honor, 3 di makan"])
    #expect(
      found("A07", text, budget("Honorarium Narasumber", "Dinas Kesehatan, 1, Orang", "Dinas Sosial, 1, Orang")) == [])
  }

  @Test("A07 counts nobody twice, no host, and nothing that cannot be counted")
  func speakersElsewhere() {
    let two = budget("Umum", "Honor narasumber, 2, orang")
    func teach(_ names: String...) -> String {
      rundown(
        "08:00-09:00 Materi; " + names.map { "Pengisi: \($0)" }.joined(separator: "; "),
        "09:00-10:00 Tanya jawab; Pengisi: Camat")
    }
    #expect(found("A07", teach("Dinas Sosial", "dinas sosial", "BPJS"), two) == [])
    #expect(found("A07", teach("Dinas Sosial", "BPJS", "Praktikan sebagai pekerja sosial", "Panitia"), two) == [])
    #expect(found("A07", teach("Dinas Sosial dan Puskesmas"), two) == [])
    #expect(found("A07", teach("Unit Pelaksana Teknis", "BPJS", "Pelaksana kegiatan"), two) == [])
    #expect(found("A07", teach("Narasumber"), two) == [])
    #expect(found("A07", teach("Dinas Sosial"), two).count == 1)
    // Three person-hours may be one person's three hours.
    #expect(found("A07", teach("Dinas Sosial"), budget("Umum", "Honor narasumber, 3, OJ")) == [])
    #expect(found("A07", teach("Dinas Sosial"), budget("Umum", "Snack peserta, 50, box")) == [])
  }

  // MARK: A08

  @Test("A08: snacks for fewer participants than are expected")
  func provision() {
    let text = rundown(lecture, participants: "50")
    #expect(
      found("A08", text, budget("Umum", "Snack peserta, 45, Box", "Makan peserta, 50, Orang"))
        == ["B1: “Snack peserta” untuk 45 orang, jadwal menyebut 50 peserta"])
    #expect(found("A08", text, budget("Umum", "Seminar kit peserta, 40, paket")).count == 1)
    // Where everything agrees but the schedule, the schedule is asked.
    #expect(
      found("A08", text, budget("Umum", "Snack peserta, 45, Box", "Makan peserta, 45, Orang"))
        == ["Jadwal: Jadwal menyebut 50 peserta, anggaran untuk 45"])
  }

  @Test(
    "A08 is silent where units are shared, lines share the participants, or several days need more",
    arguments: [
      "Snack peserta, 50, Box", "Snack peserta, 1, paket", "Air mineral peserta, 3, dus", "ATK peserta, 5, pak",
      "Spidol peserta, 10, buah", "Snack panitia, 15, Box", "Snack, 60, Box", "Sertifikat peserta, 49, lembar",
      "Snack peserta dan panitia, 65, Box", "Perlengkapan peserta, 1, paket",
    ])
  func provisionElsewhere(_ line: String) {
    #expect(found("A08", rundown(lecture, participants: "50"), budget("Umum", line)) == [])
  }

  @Test("A08: food may be as often as there are breaks, kits may not")
  func kits() {
    let text = rundown(lecture, "09:00-09:15 Coffee break", "10:00-10:15 Coffee break", participants: "50")
    #expect(found("A08", text, budget("Umum", "Snack peserta, 100, Box")) == [])
    #expect(found("A08", text, budget("Umum", "Seminar kit peserta, 100, paket")).count == 1)
    #expect(found("A08", text, budget("Umum", "Seminar kit peserta, 50, paket")) == [])
  }

  @Test("A08: shares, two days and a coefficient of days")
  func severalDays() {
    let one = rundown(lecture, participants: "50")
    #expect(found("A08", one, budget("Umum", "Snack peserta pria, 30, Box", "Snack peserta wanita, 20, Box")) == [])
    #expect(found("A08", one, budget("Umum", "Snack peserta, 50, Box, Koefisien: 2, SatuanKoefisien: hari")) == [])
    #expect(found("A08", one, budget("Umum", "Snack peserta, 100, Box")).count == 1)
    let two = rundown(
      lecture + "; Tanggal: 2023-03-01", "08:00-12:00 Praktik; Pengisi: Dinas Sosial; Tanggal: 2023-03-02",
      participants: "50"
    ).replacing("Id: A1\n", with: "Id: A1\nTanggal: 2023-03-01\n")
    #expect(found("A08", two, budget("Umum", "Snack peserta, 100, Box")) == [])
    #expect(found("A08", two, budget("Umum", "Snack peserta, 150, Box")).count == 1)
    #expect(found("A08", rundown(lecture), budget("Umum", "Snack peserta, 45, Box")) == [])
  }
}
