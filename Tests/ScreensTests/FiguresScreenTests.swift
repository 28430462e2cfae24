import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Figures and area data")
struct FiguresScreenTests {
  static let folder = "jaminan-sosial"
  static let path = "kasus/jaminan-sosial/kasus.rec"
  static let sizes = [(80, 24), (40, 12), (120, 40)]

  @Test("the sample's figures stand with their values, ways and uses", arguments: sizes)
  func golden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows), at: .figures(Self.folder))
    #expect(robot.differs(from: "figures/sample-\(columns)x\(rows)") == nil)
  }

  @Test("without figures the screen says how to begin, also in ASCII and in English")
  func empty() {
    var files = Robot.sample()
    files[Self.path] = "%rec: Kasus\n\nUrutan: 1\nProfil: jaminan_sosial\nJudul: Kosong\n"
    let robot = Robot(files, at: .figures(Self.folder), language: .english, glyphs: .ascii)
    #expect(robot.differs(from: "figures/empty-english-ascii-80x24") == nil)
  }

  @Test("a figure is counted at a meeting by choosing meeting, question and answer")
  func fromMeeting() {
    var robot = Robot(Robot.sample(), at: .figures(Self.folder))
    robot.press("p")
    robot.type("Rembug")
    robot.press("Enter", "Down")
    #expect(robot.differs(from: "figures/question-80x24") == nil)
    robot.press("Enter")
    robot.type("ya")
    robot.press("Enter", "Enter", "Enter")
    #expect(robot.file(Self.path).contains("Rumus: 2023-02-11-rembug-warga Bpjs_tk=ya\nSatuan: orang\n"))
    #expect(robot.screen.contains("8 orang"))
    robot.press("u")
    #expect(!robot.file(Self.path).contains("Bpjs_tk=ya"))
  }

  @Test("a percentage is made of two figures, a fixed one of a value, a name and a unit")
  func shareAndFixed() {
    var robot = Robot(Robot.sample(), at: .figures(Self.folder))
    robot.press("a")
    robot.type("1.000,5")
    robot.press("Enter")
    robot.type("Luas sawah")
    robot.press("Enter")
    robot.type("ha")
    robot.press("Enter")
    #expect(robot.file(Self.path).contains("Id: luas_sawah\nNama: Luas sawah\nNilai: 1000.5\nSatuan: ha\n"))
    robot.press("r")
    robot.type("luas")
    robot.press("Enter")
    robot.type("peserta_rembug")
    robot.press("Enter", "Enter", "Enter")
    #expect(robot.file(Self.path).contains("Rumus: luas_sawah/peserta_rembug%\n"))
    #expect(robot.screen.contains("2.001%"))
  }

  @Test("what is not a number is refused and stays in its field; Escape leaves without a trace")
  func refused() {
    var robot = Robot(Robot.sample(), at: .figures(Self.folder))
    let before = robot.file(Self.path)
    robot.press("a", "Enter")
    #expect(robot.screen.contains("Nilai:"))
    robot.press("Esc")
    #expect(robot.file(Self.path) == before)
  }

  @Test("a live figure is fixed at its value, and made live again")
  func fixAndLive() {
    var robot = Robot(Robot.sample(), at: .figures(Self.folder))
    robot.press("Down", "l")
    robot.type("tetapkan")
    robot.press("Enter")
    #expect(
      robot.file(Self.path).contains("Id: tanpa_bpjs\nNama: peserta rembug tanpa BPJS Ketenagakerjaan\nNilai: 42\n"))
    robot.press("l")
    robot.type("wilayah")
    robot.press("Enter", "Enter")
    #expect(robot.file(Self.path).contains("BPJS Ketenagakerjaan\nRumus: stat:A1\n"))
  }

  @Test("where a figure is used opens the prose that prints it; deleting it asks once")
  func uses() {
    var robot = Robot(Robot.sample(), at: .figures(Self.folder))
    robot.press("g")
    robot.type("narasi")
    robot.press("Enter")
    #expect(robot.app.stack.top is ProseScreen)
    let files = Robot.sample()
    robot = Robot(files, at: .figures(Self.folder))
    robot.press("d")
    #expect(robot.screen.contains("disebut di") && robot.screen.contains("nilainya yang sekarang"))
    robot.press("b")
    #expect(!robot.file(Self.path).contains("Id: peserta_rembug\n"))
    #expect(!robot.file("kasus/\(Self.folder)/narasi/identifikasi-masalah.md").contains("{peserta_rembug}"))
    robot.press("u")
    for (path, text) in files { #expect(robot.file(path) == text) }
  }

  @Test("a figure's new Id goes into prose, fields and formulas, also where another program moved it meanwhile")
  func changeId() {
    let own = "%rec: Kasus\n\nUrutan: 1\nProfil: lainnya\nJudul: Air\n\n%rec: Angka\n\n"
    let files = [
      "kasus/air/kasus.rec": own
        + "Id: a\nNama: A\nNilai: 3\n\nId: b\nNama: B\nNilai: 6\n\nId: c\nNama: C\nRumus: b/a%\n",
      "kasus/air/narasi/tinjauan.md": "Ada {b} dari {a}.\n",
    ]
    var robot = Robot(files, at: .figures("air"))
    robot.press("Down", "i", "Ctrl-U")
    robot.type("sumur")
    robot.changeOutside("kasus/air/kasus.rec") {
      $0.replacing("Id: a\n", with: "Id: z\nNama: Z\nNilai: 1\n\nId: a\n")
    }
    robot.press("Enter")
    #expect(robot.file("kasus/air/kasus.rec").contains("Id: sumur\nNama: B\n"))
    #expect(robot.file("kasus/air/kasus.rec").contains("Rumus: sumur/a%\n"))
    #expect(robot.file("kasus/air/narasi/tinjauan.md") == "Ada {sumur} dari {a}.\n")
  }

  @Test("a statistic on which figures rest is asked about once; the figures may keep the value")
  func removeStatistic() {
    let files = Robot.sample()
    var robot = Robot(files, at: .figures(Self.folder))
    robot.press("Down", "l")
    robot.type("wilayah")
    robot.press("Enter", "Enter")
    let before = robot.file(Self.path)
    #expect(before.contains("Rumus: stat:A1\n"))
    robot = Robot(files.merging([Self.path: before]) { $1 }, at: .area())
    robot.press("Ctrl-K")
    #expect(robot.screen.contains("disebut di 2 tempat (angka 2)") && robot.screen.contains("Ctrl-U"))
    robot.press("b")
    #expect(!robot.file(Self.path).contains("stat:A1") && !robot.file("wilayah.rec").contains("Id: A1\n"))
    robot.press("Ctrl-U")
    #expect(robot.file(Self.path) == before && robot.file("wilayah.rec") == files["wilayah.rec"])
  }

  @Test("the sample's area data stands by category with its source", arguments: sizes)
  func areaGolden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows), at: .area())
    #expect(robot.differs(from: "area/sample-\(columns)x\(rows)") == nil)
  }

  @Test("statistics are typed as in a spreadsheet; a new line carries category, unit and source on")
  func areaEntry() {
    var robot = Robot(["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"], at: .area())
    robot.type("Pekerjaan")
    robot.press("Tab")
    robot.type("Pedagang")
    robot.press("Tab")
    robot.type("1820")
    robot.press("Tab")
    robot.type("orang")
    robot.press("Enter")
    #expect(
      robot.file("wilayah.rec").hasSuffix("Id: A1\nKategori: Pekerjaan\nNama: Pedagang\nNilai: 1820\nSatuan: orang\n"))
    robot.press("Right")
    robot.press("Esc", "Left", "Right")
    robot.type("Petani")
    robot.press("Enter", "Esc")
    #expect(robot.file("wilayah.rec").hasSuffix("Id: A2\nKategori: Pekerjaan\nNama: Petani\nSatuan: orang\n"))
    #expect(robot.differs(from: "area/typed-80x24") == nil)
    robot.press("Up", "Ctrl-K")
    #expect(!robot.file("wilayah.rec").contains("Petani"))
  }

  @Test("a table is pasted over lines and columns at once")
  func areaPaste() {
    var robot = Robot(Robot.sample(), at: .area())
    robot.press("Ctrl-A", "Esc")
    robot.app.update(.key(.paste("Sekolah\tSD\t3\nSekolah\tSMP\t1\n")))
    #expect(robot.file("wilayah.rec").contains("Kategori: Sekolah\nNama: SD\nNilai: 3\n"))
    #expect(robot.file("wilayah.rec").contains("Kategori: Sekolah\nNama: SMP\nNilai: 1\n"))
    robot.press("Ctrl-U")
    #expect(!robot.file("wilayah.rec").contains("Sekolah"))
  }

  @Test("one key makes a statistic a figure of a case, once")
  func makeFigure() {
    var robot = Robot(Robot.sample(), at: .area())
    robot.press("Down", "Down", "Down", "Down", "=")
    robot.type("pemberdayaan")
    robot.press("Enter")
    let path = "kasus/pemberdayaan-sosial/kasus.rec"
    #expect(robot.file(path).contains("Rumus: stat:A5\n"))
    let after = robot.file(path)
    robot.press("=")
    robot.type("pemberdayaan")
    robot.press("Enter")
    #expect(robot.file(path) == after)
    #expect(robot.screen.contains("Sudah menjadi angka"))
  }

  @Test("a line takes its source from the list, or registers a new one by name")
  func source() {
    var robot = Robot(Robot.sample(), at: .area())
    robot.press("Ctrl-E")
    robot.type("Sensus 2020")
    robot.press("Enter")
    #expect(robot.file("wilayah.rec").contains("Nama: Sensus 2020\n"))
    #expect(robot.screen.contains("Sumber: Sensus 2020"))
  }

  @Test("a finding about a statistic opens its cell")
  func finding() {
    var files = Robot.sample()
    files["wilayah.rec"] = "%rec: Statistik\n\nId: A1\nNama: Pedagang\nNilai: banyak\n"
    let robot = Robot(files, at: .findings())
    let found = robot.app.session.findings(in: "wilayah.rec").first
    #expect(
      found.flatMap { Destination.place(of: $0, robot.app.session) } == .area(focus: Focus(1, field: "Nilai")))
  }
}
