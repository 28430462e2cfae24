import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("How the problem tree looks")
struct ProblemTreePictureTests: ProblemTreeSample {
  @Test(
    "the sample's tree stands drawn, or as an outline where the window is narrow",
    arguments: [(80, 24), (40, 12), (120, 40)])
  func golden(columns: Int, rows: Int) {
    let robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows), at: .tree("jaminan-sosial"))
    #expect(robot.differs(from: "tree/sample-\(columns)x\(rows)") == nil)
  }

  @Test("a whole tree that fits stands in the middle of a large window with its details beside")
  func goldenLarge() {
    let robot = Robot(Robot.sample(), size: Size(columns: 160, rows: 50), at: .tree("pemberdayaan-sosial"))
    #expect(robot.differs(from: "tree/sample-160x50") == nil)
  }

  @Test("an empty tree says what to do first", arguments: [(80, 24), (40, 12), (120, 40)])
  func goldenEmpty(columns: Int, rows: Int) {
    #expect(robot("", columns, rows).differs(from: "tree/empty-\(columns)x\(rows)") == nil)
  }

  @Test(
    "the objective tree stands beside its problems, below them in a narrow window",
    arguments: [(80, 24), (40, 12), (120, 40)])
  func goldenObjectives(columns: Int, rows: Int) {
    var robot = Robot(Robot.sample(), size: Size(columns: columns, rows: rows), at: .tree("jaminan-sosial"))
    robot.press("t")
    #expect(robot.differs(from: "tree/objectives-\(columns)x\(rows)") == nil)
  }

  @Test("drawn in ASCII and English the same tree can be read")
  func goldenASCII() {
    let robot = Robot(Robot.sample(), at: .tree("pemberdayaan-sosial"), language: .english, glyphs: .ascii)
    #expect(robot.differs(from: "tree/english-ascii-80x24") == nil)
  }

  @Test("what hangs on nothing is drawn under a heading that says so")
  func goldenUnconnected() {
    let robot = robot(Self.tree + "\nId: N6\nJenis: penyebab\nInduk: N99\nTeks: Tidak tahu di mana\n", 80, 30)
    #expect(robot.differs(from: "tree/unconnected-80x30") == nil)
  }

  @Test("while a cause is typed it stands in its place in the tree")
  func goldenAdding() {
    var robot = robot()
    robot.press("p")
    robot.type("Mata air mengecil sejak hutan ditebang")
    #expect(robot.differs(from: "tree/adding-80x24") == nil)
  }

  @Test("a link is read as a sentence at the foot, its two ends marked")
  func goldenReading() {
    var robot = robot()
    robot.press("j")
    #expect(robot.differs(from: "tree/reading-80x24") == nil)
  }

  @Test("zoomed out the whole tree is seen at a glance, and the text in focus is told at the foot")
  func zoom() {
    var robot = Robot(Robot.sample(), size: Size(columns: 80, rows: 32), at: .tree("jaminan-sosial"))
    for _ in 0..<12 { robot.press("-") }
    #expect(robot.screen.contains("Sudah paling ujung"))
    robot.press("Down")
    #expect(robot.differs(from: "tree/overview-80x32") == nil)
    for id in 1...16 { #expect(robot.screen.contains("N\(id)")) }
    robot.press("+", "0")
    #expect(robot.screen.contains("menjadi peserta BPJS Ketenagakerjaan"))
  }

  @Test("a folded branch shows how many items it hides, and opens again")
  func folding() {
    var robot = robot()
    robot.press("Down", "Right", "Space")
    #expect(robot.screen.contains("+1") && !robot.screen.contains("merawat"))
    robot.press("Space")
    #expect(robot.screen.contains("merawat"))
    robot.press("Space", "p")
    robot.type("Baut dicuri")
    #expect(robot.screen.contains("merawat") && robot.screen.contains("Baut dicuri"))
    robot.press("Esc")
    robot.press("Home", "Space")
    #expect(robot.screen.contains("z melipat semua"))
  }

  @Test("the outline says of every item what it is and what it hangs on, for people who hear the screen")
  func outline() {
    var robot = robot(Self.tree.replacing("Induk: N3\n", with: "Induk: N3\nInduk: N2\n"))
    robot.press("o")
    #expect(robot.screen.contains("Masalah inti N1: Warga kekurangan air bersih"))
    #expect(robot.screen.contains("Penyebab N4 dari N3: Tidak ada yang merawat pipa (juga menghasilkan N2"))
    #expect(robot.screen.contains("Dampak N5 dari masalah inti: Diare meningkat"))
    robot.press("Down", "Down", "Down", "Enter")
    robot.type(" sama sekali")
    robot.press("Enter", "o")
    #expect(robot.file(Self.path).contains("Teks: Sumur warga dangkal\n"))
    #expect(
      robot.file(Self.path).contains("merawat pipa sama sekali") || robot.file(Self.path).contains("bocor sama sekali"))
    #expect(robot.screen.contains("╔N1"))
  }
}
