import Foundation
import Practicum
import ScreenRobot
import Testing

@testable import Screens

/// The README shows what a person sees.
@Suite("The README")
struct ReadmeTests {
  static let readme: String = {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let file = root.deletingLastPathComponent().appending(path: "README.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test("its pictures are lines of the screens of the sample")
  func pictures() {
    let meeting = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
    let places: [Destination] = [
      .home, .caseFile("jaminan-sosial"), .roster(meeting), .tree("jaminan-sosial"), .swot("jaminan-sosial"),
    ]
    var seen: Set<String> = []
    for place in places {
      let robot = Robot(Robot.sample(), at: place)
      seen.formUnion(robot.screen.components(separatedBy: "\n"))
    }
    let blocks = Self.readme.components(separatedBy: "```text\n").dropFirst()
    #expect(blocks.count >= 4)
    for block in blocks {
      let picture = block.components(separatedBy: "\n```")[0]
      // The path at the top depends on the way there.
      for line in picture.components(separatedBy: "\n") where !line.hasSuffix(" tersimpan") {
        #expect(seen.contains(line), "\(line)")
      }
    }
  }

  @Test(
    "its table of keys is the commands of the frame",
    arguments: GlobalAction.allCases.filter { !$0.command.keys.isEmpty })
  func keys(action: GlobalAction) {
    let command = action.command
    let keys = command.keys.map { "`\($0.name)`" }.joined(separator: " ")
    #expect(Self.readme.contains("| \(keys) | \(command.title.en) | \(command.help.en) |"))
  }

  @Test("names every paper that can be printed", arguments: PaperKind.allCases)
  func papers(kind: PaperKind) throws {
    let start = try #require(Self.readme.range(of: "`c` at home or on a case prints: "))
    let sentence = Self.readme[start.upperBound...].prefix { $0 != "." }.replacingOccurrences(of: "\n", with: " ")
    #expect(sentence.contains(kind.words.en.lowercased()))
  }
}
