import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("A field for parties")
struct PartyFieldTests {
  static let meeting = "pertemuan/2023-02-11-rembug.rec"
  static let texts = [
    "praktikum.rec": """
    %rec: Pihak

    Id: pkk
    Nama: Tim Penggerak Kelurahan
    Jenis: organisasi_anggota
    Singkatan: PKK

    Id: lurah
    Nama: Lurah Rancanumpang
    Jenis: pemerintah

    """, meeting: "%rec: Pertemuan\n\nJenis: rembug\nJudul: Rembug\nTanggal: 2023-02-11\nFasilitator: Pak Asep\n",
  ]

  func robot(field: String = "Fasilitator") -> Robot {
    Robot(Self.texts, at: .form(file: Self.meeting, index: 1, field: field))
  }

  @Test("an acronym finds its party; what stood there as free text stays")
  func filter() {
    var robot = robot()
    robot.press("Enter")
    robot.type("pkk")
    robot.press("Enter")
    #expect(robot.file(Self.meeting).hasSuffix("Fasilitator: Pak Asep\nFasilitator: pkk\n"))
  }

  @Test("free text that stands in the field can be taken out")
  func takeOut() {
    var robot = robot()
    robot.press("Enter", "Space", "Enter")
    #expect(!robot.file(Self.meeting).contains("Fasilitator"))
  }

  @Test("a registered name typed in full in any capitals is the party, even where it is not walked to")
  func sameName() {
    var robot = robot(field: "Notulis")
    robot.press("Enter")
    robot.type("LURAH rancanumpang")
    robot.press("Enter")
    #expect(robot.file(Self.meeting).contains("Notulis: lurah\n"))
  }

  @Test("an unknown name is registered once its kind is said, with the field in one undo")
  func newcomer() {
    var robot = robot()
    robot.press("Enter")
    robot.type("Dinas Sosial")
    robot.press("Enter")
    #expect(robot.screen.contains("Dinas Sosial: pihak baru, jenisnya?"))
    #expect(robot.screen.contains("► pemerintah"))
    robot.press("Enter")
    #expect(robot.file(Self.meeting).hasSuffix("Fasilitator: Pak Asep\nFasilitator: dinas-sosial\n"))
    #expect(robot.file("praktikum.rec").hasSuffix("Id: dinas-sosial\nNama: Dinas Sosial\nJenis: pemerintah\n"))
    robot.press("u")
    #expect(robot.file("praktikum.rec") == Self.texts["praktikum.rec"])
    #expect(robot.file(Self.meeting) == Self.texts[Self.meeting])
  }

  @Test("an unknown name may stay plain text; Escape goes back to the name")
  func plainText() {
    var robot = robot(field: "Notulis")
    robot.press("Enter")
    robot.type("Bu Neni")
    robot.press("Enter", "Esc", "Enter")
    robot.type("tulis")
    robot.press("Enter")
    #expect(robot.file(Self.meeting).contains("Notulis: Bu Neni\n"))
    #expect(robot.file("praktikum.rec") == Self.texts["praktikum.rec"])
  }
}

@Suite("The question before a removal")
struct RemovalQuestionTests {
  static let tree = """
    %rec: Butir

    Id: N1
    Jenis: inti
    Teks: Kurang terlindungi

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Belum tahu

    """
  static let own = "%rec: Kebutuhan\n\nId: K1\nTeks: Penyuluhan\nPenyebab: N2\n"

  @Test("a cause that a need names is asked about once, whatever the window, and one u brings all back")
  func cause() {
    for (columns, rows) in [(80, 24), (40, 12)] {
      var robot = Robot(
        ["kasus/air/pohon-masalah.rec": Self.tree, "kasus/air/kasus.rec": Self.own],
        size: Size(columns: columns, rows: rows), at: .tree("air", focus: Focus(2)))
      robot.press("d")
      #expect(robot.screen.contains("tempat") && robot.screen.contains("[y]") && robot.screen.contains("[t]"))
      robot.press("x", "Down", "Enter")
      #expect(robot.file("kasus/air/pohon-masalah.rec") == Self.tree)
      robot.press("d", "y")
      #expect(!robot.file("kasus/air/pohon-masalah.rec").contains("N2"))
      #expect(!robot.file("kasus/air/kasus.rec").contains("N2"))
      robot.press("u")
      #expect(robot.file("kasus/air/pohon-masalah.rec") == Self.tree)
      #expect(robot.file("kasus/air/kasus.rec") == Self.own)
    }
  }

  @Test("a need that nothing names goes at once; in English the question is asked in English")
  func unnamed() {
    var robot = Robot(
      ["kasus/air/kasus.rec": Self.own + "\n%rec: SumberDaya\n\nId: R1\nGolongan: formal\nKebutuhan: K1\n"],
      at: .records(file: "kasus/air/kasus.rec", type: "Kebutuhan"), language: .english)
    robot.press("d")
    #expect(robot.screen.contains("1 place names need K1 (resource 1)."))
    robot.press("y")
    #expect(!robot.file("kasus/air/kasus.rec").contains("K1"))
    #expect(robot.screen.contains("Deleted: need K1. Press u"))
    var alone = Robot(["kasus/air/kasus.rec": Self.own], at: .records(file: "kasus/air/kasus.rec", type: "Kebutuhan"))
    alone.press("d")
    #expect(!alone.file("kasus/air/kasus.rec").contains("K1"))
  }
}
