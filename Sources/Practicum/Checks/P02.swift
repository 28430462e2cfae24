extension Rule {
  /// Cycle, or link to the wrong side. A cycle is told once, at its first item.
  static let p02 = ofTree("P02", Words(id: "Hubungan berputar atau salah sisi", en: "Links in a circle or astray")) {
    tree, workspace in
    let circling = tree.betweenCircles
    let cores = tree.items.count { $0.kind == .core }
    return tree.items.indices.flatMap { number in
      // Without a core, or with a second one, the sides are not yet told (P01).
      (cores == 1 || (cores > 1 && tree.items[number].kind != .core) ? tree.linksToTheWrongSide(of: number) : [])
        + tree.linkToItself(number, in: workspace)
        + (circling.contains(number) ? tree.circle(startingAt: number) : [])
    }
  }
}

extension ProblemTree {
  fileprivate func linksToTheWrongSide(of number: Int) -> [Finding] {
    let item = items[number]
    return parents(of: number).filter { !fits($0, asParentOf: number) }.map { parent in
      let message: Words =
        if item.kind == .core {
          Words(
            id: "Masalah inti \(item.quoted) tidak punya induk, tetapi tertulis Induk: \(items[parent].id).",
            en: "The core problem \(item.quoted) has no parent, but Induk: \(items[parent].id) is written.")
        } else {
          Words(
            id: "\(item.id) (\(item.kind.words.id)) berinduk pada \(items[parent].id) "
              + "(\(items[parent].kind.words.id)). \(Self.wrongSide(item.kind, under: items[parent]).id)",
            en: "\(item.id) (\(item.kind.words.en)) has the parent \(items[parent].id) "
              + "(\(items[parent].kind.words.en)). \(Self.wrongSide(item.kind, under: items[parent]).en)")
        }
      return finding("P02", .salah, number, field: "Induk", message)
    }
  }

  fileprivate func linkToItself(_ number: Int, in workspace: Workspace) -> [Finding] {
    let item = items[number]
    guard !item.id.isEmpty, item.parents.contains(item.id), self.number(of: item.id) == number else { return [] }
    var draft = Draft(workspace, Words(id: "Hapus hubungan ke diri sendiri", en: "Remove link to itself"))
    try? draft.set("Induk", to: item.parents.filter { $0 != item.id }, in: path, at: item.block)
    return [
      finding(
        "P02", .salah, number, field: "Induk",
        Words(id: "\(item.id) menjadi induk dirinya sendiri.", en: "\(item.id) is its own parent."), fix: draft.edit)
    ]
  }

  /// The items that stand on a circle of links or between two: what is left once those without a parent or without a
  /// child are taken away, again and again.
  fileprivate var betweenCircles: Set<Int> {
    let parents = items.indices.map { number in self.parents(of: number).filter { fits($0, asParentOf: number) } }
    var children = items.indices.map { _ in [Int]() }
    for number in items.indices { for parent in parents[number] { children[parent].append(number) } }
    var left = Set(items.indices)
    for (above, below) in [(parents, children), (children, parents)] {
      var open = above.map(\.count)
      for number in items.indices where !left.contains(number) {
        for other in below[number] { open[other] -= 1 }
      }
      var waiting = left.filter { open[$0] == 0 }
      while let number = waiting.popFirst() {
        left.remove(number)
        for other in below[number] {
          open[other] -= 1
          if open[other] == 0, left.contains(other) { waiting.insert(other) }
        }
      }
    }
    return left
  }

  /// The circle of links on which an item stands, told at the first of its items in file order.
  fileprivate func circle(startingAt number: Int) -> [Finding] {
    guard let path = way(from: number, backTo: number), path.min() == number else { return [] }
    let names = (path + [number]).map { items[$0].id }.joined(separator: " → ")
    return [
      finding(
        "P02", .salah, number, field: "Induk",
        Words(
          id: "Hubungan berputar: \(names). Hapus salah satu Induk.",
          en: "The links go in a circle: \(names). Remove one of the parents (Induk)."))
    ]
  }

  /// The shortest way from an item over fitting parents back to it, the item first; nil when there is none.
  private func way(from start: Int, backTo end: Int) -> [Int]? {
    var origin: [Int: Int] = [:]
    var waiting = [start]
    var next = 0
    while next < waiting.count {
      let current = waiting[next]
      next += 1
      for parent in parents(of: current) where fits(parent, asParentOf: current) {
        if parent == end {
          var way = [current]
          while let last = way.last, last != start, let before = origin[last] { way.append(before) }
          return way.reversed()
        }
        if origin[parent] == nil, parent != start {
          origin[parent] = current
          waiting.append(parent)
        }
      }
    }
    return nil
  }
}
