import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("A clerk at the roster")
struct ClerkJourneys {
  let path = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"

  @Test("the Tab that a hand adds after a one-key choice does not skip a cell")
  func habitualTab() {
    var robot = Robot(Robot.sample(), at: .roster(path))
    robot.press("Ctrl-End")
    robot.type("Siti Contoh")
    robot.press("Tab")
    robot.type("p")
    robot.press("Tab")
    robot.type("34")
    robot.press("Tab")
    robot.type("ped")
    robot.press("Tab", "Esc")
    #expect(robot.file(path).contains("Nama: Siti Contoh\nJK: P\nUmur: 34\nPekerjaan: pedagang\n"))
  }

  @Test("an RT typed short is written as the line above has it, so that it stays one neighbourhood")
  func neighbourhood() {
    var robot = Robot(Robot.sample(), at: .roster(path))
    for _ in 0..<4 { robot.press("Right") }
    robot.type("3")
    robot.press("Enter")
    #expect(robot.file(path).contains("RT: 3\n"))  // nobody stands above the first
    robot.type("4")
    robot.press("Enter", "Esc")
    #expect(robot.file(path).contains("RT: 4\n"))  // as short as the one above now
    robot.press("Down")
    robot.type("5")
    robot.press("Enter", "Esc")
    #expect(robot.file(path).contains("RT: 005\n"))
  }

  @Test("a roster is copied from a meeting of another case too")
  func copyAcrossCases() {
    var robot = Robot(Robot.sample(), at: .roster("kasus/pemberdayaan-sosial/pertemuan/2023-03-15-fgd-kader.rec"))
    robot.press(":")
    robot.type("salin daftar")
    robot.press("Enter")
    #expect(robot.screen.contains("Rembug warga RW 01"))
  }
}
