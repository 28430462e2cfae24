import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("References")
struct LiteratureScreenTests {
  static let path = "pustaka.rec"

  @Test(
    "the sample's references stand in the order of the list with a preview", arguments: [(80, 24), (40, 12), (120, 40)])
  func golden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows), at: .literature())
    #expect(robot.differs(from: "literature/sample-\(columns)x\(rows)") == nil)
  }

  @Test("an empty register says how to begin, and a reference is added by kind, authors, year and title")
  func add() {
    var files = Robot.sample()
    files[Self.path] = nil
    var robot = Robot(files, at: .literature(), language: .english)
    #expect(robot.screen.contains("No reference yet"))
    robot.press("a")
    robot.type("article")
    robot.press("Enter")
    robot.type("Rahmawati, Siti; Putra, Dwi")
    robot.press("Enter")
    robot.type("2021")
    robot.press("Enter")
    robot.type("Kepesertaan pekerja informal")
    robot.press("Enter")
    #expect(robot.app.stack.top is FormScreen)
    #expect(
      robot.file(Self.path).hasSuffix(
        "Id: rahmawati2021\nJenis: artikel\nPenulis: Rahmawati, Siti\nPenulis: Putra, Dwi\nTahun: 2021\nJudul: Kepesertaan pekerja informal\n"
      ))
    robot.press("Esc")
    #expect(robot.screen.contains("Rahmawati, S., & Putra, D. (2021). Kepesertaan pekerja informal."))
    #expect(robot.screen.contains("(Rahmawati & Putra, 2021)"))
  }

  @Test("typing filters the list, Escape shows all again")
  func search() {
    var robot = Robot(Robot.sample(), at: .literature())
    let all = robot.screen
    robot.press("/")
    robot.type("undang")
    robot.press("Enter")
    #expect(robot.screen != all && robot.screen.contains("/undang"))
    robot.press("Esc")
    #expect(robot.screen == all)
  }

  @Test("another Id goes into every citation and evidence, and is taken back by one undo")
  func changeId() throws {
    let files = [
      "praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n",
      "pustaka.rec": "%rec: Pustaka\n\nId: a2020\nJenis: buku\nPenulis: Ani\nTahun: 2020\nJudul: J\n",
      "kasus/air/kasus.rec":
        "%rec: Kasus\n\nUrutan: 1\n\n%rec: Masalah\n\nId: M1\nTeks: Sumur\nUraian: Menurut [@a2020].\nBukti: @a2020\n",
      "kasus/air/narasi/tinjauan.md": "Satu [@a2020; @b] dan [@a2020, hlm. 3].\n\nDua.\n",
    ]
    var robot = Robot(files, at: .literature())
    robot.press("i", "Ctrl-U")
    robot.type("ani2020")
    robot.press("Enter")
    #expect(robot.file("pustaka.rec").contains("Id: ani2020\n"))
    #expect(robot.file("kasus/air/kasus.rec").contains("Uraian: Menurut [@ani2020].\nBukti: @ani2020\n"))
    #expect(robot.file("kasus/air/narasi/tinjauan.md") == "Satu [@ani2020; @b] dan [@ani2020, hlm. 3].\n\nDua.\n")
    robot.press("u")
    for (path, text) in files { #expect(robot.file(path) == text) }
  }

  @Test("where a reference is cited opens the prose; one that is cited is asked about once")
  func uses() {
    let files = [
      "pustaka.rec": "%rec: Pustaka\n\nId: a2020\nJenis: buku\nPenulis: Ani\nTahun: 2020\nJudul: J\n",
      "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\n\n%rec: Masalah\n\nId: M1\nTeks: Sumur\nBukti: @a2020\n",
      "kasus/air/narasi/tinjauan.md": "Satu [@a2020]. Dua [@b; @a2020, hlm. 3].\n\n[@a2020]\n\nTiga.\n",
    ]
    var robot = Robot(files, at: .literature())
    robot.press("g", "Down", "Enter")
    #expect(robot.app.stack.top is ProseScreen)
    robot.press("Esc", "d")
    #expect(robot.screen.contains("disebut di 4 tempat") && robot.screen.contains("narasi 3"))
    robot.press("n")
    for (path, text) in files { #expect(robot.file(path) == text) }
    robot.press("d", "y")
    #expect(robot.file("kasus/air/narasi/tinjauan.md") == "Satu. Dua [@b].\n\nTiga.\n")
    #expect(!robot.file("kasus/air/kasus.rec").contains("Bukti"))
    #expect(!robot.file("pustaka.rec").contains("a2020"))
    robot.press("u")
    for (path, text) in files { #expect(robot.file(path) == text) }
  }
}
