/// The work on one layout: who stands on which level, then across, then the lanes, then down.
struct TreePlan {
  /// A box in the making.
  struct Place {
    let node: TreeLayout.Node
    let level: Int
    /// The parent's place; nil for the core and the heading.
    let parent: Int?
    let extent: TreeLayout.Extent
    let hidden: Int
    /// Whether it stands above its parent.
    let isAbove: Bool
    /// The stack it is a member of, and its steps below the stack's head.
    let stack: Int?
    let indent: Int
    var children: [Int] = []
    var x = 0
    var y = 0
  }

  let spacing: TreeLayout.Spacing
  var places: [Place] = []
  /// The place of each item that is not folded away.
  private(set) var placeOfItem: [Int: Int] = [:]
  private(set) var levelCount = 0
  var routes: [CrossRoute] = []
  /// How many lanes each channel has; channel n lies below level n.
  var laneCounts: [Int] = []
  /// What hangs in lists, by the numbers that places name.
  var stacks: [Stack] = []
  private(set) var channelTops: [Int] = []
  private(set) var coreLevel = 0
  private var heading: Int?

  /// An item on its way to a place.
  private struct Arrival {
    let node: TreeLayout.Node
    var level: Int
    /// Steps from the trunk.
    let depth: Int
    let parent: Int?
    let isAbove: Bool
    var stack: Int?
    var indent = 0
  }

  init(
    _ tree: ProblemTree, extents: [TreeLayout.Extent], label: TreeLayout.Extent, folded: Set<Int>,
    spacing: TreeLayout.Spacing, section: TreeLayout.Section?, hanging: TreeLayout.Hanging
  ) {
    self.spacing = spacing
    let trunks: [TreeLayout.Node] =
      section.map { [$0.trunk] } ?? (tree.unconnected.isEmpty ? [] : [.unconnected])
      + (tree.core.map { [.item($0)] } ?? [])
    func children(of node: TreeLayout.Node) -> [Int] {
      if let section, section.trunk == node { return section.children }
      switch node {
      case .unconnected: return tree.unconnected
      case .item(let number): return folded.contains(number) ? [] : tree.children(of: number)
      }
    }
    let core = tree.core.map { TreeLayout.Node.item($0) }
    var waiting = trunks.map { trunk in
      var isAbove = false
      if case .item(let number) = trunk { isAbove = tree.items[number].kind == .effect }
      return Arrival(node: trunk, level: 0, depth: 0, parent: nil, isAbove: isAbove)
    }
    var arrived: [Arrival] = []
    var lowest = -1
    while var next = waiting.popLast() {
      // The heading comes last, below the lowest cause.
      if next.node == .unconnected { next.level = lowest + 1 }
      let place = arrived.count
      arrived.append(next)
      lowest = max(lowest, next.level)
      let below = children(of: next.node)
      var own: [Bool: Int] = [:]
      let isHanging =
        next.stack == nil
        && hanging.takes(depth: next.depth) { below.count > 1 && below.allSatisfy { children(of: .item($0)).isEmpty } }
      let arrivals = below.map { child in
        let isAbove = next.isAbove || next.node == core && tree.items[child].kind == .effect
        var arrival = Arrival(
          node: .item(child), level: next.level + (isAbove ? -1 : 1), depth: next.depth + 1, parent: place,
          isAbove: isAbove)
        if let stack = next.stack {
          (arrival.stack, arrival.indent, arrival.level) = (stack, next.indent + 1, next.level)
        } else if isHanging {
          let stack = own[isAbove] ?? stacks.count
          if own[isAbove] == nil { stacks.append(Stack(head: place, isAbove: isAbove)) }
          own[isAbove] = stack
          (arrival.stack, arrival.indent) = (stack, 1)
        }
        return arrival
      }
      waiting.append(contentsOf: arrivals.reversed())
    }
    let highest = arrived.map(\.level).min() ?? 0
    coreLevel = -highest
    levelCount = arrived.isEmpty ? 0 : lowest - highest + 1
    for arrival in arrived {
      var extent = label
      var hidden = 0
      if case .item(let number) = arrival.node {
        extent = extents.indices.contains(number) ? extents[number] : label
        if folded.contains(number) { hidden = tree.subtree(of: number).count - 1 }
        placeOfItem[number] = places.count
      } else {
        heading = places.count
      }
      if let parent = arrival.parent { places[parent].children.append(places.count) }
      if let stack = arrival.stack { stacks[stack].members.append(places.count) }
      places.append(
        Place(
          node: arrival.node, level: arrival.level - highest, parent: arrival.parent, extent: extent, hidden: hidden,
          isAbove: arrival.isAbove, stack: arrival.stack, indent: arrival.indent))
    }
    laneCounts = Array(repeating: 0, count: levelCount + 1)
    for stack in stacks.indices { measure(&stacks[stack]) }
  }

  /// The column of a box's middle, where its branches end.
  func centre(_ place: Int) -> Int { places[place].x + (places[place].extent.width - spacing.border) / 2 }

  /// Chooses the columns: effects and causes both centred on the core, the rest flush left below.
  mutating func placeAcross() {
    if let core = places.indices.first(where: { places[$0].parent == nil && $0 != heading }) {
      tidy(core) { $0.isAbove }
      tidy(core) { !$0.isAbove }
    }
    guard let heading else { return }
    let left = places.indices.filter { $0 < heading }.map { places[$0].x }.min() ?? 0
    tidy(heading) { !$0.isAbove }
    let own = places.indices.filter { $0 >= heading }
    let shift = left - (own.map { places[$0].x }.min() ?? 0)
    for place in own { places[place].x += shift }
    for stack in stacks.indices where stacks[stack].head >= heading { stacks[stack].left += shift }
  }

  /// Lays out what hangs on a root on one side; the root stays where it is.
  private mutating func tidy(_ root: Int, _ isIncluded: (Place) -> Bool) {
    var nodes = places.indices.map { index in
      let place = places[index]
      let depth = abs(place.level - places[root].level)
      let children = index == root ? place.children.filter { isIncluded(places[$0]) } : place.children
      return TidyTree.Node(
        width: place.extent.width + spacing.siblings, top: depth, bottom: depth + 1, children: children)
    }
    // A list is one node to its head, which keeps to the list's left edge.
    for (number, stack) in stacks.enumerated() {
      guard let first = stack.members.first, stack.head != root || isIncluded(places[first]) else { continue }
      nodes[stack.head].children = [places.count + number]
      if stack.head != root { nodes[stack.head].width = max(nodes[stack.head].width, stack.width + spacing.siblings) }
    }
    nodes += stacks.map { stack in
      let top = abs(places[stack.head].level - places[root].level) + 1
      return TidyTree.Node(width: stack.width + spacing.siblings, top: top, bottom: top + 1, children: [])
    }
    let lefts = TidyTree.lefts(of: nodes, root: root)
    var waiting = nodes[root].children
    while let next = waiting.popLast() {
      let left = lefts[next] + places[root].x
      if places.indices.contains(next) { places[next].x = left } else { placeAcross(next - places.count, left) }
      waiting.append(contentsOf: nodes[next].children)
    }
  }

  /// Chooses the rows, once the lanes of every channel are known, and moves everything to the top left.
  mutating func placeDown() {
    var heights = Array(repeating: 0, count: levelCount)
    for place in places where place.stack == nil {
      heights[place.level] = max(heights[place.level], place.extent.height)
    }
    for stack in stacks {
      guard let level = stack.members.first.map({ places[$0].level }) else { continue }
      heights[level] = max(heights[level], stack.height)
    }
    var tops: [Int] = []
    var y = 0
    for level in 0..<levelCount {
      tops.append(y)
      channelTops.append(y + heights[level])
      y += heights[level] + spacing.levels + laneCounts[level] * spacing.lane
    }
    let rails = stacks.map { $0.left + spacing.hang / 2 }
    let leftmost = (places.map(\.x) + rails + routes.flatMap(\.columns)).min() ?? 0
    for place in places.indices {
      let level = places[place].level
      places[place].x -= leftmost
      places[place].y = tops[level] + (places[place].isAbove ? heights[level] - places[place].extent.height : 0)
    }
    for stack in stacks.indices {
      stacks[stack].left -= leftmost
      guard let level = stacks[stack].members.first.map({ places[$0].level }) else { continue }
      placeDown(stacks[stack], top: tops[level], height: heights[level])
    }
    for route in routes.indices { routes[route].shift(by: -leftmost) }
  }

  var boxes: [TreeLayout.Box] {
    places.map { place in
      TreeLayout.Box(
        node: place.node, x: place.x, y: place.y, width: place.extent.width, height: place.extent.height,
        hidden: place.hidden)
    }.sorted { ($0.y + ($0.height) / 2, $0.x) < ($1.y + ($1.height) / 2, $1.x) }
  }
}
