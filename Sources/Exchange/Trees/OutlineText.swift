/// Reads an outline of indented lines: tabs or blanks, bullets, numbers, Markdown headings, or the connectors of drawn
/// trees.
struct OutlineText {
  private struct Line {
    /// Where its bullet or text stands, and where its text does; headings stand left of everything.
    let column: Int
    let textColumn: Int
    let hasMark: Bool
    let text: Substring
  }

  private var nodes: [OutlineNode] = []
  /// The nodes that may take children, from the outermost, and the last line's place.
  private var open: [(node: Int, line: Line)] = []

  static func outline(_ text: String) throws(TreeProblem) -> Outline {
    var reading = OutlineText()
    for line in text.split(whereSeparator: \.isNewline) {
      guard let line = Self.line(line) else { continue }
      reading.add(line)
      if reading.nodes.count > Outline.limit { throw .tooMany(limit: Outline.limit) }
    }
    return Outline(nodes: reading.nodes)
  }

  private mutating func add(_ line: Line) {
    // A line without a mark, right below the text of one with a mark, goes on with it.
    if let last = open.last, last.line.hasMark, !line.hasMark, line.column == last.line.textColumn {
      nodes[last.node].text += " " + line.text
      return
    }
    while let last = open.last, !isUnder(line, last.line) { open.removeLast() }
    open.append((nodes.count, line))
    nodes.append(OutlineNode(parent: open.dropLast().last?.node, text: String(line.text)))
  }

  private func isUnder(_ line: Line, _ other: Line) -> Bool {
    if line.column != other.column { return line.column > other.column }
    // What stands below a heading, and marked lines below a plain one, belong to it though nobody indented them.
    return line.hasMark && !other.hasMark || Self.isHeading(other) && !Self.isHeading(line)
  }

  private static func isHeading(_ line: Line) -> Bool {
    !line.hasMark && TreeHeading.reading(String(line.text)) != nil
  }

  private static let headingColumn = -1_000

  /// Nil for a line that says nothing.
  private static func line(_ source: Substring) -> Line? {
    var rest = source.prefix(10_000)
    var column = 0
    func skipBlanks() {
      while let first = rest.first {
        if first == "\t" {
          column += 4 - column % 4
        } else if first == " " || first == "\u{A0}" || first == "\u{FEFF}" || connectors.contains(first) {
          column += first == "\u{FEFF}" ? 0 : 1
        } else {
          return
        }
        rest.removeFirst()
      }
    }
    let connected = rest.contains(where: connectors.contains)
    skipBlanks()
    guard !rest.isEmpty else { return nil }
    let hashes = rest.prefix { $0 == "#" }.count
    if hashes > 0, hashes <= 6, rest.dropFirst(hashes).first == " " {
      let text = rest.dropFirst(hashes).drop { $0 == " " }
      let place = headingColumn + hashes * 10
      return text.isEmpty ? nil : Line(column: place, textColumn: place, hasMark: false, text: text)
    }
    let start = column
    var hasMark = false
    var steps = 0
    if let mark = mark(rest) {
      column += mark.length
      rest = rest.dropFirst(mark.length)
      skipBlanks()
      (hasMark, steps) = (true, mark.steps)
    }
    while rest.last?.isWhitespace == true { rest.removeLast() }
    // Rules between parts say nothing.
    guard rest.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    if connected { return Line(column: start, textColumn: start, hasMark: false, text: rest) }
    return Line(column: start + steps * 4, textColumn: column, hasMark: hasMark, text: rest)
  }

  private static let connectors: Set<Character> = ["│", "├", "└", "─", "»", "┃", "┣", "┗", "━"]
  private static let bullets: Set<Character> = ["-", "*", "+", "•", "–", "—", "‣", "◦", "▪", "●", "○", "·", "→"]

  /// A bullet or a number at the beginning, with the blank after it, and how many steps further in a number such as
  /// `1.2.` stands than `1.` does.
  private static func mark(_ text: Substring) -> (length: Int, steps: Int)? {
    guard let first = text.first else { return nil }
    if bullets.contains(first) {
      let next = text.dropFirst().first
      return next == " " || next == "\t" ? (1, 0) : nil
    }
    let word = text.prefix { $0 != " " && $0 != "\t" }
    guard word.count <= 12, word.count < text.count else { return nil }
    let parts = word.trimmed("()").split(separator: ".", omittingEmptySubsequences: false)
    let isClosed = word.hasSuffix(".") || word.hasSuffix(")") || parts.count > 1
    let labels = parts.last == "" ? parts.dropLast() : parts[...]
    guard isClosed, !labels.isEmpty, labels.allSatisfy(isLabel) else { return nil }
    return (word.count, labels.count - 1)
  }

  private static func isLabel(_ part: Substring) -> Bool {
    guard !part.isEmpty, part.utf8.count == part.count else { return false }
    if part.allSatisfy(\.isNumber) { return part.count <= 3 }
    return part.count == 1 && part.first?.isLetter == true || part.allSatisfy { "ivxIVX".contains($0) }
  }
}
