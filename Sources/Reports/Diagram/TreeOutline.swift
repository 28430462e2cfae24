import Practicum

/// A tree in words, as a nested list: what a screen reader is given, and what forms without drawings print.
struct TreeOutline {
  private let tree: ProblemTree
  private let words: TreeWords
  /// Items at which the list stops, since a later one goes on with them.
  private let stops: Set<Int>
  /// Lists nest at most so deep; what lies deeper follows at the last step.
  private static let depthLimit = 9

  init(_ tree: ProblemTree, _ words: TreeWords, stops: Set<Int>) {
    self.tree = tree
    self.words = words
    self.stops = stops
  }

  /// The list of a section, or of the whole tree.
  func list(_ section: TreeLayout.Section?) -> ItemList {
    guard let section else {
      var items: [[Block]] = []
      if let core = tree.core {
        let sides = [TreeItemKind.effect, .cause].flatMap { tree.children(of: core, kind: $0) }
        items = list(.init(trunk: .item(core), children: sides)).items
      }
      if !tree.unconnected.isEmpty { items += list(.init(trunk: .unconnected, children: tree.unconnected)).items }
      return ItemList(.bullet, items)
    }
    let groups = [TreeItemKind.cause, .effect].compactMap { kind -> [Block]? in
      let members = section.children.filter {
        tree.items[$0].kind == kind || section.trunk == .unconnected && kind == .cause
      }
      guard !members.isEmpty, kind == .cause || section.trunk != .unconnected else { return nil }
      let title = section.trunk == .unconnected ? TreeBoxes.unconnected : words.name(kind)
      return [.paragraph(Paragraph([.strong([.text(title)])], .flush)), .list(nested(members, 2))]
    }
    guard case .item(let number) = section.trunk else { return ItemList(.bullet, groups) }
    let name = words.name(tree.items[number].kind)
    let trunk = Paragraph([.strong([.text(name + ": ")])] + line(number), .flush)
    return ItemList(.bullet, [[.paragraph(trunk)]] + groups)
  }

  private func nested(_ numbers: [Int], _ depth: Int) -> ItemList {
    guard depth < Self.depthLimit else {
      let all = numbers.flatMap { stops.contains($0) ? [$0] : tree.subtree(of: $0) }
      return ItemList(.bullet, all.map { [.paragraph(Paragraph(line($0), .flush))] })
    }
    return ItemList(
      .bullet,
      numbers.map { number in
        let below = stops.contains(number) ? [] : tree.children(of: number)
        let own = Block.paragraph(Paragraph(line(number), .flush))
        return below.isEmpty ? [own] : [own, .list(nested(below, depth + 1))]
      })
  }

  /// The text with what a drawing shows by lines and looks.
  private func line(_ number: Int) -> [Inline] {
    let item = tree.items[number]
    var line: [Inline] = [.text(item.text.isEmpty ? TreePlaceholder.untitled : item.text)]
    if item.isMain { line.append(.text(" (\(words.main(item.kind)))")) }
    let others = tree.crossParents(of: number).filter { tree.fits($0, asParentOf: number) }.map { tree.items[$0].text }
    if !others.isEmpty { line.append(.text(" (\(words.also(item.kind)): \(others.joined(separator: "; ")))")) }
    return line
  }
}

/// What the parts of a tree are called: problems with causes and effects, or objectives with means and ends.
struct TreeWords {
  let areObjectives: Bool

  func name(_ kind: TreeItemKind) -> String {
    switch kind {
    case .core: areObjectives ? "Tujuan inti" : "Masalah inti"
    case .cause: areObjectives ? "Cara" : "Penyebab"
    case .effect: areObjectives ? "Hasil" : "Dampak"
    }
  }

  func main(_ kind: TreeItemKind) -> String { "\(name(kind).lowercased()) utama" }

  func also(_ kind: TreeItemKind) -> String {
    switch kind {
    case .effect: areObjectives ? "juga dicapai lewat" : "juga akibat dari"
    case .core, .cause: areObjectives ? "juga mengantar ke" : "juga menyebabkan"
    }
  }

  var title: String { areObjectives ? "Pohon tujuan" : "Pohon masalah" }
}
