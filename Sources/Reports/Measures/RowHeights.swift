/// How high the rows of a table are set, roughly and rather too high than too low: enough to tell what fits a page.
struct RowHeights {
  /// In points, one for each row.
  let points: [Int]

  var total: Int { points.reduce(0, +) }

  /// - Parameters:
  ///   - widths: of the columns in twips.
  ///   - margins: the space beside the words of a cell, left and right together, in twips.
  ///   - size: the letters' size in points.
  init(_ table: Table, _ rows: [[TableGrid.Cell]], widths: [Int], margins: Int, size: Int) {
    points = rows.enumerated().map { index, row in
      let lines = row.reduce(1) { most, cell in
        // What spans down has the rows below it as well.
        guard !cell.isContinued, cell.cell.rows <= 1 else { return most }
        let width = max(widths[cell.column..<cell.column + cell.columns].reduce(0, +) - margins, 200)
        return max(most, cell.cell.blocks.lines(width: width * 50 / max(size, 1), bold: cell.cell.role != .body))
      }
      let least = index < table.headerRows ? 0 : min(max(table.minimumHeight ?? 0, 0), 1_000)
      return max(Self.height(ofLines: lines, size: size), least)
    }
  }

  /// How many lines words take.
  ///
  /// - Parameter width: of the lines, in thousandths of the letters' size.
  static func lines(_ inlines: [Inline], width: Int, bold: Bool) -> Int {
    inlines.plain().split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { count, line in
      // Words that go to the next line leave a gap of half a word.
      let wide = CharacterWidths.width(of: line.prefix(10_000), bold: bold)
      return count + (wide <= width ? 1 : (wide + wide / 12 + width - 1) / width)
    }
  }

  /// Lines of letters with the space above and below them, in points.
  private static func height(ofLines lines: Int, size: Int) -> Int { (lines * size * 6 + 4) / 5 + 2 }
}

extension [Block] {
  /// How many lines they take.
  ///
  /// - Parameter width: of the lines, in thousandths of the letters' size.
  fileprivate func lines(width: Int, bold: Bool) -> Int { reduce(0) { $0 + $1.lines(width: width, bold: bold) } }
}

extension Block {
  /// What is no text takes as much as a large row.
  private static let large = 20

  fileprivate func lines(width: Int, bold: Bool) -> Int {
    switch self {
    case .heading(let heading): RowHeights.lines(heading.text, width: width, bold: bold)
    case .paragraph(let paragraph): RowHeights.lines(paragraph.inlines, width: width, bold: bold)
    case .missing(let inlines): RowHeights.lines(inlines, width: width, bold: bold)
    case .list(let list): list.items.reduce(0) { $0 + $1.lines(width: Swift.max(width - 1_500, 1_000), bold: bold) }
    case .table, .tree, .photo, .signatures: Self.large
    case .contents, .pageBreak: 0
    }
  }
}
