import Practicum
import ScreenRobot
import Screens
import Testing
import TextCanvas

@Suite("Problem tree screen")
struct ProblemTreeTests: ProblemTreeSample {
  @Test("from nothing: core, effect, a cause two levels down, all typed in place, all in the file")
  func fromNothing() throws {
    var robot = robot("")
    robot.press("a")
    robot.type("Warga kekurangan air")
    robot.press("Enter", "k")
    robot.type("Diare")
    robot.press("Enter", "Down", "p")
    robot.type("Sumur dangkal")
    robot.press("Enter", "p")
    robot.type("Dana kurang")
    robot.press("Enter", "Enter")
    robot.type(" sekali")
    robot.press("Enter")
    #expect(
      tree(robot).items.map(\.text).sorted() == [
        "Dana kurang sekali", "Diare", "Sumur dangkal", "Warga kekurangan air",
      ])
    #expect(try item("N4", robot).parents == ["N3"] && item("N3", robot).parents == ["N1"])
    #expect(try item("N2", robot).kind == .effect)
    #expect(robot.file(Self.path).contains("Id: N4\nJenis: penyebab\nInduk: N3\nTeks: Dana kurang sekali\n"))
  }

  @Test("Tab keeps what was typed and begins the next sibling; Escape on an empty one leaves no trace")
  func tabGoesOn() {
    var robot = robot()
    robot.press("p")
    robot.type("Satu")
    robot.press("Tab")
    robot.type("Dua")
    robot.press("Tab", "Esc")
    #expect(tree(robot).children(of: 0, kind: .cause).map { tree(robot).items[$0].text }.suffix(2) == ["Satu", "Dua"])
    #expect(tree(robot).items.count == 7)
    robot.press("p", "Enter")
    #expect(tree(robot).items.count == 7)
  }

  @Test("u takes an added cause back and the focus returns to where it was")
  func undo() {
    var robot = robot()
    let before = robot.file(Self.path)
    robot.press("Down", "p")
    robot.type("Musim kering panjang")
    robot.press("Enter", "u")
    #expect(robot.file(Self.path) == before)
    robot.press("Enter")
    robot.type("!")
    robot.press("Enter")
    #expect(robot.file(Self.path).contains("Teks: Sumur warga dangkal!"))
  }

  @Test("a second parent picked in the tree is a cross-line; each of the two links has its own answer")
  func secondParent() throws {
    var robot = robot()
    robot.press("End", "Home", "Down", "Right", "Down", "h")
    #expect(robot.screen.contains("Pilih yang dihasilkan juga oleh \"Tidak ada yang merawat pipa\""))
    robot.press("Enter")
    #expect(try item("N4", robot).parents == ["N3", "N2"])
    robot.press("j", "y", "t", "Esc")
    #expect(try item("N4", robot).readings == ["N3 ya", "N2 tidak"])
    robot.press("u", "u", "u")
    #expect(robot.file(Self.path) == Self.tree)
  }

  @Test("a place that does not fit is refused with the reason, and the pick goes on")
  func refusedPick() throws {
    var robot = robot()
    robot.press("Down", "Right", "m", "Down", "Up", "Up", "Enter")
    #expect(robot.screen.contains("adalah dampak") || robot.screen.contains("sudah berada di situ"))
    #expect(robot.file(Self.path) == Self.tree)
    robot.press("Esc", "Esc")
    #expect(robot.file(Self.path) == Self.tree)
  }

  @Test("moving puts the item with its branch under the one that was picked")
  func move() throws {
    var robot = robot()
    robot.press("Down", "Right", "m", "Enter")
    #expect(try item("N3", robot).parents == ["N2"])
    #expect(try item("N4", robot).parents == ["N3"])
  }

  @Test("arrows lead up to effects, down to causes and along a level, starting at the core")
  func arrows() {
    var robot = robot()
    func focused() -> String {
      robot.app.view().rowText(21)
    }
    #expect(focused().contains("Masalah inti N1"))
    robot.press("Up")
    #expect(focused().contains("Dampak N5"))
    robot.press("Down", "Down")
    #expect(focused().contains("Penyebab N2") || focused().contains("Penyebab N3"))
    robot.press("Right", "Right")
    #expect(focused().contains("Penyebab N3"))
    robot.press("Down")
    #expect(focused().contains("Penyebab N4 dari N3"))
    robot.press("Up", "Left")
    #expect(focused().contains("Penyebab N2"))
  }

  @Test("the real cursor stands on the box in focus, wherever the tree is scrolled to")
  func cursor() throws {
    var robot = Robot(Robot.sample(), at: .tree("jaminan-sosial"))
    for key in ["Up", "Up", "Left", "Home", "Down", "Down", "Down", "Right", "Right", "End"] {
      robot.press(key)
      let canvas = robot.app.view()
      let cursor = try #require(canvas.cursor)
      #expect(canvas[cursor].scalar == "►" && canvas[cursor].role == .focus)
    }
  }

  @Test("an item deleted with its branch can be brought back; deleted alone it leaves its causes to its parent")
  func delete() throws {
    var robot = robot()
    robot.press("Down", "Right", "d")
    #expect(robot.screen.contains("dan 1 butir cabangnya dihapus"))
    #expect(tree(robot).number(of: "N4") == nil)
    robot.press("u", "Home", "Down", "Right", "D")
    #expect(try item("N4", robot).parents == ["N1"])
    #expect(tree(robot).number(of: "N3") == nil)
  }

  @Test("undo puts the focus on what it brought back, and f opens all fields of the item")
  func focusAfterUndo() {
    var robot = robot()
    robot.press("Down", "Right", "d", "Home", "u")
    #expect(robot.app.view().rowText(21).contains("Penyebab N3"))
    robot.press("f")
    #expect(robot.screen.contains("Butir pohon masalah") && robot.screen.contains("Pipa desa bocor"))
  }

  @Test("a finding of the tree opens the tree on its item")
  func fromFinding() {
    var robot = robot(Self.tree.replacing("Teks: Tidak ada yang merawat pipa", with: "Teks: Belum ada penyuluhan"))
    robot.wait()
    robot.press("Ctrl-F")
    for _ in 0..<12 where !robot.screen.contains("► saran P04") { robot.press("Down") }
    robot.press("Enter")
    #expect(robot.app.view().rowText(21).contains("Penyebab N4"))
  }

  @Test("siblings change places, sides are changed, mains are marked")
  func arrange() throws {
    var robot = robot()
    robot.press("Down", "Right", "<")
    #expect(tree(robot).children(of: 0, kind: .cause).map { tree(robot).items[$0].id } == ["N3", "N2"])
    robot.press("*")
    #expect(try item("N3", robot).isMain)
    #expect(robot.screen.contains("N3*"))
    robot.press("s")
    #expect(try item("N3", robot).kind == .effect && item("N4", robot).kind == .effect)
  }

  @Test("evidence is picked from the meetings and their cards, or typed freely")
  func evidence() throws {
    let meeting = """
      %rec: Pertemuan

      Jenis: rembug
      Judul: Rembug Warga
      Tanggal: 2023-02-11

      %rec: Temuan

      Id: T1
      Teks: Pipa sering pecah

      """
    var robot = robot(Self.tree, 80, 24, ["kasus/air/pertemuan/2023-02-11-rembug.rec": meeting])
    robot.press("Down", "Right", "b", "Down", "Space", "Enter")
    #expect(try item("N3", robot).evidence == ["2023-02-11-rembug/T1"])
    robot.press("r")
    #expect(robot.screen.contains("Pipa sering pecah"))
    robot.press("b")
    robot.type("Keterangan Pak RT")
    robot.press("Enter")
    #expect(try item("N3", robot).evidence.contains("Keterangan Pak RT"))
  }

  @Test("in the objective tree Enter restates, Tab takes the suggestion, and the next item without one follows")
  func objectives() throws {
    var robot = robot()
    robot.press("t", "End", "Enter")
    #expect(robot.screen.contains("Diare menurun"))
    robot.press("Tab")
    robot.type(" separuhnya")
    robot.press("Enter")
    #expect(try item("N5", robot).objective == "Diare menurun separuhnya")
    robot.press("Home", "Enter")
    robot.type("Air cukup")
    robot.press("Enter", "Enter")
    robot.type("Sumur dalam")
    robot.press("Enter", "Esc")
    #expect(try item("N1", robot).objective == "Air cukup" && item("N2", robot).objective == "Sumur dalam")
    #expect(robot.screen.contains("Pohon masalah"))
  }

  @Test("the objective tree can be drawn too, and restated in its boxes")
  func drawnObjectives() throws {
    var robot = robot()
    robot.press("t", "o", "Up", "Enter", "Tab", "Enter")
    #expect(try item("N5", robot).objective == "Diare menurun")
    #expect(robot.differs(from: "tree/objectives-drawn-80x24") == nil)
    robot.press("Esc")
    #expect(robot.screen.contains("Diare meningkat"))
  }

  @Test("search goes through the hits and folds open what hides one")
  func search() {
    var robot = robot()
    robot.press("z")
    #expect(!robot.screen.contains("merawat") && robot.screen.contains("+1"))
    robot.press("/")
    robot.type("pipa")
    robot.press("Enter", "n")
    #expect(robot.screen.contains("Hasil 2 dari 2") && robot.screen.contains("merawat"))
    robot.press("n")
    #expect(robot.screen.contains("Hasil 1 dari 2"))
    robot.press("Esc", "n")
    #expect(robot.screen.contains("Cari dulu dengan /."))
  }

  @Test("in a window of 40 by 12 a cause can be added and restated")
  func small() throws {
    var robot = robot(Self.tree, 40, 12)
    robot.press("Down", "p")
    robot.type("Tanahnya berkapur")
    robot.press("Enter")
    #expect(try item("N6", robot).parents == ["N2"])
    #expect(robot.screen.contains("Penyebab N6 dari N2"))
    robot.press("t", "Enter")
    robot.type("Tanah tidak berkapur")
    robot.press("Enter")
    #expect(try item("N6", robot).objective == "Tanah tidak berkapur")
  }

  @Test("description, reason and Id are typed at the foot")
  func footEntries() throws {
    var robot = robot()
    robot.press("Down", "Right", "i")
    robot.type("Sejak 2019")
    robot.press("Enter")
    robot.type("di RW 02")
    robot.press("Esc", "l")
    robot.type("Urusan PDAM")
    robot.press("Enter")
    #expect(try item("N3", robot).details == "Sejak 2019\ndi RW 02" && item("N3", robot).outOfScope == "Urusan PDAM")
    robot.press(":")
    robot.type("ganti kode")
    robot.press("Enter", "Ctrl-W")
    robot.type("Pipa")
    robot.press("Enter")
    #expect(try item("N4", robot).parents == ["Pipa"])
    #expect(robot.screen.contains("Penyebab Pipa"))
  }

  @Test("commands that cannot be done say why")
  func reasons() {
    var robot = robot()
    robot.press("a")
    #expect(robot.screen.contains("Masalah inti hanya satu"))
    robot.press("Up", "p")
    #expect(robot.screen.contains("Di sisi dampak tidak ada penyebab"))
    robot.press("Down", "Down", "k")
    #expect(robot.screen.contains("Yang dihasilkan penyebab ini sudah di atasnya"))
    #expect(robot.file(Self.path) == Self.tree)
  }
}
