extension TextBuffer {
  /// The next place behind another where a text stands, from the start again at the end; upper and lower case of
  /// plain letters count as the same.
  func find(_ needle: String, after place: TextPlace, backwards: Bool = false) -> Range<TextPlace>? {
    let wanted = needle.utf8.map(\.folded)
    guard !wanted.isEmpty else { return nil }
    for step in 0...lines.count {
      let number = (place.line + (backwards ? lines.count - step % lines.count : step)) % lines.count
      let isFirst = step == 0
      let isAgain = step == lines.count
      let hits = lines[number].places(of: wanted)
      let offsets = hits.filter { offset in
        guard isFirst || isAgain else { return true }
        return (offset >= place.offset) != (backwards != isAgain)
      }
      if let offset = backwards ? offsets.last : offsets.first {
        return TextPlace(line: number, offset: offset)..<TextPlace(line: number, offset: offset + wanted.count)
      }
    }
    return nil
  }
}

extension TextLine {
  /// The offsets at which a text stands, given in lower case.
  fileprivate func places(of wanted: [UInt8]) -> [Int] {
    var found: [Int] = []
    var text = text
    text.withUTF8 { bytes in
      guard bytes.count >= wanted.count else { return }
      for start in 0...bytes.count - wanted.count where bytes[start].folded == wanted[0] {
        if (1..<wanted.count).allSatisfy({ bytes[start + $0].folded == wanted[$0] }) { found.append(start) }
      }
    }
    // A hit never cuts a character in two.
    return found.filter { settled($0) == $0 && settled($0 + wanted.count) == $0 + wanted.count }
  }
}

extension UInt8 {
  /// The byte of the lower-case letter.
  fileprivate var folded: UInt8 { (0x41...0x5a).contains(self) ? self | 0x20 : self }
}
