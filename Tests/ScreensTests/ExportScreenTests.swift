import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Saving a table for Excel or CSV")
struct ExportScreenTests {
  private let meeting = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"

  private func written(_ robot: Robot) -> WriteOrder? {
    robot.app.session.requests.lazy.compactMap { if case .write(let order) = $0 { order } else { nil } }.last
  }

  @Test("Each screen with a table offers its own, under a name beside the practicum")
  func tables() {
    let places: [(Destination, TableOrder, String)] = [
      (
        .roster(meeting), TableOrder(.roster, caseFolder: "jaminan-sosial", meeting: "2023-02-11-rembug-warga"),
        "peserta-2023-02-11-rembug-warga.xlsx"
      ),
      (
        .summary(meeting), TableOrder(.summary, caseFolder: "jaminan-sosial", meeting: "2023-02-11-rembug-warga"),
        "rekapitulasi-2023-02-11-rembug-warga.xlsx"
      ),
      (.budget("jaminan-sosial"), TableOrder(.budget, caseFolder: "jaminan-sosial"), "anggaran-jaminan-sosial.xlsx"),
      (
        .realisation("jaminan-sosial"), TableOrder(.budget, caseFolder: "jaminan-sosial"),
        "anggaran-jaminan-sosial.xlsx"
      ),
      (.rundown("jaminan-sosial"), TableOrder(.rundown, caseFolder: "jaminan-sosial"), "acara-jaminan-sosial.xlsx"),
      (
        .systems("jaminan-sosial"), TableOrder(.participants, caseFolder: "jaminan-sosial"),
        "partisipan-jaminan-sosial.xlsx"
      ),
      (.findings(), TableOrder(.findings), "temuan-praktikum.xlsx"),
      (
        .findings(.caseFolder("jaminan-sosial")), TableOrder(.findings, caseFolder: "jaminan-sosial"),
        "temuan-jaminan-sosial.xlsx"
      ),
    ]
    for (place, order, name) in places {
      var robot = Robot(Robot.sample(), at: place)
      robot.press("F4", "Enter")
      #expect(written(robot) == WriteOrder(.table(order, .xlsx), to: name), "\(place)")
    }
  }

  @Test("A screen without a table says which have one")
  func none() {
    var robot = Robot(Robot.sample(), at: .parties())
    robot.press("F4")
    #expect(robot.screen.contains("Layar ini tidak punya tabel"))
  }

  @Test("The ending of the name chooses the form; another ending is refused with those there are")
  func endings() {
    var robot = Robot(Robot.sample(), at: .budget("jaminan-sosial"))
    robot.press("F4", "Ctrl-U")
    robot.type("a.ods")
    robot.press("Enter")
    #expect(written(robot) == nil)
    #expect(robot.screen.contains("tidak dikenal untuk tabel"))
    robot.press("Ctrl-U")
    robot.type("a.CSV")
    robot.press("Enter")
    #expect(written(robot)?.path == "a.CSV")
    #expect(written(robot)?.content == .table(TableOrder(.budget, caseFolder: "jaminan-sosial"), .csv))
  }

  @Test("Numbers of persons are masked until Tab asks for them, and the screen says so")
  func personalData() {
    var robot = Robot(Robot.sample(), at: .roster(meeting))
    robot.press("F4")
    #expect(robot.screen.contains("NIK, telepon, dan alamat disamarkan. Tab menuliskannya utuh."))
    robot.press("Tab")
    #expect(robot.screen.contains("simpan di tempat yang aman"))
    robot.press("Enter")
    guard case .table(let order, _)? = written(robot)?.content else {
      Issue.record("nothing was ordered")
      return
    }
    #expect(order.isFull)
    var budget = Robot(Robot.sample(), at: .budget("jaminan-sosial"))
    budget.press("F4", "Tab")
    #expect(!budget.screen.contains("NIK"))
  }

  @Test("In a small window too it is seen whether numbers of persons are masked")
  func smallWindow() {
    var robot = Robot(Robot.sample(), size: Size(columns: 40, rows: 12), at: .roster(meeting))
    robot.press("F4")
    let masked = robot.screen
    robot.press("Tab")
    #expect(masked.contains("disamarkan") && robot.screen.contains("utuh") && robot.screen != masked)
  }

  @Test("A file that is there is replaced only after y; any other key goes back to the name")
  func replacing() {
    var robot = Robot(Robot.sample(), at: .budget("jaminan-sosial"))
    robot.press("F4", "Enter")
    robot.app.update(.written(.exists(path: "anggaran-jaminan-sosial.xlsx")))
    #expect(robot.screen.contains("sudah ada. Ganti?"))
    robot.press("Esc")
    #expect(robot.screen.contains("Nama berkas: anggaran-jaminan-sosial.xlsx"))
    #expect(!robot.screen.contains("Ganti?"))
    robot.app.session.requests = []
    robot.press("Enter")
    #expect(written(robot)?.replaces == false)
    robot.app.update(.written(.exists(path: "anggaran-jaminan-sosial.xlsx")))
    robot.press("y")
    #expect(written(robot)?.replaces == true)
    robot.app.update(.written(.written(path: "anggaran-jaminan-sosial.xlsx", notes: [])))
    #expect(robot.screen.contains("Ditulis: anggaran-jaminan-sosial.xlsx."))
    #expect(!robot.screen.contains("Nama berkas"), "back on the budget")
  }

  @Test("What cannot be written is said, and the name stays to be mended; Enter twice writes once")
  func refused() {
    var robot = Robot(Robot.sample(), at: .budget("jaminan-sosial"))
    robot.press("F4", "Enter", "Enter")
    #expect(robot.app.session.requests.count == 1)
    let words = Words(id: "Folder itu tidak ada.", en: "There is no such folder.")
    robot.app.update(.written(.refused(words)))
    #expect(robot.screen.contains("Folder itu tidak ada."))
    robot.press("Enter")
    #expect(robot.app.session.requests.count == 2)
  }

  @Test("Who has left the field hears of the file on the next screen")
  func elsewhere() {
    var robot = Robot(Robot.sample(), at: .budget("jaminan-sosial"))
    robot.press("F4", "Enter", "Esc")
    robot.app.update(.written(.written(path: "a.xlsx", notes: [])))
    #expect(robot.screen.contains("Ditulis: a.xlsx."))
  }

  @Test(
    "Files are put beside the practicum's folder, however it was named",
    arguments: [
      ("rancanumpang", "a.xlsx"), ("rancanumpang/", "a.xlsx"), ("", "a.xlsx"), (".", "./../a.xlsx"),
      ("..", "../../a.xlsx"), ("/home/x/prak", "/home/x/a.xlsx"), ("/prak", "/a.xlsx"), ("../prak", "../a.xlsx"),
    ])
  func places(_ folder: String, _ path: String) {
    #expect(WriteOrder.place(of: "a.xlsx", besidePracticum: folder) == path)
  }
}
