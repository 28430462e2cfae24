import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// The tree as lines of text, alone or beside its objectives.
  func drawOutline(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    var list = area
    if isPaired {
      drawHeads(&canvas, area.top(1), session)
      list = area.droppingTop(1)
    }
    var picture = Canvas(size: list.size)
    // A short outline starts at the top; only drawings are centred.
    let first = max(0, scroll.row)
    for entry in rows.entries where entry.first + entry.count > first && entry.first < first + list.rows {
      draw(entry, top: entry.first - first, &picture, session)
    }
    canvas.draw(picture, from: picture.area, at: list.origin)
    let edge = list.right - 1
    if first > 0 {
      canvas.write(String(session.glyphs.arrowUp), at: Position(column: edge, row: list.row), .scrollbar)
    }
    if first + list.rows < rows.count {
      canvas.write(String(session.glyphs.arrowDown), at: Position(column: edge, row: list.bottom - 1), .scrollbar)
    }
  }

  private func drawHeads(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let columns = rows.columns
    canvas.fill(line)
    canvas.write(
      Words(id: "Masalah", en: "Problem")[session.language], at: Position(column: line.column + 4, row: line.row),
      .heading)
    let objective = Words(id: "Tujuan (keadaan yang tercapai)", en: "Objective (condition reached)")[session.language]
    let column = columns.isStacked ? line.column + 14 : line.column + columns.problem + 1
    canvas.write(
      truncated(objective, to: line.right - column, glyphs: session.glyphs),
      at: Position(column: column, row: line.row), .heading)
  }

  private func draw(_ entry: TreeRows.Entry, top: Int, _ canvas: inout Canvas, _ session: Session) {
    let glyphs = session.glyphs
    let isFocused = entry.line.item != nil && entry.line.item == focus
    let columns = rows.columns
    let whole = Area(column: 0, row: top, columns: columns.problem, rows: entry.text.count)
    let role = isFocused ? .focus : entry.line.item.map { self.textRole(of: $0) } ?? .caution
    if isFocused { canvas.fill(whole, .focus) }
    for (row, line) in entry.text.enumerated() {
      canvas.write(
        line, at: Position(column: entry.indent, row: top + row), role, limit: columns.problem - entry.indent)
    }
    if let item = entry.line.item, !shown.children(of: item).isEmpty {
      let sign = entry.line.hidden > 0 ? glyphs.folded : glyphs.unfolded
      canvas.write(String(sign), at: Position(column: entry.indent - 2, row: top), isFocused ? .focus : .muted)
    }
    drawObjective(entry, top, isFocused, &canvas, session)
    guard isFocused else { return }
    canvas.write(String(glyphs.marker), at: Position(column: 0, row: top), .focus)
    if case .text(let target, _, let text) = self.entry, target.isAddition || target == .text {
      let typed = Area(
        column: entry.indent, row: top + entry.text.count - text.rowCount, columns: columns.problem - entry.indent,
        rows: text.rowCount)
      text.draw(&canvas, in: typed)
    } else if case .text(.objective, _, _) = self.entry {
      return
    } else {
      canvas.cursor = Position(column: 0, row: top)
    }
  }

  private func drawObjective(
    _ entry: TreeRows.Entry, _ top: Int, _ isFocused: Bool, _ canvas: inout Canvas, _ session: Session
  ) {
    guard !entry.objective.isEmpty else { return }
    let columns = rows.columns
    let place = Area(
      column: columns.isStacked ? 6 : columns.problem + 1, row: columns.isStacked ? top + entry.text.count : top,
      columns: columns.objective, rows: entry.objective.count)
    if columns.isStacked {
      canvas.write(String(session.glyphs.arrowRight), at: Position(column: 4, row: place.row), .muted)
    } else {
      canvas.verticalLine(
        at: Position(column: columns.problem - 1, row: top), length: entry.count, .border, session.glyphs)
    }
    if isFocused, case .text(.objective, _, let text) = self.entry {
      text.draw(&canvas, in: place)
      if text.text.isEmpty { drawGhost(&canvas, place, session) }
      return
    }
    for (row, line) in entry.objective.enumerated() {
      canvas.write(
        line, at: Position(column: place.column, row: place.row + row), entry.isSuggestion ? .placeholder : .objective)
    }
  }

  private func textRole(of number: Int) -> StyleRole {
    if matches(number), shown == tree { return .matched }
    if case .pick(_, let item) = entry {
      if self.number(of: item, in: tree) == number { return .selected }
      if derived.unfit.contains(number) { return .disabled }
    }
    switch shown.items[number].kind {
    case .core: return .core
    case .cause: return .cause
    case .effect: return .effect
    }
  }
}
