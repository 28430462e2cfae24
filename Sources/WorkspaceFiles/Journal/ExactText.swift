import RecordText

/// Any bytes as the value of a rec field and back, exactly.
///
/// A line ending in `\` and any dots gets one more dot, since rec syntax would join such a line to the next. What is
/// no UTF-8, holds a NUL or carriage returns at line ends is written in hexadecimal, under the name with `Hex`.
enum ExactText {
  /// The field that holds the bytes.
  static func field(_ name: String, _ bytes: [UInt8]) -> Field {
    let text = String(decoding: bytes, as: UTF8.self)
    guard text.utf8.elementsEqual(bytes) else { return Field(name + "Hex", hexadecimal(bytes)) }
    let field = Field(name, lines(bytes) { endsInJoin($0) ? $0 + [dot] : Array($0) })
    return field.obstacle == nil ? field : Field(name + "Hex", hexadecimal(bytes))
  }

  /// The bytes that a field of a record holds, nil when the record has none by that name.
  static func bytes(_ name: String, in record: Record) -> [UInt8]? {
    if let value = record[name] {
      let escaped = Array(value.utf8)
      return Array(lines(escaped) { $0.last == dot && endsInJoin($0) ? Array($0.dropLast()) : Array($0) }.utf8)
    }
    return record[name + "Hex"].flatMap(bytes(hexadecimal:))
  }

  private static let dot = UInt8(ascii: ".")
  private static let newline = UInt8(ascii: "\n")

  private static func lines(_ bytes: [UInt8], _ change: (ArraySlice<UInt8>) -> [UInt8]) -> String {
    let lines = bytes.split(separator: newline, omittingEmptySubsequences: false).map(change)
    return String(decoding: Array(lines.joined(separator: [newline])), as: UTF8.self)
  }

  /// Whether a line ends in a backslash and any number of dots.
  private static func endsInJoin(_ line: ArraySlice<UInt8>) -> Bool {
    line.last { $0 != dot } == UInt8(ascii: "\\")
  }

  private static func hexadecimal(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes { text += [digits[Int(byte >> 4)], digits[Int(byte & 15)]] }
    return String(decoding: text, as: UTF8.self)
  }

  private static func bytes(hexadecimal text: String) -> [UInt8]? {
    let digits = Array(text.utf8)
    guard digits.count.isMultiple(of: 2) else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits.count / 2)
    for at in stride(from: 0, to: digits.count, by: 2) {
      guard let byte = UInt8(String(decoding: digits[at...at + 1], as: UTF8.self), radix: 16) else { return nil }
      bytes.append(byte)
    }
    return bytes
  }
}
