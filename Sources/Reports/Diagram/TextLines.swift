/// Breaks a text into lines that fit a width; all measures in thousandths of the type's size.
struct TextLines {
  /// The width at which words are broken only when one alone is longer.
  let width: Int
  let isBold: Bool
  /// More lines than these are cut, with an ellipsis.
  let limit: Int

  /// The lines of a text, of about one length each.
  func lines(of text: String) -> [String] {
    // A text of a megabyte must not take the time to be wrapped as a whole; no character is narrower than 188.
    let longest = (limit + 1) * (width / 188 + 1)
    let start = text.prefix(longest)
    let words = start.split(whereSeparator: \.isWhitespace).flatMap { pieces(of: $0) }
    guard !words.isEmpty else { return [] }
    let widths = words.map { CharacterWidths.width(of: $0, bold: isBold) }
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
    let blank = CharacterWidths.width(of: " ", bold: isBold)
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
    guard CharacterWidths.width(of: word, bold: isBold) > width else { return [String(word)] }
    var pieces = [""]
    var used = 0
    for character in word {
      let own = CharacterWidths.width(of: String(character), bold: isBold)
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
    while !last.isEmpty, CharacterWidths.width(of: last + mark, bold: isBold) > width { last.removeLast() }
    return kept + [last + mark]
  }
}
