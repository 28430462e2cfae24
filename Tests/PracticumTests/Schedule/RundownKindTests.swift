import Practicum
import Testing

@Suite("Kinds of rundown items")
struct RundownKindTests {
  @Test(
    "the words of a name tell the kind, the first said first",
    arguments: [
      ("Registrasi peserta", RundownKind.registration), ("Daftar ulang", .registration),
      ("Absensi dan pembagian kit", .registration), ("Pembukaan acara", .opening), ("Opening ceremony", .opening),
      ("Menyanyikan lagu Indonesia Raya", .anthem), ("Mars PKK", .anthem), ("Doa bersama", .prayer),
      ("Pembacaan do’a", .prayer), ("Sambutan Kepala Kelurahan", .welcome), ("Pengarahan lurah", .welcome),
      ("Penyuluhan tentang skema pembayaran beserta simulasi pendaftarannya", .lecture),
      ("Pelatihan", .lecture), ("Pemaparan materi dan tanya jawab", .lecture), ("Tanya jawab", .questions),
      ("Diskusi kelompok", .questions), ("Fasilitasi Pendaftaran BPJS secara online", .practice),
      ("Praktek mencuci tangan", .practice), ("Demonstrasi kompos", .practice), ("Ice breaking", .pause),
      ("Coffee break", .pause), ("Rehat kopi", .pause), ("Istirahat", .rest), ("Sholat Zuhur", .rest),
      ("Ishoma", .meal), ("ISHOMA", .meal), ("Makan siang", .meal), ("Istirahat, sholat, makan", .meal),
      ("Snack dan makan siang", .meal), ("Penutupan", .closing), ("Closing", .closing), ("Penutup dan doa", .closing),
    ])
  func kind(_ name: String, _ kind: RundownKind) {
    #expect(RundownKind.inferred(from: name) == kind)
  }

  @Test(
    "words that tell nothing tell nothing",
    arguments: ["Foto bersama", "Pembagian doorprize", "", "Pendaftaran BPJS online", "Kunjungan ke Salatiga", "Domba"])
  func nothing(_ name: String) {
    #expect(RundownKind.inferred(from: name) == nil)
  }

  @Test("a name may say several kinds, and the item includes each")
  func several() {
    #expect(RundownKind.named(in: "Doa dan penutup") == [.prayer, .closing])
    let item = ScheduleExample.workspace(ScheduleExample.rundown("08:00-09:00 Doa dan penutup")).schedule.items[0]
    #expect(item.kind == .prayer && item.isKindInferred && item.includes(.closing) && !item.includes(.meal))
  }

  @Test(
    "a kind that is given stands before the words, one that is unknown does not; the topic helps where words do not")
  func given() {
    func item(_ row: String) -> RundownItem {
      ScheduleExample.workspace(ScheduleExample.rundown(row)).schedule.items[0]
    }
    let given = item("08:00-09:00 Doa; Jenis: penutupan")
    #expect(given.kind == .closing && !given.isKindInferred)
    let unknown = item("08:00-09:00 Doa; Jenis: xyz")
    #expect(unknown.kind == .prayer && unknown.isKindInferred)
    #expect(item("08:00-09:00 Sesi 1; Materi: Penyuluhan gizi").kind == .lecture)
    #expect(item("08:00-09:00 Sesi 1").kind == .other)
  }

  @Test("every kind is one of the format's choices")
  func choices() {
    guard case .choice(let choices)? = Schema.record("Acara", in: .jadwal)?.field("Jenis")?.form else {
      Issue.record("Jenis is no choice")
      return
    }
    #expect(choices.map(\.value) == RundownKind.allCases.map(\.rawValue))
    for (kind, choice) in zip(RundownKind.allCases, choices) { #expect(kind.words == choice.words) }
  }
}
