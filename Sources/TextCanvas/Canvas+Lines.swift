extension Canvas {
  /// Draws a horizontal line, joining the lines it meets or crosses.
  public mutating func horizontalLine(
    at position: Position, length: Int, _ role: StyleRole = .border, _ line: LineGlyphs = Glyphs.unicode.line
  ) {
    for step in 0..<max(0, length) {
      // At an end that meets another line only the arm towards this line is added.
      var ends: Arms = []
      if step == 0 { ends.insert(.left) }
      if step == length - 1 { ends.insert(.right) }
      let cell = Position(column: position.column + step, row: position.row)
      join([.left, .right], open: length > 1 ? ends : [], at: cell, role, line)
    }
  }

  /// Draws a vertical line, joining the lines it meets or crosses.
  public mutating func verticalLine(
    at position: Position, length: Int, _ role: StyleRole = .border, _ line: LineGlyphs = Glyphs.unicode.line
  ) {
    for step in 0..<max(0, length) {
      var ends: Arms = []
      if step == 0 { ends.insert(.up) }
      if step == length - 1 { ends.insert(.down) }
      let cell = Position(column: position.column, row: position.row + step)
      join([.up, .down], open: length > 1 ? ends : [], at: cell, role, line)
    }
  }

  /// Draws a frame along the edge of an area of at least two columns and rows, joining the lines it meets.
  public mutating func box(
    _ area: Area, _ role: StyleRole = .border, _ line: LineGlyphs = Glyphs.unicode.line
  ) {
    guard area.columns > 1, area.rows > 1 else { return }
    let last = Position(column: area.right - 1, row: area.bottom - 1)
    for column in area.column + 1..<last.column {
      join([.left, .right], at: Position(column: column, row: area.row), role, line)
      join([.left, .right], at: Position(column: column, row: last.row), role, line)
    }
    for row in area.row + 1..<last.row {
      join([.up, .down], at: Position(column: area.column, row: row), role, line)
      join([.up, .down], at: Position(column: last.column, row: row), role, line)
    }
    join([.right, .down], at: area.origin, role, line)
    join([.left, .down], at: Position(column: last.column, row: area.row), role, line)
    join([.right, .up], at: Position(column: area.column, row: last.row), role, line)
    join([.left, .up], at: last, role, line)
  }

  /// Draws a thin horizontal line with a set of signs.
  public mutating func horizontalLine(at position: Position, length: Int, _ role: StyleRole, _ glyphs: Glyphs) {
    horizontalLine(at: position, length: length, role, glyphs.line)
  }

  /// Draws a thin vertical line with a set of signs.
  public mutating func verticalLine(at position: Position, length: Int, _ role: StyleRole, _ glyphs: Glyphs) {
    verticalLine(at: position, length: length, role, glyphs.line)
  }

  /// Draws a thin frame with a set of signs.
  public mutating func box(_ area: Area, _ role: StyleRole, _ glyphs: Glyphs) {
    box(area, role, glyphs.line)
  }

  /// Adds a piece of line to a cell; where a line is there already, the open arms are left out and the rest joined.
  private mutating func join(
    _ arms: Arms, open: Arms = [], at position: Position, _ role: StyleRole, _ line: LineGlyphs
  ) {
    guard area.contains(position) else { return }
    let old = cells[position.row * size.columns + position.column]
    var arms = arms
    // A hyphen of a text is no line to join, unless the lines themselves are ASCII.
    if old.width == 1, old.scalar.isASCII == line.horizontal.isASCII, let there = Arms(old.scalar) {
      arms = there.union(arms.subtracting(open))
    }
    if let scalar = line.piece(arms).unicodeScalars.first {
      put(Cell(scalar, role: role), column: position.column, row: position.row)
    }
  }
}
