import TextCanvas

/// A part of a line that is shown in a role of its own.
struct TextSpan: Equatable, Sendable {
  /// Its bytes in the line.
  var range: Range<Int>
  var role: StyleRole
}

extension TextBuffer {
  /// Takes note of the room the text is shown in and brings the cursor into sight.
  mutating func prepare(_ size: Size) {
    window = Size(columns: max(4, size.columns), rows: max(1, size.rows))
    if top.line >= lines.count { top = (lines.count - 1, 0) }
    for line in [top.line, cursor.line] { layOut(line) }
    top.row = min(top.row, lines[top.line].rowCount(window.columns) - 1)
    let row = lines[cursor.line].row(of: cursor.offset, window.columns).row
    let isAbove = (cursor.line, row) < (top.line, top.row)
    let isFarBelow = cursor.line > top.line + window.rows
    if isAbove {
      top = (cursor.line, row)
    } else if isFarBelow || rowPlace(window.rows - 1, from: top) < (cursor.line, row) {
      top = rowPlace(1 - window.rows, from: (cursor.line, row))
    }
    // What is in sight is wrapped here, once, and not while drawing.
    _ = rowPlace(window.rows, from: top)
  }

  /// The rows the whole text takes at the width it is shown in.
  var rowCount: Int { lines.reduce(0) { $0 + $1.rowCount(window.columns) } }

  /// The rows in sight from the top: each with its line and its bytes.
  func rowsInSight(_ count: Int) -> [(line: Int, range: Range<Int>)] {
    var rows: [(line: Int, range: Range<Int>)] = []
    var line = top.line
    while rows.count < count, line < lines.count {
      let ends = lines[line].rowEnds(window.columns)
      let first = line == top.line ? min(top.row, ends.count - 1) : 0
      var start = first > 0 ? ends[first - 1] : 0
      for end in ends[first...].prefix(count - rows.count) {
        rows.append((line, start..<end))
        start = end
      }
      line += 1
    }
    return rows
  }

  /// The place that is shown at a cell, counted from the top left of the text.
  func place(at position: Position) -> TextPlace {
    let rows = rowsInSight(position.row + 1)
    guard let row = rows.last, rows.count == position.row + 1 else { return end }
    let number = lines[row.line].row(of: row.range.lowerBound, window.columns).row
    return place(in: (row.line, number), column: max(0, position.column))
  }

  /// Where the cursor is shown in an area, nil where it is out of sight.
  func cursorPosition(in area: Area) -> Position? {
    let row = lines[cursor.line].row(of: cursor.offset, window.columns).range
    let rows = rowsInSight(area.rows)
    guard let place = rows.firstIndex(where: { $0.line == cursor.line && $0.range.lowerBound == row.lowerBound })
    else { return nil }
    let column = displayWidth(lines[cursor.line][row.lowerBound..<cursor.offset])
    return Position(column: min(area.column + column, area.right - 1), row: area.row + place)
  }

  /// Draws the rows in sight with what is selected, and puts the cursor among them.
  ///
  /// - Parameter spans: the parts of a line, seen from an offset on, that have roles of their own.
  func draw(
    _ canvas: inout Canvas, in area: Area, role: StyleRole,
    spans: (_ line: TextLine, _ part: Range<Int>) -> [TextSpan] = { _, _ in [] }
  ) {
    let rows = rowsInSight(area.rows)
    var known: (line: Int, spans: [TextSpan]) = (-1, [])
    for (offset, row) in rows.enumerated() {
      let line = lines[row.line]
      if known.line != row.line {
        let last = rows.last { $0.line == row.line }?.range.upperBound ?? line.end
        known = (row.line, spans(line, row.range.lowerBound..<last))
      }
      let origin = Position(column: area.column, row: area.row + offset)
      canvas.write(line[row.range], at: origin, role, limit: area.columns)
      for span in known.spans { restyle(&canvas, span.range, span.role, line, row.range, origin, area) }
      guard let selection, selection.lowerBound.line <= row.line, selection.upperBound.line >= row.line else {
        continue
      }
      let from = selection.lowerBound.line == row.line ? selection.lowerBound.offset : 0
      // A line break that is selected shows as one cell.
      let to = selection.upperBound.line == row.line ? selection.upperBound.offset : line.end + 1
      restyle(&canvas, from..<to, .selected, line, row.range, origin, area)
    }
    if let cursor = cursorPosition(in: area) { canvas.cursor = cursor }
  }

  private func restyle(
    _ canvas: inout Canvas, _ part: Range<Int>, _ role: StyleRole, _ line: TextLine, _ row: Range<Int>,
    _ origin: Position, _ area: Area
  ) {
    let shown = part.clamped(to: row)
    let withBreak = part.upperBound > line.end && row.upperBound == line.end && part.lowerBound <= line.end
    guard !shown.isEmpty || withBreak else { return }
    let before = displayWidth(line[row.lowerBound..<max(row.lowerBound, shown.lowerBound)])
    let columns = displayWidth(line[shown]) + (withBreak ? 1 : 0)
    let cells = Area(column: origin.column + before, row: origin.row, columns: columns, rows: 1)
    canvas.restyle(cells.intersection(area), role)
  }
}
