/// One word or number of a text, known by a hash of its small letters: nothing is decoded to compare words.
struct TextWord: Sendable {
  /// What a word is and what stands around it.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// Its first letter is a capital.
    static let capital = Traits(rawValue: 1)
    /// All its letters are capitals, two at least.
    static let upper = Traits(rawValue: 2)
    /// It is written in digits alone, with marks between them.
    static let number = Traits(rawValue: 4)
    static let startsSentence = Traits(rawValue: 8)
    /// A mark other than a blank, a hyphen or a quotation mark parts it from the word before.
    static let afterBreak = Traits(rawValue: 16)
    static let opensQuote = Traits(rawValue: 32)
    static let closesQuote = Traits(rawValue: 64)
    /// Nothing but a hyphen or a slash parts it from the word before.
    static let joined = Traits(rawValue: 128)
    /// It stands right behind an opening parenthesis.
    static let opensParenthesis = Traits(rawValue: 256)
    /// A percent sign follows.
    static let percent = Traits(rawValue: 512)
  }

  /// FNV-1a of its bytes, ASCII letters made small and apostrophes left out.
  let key: UInt64
  /// Its bytes in the text.
  let start: UInt32
  let length: UInt16
  var traits: Traits
  /// Which of the letters a to z stand in it, one bit each.
  let letters: UInt32

  var range: Range<Int> { Int(start)..<Int(start) + Int(length) }
  var end: Int { Int(start) + Int(length) }

  /// The key of a word given as text.
  static func key(_ word: some StringProtocol) -> UInt64 {
    var hash = WordHash()
    for byte in word.utf8 { hash.add(byte) }
    return hash.value
  }

  /// The keys of a text's words.
  static func keys(of text: String) -> [UInt64] {
    var reader = TextReader()
    reader.read(Array(text.utf8))
    return reader.words.map(\.key)
  }
}

extension [UInt64] {
  /// Where the words of these keys stand here side by side in the same order.
  func places(of run: [UInt64]) -> [Range<Int>] {
    guard let first = run.first, run.count <= count else { return [] }
    return indices.dropLast(run.count - 1).compactMap { start in
      self[start] == first && self[start..<(start + run.count)].elementsEqual(run) ? start..<(start + run.count) : nil
    }
  }

  /// Whether the words of these keys stand here side by side in the same order; no words stand everywhere.
  func holds(_ run: [UInt64]) -> Bool {
    guard let first = run.first else { return true }
    guard run.count <= count else { return false }
    return indices.dropLast(run.count - 1).contains { start in
      self[start] == first && run.indices.allSatisfy { self[start + $0] == run[$0] }
    }
  }
}

/// FNV-1a over small letters (Fowler, Noll, Vo: 64 bits).
struct WordHash {
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  mutating func add(_ byte: UInt8) {
    let small = byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte
    value = (value ^ UInt64(small)) &* 0x100_0000_01b3
  }
}

/// A set of words given once as text and asked by key.
struct WordSet: Sendable {
  private let keys: Set<UInt64>

  init(_ words: String) { keys = Set(words.split(whereSeparator: \.isWhitespace).map { TextWord.key($0) }) }

  func contains(_ key: UInt64) -> Bool { keys.contains(key) }
}
