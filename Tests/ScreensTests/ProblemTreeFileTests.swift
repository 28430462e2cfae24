import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Problem trees of any file")
struct ProblemTreeFileTests: ProblemTreeSample {
  @Test("a text of a megabyte takes neither the screen nor the time of those who look at it")
  func hugeText() {
    let huge = Self.tree.replacing(
      "Teks: Diare meningkat", with: "Teks: " + String(repeating: "panjang sekali ", count: 70_000))
    let clock = ContinuousClock()
    let time = clock.measure {
      var robot = robot(huge)
      robot.press("Up", "Down", "Down", "p")
      robot.type("abc")
      robot.press("Esc", "Up", "Up", "j", "y", "Esc", "t", "o", "o", "Esc", "o", "r", "Down")
      #expect(robot.screen.contains("Sumur warga dangkal") || robot.screen.contains("Pipa desa"))
    }
    #expect(time < .seconds(8))
  }

  @Test(
    "whatever the file holds the screen shows every item and every key keeps working",
    arguments: [(80, 24), (40, 12), (20, 6)])
  func anyFile(columns: Int, rows: Int) {
    let odd = """
      %rec: Butir

      Id: N1
      Jenis: inti
      Induk: N2
      Teks: a

      Id: N2
      Jenis: penyebab
      Induk: N3
      Teks: b

      Id: N3
      Jenis: penyebab
      Induk: N2
      Teks: c

      Id: N3
      Jenis: dampak
      Induk: N2

      Jenis: aneh
      Induk: N1
      Induk: N77
      Teks: \u{1B}[31m tanpa kode

      Id: N8
      Jenis: inti
      Teks: inti kedua

      """
    var robot = robot(odd, columns, rows)
    let keys = [
      "Down", "Up", "Left", "Right", "End", "Home", "PgDn", "z", "z", "Space", "o", "Down", "Left", "Right", "o", "t",
      "Down", "Esc", "j", "y", "t", "Right", "Esc", "h", "Right", "Enter", "Esc", "m", "Enter", "Esc", "*", "s", "<",
      ">", "r", "b",
      "Esc", "D", "u", "d", "u", "n", "/", "Esc",
    ]
    for key in keys {
      robot.press(key)
      #expect(!robot.screen.isEmpty)
    }
    robot.press("Down")
    for key in keys.reversed() { robot.press(key) }
    #expect(!robot.screen.contains("\u{1B}"))
  }

  @Test("five hundred items are shown and walked through without delay")
  func large() {
    var text = "%rec: Butir\n\nId: N0\nJenis: inti\nTeks: Inti\n"
    for number in 1..<500 {
      text +=
        "\nId: N\(number)\nJenis: penyebab\nInduk: N\((number - 1) / 3)\nTeks: Penyebab nomor \(number) dari banyak\n"
    }
    var robot = robot(text, 120, 40)
    let clock = ContinuousClock()
    let walk = clock.measure {
      for _ in 0..<20 {
        robot.press("Down", "Right")
        _ = robot.app.view()
      }
    }
    #expect(walk < .seconds(4))
    robot.press("p")
    let typing = clock.measure { robot.type("kata") }
    #expect(typing < .seconds(4))
    #expect(robot.screen.contains("kata"))
  }
}
