/// Places the nodes of one tree side by side: siblings in order, parents centred over their children, as narrow as
/// their shapes allow, in time linear in the number of nodes.
///
/// Atze van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time", Software: Practice and Experience 44 (12),
/// 2014, an extension of Reingold and Tilford, Walker, and Buchheim et al. to nodes of any height. Names follow the
/// paper's listing; the walks are loops, so that a chain of any depth fits the stack.
struct TidyTree {
  /// A node to be placed; units are the caller's.
  struct Node {
    /// The width, the space to the next node included.
    var width: Int
    /// The first unit of its height, at or below the bottom of its parent.
    var top: Int
    /// The unit just after its height.
    var bottom: Int
    /// The numbers of its children in order.
    var children: [Int]

    // The position relative to the parent, and what is still to be added to the node and those below it.
    fileprivate var prelim = 0.0
    fileprivate var mod = 0.0
    fileprivate var shift = 0.0
    fileprivate var change = 0.0
    // Threads continue a contour below a leaf; extremes are the lowest nodes of both contours.
    fileprivate var leftThread: Int?
    fileprivate var rightThread: Int?
    fileprivate var leftExtreme = 0
    fileprivate var rightExtreme = 0
    fileprivate var leftExtremeMod = 0.0
    fileprivate var rightExtremeMod = 0.0

    init(width: Int, top: Int, bottom: Int, children: [Int]) {
      self.width = width
      self.top = top
      self.bottom = bottom
      self.children = children
    }
  }

  /// A left sibling and the lowest unit down to which it stands out on the right.
  private struct Silhouette {
    let low: Int
    let index: Int
  }

  private var nodes: [Node]

  /// The left edges of the nodes, the root's at zero; nodes not reached from the root stay at zero.
  static func lefts(of nodes: [Node], root: Int) -> [Int] {
    guard nodes.indices.contains(root) else { return [] }
    var tidy = TidyTree(nodes: nodes)
    var order: [Int] = []
    var waiting = [root]
    while let next = waiting.popLast() {
      order.append(next)
      waiting.append(contentsOf: nodes[next].children.reversed())
    }
    for node in order.reversed() { tidy.layOutChildren(of: node) }
    return tidy.absolute(order)
  }

  private mutating func layOutChildren(of t: Int) {
    let children = nodes[t].children
    guard let first = children.first, let last = children.last else {
      nodes[t].leftExtreme = t
      nodes[t].rightExtreme = t
      return
    }
    var silhouettes = [Silhouette(low: nodes[nodes[first].leftExtreme].bottom, index: 0)]
    for i in children.indices.dropFirst() {
      let low = nodes[nodes[children[i]].rightExtreme].bottom
      separate(t, i, silhouettes)
      while let lowest = silhouettes.last, low >= lowest.low { silhouettes.removeLast() }
      silhouettes.append(Silhouette(low: low, index: i))
    }
    let right = nodes[last].prelim + nodes[last].mod + Double(nodes[last].width)
    nodes[t].prelim = (nodes[first].prelim + nodes[first].mod + right - Double(nodes[t].width)) / 2
    nodes[t].leftExtreme = nodes[first].leftExtreme
    nodes[t].leftExtremeMod = nodes[first].leftExtremeMod
    nodes[t].rightExtreme = nodes[last].rightExtreme
    nodes[t].rightExtremeMod = nodes[last].rightExtremeMod
  }

  /// Moves the i-th child to the right until it clears the contour of those before it.
  private mutating func separate(_ t: Int, _ i: Int, _ silhouettes: [Silhouette]) {
    let children = nodes[t].children
    var right: Int? = children[i - 1]
    var rightMod = nodes[children[i - 1]].mod
    var left: Int? = children[i]
    var leftMod = nodes[children[i]].mod
    var nearest = silhouettes.count - 1
    while let sr = right, let cl = left {
      if nodes[sr].bottom > silhouettes[nearest].low, nearest > 0 { nearest -= 1 }
      let distance = rightMod + nodes[sr].prelim + Double(nodes[sr].width) - (leftMod + nodes[cl].prelim)
      if distance > 0 {
        leftMod += distance
        moveSubtree(t, i, silhouettes[nearest].index, distance)
      }
      let (rightBottom, leftBottom) = (nodes[sr].bottom, nodes[cl].bottom)
      if rightBottom <= leftBottom {
        right = nodes[sr].children.last ?? nodes[sr].rightThread
        if let right { rightMod += nodes[right].mod }
      }
      if rightBottom >= leftBottom {
        left = nodes[cl].children.first ?? nodes[cl].leftThread
        if let left { leftMod += nodes[left].mod }
      }
    }
    if right == nil, let left {
      setLeftThread(from: children[0], of: children[i], to: left, leftMod)
    } else if left == nil, let right {
      setRightThread(from: children[i], of: children[i - 1], to: right, rightMod)
    }
  }

  private mutating func moveSubtree(_ t: Int, _ i: Int, _ si: Int, _ distance: Double) {
    let children = nodes[t].children
    nodes[children[i]].mod += distance
    nodes[children[i]].leftExtremeMod += distance
    nodes[children[i]].rightExtremeMod += distance
    // The smaller children in between share the extra space.
    guard si != i - 1 else { return }
    let share = distance / Double(i - si)
    nodes[children[si + 1]].shift += share
    nodes[children[i]].shift -= share
    nodes[children[i]].change -= distance - share
  }

  private mutating func setLeftThread(from first: Int, of child: Int, to left: Int, _ modSum: Double) {
    let extreme = nodes[first].leftExtreme
    nodes[extreme].leftThread = left
    let difference = modSum - nodes[left].mod - nodes[first].leftExtremeMod
    nodes[extreme].mod += difference
    nodes[extreme].prelim -= difference
    nodes[first].leftExtreme = nodes[child].leftExtreme
    nodes[first].leftExtremeMod = nodes[child].leftExtremeMod
  }

  private mutating func setRightThread(from child: Int, of before: Int, to right: Int, _ modSum: Double) {
    let extreme = nodes[child].rightExtreme
    nodes[extreme].rightThread = right
    let difference = modSum - nodes[right].mod - nodes[child].rightExtremeMod
    nodes[extreme].mod += difference
    nodes[extreme].prelim -= difference
    nodes[child].rightExtreme = nodes[before].rightExtreme
    nodes[child].rightExtremeMod = nodes[before].rightExtremeMod
  }

  private mutating func absolute(_ order: [Int]) -> [Int] {
    var sums = Array(repeating: 0.0, count: nodes.count)
    var lefts = Array(repeating: 0, count: nodes.count)
    guard let root = order.first else { return lefts }
    let origin = nodes[root].prelim + nodes[root].mod
    for node in order {
      sums[node] += nodes[node].mod
      lefts[node] = floor(nodes[node].prelim + sums[node] - origin)
      var (distance, extra) = (0.0, 0.0)
      for child in nodes[node].children {
        distance += nodes[child].shift
        extra += distance + nodes[child].change
        nodes[child].mod += extra
        sums[child] = sums[node]
      }
    }
    return lefts
  }

  /// The whole number below, forgiving what fractions lost; the library's own rounding would need libm.
  private func floor(_ value: Double) -> Int {
    let shifted = value + 1e-6
    let whole = Int(shifted)
    return Double(whole) > shifted ? whole - 1 : whole
  }
}
