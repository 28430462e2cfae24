import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("How the screens of the frame look", .serialized)
struct FrameGoldenTests {
  static let sizes = [(80, 24), (40, 12), (120, 40)]
  static let themes: [(name: String, title: Words)] = [
    ("gelap", Words(id: "Gelap", en: "Dark")), ("terang", Words(id: "Terang", en: "Light")),
    ("kontras", Words(id: "Kontras tinggi", en: "High contrast")), ("mono", Words(id: "Tanpa warna", en: "No colour")),
    ("proyektor", Words(id: "Proyektor", en: "Projector")),
  ]

  func differs(
    _ name: String, _ files: [String: String], at destination: Destination, _ size: (Int, Int), keys: [String] = [],
    recent: [String] = []
  ) -> String? {
    var robot = Robot(files, size: Size(columns: size.0, rows: size.1), at: destination)
    robot.app.session.themes = Self.themes
    robot.app.session.theme = "gelap"
    robot.app.session.recentFolders = recent
    robot.wait()
    for key in keys { robot.press(key) }
    return robot.differs(from: "\(name)-\(size.0)x\(size.1)")
  }

  @Test("start, with folders used before and at the first time", arguments: sizes)
  func start(columns: Int, rows: Int) {
    let recent = ["/home/rani/praktikum-rancanumpang", "/home/rani/latihan"]
    #expect(differs("start/recent", [:], at: .start, (columns, rows), recent: recent) == nil)
    #expect(differs("start/first", [:], at: .start, (columns, rows)) == nil)
  }

  @Test("a form: filled, empty, being typed in, and gone", arguments: sizes)
  func form(columns: Int, rows: Int) {
    let size = (columns, rows)
    let sample = Robot.sample()
    #expect(differs("form/head", sample, at: .form(file: "praktikum.rec", index: 1), size) == nil)
    #expect(
      differs("form/entering", sample, at: .form(file: "praktikum.rec", index: 1), size, keys: ["Enter", "x"]) == nil)
    let empty = ["praktikum.rec": "%rec: Pihak\n\nId: pkk\n"]
    #expect(differs("form/empty", empty, at: .form(file: "praktikum.rec", index: 1), size) == nil)
    #expect(differs("form/gone", empty, at: .form(file: "praktikum.rec", index: 9), size) == nil)
  }

  @Test("a list of records: the sample's parties, their filter, and none", arguments: sizes)
  func records(columns: Int, rows: Int) {
    let parties = Destination.records(file: "praktikum.rec", type: "Pihak")
    #expect(differs("records/parties", Robot.sample(), at: parties, (columns, rows)) == nil)
    #expect(differs("records/filter", Robot.sample(), at: parties, (columns, rows), keys: ["/", "k", "e"]) == nil)
    #expect(differs("records/empty", [:], at: parties, (columns, rows)) == nil)
  }

  @Test("repair of a record set aside", arguments: sizes)
  func repair(columns: Int, rows: Int) {
    let files = ["praktikum.rec": RecordScreensTests.broken]
    let place = Destination.repair(file: "praktikum.rec", index: 2)
    #expect(differs("repair/reading", files, at: place, (columns, rows)) == nil)
    #expect(differs("repair/entering", files, at: place, (columns, rows), keys: ["Enter"]) == nil)
  }

  @Test("findings of a small practicum, and none", arguments: sizes)
  func findings(columns: Int, rows: Int) {
    #expect(
      differs("findings/list", ["praktikum.rec": RecordScreensTests.broken], at: .findings(), (columns, rows)) == nil)
    #expect(differs("findings/none", [:], at: .findings(), (columns, rows)) == nil)
  }

  @Test("help, themes and palette", arguments: sizes)
  func others(columns: Int, rows: Int) {
    let parties = Destination.records(file: "praktikum.rec", type: "Pihak")
    let size = (columns, rows)
    #expect(differs("help/records", Robot.sample(), at: parties, size, keys: ["?"]) == nil)
    #expect(differs("themes/list", Robot.sample(), at: .home, size, keys: ["Ctrl-T"]) == nil)
    #expect(differs("palette/menu", Robot.sample(), at: parties, size, keys: [":"]) == nil)
    #expect(differs("palette/found", Robot.sample(), at: parties, size, keys: [":", "h", "a", "p"]) == nil)
    #expect(differs("palette/none", Robot.sample(), at: parties, size, keys: [":", "q", "q"]) == nil)
  }
}
