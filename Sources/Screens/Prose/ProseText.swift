import Practicum
import RecordText

/// The text of a file of prose as it is edited, and how changes made elsewhere come into it.
enum ProseText {
  /// What is edited: the file's text without its last line's end and a byte-order mark.
  static func text(of file: RecordFile?) -> String {
    guard let file else { return "" }
    var bytes = file.bytes()[...]
    if bytes.starts(with: [0xef, 0xbb, 0xbf]) { bytes = bytes.dropFirst(3) }
    while let last = bytes.last, last == 0x0a || last == 0x0d { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// What is written for an edited text.
  static func bytes(of text: String) -> [UInt8] { Array(text.utf8) + [0x0a] }

  /// The edited text brought into a file that others changed meanwhile: both changes where they touch different
  /// paragraphs, else theirs followed by ours, so that neither is lost.
  static func merged(_ text: String, base: RecordFile?, theirs: RecordFile?) -> (text: String, isDoubled: Bool) {
    let base = paragraphs(base)
    let ours = RecordFile.paragraphs(of: bytes(of: text), .prose)
    let theirs = paragraphs(theirs)
    let mine = change(from: base, to: ours)
    let other = change(from: base, to: theirs)
    let (result, isDoubled): ([[UInt8]], Bool)
    if mine.old.upperBound < other.old.lowerBound
      || mine.old.upperBound == other.old.lowerBound && !mine.old.isEmpty && !other.old.isEmpty
    {
      let shift = ours.count - base.count
      let (from, to) = (other.old.lowerBound + shift, other.old.upperBound + shift)
      (result, isDoubled) = (Array(ours[..<from] + theirs[other.new] + ours[to...]), false)
    } else if other.old.upperBound <= mine.old.lowerBound, other.old.upperBound < mine.old.upperBound {
      let shift = theirs.count - base.count
      let (from, to) = (mine.old.lowerBound + shift, mine.old.upperBound + shift)
      (result, isDoubled) = (Array(theirs[..<from] + ours[mine.new] + theirs[to...]), false)
    } else {
      let added = ours[mine.new].filter { !theirs.contains($0) }
      (result, isDoubled) = (
        Array(theirs[..<other.new.upperBound] + added + theirs[other.new.upperBound...]),
        !added.isEmpty && !mine.old.isEmpty
      )
    }
    let whole = result.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n")
    return (whole.last == "\n" ? String(whole.dropLast()) : whole, isDoubled)
  }

  private static func paragraphs(_ file: RecordFile?) -> [[UInt8]] {
    guard let file else { return [] }
    return (0..<file.count).map { file.text(at: $0) }
  }

  /// The one stretch of paragraphs in which two texts differ.
  private static func change(from old: [[UInt8]], to new: [[UInt8]]) -> (old: Range<Int>, new: Range<Int>) {
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    return (start..<old.count - end, start..<new.count - end)
  }
}

extension TextBuffer {
  /// Shows another text in the place of this one, with the cursor where it was among what stayed.
  mutating func reload(_ text: String) {
    var fresh = TextBuffer(text, revision: revision + 1)
    guard fresh.lines != lines else { return }
    let start = zip(lines, fresh.lines).prefix { $0 == $1 }.count
    let end = zip(lines[start...].reversed(), fresh.lines[start...].reversed()).prefix { $0 == $1 }.count
    let (before, after) = (lines.count, fresh.lines.count)
    func moved(_ line: Int) -> Int {
      line < start ? line : line >= before - end ? line + after - before : min(line, max(start, after - end - 1))
    }
    fresh.continuesLists = continuesLists
    fresh.window = window
    fresh.moveTo(TextPlace(line: moved(cursor.line), offset: cursor.offset))
    fresh.top = (min(moved(top.line), after - 1), top.row)
    self = fresh
  }
}
