/// Why typed text was not understood: one sentence that says what is expected.
public struct NotUnderstood: Error, Equatable, Sendable {
  public var words: Words

  /// Makes a refusal from its sentence in both languages.
  public init(_ words: Words) { self.words = words }

  init(id: String, en: String) { words = Words(id: id, en: en) }
}

extension StringProtocol {
  /// The text without blanks at either end.
  package var withoutOuterBlanks: String {
    // Most texts have none: letters and digits at both ends are told by their bytes.
    if let first = utf8.first, let last = utf8.suffix(1).first, first > 0x20, first < 0x80, last > 0x20, last < 0x80 {
      return String(self)
    }
    var rest = Substring(self)
    while let first = rest.first, first.isWhitespace { rest.removeFirst() }
    while let last = rest.last, last.isWhitespace { rest.removeLast() }
    return String(rest)
  }

  /// Whether there is something and it is ASCII digits only.
  var isDigits: Bool { !isEmpty && utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
}

extension String {
  /// The text without blanks at either end.
  package var withoutOuterBlanks: String {
    // Nearly every value begins and ends with a sign of ASCII: then bytes tell, and nothing is copied.
    if let first = utf8.first, let last = utf8.last, (0x21..<0x80).contains(first), (0x21..<0x80).contains(last) {
      return self
    }
    return Substring(self).withoutOuterBlanks
  }
}
