import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

/// The windows every screen is drawn in.
private let windows = [(40, 12), (80, 24), (120, 40)]

@Suite("The SWOT screens")
struct SWOTScreenTests {
  func robot(
    _ destination: Destination = .swot(SWOTCase.folder), _ texts: [String: String] = SWOTCase.whole,
    language: Language = .indonesian, glyphs: Glyphs = .unicode
  ) -> Robot {
    Robot(texts, at: destination, language: language, glyphs: glyphs)
  }

  @Test("the matrix, its tables and the quadrant look right in every window", arguments: windows)
  func goldens(_ columns: Int, _ rows: Int) {
    for (name, destination) in [
      ("matrix", Destination.swot(SWOTCase.folder)), ("weights", .swotWeights(SWOTCase.folder)),
      ("quadrant", .quadrant(SWOTCase.folder)),
    ] {
      for (state, texts) in [("", SWOTCase.whole), ("-empty", SWOTCase.empty)] {
        var robot = robot(destination, texts)
        robot.resize(columns, rows)
        #expect(robot.differs(from: "swot/\(name)\(state)-\(columns)x\(rows)") == nil)
      }
    }
  }

  @Test("in English and in ASCII the same can be read")
  func otherLooks() {
    var matrix = robot(language: .english, glyphs: .ascii)
    matrix.press("Right", "Down", "Down")
    #expect(matrix.differs(from: "swot/matrix-english-ascii") == nil)
    #expect(robot(.quadrant(SWOTCase.folder), glyphs: .ascii).differs(from: "swot/quadrant-ascii") == nil)
    let isPlain = matrix.screen.unicodeScalars.allSatisfy { $0.isASCII }
    #expect(isPlain)
  }

  @Test("arrows walk through a cell's items and on to the neighbouring cells")
  func arrows() {
    var robot = robot()
    robot.press("Down")
    #expect(robot.screen.contains("►S2"))
    robot.press("Down")
    #expect(robot.screen.contains("►SO1"))
    robot.press("Left")
    #expect(robot.screen.contains("►O1"))
    robot.press("Up")
    #expect(robot.screen.contains("►S2"))
    robot.press("Right", "PgDn", "PgDn")
    #expect(robot.screen.contains("►WT1"))
    robot.press("Tab")
    #expect(robot.screen.contains("►S1"))
  }

  @Test("a focused strategy marks its factors, a focused factor its strategies, not by colour alone")
  func citationsShow() {
    var robot = robot()
    robot.resize(120, 40)
    #expect(robot.screen.contains("√SO1"))
    #expect(!robot.screen.contains("√ST1"))
    robot.press("PgDn")
    for code in ["√S1", "√O1", "√O2"] { #expect(robot.screen.contains(code)) }
    #expect(!robot.screen.contains("√S2"))
  }

  @Test("a factor that no strategy takes up and a strategy that cites none are marked")
  func openItems() {
    var robot = robot(
      .swot(SWOTCase.folder), SWOTCase.whole(replacing: "Kotak: ST\nFaktor: S2\nFaktor: T1\n", with: "Kotak: ST\n"))
    robot.resize(120, 40)
    #expect(robot.screen.contains("!S2"))
    #expect(robot.screen.contains("(belum dipakai)"))
    #expect(robot.screen.contains("!ST1"))
    #expect(robot.screen.contains("(belum merujuk S, T)"))
  }

  @Test("a matrix without strategies marks no factor as unused")
  func notYetUnused() throws {
    let text = try #require(SWOTCase.whole[SWOTCase.path])
    let factors = try #require(text.split(separator: "%rec: Strategi").first)
    let robot = robot(.swot(SWOTCase.folder), [SWOTCase.path: String(factors)])
    #expect(!robot.screen.contains("belum dipakai"))
  }

  @Test("records without a known kind or box are listed below the matrix and can be moved into it")
  func unplaced() {
    var robot = robot(
      .swot(SWOTCase.folder), SWOTCase.whole(replacing: "Id: T1\nJenis: T", with: "Id: T1\nJenis: tantangan"))
    robot.resize(120, 60)
    #expect(robot.screen.contains("BELUM BERKELOMPOK"))
    robot.press("PgDn", "PgDn", "PgDn", "m")
    robot.type("ancaman")
    robot.press("Enter")
    #expect(robot.file(SWOTCase.path).contains("Jenis: T\n"))
    #expect(!robot.screen.contains("BELUM BERKELOMPOK"))
  }

  @Test("a narrow window and the v key show the same matrix as a list")
  func list() {
    var robot = robot()
    robot.press("v")
    #expect(!robot.screen.contains("Internal"))
    #expect(robot.screen.contains("S KEKUATAN"))
    robot.press("Right", "Right", "Right", "Right")
    #expect(robot.screen.contains("►SO1"))
    robot.press("v")
    #expect(robot.screen.contains("Internal"))
  }

  @Test("the short view puts the whole matrix into 80 columns and 24 rows")
  func compact() {
    var robot = robot()
    #expect(!robot.screen.contains("WT1"))
    robot.press("r")
    for code in ["S1", "W2", "O2", "T1", "SO1", "WO1", "ST1", "WT1"] { #expect(robot.screen.contains(code)) }
  }

  @Test("what cannot be done here says why")
  func reasons() {
    var robot = robot()
    robot.press("f")
    #expect(robot.screen.contains("Pilih dahulu sebuah strategi"))
    robot.press("Shift-Up")
    #expect(robot.screen.contains("Sudah di ujung kotak"))
    robot.press("n")
    #expect(robot.screen.contains("Kode sudah urut"))
  }

  @Test("a click focuses what it hits")
  func mouse() {
    var robot = robot()
    robot.app.update(.key(.mouse(MouseEvent(.press, at: Position(column: 55, row: 3)))))
    #expect(robot.screen.contains("►W1"))
  }

  @Test("what the checks say of the focus stands below the matrix, and a finding leads back to its place")
  func findings() {
    var robot = robot(
      .swot(SWOTCase.folder), SWOTCase.whole(replacing: "Kotak: ST\nFaktor: S2\nFaktor: T1\n", with: "Kotak: ST\n"))
    robot.wait()
    #expect(!robot.screen.contains("ST1 wajib merujuk S dan T"))
    robot.press("PgDn", "PgDn")
    #expect(robot.screen.contains("ST1 wajib merujuk S dan T"))
    robot.press("Esc", "Ctrl-F", "Enter")
    #expect(robot.screen.contains("►ST1"))
  }

  @Test("a finding about weights leads into their table")
  func weightFinding() {
    var robot = robot(.home, SWOTCase.whole(replacing: "Bobot: 0.40", with: "Bobot: 0.60"))
    robot.wait()
    robot.press("Ctrl-F", "Enter")
    #expect(robot.screen.contains("EFAS (eksternal)"))
    #expect(robot.screen.contains("Bobot eksternal (O+T) berjumlah 1,20, seharusnya 1,00"))
  }

  @Test("weights that are not 1,00 are marked at their sum")
  func wrongSum() {
    var robot = robot(.swotWeights(SWOTCase.folder))
    #expect(!robot.screen.contains("! "))
    robot.type("0,5")
    robot.press("Enter")
    #expect(robot.screen.contains("! 1,20"))
  }

  @Test("the quadrant says what is missing instead of guessing")
  func incomplete() {
    let robot = robot(.quadrant(SWOTCase.folder), SWOTCase.whole(replacing: "Rating: 2\n", with: ""))
    #expect(robot.screen.contains("Rating belum diisi: W2. Rating belum diisi: T1."))
    #expect(!robot.screen.contains("Kuadran I:"))
  }
}
