/// The way of one cross-line through the channels between the levels, before rows are known.
struct CrossRoute {
  let link: TreeLink
  /// The places of the item that produces and of the one produced.
  let start: Int
  let end: Int
  let leavesAtTop: Bool
  let arrivesAtTop: Bool
  /// The channels it runs through, in order.
  let channels: [Int]
  /// How far from the middle it ends at boxes that stand in lists.
  var rows = (start: 0, end: 0)
  /// Its column before the first channel and after each one.
  var columns: [Int] = []
  /// Its lane in each channel; nil where it goes straight through.
  var lanes: [Int?] = []

  mutating func shift(by distance: Int) { columns = columns.map { $0 + distance } }
}

extension TreePlan {
  /// Finds a way for each link whose both ends are shown: out of the box that produces, between the levels, past the
  /// boxes of the levels in between, into the box that is produced.
  mutating func route(_ links: [TreeLink]) {
    var usedPorts: Set<Port> = []
    var usedRows: [Int: Int] = [:]
    var blocked = blockedColumns()
    for link in links {
      guard let start = placeOfItem[link.cause], let end = placeOfItem[link.effect] else { continue }
      let (from, to) = (places[start].level, places[end].level)
      // What produces stands below on a sound tree; beside or above it only where links go astray.
      let isWithinList = places[start].stack != nil && places[start].stack == places[end].stack
      let channels =
        isWithinList ? [] : from > to ? Array((to..<from).reversed()) : from == to ? [from] : Array(from..<to)
      var route = CrossRoute(
        link: link, start: start, end: end, leavesAtTop: from > to, arrivesAtTop: from < to, channels: channels)
      let target =
        places[end].stack.map { sideColumn($0, &blocked[to]) }
        ?? port(end, atTop: from < to, towards: centre(start), &usedPorts)
      var column =
        isWithinList
        ? target
        : places[start].stack.map { sideColumn($0, &blocked[from]) }
          ?? port(start, atTop: from > to, towards: target, &usedPorts)
      route.rows = (start: freeRow(start, &usedRows), end: freeRow(end, &usedRows))
      route.columns = [column]
      for step in channels.indices.dropLast() {
        let level = from > to ? channels[step] : channels[step] + 1
        column = freeColumn(near: column, in: &blocked[level])
        route.columns.append(column)
      }
      if !channels.isEmpty { route.columns.append(target) }
      routes.append(route)
    }
    assignLanes()
  }

  private struct Port: Hashable {
    let place: Int
    let atTop: Bool
    let column: Int
  }

  /// A column on a box's edge beside its middle, on the side of the other end where there is room.
  private func port(_ place: Int, atTop: Bool, towards other: Int, _ used: inout Set<Port>) -> Int {
    let middle = centre(place)
    let side = other < middle ? -1 : 1
    let reach = (places[place].extent.width / 2 - spacing.border) / spacing.port
    for direction in [side, -side] {
      for step in 1...max(1, reach) {
        let column = middle + direction * step * spacing.port
        if used.insert(Port(place: place, atTop: atTop, column: column)).inserted { return column }
      }
    }
    return middle + side * spacing.port
  }

  /// How far from the middle of a box in a list the next line ends: in the middle, then above and below it.
  private func freeRow(_ place: Int, _ used: inout [Int: Int]) -> Int {
    let count = used[place, default: 0]
    used[place] = count + 1
    return [0, -1, 1][count % 3] * min(spacing.port, places[place].extent.height / 4)
  }

  /// The columns of each level that boxes take, with some air.
  private func blockedColumns() -> [[Range<Int>]] {
    var blocked: [[Range<Int>]] = Array(repeating: [], count: levelCount)
    for place in places where place.stack == nil {
      blocked[place.level].append(place.x - spacing.border..<place.x + place.extent.width + spacing.border)
    }
    for stack in stacks {
      guard let level = stack.members.first.map({ places[$0].level }) else { continue }
      blocked[level].append(stack.left..<stack.left + stack.width + spacing.border)
    }
    return blocked.map { $0.sorted { $0.lowerBound < $1.lowerBound } }
  }

  /// The nearest column that no box and no other cross-line takes on a level; it is taken from now on.
  private func freeColumn(near column: Int, in blocked: inout [Range<Int>]) -> Int {
    var left = column
    for range in blocked.reversed() where range.contains(left) { left = range.lowerBound - 1 }
    var right = column
    for range in blocked where range.contains(right) { right = range.upperBound }
    let free = column - left <= right - column ? left : right
    let place = blocked.firstIndex { $0.lowerBound > free } ?? blocked.count
    blocked.insert(free..<free + 1, at: place)
    return free
  }

  /// Gives overlapping stretches of a channel different lanes.
  private mutating func assignLanes() {
    var stretches: [[(route: Int, step: Int, range: ClosedRange<Int>)]] =
      Array(repeating: [], count: laneCounts.count)
    for (number, route) in routes.enumerated() {
      routes[number].lanes = Array(repeating: nil, count: route.channels.count)
      for (step, channel) in route.channels.enumerated() {
        let (one, two) = (route.columns[step], route.columns[step + 1])
        if one != two { stretches[channel].append((number, step, min(one, two)...max(one, two))) }
      }
    }
    for channel in stretches.indices {
      var ends: [Int] = []
      for stretch in stretches[channel].sorted(by: { $0.range.lowerBound < $1.range.lowerBound }) {
        let lane = ends.firstIndex { $0 < stretch.range.lowerBound } ?? ends.count
        if lane == ends.count { ends.append(0) }
        ends[lane] = stretch.range.upperBound + 1
        routes[stretch.route].lanes[stretch.step] = lane
      }
      laneCounts[channel] = ends.count
    }
  }
}
