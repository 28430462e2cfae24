import Practicum
import TextCanvas

extension Board {
  /// Draws the columns and puts the cursor on the focus.
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (number, column) in columns.enumerated() {
      if number > 0 {
        canvas.verticalLine(
          at: Position(column: area.column + column.left - 1, row: area.row), length: area.rows, .border, session.glyphs
        )
      }
      let space = Area(column: area.column + column.left, row: area.row, columns: column.width, rows: area.rows)
      for offset in 0..<area.rows where column.rows.indices.contains(column.first + offset) {
        draw(column.rows[column.first + offset], &canvas, space.top(1).moved(rows: offset), session)
      }
      drawScrollMarks(column, &canvas, space, session.glyphs)
    }
  }

  private func draw(_ row: Row, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    switch row {
    case .gap: break
    case .heading(let number):
      let group = groups[number]
      canvas.write(
        truncated(group.heading, to: line.columns - 1, glyphs: session.glyphs), at: line.origin, .heading)
    case .subtitle(let number):
      canvas.write(
        truncated(groups[number].subtitle, to: line.columns - 1, glyphs: session.glyphs), at: line.origin, .muted)
    case .hint(let number, let text, let isFirst):
      let isFocused = number == place.group
      if isFocused { canvas.fill(line, .focus) }
      if isFocused, isFirst {
        canvas.write(String(session.glyphs.marker), at: line.origin, .focus)
        canvas.cursor = line.origin
      }
      canvas.write(
        text, at: Position(column: line.column + 2, row: line.row), isFocused ? .focus : .placeholder,
        limit: line.columns - 2)
    case .text(let place, let text, let isFirst):
      let item = groups[place.group].items[place.item]
      let role = role(of: place, item, item.role)
      if role.isFilled { canvas.fill(line, role.role) }
      if isFirst {
        drawMark(place, item, &canvas, line.origin, session)
        canvas.write(
          item.code, at: Position(column: line.column + 1, row: line.row), role.isFilled ? role.role : .label,
          limit: line.columns - 1)
      }
      let indent = Self.indent(item)
      canvas.write(
        text, at: Position(column: line.column + indent, row: line.row), role.role, limit: line.columns - indent)
    case .note(let place, let note):
      let item = groups[place.group].items[place.item]
      let role = role(of: place, item, note.role)
      if role.isFilled { canvas.fill(line, role.role) }
      let indent = Self.indent(item)
      canvas.write(
        note.text, at: Position(column: line.column + indent, row: line.row), role.role, limit: line.columns - indent)
    }
  }

  private func role(of place: Place, _ item: BoardItem, _ own: StyleRole) -> (role: StyleRole, isFilled: Bool) {
    if place == self.place { return (.focus, true) }
    return linked.contains(item.key) ? (.selected, true) : (own, false)
  }

  private func drawMark(
    _ place: Place, _ item: BoardItem, _ canvas: inout Canvas, _ at: Position, _ session: Session
  ) {
    let glyphs = session.glyphs
    if place == self.place {
      canvas.write(String(glyphs.marker), at: at, .focus)
      canvas.cursor = at
    } else if linked.contains(item.key) {
      canvas.write(String(glyphs.checked), at: at, .selected)
    } else if let severity = item.severity {
      canvas.write("!", at: at, severity.role)
    }
  }

  private func drawScrollMarks(_ column: Column, _ canvas: inout Canvas, _ area: Area, _ glyphs: Glyphs) {
    let right = area.right - 1
    if column.first > 0 {
      canvas.write(String(glyphs.arrowUp), at: Position(column: right, row: area.row), .accent)
    }
    if column.first + area.rows < column.rows.count - 1 {
      canvas.write(String(glyphs.arrowDown), at: Position(column: right, row: area.bottom - 1), .accent)
    }
  }
}
