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
    var children: [Int] = []
    var x = 0
    var y = 0
  }

  let spacing: TreeLayout.Spacing
  private(set) var places: [Place] = []
  /// The place of each item that is not folded away.
  private(set) var placeOfItem: [Int: Int] = [:]
  private(set) var levelCount = 0
  var routes: [CrossRoute] = []
  /// How many lanes each channel has; channel n lies below level n.
  var laneCounts: [Int] = []
  private var channelTops: [Int] = []
  private var coreLevel = 0
  private var heading: Int?

  init(
    _ tree: ProblemTree, extents: [TreeLayout.Extent], label: TreeLayout.Extent, folded: Set<Int>,
    spacing: TreeLayout.Spacing
  ) {
    self.spacing = spacing
    var levels: [(node: TreeLayout.Node, level: Int, parent: Int?, isAbove: Bool)] = []
    var waiting: [(node: TreeLayout.Node, level: Int, parent: Int?, isAbove: Bool)] = []
    if !tree.unconnected.isEmpty { waiting.append((.unconnected, 0, nil, false)) }
    if let core = tree.core { waiting.append((.item(core), 0, nil, false)) }
    var lowest = tree.core == nil ? -1 : 0
    while let next = waiting.popLast() {
      var next = next
      // The heading comes last, below the lowest cause.
      if next.node == .unconnected { next.level = lowest + 1 }
      let place = levels.count
      levels.append(next)
      lowest = max(lowest, next.level)
      var children: [(node: TreeLayout.Node, level: Int, parent: Int?, isAbove: Bool)] = []
      switch next.node {
      case .unconnected: children = tree.unconnected.map { (.item($0), next.level + 1, place, false) }
      case .item(let number) where !folded.contains(number):
        children = tree.children(of: number).map { child in
          let isAbove = next.isAbove || number == tree.core && tree.items[child].kind == .effect
          return (.item(child), next.level + (isAbove ? -1 : 1), place, isAbove)
        }
      case .item: break
      }
      waiting.append(contentsOf: children.reversed())
    }
    let highest = levels.map(\.level).min() ?? 0
    coreLevel = -highest
    levelCount = levels.isEmpty ? 0 : lowest - highest + 1
    for entry in levels {
      var extent = label
      var hidden = 0
      if case .item(let number) = entry.node {
        extent = extents.indices.contains(number) ? extents[number] : label
        if folded.contains(number) { hidden = tree.subtree(of: number).count - 1 }
        placeOfItem[number] = places.count
      } else {
        heading = places.count
      }
      if let parent = entry.parent { places[parent].children.append(places.count) }
      places.append(
        Place(
          node: entry.node, level: entry.level - highest, parent: entry.parent, extent: extent, hidden: hidden,
          isAbove: entry.isAbove))
    }
    laneCounts = Array(repeating: 0, count: levelCount + 1)
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
  }

  /// Lays out what hangs on a root on one side; the root stays where it is.
  private mutating func tidy(_ root: Int, _ isIncluded: (Place) -> Bool) {
    let nodes = places.indices.map { index in
      let place = places[index]
      let depth = abs(place.level - places[root].level)
      let children = index == root ? place.children.filter { isIncluded(places[$0]) } : place.children
      return TidyTree.Node(
        width: place.extent.width + spacing.siblings, top: depth, bottom: depth + 1, children: children)
    }
    let lefts = TidyTree.lefts(of: nodes, root: root)
    var waiting = nodes[root].children
    while let next = waiting.popLast() {
      places[next].x = lefts[next] + places[root].x
      waiting.append(contentsOf: nodes[next].children)
    }
  }

  /// Chooses the rows, once the lanes of every channel are known, and moves everything to the top left.
  mutating func placeDown() {
    var heights = Array(repeating: 0, count: levelCount)
    for place in places { heights[place.level] = max(heights[place.level], place.extent.height) }
    var tops: [Int] = []
    var y = 0
    for level in 0..<levelCount {
      tops.append(y)
      channelTops.append(y + heights[level])
      y += heights[level] + spacing.levels + laneCounts[level] * spacing.lane
    }
    let leftmost = (places.map(\.x) + routes.flatMap(\.columns)).min() ?? 0
    for place in places.indices {
      let level = places[place].level
      places[place].x -= leftmost
      places[place].y = tops[level] + (places[place].isAbove ? heights[level] - places[place].extent.height : 0)
    }
    for route in routes.indices { routes[route].shift(by: -leftmost) }
  }

  /// The row on which the branches of a channel run side by side: next to the children.
  private func busRow(ofChannel channel: Int) -> Int {
    let lanes = channel < coreLevel ? 0 : laneCounts[channel] * spacing.lane
    return channelTops[channel] + lanes + spacing.levels / 2
  }

  /// The row of a lane of a channel.
  private func laneRow(_ lane: Int, ofChannel channel: Int) -> Int {
    let before = channel < coreLevel ? spacing.levels : 0
    return channelTops[channel] + before + lane * spacing.lane + spacing.lane / 2
  }

  var boxes: [TreeLayout.Box] {
    places.map { place in
      TreeLayout.Box(
        node: place.node, x: place.x, y: place.y, width: place.extent.width, height: place.extent.height,
        hidden: place.hidden)
    }.sorted { ($0.y + ($0.height) / 2, $0.x) < ($1.y + ($1.height) / 2, $1.x) }
  }

  /// The row on a box's edge where lines end.
  private func edgeRow(_ place: Int, isTop: Bool) -> Int {
    isTop ? places[place].y : places[place].y + places[place].extent.height - spacing.border
  }

  /// Stems, buses and drops from every parent to its children, above and below apart.
  var branches: [TreeLayout.Segment] {
    places.indices.flatMap { parent in
      [true, false].flatMap { isAbove in
        lines(from: parent, to: places[parent].children.filter { places[$0].isAbove == isAbove }, isAbove)
      }
    }
  }

  private func lines(from parent: Int, to children: [Int], _ isAbove: Bool) -> [TreeLayout.Segment] {
    let columns = children.map { centre($0) }
    let middle = centre(parent)
    guard let left = columns.min(), let right = columns.max() else { return [] }
    func vertical(_ x: Int, _ one: Int, _ two: Int) -> TreeLayout.Segment {
      TreeLayout.Segment(from: .init(x: x, y: min(one, two)), to: .init(x: x, y: max(one, two)))
    }
    let start = edgeRow(parent, isTop: isAbove)
    if columns == [middle] { return [vertical(middle, start, edgeRow(children[0], isTop: !isAbove))] }
    let row = busRow(ofChannel: places[parent].level - (isAbove ? 1 : 0))
    let bus = TreeLayout.Segment(
      from: .init(x: min(left, middle), y: row), to: .init(x: max(right, middle), y: row))
    let drops = zip(columns, children).map { vertical($0, row, edgeRow($1, isTop: !isAbove)) }
    return [vertical(middle, start, row), bus] + drops
  }

  /// The cross-lines with every bend.
  var crossLines: [TreeLayout.CrossLine] {
    routes.map { route in
      var points = [TreeLayout.Point(x: route.columns[0], y: edgeRow(route.start, isTop: route.leavesAtTop))]
      for (step, channel) in route.channels.enumerated() {
        guard let lane = route.lanes[step] else { continue }
        let row = laneRow(lane, ofChannel: channel)
        points.append(.init(x: route.columns[step], y: row))
        points.append(.init(x: route.columns[step + 1], y: row))
      }
      points.append(.init(x: route.columns[route.channels.count], y: edgeRow(route.end, isTop: route.arrivesAtTop)))
      return TreeLayout.CrossLine(link: route.link, points: points)
    }
  }
}
