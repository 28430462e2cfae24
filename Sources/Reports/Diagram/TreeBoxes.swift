import Practicum

/// The lines of every box and the boxes' sizes for one width; measures in hundredths of the type's size.
struct TreeBoxes {
  static let lineHeight = 120
  static let padding = (across: 50, down: 36)
  static let spacing = TreeLayout.Spacing(
    siblings: 110, levels: 240, lane: 80, port: 100, border: 0, hang: 120, stacked: 56)
  /// Lines of a box at most: what is longer is told whole in the outline.
  private static let limit = 10
  static let unconnected = "Belum terhubung dengan masalah inti"

  private(set) var lines: [Int: [String]] = [:]
  let label: [String]
  private(set) var extents: [TreeLayout.Extent]
  let labelExtent: TreeLayout.Extent

  /// Boxes for the items that are drawn.
  ///
  /// - Parameters:
  ///   - notes: what stands below the text of an item.
  init(_ tree: ProblemTree, _ items: [Int], notes: [Int: String], columns: Int) {
    extents = Array(repeating: TreeLayout.Extent(width: 2, height: 2), count: tree.items.count)
    for number in items {
      let item = tree.items[number]
      let isBold = item.kind == .core
      // The trunk may be broad, which keeps the tree low.
      let width = isBold ? columns * 3 / 2 : columns
      let text = item.text.isEmpty ? TreePlaceholder.untitled : item.text
      var lines = Self.lines(text, width, isBold)
      if let note = notes[number] { lines.append(note) }
      self.lines[number] = lines
      extents[number] = Self.extent(lines, width, isBold)
    }
    label = Self.lines(Self.unconnected, columns, false)
    labelExtent = Self.extent(label, columns, false)
  }

  /// The area of some items' boxes together.
  func area(of items: [Int]) -> Int { items.reduce(0) { $0 + extents[$1].width * extents[$1].height } }

  /// A word that alone is longer gets a wider box, up to a limit at which it is broken.
  private static func lines(_ text: String, _ columns: Int, _ isBold: Bool) -> [String] {
    let longest =
      text.prefix(2000).split(whereSeparator: \.isWhitespace)
      .map { CharacterWidths.width(of: $0, bold: isBold) }.max() ?? 0
    let width = max(columns * 10, min(longest, 14_000))
    return TextLines(width: width, isBold: isBold, limit: limit).lines(of: text)
  }

  private static func extent(_ lines: [String], _ columns: Int, _ isBold: Bool) -> TreeLayout.Extent {
    let widest = lines.map { CharacterWidths.width(of: $0, bold: isBold) }.max() ?? 0
    let width = max(columns, (widest + 9) / 10) + 2 * padding.across
    // Even, so that lines between middles run straight.
    return TreeLayout.Extent(
      width: (width + 1) / 2 * 2, height: lines.count * lineHeight + 2 * padding.down)
  }
}
