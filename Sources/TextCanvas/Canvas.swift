/// A screenful of cells to draw on; whatever lies outside is clipped.
public struct Canvas: Equatable, Sendable {
  /// The columns and rows of the canvas.
  public let size: Size
  /// Where the terminal's real cursor stands, or nil to hide it.
  public var cursor: Position?
  var cells: [Cell]

  /// An empty canvas of this size; negative sizes count as zero.
  public init(size: Size) {
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// The whole canvas.
  public var area: Area { Area(size) }

  /// The cell at a position; blank outside the canvas.
  public subscript(position: Position) -> Cell {
    area.contains(position) ? cells[position.row * size.columns + position.column] : .blank
  }

  /// The cells of one row, for a terminal that compares and sends whole rows.
  ///
  /// - Precondition: the row lies on the canvas.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// Puts a cell down, blanking the other half of any wide character it cuts.
  mutating func put(_ cell: Cell, column: Int, row: Int) {
    let index = row * size.columns + column
    let old = cells[index]
    if old.width == 0 && column > 0 && cell.width != 0 {
      cells[index - 1] = Cell(" ", role: cells[index - 1].role)
    }
    let last = column + max(1, cell.width)
    if last < size.columns && cells[index + last - column].width == 0 {
      cells[index + last - column] = Cell(" ", role: cells[index + last - column].role)
    }
    cells[index] = cell
    if cell.width == 2 { cells[index + 1] = .continuation(cell.role) }
  }

  /// Gives every cell of an area one character (a space unless told) and role.
  public mutating func fill(_ area: Area, _ role: StyleRole = .normal, with character: Character = " ") {
    let part = area.intersection(self.area)
    guard !part.isEmpty else { return }
    let line = String(repeating: character, count: part.columns)
    if character == " " {
      for row in part.row..<part.bottom {
        put(Cell(" ", role: role), column: part.column, row: row)
        put(Cell(" ", role: role), column: part.right - 1, row: row)
        for index in row * size.columns + part.column..<row * size.columns + part.right {
          cells[index] = Cell(" ", role: role)
        }
      }
    } else {
      for row in part.row..<part.bottom {
        write(line, at: Position(column: part.column, row: row), role, limit: part.columns)
      }
    }
  }

  /// Changes the role of every cell of an area and leaves its text.
  public mutating func restyle(_ area: Area, _ role: StyleRole) {
    let part = area.intersection(self.area)
    for row in part.row..<max(part.row, part.bottom) where part.columns > 0 {
      for column in part.column..<part.right { cells[row * size.columns + column].role = role }
    }
  }

  /// Copies a part of another canvas to a position, as a scrolled view does, together with its cursor if it lies there.
  ///
  /// Wide characters cut by an edge become spaces.
  public mutating func draw(_ other: Canvas, from area: Area, at position: Position) {
    let source = area.intersection(other.area)
    let target = Area(
      column: position.column + source.column - area.column, row: position.row + source.row - area.row,
      columns: source.columns, rows: source.rows)
    let part = target.intersection(self.area)
    guard !part.isEmpty else { return }
    let across = source.column - target.column
    let down = source.row - target.row
    for row in part.row..<part.bottom {
      for column in part.column..<part.right {
        var cell = other.cells[(row + down) * other.size.columns + column + across]
        let cut =
          cell.width == 0 && column == part.column || cell.width == 2 && column == part.right - 1
        if cut { cell = Cell(" ", role: cell.role) }
        if cell.width != 0 { put(cell, column: column, row: row) }
      }
    }
    if let cursor = other.cursor {
      let moved = Position(column: cursor.column - across, row: cursor.row - down)
      if part.contains(moved) { self.cursor = moved }
    }
  }
}
