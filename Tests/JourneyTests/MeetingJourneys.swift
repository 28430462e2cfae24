import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Working in a meeting")
struct MeetingJourneys {
  let folder = "jaminan-sosial"
  let path = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
  let tree = "kasus/jaminan-sosial/pohon-masalah.rec"

  @Test("three people are entered and the 42-of-50 sentence changes, undo takes all of it back")
  func roster() {
    var robot = Robot(Robot.sample(), at: .summary(path))
    let lacking = "peserta tidak memiliki BPJS Ketenagakerjaan, terbanyak pedagang"
    #expect(prose(robot).contains("42 dari 50 \(lacking) (18) dan buruh (13)."))
    robot = Robot(Robot.sample(), at: .roster(path))
    robot.press("Ctrl-End", "Down")
    for name in ["Wawan", "Yeni", "Zaenal"] {
      robot.type(name)
      robot.press("Tab")
      robot.type(name == "Yeni" ? "p" : "l")
      robot.type("41")
      robot.press("Tab")
      robot.type("ped")
      robot.press("Tab")
      // RT and RW are those of the person above; the answer is one key.
      for _ in 0..<12 where !robot.screen.contains("Memiliki BPJS Ketenagakerjaan:") { robot.press("Tab") }
      robot.type("t")
      robot.press("Enter")
    }
    robot.press("Esc")
    #expect(robot.screen.contains("Hadir 53"))
    #expect(robot.file(path).contains("Nama: Zaenal\nJK: L\nUmur: 41\nPekerjaan: pedagang\nRT: "))
    robot.press("Ctrl-G")
    #expect(prose(robot).contains("45 dari 53 \(lacking) (21) dan buruh (13)."))
    for _ in 0..<15 { robot.press("u") }
    #expect(robot.file(path) == Robot.sample()[path])
    #expect(prose(robot).contains("42 dari 50 \(lacking) (18) dan buruh (13)."))
  }

  /// The screen as running text, however its lines are broken.
  func prose(_ robot: Robot) -> String { robot.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

  @Test("ten cards are clustered and voted, the winner becomes a cause, undo takes the meeting away again")
  func cards() {
    let before = Robot.sample()
    var robot = Robot(before, at: .meetings(folder))
    robot.press("a")
    robot.type("rembug")
    robot.press("Enter")
    robot.type("Rembug kedua")
    robot.press("Enter", "Ctrl-U")
    robot.type("12/3/2023")
    robot.press("Enter", "k", "a")
    let made = "kasus/jaminan-sosial/pertemuan/2023-03-12-rembug-kedua.rec"
    for number in 1...10 {
      robot.type("Keluhan \(number)")
      robot.press("Enter")
    }
    robot.press("Esc", "Home")
    for _ in 0..<4 { robot.press("Space") }
    robot.press("k")
    robot.type("Biaya")
    robot.press("Enter", "End")
    for _ in 0..<3 { robot.press("+") }
    robot.press("Tab", "+", "+", "Up", "+", "r", "Home")
    #expect(robot.screen.contains("  1  Keluhan 4"))
    #expect(robot.file(made).contains("Teks: Keluhan 4\nKlaster: Biaya\nSuaraL: 3\nSuaraP: 2\n"))
    robot.press("t")
    #expect(robot.screen.contains("Kartu menjadi penyebab"))
    #expect(robot.file(tree).contains("Teks: Keluhan 4\nBukti: 2023-03-12-rembug-kedua/T4\n"))
    for _ in 0..<40 { robot.press("u") }
    #expect(robot.file(made) == "")
    #expect(robot.file(tree) == before[tree])
  }
}
