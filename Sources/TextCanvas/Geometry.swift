/// How many columns and rows something takes on a terminal.
public struct Size: Equatable, Hashable, Sendable {
  public var columns: Int
  public var rows: Int

  /// A size in columns and rows.
  public init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
  }
}

/// One cell of a terminal, counted from zero at the top left.
public struct Position: Equatable, Hashable, Sendable {
  public var column: Int
  public var row: Int

  /// The cell at a column and a row, both counted from zero.
  public init(column: Int, row: Int) {
    self.column = column
    self.row = row
  }

  /// The place so many cells to the right and down.
  public func moved(columns across: Int = 0, rows down: Int = 0) -> Position {
    Position(column: column + across, row: row + down)
  }
}

/// A rectangle of cells; splitting it never yields a part larger than itself, and never a negative size.
public struct Area: Equatable, Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var columns: Int
  public var rows: Int

  /// A rectangle from its top left cell and its size; negative sizes count as zero.
  public init(column: Int, row: Int, columns: Int, rows: Int) {
    self.column = column
    self.row = row
    self.columns = max(0, columns)
    self.rows = max(0, rows)
  }

  /// The whole of a canvas of this size.
  public init(_ size: Size) {
    self.init(column: 0, row: 0, columns: size.columns, rows: size.rows)
  }

  /// The column just after the last one.
  public var right: Int { column + columns }
  /// The row just after the last one.
  public var bottom: Int { row + rows }
  /// The top left cell.
  public var origin: Position { Position(column: column, row: row) }
  /// The size of the rectangle.
  public var size: Size { Size(columns: columns, rows: rows) }
  /// Whether no cell lies inside.
  public var isEmpty: Bool { columns == 0 || rows == 0 }

  /// Whether the cell lies inside.
  public func contains(_ position: Position) -> Bool {
    position.column >= column && position.column < right && position.row >= row && position.row < bottom
  }

  /// The cells that lie in both rectangles.
  public func intersection(_ other: Area) -> Area {
    let left = max(column, other.column)
    let top = max(row, other.row)
    return Area(
      column: left, row: top, columns: min(right, other.right) - left, rows: min(bottom, other.bottom) - top)
  }

  /// The rectangle without a frame of so many cells on each side.
  public func inset(by cells: Int) -> Area { inset(columns: cells, rows: cells) }

  /// The rectangle without so many columns left and right and so many rows above and below.
  public func inset(columns across: Int, rows down: Int) -> Area {
    Area(
      column: column + min(across, columns), row: row + min(down, rows), columns: columns - 2 * across,
      rows: rows - 2 * down)
  }

  /// The same rectangle moved by so many columns and rows.
  public func moved(columns across: Int = 0, rows down: Int = 0) -> Area {
    Area(column: column + across, row: row + down, columns: columns, rows: rows)
  }

  /// The first rows.
  public func top(_ count: Int) -> Area {
    Area(column: column, row: row, columns: columns, rows: min(max(0, count), rows))
  }

  /// The last rows.
  public func bottom(_ count: Int) -> Area { droppingTop(rows - min(max(0, count), rows)) }

  /// The first columns.
  public func left(_ count: Int) -> Area {
    Area(column: column, row: row, columns: min(max(0, count), columns), rows: rows)
  }

  /// The last columns.
  public func right(_ count: Int) -> Area { droppingLeft(columns - min(max(0, count), columns)) }

  /// All but the first rows.
  public func droppingTop(_ count: Int) -> Area {
    let dropped = min(max(0, count), rows)
    return Area(column: column, row: row + dropped, columns: columns, rows: rows - dropped)
  }

  /// All but the last rows.
  public func droppingBottom(_ count: Int) -> Area { top(rows - min(max(0, count), rows)) }

  /// All but the first columns.
  public func droppingLeft(_ count: Int) -> Area {
    let dropped = min(max(0, count), columns)
    return Area(column: column + dropped, row: row, columns: columns - dropped, rows: rows)
  }

  /// All but the last columns.
  public func droppingRight(_ count: Int) -> Area { left(columns - min(max(0, count), columns)) }

  /// A rectangle of this size (or smaller, where it does not fit) in the middle of this one.
  public func centred(_ size: Size) -> Area {
    let width = min(size.columns, columns)
    let height = min(size.rows, rows)
    return Area(
      column: column + (columns - width) / 2, row: row + (rows - height) / 2, columns: width, rows: height)
  }
}
