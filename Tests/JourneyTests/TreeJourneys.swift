import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Working in the problem tree")
struct TreeJourneys {
  static let path = "kasus/jaminan-sosial/pohon-masalah.rec"

  func sit() -> Robot { Robot(Robot.sample(), at: .tree("jaminan-sosial")) }

  /// The lines that are new in a file, in order, and whether all the old ones are still there.
  func added(_ before: String, _ after: String) -> (lines: [String], keepsAll: Bool) {
    let difference = after.split(separator: "\n", omittingEmptySubsequences: false).difference(
      from: before.split(separator: "\n", omittingEmptySubsequences: false))
    let lines = difference.insertions.compactMap { change in
      if case .insert(_, let line, _) = change, !line.isEmpty { String(line) } else { nil as String? }
    }
    return (lines, difference.removals.isEmpty)
  }

  @Test("a cause two levels down is added and restated, and only its own lines are new in the file")
  func twoLevelsDown() {
    var robot = sit()
    let before = robot.file(Self.path)
    robot.press("Down", "Down", "p")
    robot.type("Tidak ada petugas yang datang ke pasar")
    robot.press("Enter", "t", "Enter", "Tab", "Enter")
    let (lines, keepsAll) = added(before, robot.file(Self.path))
    #expect(keepsAll)
    #expect(lines.count == 5 && lines[1] == "Jenis: penyebab")
    #expect(lines[3] == "Teks: Tidak ada petugas yang datang ke pasar")
    #expect(lines[4] == "RumusanTujuan: Tersedianya petugas yang datang ke pasar")
    robot.press("u", "u")
    #expect(robot.file(Self.path) == before)
  }

  @Test("a main cause is made to feed a second item, both links are read, and undo takes all of it back")
  func mainCauseFeedsTwo() throws {
    var robot = sit()
    let before = robot.file(Self.path)
    robot.press("/")
    robot.type("rentenir")
    robot.press("Enter", "Esc", "h")
    #expect(robot.screen.contains("Pilih yang juga menghasilkan"))
    robot.press("Enter", "j", "y")
    let tree = ProblemTree(ofCase: "jaminan-sosial", in: robot.app.session.workspace)
    let item = tree.items[try #require(tree.items.firstIndex { $0.text.contains("rentenir") })]
    #expect(item.parents.count == 2 && item.readings.count == 2)
    #expect(robot.screen.contains("dijawab") || robot.screen.contains("benar"))
    robot.press("u", "u")
    #expect(robot.file(Self.path) == before)
  }

  @Test(
    "every key of the screen works on the sample in each size, in both languages, and undo restores every byte",
    arguments: [(80, 24), (40, 12), (120, 40), (20, 6)])
  func everyKey(columns: Int, rows: Int) {
    for language in Language.allCases {
      var robot = Robot(
        Robot.sample(), size: Size(columns: columns, rows: rows), at: .tree("pemberdayaan-sosial"), language: language)
      let path = "kasus/pemberdayaan-sosial/pohon-masalah.rec"
      let before = robot.file(path)
      for keys in ["Down p", "Up k", "Down a", "Right *", "i", "l", "e"] {
        for key in keys.split(separator: " ") { robot.press(String(key)) }
        robot.type("abc")
        robot.press("Enter", "Esc")
      }
      for key in [
        "s", "s", "<", ">", "D", "d", "Space", "z", "z", "o", "t", "o", "o", "t", "o", "r", "r", "H", "Enter", "b",
        "Space", "Enter",
      ] {
        robot.press(key)
        #expect(!robot.screen.contains("\u{1B}"))
      }
      for _ in 0..<40 { robot.press("u") }
      #expect(robot.file(path) == before)
    }
  }
}
