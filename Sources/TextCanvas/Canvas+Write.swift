extension Canvas {
  /// Writes a text on one row and returns the columns it used.
  ///
  /// The text ends at the limit and at the canvas's edge, never inside a wide character; control characters appear as
  /// visible escapes. A row outside the canvas takes nothing.
  @inlinable
  @discardableResult
  public mutating func write(
    _ text: some StringProtocol, at position: Position, _ role: StyleRole = .normal, limit: Int? = nil
  ) -> Int {
    write(Substring(text), column: position.column, row: position.row, role, limit: limit)
  }

  /// Writes lines one below the other, clipped to an area.
  public mutating func write(_ lines: [String], in area: Area, _ role: StyleRole = .normal) {
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      write(line, at: Position(column: area.column, row: area.row + offset), role, limit: area.columns)
    }
  }

  @usableFromInline
  mutating func write(_ text: Substring, column start: Int, row: Int, _ role: StyleRole, limit: Int?) -> Int {
    guard row >= 0, row < size.rows, start < size.columns else { return 0 }
    var edge = size.columns
    if let limit { edge = min(edge, start + max(0, limit)) }
    var column = start
    for scalar in text.unicodeScalars {
      switch scalar.kind {
      case .narrow:
        guard column < edge else { return column - start }
        if column >= 0 { put(Cell(scalar, role: role), column: column, row: row) }
        column += 1
      case .wide:
        guard column + 2 <= edge else { return column - start }
        if column >= 0 {
          put(Cell(scalar, width: 2, role: role), column: column, row: row)
        } else if column == -1 {
          put(Cell(" ", role: role), column: 0, row: row)
        }
        column += 2
      case .combining:
        addMark(scalar, before: column, from: max(0, start), row: row)
      case .ignorable:
        break
      case .escaped:
        for shown in scalar.escape.unicodeScalars {
          guard column < edge else { return column - start }
          if column >= 0 { put(Cell(shown, role: role), column: column, row: row) }
          column += 1
        }
      }
    }
    return column - start
  }

  /// Puts a mark onto the character just written; one without a character before it in the same text is dropped.
  private mutating func addMark(_ mark: Unicode.Scalar, before column: Int, from start: Int, row: Int) {
    guard column > start else { return }
    let index = row * size.columns + column - 1
    if cells[index].width != 0 {
      cells[index].add(mark: mark)
    } else if column - 2 >= start {
      cells[index - 1].add(mark: mark)
    }
  }
}
