/// Where every box and line of a problem tree stands: effects upward, causes downward from the core.
///
/// Units are the caller's: character cells on a terminal, points on a page. Items of one step stand on one level, so
/// that lines run between the levels and cross no box; second parents are cross-lines in lanes of their own. Items
/// that hang on nothing stand below, under a box of their own.
public struct TreeLayout: Equatable, Sendable {
  /// What a box shows.
  public enum Node: Hashable, Sendable {
    /// The item with this number.
    case item(Int)
    /// The heading over the items that hang on nothing.
    case unconnected
  }

  /// The size of a box.
  public struct Extent: Equatable, Hashable, Sendable {
    public var width: Int
    public var height: Int

    /// A size of at least one unit each way.
    public init(width: Int, height: Int) {
      self.width = max(1, width)
      self.height = max(1, height)
    }
  }

  /// A place in the drawing.
  public struct Point: Equatable, Hashable, Sendable {
    public var x: Int
    public var y: Int

    /// A place, counted from the top left.
    public init(x: Int, y: Int) {
      self.x = x
      self.y = y
    }
  }

  /// A box and how many items are folded away behind it.
  public struct Box: Equatable, Sendable {
    public let node: Node
    public internal(set) var x: Int
    public internal(set) var y: Int
    public let width: Int
    public let height: Int
    public let hidden: Int

    /// The unit just after the right edge.
    public var right: Int { x + width }
    /// The unit just after the bottom edge.
    public var bottom: Int { y + height }
  }

  /// A straight piece of a branch, both ends included, from left to right or from top to bottom.
  public struct Segment: Equatable, Sendable {
    public let from: Point
    public let to: Point
  }

  /// A line to a further parent, bend by bend from the item that produces to the one produced.
  public struct CrossLine: Equatable, Sendable {
    public let link: TreeLink
    public let points: [Point]
  }

  /// A branch by itself, bend by bend from the box nearer the trunk outward.
  public struct Limb: Equatable, Sendable {
    public let from: Node
    public let to: Node
    public let points: [Point]
  }

  /// A part of a tree drawn by itself: a trunk and some of what hangs on it.
  public struct Section: Equatable, Sendable {
    public let trunk: Node
    /// The numbers of the trunk's children that are drawn, in order.
    public let children: [Int]

    /// A trunk with children.
    public init(trunk: Node, children: [Int]) {
      self.trunk = trunk
      self.children = children
    }
  }

  /// Which boxes hang in lists under the box they belong to instead of standing side by side.
  public enum Hanging: Equatable, Hashable, Sendable {
    case none
    /// Two or more siblings on which nothing hangs, other than those of the trunk.
    case leaves
    /// Everything further from the trunk than these steps.
    case below(Int)

    func takes(depth: Int, _ hasLeaves: () -> Bool) -> Bool {
      switch self {
      case .none: false
      case .leaves: depth > 0 && hasLeaves()
      case .below(let steps): depth >= steps
      }
    }
  }

  /// The distances between things, in the caller's units.
  public struct Spacing: Equatable, Hashable, Sendable {
    /// Between two boxes side by side.
    public var siblings: Int
    /// Between two levels without cross-lines.
    public var levels: Int
    /// Between two cross-lines, and between those that end at one box.
    public var lane: Int
    public var port: Int
    /// The thickness of a box's border onto which lines reach: one cell, or nothing on paper.
    public var border: Int
    /// How far boxes of a list stand in from the box they hang on, and the distance between them.
    public var hang: Int
    public var stacked: Int

    /// Distances of at least one unit.
    public init(siblings: Int, levels: Int, lane: Int, port: Int, border: Int, hang: Int = 2, stacked: Int = 1) {
      self.siblings = max(1, siblings)
      self.levels = max(1, levels)
      self.lane = max(1, lane)
      self.port = max(1, port)
      self.border = max(0, border)
      self.hang = max(2, hang)
      self.stacked = max(1, stacked)
    }

    /// For character cells.
    public static let cells = Spacing(siblings: 3, levels: 1, lane: 1, port: 2, border: 1)
  }

  /// The boxes, level by level from the top and from left to right.
  public private(set) var boxes: [Box] = []
  /// The branches between boxes that do not hang in lists.
  public private(set) var segments: [Segment] = []
  /// The branches one by one.
  public private(set) var limbs: [Limb] = []
  /// The lines to further parents.
  public private(set) var crossLines: [CrossLine] = []
  /// The size of the whole drawing.
  public private(set) var size = Extent(width: 1, height: 1)
  private var places: [Node: Int] = [:]

  /// Lays a tree out.
  ///
  /// - Parameters:
  ///   - extents: the size of each item's box, by item number. Widths that are all odd (or all even) keep lines straight.
  ///   - label: the size of the heading over the items that hang on nothing.
  ///   - folded: the items whose branches are hidden.
  ///   - section: what is drawn; the whole tree when nil.
  public init(
    _ tree: ProblemTree, extents: [Extent], label: Extent, folded: Set<Int> = [], spacing: Spacing = .cells,
    section: Section? = nil, hanging: Hanging = .none
  ) {
    var plan = TreePlan(
      tree, extents: extents, label: label, folded: folded, spacing: spacing, section: section, hanging: hanging)
    plan.placeAcross()
    plan.route(
      plan.placeOfItem.keys.sorted().flatMap { item in
        tree.crossParents(of: item).map { tree.link(from: item, to: $0) }
      })
    plan.placeDown()
    limbs = plan.limbs
    boxes = plan.boxes
    segments = plan.branches
    crossLines = plan.crossLines
    let right = (boxes.map(\.right) + crossLines.flatMap { $0.points.map { $0.x + 1 } }).max() ?? 1
    let bottom = (boxes.map(\.bottom) + crossLines.flatMap { $0.points.map { $0.y + 1 } }).max() ?? 1
    size = Extent(width: right, height: bottom)
    for (place, box) in boxes.enumerated() { places[box.node] = place }
  }

  /// The box of an item; nil when it is folded away.
  public func box(of item: Int) -> Box? { places[.item(item)].map { boxes[$0] } }

  /// The box of a node, nil when the drawing does not hold it.
  public func box(of node: Node) -> Box? { places[node].map { boxes[$0] } }
}
