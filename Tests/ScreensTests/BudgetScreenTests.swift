import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

/// The windows every screen is drawn in.
private let windows = [(40, 12), (80, 24), (120, 40)]

@Suite("The budget grid and its realisation")
struct BudgetScreenTests {
  func robot(
    _ destination: Destination = .budget(BudgetCase.folder), _ texts: [String: String] = BudgetCase.whole,
    language: Language = .indonesian, glyphs: Glyphs = .unicode
  ) -> Robot {
    Robot(texts, at: destination, language: language, glyphs: glyphs)
  }

  @Test("the grid and the realisation look right in every window", arguments: windows)
  func goldens(_ columns: Int, _ rows: Int) {
    for (name, destination) in [
      ("grid", Destination.budget(BudgetCase.folder)), ("realisation", .realisation(BudgetCase.folder)),
    ] {
      for (state, texts) in [("", BudgetCase.whole), ("-empty", BudgetCase.empty)] {
        var robot = robot(destination, texts)
        robot.resize(columns, rows)
        #expect(robot.differs(from: "budget/\(name)\(state)-\(columns)x\(rows)") == nil)
      }
    }
  }

  @Test("in English and in ASCII the same can be read")
  func otherLooks() {
    var grid = robot(language: .english, glyphs: .ascii)
    grid.press("Down", "Down")
    #expect(grid.differs(from: "budget/grid-english-ascii") == nil)
    let isPlain = grid.screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isPlain)
    #expect(grid.screen.contains("12.5"))
  }

  @Test("in a narrow window the columns follow the focus, the description always in sight")
  func narrow() {
    var robot = robot()
    robot.resize(40, 12)
    robot.press("Down", "End")
    #expect(robot.screen.contains("Proposal") && robot.screen.contains("37.500"))
    robot.press("Enter")
    robot.type("37 rb")
    #expect(robot.differs(from: "budget/grid-typing-40x12") == nil)
  }

  @Test("what is printed stands beside what is computed, and can be hidden and shown")
  func printed() {
    var robot = robot()
    #expect(robot.screen.contains("Tertulis"))
    #expect(robot.screen.contains("1.155.000 1.190.000"))
    robot.press("Ctrl-O")
    #expect(!robot.screen.contains("Tertulis"))
    robot.press("Ctrl-O")
    #expect(robot.screen.contains("Tertulis"))
  }

  @Test("going down a column crosses the headings between the groups and stays in it")
  func column() {
    var robot = robot()
    robot.press("Down", "Right", "Right", "Right", "Right")
    let column = robot.app.view().cursor?.column
    robot.press("Down", "Down")
    #expect(robot.app.view().cursor?.column != column)
    robot.press("Down")
    #expect(robot.app.view().cursor?.column == column)
    robot.press("PgDn", "PgUp", "Down")
    #expect(robot.app.view().cursor?.column == column)
  }

  @Test("the checks speak below the grid, and a line says for what and whom it is")
  func information() {
    var robot = robot()
    robot.press("Down")
    #expect(robot.screen.contains("! 50 × Rp700 = Rp35.000, tertulis Rp37.500"))
    robot.press("Down", "Down", "Down", "Down", "Down", "Down")
    #expect(robot.screen.contains("Untuk: makan, panitia (dari katanya) │ Kegiatan: Sosialisasi jaminan"))
  }

  @Test(
    "what cannot be read is refused at the field, stays to be mended, and Esc leaves",
    arguments: [
      ("-5", "kurang dari nol"), ("1e5", "Tulis seperti 1200000"), ("5000000000000", "terlalu besar"),
      ("1.20.000", "Tulis seperti 1200000"),
    ])
  func refused(typed: String, reason: String) {
    var robot = robot()
    let before = robot.file(BudgetCase.path)
    robot.press("Down", "Right", "Right", "Right", "Right", "Enter")
    for _ in 0..<5 { robot.press("Backspace") }
    robot.type(typed)
    for key in ["Enter", "Tab", "Down"] {
      robot.press(key)
      #expect(robot.screen.contains(reason), "\(key)")
      #expect(robot.screen.contains(typed))
    }
    #expect(robot.file(BudgetCase.path) == before)
    robot.press("Esc", "Down")
    #expect(robot.file(BudgetCase.path) == before)
    #expect(robot.screen.contains("GERAK"))
  }

  @Test("undo goes to what changed, and what is being typed stays with its line when lines come above it")
  func elsewhere() {
    var robot = robot()
    robot.press("Down", "Down", "Down", "Down", "Down", "Down")
    robot.type("Kudapan")
    robot.changeOutside(BudgetCase.path) {
      $0.replacing("%rec: Rincian\n\n", with: "%rec: Rincian\n\nId: B9\nKelompok: G1\nUraian: Map\n\n")
    }
    robot.press("Enter")
    #expect(robot.file(BudgetCase.path).contains("Id: B4\nKelompok: G3\nUraian: Kudapan\n"))
    robot.press("Esc", "Ctrl-Home", "Ctrl-U")
    #expect(robot.screen.contains("Diurungkan"))
    #expect(robot.file(BudgetCase.path).contains("Uraian: Snack peserta"))
    robot.press("Right")
    robot.type("60")
    robot.press("Enter")
    #expect(robot.file(BudgetCase.path).contains("Uraian: Snack peserta\nVolume: 60\n"))
  }

  @Test("a line that goes away while it is typed says so, and nothing is written elsewhere")
  func gone() {
    var robot = robot()
    robot.press("Down")
    robot.type("Surat")
    robot.changeOutside(BudgetCase.path) { text in
      let start = text.range(of: "Id: B1\n")?.lowerBound ?? text.startIndex
      let end = text.range(of: "Id: B2\n")?.lowerBound ?? text.endIndex
      return String(text[..<start] + text[end...])
    }
    #expect(robot.screen.contains("tidak disimpan: Surat"))
    #expect(!robot.file(BudgetCase.path).contains("Surat"))
  }

  @Test("a finding about the budget opens the grid on its cell, one about a payment the realisation")
  func jumps() throws {
    let robot = robot()
    let session = robot.app.session
    func place(_ rule: String, _ id: String) throws -> Destination? {
      let finding = try #require(session.findings.first { $0.rule == rule && $0.id == id })
      return Destination.place(of: finding, session)
    }
    let grid = try #require(try place("A01", "B1"))
    guard case .budget(BudgetCase.folder, focus: let focus?) = grid else {
      Issue.record("\(grid)")
      return
    }
    #expect(focus.field == "Tertulis")
    let opened = Robot(BudgetCase.whole, at: grid)
    #expect(opened.screen.contains("! 50 × Rp700"))
    #expect(opened.app.view().cursor?.row == 3)
    #expect((opened.app.view().cursor?.column ?? 0) > 60)
    guard case .realisation(BudgetCase.folder, focus: .some) = try place("A10", "X2") else {
      Issue.record("not the realisation")
      return
    }
    guard case .budget(BudgetCase.folder, focus: .some(let total)) = try place("A03", "Anggaran") else {
      Issue.record("not the grid")
      return
    }
    let onTotal = Robot(BudgetCase.whole, at: .budget(BudgetCase.folder, focus: total))
    #expect(onTotal.screen.contains("! Total tertulis Rp1.190.000"))
  }
}
