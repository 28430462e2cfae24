import Practicum
import ScreenRobot
import Testing
import TextCanvas

@testable import Screens

@Suite("Writing a file: its name, its form, and what becomes of it")
struct FileScreenTests {
  private let meeting = "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug-warga.rec"
  private let budget = TableOrder(.budget, caseFolder: "jaminan-sosial")

  private func ordered(_ robot: Robot) -> [Request] {
    robot.app.session.requests.filter { if case .print = $0 { true } else { false } }
  }

  private func print(_ order: TableOrder, _ name: String, replacing: Bool = false) -> Request {
    .print(.table(order), to: name, replacing: replacing)
  }

  /// The screen with its broken lines joined.
  private func said(_ robot: Robot) -> String {
    robot.screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// F4 on the budget, with the name ordered as it is proposed.
  private func waiting(_ columns: Int = 80, _ rows: Int = 24) -> Robot {
    var robot = Robot(
      Robot.sample(), size: Size(columns: columns, rows: rows), at: .budget("jaminan-sosial"))
    robot.press("F4", "Enter")
    return robot
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
      #expect(ordered(robot) == [print(order, name)], "\(place)")
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
    #expect(ordered(robot).isEmpty)
    #expect(said(robot).contains("Akhiran nama \"a.ods\" tidak dikenal di sini. Ganti dengan salah satu: .xlsx .csv."))
    robot.press("Ctrl-U")
    robot.type("a.CSV")
    robot.press("Enter")
    #expect(ordered(robot) == [print(budget, "a.CSV")])
  }

  @Test("Numbers of persons are masked until Tab asks for them, and the screen says so")
  func personalData() {
    var robot = Robot(Robot.sample(), at: .roster(meeting))
    robot.press("F4")
    #expect(robot.screen.contains("NIK, telepon, dan alamat disamarkan. Tab menuliskannya utuh."))
    robot.press("Tab")
    #expect(robot.screen.contains("simpan di tempat yang aman"))
    robot.press("Enter")
    guard case .print(.table(let order), _, _)? = ordered(robot).first else {
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

  @Test("The roster offers the same choice where it is written from the list of what can be printed")
  func personalDataInPrint() {
    var robot = Robot(Robot.sample(), at: .papers("jaminan-sosial"))
    let place = Printout.all(ofCase: "jaminan-sosial").firstIndex { $0.choosesMask } ?? 0
    for _ in 0..<place { robot.press("Down") }
    robot.press("w")
    #expect(robot.screen.contains("NIK, telepon, dan alamat disamarkan. Tab menuliskannya utuh."))
  }

  @Test("A file that is there is replaced only after y; Escape and t go back to the name")
  func replacing() {
    for key in ["Esc", "t"] {
      var robot = waiting()
      robot.app.update(.paper(.alreadyThere("/rumah/anggaran-jaminan-sosial.xlsx")))
      #expect(robot.screen.contains("/rumah/anggaran-jaminan-sosial.xlsx sudah ada. Ganti?"))
      robot.press("f")
      #expect(robot.screen.contains("y mengganti") && robot.screen.contains("Ganti?"), "another key is no answer")
      robot.press(key)
      #expect(robot.screen.contains("Berkas: anggaran-jaminan-sosial.xlsx") && !robot.screen.contains("Ganti?"))
      robot.app.session.requests = []
      robot.press("Enter")
      #expect(ordered(robot) == [print(budget, "anggaran-jaminan-sosial.xlsx")])
      robot.app.update(.paper(.alreadyThere("/rumah/anggaran-jaminan-sosial.xlsx")))
      robot.press("y")
      #expect(ordered(robot).last == print(budget, "anggaran-jaminan-sosial.xlsx", replacing: true))
      robot.app.update(.paper(.written(PrintedFile(.table(budget), path: "/rumah/a.xlsx", size: 1_700_000))))
      #expect(robot.screen.contains("Ditulis: /rumah/a.xlsx (1.660 KB). Buka dengan Excel atau LibreOffice."))
      #expect(!robot.screen.contains("Berkas:"), "back on the budget")
    }
  }

  @Test("What cannot be written is said, and the name stays to be mended; Enter twice orders once")
  func refused() {
    var robot = waiting()
    robot.press("Enter")
    #expect(ordered(robot).count == 1)
    robot.app.update(.paper(.failed(Words(id: "Folder itu tidak ada.", en: "There is no such folder."))))
    #expect(robot.screen.contains("Folder itu tidak ada.") && robot.screen.contains("Berkas: anggaran"))
    robot.press("Enter")
    #expect(ordered(robot).count == 2)
  }

  @Test("A preview that fails meanwhile takes no question away")
  func failedPreview() {
    var robot = waiting()
    robot.app.update(.paper(.alreadyThere("a.xlsx")))
    let page = PaperPage(PaperOrder(.report), columns: 78, isASCII: false, revision: 0)
    robot.app.update(.paper(.notShown(page, Words(id: "Gaya rusak.", en: "The style is broken."))))
    #expect(robot.screen.contains("a.xlsx sudah ada. Ganti?"))
    robot.press("y")
    #expect(ordered(robot).last == print(budget, "anggaran-jaminan-sosial.xlsx", replacing: true))
  }

  @Test("While a file is written its step is shown, x stops it, and no second one is begun elsewhere")
  func progress() {
    var robot = waiting(40, 12)
    robot.app.update(.paper(.progress(.forming)))
    #expect(robot.screen.contains("Menulis: membentuk berkas (2/3)"))
    robot.press("x")
    #expect(robot.app.session.requests.last == .stopPaper)
    robot.press("Esc", "F4", "Enter")
    #expect(ordered(robot).count == 1 && robot.screen.contains("Masih menulis berkas"))
    robot.app.update(.paper(.stopped))
    #expect(said(robot).contains("tidak ada berkas yang ditulis"))
    robot.press("Enter")
    #expect(ordered(robot).count == 2)
  }

  @Test("Who has left hears of the file on the next screen: written, or left as it was")
  func elsewhere() {
    var robot = waiting()
    robot.press("Esc")
    robot.app.update(.paper(.written(PrintedFile(.table(budget), path: "a.xlsx", size: 1))))
    #expect(robot.screen.contains("Ditulis: a.xlsx"))
    robot.press("F4", "Enter", "Esc")
    robot.app.update(.paper(.alreadyThere("a.xlsx")))
    #expect(robot.screen.contains("a.xlsx sudah ada dan tidak diganti.") && !robot.screen.contains("Ganti?"))
    robot.press("F4", "Enter")
    #expect(ordered(robot).count == 3, "nothing is under way any more")
  }

  @Test("A name that is wider than its field shows by an ellipsis which end is cut")
  func longName() {
    var robot = Robot(Robot.sample(), size: Size(columns: 40, rows: 12), at: .budget("jaminan-sosial"))
    robot.press("F4")
    robot.press("Home")
    robot.type("/home/rani/dokumen/")
    let row = { (robot: Robot) in robot.screen.split(separator: "\n").first { $0.contains("Berkas: ") } ?? "" }
    #expect(row(robot).contains("Berkas: /home/rani/dokumen/anggaran…"))
    robot.press("End")
    #expect(row(robot).contains("Berkas: …ggaran-jaminan-sosial.xlsx"))
  }

  @Test("What was written is told with digits as the language groups them, and how it is opened")
  func said() {
    let report = PrintedFile(.paper(PaperOrder(.report)), path: "/a.docx", size: 2_048_000)
    #expect(
      report.words.id
        == "Ditulis: /a.docx (2.000 KB). Buka dengan Word atau LibreOffice; daftar isi diperbarui dengan Ctrl-A, F9 (Word) atau Alat > Perbarui (LibreOffice)."
    )
    #expect(report.words.en.contains("(2,000 KB)") && report.words.en.contains("the contents are updated"))
    let use = PrintedFile(.paper(PaperOrder(.paper(.accountability))), path: "/lpj.docx", size: 9)
    #expect(use.words.id == "Ditulis: /lpj.docx (1 KB). Buka dengan Word atau LibreOffice.", "it has no contents")
    let flaw = Words(id: "foto/a.jpg tidak dapat dibaca.", en: "foto/a.jpg cannot be read.")
    let note = Words(id: "NIK disamarkan.", en: "NIK is masked.")
    let told = PrintedFile(.table(budget), path: "/a.csv", size: 9, notes: [note], flaws: [flaw])
    #expect(told.words.id.hasSuffix("foto/a.jpg tidak dapat dibaca. NIK disamarkan."))
  }

  @Test(
    "Files are put beside the practicum's folder, however it was named",
    arguments: [
      ("rancanumpang", "a.xlsx"), ("rancanumpang/", "a.xlsx"), ("", "a.xlsx"), (".", "./../a.xlsx"),
      ("..", "../../a.xlsx"), ("/home/x/prak", "/home/x/a.xlsx"), ("/prak", "/a.xlsx"), ("../prak", "../a.xlsx"),
    ])
  func places(_ folder: String, _ path: String) {
    #expect(Printout.place(of: "a.xlsx", besidePracticum: folder) == path)
  }
}
