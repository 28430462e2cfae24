import Practicum
import TextCanvas

/// A tree drawn with box characters.
struct TextTree {
  /// The finished lines, without blanks at their ends.
  private(set) var lines: [String] = []
  private let tree: ProblemTree
  private let layout: TreeLayout
  private var texts: [Int: [String]] = [:]
  private var grid: TextGrid

  private static let spacing = TreeLayout.Spacing(
    siblings: 2, levels: 3, lane: 1, port: 2, border: 1, hang: 4, stacked: 1)
  /// The columns of texts and what hangs in lists, from what reads best on.
  private static let arrangements: [(columns: Int, hanging: TreeLayout.Hanging)] =
    [.none, .leaves, .below(1), .below(0)].flatMap { hanging in [24, 20, 16].map { ($0, hanging) } }
  /// A drawing of more boxes is no picture any more.
  private static let boxLimit = 120

  /// Draws a tree; nil when it does not fit the columns.
  init?(_ tree: ProblemTree, columns: Int) {
    guard tree.items.count <= Self.boxLimit else { return nil }
    for (room, hanging) in Self.arrangements {
      let texts = Dictionary(
        uniqueKeysWithValues: tree.items.indices.map { ($0, Self.lines(of: tree.items[$0], room)) })
      let extents = tree.items.indices.map { Self.extent(texts[$0] ?? [], room) }
      let label = wrapped(TreeBoxes.unconnected, to: room)
      let layout = TreeLayout(
        tree, extents: extents, label: Self.extent(label, room), spacing: Self.spacing, hanging: hanging)
      guard layout.size.width <= columns else { continue }
      self.tree = tree
      self.layout = layout
      self.texts = texts
      grid = TextGrid(width: layout.size.width, height: layout.size.height)
      draw(label)
      lines = grid.lines
      return
    }
    return nil
  }

  private static func lines(of item: TreeItem, _ columns: Int) -> [String] {
    let text = visible(item.text.isEmpty ? TreePlaceholder.untitled : item.text.replacing("\n", with: " "))
    return wrapped(text, to: item.kind == .core ? columns * 3 / 2 : columns, most: 12)
  }

  /// A border and a blank on each side; an odd width, so that lines run straight.
  private static func extent(_ lines: [String], _ columns: Int) -> TreeLayout.Extent {
    let widest = max(columns, lines.map { displayWidth($0) }.max() ?? 0)
    return TreeLayout.Extent(width: (widest + 4) | 1, height: lines.count + 2)
  }

  private mutating func draw(_ label: [String]) {
    for limb in layout.limbs where limb.from != .unconnected {
      grid.addLine(limb.points)
    }
    for line in layout.crossLines { grid.addDashes(line.points) }
    for box in layout.boxes {
      guard case .item(let number) = box.node else {
        grid.addBox(box, .dashed, label)
        continue
      }
      let border: TextGrid.Border =
        switch TreeDrawing.Box.Kind(tree.items[number]) {
        case .core: .double
        case .mainCause: .heavy
        case .effect: .round
        case .cause, .unconnected: .light
        }
      grid.addBox(box, border, texts[number] ?? [])
    }
    for line in layout.crossLines { grid.addHead(line.points) }
  }
}
