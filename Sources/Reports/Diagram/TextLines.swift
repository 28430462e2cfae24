/// Breaks a text into lines that fit a width, in units of what measures it.
struct TextLines {
  /// The width at which words are broken only when one alone is longer.
  let width: Int
  /// More lines than these are cut, with an ellipsis.
  let limit: Int
  /// No character is narrower.
  let narrowest: Int
  let measure: (Substring) -> Int

  /// Lines of type, in thousandths of its size.
  init(width: Int, isBold: Bool, limit: Int) {
    self.init(width: width, limit: limit, narrowest: 188) { CharacterWidths.width(of: $0, bold: isBold) }
  }

  init(width: Int, limit: Int, narrowest: Int, _ measure: @escaping (Substring) -> Int) {
    self.width = width
    self.limit = limit
    self.narrowest = narrowest
    self.measure = measure
  }

  /// The lines of a text, of about one length each.
  func lines(of text: String) -> [String] {
    // A text of a megabyte must not take the time to be wrapped as a whole.
    let longest = limit >= Int.max / (width + 2) ? Int.max : (limit + 1) * (width / narrowest + 1)
    let start = text.prefix(longest)
    let words = start.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0) }
    guard !words.isEmpty else { return [] }
    let widths = words.map { measure($0[...]) }
    let greedy = wrapped(words, widths, to: width)
    guard greedy.count <= limit, start.endIndex == text.endIndex else { return cut(greedy) }
    // The narrowest width that needs no more lines: the lines come out balanced.
    var (low, high) = (max(widths.max() ?? 0, width / 2), width)
    while low < high {
      let middle = (low + high) / 2
      if wrapped(words, widths, to: middle).count <= greedy.count { high = middle } else { low = middle + 1 }
    }
    return wrapped(words, widths, to: high)
  }

  private func wrapped(_ words: [String], _ widths: [Int], to width: Int) -> [String] {
    var lines: [String] = []
    var used = 0
    let blank = measure(" ")
    for (word, own) in zip(words, widths) {
      if !lines.isEmpty, used + blank + own <= width {
        lines[lines.count - 1] += " " + word
        used += blank + own
      } else {
        lines.append(word)
        used = own
      }
    }
    return lines
  }

  /// A word, or its pieces where it is wider than a line.
  private func pieces(of word: Substring) -> [String] {
    guard measure(word) > width else { return [String(word)] }
    var pieces = [""]
    var used = 0
    for character in word {
      let own = measure(String(character)[...])
      if used + own > width, pieces[pieces.count - 1] != "" {
        pieces.append("")
        used = 0
      }
      pieces[pieces.count - 1].append(character)
      used += own
    }
    return pieces
  }

  private func cut(_ lines: [String]) -> [String] {
    var kept = Array(lines.prefix(limit))
    let mark = "…"
    var last = kept.popLast() ?? ""
    while !last.isEmpty, measure((last + mark)[...]) > width { last.removeLast() }
    return kept + [last + mark]
  }
}
