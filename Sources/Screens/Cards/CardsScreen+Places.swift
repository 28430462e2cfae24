import Practicum
import TextCanvas

/// Where cards stand in each view, and how the focus moves among them.
extension CardsScreen {
  /// The cards of each cluster in their order, those in none first.
  var wallOrder: [[Card]] {
    guard let wall else { return [] }
    let loose = wall.cards(in: "")
    return (loose.isEmpty ? [] : [loose]) + wall.clusters.map { wall.cards(in: $0) }
  }

  /// The cards of a ranking; those without a score follow without a place.
  var ranked: [(place: Int?, isTied: Bool, score: Int, card: Card)] {
    guard let wall, view != .wall else { return [] }
    let ranking = wall.ranking(by: view == .votes ? .votes : .urgency)
    let rest = wall.cards.filter { card in !ranking.contains { $0.card.index == card.index } }
    return ranking.map { ($0.place, $0.isTied, $0.score, $0.card) } + rest.map { (nil, false, 0, $0) }
  }

  /// The Id of the card next to the focused one in a direction.
  func neighbour(_ key: Key) -> String? {
    guard view == .wall else {
      let cards = ranked.map(\.card)
      guard let at = cards.firstIndex(where: { $0.id == focusedId }) else { return cards.first?.id }
      let target = key == .up ? at - 1 : key == .down ? at + 1 : at
      return cards.indices.contains(target) && target != at ? cards[target].id : nil
    }
    let columns = wallOrder
    guard let (column, row) = place(in: columns) else { return columns.first?.first?.id }
    switch key {
    case .up: return row > 0 ? columns[column][row - 1].id : nil
    case .down: return row + 1 < columns[column].count ? columns[column][row + 1].id : nil
    case .left, .right:
      let target = column + (key == .left ? -1 : 1)
      guard columns.indices.contains(target) else { return nil }
      return columns[target][min(row, columns[target].count - 1)].id
    default: return nil
    }
  }

  func place(in columns: [[Card]]) -> (column: Int, row: Int)? {
    for (column, cards) in columns.enumerated() {
      if let row = cards.firstIndex(where: { $0.id == focusedId }) { return (column, row) }
    }
    return nil
  }

  mutating func step(_ key: Key) {
    switch key {
    case .home: focusedId = (view == .wall ? wallOrder.first?.first : ranked.first?.card)?.id ?? focusedId
    case .end: focusedId = (view == .wall ? wallOrder.last?.last : ranked.last?.card)?.id ?? focusedId
    case .pageUp, .pageDown:
      for _ in 0..<8 { focusedId = neighbour(key == .pageUp ? .up : .down) ?? focusedId }
    case .mouse(let event):
      if event.kind == .wheelUp { focusedId = neighbour(.up) ?? focusedId }
      if event.kind == .wheelDown { focusedId = neighbour(.down) ?? focusedId }
    default: focusedId = neighbour(key) ?? focusedId
    }
  }

  /// Columns of the wall in sight.
  static func columnCount(_ columns: Int) -> Int { max(1, columns / 26) }
  static func columnWidth(_ columns: Int) -> Int { columns / columnCount(columns) }

  /// The rows a card takes in a column, its frame included.
  static func height(_ card: Card, width: Int) -> Int { wrapped(card.text, to: max(4, width - 6)).prefix(4).count + 2 }

  mutating func scroll(_ size: Size) {
    let rows = size.rows - 1 - (entry == nil ? 0 : 1)
    if view == .wall {
      guard let (column, row) = place(in: wallOrder) else { return }
      let count = Self.columnCount(size.columns)
      firstColumn = max(min(firstColumn, column), column - count + 1)
      // The focused card is wholly in sight; other columns begin at their first card.
      let cards = wallOrder[column]
      let width = Self.columnWidth(size.columns)
      firstLine = min(firstLine, row)
      while firstLine < row,
        cards[firstLine...row].reduce(0, { $0 + Self.height($1, width: width) }) > rows - 1
      {
        firstLine += 1
      }
    } else {
      let at = ranked.firstIndex { $0.card.id == focusedId } ?? 0
      firstLine = max(min(firstLine, at), at - max(1, rows) + 1)
    }
  }
}
