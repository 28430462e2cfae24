/// Which rows of a table stay on the page of the row below them, so that no page begins or ends with a row that says
/// little by itself.
struct KeptRows {
  /// One for each row.
  let isKept: [Bool]

  /// - Parameters:
  ///   - heights: of the rows.
  ///   - page: the height of the lines of a page, in the same measure.
  ///   - keepsLast: whether the last row stays with what follows the table.
  init(_ rows: [[TableGrid.Cell]], headerRows: Int, heights: [Int], page: Int, keepsLast: Bool) {
    let body = min(max(headerRows, 0), rows.count)
    let isSmall = heights.reduce(0, +) <= page / 3
    isKept = rows.indices.map { index in
      guard index + 1 < rows.count else { return keepsLast }
      if index < body || isSmall { return true }
      let (row, next) = (rows[index].words, rows[index + 1].words)
      // A group's title stays with its first row, a sum with the row before it.
      if !row.isEmpty && row.allSatisfy({ $0.role == .rowHeader }) || next.first?.role == .total { return true }
      // A page holds two rows of a table at least, where they are not large.
      let isEdge = index == body || index + 2 == rows.count
      return isEdge && heights[index] + heights[index + 1] <= page / 3
    }
  }
}

extension [TableGrid.Cell] {
  /// The cells that begin in the row.
  fileprivate var words: [Table.Cell] { filter { !$0.isContinued }.map(\.cell) }
}
