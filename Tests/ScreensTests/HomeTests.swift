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
}
