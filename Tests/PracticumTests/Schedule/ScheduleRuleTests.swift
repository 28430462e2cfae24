import Practicum
import RecordText
import Testing

@Suite("Checks of group J")
struct ScheduleRuleTests {
  let rules = ["J01", "J02", "J03", "J04", "J05", "J06", "J07"]

  func rundown(_ rows: String...) -> String {
    let all = ["07:00-08:00 Registrasi; Pengisi: Panitia"] + rows
    return all.count == 1 ? "" : ScheduleExample.rows(all)
  }

  @Test("a whole rundown, an empty file and a file of facts alone are silent")
  func silent() {
    for text in [ScheduleExample.whole, "", "%rec: Jadwal\n\nTanggal: 2023-03-01\n"] {
      for rule in rules { #expect(ScheduleExample.findings(rule, text) == []) }
    }
    #expect(RuleCatalogue.all.filter { $0.id.hasPrefix("J") }.map(\.id) == rules)
    for rule in rules { #expect(RuleExplanation.of(rule) != nil) }
  }

  // MARK: J01

  @Test("J01: printed minutes other than those of the times are wrong, and one key writes the computed ones")
  func printedMinutes() throws {
    let text = rundown("08:00-10:30 Penyuluhan; Tertulis: 150", "10:30-11:45 Simulasi; Tertulis: 5")
    #expect(ScheduleExample.findings("J01", text) == ["A3: Durasi tertulis 5 menit, 10.30–11.45 = 75 menit"])
    let workspace = ScheduleExample.workspace(text)
    let finding = try #require(ScheduleExample.found("J01", workspace).first)
    #expect(finding.message.en == "Printed duration 5 minutes, 10:30–11:45 = 75 minutes")
    let mended = try workspace.after(finding.fix)
    #expect(mended.scheduleText.contains("Tertulis: 75\n"))
    #expect(ScheduleExample.found("J01", mended) == [])
  }

  @Test("J01 is silent where nothing is printed, where the print is no number, and of an item that J02 finds")
  func printedMinutesElsewhere() {
    #expect(ScheduleExample.findings("J01", rundown("08:00-09:00 Materi; Tertulis: 60’")) == [])
    #expect(ScheduleExample.findings("J01", rundown("08:00- Materi; Tertulis: 60")) == [])
    let overlap = rundown("07:30-08:15 Materi; Tertulis: 60")
    #expect(ScheduleExample.findings("J01", overlap) == [])
    #expect(ScheduleExample.findings("J02", overlap).count == 1)
  }

  @Test("one slip is told once: a wrong end beside right printed minutes")
  func oneSlip() {
    // The end of the second runs into the third, where the printed minutes say it should have ended.
    let long = rundown("08:00-09:45 Materi; Tertulis: 30", "08:30-09:45 Tanya jawab; Tertulis: 75")
    #expect(ScheduleExample.findings("J01", long) == [])
    #expect(
      ScheduleExample.findings("J02", long) == ["A3: Acara 3 (08.30) mendahului acara 2 (selesai 09.45)"])
    // Its end falls short of the third.
    let short = rundown("08:00-08:30 Materi; Tertulis: 60", "09:00-09:45 Tanya jawab")
    #expect(ScheduleExample.findings("J01", short).count == 1)
    #expect(ScheduleExample.findings("J03", short) == [])
    // Its start is late.
    let late = rundown("08:30-09:00 Materi; Tertulis: 60", "09:00-09:45 Tanya jawab")
    #expect(ScheduleExample.findings("J01", late).count == 1)
    #expect(ScheduleExample.findings("J03", late) == [])
    // Printed minutes that explain nothing leave both slips standing.
    let both = rundown("08:00-08:30 Materi; Tertulis: 45", "09:00-09:45 Tanya jawab")
    #expect(ScheduleExample.findings("J01", both).count == 1)
    #expect(ScheduleExample.findings("J03", both).count == 1)
  }

  // MARK: J02

  @Test("J02: an item that starts before the latest end so far, and one that ends before it starts")
  func overlap() throws {
    let text = rundown("08:00-14:50 Penyuluhan", "11:30-12:00 Tanya jawab")
    let finding = try #require(ScheduleExample.found("J02", ScheduleExample.workspace(text)).first)
    #expect(finding.id == "A3" && finding.severity == .salah && finding.field == "Mulai")
    #expect(finding.message.id == "Acara 3 (11.30) mendahului acara 2 (selesai 14.50)")
    #expect(finding.message.en == "Item 3 (11:30) comes before item 2 (ends 14:50)")
    #expect(
      ScheduleExample.findings("J02", rundown("08:30-08:00 Materi"))
        == ["A2: Acara 2 selesai (08.00) sebelum mulai (08.30)"])
  }

  @Test("J02: one wrong end is one finding, whatever follows; a second overlap is a second")
  func noCascade() {
    let wrongEnd = rundown("08:00-14:50 Materi", "11:30-12:00 Tanya jawab", "12:00-13:00 Ishoma", "13:00-13:30 Penutup")
    #expect(ScheduleExample.findings("J02", wrongEnd).count == 1)
    #expect(ScheduleExample.findings("J03", wrongEnd) == [])
    let wrongStart = rundown("08:00-10:00 Materi", "09:00-10:15 Tanya jawab", "10:15-11:00 Penutup")
    #expect(ScheduleExample.findings("J02", wrongStart).count == 1)
    let two = rundown("08:00-10:00 Materi", "09:00-10:15 Tanya jawab", "10:10-11:00 Penutup")
    #expect(ScheduleExample.findings("J02", two).count == 2)
    let crossed = rundown("08:00-07:30 Materi", "09:00-10:15 Tanya jawab")
    #expect(ScheduleExample.findings("J02", crossed).count == 1)
    #expect(ScheduleExample.findings("J03", crossed) == [])
  }

  @Test("J02 and J03 judge each day and each track by itself")
  func daysAndTracks() {
    let days = rundown(
      "08:00-10:00 Materi; Tanggal: 2023-03-01", "08:00-09:00 Materi; Tanggal: 2023-03-02",
      "09:00-10:00 Praktik; Tanggal: 2023-03-02")
    for rule in ["J02", "J03"] { #expect(ScheduleExample.findings(rule, days) == []) }
    let tracks = rundown(
      "08:00-10:00 Materi; Jalur: A", "08:00-09:30 Praktik; Jalur: B", "10:00-10:15 Tanya jawab",
      "10:15-11:00 Penutupan")
    for rule in ["J02", "J03"] { #expect(ScheduleExample.findings(rule, tracks) == []) }
    let inTrack = rundown(
      "08:00-10:00 Materi; Jalur: A", "08:00-09:30 Praktik; Jalur: B", "09:00-10:00 Praktik; Jalur: B")
    #expect(ScheduleExample.findings("J02", inTrack).map { $0.prefix(2) } == ["A4"])
  }

  @Test("an item without a date belongs to the schedule's day")
  func commonDay() {
    let text =
      "%rec: Jadwal\n\nTanggal: 2023-03-01\n\n"
      + rundown("08:00-10:00 Materi; Tanggal: 2023-03-01", "09:00-11:00 Praktik")
    #expect(ScheduleExample.findings("J02", text).count == 1)
  }

  // MARK: J03

  @Test("J03: an hour in which nothing is planned")
  func gap() {
    let text = rundown("08:00-10:30 Materi", "11:30-12:00 Tanya jawab")
    #expect(ScheduleExample.findings("J03", text) == ["A3: Jeda kosong 60 menit antara acara 2 dan 3"])
    #expect(ScheduleExample.found("J03", ScheduleExample.workspace(text)).map(\.severity) == [.perluDicek])
  }

  @Test("J03 looks at the latest end so far, and waits for an end that cannot be read")
  func gapElsewhere() {
    let nested = rundown("08:00-12:00 Materi", "09:00-09:30 Sambutan", "12:00-13:00 Ishoma")
    #expect(ScheduleExample.findings("J03", nested) == [])
    #expect(ScheduleExample.findings("J03", rundown("08:00- Materi", "09:00-09:30 Tanya jawab")) == [])
    #expect(ScheduleExample.findings("J03", rundown("08:00-25:00 Materi", "09:00-09:30 Tanya jawab")) == [])
    let broken = rundown("08:00-09:00 Materi", "09:00-09:30 Materi", "09:30-10:00 Tanya jawab")
      .replacing("Id: A3\n", with: "Id: A3\nini bukan isian\n")
    #expect(ScheduleExample.findings("J03", broken) == [])
    // Parallel tracks fill half of the common track's pause.
    let half = rundown("08:00-08:30 Materi; Jalur: A", "09:00-09:30 Penutupan")
    #expect(ScheduleExample.findings("J03", half) == ["A3: Jeda kosong 30 menit antara acara 1 dan 3"])
  }

  @Test("an evening may run past midnight")
  func night() {
    let text = ScheduleExample.rundown(
      "19:00-20:00 Registrasi; Pengisi: a b", "20:00-00:00 Pentas; Pengisi: a b", "00:00-01:00 Doa; Pengisi: a b",
      "01:00-01:15 Penutupan; Pengisi: a b")
    for rule in rules { #expect(ScheduleExample.findings(rule, text) == []) }
    #expect(ScheduleExample.workspace(text).rundown.slots.map(\.minutes) == [60, 240, 60, 15])
    #expect(ScheduleExample.findings("J02", rundown("14:00-01:00 Materi")).count == 1)
  }

  // MARK: J04

  @Test("J04: an item that nobody performs, but not breaks, meals and question rounds")
  func nobody() {
    #expect(
      ScheduleExample.findings("J04", ScheduleExample.whole.replacing("Pengisi: Dirigen\n", with: ""))
        == ["A3: Acara 3 (“Menyanyikan lagu Indonesia Raya”) belum ada pengisinya"])
    for name in ["Ice breaking", "Istirahat", "ISHOMA", "Makan siang", "Diskusi", "Istirahat, sholat dan makan"] {
      let text = ScheduleExample.whole.replacing("Coffee break", with: name)
      #expect(ScheduleExample.findings("J04", text) == [], "\(name)")
    }
    // A kind that is given counts before the words.
    let told = ScheduleExample.whole.replacing("Nama: Coffee break\n", with: "Nama: Coffee break\nJenis: sambutan\n")
    #expect(ScheduleExample.findings("J04", told).count == 1)
    #expect(
      ScheduleExample.findings("J04", ScheduleExample.whole.replacing("Pengisi: Dirigen", with: "Pengisi: -")).count
        == 1)
  }

  @Test("J04: who is responsible counts as performer, but not of what is taught where performers are named")
  func responsible() {
    let taught = ScheduleExample.rundown(
      "07:30-08:00 Registrasi; PenanggungJawab: Panitia", "08:00-09:00 Materi pertama; Pengisi: Dinas Sosial",
      "09:00-10:00 Materi kedua; PenanggungJawab: Panitia", "10:00-10:10 Penutupan; PenanggungJawab: Panitia")
    #expect(ScheduleExample.findings("J04", taught) == ["A3: Acara 3 (“Materi kedua”) belum ada pengisinya"])
    #expect(ScheduleExample.findings("J04", taught.replacing("Pengisi:", with: "PenanggungJawab:")) == [])
    let desk = ScheduleExample.rundown(
      "07:30-08:00 Registrasi; PenanggungJawab: Panitia", "08:00-09:00 Materi; Pengisi: Dinas Sosial",
      "09:00-09:10 Sarapan bersama", "09:10-09:20 Penutupan; Pengisi: MC satu")
    #expect(ScheduleExample.findings("J04", desk) == [])
  }

  @Test("J04: no registration and no closing are one finding each, at the schedule's facts where there are any")
  func ends() {
    let bare = ScheduleExample.rundown("08:00-09:00 Materi; Pengisi: Dinas Sosial", "09:00-10:00 Tanya jawab")
    #expect(
      ScheduleExample.findings("J04", bare)
        == ["A1: Susunan acara belum memuat registrasi peserta", "A2: Susunan acara belum memuat penutupan"])
    #expect(
      ScheduleExample.findings("J04", "%rec: Jadwal\n\nTempat: Aula\n\n" + bare).map { $0.prefix(6) }
        == ["Jadwal", "Jadwal"])
    let worded = ScheduleExample.rundown(
      "08:00-09:00 Pembukaan dan daftar ulang; Pengisi: MC satu", "09:00-10:00 Doa penutup; Pengisi: Pak Amil")
    #expect(ScheduleExample.findings("J04", worded) == [])
    #expect(ScheduleExample.findings("J04", bare.replacing("Nama: Materi\n", with: "")) == [])
  }

  // MARK: J05

  let period =
    "%rec: Praktikum\n\nVersiFormat: 1\nJudul: P\nLembaga: L\nKelurahan: K\nMulai: 2023-01-25\nSelesai: 2023-04-15\n"

  @Test("J05: a day outside the practicum's period, told once")
  func outside() {
    let text =
      "%rec: Jadwal\n\nTanggal: 2023-05-25\n\n"
      + ScheduleExample.rundown(
        "08:00-09:00 Materi; Tanggal: 2023-05-25", "09:00-10:00 Materi; Tanggal: 2023-01-24", "10:00-11:00 Materi")
    #expect(
      ScheduleExample.findings("J05", text, ["praktikum.rec": period]) == [
        "Jadwal: Tanggal acara 25 Mei 2023 sesudah praktikum selesai (15 April 2023)",
        "A2: Tanggal acara 24 Januari 2023 sebelum praktikum mulai (25 Januari 2023)",
      ])
  }

  @Test("J05 is silent on the first and the last day, without a period, and of a date no calendar has")
  func inside() {
    for day in ["2023-01-25", "2023-04-15", "2023-02-30"] {
      #expect(ScheduleExample.findings("J05", "%rec: Jadwal\n\nTanggal: \(day)\n", ["praktikum.rec": period]) == [])
    }
    #expect(ScheduleExample.findings("J05", "%rec: Jadwal\n\nTanggal: 2030-01-01\n") == [])
  }

  // MARK: J06

  let plan = [
    "kasus/jaminan-sosial/rencana.rec":
      "%rec: Kegiatan\n\nId: K1\nNama: Penyuluhan\nBentuk: acara\n\nId: K2\nNama: Simulasi\nBentuk: acara\n\n"
      + "Id: K3\nNama: Kunjungan\nBentuk: berkala\n\nId: K4\nNama: Arisan\n"
  ]

  @Test("J06: an activity held as an event that no item carries, once some are carried")
  func notHeld() {
    let linked = rundown("08:00-09:00 Penyuluhan; Kegiatan: K1", "09:00-10:00 Praktik")
    #expect(
      ScheduleExample.findings("J06", linked, plan) == ["K2: Kegiatan K2 (“Simulasi”) belum dimuat acara mana pun"])
    #expect(
      ScheduleExample.findings("J06", linked.replacing("Kegiatan: K1", with: "Kegiatan: K1\nKegiatan: K2"), plan) == [])
  }

  @Test("J06 is silent before the first link, and while a link points to no activity")
  func notHeldElsewhere() {
    #expect(ScheduleExample.findings("J06", rundown("08:00-09:00 Penyuluhan"), plan) == [])
    #expect(ScheduleExample.findings("J06", rundown("08:00-09:00 Penyuluhan; Kegiatan: K9"), plan) == [])
  }

  // MARK: J07

  func steps(_ texts: String...) -> String {
    "%rec: Langkah\n\nId: L1\nTahap: persiapan\nTeks: Rapat evaluasi kesiapan\n"
      + texts.enumerated().map { "\nId: L\($0 + 2)\nTahap: pengakhiran\nTeks: \($1)\n" }.joined()
  }

  @Test("J07: termination steps of which none speaks of an evaluation")
  func noEvaluation() {
    #expect(
      ScheduleExample.findings("J07", steps("Menyusun LPJ", "Membubarkan panitia"))
        == ["L3: Langkah pengakhiran belum memuat evaluasi"])
    for text in ["Evaluasi Kegiatan", "Mengevaluasi program", "Pembagian kuesioner", "Rapat refleksi", "Sebar angket"] {
      #expect(ScheduleExample.findings("J07", steps("Menyusun LPJ", text)) == [], "\(text)")
    }
    #expect(ScheduleExample.findings("J07", steps()) == [])
  }
}
