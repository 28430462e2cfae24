import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Findings")
struct FindingsScreenTests {
  static let meeting = "kasus/jaminan/pertemuan/2023-02-11-rembug.rec"
  static let tree = "kasus/air/pohon-masalah.rec"

  /// A practicum with a slip of its own and two cases, the first of which has the later name.
  static let slips: [String: String] = [
    "praktikum.rec": """
    %rec: Praktikum

    VersiFormat: 1
    Judul: Praktikum Contoh
    Lembaga: Politeknik
    Kelurahan: Rancanumpang
    Mulai: 2023-02-01
    Selesai: 2023-03-31
    Praktikan: Ayu

    %rec: Tahap

    Id: H1
    Nama: Persiapan sosial
    Mulai: 2023-02-30

    """,
    "kasus/jaminan/kasus.rec": """
    %rec: Kasus

    Urutan: 1
    Profil: jaminan_sosial
    Judul: Jaminan sosial pekerja informal

    """,
    meeting: """
    %rec: Pertemuan

    Jenis: rembug
    Judul: Rembug warga
    Tanggal: 2023-02-11
    Ringkasan: Sepakat

    %rec: Peserta

    Id: P1
    Nama: Euis Kurniasih
    NIK: 3273 0152 0576 0001

    Id: P2
    Nama: Sari Contoh
    Umur: 15

    """,
    "kasus/air/kasus.rec": """
    %rec: Kasus

    Urutan: 2
    Profil: lainnya
    Judul: Air bersih RW 02

    """,
    tree: """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Sumur warga kering

    Id: N2
    Jenis: penyebab
    Induk: N1
    Utama: ya
    Teks: Belum ada penyuluhan

    """,
  ]

  private func robot(
    _ scope: FindingsScope = .all, size: Size = Size(columns: 80, rows: 24), language: Language = .indonesian
  ) -> Robot {
    Robot(Self.slips, size: size, at: .findings(scope), language: language)
  }

  @Test(
    "findings stand by case in the practicum's order, the gravest first, the focused one in full",
    arguments: [(80, 24), (40, 12), (120, 40)])
  func golden(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    var robot = robot(size: size)
    #expect(robot.differs(from: "findings/cases-\(columns)x\(rows)") == nil)
    robot.press("Down", "a")
    robot.type("disepakati panitia")
    #expect(robot.differs(from: "findings/reason-\(columns)x\(rows)") == nil)
    robot.press("Enter")
    robot.wait()
    robot.press("v")
    #expect(robot.differs(from: "findings/silenced-\(columns)x\(rows)") == nil)
  }

  @Test("the page of a rule and the list of all", arguments: [(80, 24), (40, 12), (120, 40)])
  func pages(columns: Int, rows: Int) {
    let size = Size(columns: columns, rows: rows)
    #expect(
      Robot(Self.slips, size: size, at: .explanation("M02")).differs(from: "rules/page-\(columns)x\(rows)") == nil)
    var robot = Robot(Self.slips, size: size, at: .rules)
    robot.press("Down", "Down", "Down")
    #expect(robot.differs(from: "rules/list-\(columns)x\(rows)") == nil)
  }

  @Test("in English every word is English")
  func english() {
    #expect(robot(language: .english).differs(from: "findings/english-80x24") == nil)
    let page = Robot(Self.slips, at: .explanation("M02"), language: .english)
    #expect(page.differs(from: "rules/english-80x24") == nil)
  }

  @Test("a finding is named after the person, not only after a code")
  func named() {
    #expect(robot().screen.contains("Sari Contoh: Berumur 15 tahun"))
  }

  @Test("s hides suggestions, then all but what is wrong, and says how many; Escape brings them back")
  func severities() {
    var robot = robot()
    #expect(robot.screen.contains("saran P04"))
    robot.press("s")
    #expect(!robot.screen.contains("saran P04") && robot.screen.contains("dicek P03"))
    #expect(robot.screen.contains("Tidak ditampilkan: 4"))
    robot.press("s")
    #expect(!robot.screen.contains("dicek P03") && robot.screen.contains("salah M03"))
    robot.press("s")
    #expect(robot.screen.contains("saran P04"))
    robot.press("s", "Esc")
    #expect(robot.screen.contains("saran P04"))
  }

  @Test("k leaves the case of the focus, and a list opened for a case or a stage has no other")
  func oneCase() {
    var robot = robot()
    robot.press("End", "k")
    #expect(robot.screen.contains("Air bersih") && !robot.screen.contains("Jaminan sosial"))
    robot.press("k")
    #expect(robot.screen.contains("Jaminan sosial"))
    let stage = self.robot(.stage("jaminan", .meetings))
    #expect(stage.screen.contains("Sari Contoh") && !stage.screen.contains("P04"))
    let rule = self.robot(.rule("M03"))
    #expect(rule.screen.contains("Sari Contoh") && !rule.screen.contains("Euis"))
  }

  @Test("Enter jumps to the field, and p mends what is certain after saying what it will do")
  func jumpAndMend() {
    var robot = robot()
    robot.press("Down", "Enter")
    #expect(robot.screen.contains("Tahap Persiapan sosial") || robot.screen.contains("Daftar hadir"))
    robot.press("Esc")
    for _ in 0..<8 where !robot.screen.contains("► salah M02") { robot.press("Down") }
    #expect(robot.screen.contains("p: Rapikan NIK"))
    robot.press("p")
    robot.wait()
    #expect(robot.file(Self.meeting).contains("NIK: 3273015205760001\n"))
    #expect(!robot.screen.contains("M02"))
    robot.press("u")
    #expect(robot.file(Self.meeting).contains("NIK: 3273 0152 0576 0001\n"))
  }

  @Test("a finding is silenced with a reason, listed with it, and made to stand again")
  func silence() {
    var robot = robot(.rule("P04"))
    let before = robot.file(Self.tree)
    robot.press("a", "Enter")
    #expect(robot.screen.contains("Tulis dulu alasannya"))
    robot.type("istilah dari warga")
    robot.press("Enter")
    robot.wait()
    #expect(robot.file(Self.tree).contains("Abaikan: P04 istilah dari warga\n"))
    #expect(robot.screen.contains("1 diabaikan (v)"))
    robot.press("v")
    #expect(robot.screen.contains("Alasan: istilah dari warga"))
    robot.press("x")
    robot.wait()
    #expect(robot.file(Self.tree) == before)
    #expect(robot.screen.contains("saran P04"))
  }

  @Test("Escape leaves the reason without silencing; what cannot be silenced says why")
  func notSilenced() {
    var robot = robot(.rule("P04"))
    let before = robot.file(Self.tree)
    robot.press("a")
    robot.type("istilah")
    robot.press("Esc")
    #expect(robot.file(Self.tree) == before && robot.screen.contains("saran P04"))
    var broken = Robot(["praktikum.rec": RecordScreensTests.broken], at: .findings(.rule("D01")))
    broken.press("a")
    #expect(broken.screen.contains("belum terbaca"))
  }

  @Test("t explains the rule, and from its page Enter lists what it found")
  func why() {
    var robot = robot()
    robot.press("End", "Up", "Up", "t")
    #expect(robot.screen.contains("Aturan P04") && robot.screen.contains("Mengapa penting"))
    robot.press("Enter")
    #expect(robot.screen.contains("Temuan P04") && robot.screen.contains("Belum ada penyuluhan"))
    robot.press("Esc", "n")
    #expect(robot.screen.contains("Aturan P05"))
  }

  @Test("the rules are reached from the help, and one of them from the palette by number or by words")
  func reached() {
    var robot = Robot(Self.slips)
    robot.press("?", "a")
    #expect(robot.screen.contains("Isian dan rujukan"))
    robot.press("Enter")
    #expect(robot.screen.contains("Aturan D01"))
    robot.press(":")
    robot.type("w04")
    robot.press("Enter")
    #expect(robot.screen.contains("Aturan W04"))
    robot.press(":")
    robot.type("orang yang sama")
    robot.press("Enter")
    #expect(robot.screen.contains("Aturan M01"))
  }

  @Test("from a screen of one file the list opens on what was found there")
  func near() {
    var robot = Robot(Self.slips, at: .roster(Self.meeting))
    robot.press("Ctrl-F")
    #expect(robot.screen.contains("► salah M0"))
    robot = Robot(Self.slips, at: .caseFile("air"))
    robot.press("Ctrl-F")
    #expect(robot.screen.contains("► dicek P03"))
  }

  @Test("what was found in the record pointed at stands in the status line, until a sentence of its own is said there")
  func beside() {
    var robot = Robot(Self.slips, at: .records(file: "praktikum.rec", type: "Tahap"))
    #expect(robot.app.view().rowText(22).hasPrefix(" D03 Tanggal 2023-02-30 tidak ada"))
    robot.press("Y")
    #expect(robot.app.view().rowText(22).hasPrefix(" Y tidak berarti apa-apa"))
    let question = "\n%rec: Pertanyaan\n\nId: Nama\nTeks: Siapa?\nJenis: teks\n"
    let card = "\n%rec: Temuan\n\nId: T1\nTeks: Iuran berat\nUrgensi: 9\n"
    var texts = Self.slips
    texts[Self.meeting] = (texts[Self.meeting] ?? "").replacing("Tanggal: 2023-02-11\n", with: "") + question + card
    var meeting = Robot(texts, at: .meeting(Self.meeting))
    #expect(meeting.app.view().rowText(22).contains("D04 Pertemuan"))
    for _ in 0..<12 where !meeting.app.view().rowText(22).contains("Kode pertanyaan") { meeting.press("Down") }
    #expect(meeting.app.view().rowText(22).contains("D04 Kode pertanyaan"))
    var cards = Robot(texts, at: .cards(Self.meeting))
    for _ in 0..<3 where !cards.app.view().rowText(22).contains("Urgensi") { cards.press("Down") }
    #expect(cards.app.view().rowText(22).contains("D04 Urgensi"))
  }
}
