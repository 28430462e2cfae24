import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Home")
struct HomeTests {
  @Test(
    "the sample's practicum and cases stand in order with the state of each stage",
    arguments: [(80, 24), (40, 12), (120, 40)])
  func golden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows))
    #expect(robot.differs(from: "home/sample-\(columns)x\(rows)") == nil)
  }

  @Test("an empty practicum says what to do first", arguments: [(80, 24), (40, 12), (120, 40)])
  func empty(columns: Int, rows: Int) {
    let robot = Robot(
      ["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"], size: Size(columns: columns, rows: rows))
    #expect(robot.differs(from: "home/empty-\(columns)x\(rows)") == nil)
  }

  @Test("in English every word of home is English")
  func english() {
    let robot = Robot(Robot.sample(), language: .english)
    #expect(robot.differs(from: "home/english-80x24") == nil)
  }

  @Test("a case added by its title opens as a folder, is retitled, moved up, removed and brought back")
  func cases() {
    var robot = Robot(Robot.sample())
    robot.press("a")
    robot.type("Air Bersih RW 02")
    robot.press("Enter")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial", "air-bersih-rw-02"])
    #expect(robot.file("kasus/air-bersih-rw-02/kasus.rec").contains("Judul: Air Bersih RW 02"))
    robot.press("r")
    robot.type(" dan 03")
    robot.press("Enter", "K")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "air-bersih-rw-02", "pemberdayaan-sosial"])
    robot.press("d")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial"])
    robot.press("u")
    #expect(robot.file("kasus/air-bersih-rw-02/kasus.rec").contains("Judul: Air Bersih RW 02 dan 03"))
    robot.press("u", "u", "u")
    #expect(robot.app.session.workspace.caseFolders == ["jaminan-sosial", "pemberdayaan-sosial"])
  }

  @Test("q leaves and Escape does not")
  func leaving() {
    var robot = Robot(Robot.sample())
    robot.press("Esc")
    #expect(!robot.app.session.requests.contains(.quit))
    robot.press("q")
    #expect(robot.app.session.requests.contains(.quit))
  }

  @Test(
    "a case leads to its identity, problems, figures, needs and resources", arguments: [(80, 24), (40, 12), (120, 40)])
  func sections(columns: Int, rows: Int) {
    var robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows))
    robot.press("Down", "Down", "Down", "Down", "Enter")
    #expect(robot.differs(from: "home/case-\(columns)x\(rows)") == nil)
    robot.press("Down", "Down", "Down", "Enter")
    #expect(robot.screen.contains("Kebutuhan"))
    robot.press("a")
    robot.type("Loket malam")
    robot.press("Enter")
    #expect(robot.file("kasus/jaminan-sosial/kasus.rec").contains("Teks: Loket malam"))
  }

  @Test("a title that cannot be written stays in its field with the reason")
  func refusedTitle() {
    var robot = Robot(Robot.sample())
    robot.press("a")
    robot.type("Air\\")
    robot.press("Enter")
    #expect(robot.screen.contains("Judul kasus: Air\\"))
    #expect(robot.screen.contains("tidak boleh berakhir"))
    #expect(robot.app.session.workspace.caseFolders.count == 2)
  }

  @Test("what is open for reading says so before anything is typed")
  func readOnly() {
    var robot = Robot(Robot.sample())
    robot.app.session.readOnly = Words(id: "Hanya dibaca.", en: "Read only.")
    robot.press("a")
    #expect(robot.screen.contains("Hanya dibaca."))
    #expect(!robot.screen.contains("Judul kasus:"))
  }
}
