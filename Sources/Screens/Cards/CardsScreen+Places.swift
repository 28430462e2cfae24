import Practicum
import TextCanvas

/// Where cards stand in each view, and how the focus moves among them.
extension CardsScreen {
  /// The columns of the wall: clusters in their order, those in none first, short ones below each other so that all
  /// columns in sight are used.
  var wallOrder: [[Card]] {
    guard let wall else { return [] }
    let clusters = ([wall.cards(in: "")] + wall.clusters.map { wall.cards(in: $0) }).filter { !$0.isEmpty }
    let heights = clusters.map { $0.reduce(1) { $0 + Self.height($1, width: columnWidth) } }
    let even = heights.reduce(0, +) / columnCount
    var columns: [[Card]] = []
    for limit in min(even, wallRows)...max(even, wallRows) {
      columns = Self.columns(of: clusters, heights, limit: limit)
      if columns.count <= columnCount || limit >= wallRows { break }
    }
    return columns
  }

  private static func columns(of clusters: [[Card]], _ heights: [Int], limit: Int) -> [[Card]] {
    var columns: [[Card]] = []
    var used = 0
    for (cards, height) in zip(clusters, heights) {
      if columns.isEmpty || used + height > limit {
        columns.append(cards)
        used = height
      } else {
        columns[columns.count - 1] += cards
        used += height
      }
    }
    return columns
  }

  /// Whether a card is the first of its cluster in its column, where the cluster's name stands.
  static func beginsCluster(_ row: Int, _ cards: [Card]) -> Bool {
    row == 0 || cards[row - 1].cluster != cards[row].cluster
  }

  /// The cards of a ranking; those without a score follow without a place.
  var ranked: [(place: Int?, isTied: Bool, score: Int, card: Card)] {
    guard let wall, view != .wall else { return [] }
    let ranking = wall.ranking(by: view == .votes ? .votes : .urgency)
    let rest = wall.cards.filter { card in !ranking.contains { $0.card.index == card.index } }
    return ranking.map { ($0.place, $0.isTied, $0.score, $0.card) } + rest.map { (nil, false, 0, $0) }
  }

  /// The handle of the card next to the focused one in a direction.
  func neighbour(_ key: Key) -> String? {
    guard view == .wall else {
      let cards = ranked.map(\.card)
      guard let at = cards.firstIndex(where: { $0.handle == focusedHandle }) else { return cards.first?.handle }
      let target = key == .up ? at - 1 : key == .down ? at + 1 : at
      return cards.indices.contains(target) && target != at ? cards[target].handle : nil
    }
    let columns = wallOrder
    guard let (column, row) = place(in: columns) else { return columns.first?.first?.handle }
    switch key {
    case .up: return row > 0 ? columns[column][row - 1].handle : nil
    case .down: return row + 1 < columns[column].count ? columns[column][row + 1].handle : nil
    case .left, .right:
      let target = column + (key == .left ? -1 : 1)
      guard columns.indices.contains(target) else { return nil }
      return columns[target][min(row, columns[target].count - 1)].handle
    default: return nil
    }
  }

  func place(in columns: [[Card]]) -> (column: Int, row: Int)? {
    for (column, cards) in columns.enumerated() {
      if let row = cards.firstIndex(where: { $0.handle == focusedHandle }) { return (column, row) }
    }
    return nil
  }

  mutating func step(_ key: Key) {
    switch key {
    case .home: focusedHandle = (view == .wall ? wallOrder.first?.first : ranked.first?.card)?.handle ?? focusedHandle
    case .end: focusedHandle = (view == .wall ? wallOrder.last?.last : ranked.last?.card)?.handle ?? focusedHandle
    case .pageUp, .pageDown:
      for _ in 0..<8 { focusedHandle = neighbour(key == .pageUp ? .up : .down) ?? focusedHandle }
    case .mouse(let event):
      if event.kind == .wheelUp { focusedHandle = neighbour(.up) ?? focusedHandle }
      if event.kind == .wheelDown { focusedHandle = neighbour(.down) ?? focusedHandle }
    default: focusedHandle = neighbour(key) ?? focusedHandle
    }
  }

  /// The rows a card takes in a column, its frame included.
  static func height(_ card: Card, width: Int) -> Int { wrapped(card.text, to: max(4, width - 6)).prefix(4).count + 2 }

  mutating func scroll(_ size: Size) {
    let rows = size.rows - 1 - (entry == nil ? 0 : 1)
    wallRows = rows
    columnCount = max(1, size.columns / 26)
    columnWidth = size.columns / columnCount
    if view == .wall {
      let columns = wallOrder
      guard let (column, row) = place(in: columns) else { return }
      firstColumn = max(min(firstColumn, column), column - columnCount + 1)
      // The focused card is wholly in sight; other columns begin at their first card.
      let cards = columns[column]
      firstLine = min(firstLine, row)
      while firstLine < row, heightOfCards(cards, firstLine...row) > rows { firstLine += 1 }
    } else {
      let at = ranked.firstIndex { $0.card.handle == focusedHandle } ?? 0
      firstLine = max(min(firstLine, at), at - max(1, rows) + 1)
    }
  }

  private func heightOfCards(_ cards: [Card], _ range: ClosedRange<Int>) -> Int {
    range.reduce(0) { sum, row in
      let head = row == range.lowerBound || Self.beginsCluster(row, cards) ? 1 : 0
      return sum + head + Self.height(cards[row], width: columnWidth)
    }
  }
}
