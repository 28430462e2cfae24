import TextCanvas

/// A place in a text: between two characters of a line.
struct TextPlace: Comparable, Hashable, Sendable {
  /// The line, from 0.
  var line: Int
  /// The offset in the line in bytes of UTF-8.
  var offset: Int

  static let start = TextPlace(line: 0, offset: 0)

  static func < (left: TextPlace, right: TextPlace) -> Bool {
    (left.line, left.offset) < (right.line, right.offset)
  }
}

/// A text of many lines being edited, with cursor, selection, undo and the part of it in sight.
///
/// No key costs more in a long text than in a short one: lines are wrapped when they are looked at and kept until they
/// change.
struct TextBuffer: Sendable {
  /// The lines, at least one.
  private(set) var lines: [TextLine]
  var cursor: TextPlace
  /// The other end of the selection.
  var mark: TextPlace?
  /// Whether the mark was set by its key, so that plain movement extends the selection.
  var isMarking = false
  /// Whether Enter in a list begins the next item.
  var continuesLists = false
  /// The column that moving up and down keeps to.
  var goal: Int?
  var history = TextHistory()
  /// The room the text is shown in.
  var window = Size(columns: 40, rows: 8)
  /// The first row in sight: a line, and one of its rows.
  var top = (line: 0, row: 0)
  /// Grows with every change of the text.
  private(set) var revision = 0

  /// A text with the cursor at its end; the revision goes on counting where it stands in another's place.
  init(_ text: String = "", revision: Int = 0) {
    self.revision = revision
    lines = Self.lines(of: text)
    cursor = .start
    cursor = end
  }

  /// The text, lines separated by `\n`.
  var text: String {
    var text = ""
    text.reserveCapacity(lines.reduce(lines.count) { $0 + $1.end })
    for (place, line) in lines.enumerated() {
      if place > 0 { text += "\n" }
      text += line.text
    }
    return text
  }

  var isEmpty: Bool { lines.count == 1 && lines[0].end == 0 }

  /// The place behind the last character.
  var end: TextPlace { TextPlace(line: lines.count - 1, offset: lines[lines.count - 1].end) }

  /// What is selected, nil when nothing is.
  var selection: Range<TextPlace>? {
    guard let mark, mark != cursor else { return nil }
    return min(mark, cursor)..<max(mark, cursor)
  }

  /// The text between two places.
  func text(in range: Range<TextPlace>) -> String {
    let (from, to) = (range.lowerBound, range.upperBound)
    if from.line == to.line { return String(lines[from.line][from.offset..<to.offset]) }
    var text = String(lines[from.line][from.offset..<lines[from.line].end])
    for line in lines[from.line + 1..<to.line] {
      text += "\n"
      text += line.text
    }
    return text + "\n" + lines[to.line][0..<to.offset]
  }

  /// A place that is surely in the text: the nearest to this one.
  func settled(_ place: TextPlace) -> TextPlace {
    if place.line < 0 { return .start }
    if place.line >= lines.count { return end }
    return TextPlace(line: place.line, offset: lines[place.line].settled(place.offset))
  }

  /// Puts a text in the place of another, past undo, and gives what stood there and the place behind the new text.
  mutating func splice(_ range: Range<TextPlace>, with new: String) -> (removed: String, end: TextPlace) {
    revision += 1
    let removed = text(in: range)
    let (from, to) = (range.lowerBound, range.upperBound)
    guard from.line != to.line || new.utf8.contains(UInt8(ascii: "\n")) else {
      lines[from.line].replace(from.offset..<to.offset, with: new)
      return (removed, settled(TextPlace(line: from.line, offset: from.offset + new.utf8.count)))
    }
    let tail = String(lines[to.line][to.offset..<lines[to.line].end])
    var fresh = Self.lines(of: new)
    let last = TextPlace(
      line: from.line + fresh.count - 1, offset: fresh[fresh.count - 1].end + (fresh.count == 1 ? from.offset : 0))
    fresh[fresh.count - 1].replace(fresh[fresh.count - 1].end..<fresh[fresh.count - 1].end, with: tail)
    // The first line is changed in its place, so that its rows are kept.
    lines[from.line].replace(from.offset..<lines[from.line].end, with: fresh[0].text)
    lines.replaceSubrange(from.line + 1..<to.line + 1, with: fresh.dropFirst())
    return (removed, settled(last))
  }

  /// The lines of a text; carriage returns before a line's end are dropped.
  private static func lines(of text: String) -> [TextLine] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      var line = line
      while line.last == UInt8(ascii: "\r") { line.removeLast() }
      return TextLine(Substring(line))
    }
  }
}

extension TextBuffer: Equatable {
  /// Buffers are equal when they show the same text with the same cursor and selection.
  static func == (left: TextBuffer, right: TextBuffer) -> Bool {
    left.cursor == right.cursor && left.mark == right.mark && left.lines == right.lines
  }
}

extension TextBuffer {
  /// Wraps a line, unless its rows are known.
  mutating func layOut(_ line: Int) { lines[line].layOut(window.columns) }
}
