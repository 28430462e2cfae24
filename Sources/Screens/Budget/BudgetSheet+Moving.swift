import Practicum
import TextCanvas

/// Moving over the grid by keys and mouse.
extension BudgetSheet {
  /// A key while moving that is no command: letters begin an entry, arrows move, a table is pasted.
  mutating func move(_ key: Key, _ session: inout Session) {
    notice = nil
    switch key {
    case .text, .backspace:
      if let readOnly = session.readOnly { return session.say(readOnly, .caution) }
      enter(session)
      if case .text = key { type(key, &session) }
    case .paste(let text):
      if let readOnly = session.readOnly { return session.say(readOnly, .caution) }
      if kind == .realisation, case .cell = PastedText(text) {
        enter(session)
        if entry != nil { type(key, &session) }
      } else {
        paste(text, &session)
      }
    case .tab: step(1)
    case .backTab: step(-1)
    default:
      move(key)
      startCell = cell
      if ![.up, .down, .pageUp, .pageDown, .controlHome, .controlEnd].contains(key) { chosenCell = cell }
    }
    dropFresh()
  }

  /// Moves by arrow, page, home and end keys, or to the cell that was clicked.
  mutating func move(_ key: Key) {
    switch key {
    case .up: move(rows: -1)
    case .down: move(rows: 1)
    case .pageUp: move(rows: -layout.lines)
    case .pageDown: move(rows: layout.lines)
    case .controlHome: move(rows: -rows.count)
    case .controlEnd: move(rows: rows.count)
    case .left, .right:
      let cells = cells(focused)
      guard let at = cells.firstIndex(of: cell) else { return }
      cell = cells[min(max(0, at + (key == .left ? -1 : 1)), cells.count - 1)]
    case .home: cell = cells(focused).first ?? cell
    case .end: cell = cells(focused).last ?? cell
    case .mouse(let event):
      switch event.kind {
      case .wheelUp: move(rows: -3)
      case .wheelDown: move(rows: 3)
      case .press, .double:
        // The grid begins below the path at the top and its own heading.
        row = firstRow + event.position.row - 2
        clamp()
        if let hit = layout.columns.last(where: { $0.column <= event.position.column }),
          case .cell(let cell) = hit.shown,
          cells(focused).contains(cell)
        {
          self.cell = cell
        }
      case .release: break
      }
    default: break
    }
  }

  /// Goes up or down to a row that can be reached, staying in the column where it has it.
  private mutating func move(rows step: Int) {
    let target = min(max(0, row + step), max(0, rows.count - 1))
    let reachable = rows.indices.filter { isReachable(rows[$0]) }
    cell = chosenCell
    row =
      (step < 0
        ? reachable.last { $0 <= target } ?? reachable.first : reachable.first { $0 >= target } ?? reachable.last)
      ?? row
    clamp()
  }

  /// Tab while moving: the next cell, and after the last one the next row.
  private mutating func step(_ step: Int) {
    let cells = cells(focused)
    defer { chosenCell = cell }
    if let at = cells.firstIndex(of: cell), cells.indices.contains(at + step) {
      cell = cells[at + step]
      return
    }
    let before = row
    move(rows: step)
    if row != before { cell = (step > 0 ? self.cells(focused).first : self.cells(focused).last) ?? cell }
  }
}
