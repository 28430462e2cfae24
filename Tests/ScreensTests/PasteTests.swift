import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Pasting where something is being typed")
struct PasteTests {
  static let screens: [(Destination, String)] = [
    (.budget(BudgetCase.folder), BudgetCase.path), (.realisation(BudgetCase.folder), BudgetCase.path),
    (.area(), "wilayah.rec"),
  ]

  static func robot(_ destination: Destination) -> Robot {
    Robot(BudgetCase.whole.merging(["wilayah.rec": OutsideChangeTests.area]) { $1 }, at: destination)
  }

  static func paste(_ text: String, _ robot: inout Robot) { robot.app.update(.key(.paste(text))) }

  @Test("a table does not replace what is being typed: it stays in its field, with a sentence", arguments: screens)
  func table(destination: Destination, path: String) {
    var robot = Self.robot(destination)
    let before = robot.file(path)
    robot.press("Down", "Down")
    robot.type("Zed")
    Self.paste("Snack\t50\tbox\nMap\t3\tbuah\n", &robot)
    #expect(robot.screen.contains("Zed") && robot.screen.contains("Selesaikan dulu isian ini"))
    #expect(robot.file(path) == before)
    robot.press("Esc")
    #expect(robot.file(path) == before)
  }

  @Test(
    "a single cell of a spreadsheet ends with a line break and is taken as typed",
    arguments: zip(screens, [["Enter"], ["Ctrl-A", "Shift-Tab"], ["Right", "Enter"]]))
  func cell(place: (destination: Destination, path: String), keys: [String]) {
    var robot = Self.robot(place.destination)
    for key in keys { robot.press(key) }
    let before = robot.file(place.path)
    Self.paste("Toko Ijo\n", &robot)
    #expect(robot.file(place.path) == before && robot.screen.contains("Toko Ijo"))
    robot.press("Enter", "Esc")
    #expect(
      ["\nNama: Toko Ijo\nLabel", "\nPenerima: Toko Ijo\n", "\nNama: Toko Ijo\nNilai"]
        .contains { robot.file(place.path).contains($0) })
  }

  @Test("a table that is refused leaves the cell as it is being entered, also in the realisation")
  func refused() {
    var robot = Self.robot(.budget(BudgetCase.folder))
    robot.press("Down", "Enter")
    let before = robot.file(BudgetCase.path)
    Self.paste("Map \\\nBuku \\\n", &robot)
    #expect(robot.file(BudgetCase.path) == before)
    #expect(robot.screen.contains("ISI") || !robot.screen.contains("GERAK"))
    robot = Self.robot(.realisation(BudgetCase.folder))
    Self.paste("1/2/2023\t012\n2/2/2023\t013\n", &robot)
    #expect(robot.screen.contains("Tabel tidak dapat ditempel di realisasi"))
    #expect(robot.file(BudgetCase.path) == before)
  }
}
