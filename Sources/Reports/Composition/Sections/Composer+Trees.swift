import Practicum

extension Composer {
  /// The figure of a tree.
  ///
  /// - Parameter lead: the sentence before it, up to its number.
  mutating func treeFigure(
    _ lead: String, _ tree: ProblemTree, _ caption: Caption, ofObjectives: Bool = false
  ) -> [Block] {
    [.list(outline(tree, ofObjectives: ofObjectives))]
  }

  /// The tree as a nested list: the core, its causes, its effects.
  mutating func outline(_ tree: ProblemTree, ofObjectives: Bool) -> ItemList {
    var items: [[Block]] = []
    if let core = tree.core {
      items.append([
        .text([.text(ofObjectives ? "Tujuan inti: " : "Masalah inti: ")] + line(tree.items[core].text), .flush)
      ])
      let titles = ofObjectives ? ["Yang perlu tercapai lebih dahulu", "Manfaatnya"] : ["Penyebab", "Dampak"]
      for (kind, title) in zip([TreeItemKind.cause, .effect], titles) {
        let children = tree.children(of: core, kind: kind)
        guard !children.isEmpty else { continue }
        items.append([.text([.text(title)], .flush), .list(ItemList(.bullet, children.map { item($0, tree, 1) }))])
      }
    }
    items += tree.unconnected.map { item($0, tree, 1) }
    return ItemList(.bullet, items)
  }

  /// An item with what hangs on it; no deeper than anybody draws.
  private mutating func item(_ number: Int, _ tree: ProblemTree, _ depth: Int) -> [Block] {
    let text: Block = .text(line(tree.items[number].text), .flush)
    guard depth < MarkdownBlock.deepest else {
      return [text] + tree.subtree(of: number).dropFirst().map { .text(line(tree.items[$0].text), .flush) }
    }
    let children = tree.children(of: number)
    return children.isEmpty
      ? [text] : [text, .list(ItemList(.bullet, children.map { item($0, tree, depth + 1) }))]
  }
}
