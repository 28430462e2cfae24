/// HTML as it grows, byte by byte.
struct HtmlText {
  private(set) var bytes: [UInt8] = []

  /// Markup as it is.
  static func += (text: inout HtmlText, markup: String) { text.bytes.append(contentsOf: markup.utf8) }

  /// Words with all that could be markup escaped.
  mutating func write(_ words: String) { bytes.append(contentsOf: words.xmlEscaped().utf8) }

  /// Bytes that are plain already, such as those of a picture in base 64.
  mutating func write(plain: some Sequence<UInt8>) { bytes.append(contentsOf: plain) }
}

/// Bytes in base 64, as a data URI holds them: RFC 4648, section 4.
func base64(_ bytes: [UInt8]) -> [UInt8] {
  let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  var encoded: [UInt8] = []
  encoded.reserveCapacity((bytes.count + 2) / 3 * 4)
  var place = 0
  while place < bytes.count {
    let count = min(3, bytes.count - place)
    var group = 0
    for offset in 0..<3 { group = group << 8 | (offset < count ? Int(bytes[place + offset]) : 0) }
    for sign in 0..<4 {
      encoded.append(sign <= count ? signs[group >> (18 - 6 * sign) & 63] : UInt8(ascii: "="))
    }
    place += 3
  }
  return encoded
}
