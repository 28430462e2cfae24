import Practicum
import TextCanvas

/// Sentences to choose from, each in full: one, several or all of them are taken.
struct OfferList: Equatable {
  enum Outcome: Equatable {
    case stay, cancelled
    case taken([String])
  }

  static let keys: [(key: String, title: Words)] = [
    ("Enter", Words(id: "sisipkan", en: "put in")), ("Space", Words(id: "tandai", en: "mark")),
    ("a", Words(id: "semua", en: "all")), ("Esc", AppWords.cancel),
  ]

  let sentences: [String]
  private var index = 0
  private var marked: Set<Int> = []
  private var columns = 40
  private var rows = 10
  /// The first sentence in sight.
  private var first = 0

  init(_ sentences: [String]) { self.sentences = sentences }

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .cancelled
    case .enter, .tab:
      let places = marked.isEmpty ? [index] : marked.sorted()
      return .taken(places.map { sentences[$0] })
    case .text("a"): return .taken(sentences)
    case .text(" "):
      if marked.remove(index) == nil { marked.insert(index) }
    case .up: index = max(0, index - 1)
    case .down: index = min(sentences.count - 1, index + 1)
    case .home, .pageUp: index = 0
    case .end, .pageDown: index = sentences.count - 1
    default: break
    }
    return .stay
  }

  /// Takes note of the room and brings the focused sentence into sight.
  mutating func prepare(_ size: Size, _ glyphs: Glyphs) {
    columns = max(10, size.columns - 7)
    rows = max(1, size.rows - 1)
    first = min(first, index)
    while first < index, (first...index).reduce(0, { $0 + height($1) }) > rows { first += 1 }
  }

  private func height(_ place: Int) -> Int { lines(place).count + 1 }

  private func lines(_ place: Int) -> [String] {
    wrapped(sentences[place], to: columns, most: max(1, rows - 1))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.fill(area)
    let heading = Words(id: "Yang sudah dikatakan data", en: "What the data already says")
    canvas.write(
      truncated(heading[session.language], to: area.columns - 2, glyphs: session.glyphs),
      at: Position(column: area.column + 1, row: area.row), .heading)
    var row = area.row + 1
    for place in first..<sentences.count where row < area.bottom {
      let isFocused = place == index
      let lines = lines(place)
      let mark = marked.contains(place) ? "[\(session.glyphs.checked)]" : "[ ]"
      let marker = isFocused ? String(session.glyphs.marker) : " "
      for (offset, line) in lines.enumerated() where row + offset < area.bottom {
        let at = Position(column: area.column, row: row + offset)
        if isFocused { canvas.fill(Area(column: at.column, row: at.row, columns: area.columns, rows: 1), .focus) }
        canvas.write(offset == 0 ? "\(marker) \(mark) " : "      ", at: at, isFocused ? .focus : .normal)
        canvas.write(
          line, at: Position(column: at.column + 6, row: at.row), isFocused ? .focus : .normal,
          limit: area.columns - 6)
      }
      if isFocused { canvas.cursor = Position(column: area.column, row: row) }
      row += lines.count + 1
    }
  }
}
