import Practicum

extension Table.Cell {
  /// A cell of plain text.
  init(_ text: String, _ role: Role = .body, columns: Int = 1, alignment: Table.Alignment? = nil) {
    self.init([Inline](text), role, columns: columns, alignment: alignment)
  }

  /// A cell of one figure.
  init(_ value: Value, _ role: Role = .body) { self.init([.value(value)], role) }

  /// A cell of one figure, a dash where there is none.
  init(_ value: Value?, _ role: Role = .body) {
    if let value { self.init([.value(value)], role) } else { self.init("–", role, alignment: .center) }
  }

  /// A cell of several entries, one below the other; a dash for none.
  init(entries: [[Inline]], _ role: Role = .body) {
    switch entries.count {
    case 0: self.init("–", role)
    case 1: self.init(entries[0], role)
    default:
      self.init(
        blocks: [.list(ItemList(.bullet, entries.map { [.paragraph(Paragraph($0, .flush))] }))], role)
    }
  }
}

extension Table {
  /// A column of a table with its heading.
  struct Heading {
    let text: String
    let share: Int
    let alignment: Alignment

    init(_ text: String, _ share: Int, _ alignment: Alignment = .leading) {
      self.text = text
      self.share = share
      self.alignment = alignment
    }

    /// The running number of a row.
    static let number = Heading("No.", 7, .center)
  }

  /// A table with one row of headings.
  init(_ caption: Caption?, _ headings: [Heading], _ rows: [[Cell]], note: [Inline] = []) {
    self.init(
      caption, columns: headings.map { Column($0.share, $0.alignment) }, headerRows: 1,
      rows: [headings.map { Cell([.text($0.text)], .columnHeader, alignment: .center) }] + rows, note: note)
  }

  /// Rows with their running number before them.
  static func numbered(_ rows: [[Cell]]) -> [[Cell]] {
    rows.enumerated().map { place, row in [Cell("\(place + 1).", alignment: .center)] + row }
  }
}

extension Block {
  /// A paragraph of running text.
  static func text(_ inlines: [Inline], _ role: Paragraph.Role = .body) -> Block {
    .paragraph(Paragraph(inlines, role))
  }

  /// A sentence that leads to something captioned: what stands before its number, and after it.
  static func lead(_ before: String, _ label: Label, _ after: String = ".") -> Block {
    .paragraph(Paragraph([.text(before + " "), .reference(label), .text(after)]))
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
