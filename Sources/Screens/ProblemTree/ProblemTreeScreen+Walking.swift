import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// Moves the focus by a key.
  mutating func travel(_ key: Key, _ session: inout Session) {
    if case .mouse(let event) = key { return point(event) }
    guard let focus else {
      if let first = shown.core ?? shown.items.indices.first { focusPath = path(to: first, in: shown) }
      return
    }
    let target = isOutline ? outlineTarget(key, from: focus) : drawingTarget(key, from: focus)
    if let target { go(to: target) }
  }

  /// Focuses an item and unfolds what hides it.
  mutating func go(to number: Int) {
    focusPath = path(to: number, in: shown)
    for ancestor in focusPath.dropFirst() { folded.remove(ancestor) }
  }

  private func outlineTarget(_ key: Key, from focus: Int) -> Int? {
    let items = outline.items
    guard let place = items.firstIndex(of: focus) else { return items.first }
    func at(_ place: Int) -> Int? { items.isEmpty ? nil : items[min(max(0, place), items.count - 1)] }
    return switch key {
    case .up: at(place - 1)
    case .down: at(place + 1)
    case .pageUp: at(place - 8)
    case .pageDown: at(place + 8)
    case .home: at(0)
    case .end: at(items.count - 1)
    case .left: shown.branch(of: focus)
    case .right: shown.children(of: focus).first
    default: nil
    }
  }

  /// Up leads towards the effects, down towards the causes, left and right along a level.
  private func drawingTarget(_ key: Key, from focus: Int) -> Int? {
    switch key {
    case .up:
      return isAbove(focus)
        ? nearest(shown.children(of: focus), to: focus)
        : nearest(focus == shown.core ? shown.children(of: focus, kind: .effect) : [], to: focus)
          ?? shown.branch(of: focus) ?? nearestBox(from: focus) { $0.bottom <= $1.y }
    case .down:
      if isAbove(focus) { return shown.branch(of: focus) }
      let below = focus == shown.core ? shown.children(of: focus, kind: .cause) : shown.children(of: focus)
      return nearest(below, to: focus)
        ?? (isLoose(focus) ? nil : nearestBox(from: focus, among: shown.unconnected) { $0.y >= $1.bottom })
    case .left, .right:
      return nearestBox(from: focus) { box, own in
        let overlaps = box.y < own.bottom && own.y < box.bottom
        return overlaps && (key == .left ? box.right <= own.x : box.x >= own.right)
      }
    case .home: return shown.core ?? shown.unconnected.first
    case .end: return outline.items.last
    case .pageUp, .pageDown:
      var current = focus
      for _ in 0..<3 {
        guard let next = drawingTarget(key == .pageUp ? .up : .down, from: current) else { break }
        current = next
      }
      return current == focus ? nil : current
    default: return nil
    }
  }

  /// Whether an item stands above the core.
  private func isAbove(_ number: Int) -> Bool {
    shown.items[number].kind == .effect && !isLoose(number)
  }

  private func isLoose(_ number: Int) -> Bool { (shown.ancestors(of: number).last ?? number) != shown.core }

  private func nearest(_ candidates: [Int], to focus: Int) -> Int? {
    guard let own = drawing?.layout.box(of: focus) else { return nil }
    let boxes = candidates.compactMap { number in drawing?.layout.box(of: number).map { (number, $0) } }
    return boxes.min { abs(middle($0.1) - middle(own)) < abs(middle($1.1) - middle(own)) }?.0
  }

  private func nearestBox(
    from focus: Int, among candidates: [Int]? = nil, _ fits: (TreeLayout.Box, TreeLayout.Box) -> Bool
  ) -> Int? {
    guard let layout = drawing?.layout, let own = layout.box(of: focus) else { return nil }
    var best: (item: Int, distance: Int)?
    for box in layout.boxes {
      guard case .item(let item) = box.node, candidates?.contains(item) ?? true, fits(box, own) else { continue }
      let distance = abs(middle(box) - middle(own)) + 4 * abs(box.y + box.height / 2 - own.y - own.height / 2)
      if best.map({ distance < $0.distance }) ?? true { best = (item, distance) }
    }
    return best?.item
  }

  private func middle(_ box: TreeLayout.Box) -> Int { box.x + box.width / 2 }

  /// The mouse focuses what it presses on; the wheel walks up and down.
  private mutating func point(_ event: MouseEvent) {
    let place = Position(column: event.position.column, row: event.position.row - 1)
    switch event.kind {
    case .press, .double:
      guard frame.tree.contains(place) else { return }
      if isOutline {
        if let item = rows.item(atRow: place.row - frame.tree.row + scroll.row - (isPaired ? 1 : 0)) {
          go(to: item)
        }
      } else if let layout = drawing?.layout {
        let (x, y) = (place.column + scroll.column, place.row + scroll.row)
        let hit = layout.boxes.first { $0.x <= x && x < $0.right && $0.y <= y && y < $0.bottom }
        if case .item(let number) = hit?.node { go(to: number) }
      }
    case .wheelUp, .wheelDown:
      guard let focus else { return }
      let key: Key = event.kind == .wheelUp ? .up : .down
      if let target = isOutline ? outlineTarget(key, from: focus) : drawingTarget(key, from: focus) { go(to: target) }
    case .release: break
    }
  }
}
