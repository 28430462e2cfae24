import TextCanvas

extension ProblemTreeScreen {
  /// Scrolls so that the focused item is in sight with some air, and no further than needed.
  mutating func follow() {
    let room = frame.tree.size
    guard let focus else {
      scrolled = nil
      return
    }
    if isOutline {
      guard let entry = rows.entry(of: focus) else { return }
      let span = Span(first: entry.first, last: entry.first + entry.count, air: 1, total: rows.count)
      let row = span.scrolled(scrolled?.row, room: max(1, room.rows - (isPaired ? 1 : 0)))
      scrolled = Position(column: 0, row: max(0, row))
    } else if let drawing, let box = drawing.layout.box(of: focus) {
      let across = Span(first: box.x, last: box.right, air: 4, total: drawing.layout.size.width)
      let down = Span(first: box.y, last: box.bottom, air: 2, total: drawing.layout.size.height)
      scrolled = Position(
        column: across.scrolled(scrolled?.column, room: room.columns),
        row: down.scrolled(scrolled?.row, room: room.rows))
    }
  }
}

/// What must be in sight along one direction.
private struct Span {
  let first: Int
  let last: Int
  let air: Int
  let total: Int

  /// The first unit in sight: everything centred where it fits; at first the span in the middle, later moved just enough.
  func scrolled(_ before: Int?, room: Int) -> Int {
    guard total > room else { return -((room - total) / 2) }
    let spare = max(0, min(air, (room - (last - first)) / 2))
    var start = before ?? (first + last - room) / 2
    start = max(start, last + spare - room)
    start = min(start, first - spare)
    return min(max(0, start), total - room)
  }
}
