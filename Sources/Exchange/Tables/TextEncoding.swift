import Practicum

/// The encodings in which offices save text.
enum TextEncoding: Equatable {
  case utf8, utf16Little, utf16Big, windows
  /// UTF-8 with so many places that are none.
  case brokenUTF8(Int)

  /// Text as UTF-8 without its byte order mark, and how it was encoded; nil where the bytes are no text.
  static func decode(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding)? {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) {
      let rest = Array(bytes.dropFirst(3))
      return isUTF8(rest) ? (rest, .utf8) : repaired(rest)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return (utf16(bytes.dropFirst(2), low: 0), .utf16Little) }
    if bytes.starts(with: [0xFE, 0xFF]) { return (utf16(bytes.dropFirst(2), low: 1), .utf16Big) }
    let head = bytes.prefix(4096)
    if head.contains(0) {
      // Text of Latin letters in UTF-16 has a zero in every second place.
      let even = stride(from: 0, to: head.count, by: 2).count { head[$0] == 0 }
      let odd = stride(from: 1, to: head.count, by: 2).count { head[$0] == 0 }
      if odd * 3 > head.count, even * 20 < head.count { return (utf16(bytes[...], low: 0), .utf16Little) }
      if even * 3 > head.count, odd * 20 < head.count { return (utf16(bytes[...], low: 1), .utf16Big) }
      return nil
    }
    guard !bytes.contains(0) else { return nil }
    if isUTF8(bytes) { return (bytes, .utf8) }
    // Letters of Windows-1252 that happen to be UTF-8 are rare; a text that mostly is UTF-8 was cut or pasted together.
    let mended = repaired(bytes)
    if case .brokenUTF8(let count) = mended.encoding, count < beyondASCII(mended.text) - count { return mended }
    return (fromWindows(bytes), .windows)
  }

  private static func isUTF8(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

  /// Text with U+FFFD wherever the bytes are no UTF-8.
  private static func repaired(_ bytes: [UInt8]) -> (text: [UInt8], encoding: TextEncoding) {
    let text = String(decoding: bytes, as: UTF8.self)
    return (Array(text.utf8), .brokenUTF8(text.unicodeScalars.count { $0 == "\u{FFFD}" }))
  }

  /// How many letters of UTF-8 take more than one byte.
  private static func beyondASCII(_ text: [UInt8]) -> Int { text.count { $0 >= 0xC0 } }

  private static func utf16(_ bytes: ArraySlice<UInt8>, low: Int) -> [UInt8] {
    var units: [UInt16] = []
    units.reserveCapacity(bytes.count / 2)
    var place = bytes.startIndex
    while place + 1 < bytes.endIndex {
      units.append(UInt16(bytes[place + low]) | UInt16(bytes[place + 1 - low]) << 8)
      place += 2
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }

  private static func fromWindows(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + bytes.count / 8)
    for byte in bytes {
      let scalar = byte < 0x80 || byte > 0x9F ? UInt32(byte) : windows1252[Int(byte - 0x80)]
      if scalar < 0x80 {
        text.append(UInt8(scalar))
      } else if let scalar = Unicode.Scalar(scalar) {
        text.append(contentsOf: String(Character(scalar)).utf8)
      }
    }
    return text
  }

  /// 0x80 to 0x9F (WHATWG Encoding Standard, index windows-1252).
  static let windows1252: [UInt32] = [
    0x20AC, 0x81, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x8D, 0x017D,
    0x8F, 0x90, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x9D,
    0x017E, 0x0178,
  ]
}
