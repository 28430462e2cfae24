/// The rows and corners of lines, once every box has its place.
extension TreePlan {
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

  /// The row on a box's edge where lines end.
  private func edgeRow(_ place: Int, isTop: Bool) -> Int {
    isTop ? places[place].y : places[place].y + places[place].extent.height - spacing.border
  }

  /// Stems, buses and drops from every parent to its children, above and below apart.
  var branches: [TreeLayout.Segment] {
    places.indices.flatMap { parent in
      [true, false].flatMap { isAbove in
        lines(
          from: parent, to: places[parent].children.filter { places[$0].isAbove == isAbove && places[$0].stack == nil },
          isAbove)
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

  /// Every branch by itself, from the box nearer the trunk outward.
  var limbs: [TreeLayout.Limb] {
    places.indices.flatMap { parent in
      places[parent].children.map { child in
        TreeLayout.Limb(from: places[parent].node, to: places[child].node, points: corners(from: parent, to: child))
      }
    }
  }

  private func corners(from parent: Int, to child: Int) -> [TreeLayout.Point] {
    let isAbove = places[child].isAbove
    let start = TreeLayout.Point(x: centre(parent), y: edgeRow(parent, isTop: isAbove))
    let isHanging = places[child].stack != nil
    let rail = isHanging ? places[child].x - spacing.hang / 2 : centre(child)
    let end =
      isHanging
      ? [TreeLayout.Point(x: rail, y: middleRow(child)), .init(x: places[child].x, y: middleRow(child))]
      : [TreeLayout.Point(x: rail, y: edgeRow(child, isTop: !isAbove))]
    // A list hangs straight on the box above its rail, and an only child nearly in the middle on the box above it.
    let isAlone = places[parent].children.count { places[$0].isAbove == isAbove } == 1
    let isNear = abs(rail - start.x) <= (isHanging ? .max : isAlone ? spacing.hang : 0)
    if isNear, rail >= places[parent].x, rail < right(of: parent) {
      return [.init(x: rail, y: start.y)] + end
    }
    let row = busRow(ofChannel: places[parent].level - (isAbove ? 1 : 0))
    return [start, .init(x: start.x, y: row), .init(x: rail, y: row)] + end
  }

  private func right(of place: Int) -> Int { places[place].x + places[place].extent.width }

  private func middleRow(_ place: Int) -> Int {
    places[place].y + (places[place].extent.height - spacing.border) / 2
  }

  /// The cross-lines with every bend.
  var crossLines: [TreeLayout.CrossLine] {
    routes.map { route in
      var points = end(route.start, column: route.columns[0], row: route.rows.start, isTop: route.leavesAtTop)
      for (step, channel) in route.channels.enumerated() {
        guard let lane = route.lanes[step] else { continue }
        let row = laneRow(lane, ofChannel: channel)
        points.append(.init(x: route.columns[step], y: row))
        points.append(.init(x: route.columns[step + 1], y: row))
      }
      points += end(
        route.end, column: route.columns[route.channels.count], row: route.rows.end, isTop: route.arrivesAtTop
      ).reversed()
      return TreeLayout.CrossLine(link: route.link, points: points)
    }
  }

  /// Where a cross-line touches a box, and for a box in a list the corner beside the list too.
  private func end(_ place: Int, column: Int, row: Int, isTop: Bool) -> [TreeLayout.Point] {
    guard places[place].stack != nil else { return [.init(x: column, y: edgeRow(place, isTop: isTop))] }
    let row = middleRow(place) + row
    return [.init(x: right(of: place) - spacing.border, y: row), .init(x: column, y: row)]
  }
}
