/// The main part of a Word document while it is written, and what it needs of the other parts.
struct DocxBody {
  /// Where a block stands.
  struct Place: Equatable {
    /// The width of the lines in twips.
    var width: Int
    /// How many lists are around it.
    var depth = 0
    /// The left edge of the text of the list item around it, in twips.
    var indent = 0
    /// The cell around it; nil outside of tables.
    var cell: Table.Cell.Role?
    var alignment = Table.Alignment.leading
    /// Whether the cell is one of a table with lines, whose letters are smaller.
    var hasLines = true
  }

  let rendering: Rendering
  let outline: DocxOutline
  var out = Markup()
  var relationships = DocxRelationships()
  var lists = DocxLists()
  /// Whether a list of contents was written, whose page numbers are Word's to find.
  var hasContents = false
  var page: PageMeasures
  var place: Place
  /// How many headings and captions were written; see ``DocxOutline``.
  var anchors = 0
  /// How many bookmarks and drawings have an id already.
  var bookmarks = 0
  var drawings = 0
  /// How many chapters were written.
  var chapters = 0
  /// The list that numbers the headings below the current heading of level 1.
  var sections = DocxLists.chapters
  /// The space between the paragraphs of the cover in twips; nil on other pages.
  var coverGap: Int?
  /// Whether the next paragraph begins a page.
  var breaksPage = false
  /// Whether the block before was a table that ended without words.
  var followsTable = false
  /// Whether what is written stays on the page of what follows it.
  var keepsNext = false

  /// A body of nothing yet.
  init(_ rendering: Rendering) {
    self.rendering = rendering
    outline = DocxOutline(rendering.document)
    page = PageMeasures(rendering.style, landscape: false)
    place = Place(width: page.textWidth)
  }

  /// Writes all parts of the paper.
  mutating func write(_ progress: (_ done: Int, _ of: Int) -> Void) {
    let parts = rendering.document.parts
    let total = parts.reduce(0) { $0 + $1.blocks.count }
    var done = 0
    out.add("<w:document \(Self.namespaces)><w:body>")
    var paged: Set<PageNumbers> = []
    for (index, part) in parts.enumerated() {
      page = PageMeasures(rendering.style, landscape: part.isLandscape)
      place = Place(width: page.textWidth)
      coverGap = CoverGap(part, page, rendering.style)?.twips
      write(part.blocks) {
        done += 1
        progress(done, total)
      }
      let begins = part.pages.numbers.map { paged.insert($0).inserted } ?? false
      let section = self.section(part.pages, begins: begins)
      if index == parts.count - 1 {
        // Word wants a paragraph below the last table.
        if followsTable || part.blocks.isEmpty { separation() }
        out.add(section)
      } else {
        out.add("<w:p><w:pPr><w:pStyle w:val=\"Separation\"/>\(section)</w:pPr></w:p>")
      }
      followsTable = false
      breaksPage = false
    }
    out.add("</w:body></w:document>")
  }

  /// Writes blocks one below the other.
  mutating func write(_ blocks: [Block], _ told: () -> Void = {}) {
    let outer = keepsNext
    for index in blocks.indices {
      keepsNext = outer || Self.keeps(index, blocks)
      write(blocks[index])
      told()
    }
    keepsNext = outer
  }

  /// Whether a block stays with the next one: places to sign never stand alone on a page, and what is said of a table,
  /// as its total in words, is not parted from it.
  private static func keeps(_ index: Int, _ blocks: [Block]) -> Bool {
    guard index + 1 < blocks.count else { return false }
    switch (blocks[index], blocks[index + 1]) {
    case (_, .signatures): return true
    case (.table, .paragraph(let next)) where next.role == .flush: return true
    case (_, .paragraph):
      guard index + 2 < blocks.count, case .signatures = blocks[index + 2] else { return false }
      return true
    default: return false
    }
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .tree(let tree): write(tree)
    case .photo(let photo): write(photo)
    case .signatures(let signatures): write(signatures)
    case .contents(let contents): write(contents)
    case .pageBreak: breaksPage = true
    case .missing(let inlines): paragraph(ParagraphLook("Missing")) { $0.write(inlines) }
    }
  }

  private static let namespaces = [
    ("w", DocxPackage.main), ("r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships"),
    ("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
    ("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
    ("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
    ("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("wpg", "http://schemas.microsoft.com/office/word/2010/wordprocessingGroup"),
    ("wps", "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"),
  ].map { "xmlns:\($0)=\"\($1)\"" }.joined(separator: " ")
}

/// How pages are counted in footers.
enum PageNumbers: String { case lowerRoman, decimal }

extension Part.Pages {
  /// The numbers in the footer; nil for none.
  var numbers: PageNumbers? {
    switch self {
    case .unnumbered: nil
    case .roman: .lowerRoman
    case .arabic: .decimal
    }
  }
}

extension DocxBody {
  /// The properties of the section that ends here.
  ///
  /// - Parameter begins: whether its pages are the first of their kind.
  fileprivate func section(_ pages: Part.Pages, begins: Bool) -> String {
    let footer = pages.numbers == nil ? DocxRelationships.emptyFooter : DocxRelationships.numberedFooter
    let numbers = pages.numbers.map {
      "<w:pgNumType w:fmt=\"\($0.rawValue)\"\(begins ? " w:start=\"1\"" : "")/>"
    }
    return "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"\(footer)\"/><w:type w:val=\"nextPage\"/>"
      + "<w:pgSz w:w=\"\(page.width)\" w:h=\"\(page.height)\"\(page.isLandscape ? " w:orient=\"landscape\"" : "")/>"
      + "<w:pgMar w:top=\"\(page.top)\" w:right=\"\(page.right)\" w:bottom=\"\(page.bottom)\" w:left=\"\(page.left)\" "
      + "w:header=\"720\" w:footer=\"720\" w:gutter=\"0\"/>\(numbers ?? "")<w:cols w:space=\"720\"/></w:sectPr>"
  }
}
