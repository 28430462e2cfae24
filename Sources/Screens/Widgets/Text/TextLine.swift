import TextCanvas

/// One line of a text being edited, with the rows it is wrapped to.
///
/// Places in it are offsets in bytes of UTF-8, always between two characters as people see them. The rows are kept
/// until the line changes, and a change in a long line wraps only the rows it moves.
struct TextLine: Equatable, Sendable {
  private(set) var text: String
  /// Where each row ends at `columns`; empty while nobody has asked.
  private var rowEnds: [Int] = []
  private var columns = 0

  init(_ text: some StringProtocol) {
    self.text = String(text)
    self.text.makeContiguousUTF8()
  }

  static func == (left: TextLine, right: TextLine) -> Bool { left.text == right.text }

  /// The offset behind the last character.
  var end: Int { text.utf8.count }

  /// Whether nothing but blanks stands in it.
  var isBlank: Bool { text.utf8.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) } }

  func index(_ offset: Int) -> String.Index {
    text.utf8.index(text.startIndex, offsetBy: min(max(0, offset), text.utf8.count))
  }

  func offset(_ index: String.Index) -> Int { text.utf8.distance(from: text.startIndex, to: index) }

  /// The text between two offsets.
  subscript(range: Range<Int>) -> Substring { text[index(range.lowerBound)..<index(range.upperBound)] }

  /// The character behind an offset, nil at the end.
  func character(at offset: Int) -> Character? { offset < end ? text[index(offset)] : nil }

  /// The offset before the character that ends here.
  func before(_ offset: Int) -> Int { offset > 0 ? self.offset(text.index(before: index(offset))) : 0 }

  /// The offset behind the character that begins here.
  func after(_ offset: Int) -> Int { offset < end ? self.offset(text.index(after: index(offset))) : end }

  /// The nearest place between two characters, at the offset or behind it.
  func settled(_ offset: Int) -> Int {
    guard offset > 0, offset < end else { return min(max(0, offset), end) }
    let next = after(offset)
    return before(next) == offset ? offset : next
  }

  /// Puts a text without line breaks in the place of another.
  mutating func replace(_ range: Range<Int>, with new: some StringProtocol) {
    text.replaceSubrange(index(range.lowerBound)..<index(range.upperBound), with: new)
    rewrap(around: range, growth: new.utf8.count - range.count)
  }
}

extension TextLine {
  /// Wraps the line, unless its rows at this width are known.
  mutating func layOut(_ columns: Int) {
    guard self.columns != columns || rowEnds.isEmpty else { return }
    rowEnds = freshRows(columns)
    self.columns = columns
  }

  /// The offsets at which the rows end at a width; the last is the line's end.
  func rowEnds(_ columns: Int) -> [Int] {
    self.columns == columns && !rowEnds.isEmpty ? rowEnds : freshRows(columns)
  }

  /// The row in which an offset stands, with the bytes of that row; a place between two rows is in the second.
  func row(of offset: Int, _ columns: Int) -> (row: Int, range: Range<Int>) {
    let ends = rowEnds(columns)
    let row = Self.row(of: offset, ends)
    return (row, (row > 0 ? ends[row - 1] : 0)..<ends[row])
  }

  /// The bytes of a row; the last for one beyond.
  func range(ofRow row: Int, _ columns: Int) -> Range<Int> {
    let ends = rowEnds(columns)
    let row = min(max(0, row), ends.count - 1)
    return (row > 0 ? ends[row - 1] : 0)..<ends[row]
  }

  func rowCount(_ columns: Int) -> Int { rowEnds(columns).count }

  private static func row(of offset: Int, _ ends: [Int]) -> Int {
    var (low, high) = (0, ends.count - 1)
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] > offset { high = middle } else { low = middle + 1 }
    }
    return low
  }

  private func freshRows(_ columns: Int) -> [Int] {
    var ends: [Int] = []
    repeat { ends.append(rowEnd(from: ends.last ?? 0, columns)) } while ends.last != end
    return ends
  }

  /// Where a row that begins at an offset ends: behind the last blank that fits, else behind the last character.
  ///
  /// The last column is left to the cursor and to the blank at the row's end.
  private func rowEnd(from start: Int, _ columns: Int) -> Int {
    let bytes = text.utf8
    var index = self.index(start)
    var offset = start
    var (width, afterBlank) = (0, start)
    while index < text.endIndex {
      let next = text.index(after: index)
      let size = bytes.distance(from: index, to: next)
      let byte = bytes[index]
      width += size == 1 && (0x20..<0x7f).contains(byte) ? 1 : displayWidth(text[index..<next])
      let isBlank = byte == 0x20
      if width > (isBlank ? columns : columns - 1), offset > start { return afterBlank > start ? afterBlank : offset }
      index = next
      offset += size
      if isBlank { afterBlank = offset }
    }
    return offset
  }

  /// Wraps from shortly before the change to where the rows are again as they were.
  private mutating func rewrap(around range: Range<Int>, growth: Int) {
    guard !rowEnds.isEmpty else { return }
    // A word that grew shorter may fit into the row before; that of a broken word may be two rows before, and the
    // character before the change may have been joined by it.
    let first = max(0, Self.row(of: range.lowerBound, rowEnds) - 3)
    var start = first > 0 ? rowEnds[first - 1] : 0
    var fresh: [Int] = []
    var old = first
    repeat {
      start = rowEnd(from: start, columns)
      fresh.append(start)
      while old < rowEnds.count, rowEnds[old] < range.upperBound || rowEnds[old] + growth < start { old += 1 }
    } while start < end && !(old < rowEnds.count && rowEnds[old] + growth == start)
    let kept = start < end ? old + 1 : rowEnds.count
    if growth != 0 {
      rowEnds.withUnsafeMutableBufferPointer { ends in
        for row in kept..<ends.count { ends[row] += growth }
      }
    }
    rowEnds.replaceSubrange(first..<kept, with: fresh)
  }
}
