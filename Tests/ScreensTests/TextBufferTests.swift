import Testing
import TextCanvas

@testable import Screens

/// A text with a cursor as plainly as can be, to compare with.
private struct PlainText {
  var text = ""
  /// Bytes before the cursor.
  var cursor = 0

  var places: [Int] {
    var (places, at) = ([0], 0)
    for character in text {
      at += String(character).utf8.count
      places.append(at)
    }
    return places
  }

  mutating func replace(_ range: Range<Int>, with new: String) {
    let bytes = Array(text.utf8)
    let changed = bytes[..<range.lowerBound] + Array(new.utf8) + bytes[range.upperBound...]
    text = String(decoding: changed, as: UTF8.self)
    let behind = range.lowerBound + new.utf8.count
    cursor = places.first { $0 >= behind } ?? text.utf8.count
  }

  func left() -> Int { places.last { $0 < cursor } ?? 0 }
  func right() -> Int { places.first { $0 > cursor } ?? cursor }
}

@Suite("A text being edited")
struct TextBufferTests {
  static let pieces = [
    "a", "k", " ", "kata ", "e", "\u{301}", "é", "漢字", "👨‍👩‍👧", "\n", "sekolahdasarnegeri", "  ", "- butir", "🇮🇩",
  ]

  /// The bytes before the cursor in the whole text.
  static func cursor(_ buffer: TextBuffer) -> Int {
    buffer.lines[..<buffer.cursor.line].reduce(0) { $0 + $1.end + 1 } + buffer.cursor.offset
  }

  @Test("behaves as a plain text under any keys, and its rows are always those of a fresh text", arguments: 0..<40)
  func asPlainText(seed: Int) {
    var random = Seeded(seed)
    var buffer = TextBuffer()
    var plain = PlainText()
    for _ in 0..<150 {
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<5:
        let piece = Self.pieces.randomElement(using: &random) ?? "a"
        buffer.insert(piece)
        plain.replace(plain.cursor..<plain.cursor, with: piece)
      case 5:
        buffer.press(.backspace)
        plain.replace(plain.left()..<plain.cursor, with: "")
      case 6:
        buffer.press(.delete)
        let cursor = plain.cursor
        plain.replace(cursor..<plain.right(), with: "")
      case 7:
        buffer.press(.left)
        plain.cursor = plain.left()
      case 8:
        buffer.press(.right)
        plain.cursor = plain.right()
      default: buffer.prepare(Size(columns: Int.random(in: 4...12, using: &random), rows: 3))
      }
      #expect(buffer.text == plain.text)
      #expect(Self.cursor(buffer) == plain.cursor, "\(plain.text.debugDescription)")
      for line in buffer.lines {
        #expect(line.rowEnds(buffer.window.columns) == TextLine(line.text).rowEnds(buffer.window.columns))
      }
    }
    while buffer.undo() {}
    #expect(buffer.text.isEmpty)
    while buffer.redo() {}
    #expect(buffer.text == plain.text)
  }

  @Test("rows end behind words, never exceed the width and leave nothing out", arguments: 0..<20)
  func rows(seed: Int) {
    var random = Seeded(seed)
    let text = (0..<30).map { _ in Self.pieces.filter { $0 != "\n" }.randomElement(using: &random) ?? "" }.joined()
    for columns in [6, 11, 40] {
      let line = TextLine(text)
      let ends = line.rowEnds(columns)
      #expect(ends.last == text.utf8.count)
      for (start, end) in zip([0] + ends, ends) { #expect(displayWidth(line[start..<end]) <= columns) }
    }
    #expect(TextLine("satu dua tiga").rowEnds(9) == [9, 13])
    #expect(TextLine("satu dua tiga").rowEnds(8) == [5, 9, 13])
    #expect(TextLine("").rowEnds(8) == [0])
  }

  @Test(
    "a key costs no more in a text of a megabyte than in a page, in one line or in thousands",
    arguments: ["usaha warung kelontong di pasar pagi ", "usaha warung kelontong di pasar pagi\n\n"])
  func megabyte(sentence: String) {
    func time(_ count: Int) -> Duration {
      var buffer = TextBuffer(String(repeating: sentence, count: count))
      buffer.prepare(Size(columns: 60, rows: 20))
      buffer.press(.up)
      buffer.press(.pageUp)
      return (0..<5).map { _ in
        ContinuousClock().measure {
          for _ in 0..<20 {
            for key: Key in [.text("k"), .text("a"), .text(" "), .left, .backspace, .up, .down] {
              buffer.press(key)
              buffer.prepare(Size(columns: 60, rows: 20))
            }
          }
        }
      }.min() ?? .zero
    }
    let (page, megabyte) = (time(60), time(28_000))
    #expect(megabyte < page * 12 + .milliseconds(40), "\(page) \(megabyte)")
  }

  @Test("the cursor keeps its column over shorter rows and rows of wide characters")
  func upAndDown() {
    var buffer = TextBuffer("satu dua tiga\nab\n漢字漢字漢字\nsatu dua tiga")
    buffer.prepare(Size(columns: 30, rows: 10))
    buffer.moveTo(TextPlace(line: 0, offset: 7))
    buffer.press(.down)
    #expect(buffer.cursor == TextPlace(line: 1, offset: 2))
    buffer.press(.down)
    #expect(buffer.cursor == TextPlace(line: 2, offset: 9))
    buffer.press(.down)
    #expect(buffer.cursor == TextPlace(line: 3, offset: 7))
  }

  @Test("up and down go by the rows that are seen, Home and End first by rows, then by lines")
  func wrappedRows() {
    var buffer = TextBuffer("satu dua tiga empat lima enam")
    buffer.prepare(Size(columns: 10, rows: 10))
    #expect(buffer.rowCount == 4)
    buffer.moveTo(TextPlace(line: 0, offset: 12))
    buffer.press(.up)
    #expect(buffer.cursor.offset == 3)
    buffer.press(.down)
    #expect(buffer.cursor.offset == 12)
    buffer.press(.home)
    #expect(buffer.cursor.offset == 9)
    buffer.press(.home)
    #expect(buffer.cursor.offset == 0)
    buffer.press(.end)
    #expect(buffer.cursor.offset == 8)
    buffer.press(.end)
    #expect(buffer.cursor.offset == 29)
  }

  @Test("words and paragraphs are passed by one key each")
  func words() {
    var buffer = TextBuffer("Warga, kader\n\nDua paragraf\nberbaris")
    buffer.prepare(Size(columns: 40, rows: 10))
    buffer.moveTo(.start)
    buffer.press(.controlRight)
    #expect(buffer.cursor == TextPlace(line: 0, offset: 7))
    buffer.press(.controlRight)
    #expect(buffer.cursor == TextPlace(line: 2, offset: 0))
    buffer.press(.controlLeft)
    #expect(buffer.cursor == TextPlace(line: 0, offset: 7))
    buffer.press(.controlDown)
    #expect(buffer.cursor == TextPlace(line: 2, offset: 0))
    buffer.press(.controlDown)
    #expect(buffer.cursor == buffer.end)
    buffer.press(.controlUp)
    #expect(buffer.cursor == TextPlace(line: 2, offset: 0))
    buffer.press(.controlUp)
    #expect(buffer.cursor == .start)
  }

  @Test("typing is taken back word by word, erasing as one")
  func undo() {
    var buffer = TextBuffer("")
    for character in "warga rajin" { buffer.press(.text(String(character))) }
    buffer.press(.control("u"))
    #expect(buffer.text == "warga ")
    buffer.press(.control("u"))
    #expect(buffer.text == "")
    buffer.press(.control("r"))
    buffer.press(.control("r"))
    #expect(buffer.text == "warga rajin")
    for _ in 0..<3 { buffer.press(.backspace) }
    buffer.press(.control("u"))
    #expect(buffer.text == "warga rajin")
  }

  @Test("what is selected with Shift or from the mark is cut, copied and typed over")
  func selection() {
    var area = TextArea("satu dua")
    for _ in 0..<3 { area.press(.shiftLeft) }
    area.press(.control("x"))
    #expect(area.text == "satu ")
    area.press(.control("a"))
    area.press(.control("v"))
    #expect(area.text == "duasatu ")
    area.press(.control("b"))
    area.press(.end)
    area.press(.text("x"))
    #expect(area.text == "duax")
    area.press(.control("u"))
    #expect(area.text == "duasatu ")
  }

  @Test(
    "Enter goes on with a list and ends it in an empty item",
    arguments: [
      ("- satu", "- satu\n- "), ("  * satu", "  * satu\n  * "), ("9. satu", "9. satu\n10. "), ("- ", ""),
      ("satu", "satu\n"), ("-satu", "-satu\n"), ("1.satu", "1.satu\n"),
    ])
  func lists(before: String, after: String) {
    var buffer = TextBuffer(before)
    buffer.continuesLists = true
    buffer.press(.enter)
    #expect(buffer.text == after)
    #expect(buffer.cursor == buffer.end)
  }

  @Test("search finds the next place, in any case of letters, around the end, forwards and backwards")
  func search() {
    let buffer = TextBuffer("Warga rajin\nkader\nwarga warga")
    func next(_ line: Int, _ offset: Int, _ backwards: Bool = false) -> TextPlace? {
      buffer.find("WARGA", after: TextPlace(line: line, offset: offset), backwards: backwards)?.lowerBound
    }
    #expect(next(0, 0) == TextPlace(line: 0, offset: 0))
    #expect(next(0, 1) == TextPlace(line: 2, offset: 0))
    #expect(next(2, 7) == TextPlace(line: 0, offset: 0))
    #expect(next(2, 6, true) == TextPlace(line: 2, offset: 0))
    #expect(next(0, 0, true) == TextPlace(line: 2, offset: 6))
    #expect(buffer.find("lurah", after: .start) == nil)
    #expect(TextBuffer("cafe\u{301}").find("cafe", after: .start) == nil)
  }

  @Test("the cursor is in sight wherever it goes")
  func scrolling() {
    var buffer = TextBuffer((0..<200).map { "baris \($0) yang agak panjang" }.joined(separator: "\n"))
    let area = Area(column: 2, row: 1, columns: 14, rows: 7)
    for key: Key in [.controlHome, .pageDown, .pageDown, .up, .controlEnd, .pageUp, .down, .alt("<"), .down] {
      buffer.press(key)
      buffer.prepare(area.size)
      var canvas = Canvas(size: Size(columns: 20, rows: 9))
      buffer.draw(&canvas, in: area, role: .normal)
      #expect(canvas.cursor.map(area.contains) == true)
    }
  }
}

/// Numbers that are the same in every run.
private struct Seeded: RandomNumberGenerator {
  private var state: UInt64
  init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1 }
  mutating func next() -> UInt64 {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return state
  }
}
