/// A table's cells as a grid that is right in any case: the widths of each row add up to the number of columns, and what
/// spans down is carried on in every row below.
///
/// Spans that overlap or leave the grid are cut, rows that are short are filled up, and the words of a cell that has no
/// place are added to the last one of its row.
struct TableGrid {
  struct Cell {
    var cell: Table.Cell
    var column: Int
    var columns: Int
    /// Whether it is the part of a cell further up.
    var isContinued: Bool
  }

  private(set) var rows: [[Cell]] = []

  init(_ table: Table) {
    let columns = table.columns.count
    guard columns > 0 else { return }
    /// What is carried on at each column: how many rows yet, and over how many columns.
    var open: [Int: (rows: Int, columns: Int, cell: Table.Cell)] = [:]
    for (index, row) in table.rows.enumerated() {
      var cells: [Cell] = []
      var waiting = row.filter { $0.role != .covered }[...]
      var column = 0
      while column < columns {
        if let above = open[column] {
          cells.append(Cell(cell: above.cell, column: column, columns: above.columns, isContinued: true))
          open[column] = above.rows > 1 ? (above.rows - 1, above.columns, above.cell) : nil
          column += above.columns
          continue
        }
        let cell = waiting.popFirst() ?? Table.Cell([])
        let next = (column + 1..<columns).first { open[$0] != nil } ?? columns
        let width = min(max(cell.columns, 1), next - column)
        let depth = min(max(cell.rows, 1), table.rows.count - index)
        cells.append(Cell(cell: cell, column: column, columns: width, isContinued: false))
        if depth > 1 { open[column] = (depth - 1, width, cell) }
        column += width
      }
      if let last = cells.lastIndex(where: { !$0.isContinued }) {
        for cell in waiting { cells[last].cell.blocks += cell.blocks }
      }
      rows.append(cells)
    }
  }
}
