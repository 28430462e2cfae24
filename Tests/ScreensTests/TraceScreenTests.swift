import Practicum
import ScreenRobot
import TextCanvas
import Testing

@testable import Screens

@Suite("The red thread on the screen")
struct TraceScreenTests {
  static func robot(_ columns: Int = 80, _ rows: Int = 24, language: Language = .indonesian) -> Robot {
    Robot(TraceCase.files, size: Size(columns: columns, rows: rows), at: .trace(TraceCase.folder), language: language)
  }

  @Test("the whole case is one picture, with its breaks", arguments: [(80, 24), (40, 12)])
  func picture(columns: Int, rows: Int) {
    #expect(Self.robot(columns, rows).differs(from: "trace/\(columns)x\(rows)") == nil)
  }

  @Test("an empty case says how to begin")
  func empty() {
    let robot = Robot(["praktikum.rec": "%rec: Praktikum\n\nVersiFormat: 1\n"], at: .trace("bpjs"))
    #expect(robot.differs(from: "trace/empty") == nil)
  }

  @Test("a break is mended from the list of what could stand there, and undo breaks it again")
  func mend() {
    var robot = Self.robot()
    robot.press("n", "n")
    #expect(robot.screen.contains("Kegiatan K2 (Kunjungan rumah) belum tertaut ke narasumber"))
    robot.press("t", "Space", "Enter")
    #expect(
      robot.file("kasus/bpjs/rencana.rec").contains(
        "Nama: Kunjungan rumah\nBentuk: berkala\nNarasumber: bpjs-tk"))
    robot.press("u")
    #expect(robot.file("kasus/bpjs/rencana.rec").contains("Bentuk: berkala\nTujuan: G2"))
  }

  @Test("a link is taken away and the record stays")
  func unlink() {
    var robot = Self.robot()
    robot.press("Right", "Right", "x")
    let file = robot.file("kasus/bpjs/kasus.rec")
    #expect(file.contains("Pihak: bpjs-tk\n\nId: R2"))
  }

  @Test("only what is broken is shown on request, and Escape shows all again")
  func filter() {
    var robot = Self.robot()
    robot.press("s")
    #expect(!robot.screen.contains("A2"))
    robot.press("Esc")
    #expect(robot.screen.contains("A2"))
  }

  @Test("Enter opens the record, and at a break the list")
  func open() {
    var robot = Self.robot()
    robot.press("Right", "Enter")
    #expect(robot.screen.contains("Penjelasan manfaat yang mudah dipahami"))
  }
}
