/// The longest beginning of a text that fits into so many columns, never ending inside a character.
public func prefix(of text: some StringProtocol, fitting columns: Int) -> String {
  let text = Substring(text)
  return String(text[..<end(of: text, fitting: columns)])
}

/// The longest end of a text that fits into so many columns, never beginning inside a character.
public func suffix(of text: some StringProtocol, fitting columns: Int) -> String {
  let text = Substring(text)
  let scalars = text.unicodeScalars
  var start = scalars.endIndex
  var index = start
  var used = 0
  while index > scalars.startIndex {
    index = scalars.index(before: index)
    let width = scalars[index].columns
    if used + width > columns { break }
    used += width
    // A mark alone is no beginning: it belongs to the character before it.
    if width > 0 { start = index }
  }
  return String(text[start...])
}

/// The text itself if it fits into so many columns, otherwise its beginning with an ellipsis.
public func truncated(_ text: some StringProtocol, to columns: Int, glyphs: Glyphs = .unicode) -> String {
  if displayWidth(text) <= columns { return String(text) }
  let ellipsis = String(glyphs.ellipsis)
  let room = columns - displayWidth(ellipsis)
  if room < 0 { return "" }
  return prefix(of: text, fitting: room) + ellipsis
}

/// Where the spare columns of a padded text go.
public enum Alignment: Equatable, Sendable {
  case left
  case right
  case centre
}

/// The text truncated or filled with spaces to exactly so many columns.
public func padded(
  _ text: some StringProtocol, to columns: Int, _ alignment: Alignment = .left, glyphs: Glyphs = .unicode
) -> String {
  let fitted = truncated(text, to: columns, glyphs: glyphs)
  let spare = max(0, columns - displayWidth(fitted))
  let before =
    switch alignment {
    case .left: 0
    case .right: spare
    case .centre: spare / 2
    }
  return String(repeating: " ", count: before) + fitted + String(repeating: " ", count: spare - before)
}

/// The lines of a text broken at words to so many columns (at least one); never empty.
///
/// Newlines are kept, words longer than a line are broken, and the spaces at a break are dropped.
///
/// - Parameter most: how many lines are wanted at most; what follows them is not looked at.
public func wrapped(_ text: some StringProtocol, to columns: Int, most: Int = .max) -> [String] {
  let columns = max(1, columns)
  var lines: [String] = []
  var rest = Substring(text)
  while lines.count < max(1, most) {
    let end = rest.utf8.firstIndex(of: UInt8(ascii: "\n"))
    var paragraph = end.map { rest[..<$0] } ?? rest
    if end != nil, paragraph.utf8.last == UInt8(ascii: "\r") {
      paragraph = paragraph[..<paragraph.utf8.index(before: paragraph.endIndex)]
    }
    wrap(paragraph, to: columns, most: max(1, most), into: &lines)
    guard let end else { break }
    rest = rest[rest.utf8.index(after: end)...]
  }
  return lines
}

private func wrap(_ paragraph: Substring, to columns: Int, most: Int, into lines: inout [String]) {
  var rest = paragraph
  while lines.count < most {
    var cut = end(of: rest, fitting: columns)
    if cut == rest.startIndex, cut < rest.endIndex { cut = rest.index(after: cut) }
    guard cut < rest.endIndex else { return lines.append(String(rest)) }
    // The space that ends a full line may stand just outside it.
    let reach = rest[cut] == " " ? rest.index(after: cut) : cut
    let line: Substring
    if let space = rest[..<reach].lastIndex(of: " "), rest[..<space].contains(where: { $0 != " " }) {
      line = rest[..<space]
      rest = rest[space...].drop { $0 == " " }
    } else {
      line = rest[..<cut]
      rest = rest[cut...]
    }
    lines.append(trimmedEnd(line))
    if rest.isEmpty { return }
  }
}

private func trimmedEnd(_ line: Substring) -> String {
  var line = line
  while line.last == " " { line.removeLast() }
  return String(line)
}

private func end(of text: Substring, fitting columns: Int) -> Substring.Index {
  let scalars = text.unicodeScalars
  var used = 0
  var index = scalars.startIndex
  while index < scalars.endIndex {
    used += scalars[index].columns
    if used > columns { break }
    index = scalars.index(after: index)
  }
  return index
}
