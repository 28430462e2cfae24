import Practicum
import TextCanvas

/// A problem tree laid out in character cells, with the wrapped text of every box.
struct TreeDrawing: Sendable {
  let layout: TreeLayout
  /// The wrapped text of each item.
  let lines: [[String]]
  let label: [String]
  /// The widest text of a box, in columns.
  let textColumns: Int

  /// The widths tried, from the most readable to the narrowest.
  static let widths = [32, 28, 24, 20, 16, 14]
  /// The width of boxes in a tree that is scrolled anyway.
  private static let scrolledWidth = 22
  /// The lines of a box at most.
  private static let mostLines = 10

  /// Lays a tree out, as wide as the viewport allows; where no width fits, it is scrolled.
  ///
  /// - Parameters:
  ///   - columns: the text width to keep, as while text is being typed; nil to choose one.
  ///   - entered: the item being typed in and the rows it takes.
  init(
    _ tree: ProblemTree, folded: Set<Int>, viewport: Size, columns: Int? = nil, entered: (item: Int, rows: Int)? = nil,
    _ language: Language
  ) {
    if let columns {
      self.init(tree, folded: folded, textColumns: columns, entered: entered, language)
      return
    }
    var best: TreeDrawing?
    for width in Self.widths {
      let drawing = TreeDrawing(tree, folded: folded, textColumns: width, entered: entered, language)
      guard drawing.layout.size.width <= viewport.columns else { continue }
      if drawing.layout.size.height <= viewport.rows {
        self = drawing
        return
      }
      if best == nil { best = drawing }
    }
    self = best ?? TreeDrawing(tree, folded: folded, textColumns: Self.scrolledWidth, entered: entered, language)
  }

  private init(
    _ tree: ProblemTree, folded: Set<Int>, textColumns: Int, entered: (item: Int, rows: Int)?, _ language: Language
  ) {
    self.textColumns = textColumns
    var lines: [[String]] = []
    var extents: [TreeLayout.Extent] = []
    lines.reserveCapacity(tree.items.count)
    for (number, item) in tree.items.enumerated() {
      if let entered, entered.item == number {
        lines.append(Array(repeating: "", count: max(1, entered.rows)))
        extents.append(Self.extent(columns: textColumns, rows: lines[number].count))
        continue
      }
      let text = item.text.isEmpty ? Self.untitled[language] : item.text
      // The trunk may be broad, which keeps the tree low.
      lines.append(
        Self.balanced(text, to: item.kind == .core ? max(textColumns, min(44, 2 * textColumns)) : textColumns))
      let widest = lines[number].map { displayWidth($0) }.max() ?? 0
      extents.append(
        Self.extent(columns: max(widest, Self.leastColumns(item, folded.contains(number))), rows: lines[number].count))
    }
    label = Self.balanced(Self.unconnected[language], to: textColumns)
    let labelColumns = label.map { displayWidth($0) }.max() ?? 0
    self.lines = lines
    layout = TreeLayout(
      tree, extents: extents, label: Self.extent(columns: labelColumns, rows: label.count), folded: folded)
  }

  static let untitled = Words(id: "(tanpa teks)", en: "(no text)")
  static let unconnected = Words(id: "belum terhubung", en: "not connected")

  /// Room for the tags on the border.
  private static func leastColumns(_ item: TreeItem, _ isFolded: Bool) -> Int {
    max(11, displayWidth(item.id) + 8 + (isFolded ? 2 : 0))
  }

  /// A box around a text: a border and a space on each side, an odd width so that lines run straight.
  private static func extent(columns: Int, rows: Int) -> TreeLayout.Extent {
    TreeLayout.Extent(width: (columns + 4) | 1, height: rows + 2)
  }

  /// The text in as few lines as the width allows, the lines of about one length.
  static func balanced(_ text: String, to columns: Int) -> [String] {
    let room = columns * mostLines
    // Longer texts are shown in the details; one of a megabyte must not take the screen.
    let start = prefix(of: text, fitting: room)
    let isCut = start.utf8.count < text.utf8.count
    let text = (isCut ? prefix(of: start, fitting: room - 4) + " ..." : start).replacing("\n", with: " ")
    let lines = wrapped(text, to: columns)
    guard lines.count > 1 else { return lines }
    let longest = text.split(separator: " ").map { displayWidth($0) }.max() ?? 1
    for width in min(columns, max(longest, displayWidth(text) / lines.count))..<columns {
      let narrower = wrapped(text, to: width)
      if narrower.count <= lines.count { return narrower }
    }
    return lines
  }

}
