import Practicum
import TextCanvas

/// The tree as lines of text: the core, then what causes it, then what it does, then what hangs on nothing.
struct TreeOutline: Equatable, Sendable {
  struct Line: Equatable, Sendable {
    /// The item, or nil for the heading over the unconnected ones.
    let item: Int?
    let depth: Int
    let hidden: Int
  }

  let lines: [Line]

  init(_ tree: ProblemTree, folded: Set<Int>) {
    var lines: [Line] = []
    func add(_ number: Int, _ depth: Int) {
      var waiting = [(number, depth)]
      while let (number, depth) = waiting.popLast() {
        let isFolded = folded.contains(number)
        lines.append(Line(item: number, depth: depth, hidden: isFolded ? tree.subtree(of: number).count - 1 : 0))
        guard !isFolded else { continue }
        let children =
          tree.children(of: number, kind: .cause) + tree.children(of: number, kind: .effect)
        waiting.append(contentsOf: children.reversed().map { ($0, depth + 1) })
      }
    }
    if let core = tree.core { add(core, 0) }
    if !tree.unconnected.isEmpty {
      lines.append(Line(item: nil, depth: 0, hidden: 0))
      for number in tree.unconnected { add(number, 1) }
    }
    self.lines = lines
  }

  /// The items in the order of the lines.
  var items: [Int] { lines.compactMap(\.item) }

  /// How an item begins its line: what it is, of what.
  static func lead(_ number: Int, _ tree: ProblemTree, _ language: Language) -> String {
    let item = tree.items[number]
    let id = item.id.isEmpty ? "" : " \(item.id)"
    guard let parent = tree.branch(of: number) else { return "\(capital(item.kind.words[language]))\(id): " }
    let parentId = tree.items[parent].id
    let of =
      parent == tree.core
      ? Words(id: "masalah inti", en: "the core problem")[language]
      : parentId.isEmpty ? TreeDrawing.untitled[language] : parentId
    let words =
      item.kind == .cause
      ? Words(id: "Penyebab\(id) dari \(of): ", en: "Cause\(id) of \(of): ")
      : Words(id: "Dampak\(id) dari \(of): ", en: "Effect\(id) of \(of): ")
    return words[language]
  }

  static func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}
