import Practicum
import TextCanvas

/// The outline wrapped to a width: of every item the rows of its text and, in the objective tree, of its restatement.
struct TreeRows: Sendable {
  struct Entry: Sendable {
    let line: TreeOutline.Line
    /// The first row, counted over the whole outline.
    let first: Int
    let indent: Int
    let text: [String]
    /// The restatement, or what is suggested for it.
    let objective: [String]
    let isSuggestion: Bool
    /// The rows it takes.
    let count: Int
  }

  private(set) var entries: [Entry] = []
  private(set) var count = 0
  private(set) var columns = TreeColumns(0, isPaired: false)

  init() {}

  /// - Parameters:
  ///   - paired: with the restatements, as the objective tree.
  ///   - entered: the item being typed in and the rows that takes.
  ///   - marks: what else is said of an item.
  init(
    _ outline: TreeOutline, _ tree: ProblemTree, columns: Int, paired: Bool, entered: (item: Int, rows: Int)?,
    _ language: Language, marks: (Int) -> [String]
  ) {
    self.columns = TreeColumns(columns, isPaired: paired)
    for line in outline.lines {
      let indent = 4 + min(2 * line.depth, columns / 5)
      let width = max(8, self.columns.problem - indent - (paired && !self.columns.isStacked ? 2 : 0))
      let isEntered = line.item != nil && entered?.item == line.item
      let typed = Array(repeating: "", count: isEntered ? max(1, entered?.rows ?? 1) : 0)
      var text: [String]
      var objective: [String] = []
      var isSuggestion = false
      if let item = line.item {
        let words = tree.items[item].text.isEmpty ? TreeDrawing.untitled[language] : tree.items[item].text
        let lead = TreeOutline.lead(item, tree, language)
        if paired {
          let said = marks(item)
          let end = said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"
          text = Self.lines("\(tree.items[item].id) \(prefix(of: words, fitting: 20 * width))\(end)", width)
          let stated = tree.items[item].objective
          isSuggestion = stated.isEmpty
          let suggested = ObjectiveSuggestion.objective(for: tree.items[item].text).map {
            Self.suggestion($0)[language]
          }
          let shown = stated.isEmpty ? suggested ?? "" : stated
          objective =
            isEntered
            ? typed : shown.isEmpty ? [Self.unstated[language]] : Self.lines(shown, self.columns.objectiveText)
        } else if isEntered {
          text = wrapped(lead, to: width) + typed
        } else {
          let said = marks(item) + (line.hidden > 0 ? [Self.folded(line.hidden)[language]] : [])
          let room = 12 * width
          let cut = prefix(of: words, fitting: room)
          let shown = cut.utf8.count < words.utf8.count ? cut + " ..." : words
          text = Self.lines(lead + shown + (said.isEmpty ? "" : " (\(said.joined(separator: ", ")))"), width)
        }
      } else {
        text = wrapped(TreeOutline.capital(TreeDrawing.unconnected[language]) + ":", to: width)
      }
      let rows = self.columns.isStacked ? text.count + objective.count : max(text.count, objective.count)
      entries.append(
        Entry(
          line: line, first: count, indent: indent, text: text, objective: objective, isSuggestion: isSuggestion,
          count: rows))
      count += rows
    }
  }

  private static func folded(_ count: Int) -> Words {
    Words(id: "terlipat \(count)", en: "\(count) folded away")
  }

  /// The text wrapped; what would take more than a screen is cut, as the details show it.
  private static func lines(_ text: String, _ width: Int) -> [String] {
    let start = prefix(of: text, fitting: 24 * width)
    return wrapped(start.utf8.count < text.utf8.count ? start + " ..." : text, to: width)
  }

  static let unstated = Words(id: "(belum dirumuskan)", en: "(not restated yet)")

  static func suggestion(_ text: String) -> Words {
    Words(id: "saran: \(text)", en: "suggestion: \(text)")
  }

  /// The entry of an item.
  func entry(of item: Int) -> Entry? { entries.first { $0.line.item == item } }

  /// The item on a row of the whole outline.
  func item(atRow row: Int) -> Int? {
    entries.first { $0.first <= row && row < $0.first + $0.count }?.line.item
  }
}

/// The columns of the outline: problems alone, or beside or above their objectives.
struct TreeColumns: Equatable, Sendable {
  let problem: Int
  let objective: Int
  /// The objective stands under its problem, for want of width.
  let isStacked: Bool

  init(_ columns: Int, isPaired: Bool) {
    isStacked = isPaired && columns < 60
    problem = isPaired && !isStacked ? columns / 2 : columns
    objective = !isPaired ? 0 : isStacked ? columns - 6 : columns - columns / 2 - 2
  }

  /// The width for the objective's text, a cell left for the cursor.
  var objectiveText: Int { max(8, objective - 1) }
}
