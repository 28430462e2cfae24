/// Reads bytes into words in one pass: sentences, quotation marks and breaks are noted on the words.
struct TextReader {
  private(set) var bytes: [UInt8] = []
  private(set) var words: [TextWord] = []
  /// What the text cites as `[@id]`, in order.
  private(set) var citations: [Reference] = []
  /// The figures it prints as `{id}` or `{case/id}`, in order.
  private(set) var placeholders: [Reference] = []
  private var gap = Gap()
  /// The first word of the text being read.
  private var firstWord = 0

  /// An Id that a text refers to, and its bytes there.
  struct Reference: Equatable, Sendable {
    let id: String
    let range: Range<Int>
  }

  /// What stood between the last word and the next.
  private struct Gap {
    var traits: TextWord.Traits = []
    var hasStop = false
    var hasBlank = false
    var isBare = true
    var isJoin = false
  }

  /// Reads a text and gives the places of its words; the last one's sentence ends with it.
  @discardableResult
  mutating func read(_ text: some Collection<UInt8>) -> Range<Int> {
    let first = words.count
    firstWord = first
    let start = bytes.count
    bytes.append(contentsOf: text)
    gap = Gap()
    gap.traits = [.startsSentence]
    var at = start
    // A list mark or a heading before the first word starts nothing new.
    while at < bytes.count {
      let byte = bytes[at]
      if let end = skipped(at, start) {
        gap.isBare = false
        at = end
      } else if Self.isDigit(byte) || Self.isLetter(byte) || (byte >= 0x80 && symbol(at) == nil) {
        at = word(from: at)
      } else {
        at = mark(at, start)
      }
    }
    return first..<words.count
  }

  /// The end of what is no word of the text: a citation, a placeholder, an address; nil where a word or mark stands.
  private mutating func skipped(_ at: Int, _ textStart: Int) -> Int? {
    switch bytes[at] {
    case 0x5b: return citation(at)
    case 0x7b: return at > textStart && bytes[at - 1] == 0x5c ? nil : placeholder(at)
    case 0x68, 0x48:
      guard bytes[at...].starts(with: Self.address) || bytes[at...].starts(with: Self.safeAddress) else { return nil }
      return bytes[at...].firstIndex { $0 <= 0x20 || $0 == 0x29 || $0 == 0x3e } ?? bytes.count
    default: return nil
    }
  }

  private static let address = Array("http://".utf8)
  private static let safeAddress = Array("https://".utf8)

  private static func isSlug(_ byte: UInt8) -> Bool {
    isDigit(byte) || isLetter(byte) || byte == 0x2d || byte == 0x5f
  }

  /// Reads `[@id]`, `[@a; @b, hlm. 5]` and `[lihat @a]`; nil for brackets that cite nothing.
  private mutating func citation(_ at: Int) -> Int? {
    let limit = min(bytes.count, at + 400)
    guard let end = bytes[at..<limit].firstIndex(of: 0x5d) else { return nil }
    var found: [Reference] = []
    var next = at + 1
    while next < end {
      let isMark = bytes[next] == 0x40 && !Self.isSlug(bytes[next - 1])
      guard isMark else {
        next += 1
        continue
      }
      var stop = next + 1
      while stop < end, Self.isSlug(bytes[stop]) { stop += 1 }
      if stop > next + 1 {
        found.append(Reference(id: String(decoding: bytes[(next + 1)..<stop], as: UTF8.self), range: next..<stop))
      }
      next = stop
    }
    guard !found.isEmpty else { return nil }
    citations += found
    return end + 1
  }

  /// Reads `{id}` and `{case/id}`; nil for braces around anything else.
  private mutating func placeholder(_ at: Int) -> Int? {
    var end = at + 1
    while end < bytes.count, Self.isSlug(bytes[end]) || bytes[end] == 0x2f { end += 1 }
    guard end > at + 1, end < bytes.count, bytes[end] == 0x7d else { return nil }
    placeholders.append(
      Reference(id: String(decoding: bytes[(at + 1)..<end], as: UTF8.self), range: at..<(end + 1)))
    return end + 1
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }

  /// The scalar of a punctuation mark outside ASCII and its length; nil where a letter stands.
  private func symbol(_ at: Int) -> (scalar: UInt32, length: Int)? {
    let byte = bytes[at]
    if byte == 0xc2, at + 1 < bytes.count { return (UInt32(bytes[at + 1]), 2) }
    if byte == 0xe2, at + 2 < bytes.count {
      return (0x2000 | (UInt32(bytes[at + 1] & 0x3f) << 6) | UInt32(bytes[at + 2] & 0x3f), 3)
    }
    return byte == 0xef && at + 2 < bytes.count ? (0xfffd, 3) : nil
  }

  private func isApostrophe(_ at: Int) -> Int? {
    if bytes[at] == 0x27 { return 1 }
    if let symbol = symbol(at), symbol.scalar == 0x2018 || symbol.scalar == 0x2019 { return 3 }
    return nil
  }

  private func startsWord(_ at: Int) -> Bool {
    at < bytes.count
      && (Self.isLetter(bytes[at]) || Self.isDigit(bytes[at]) || (bytes[at] >= 0x80 && symbol(at) == nil))
  }

  private mutating func word(from start: Int) -> Int {
    var at = start
    var hash = WordHash()
    var letters: UInt32 = 0
    var (capitals, smalls) = (0, 0)
    var isNumber = Self.isDigit(bytes[start])
    while at < bytes.count {
      let byte = bytes[at]
      if Self.isLetter(byte) {
        if byte < 0x60 { capitals += 1 } else { smalls += 1 }
        letters |= 1 << UInt32((byte | 0x20) - 0x61)
        isNumber = false
      } else if Self.isDigit(byte) {
        // "Rp10.000" is a currency and a number.
        if at - start == 2, hash.value == Self.rupiah { break }
      } else if byte >= 0x80, symbol(at) == nil {
        smalls += 1
        isNumber = false
      } else if isNumber, byte == 0x2e || byte == 0x2c, at + 1 < bytes.count, Self.isDigit(bytes[at + 1]) {
        // A mark between digits belongs to the number.
      } else if at > start, let length = isApostrophe(at), at + length < bytes.count, Self.isLetter(bytes[at + length])
      {
        at += length
        continue
      } else {
        break
      }
      hash.add(byte)
      at += 1
    }
    var traits = gap.traits
    if isNumber { traits.insert(.number) }
    if capitals > 0, bytes[start] >= 0x41, bytes[start] <= 0x5a { traits.insert(.capital) }
    if capitals >= 2, smalls == 0 { traits.insert(.upper) }
    if gap.isJoin, gap.isBare, words.count > firstWord { traits.insert(.joined) }
    if gap.hasStop, gap.hasBlank, endsSentence(before: start) { traits.insert(.startsSentence) }
    if at < bytes.count, bytes[at] == 0x25 { traits.insert(.percent) }
    words.append(
      TextWord(
        key: hash.value, start: UInt32(clamping: start), length: UInt16(clamping: at - start), traits: traits,
        letters: letters))
    gap = Gap()
    return at
  }

  private static let rupiah = TextWord.key("rp")

  /// Whether the stop before a word ends a sentence and is not that of an abbreviation or an initial.
  private func endsSentence(before start: Int) -> Bool {
    let byte = bytes[start]
    guard let last = words.last, !(byte >= 0x61 && byte <= 0x7a) else { return false }
    return !(last.length == 1 && last.traits.contains(.capital)) && !GeneralWords.abbreviations.contains(last.key)
  }

  private mutating func mark(_ at: Int, _ textStart: Int) -> Int {
    var length = 1
    var scalar = UInt32(bytes[at])
    if let symbol = symbol(at) { (scalar, length) = (symbol.scalar, symbol.length) }
    switch scalar {
    case 0x20, 0x09, 0x0d, 0xa0: gap.hasBlank = true
    case 0x0a:
      gap.hasBlank = true
      if startsItem(at + 1) { gap.traits.insert(.startsSentence) }
    case 0x2d, 0x2f, 0x2010, 0x2011:
      gap.isJoin = true
      // A dash between blanks breaks; a hyphen at a word does not.
      if gap.hasBlank { gap.traits.insert(.afterBreak) }
    case 0x2a, 0x5f: break  // emphasis in Markdown
    case 0x22, 0x201c, 0x201d, 0x201e, 0xab, 0xbb, 0x27, 0x2018, 0x2019: quote(scalar, at, length, textStart)
    case 0x2e, 0x21, 0x3f:
      gap.hasStop = true
      gap.traits.insert(.afterBreak)
    case 0x25: break
    case 0x28:
      gap.traits.insert(.afterBreak)
      gap.traits.insert(.opensParenthesis)
    default: gap.traits.insert(.afterBreak)
    }
    if scalar != 0x2d, scalar != 0x2f { gap.isBare = false }
    if scalar != 0x28, scalar != 0x20 { gap.traits.remove(.opensParenthesis) }
    if scalar == 0x28 { gap.traits.insert(.opensParenthesis) }
    return at + length
  }

  private mutating func quote(_ scalar: UInt32, _ at: Int, _ length: Int, _ textStart: Int) {
    let followsWord = at > textStart && !gap.hasBlank && words.last.map { $0.end >= textStart } ?? false
    let precedesWord = startsWord(at + length) || (at + length < bytes.count && bytes[at + length] == 0x2a)
    let mayOpen = scalar != 0x201d && scalar != 0xbb && scalar != 0x2019
    let mayClose = scalar != 0x201c && scalar != 0x201e && scalar != 0xab && scalar != 0x2018
    if mayOpen, precedesWord, !followsWord || !mayClose {
      gap.traits.insert(.opensQuote)
    } else if mayClose, followsWord || !precedesWord, let last = words.indices.last {
      words[last].traits.insert(.closesQuote)
    }
  }

  /// Whether a line starts an item of a list, a heading or a row of a table.
  private func startsItem(_ lineStart: Int) -> Bool {
    var at = lineStart
    while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0x09 { at += 1 }
    guard at < bytes.count else { return false }
    if [0x2d, 0x2a, 0x23, 0x7c, 0x3e, 0x2b].contains(bytes[at]) { return true }
    var end = at
    while end < bytes.count, Self.isDigit(bytes[end]), end - at < 3 { end += 1 }
    if end == at, Self.isLetter(bytes[at]) { end += 1 }
    return end > at && end + 1 < bytes.count && (bytes[end] == 0x2e || bytes[end] == 0x29) && bytes[end + 1] == 0x20
  }
}
