import Practicum

/// What fits an upright page of a style, measured roughly and rather too high than too low.
struct PageFill {
  private let style: Style
  private let page: PageMeasures

  init(_ style: Style) {
    self.style = style
    page = PageMeasures(style, landscape: false)
  }

  /// Whether blocks stand on one page.
  func fits(_ blocks: [Block]) -> Bool { height(of: blocks) <= page.textHeight }

  /// How a table that goes on with rows to be written in fills its pages.
  struct Rows: Equatable {
    /// How many are added.
    var count = 0
    /// Of every row, in points.
    var height: Int
    /// How many pages the table has.
    var pages = 1
  }

  /// Rows that fill the last page of a table, a little lower where that saves a page.
  ///
  /// - Parameters:
  ///   - head: what stands above the table on the first page.
  ///   - table: the table with the rows that it has, and a heading of one row on every page.
  ///   - count: how many rows are added; nil for as many as fill the page, and `least` in any case.
  func rows(after head: [Block], _ table: Table, count: Int?, atLeast least: Int) -> Rows {
    let all = Self.rowHeights.map { rows(after: head, table, count: count ?? least, isExact: count != nil, $0) }
    return all.reduce(all[0]) { $1.pages < $0.pages ? $1 : $0 }
  }

  /// Heights of rows that a hand can write in, in points, the best first.
  private static let rowHeights = [24, 23, 22, 21]

  private func rows(after head: [Block], _ table: Table, count: Int, isExact: Bool, _ height: Int) -> Rows {
    var table = table
    table.minimumHeight = height
    let heights = heights(of: table)
    let header = heights.prefix(table.headerRows).reduce(0, +)
    let step = height * 20 + Self.line
    // A page that holds not even one row holds one all the same.
    let whole = max(page.textHeight - header, step)
    var room = max(whole - self.height(of: head), step)
    var rows = Rows(height: height)
    func add(_ height: Int) {
      if room < height {
        room = whole
        rows.pages += 1
      }
      room -= height
    }
    for height in heights.dropFirst(table.headerRows) { add(height) }
    while rows.count < PaperOptions.mostBlankRows, rows.count < count || !isExact && room >= step {
      add(step)
      rows.count += 1
    }
    return rows
  }

  /// The line below a row, in twips.
  private static let line = 10

  /// In twips.
  private func height(of blocks: [Block]) -> Int {
    blocks.reduce(0) { sum, block in
      switch block {
      case .heading(let heading): sum + lines(heading.text, style.fontSize + 2) + 260
      case .paragraph(let paragraph): sum + lines(paragraph.inlines, style.fontSize) + 260
      case .table(let table): sum + heights(of: table).reduce(0, +)
      default: sum + page.textHeight
      }
    }
  }

  private func lines(_ inlines: [Inline], _ size: Int) -> Int {
    let count = RowHeights.lines(inlines, width: page.textWidth * 50 / max(size, 1), bold: true)
    return count * size * max(style.lineSpacing, 100) * 24 / 100
  }

  /// The rows of a table with their lines, in twips.
  private func heights(of table: Table) -> [Int] {
    let size = table.hasLines ? style.tableFontSize : style.fontSize
    let margins = 2 * ColumnWidths.cellMargin
    let widths = ColumnWidths(table, width: page.textWidth, margins: margins, size: size).twips
    return RowHeights(table, TableGrid(table).rows, widths: widths, margins: margins, size: size).points
      .map { $0 * 20 + Self.line }
  }
}
