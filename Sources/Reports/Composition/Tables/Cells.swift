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
    /// Whether the column is left out where no row fills it.
    let isOptional: Bool

    init(_ text: String, _ share: Int, _ alignment: Alignment = .leading, isOptional: Bool = false) {
      self.text = text
      self.share = share
      self.alignment = alignment
      self.isOptional = isOptional
    }

    /// The running number of a row.
    static let number = Heading("No.", 7, .center)
  }

  /// A table with one row of headings.
  init(_ caption: Caption?, _ headings: [Heading], _ rows: [[Cell]], note: [Inline] = []) {
    self.init(
      caption, columns: headings.map { Column($0.share, $0.alignment) }, headerRows: 1,
      rows: [headings.map { Cell([.text($0.text)], .columnHeader, alignment: .center) }] + rows, note: note)
    for place in headings.indices.reversed() where headings[place].isOptional && !isFilled(place) { remove(place) }
  }

  /// Whether a row below the heading says something in a column of its own.
  private func isFilled(_ place: Int) -> Bool {
    rows.dropFirst().contains { row in
      guard let cell = row.cell(at: place), cell.columns <= 1 else { return false }
      return !cell.blocks.allSatisfy { block in
        guard case .paragraph(let paragraph) = block else { return false }
        return ["", "–"].contains(paragraph.inlines.plain())
      }
    }
  }

  /// Takes a column out of every row.
  private mutating func remove(_ place: Int) {
    columns.remove(at: place)
    for index in rows.indices {
      guard let cell = rows[index].index(at: place) else { continue }
      if rows[index][cell].columns > 1 {
        rows[index][cell].columns -= 1
      } else {
        rows[index].remove(at: cell)
      }
    }
  }

  /// Rows with their running number before them.
  static func numbered(_ rows: [[Cell]], from first: Int = 1) -> [[Cell]] {
    rows.enumerated().map { place, row in [Cell("\(place + first).", alignment: .center)] + row }
  }
}

extension [Table.Cell] {
  /// The place in the row of the cell that stands in a column.
  fileprivate func index(at column: Int) -> Int? {
    var end = 0
    return firstIndex { cell in
      end += Swift.max(cell.columns, 1)
      return end > column
    }
  }

  fileprivate func cell(at column: Int) -> Table.Cell? { index(at: column).map { self[$0] } }
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
