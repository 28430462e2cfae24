import Practicum
import TextCanvas

/// A problem tree laid out in character cells, with the wrapped text of every box.
struct TreeDrawing: Sendable {
  let layout: TreeLayout
  /// The wrapped text of each item.
  let lines: [[String]]
  let label: [String]
  let scale: BoxScale

  /// Lays a tree out with boxes as wide as the viewport allows; where no width fits, it is scrolled.
  ///
  /// - Parameters:
  ///   - scale: the boxes asked for, as by zooming or while text is being typed; nil to choose.
  ///   - entered: the item being typed in and the rows it takes.
  init(
    _ tree: ProblemTree, folded: Set<Int>, viewport: Size, scale: BoxScale? = nil,
    entered: (item: Int, rows: Int)? = nil, _ language: Language
  ) {
    if let scale {
      self.init(tree, folded: folded, scale: scale, entered: entered, language)
      return
    }
    var best: TreeDrawing?
    for scale in BoxScale.whole {
      let drawing = TreeDrawing(tree, folded: folded, scale: scale, entered: entered, language)
      guard drawing.layout.size.width <= viewport.columns else { continue }
      if drawing.layout.size.height <= viewport.rows {
        self = drawing
        return
      }
      if best == nil { best = drawing }
    }
    self = best ?? TreeDrawing(tree, folded: folded, scale: .scrolled, entered: entered, language)
  }

  private init(
    _ tree: ProblemTree, folded: Set<Int>, scale: BoxScale, entered: (item: Int, rows: Int)?, _ language: Language
  ) {
    self.scale = scale
    var lines: [[String]] = []
    var extents: [TreeLayout.Extent] = []
    lines.reserveCapacity(tree.items.count)
    for (number, item) in tree.items.enumerated() {
      if let entered, entered.item == number {
        lines.append(Array(repeating: "", count: max(1, entered.rows)))
        extents.append(Self.extent(columns: scale.typingColumns, rows: lines[number].count))
        continue
      }
      lines.append(Self.text(of: item, scale, language))
      let widest = lines[number].map { displayWidth($0) }.max() ?? 0
      let least = Self.leastColumns(item, folded.contains(number), scale)
      extents.append(Self.extent(columns: max(widest, least), rows: lines[number].count))
    }
    label = Self.balanced(Self.unconnected[language], BoxScale(columns: scale.typingColumns, lines: 2))
    let labelColumns = label.map { displayWidth($0) }.max() ?? 0
    self.lines = lines
    layout = TreeLayout(
      tree, extents: extents, label: Self.extent(columns: labelColumns, rows: label.count), folded: folded)
  }

  private static func text(of item: TreeItem, _ scale: BoxScale, _ language: Language) -> [String] {
    guard scale.showsText else { return [item.id.isEmpty ? "?" : item.id + (item.isMain ? "*" : "")] }
    let text = item.text.isEmpty ? untitled[language] : item.text
    // The trunk may be broad, which keeps the tree low.
    let columns = item.kind == .core ? max(scale.columns, min(44, 2 * scale.columns)) : scale.columns
    return balanced(text, BoxScale(columns: columns, lines: scale.lines))
  }

  static let untitled = Words(id: "(tanpa teks)", en: "(no text)")
  static let unconnected = Words(id: "belum terhubung", en: "not connected")

  /// Room for the tags on the border.
  private static func leastColumns(_ item: TreeItem, _ isFolded: Bool, _ scale: BoxScale) -> Int {
    let fold = isFolded ? 4 : 0
    return scale.isTerse ? fold : max(11, displayWidth(item.id) + 4 + fold)
  }

  /// A box around a text: a border and a space on each side, an odd width so that lines run straight.
  private static func extent(columns: Int, rows: Int) -> TreeLayout.Extent {
    TreeLayout.Extent(width: (columns + 4) | 1, height: rows + 2)
  }

  /// The text in as few lines as the scale allows, the lines of about one length; what is too much is cut.
  static func balanced(_ text: String, _ scale: BoxScale) -> [String] {
    let columns = scale.columns
    // A text of a megabyte must not take the time to be wrapped as a whole.
    let start = prefix(of: text, fitting: columns * (scale.lines + 2)).replacing("\n", with: " ")
    let lines = wrapped(start, to: columns)
    if lines.count > scale.lines || start.utf8.count < text.utf8.count {
      let kept = lines.prefix(scale.lines)
      return kept.dropLast() + [prefix(of: kept.last ?? "", fitting: columns - 4) + " ..."]
    }
    guard lines.count > 1 else { return lines }
    let longest = start.split(separator: " ").map { displayWidth($0) }.max() ?? 1
    for width in min(columns, max(longest, displayWidth(start) / lines.count))..<columns {
      let narrower = wrapped(start, to: width)
      if narrower.count <= lines.count { return narrower }
    }
    return lines
  }
}
