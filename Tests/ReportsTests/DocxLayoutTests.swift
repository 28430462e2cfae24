import Testing

@testable import Reports

@Suite("Pages of a Word document")
struct DocxLayoutTests {
  private static func file(_ blocks: [Block], _ style: Style = Style(), landscape: Bool = false) throws -> DocxFile {
    try DocxFile(
      Document(Document.Properties(title: "Uji"), [Part(.arabic, landscape: landscape, blocks)]), style)
  }

  private static func line(_ words: String, _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph([.text(words)], role))
  }

  private static func table(_ count: Int, last: Table.Cell.Role = .body, note: [Inline] = []) -> Table {
    Table(
      nil, columns: [Table.Column(1), Table.Column(3)],
      rows: [[Table.Cell(["No."], .columnHeader), Table.Cell(["Uraian"], .columnHeader)]]
        + (1...count).map { number in
          let role: Table.Cell.Role = number == count ? last : .body
          return [Table.Cell([.text("\(number).")], role), Table.Cell(["Isi baris"], role)]
        }, note: note)
  }

  /// Of each row, whether all of its paragraphs stay with what follows.
  private static func kept(_ file: DocxFile) -> [Bool] {
    file.body.all("w:tr").map { row in row.all("w:p").allSatisfy { !$0.all("w:keepNext").isEmpty } }
  }

  @Test("a small table stays whole; of a long one no row stands alone at an edge of a page, nor a sum by itself")
  func rows() throws {
    let small = Self.kept(try Self.file([.table(Self.table(4))]))
    #expect(small == [true, true, true, true, false])
    let long = Self.kept(try Self.file([.table(Self.table(60))]))
    #expect(long == [true, true] + Array(repeating: false, count: 57) + [true, false])
    let summed = Self.kept(try Self.file([.table(Self.table(60, last: .total))]))
    #expect(summed.suffix(3) == [false, true, false])
  }

  @Test("the title of a group of rows stays with the first of them")
  func groups() throws {
    var table = Self.table(60)
    table.rows[30] = [Table.Cell(["II."], .rowHeader), Table.Cell(["Logistik"], .rowHeader)]
    let kept = Self.kept(try Self.file([.table(table)]))
    #expect(kept[30] && !kept[29] && !kept[31])
  }

  @Test("what is said below a table stays with its last row")
  func notes() throws {
    #expect(Self.kept(try Self.file([.table(Self.table(60, note: ["Sumber: rembug"]))])).last == true)
    let words = Self.line("Terbilang: satu rupiah", .flush)
    #expect(Self.kept(try Self.file([.table(Self.table(60)), words])).last == true)
    #expect(Self.kept(try Self.file([.table(Self.table(60)), Self.line("Alinea lain")])).last == false)
  }

  @Test("places to sign come with what is signed: two rows of a table, or the two paragraphs before them")
  func signatures() throws {
    let places = Block.signatures(Signatures([[Signatures.Place(above: ["Mengetahui,"], name: "Euis")]]))
    let table = Self.kept(try Self.file([.table(Self.table(60)), places]))
    #expect(table[58...60] == [false, true, true])
    let file = try Self.file([Self.line("Satu."), Self.line("Dua."), Self.line("Tiga."), places])
    let paragraphs = file.body.all("w:p").filter { ["Satu.", "Dua.", "Tiga."].contains($0.words) }
    #expect(paragraphs.map { !$0.all("w:keepNext").isEmpty } == [false, true, true])
    let first = file.body.all("w:tbl")[0].all("w:p")[0]
    #expect(first.all("w:spacing").first?.attributes["w:before"] == "240", "not glued to the words above")
    let last = file.body.all("w:tr").last
    #expect(last?.all("w:keepNext").isEmpty == true)
  }

  @Test("what a list item begins with is not torn from what it says")
  func items() throws {
    let list = ItemList(.number(from: 1), [[Self.line("Penyuluhan"), Self.line("Uraiannya")], [Self.line("Pendek")]])
    let file = try Self.file([.list(list)])
    let paragraphs = file.body.all("w:p").filter { !$0.words.isEmpty }
    #expect(paragraphs.map { !$0.all("w:keepNext").isEmpty } == [true, false, false])
  }

  @Test("facts beside their names are set in the letters of the text, tables with lines in smaller ones")
  func letters() throws {
    var facts = Self.table(1)
    facts.hasLines = false
    facts.headerRows = 0
    facts.rows.removeFirst()
    let file = try Self.file([.table(facts), .table(Self.table(1))])
    let styles = file.body.all("w:tbl").map { Set($0.all("w:pStyle").compactMap { $0.attributes["w:val"] }) }
    #expect(styles == [["PlainTableText"], ["TableHeading", "TableText"]])
    let plain = file.part("word/styles.xml").own("w:style").first { $0.attributes["w:styleId"] == "PlainTableText" }
    #expect(plain?.value("w:sz") == nil, "the size of the text")
  }

  @Test("rows to be written in have their words in the middle; a heading with points below it begins above")
  func middles() throws {
    var sheet = Self.table(2)
    sheet.minimumHeight = 24
    #expect(try Self.file([.table(sheet)]).body.all("w:vAlign").count == 6)
    var matrix = Self.table(1)
    matrix.rows[0][1].blocks = [Self.line("Kekuatan"), Self.line("S1. Warga antusias")]
    #expect(try Self.file([.table(matrix)]).body.all("w:vAlign").count == 1)
  }

  @Test("a number of a caption is never parted by the end of a line")
  func numbers() throws {
    let label = Label("t")
    var table = Self.table(1)
    table.caption = Caption(.table, ["Isi"], label: label)
    let file = try Self.file([
      .heading(Heading(1, .chapter, ["SATU"])), .paragraph(Paragraph([.reference(label)])), .table(table),
    ])
    let texts = file.body.all("w:t").map(\.text)
    #expect(texts.contains("Tabel\u{A0}1.\u{A0}1") && texts.contains("Tabel\u{A0}1.\u{A0}"))
    let rendering = Rendering(
      Document(
        Document.Properties(title: ""),
        [Part(.arabic, [.paragraph(Paragraph([.reference(Label("judul yang panjang"))]))])]))
    #expect(rendering.name(of: Label("judul yang sangat panjang")).unbrokenNumber.contains(" "))
  }

  @Test("a cover fills its page, however little or much stands on it", arguments: [2, 5, 9])
  func cover(_ groups: Int) throws {
    let page = PageMeasures(Style(), landscape: false)
    let blocks = (0..<groups).map { Self.line("Baris \($0)", $0 == 0 ? .cover : .centered) }
    let part = Part(.unnumbered, blocks)
    let gap = try #require(CoverGap(part, page, Style())).twips
    let filled = groups * gap + groups * 12 * 36
    #expect(filled <= page.textHeight && (filled > page.textHeight * 8 / 10 || gap == 2_400))
    let file = try DocxFile(Document(Document.Properties(title: ""), [part]))
    #expect(file.body.all("w:spacing").compactMap { $0.attributes["w:before"] }.contains("\(gap)"))
    let body = Part(.unnumbered, [Self.line("Bukan sampul")])
    #expect(CoverGap(body, page, Style()) == nil)
    // A title of many lines leaves no room for gaps, and none for a second page.
    let long = Self.line(String(repeating: "Peningkatan kepesertaan warga ", count: 20), .cover)
    let crowded = Part(.unnumbered, [long] + blocks)
    #expect(try #require(CoverGap(crowded, page, Style())).twips < gap)
  }

  @Test("a tree that fits its page is drawn in its own size, on a page on its side too", arguments: 1...12)
  func trees(_ seed: Int) throws {
    let figures = DrawnTree.figures(DrawnTree.random(10 + seed * seed, seed: seed))
    for figure in figures {
      let file = try Self.file([.tree(figure)], landscape: figure.drawing.isLandscape)
      let extent = try #require(file.body.all("wp:extent").first).attributes
      let width = Int((figure.drawing.width * 12_700).rounded())
      #expect(extent["cx"] == "\(width)", "the drawing was made smaller than it is")
      let sizes = Set(file.body.all("wps:txbx").flatMap { $0.all("w:sz") }.compactMap { $0.attributes["w:val"] })
      #expect(sizes.compactMap { Int($0) }.allSatisfy { $0 >= 14 }, "letters below seven points: \(sizes)")
    }
  }

  @Test("boxes look in Word as they look in every other form")
  func boxes() throws {
    let tree = DrawnTree.tree(
      "Id: N1\nJenis: inti\nTeks: inti\n\nId: N2\nJenis: penyebab\nInduk: N1\nUtama: ya\nTeks: utama\n\n"
        + "Id: N3\nJenis: dampak\nInduk: N1\nTeks: akibat\n\nId: N4\nJenis: penyebab\nTeks: lepas\n")
    let figure = try #require(DrawnTree.figures(tree).first)
    let shapes = try Self.file([.tree(figure)]).body.all("wps:wsp").filter { !$0.all("wps:txbx").isEmpty }
    #expect(shapes.count == figure.drawing.boxes.count)
    for (shape, box) in zip(shapes, figure.drawing.boxes) {
      let look = box.kind.look
      let grey = String(look.fill, radix: 16, uppercase: true)
      #expect(shape.all("a:srgbClr").first?.attributes["val"] == grey + grey + grey)
      #expect(shape.all("a:ln").first?.attributes["w"] == "\(Int(look.lineWidth * 12_700))")
      #expect((shape.all("a:prstGeom").first?.attributes["prst"] == "roundRect") == look.isRounded)
      #expect(shape.all("a:prstDash").isEmpty != look.isDashed)
      #expect(shape.all("w:b").isEmpty != look.isBold)
    }
  }
}
