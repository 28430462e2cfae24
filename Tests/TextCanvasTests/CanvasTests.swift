import Testing
import TextCanvas

@Suite("Canvas")
struct CanvasTests {
  func canvas(_ columns: Int, _ rows: Int) -> Canvas { Canvas(size: Size(columns: columns, rows: rows)) }
  func at(_ column: Int, _ row: Int) -> Position { Position(column: column, row: row) }

  @Test("text is clipped at its limit and at the edge, and the columns used are returned")
  func clipping() {
    var canvas = canvas(10, 2)
    #expect(canvas.write("Pertemuan warga", at: at(2, 0)) == 8)
    #expect(canvas.write("Pertemuan", at: at(0, 1), limit: 4) == 4)
    #expect(canvas.text == "  Pertemua\nPert\n")
  }

  @Test("text that begins left of the canvas shows only its visible end")
  func leftEdge() {
    var canvas = canvas(6, 1)
    #expect(canvas.write("Lurah 漢字", at: at(-3, 0)) == 8)
    #expect(canvas.rowText(0) == "ah 漢")
    #expect(canvas.write("漢字", at: at(-1, 0)) == 4)
    #expect(canvas.rowText(0) == " 字漢")
  }

  @Test("a row outside the canvas takes nothing")
  func outside() {
    var canvas = canvas(4, 1)
    #expect(canvas.write("a", at: at(0, 1)) == 0)
    #expect(canvas.write("a", at: at(0, -1)) == 0)
    #expect(canvas.write("a", at: at(4, 0)) == 0)
    #expect(canvas == self.canvas(4, 1))
  }

  @Test("a wide character is never cut in half")
  func wideAtEdge() {
    var canvas = canvas(5, 1)
    #expect(canvas.write("ab漢字", at: at(0, 0)) == 4)
    #expect(canvas.rowText(0) == "ab漢")
    #expect(canvas.write("漢字", at: at(0, 0), limit: 3) == 2)
  }

  @Test("writing over one half of a wide character blanks the other half")
  func wideOverwritten() {
    var canvas = canvas(6, 1)
    canvas.write("漢字", at: at(0, 0))
    canvas.write("x", at: at(1, 0))
    #expect(canvas.rowText(0) == " x字")
    canvas.write("y", at: at(2, 0))
    #expect(canvas.rowText(0) == " xy")
    #expect(canvas[at(3, 0)].width == 1)
    canvas.write("漢", at: at(1, 0))
    canvas.fill(Area(column: 2, row: 0, columns: 2, rows: 1))
    #expect(canvas.rowText(0) == "")
  }

  @Test("combining marks stay on their character, at most four")
  func marks() {
    var canvas = canvas(6, 1)
    let columns = canvas.write("e\u{301}漢\u{300}x\u{301}\u{302}\u{303}\u{304}\u{305}", at: at(0, 0))
    #expect(columns == 4)
    #expect(canvas[at(0, 0)].marks == ["\u{301}"])
    #expect(canvas[at(1, 0)].marks == ["\u{300}"])
    #expect(canvas[at(3, 0)].marks == ["\u{301}", "\u{302}", "\u{303}", "\u{304}"])
    #expect(canvas.rowText(0) == "e\u{301}漢\u{300}x\u{301}\u{302}\u{303}\u{304}")
  }

  @Test("a mark without a character before it leaves its neighbour alone")
  func loneMark() {
    var canvas = canvas(3, 1)
    canvas.write("a", at: at(0, 0))
    canvas.write("\u{301}b", at: at(1, 0))
    #expect(canvas.rowText(0) == "ab")
  }

  @Test("joiners and variation selectors never reach a cell")
  func ignorable() {
    var canvas = canvas(8, 1)
    #expect(canvas.write("a\u{200D}b\u{FE0F}👍🏽c", at: at(0, 0)) == 5)
    #expect(canvas.rowText(0) == "ab👍c")
  }

  @Test("control characters are drawn as escapes")
  func controls() {
    var canvas = canvas(20, 1)
    #expect(canvas.write("a\u{1B}[31m\u{202E}b", at: at(0, 0)) == 16)
    #expect(canvas.rowText(0) == "a^[[31m<U+202E>b")
  }

  @Test("a frame drawn against another joins it with tees, and a crossing with a cross")
  func joins() {
    var canvas = canvas(9, 5)
    canvas.box(Area(column: 0, row: 0, columns: 5, rows: 3))
    canvas.box(Area(column: 4, row: 0, columns: 5, rows: 3))
    canvas.box(Area(column: 0, row: 2, columns: 9, rows: 3))
    canvas.verticalLine(at: at(2, 0), length: 5)
    #expect(
      canvas.text == """
        ┌─┬─┬───┐
        │ │ │   │
        ├─┼─┴───┤
        │ │     │
        └─┴─────┘

        """)
  }

  @Test("a line that ends at a side becomes a tee and not a cross")
  func tee() {
    var canvas = canvas(4, 3)
    canvas.verticalLine(at: at(0, 0), length: 3)
    canvas.horizontalLine(at: at(0, 1), length: 4)
    #expect(canvas.text == "│\n├───\n│\n")
  }

  @Test("ASCII frames join with plus signs, Unicode lines leave a hyphen of a text alone")
  func asciiJoins() {
    var canvas = canvas(5, 3)
    canvas.box(canvas.area, .border, .ascii)
    canvas.verticalLine(at: at(2, 0), length: 3, .border, .ascii)
    #expect(canvas.text == "+-+-+\n| | |\n+-+-+\n")
    canvas.fill(canvas.area)
    canvas.write("a-b", at: at(0, 0))
    canvas.verticalLine(at: at(1, 0), length: 1)
    #expect(canvas.rowText(0) == "a│b")
  }

  @Test("a scrolled part is copied with its cursor, cut wide characters become spaces")
  func viewport() {
    var page = canvas(8, 4)
    page.write("漢字漢字", at: at(0, 2), .heading)
    page.cursor = at(3, 2)
    var canvas = canvas(6, 3)
    canvas.write("......", at: at(0, 1))
    canvas.draw(page, from: Area(column: 1, row: 1, columns: 4, rows: 2), at: at(1, 0))
    #expect(canvas.rowText(1) == ". 字 .")
    #expect(canvas[at(1, 1)].role == .heading)
    #expect(canvas.cursor == at(3, 1))
    canvas.cursor = nil
    canvas.draw(page, from: Area(column: 4, row: 1, columns: 4, rows: 2), at: at(-2, 1))
    #expect(canvas.cursor == nil)
    #expect(canvas.rowText(2) == "字")
  }

  @Test("roles are listed by row and column, equal rows together, and the cursor last")
  func styled() {
    var canvas = canvas(6, 4)
    canvas.write("Judul", at: at(0, 0), .title)
    canvas.restyle(Area(column: 4, row: 1, columns: 9, rows: 2), .scrollbar)
    #expect(canvas.styledText == "Judul\n\n\n\n---\n0: 0-4 title\n1-2: 4-5 scrollbar\ncursor hidden\n")
    canvas.cursor = at(5, 3)
    #expect(canvas.styledText.hasSuffix("cursor 5,3\n"))
  }

  @Test("filling with a sign stays inside the canvas")
  func fill() {
    var canvas = canvas(4, 2)
    canvas.fill(Area(column: 2, row: -1, columns: 9, rows: 2), .border, with: "█")
    #expect(canvas.text == "  ██\n\n")
    #expect(canvas[at(3, 0)].role == .border)
  }

  @Test("an area never splits into more than itself")
  func areas() {
    let area = Area(column: 2, row: 1, columns: 10, rows: 4)
    #expect(area.top(9) == area)
    #expect(area.droppingTop(3) == Area(column: 2, row: 4, columns: 10, rows: 1))
    #expect(area.droppingTop(9).isEmpty)
    #expect(area.bottom(1) == Area(column: 2, row: 4, columns: 10, rows: 1))
    #expect(area.right(3) == Area(column: 9, row: 1, columns: 3, rows: 4))
    #expect(area.droppingRight(4) == area.left(6))
    #expect(area.droppingBottom(4).isEmpty)
    #expect(area.inset(by: 1) == Area(column: 3, row: 2, columns: 8, rows: 2))
    #expect(area.inset(by: 9).isEmpty)
    #expect(area.centred(Size(columns: 4, rows: 2)) == Area(column: 5, row: 2, columns: 4, rows: 2))
    #expect(area.intersection(Area(column: 20, row: 0, columns: 2, rows: 9)).isEmpty)
    #expect(area.contains(Position(column: 11, row: 4)))
    #expect(!area.contains(Position(column: 12, row: 4)))
  }
}
