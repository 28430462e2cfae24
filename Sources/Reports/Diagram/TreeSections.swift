import Practicum

/// A tree cut into drawings that each fit a page: where a branch is too much, it is folded and drawn by itself.
struct TreeSections {
  /// One drawing before it is made.
  struct Piece {
    /// Nil for the whole tree.
    let section: TreeLayout.Section?
    let items: [Int]
    let folded: Set<Int>
    let fit: Fit
  }

  /// How a piece fits.
  struct Fit {
    let setting: TreeSheet.Setting
    let boxes: TreeBoxes
    let layout: TreeLayout
  }

  /// Drawings at most: what lies further out is told in the outline alone.
  static let limit = 24
  /// More boxes than these never fit a page in legible type.
  private static let boxLimit = 240
  /// How many boxes a piece may have, from most to least.
  private static let counts = [boxLimit, 170, 120, 85, 60, 42, 30, 21, 15, 10, 7, 5]
  /// Stands in a folded box until the drawings are numbered.
  private static let placeholder = "lihat lanjutan 00"

  private let tree: ProblemTree
  private let sheet: TreeSheet
  /// The place in the list of counts to begin at: pieces of one tree hold about as many boxes each.
  private var firstCount = 0
  private(set) var pieces: [Piece] = []
  /// Parts of trunks for which no drawing was left.
  private(set) var undrawn: [TreeLayout.Section] = []

  init(_ tree: ProblemTree, _ sheet: TreeSheet) {
    self.tree = tree
    self.sheet = sheet
    if tree.items.count <= Self.boxLimit, let fit = fit(nil, Array(tree.items.indices), []) {
      pieces = [Piece(section: nil, items: Array(tree.items.indices), folded: [], fit: fit)]
      return
    }
    var waiting: [TreeLayout.Section] = []
    if let core = tree.core {
      let sides = [TreeItemKind.effect, .cause].flatMap { tree.children(of: core, kind: $0) }
      waiting.append(.init(trunk: .item(core), children: sides))
    }
    if !tree.unconnected.isEmpty { waiting.append(.init(trunk: .unconnected, children: tree.unconnected)) }
    var next = 0
    while next < waiting.count, pieces.count < Self.limit {
      let section = waiting[next]
      next += 1
      if let piece = fullest(section) {
        pieces.append(piece)
        waiting += piece.folded.sorted().map { .init(trunk: .item($0), children: tree.children(of: $0)) }
      } else {
        let half = section.children.count / 2
        guard half > 0 else {
          undrawn.append(section)
          continue
        }
        let parts = [section.children[..<half], section.children[half...]]
        waiting.insert(contentsOf: parts.map { .init(trunk: section.trunk, children: Array($0)) }, at: next)
      }
    }
    let drawn = continuations
    undrawn += waiting[next...].filter { section in
      // What is folded away and was not reached is told where it is folded.
      if case .item(let number) = section.trunk { return number == tree.core || drawn[number] != nil }
      return true
    }
  }

  /// The section with as few branches folded away as fit.
  private mutating func fullest(_ section: TreeLayout.Section) -> Piece? {
    var trunk: [Int] = []
    if case .item(let number) = section.trunk { trunk = [number] }
    let order = trunk + section.children.flatMap { tree.subtree(of: $0) }
    let smaller = Self.counts.indices.filter { $0 >= firstCount && Self.counts[$0] < order.count }
    for (most, place) in [(order.count, firstCount)] + smaller.map({ (Self.counts[$0], $0) })
    where most <= Self.counts[firstCount] {
      let (items, folded) = cut(order, section, to: most)
      if items.count <= most, let fit = fit(section, items, folded) {
        firstCount = max(0, place - 1)
        return Piece(section: section, items: items, folded: folded, fit: fit)
      }
    }
    return nil
  }

  /// Folds the largest branches of every item from the furthest inward, until no more than a number of boxes are left:
  /// the fewest pieces that are possible.
  ///
  /// - Parameters:
  ///   - order: the section's items with every parent before its children.
  private func cut(_ order: [Int], _ section: TreeLayout.Section, to most: Int) -> (items: [Int], folded: Set<Int>) {
    var weights = Array(repeating: 1, count: tree.items.count)
    var folded = Array(repeating: false, count: tree.items.count)
    func fold(_ children: [Int]) -> Int {
      var weight = children.reduce(1) { $0 + weights[$1] }
      guard weight > most else { return weight }
      for child in children.sorted(by: { (weights[$0], $1) > (weights[$1], $0) }) where weight > most {
        guard weights[child] > 1 else { break }
        weight -= weights[child] - 1
        weights[child] = 1
        folded[child] = true
      }
      return weight
    }
    for number in order.reversed() where section.trunk != .item(number) {
      let children = tree.children(of: number)
      if !children.isEmpty { weights[number] = fold(children) }
    }
    _ = fold(section.children)
    var items: [Int] = []
    if case .item(let number) = section.trunk { items.append(number) }
    var waiting = Array(section.children.reversed())
    while let next = waiting.popLast() {
      items.append(next)
      if !folded[next] { waiting += tree.children(of: next).reversed() }
    }
    return (items, Set(items.filter { folded[$0] }))
  }

  /// The first step of the ladder on which the items fit.
  private func fit(_ section: TreeLayout.Section?, _ items: [Int], _ folded: Set<Int>) -> Fit? {
    let notes = Dictionary(uniqueKeysWithValues: folded.map { ($0, Self.placeholder) })
    let columns = Set(TreeSheet.ladder.map(\.arrangement.columns))
    let boxes = Dictionary(
      uniqueKeysWithValues: columns.map { ($0, TreeBoxes(tree, items, notes: notes, columns: $0)) })
    // What would not fit when packed without a gap need not be laid out.
    guard let least = boxes.values.map({ $0.area(of: items) }).min(), sheet.mayFit(area: least) else { return nil }
    var layouts: [TreeSheet.Arrangement: TreeLayout] = [:]
    for step in TreeSheet.ladder {
      guard let boxes = boxes[step.arrangement.columns] else { continue }
      let layout =
        layouts[step.arrangement]
        ?? TreeLayout(
          tree, extents: boxes.extents, label: boxes.labelExtent, folded: folded, spacing: TreeBoxes.spacing,
          section: section, hanging: step.arrangement.hanging)
      layouts[step.arrangement] = layout
      if sheet.fits(layout.size, step.setting) { return Fit(setting: step.setting, boxes: boxes, layout: layout) }
    }
    return nil
  }

  /// The number of the drawing, from 1, on which each folded item goes on; none where the drawings came to an end.
  var continuations: [Int: Int] {
    var found: [Int: Int] = [:]
    for (place, piece) in pieces.enumerated() {
      guard case .item(let number)? = piece.section?.trunk, found[number] == nil else { continue }
      found[number] = place + 1
    }
    return found
  }
}
