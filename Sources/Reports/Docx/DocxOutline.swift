/// What a paper's lists of contents hold, and what its references lead to, found before the first page is written.
///
/// Headings and captions are counted in the order in which ``DocxBody`` writes them; the count names their bookmarks.
struct DocxOutline {
  struct Entry {
    var anchor: Int
    var level: Int
    var number: String
    var text: [Inline]
  }

  /// How a reference to a label is updated.
  enum Target {
    /// The number a list gives to a heading.
    case number(anchor: Int)
    /// The words in a bookmark.
    case words(anchor: Int)
  }

  /// Headings down to the third level, without the titles of short papers.
  private(set) var headings: [Entry] = []
  private(set) var captions: [Caption.Series: [Entry]] = [:]
  private(set) var targets: [Label: Target] = [:]
  private var anchors = 0

  /// Walks over a numbered document.
  init(_ document: Document) { visit(document.blocks) }

  private mutating func visit(_ blocks: [Block]) {
    for block in blocks {
      switch block {
      case .heading(let heading): add(heading)
      case .table(let table):
        if let caption = table.caption { add(caption) }
        for cell in table.rows.joined() where cell.role != .covered { visit(cell.blocks) }
      case .tree(let tree): add(tree.caption)
      case .photo(let photo): add(photo.caption)
      case .list(let list): for item in list.items { visit(item) }
      case .paragraph, .signatures, .contents, .pageBreak, .missing: continue
      }
    }
  }

  private mutating func add(_ heading: Heading) {
    anchors += 1
    if heading.kind != .title, heading.level <= 3 {
      headings.append(Entry(anchor: anchors, level: heading.level, number: heading.number, text: heading.text))
    }
    if let label = heading.label, targets[label] == nil {
      targets[label] = heading.number.isEmpty ? .words(anchor: anchors) : .number(anchor: anchors)
    }
  }

  private mutating func add(_ caption: Caption) {
    anchors += 1
    captions[caption.series, default: []]
      .append(Entry(anchor: anchors, level: 1, number: caption.numbered, text: caption.text))
    if let label = caption.label, targets[label] == nil { targets[label] = .words(anchor: anchors) }
  }
}
