import Practicum
import Reports
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

/// Papers as they are read on the screen before they are written, from what the program would be given to show.
@Suite("The preview of a paper")
struct PreviewTests {
  /// The budget of a case, which has headings, a table with sums, words below it and places to sign.
  private func preview(_ size: Size, _ language: Language, _ glyphs: Glyphs) throws -> Robot {
    var robot = Robot(
      Robot.sample(), size: size, at: .papers("jaminan-sosial"), language: language, glyphs: glyphs)
    for _ in 0..<6 { robot.press("Down") }
    robot.press("Enter")
    guard case .preview(let page)? = robot.app.session.requests.last else {
      Issue.record("nothing is asked for")
      return robot
    }
    #expect(page.order.subject == .paper(.budget))
    let paper = try Paper(page.order, from: robot.app.session.workspace)
    var text = PreviewText(
      Rendering(paper.document, style: paper.style), columns: page.columns, isASCII: page.isASCII)
    var lines: [PaperLine] = []
    while let next = text.next() { lines += next }
    robot.app.update(.paper(.lines(page, lines, isWhole: true)))
    return robot
  }

  @Test(
    "shows every figure of the paper whole, whatever the size, and no blank page at its end",
    arguments: [(80, 24), (40, 12), (132, 50)])
  func whole(columns: Int, rows: Int) throws {
    var robot = try preview(Size(columns: columns, rows: rows), .indonesian, .unicode)
    var seen = robot.screen
    for _ in 0..<600 {
      robot.press("Down")
      seen += "\n" + robot.screen
    }
    for amount in ["35.000", "53.200", "88.200", "4.998.200"] { #expect(seen.contains(amount), "\(amount)") }
    #expect(seen.contains("RENCANA ANGGARAN"))
    // The last page is full: its end stands at the bottom, and Home brings the first back.
    let last = robot.screen
    robot.press("End")
    #expect(robot.screen == last)
    robot.press("Home")
    #expect(robot.screen != last)
  }
}
