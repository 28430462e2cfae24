import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Working in the SWOT matrix")
struct SWOTJourneys {
  func sit(_ texts: [String: String] = SWOTCase.whole) -> Robot { Robot(texts, at: .swot(SWOTCase.folder)) }

  @Test("a strategy citing S1 and O1 is typed, its factors ticked, and only its lines are new")
  func strategy() throws {
    var robot = sit()
    let before = robot.file(SWOTCase.path)
    robot.press("PgDn", "a")
    robot.type("Rembug bulanan bersama PKK")
    robot.press("Enter")
    #expect(robot.screen.contains("SO2 memakai faktor (S+O)"))
    robot.press("Space", "Down", "Down", "Space", "Enter")
    #expect(
      robot.file(SWOTCase.path)
        == before.replacing(
          "Prioritas: 1\n",
          with: "Prioritas: 1\n\nId: SO2\nKotak: SO\nFaktor: S1\nFaktor: O1\nTeks: Rembug bulanan bersama PKK\n"))
    robot.press("u", "u")
    #expect(robot.file(SWOTCase.path) == before)
  }

  @Test("an uncited ST1 is mended with the checklist")
  func mend() {
    var robot = sit(SWOTCase.whole(replacing: "Kotak: ST\nFaktor: S2\nFaktor: T1\n", with: "Kotak: ST\n"))
    robot.press("PgDn", "PgDn")
    #expect(robot.screen.contains("(belum merujuk S, T)"))
    robot.press("f", "Down", "Space", "Down", "Space", "Enter")
    #expect(robot.file(SWOTCase.path) == SWOTCase.whole[SWOTCase.path])
    #expect(!robot.screen.contains("belum merujuk"))
  }

  @Test("an empty matrix is filled: Enter keeps a factor and starts the next, until an empty one")
  func firstFactors() {
    var robot = sit(SWOTCase.empty)
    #expect(robot.screen.contains("Mulai dari S"))
    robot.press("Enter")
    robot.type("Warga antusias")
    robot.press("Enter")
    #expect(robot.screen.contains("Enter simpan, berikutnya"))
    robot.type("Gotong royong kuat")
    robot.press("Enter", "Enter", "Right", "a")
    robot.type("Dana terbatas")
    robot.press("Esc")
    #expect(robot.file(SWOTCase.path).hasSuffix("Id: S2\nJenis: S\nTeks: Gotong royong kuat\n\n\(strategies)"))
  }

  /// How a file made by the program ends: the descriptor of the strategies, which are still to come.
  private let strategies = """
    %rec: Strategi
    %doc: Strategi
    %key: Id
    %mandatory: Id
    %type: Id regexp /^[A-Za-z][A-Za-z0-9_]*$/
    %type: Kotak enum SO WO ST WT
    %type: Prioritas range 1 99

    """

  @Test("deleting a cited factor asks once, takes its citations along, and one u brings everything back")
  func delete() {
    var robot = sit()
    robot.press("d")
    #expect(robot.screen.contains("disebut di 1 tempat (strategi 1)"))
    robot.press("t")
    #expect(robot.file(SWOTCase.path) == SWOTCase.whole[SWOTCase.path])
    robot.press("d", "y")
    #expect(!robot.file(SWOTCase.path).contains("S1"))
    robot.press("u")
    #expect(robot.file(SWOTCase.path) == SWOTCase.whole[SWOTCase.path])
  }

  @Test("a strength moved to the opportunities is cited there by its new code")
  func regroup() {
    var robot = sit()
    robot.press("m", "Down", "Down", "Enter")
    #expect(robot.file(SWOTCase.path).contains("Id: O3\nJenis: O\nTeks: Warga antusias"))
    #expect(robot.file(SWOTCase.path).contains("Faktor: O3\nFaktor: O1\nFaktor: O2"))
    #expect(robot.screen.contains("►O3"))
    robot.press("Up", "Up", "Up", "n")
    #expect(robot.file(SWOTCase.path).contains("Id: S1\nJenis: S\nTeks: Rasa ingin tahu"))
  }

  @Test("factors are taken from the case's resources with what they rest on, as one undo")
  func suggestions() {
    var texts = SWOTCase.whole
    texts["kasus/jaminan-sosial/kasus.rec"]? +=
      "\n%rec: SumberDaya\n\nId: R1\nGolongan: formal\nTeks: Koperasi\n\nId: R2\nGolongan: formal\nTeks: Kelurahan\n"
    var robot = sit(texts)
    let before = robot.file(SWOTCase.path)
    robot.press("PgDn", "Left", "s", "Space", "Down", "Space", "Enter")
    #expect(robot.file(SWOTCase.path).contains("Id: O3\nJenis: O\nTeks: Koperasi\nDasar: R1\n\nId: O4"))
    robot.press("s")
    #expect(robot.screen.contains("Tidak ada usulan"))
    robot.press("u")
    #expect(robot.file(SWOTCase.path) == before)
  }

  @Test("text is changed where it stands, pasted line breaks become spaces, Escape keeps the old")
  func editInPlace() {
    var robot = sit()
    robot.press("Enter")
    robot.app.update(.key(.paste(" di\nRW 01")))
    robot.press("Esc")
    #expect(robot.file(SWOTCase.path) == SWOTCase.whole[SWOTCase.path])
    robot.press("Enter")
    robot.app.update(.key(.paste(" di\nRW 01")))
    robot.press("Enter")
    #expect(robot.file(SWOTCase.path).contains("Teks: Warga antusias setiap ada kegiatan baru di RW 01\n"))
  }

  @Test("a text that cannot be stored stays in the field, with the reason, until it is mended")
  func refused() {
    var robot = sit()
    robot.press("a")
    robot.type("Gotong royong\\")
    robot.press("Enter")
    #expect(robot.screen.contains("tidak boleh berakhir dengan"))
    #expect(robot.screen.contains("S3 Gotong royong\\"))
    robot.press("Backspace", "Enter")
    #expect(robot.file(SWOTCase.path).contains("Id: S3\nJenis: S\nTeks: Gotong royong\n"))
  }

  @Test("in a workspace opened for reading nothing can be typed, but all can be seen")
  func readOnly() {
    var robot = sit()
    robot.app.session.readOnly = Words(id: "Hanya baca.", en: "Read only.")
    robot.press("a", "Enter", "d", "m", "w")
    robot.type("4")
    #expect(robot.screen.contains("GERAK"))
    #expect(robot.screen.contains("IFAS (internal)"))
    #expect(robot.file(SWOTCase.path) == SWOTCase.whole[SWOTCase.path])
  }

  @Test("a strategy gets a priority and moves down its box")
  func order() {
    var robot = sit(SWOTCase.whole(replacing: "Id: WO1\nKotak: WO", with: "Id: SO2\nKotak: SO"))
    robot.press("PgDn", "p", "Backspace")
    robot.type("3")
    robot.press("Enter", "Shift-Down")
    let file = robot.file(SWOTCase.path)
    #expect(file.contains("Prioritas: 3\n"))
    let codes = file.split(separator: "\n").filter { $0.hasPrefix("Id: SO") }
    #expect(codes == ["Id: SO2", "Id: SO1"])
    #expect(robot.screen.contains("►SO1"))
  }

  @Test("weights and ratings are typed as in a spreadsheet, sums follow, and the quadrant changes")
  func weights() {
    var robot = sit()
    robot.press("w")
    #expect(robot.screen.contains("Kuadran I: agresif"))
    robot.type("0,1")
    robot.press("Tab")
    robot.type("1")
    robot.type("1")
    #expect(robot.file(SWOTCase.path).contains("Bobot: 0.10\nRating: 1\n"))
    #expect(robot.screen.contains("! 0,80"))
    robot.press("j")
    #expect(!robot.screen.contains("! 0,80"))
    #expect(robot.screen.contains("Kuadran III: putar haluan"))
    robot.press("r")
    let even = robot.file(SWOTCase.path).split(separator: "\n").filter { $0 == "Bobot: 0.25" }
    #expect(even.count == 4)
  }

  @Test("changing the scale can turn the ratings of W and T, so that the point stays")
  func scale() {
    var robot = sit()
    robot.press("w", "s", "Down", "Down", "Enter")
    #expect(robot.file(SWOTCase.path).contains("Skala: rangkuti\n"))
    #expect(robot.screen.contains("x = 1,95-1,15 = 0,80, y = 2,40-0,60 = 1,80"))
    robot.press("Esc", "g")
    #expect(robot.screen.contains("(0,80; 1,80)"))
    #expect(robot.screen.contains("strategi SO1."))
  }
}
