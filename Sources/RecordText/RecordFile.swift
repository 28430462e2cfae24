/// What a block of a rec file is.
public enum BlockKind: UInt8, Equatable, Sendable {
  case record
  /// A record with `%rec`: it names and types the records that follow.
  case descriptor
  /// Comment lines standing alone.
  case comment
  /// Set aside: the paragraph breaks the syntax and is kept byte for byte.
  case broken
  /// A paragraph of a file of prose.
  case prose
}

/// How the paragraphs of a file are read.
public enum Syntax: Equatable, Sendable {
  /// Fields, comments and descriptors in rec syntax.
  case records
  /// Text as it stands, such as Markdown: a paragraph is lines between blank lines.
  case prose
}

/// What reading tolerated and will normalise with the first edit.
public struct ReadingNotices: OptionSet, Equatable, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }
  public static let byteOrderMark = ReadingNotices(rawValue: 1)
  public static let carriageReturns = ReadingNotices(rawValue: 2)
  public static let missingLastNewline = ReadingNotices(rawValue: 4)
}

/// A text file as its blocks of bytes, records or paragraphs of prose, each decoded only when asked for.
///
/// A block is a paragraph and the blank lines after it. Blocks that were not edited keep their bytes, so that
/// `RecordFile(bytes).bytes() == bytes` for any bytes at all.
public struct RecordFile: Sendable {
  struct Block {
    /// Where the block stood in `source`; empty for one put in later.
    var start: UInt32 = 0
    var body: UInt32 = 0
    /// The blank lines after it: bytes, and lines.
    var gap: UInt32 = 0
    var gapLines: UInt32 = 0
    var lines: UInt32
    var kind: BlockKind
    /// Whether a `%rec` line stands in it, set aside or not: it types the blocks that follow.
    var declaresType = false
    var type: UInt16 = 0
    /// The text of an edited block; nil while the bytes of the source stand.
    var own: [UInt8]?

    var bodyRange: Range<Int> { Int(start)..<Int(start + body) }
    /// Its lines in the printed file when another block follows.
    var height: Int { Int(lines) + Int(max(gapLines, 1)) }
    var gapRange: Range<Int> { Int(start + body)..<Int(start + body + gap) }
  }

  /// How its paragraphs are read.
  public let syntax: Syntax
  var source: [UInt8]
  /// Bytes before the first block: a BOM and blank lines.
  var prefix: Int
  var isEdited = false
  var blocks: [Block] = []
  var types: [String] = [""]
  /// What was tolerated on reading; emptied by the first edit, which normalises it.
  public internal(set) var notices: ReadingNotices = []

  /// An empty file.
  public init(_ syntax: Syntax = .records) { self.init([], syntax) }

  /// Reads any bytes; what breaks the syntax is set aside as a block of its own.
  public init(_ bytes: [UInt8], _ syntax: Syntax = .records) {
    self.syntax = syntax
    source = bytes
    prefix = 0
    scan()
  }

  /// Reads text.
  public init(_ text: String, _ syntax: Syntax = .records) { self.init(Array(text.utf8), syntax) }

  /// The number of blocks, in file order.
  public var count: Int { blocks.count }

  /// What the block is.
  public func kind(at index: Int) -> BlockKind { blocks[index].kind }

  /// The record type in force at the block, `""` before the first descriptor.
  public func type(at index: Int) -> String { types[Int(blocks[index].type)] }

  /// The blocks that are records of a type, in file order.
  public func records(of type: String) -> [Int] {
    guard let number = types.firstIndex(of: type) else { return [] }
    return blocks.indices.filter { blocks[$0].kind == .record && Int(blocks[$0].type) == number }
  }

  /// The first line of the block in the printed file, counted from 1; linear in the number of blocks.
  public func line(at index: Int) -> Int {
    var line = firstLine
    for block in blocks[..<index] { line += block.height }
    return line
  }

  private var firstLine: Int { 1 + source[..<prefix].count { $0 == Bytes.newline } }

  /// The decoded record; a block set aside or of prose gives an empty one.
  public func record(at index: Int) -> Record {
    guard blocks[index].kind.hasFields else { return Record() }
    var record = Record()
    visit(index) { paragraph, token in
      switch token {
      case .comment(let range):
        record.elements.append(.comment(paragraph.text(range, plain: true)))
      case .field(let name, let value, let plain):
        record.elements.append(
          .field(Field(paragraph.text(name, plain: true), paragraph.text(value, plain: plain))))
      }
      return true
    }
    return record
  }

  /// The first value of a field without decoding the rest of the record.
  public func value(_ name: String, at index: Int) -> String? {
    guard blocks[index].kind.hasFields else { return nil }
    return withBody(index) { RawRecord(paragraph: Paragraph(bytes: $0)).value(name) }
  }

  /// Visits the records of a type in file order, their fields read in place.
  public func forEachRecord(of type: String, _ body: (_ index: Int, _ record: RawRecord) -> Void) {
    guard let number = types.firstIndex(of: type) else { return }
    source.withUnsafeBufferPointer { source in
      for (index, block) in blocks.enumerated() where block.kind == .record && Int(block.type) == number {
        if let own = block.own {
          own.withUnsafeBufferPointer { body(index, RawRecord(paragraph: Paragraph(bytes: $0))) }
        } else {
          let bytes = UnsafeBufferPointer(rebasing: source[block.bodyRange])
          body(index, RawRecord(paragraph: Paragraph(bytes: bytes)))
        }
      }
    }
  }

  /// Reads one record's fields in place; nil for a block set aside or of prose.
  public func withRecord<R>(at index: Int, _ body: (RawRecord) -> R) -> R? {
    guard blocks[index].kind.hasFields else { return nil }
    return withBody(index) { body(RawRecord(paragraph: Paragraph(bytes: $0))) }
  }

  /// The block's own text without the blank lines after it, as an edit of the file would leave it: LF and a final
  /// newline; a block set aside keeps its bytes and gets the final newline only.
  public func text(at index: Int) -> [UInt8] {
    let block = blocks[index]
    return block.own ?? Self.settled(source[block.bodyRange], block.kind, syntax)
  }

  /// The first line of every block, as ``line(at:)`` gives it, in one pass.
  public func lines() -> [Int] {
    var line = firstLine
    return blocks.map { block in
      defer { line += block.height }
      return line
    }
  }

  /// Why the block is set aside, its line counted within the block; nil for any other.
  public func problem(at index: Int) -> SyntaxProblem? {
    guard blocks[index].kind == .broken else { return nil }
    return withBody(index) { Self.classify($0, syntax).problem }
  }

  func visit(_ index: Int, _ visit: (Paragraph, Paragraph.Token) -> Bool) {
    guard blocks[index].kind.hasFields else { return }
    withBody(index) { bytes in
      let paragraph = Paragraph(bytes: bytes)
      // A block of fields was walked to its end when it was read.
      _ = try? paragraph.walk { visit(paragraph, $0) }
    }
  }

  func withBody<R>(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> R) -> R {
    let block = blocks[index]
    if let own = block.own { return own.withUnsafeBufferPointer(body) }
    return source.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[block.bodyRange])) }
  }
}

extension BlockKind {
  /// Whether the block was read as fields and comments.
  var hasFields: Bool { self != .broken && self != .prose }
}

extension RecordFile: Equatable {
  /// Files are equal when they are read alike and their bytes are equal.
  public static func == (left: RecordFile, right: RecordFile) -> Bool {
    left.syntax == right.syntax && left.bytes() == right.bytes()
  }
}
