import Practicum

/// Finds core, effects and causes in an outline.
struct TreeReading {
  struct Item: Equatable {
    /// The node it was read from; nil for text that stood on a heading's line.
    let node: Int?
    var text: String
    var kind: TreeItemKind
    /// The place of the item it hangs on.
    var parent: Int?
  }

  private let outline: Outline
  private let children: [[Int]]
  private(set) var items: [Item] = []

  init(_ outline: Outline) throws(TreeProblem) {
    self.outline = outline
    var children = Array(repeating: [Int](), count: outline.nodes.count)
    for (number, node) in outline.nodes.enumerated() {
      if let parent = node.parent { children[parent].append(number) }
    }
    self.children = children
    var roots = outline.nodes.indices.filter { outline.nodes[$0].parent == nil }
    if roots.count == 1, isTitle(roots[0]) { roots = children[roots[0]] }
    guard !roots.isEmpty else { throw .empty }
    let core = try findCore(roots)
    for root in roots where root != core.root {
      guard let group = group(root) else {
        // Rembuk's own files say what kind an item is that stands outside.
        try add(root, nil, isOwn(root) ? nil : .cause)
        continue
      }
      try add(group, root, core.item)
    }
    if items.isEmpty { throw .empty }
  }

  /// A part of a tree or a heading over one; nil for an item.
  private func group(_ number: Int) -> (kind: TreeItemKind?, rest: String)? {
    let node = outline.nodes[number]
    if let group = node.group {
      switch group {
      case .kind(let kind): return (kind, "")
      case .loose, .title: return (nil, "")
      }
    }
    guard !isOwn(number), let heading = TreeHeading.reading(node.text) else { return nil }
    return (heading.kind, heading.rest)
  }

  private func isOwn(_ number: Int) -> Bool { outline.nodes[number].isOwn }

  private func isTitle(_ root: Int) -> Bool {
    if outline.nodes[root].group == .title { return true }
    return !isOwn(root) && group(root) == nil && children[root].contains { group($0)?.kind == .core }
  }

  /// Takes the core with what hangs on it.
  ///
  /// - Returns: the root it was found at and its place among the items.
  private mutating func findCore(_ roots: [Int]) throws(TreeProblem) -> (root: Int?, item: Int?) {
    let heads = roots.filter { group($0)?.kind == .core }
    if let head = heads.first {
      if heads.count > 1 { throw severalCores(heads[0], heads[1]) }
      let rest = group(head)?.rest ?? ""
      if !rest.isEmpty {
        items.append(Item(node: nil, text: rest, kind: .core, parent: nil))
        try addBelow(head, 0)
        return (head, 0)
      }
      let below = children[head]
      if below.count > 1 { throw severalCores(below[0], below[1]) }
      if let core = below.first {
        try addCore(core)
        return (head, 0)
      }
    }
    let plain = roots.filter { group($0) == nil && (!isOwn($0) || outline.nodes[$0].values(of: "Jenis") == ["inti"]) }
    guard let core = plain.first else { return (nil, nil) }
    if plain.count > 1 {
      throw .severalRoots(count: plain.count, first: shown(plain[0]), second: shown(plain[1]))
    }
    try addCore(core)
    return (core, 0)
  }

  private mutating func addCore(_ node: Int) throws(TreeProblem) {
    items.append(Item(node: node, text: outline.nodes[node].text, kind: .core, parent: nil))
    try addBelow(node, 0)
  }

  /// What stands under the core: parts of the tree, or causes.
  private mutating func addBelow(_ node: Int, _ core: Int) throws(TreeProblem) {
    for child in children[node] {
      if let group = group(child) { try add(group, child, core) } else { try add(child, core, .cause) }
    }
  }

  private mutating func add(
    _ group: (kind: TreeItemKind?, rest: String), _ node: Int, _ core: Int?
  ) throws(TreeProblem) {
    if group.kind == .core {
      // A heading over nothing says nothing.
      guard let second = children[node].first else { return }
      throw severalCores(node, second)
    }
    let parent = group.kind == nil ? nil : core
    if !group.rest.isEmpty, let kind = group.kind {
      items.append(Item(node: nil, text: group.rest, kind: kind, parent: parent))
    }
    for child in children[node] { try add(child, parent, group.kind) }
  }

  /// An item with everything under it; loops, so that no depth fills the stack.
  ///
  /// - Parameter kind: nil where only the file itself can say it.
  private mutating func add(_ node: Int, _ parent: Int?, _ kind: TreeItemKind?) throws(TreeProblem) {
    var waiting = [(node, parent, kind)]
    while let (node, parent, kind) = waiting.popLast() {
      let stated = outline.nodes[node].values(of: "Jenis").first.flatMap { TreeItemKind(rawValue: $0) }
      let above = parent.map { items[$0].kind }
      let own = kind ?? stated ?? (above == .effect ? .effect : .cause)
      items.append(Item(node: node, text: outline.nodes[node].text, kind: own, parent: parent))
      let place = items.count - 1
      waiting += children[node].reversed().map { ($0, place, kind) }
    }
  }

  private func shown(_ node: Int) -> String {
    let text = outline.nodes[node].text
    return text.count <= 40 ? text : text.prefix(37) + "…"
  }

  private func severalCores(_ first: Int, _ second: Int) -> TreeProblem {
    .severalCores(first: shown(first), second: shown(second))
  }
}
