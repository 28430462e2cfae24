/// Why a record cannot be written in rec syntax.
public enum UnrepresentableValue: Error, Equatable, Sendable {
  /// A line of the value ends in `\`, which rec syntax reads as a joined line.
  case backslashAtLineEnd(field: String)
  /// A line of the value ends in a carriage return, which would be read as a line ending.
  case carriageReturnAtLineEnd(field: String)
  /// The value holds a NUL, which rec syntax has no way to write.
  case nul(field: String)
  /// The name is not `[A-Za-z%][A-Za-z0-9_]*`.
  case badName(String)
  /// A comment of several lines; each line is a comment of its own.
  case newlineInComment
  /// A record without any field or comment would vanish.
  case empty
}

extension Record {
  /// The canonical writing: LF, `+ ` continuations, a final newline.
  ///
  /// - Throws: ``UnrepresentableValue`` when a value has no writing; nothing is ever silently changed.
  public func printed() throws(UnrepresentableValue) -> String {
    guard !elements.isEmpty else { throw .empty }
    var text = ""
    for element in elements {
      switch element {
      case .comment(let comment):
        if let obstacle = Self.obstacle(inComment: comment) { throw obstacle }
        text += "#" + comment + "\n"
      case .field(let field):
        try field.print(into: &text)
      }
    }
    return text
  }

  private static func obstacle(inComment text: String) -> UnrepresentableValue? {
    if text.utf8.contains(0) { return .nul(field: "#") }
    if text.utf8.contains(Bytes.newline) { return .newlineInComment }
    return text.utf8.last == Bytes.carriageReturn ? .carriageReturnAtLineEnd(field: "#") : nil
  }
}

extension Field {
  /// Whether a name may stand before the colon of a field.
  public static func isName(_ name: some StringProtocol) -> Bool {
    var units = name.utf8.makeIterator()
    guard let first = units.next(), Bytes.startsName(first) else { return false }
    while let unit = units.next() { if !Bytes.continuesName(unit) { return false } }
    return true
  }

  /// Says why this field has no writing in rec syntax, or nil when it has one.
  public var obstacle: UnrepresentableValue? {
    guard Field.isName(name) else { return .badName(name) }
    var previous: UInt8 = 0
    for unit in value.utf8 {
      if unit == 0 { return .nul(field: name) }
      if unit == Bytes.newline, let bad = obstacle(before: previous) { return bad }
      previous = unit
    }
    return obstacle(before: previous)
  }

  private func obstacle(before lineEnd: UInt8) -> UnrepresentableValue? {
    switch lineEnd {
    case Bytes.backslash: .backslashAtLineEnd(field: name)
    case Bytes.carriageReturn: .carriageReturnAtLineEnd(field: name)
    default: nil
    }
  }

  fileprivate func print(into text: inout String) throws(UnrepresentableValue) {
    if let obstacle { throw obstacle }
    var first = true
    // Split by byte: as Characters, CR LF is one and would hide a line end.
    for line in value.utf8.split(separator: Bytes.newline, omittingEmptySubsequences: false) {
      if first { text += name + ":" } else { text += "+" }
      if !line.isEmpty { text += " " + String(Substring(line)) }
      text += "\n"
      first = false
    }
  }
}

enum Bytes {
  static let newline = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
  static let backslash = UInt8(ascii: "\\")
  static let hash = UInt8(ascii: "#")
  static let plus = UInt8(ascii: "+")
  static let colon = UInt8(ascii: ":")
  static let percent = UInt8(ascii: "%")
  static let space = UInt8(ascii: " ")
  static let tab = UInt8(ascii: "\t")

  static func startsName(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "%") || isLetter(byte)
  }

  static func continuesName(_ byte: UInt8) -> Bool {
    isLetter(byte) || (byte >= 0x30 && byte <= 0x39) || byte == UInt8(ascii: "_")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= 0x61 && lower <= 0x7a
  }
}
