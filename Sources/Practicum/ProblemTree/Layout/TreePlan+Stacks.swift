/// Lists that hang under their head, where boxes side by side would be too broad for a page.
extension TreePlan {
  /// Everything that hangs under one box on one side.
  struct Stack: Equatable {
    let head: Int
    let isAbove: Bool
    /// Parents before children, in the order of the file.
    var members: [Int] = []
    var width = 0
    var height = 0
    var left = 0
    /// How many cross-lines run along its right edge.
    var usedSides = 0

    init(head: Int, isAbove: Bool) {
      self.head = head
      self.isAbove = isAbove
    }
  }

  func measure(_ stack: inout Stack) {
    for member in stack.members {
      stack.width = max(stack.width, places[member].indent * spacing.hang + places[member].extent.width)
      stack.height += places[member].extent.height
    }
    stack.height += max(0, stack.members.count - 1) * spacing.stacked
  }

  mutating func placeAcross(_ stack: Int, _ left: Int) {
    stacks[stack].left = left
    for member in stacks[stack].members { places[member].x = left + places[member].indent * spacing.hang }
  }

  /// One below the other, the first next to the head: at the top of its level below the trunk, at the bottom above it.
  mutating func placeDown(_ stack: Stack, top: Int, height: Int) {
    var used = 0
    for member in stack.members {
      let own = places[member].extent.height
      places[member].y = stack.isAbove ? top + height - used - own : top + used
      used += own + spacing.stacked
    }
  }

  /// A column just right of the list for a cross-line to one of its members; it is taken from now on.
  mutating func sideColumn(_ number: Int, _ blocked: inout [Range<Int>]) -> Int {
    let stack = stacks[number]
    stacks[number].usedSides += 1
    let column = stack.left + stack.width + max(1, spacing.siblings * (stack.usedSides % 3 + 1) / 4)
    let place = blocked.firstIndex { $0.lowerBound > column } ?? blocked.count
    blocked.insert(column..<column + 1, at: place)
    return column
  }
}
