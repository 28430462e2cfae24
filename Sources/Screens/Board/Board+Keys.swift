import TextCanvas

extension Board {
  /// Moves the focus; false for a key that does not.
  @discardableResult
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up: step(-1)
    case .down: step(1)
    case .pageUp: step(-max(1, height / 3))
    case .pageDown: step(max(1, height / 3))
    case .home: step(-Int(Int32.max))
    case .end: step(Int(Int32.max))
    case .left: cross(-1)
    case .right: cross(1)
    case .tab: pass(1)
    case .backTab: pass(-1)
    case .mouse(let event):
      switch event.kind {
      case .wheelUp: step(-1)
      case .wheelDown: step(1)
      case .press, .double: point(at: event.position)
      case .release: break
      }
    default: return false
    }
    return true
  }

  /// The column in which the focus stands.
  private var column: Int { columns.count == 1 ? 0 : group?.column ?? 0 }

  /// The places of a column from its top to its bottom.
  private func places(in column: Int) -> [Place] {
    groups.indices.filter { columns.count == 1 || groups[$0].column == column }.flatMap { group in
      (0..<max(1, groups[group].items.count)).map { Place(group: group, item: $0) }
    }
  }

  private mutating func step(_ count: Int) {
    let places = places(in: column)
    guard let at = places.firstIndex(of: place) else { return }
    place = places[min(max(0, at + count), places.count - 1)]
  }

  /// Goes to the column beside: to what is linked there, else to what stands at the same height.
  private mutating func cross(_ step: Int) {
    let target = column + step
    guard columns.indices.contains(target), columns.count > 1 else { return }
    let places = places(in: target)
    let isLinked: (Place) -> Bool = { place in
      let items = groups[place.group].items
      return items.indices.contains(place.item) && linked.contains(items[place.item].key)
    }
    if let found = places.first(where: isLinked) {
      place = found
      return
    }
    let row = (rowInSight(of: place, in: column) ?? 0)
    let near = places.min { one, other in
      abs((rowInSight(of: one, in: target) ?? .max / 2) - row)
        < abs((rowInSight(of: other, in: target) ?? .max / 2) - row)
    }
    if let near { place = near }
  }

  /// The first row of a place, counted from the top of the window.
  private func rowInSight(of place: Place, in column: Int) -> Int? {
    guard columns.indices.contains(column) else { return nil }
    let rows = columns[column].rows
    return rows.firstIndex { Self.place(of: $0, groups) == place }.map { $0 - columns[column].first }
  }

  /// Goes to the next group, round at the end.
  private mutating func pass(_ step: Int) {
    guard !groups.isEmpty else { return }
    place = Place(group: (place.group + step + groups.count) % groups.count, item: 0)
  }

  private mutating func point(at position: Position) {
    // The content begins below the window's header.
    let row = position.row - 1
    guard let column = columns.last(where: { $0.left <= position.column }) else { return }
    let at = column.first + row
    guard row >= 0, row < height, column.rows.indices.contains(at) else { return }
    if let found = Self.place(of: column.rows[at], groups) { place = found }
  }
}
