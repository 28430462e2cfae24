/// What becomes of a scalar on a terminal.
@usableFromInline
enum ScalarKind: Equatable, Sendable {
  case narrow
  case wide
  case combining
  /// Never sent to a terminal: joiners, variation selectors, skin tones, tags.
  case ignorable
  /// Dangerous to send or invisible: shown as `^[` or `<U+202E>`.
  case escaped
}

extension Unicode.Scalar {
  @usableFromInline
  var kind: ScalarKind {
    let value = self.value
    if value < 0x300 {
      if value >= 0x20 && value < 0x7F { return .narrow }
      if value < 0xA0 { return .escaped }
      return value == 0xAD ? .ignorable : .narrow
    }
    switch value {
    case 0x61C, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB:
      return .escaped
    case 0x2500..<0x2600:
      // Lines and blocks make up most of a screen beside ASCII; two of the range are wide.
      return value == 0x25FD || value == 0x25FE ? .wide : .narrow
    default:
      break
    }
    if WidthTables.contains(value, in: WidthTables.combining) { return .combining }
    if WidthTables.contains(value, in: WidthTables.wide) { return .wide }
    return WidthTables.contains(value, in: WidthTables.ignorable) ? .ignorable : .narrow
  }

  /// The visible stand-in of a control character, always ASCII.
  var escape: String {
    switch value {
    case 0..<0x20: "^" + String(UnicodeScalar(UInt8(value + 0x40)))
    case 0x7F: "^?"
    default:
      "<U+" + String(repeating: "0", count: value < 0x100 ? 2 : value < 0x1000 ? 1 : 0)
        + String(value, radix: 16, uppercase: true) + ">"
    }
  }

  /// Columns this scalar adds to a line.
  var columns: Int {
    switch kind {
    case .narrow: 1
    case .wide: 2
    case .combining, .ignorable: 0
    case .escaped: value < 0x20 || value == 0x7F ? 2 : 8
    }
  }
}

/// The columns a text takes on a terminal, the only measure of width in the program.
///
/// Wide East Asian characters and emoji take two columns, combining marks and joiners none, and control characters the
/// columns of the visible escape they are shown as. The width of two texts together is the sum of their widths.
@inlinable
public func displayWidth(_ text: some StringProtocol) -> Int {
  width(of: Substring(text))
}

@usableFromInline
func width(of text: Substring) -> Int {
  var text = text
  let ascii = text.withUTF8 { bytes -> Int? in
    for byte in bytes where byte < 0x20 || byte >= 0x7F { return nil }
    return bytes.count
  }
  if let ascii { return ascii }
  var columns = 0
  for scalar in text.unicodeScalars { columns += scalar.columns }
  return columns
}

/// The text with every control character, bidirectional override and byte-order mark replaced by a visible escape.
@inlinable
public func visible(_ text: some StringProtocol) -> String {
  escaped(Substring(text))
}

@usableFromInline
func escaped(_ text: Substring) -> String {
  guard text.unicodeScalars.contains(where: { $0.kind == .escaped }) else { return String(text) }
  var result = ""
  for scalar in text.unicodeScalars {
    if scalar.kind == .escaped {
      result += scalar.escape
    } else {
      result.unicodeScalars.append(scalar)
    }
  }
  return result
}
