import Practicum
import TextCanvas

extension ProblemTreeScreen {
  mutating func typeSearch(_ key: Key, _ field: TextField, _ session: inout Session) {
    var field = field
    switch key {
    case .escape:
      entry = nil
      search = ""
    case .enter, .tab:
      entry = nil
      if !search.isEmpty, hits.isEmpty { sayNothingFound(&session) }
    default:
      field.press(key)
      search = field.text
      entry = .search(field)
      if let focus, !search.isEmpty, !matches(focus), let first = hits.first { go(to: first) }
    }
  }

  mutating func goToHit(_ step: Int, _ session: inout Session) {
    let order = TreeOutline(tree, folded: []).items
    let hits = order.filter { matches($0) }
    guard !hits.isEmpty else { return sayNothingFound(&session) }
    let place = focused.flatMap { order.firstIndex(of: $0) } ?? 0
    let ranks = hits.compactMap { order.firstIndex(of: $0) }
    let next = step > 0 ? ranks.first { $0 > place } ?? ranks.first : ranks.last { $0 < place } ?? ranks.last
    if let next { go(to: order[next]) }
    let rank = (next.flatMap { ranks.firstIndex(of: $0) } ?? 0) + 1
    session.say(Words(id: "Hasil \(rank) dari \(hits.count)", en: "Hit \(rank) of \(hits.count)"))
  }

  /// The items whose text, description or objective holds what is searched.
  var hits: [Int] { TreeOutline(tree, folded: []).items.filter { matches($0) } }

  func matches(_ number: Int) -> Bool {
    guard !search.isEmpty, tree.items.indices.contains(number) else { return false }
    let item = tree.items[number]
    let text = "\(item.id) \(item.text) \(item.details) \(item.objective)".lowercased()
    return search.lowercased().split(separator: " ").allSatisfy { text.contains($0) }
  }

  private func sayNothingFound(_ session: inout Session) {
    session.say(
      Words(id: "\"\(search)\" tidak ditemukan di pohon ini.", en: "\"\(search)\" is not found in this tree."), .caution
    )
  }
}
