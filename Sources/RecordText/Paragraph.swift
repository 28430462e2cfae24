/// The bytes of one paragraph, read in place: the only tokenizer of the module.
///
/// Syntax after the GNU recutils 1.9 manual, "The Rec Format", with CRLF tolerated.
struct Paragraph {
  enum Token {
    case comment(Range<Int>)
    /// `plain` when the value's bytes are its text, without joins, continuations or carriage returns to remove.
    case field(name: Range<Int>, value: Range<Int>, plain: Bool)
  }

  let bytes: UnsafeBufferPointer<UInt8>

  /// Walks the lines and hands over each token until `visit` returns false.
  func walk(_ visit: (Token) -> Bool) throws(SyntaxProblem) {
    var at = 0
    var line = 1
    while at < bytes.count {
      switch bytes[at] {
      case Bytes.hash:
        let end = lineEnd(from: at)
        if !visit(.comment(at + 1..<textEnd(at + 1, end))) { return }
        at = end + 1
        line += 1
      case Bytes.plus:
        throw SyntaxProblem(line: line, column: 1, reason: .continuationWithoutField)
      default:
        let name = at..<nameEnd(from: at)
        guard !name.isEmpty, name.upperBound < bytes.count, bytes[name.upperBound] == Bytes.colon else {
          throw SyntaxProblem(line: line, column: name.upperBound - at + 1, reason: .notAField)
        }
        var start = name.upperBound + 1
        if start < bytes.count, bytes[start] == Bytes.space || bytes[start] == Bytes.tab { start += 1 }
        let value = extent(ofValueFrom: start)
        if value.isOpen {
          let lineStart = bytes[..<value.end].lastIndex(of: Bytes.newline).map { $0 + 1 } ?? 0
          throw SyntaxProblem(
            line: line + value.lines - 1, column: value.end - lineStart, reason: .joinedToNothing)
        }
        if !visit(.field(name: name, value: start..<value.end, plain: value.plain)) { return }
        at = value.next
        line += value.lines
      }
    }
  }

  /// The text of a value: joins joined, `+` prefixes and carriage returns at line ends dropped.
  func text(_ value: Range<Int>, plain: Bool) -> String {
    if plain { return String(decoding: bytes[value], as: UTF8.self) }
    var text: [UInt8] = []
    text.reserveCapacity(value.count)
    var at = value.lowerBound
    while at < value.upperBound {
      let end = min(lineEnd(from: at), value.upperBound)
      let stop = textEnd(at, end)
      let joined = end < value.upperBound && isJoined(at, end)
      text.append(contentsOf: bytes[at..<(joined ? stop - 1 : stop)])
      at = end + 1
      if joined { continue }
      guard end < value.upperBound else { break }
      text.append(Bytes.newline)
      at += 1  // the plus sign
      if at < value.upperBound, bytes[at] == Bytes.space { at += 1 }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// Where a value ends; open when its last line ends in a backslash and no line is there to be joined.
  private func extent(ofValueFrom start: Int) -> (end: Int, next: Int, lines: Int, plain: Bool, isOpen: Bool) {
    var lines = 1
    var plain = true
    var at = start
    while true {
      let end = lineEnd(from: at)
      let joined = isJoined(at, end)
      if joined {
        plain = false
        // A newline at the end of the text would leave an empty last line to be joined.
        if end == bytes.count { return (end, end, lines, plain, true) }
        at = end + 1
        lines += 1
      } else if end + 1 < bytes.count, bytes[end + 1] == Bytes.plus {
        plain = false
        at = end + 2
        lines += 1
      } else {
        let stop = lines == 1 ? textEnd(at, end) : end
        return (stop, end + 1, lines, plain, false)
      }
    }
  }

  /// The index of the newline that ends the line, or the end of the bytes.
  func lineEnd(from start: Int) -> Int {
    var at = start
    while at < bytes.count, bytes[at] != Bytes.newline { at += 1 }
    return at
  }

  /// Where the line's text ends: before the carriage returns that precede its end.
  private func textEnd(_ start: Int, _ end: Int) -> Int {
    var stop = end
    while stop > start, bytes[stop - 1] == Bytes.carriageReturn { stop -= 1 }
    return stop
  }

  /// Whether a backslash at the end of the line joins the next line to this one.
  func isJoined(_ start: Int, _ end: Int) -> Bool {
    let stop = textEnd(start, end)
    return stop > start && bytes[stop - 1] == Bytes.backslash
  }

  /// Whether the line belongs to a value, so that a backslash at its end joins the next one.
  func holdsValue(_ start: Int) -> Bool {
    if bytes[start] == Bytes.plus { return true }
    let end = nameEnd(from: start)
    return end > start && end < bytes.count && bytes[end] == Bytes.colon
  }

  private func nameEnd(from start: Int) -> Int {
    guard Bytes.startsName(bytes[start]) else { return start }
    var at = start + 1
    while at < bytes.count, Bytes.continuesName(bytes[at]) { at += 1 }
    return at
  }
}
