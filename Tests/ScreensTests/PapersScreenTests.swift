import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Printing: what can be made, in which form, and what becomes of it")
struct PapersScreenTests {
  private static let folder = "jaminan-sosial"

  private func robot(_ columns: Int = 80, _ rows: Int = 24, _ language: Language = .indonesian) -> Robot {
    Robot(
      Robot.sample(), size: Size(columns: columns, rows: rows), at: .papers(Self.folder), language: language)
  }

  /// What was ordered last.
  private func ordered(_ robot: Robot) -> Request? { robot.app.session.requests.last }

  @Test(
    "it looks as it was looked at",
    arguments: [
      ("cetak-80x24", 80, 24, Language.indonesian, Glyphs.unicode), ("cetak-40x12", 40, 12, .indonesian, .unicode),
      ("cetak-en", 80, 24, .english, .unicode), ("cetak-ascii", 80, 24, .indonesian, .ascii),
    ])
  func goldens(_ name: String, _ columns: Int, _ rows: Int, _ language: Language, _ glyphs: Glyphs) {
    let robot = Robot(
      Robot.sample(), size: Size(columns: columns, rows: rows), at: .papers(Self.folder), language: language,
      glyphs: glyphs)
    #expect(robot.differs(from: "Papers/\(name)") == nil)
  }

  @Test("it is reached from the list of cases, from a case, and by the palette")
  func ways() {
    for place in [Destination.home, .caseFile(Self.folder)] {
      var robot = Robot(Robot.sample(), at: place)
      robot.press("c")
      #expect(robot.screen.contains("Laporan"))
      #expect(robot.screen.contains("pratinjau"))
    }
    var robot = Robot(Robot.sample(), at: .tree(Self.folder))
    robot.press("Ctrl-P")
    robot.type("tulis proposal")
    robot.press("Enter")
    #expect(robot.screen.contains("Cetak"))
  }

  @Test("the form goes round, and the name's ending follows it")
  func form() {
    var robot = robot()
    robot.press("f", "w")
    #expect(robot.screen.contains("Berkas: laporan-jaminan-sosial.html"))
    robot.press("Enter")
    var order = PaperOrder(.report, caseFolder: Self.folder, format: .html)
    #expect(ordered(robot) == .print(.paper(order), to: "laporan-jaminan-sosial.html", replacing: false))
    // What is typed as an ending decides.
    robot.app.update(.paper(.stopped))
    robot.press("Backspace", "Backspace", "Backspace", "Backspace")
    robot.type("docx")
    robot.press("Enter")
    order.format = .docx
    #expect(ordered(robot) == .print(.paper(order), to: "laporan-jaminan-sosial.docx", replacing: false))
  }

  @Test("an ending that the paper cannot have is refused, and the name stays to be mended")
  func ending() {
    var robot = robot()
    robot.press("w")
    robot.type(".pdf")
    robot.press("Enter")
    #expect(robot.screen.contains("dengan salah satu: .docx .html .md."))
    #expect(robot.screen.contains("laporan-jaminan-sosial.docx.pdf"))
    #expect(!robot.app.session.requests.contains { if case .print = $0 { true } else { false } })
  }

  @Test("while a file is written its step is shown, it can be stopped, and no second one is begun")
  func progress() {
    var robot = robot()
    robot.press("w", "Enter", "Esc")
    robot.app.update(.paper(.progress(.forming)))
    #expect(robot.screen.contains("Menulis: membentuk berkas (2/3)"))
    robot.press("w")
    #expect(robot.screen.contains("Masih menulis"))
    robot.press("x")
    #expect(ordered(robot) == .stopPaper)
    robot.app.update(.paper(.stopped))
    #expect(robot.screen.contains("tidak ada berkas yang ditulis"))
    #expect(!robot.screen.contains("Menulis:"))
  }

  @Test("what is empty is said beside the paper that needs it")
  func missing() {
    let robot = Robot(PlanCase.empty, at: .papers(PlanCase.folder))
    let rows = robot.screen.components(separatedBy: "\n")
    #expect(rows.contains { $0.contains("Rencana anggaran biaya (RAB)") && $0.contains("kosong: rencana anggaran") })
  }

  @Test("minutes are about a meeting that can be picked; the report has no such choice")
  func meeting() {
    var robot = robot()
    robot.press("m")
    #expect(robot.screen.contains("bukan tentang satu pertemuan"))
    robot.press("Down", "Down", "Down", "m")
    #expect(robot.screen.contains("Rembug"))
    robot.press("Enter", "w", "Enter")
    guard case .print(.paper(let order), _, _) = ordered(robot) else { return #expect(Bool(false)) }
    #expect(order.subject == .paper(.minutes))
    #expect(order.meeting.map { name in Robot.sample().keys.contains { $0.hasSuffix("/\(name).rec") } } == true)
  }

  @Test("the preview asks for its page once for each width and state, and shows what comes of it")
  func preview() {
    var robot = robot()
    robot.press("Enter")
    guard case .preview(let page) = ordered(robot) else { return #expect(Bool(false)) }
    #expect(page.columns == 78)
    let count = robot.app.session.requests.count
    robot.press("Down")
    #expect(robot.app.session.requests.count == count)
    #expect(robot.screen.contains("Menyusun dokumen..."))
    func line(_ text: String, heading: Int? = nil) -> PaperLine {
      PaperLine([PaperLine.Run(text, heading == nil ? .plain : .heading)], heading: heading)
    }
    let lines = (1...3).flatMap { chapter in
      [line("BAB \(chapter)", heading: 1)] + (1...30).map { line("baris \(chapter).\($0)") }
    }
    robot.app.update(.paper(.lines(page, Array(lines.prefix(40)), isWhole: false)))
    robot.app.update(.paper(.lines(page, Array(lines.dropFirst(40)), isWhole: true)))
    #expect(robot.screen.contains("baris 1.1\n") || robot.screen.contains("baris 1.1 "))
    robot.press("]", "]")
    #expect(robot.screen.contains("BAB 3"))
    #expect(!robot.screen.contains("BAB 2"))
    robot.press("[")
    #expect(robot.screen.contains("BAB 2"))
    robot.press("/")
    robot.type("baris 3.29")
    robot.press("Enter")
    #expect(robot.screen.contains("baris 3.29"))
    robot.resize(40, 12)
    guard case .preview(let narrow) = ordered(robot) else { return #expect(Bool(false)) }
    #expect(narrow.columns == 38)
    // Lines of the page before are not taken for those of this one.
    robot.app.update(.paper(.lines(page, [line("lama")], isWhole: true)))
    #expect(!robot.screen.contains("lama"))
  }
}
