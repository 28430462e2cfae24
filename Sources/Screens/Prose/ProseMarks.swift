import TextCanvas

/// The parts of a line of Markdown that are shown in roles of their own; the text itself stays as it was typed.
enum ProseMarks {
  /// The spans of a line that reach into a part of it.
  static func spans(_ line: TextLine, _ part: Range<Int>) -> [TextSpan] {
    let text = line.text.utf8
    // Of a very long line only what can reach into sight is read.
    let start = max(0, part.lowerBound - farthest)
    let bytes = Array(text.dropFirst(start).prefix(part.upperBound - start))
    var spans: [TextSpan] = []
    if isHeading(line) { spans.append(TextSpan(range: part, role: .heading)) }
    if let mark = ListMark(line.text), part.lowerBound == 0 {
      spans.append(TextSpan(range: 0..<mark.size, role: .key))
    }
    var at = 0
    while at < bytes.count {
      let found: (end: Int, role: StyleRole)? =
        switch bytes[at] {
        case UInt8(ascii: "\\"): (at + 2, .normal)
        case UInt8(ascii: "{"): placeholder(bytes, at).map { ($0, .figure) }
        case UInt8(ascii: "["): citation(bytes, at).map { ($0, .citation) }
        case UInt8(ascii: "*"), UInt8(ascii: "_"): emphasis(bytes, at).map { ($0, .emphasis) }
        default: nil
        }
      guard let found else {
        at += 1
        continue
      }
      if found.role != .normal { spans.append(TextSpan(range: start + at..<start + found.end, role: found.role)) }
      // Inside emphasis figures and citations still show.
      at = found.role == .emphasis ? at + 1 + (bytes[at + 1] == bytes[at] ? 1 : 0) : found.end
    }
    return spans
  }

  /// How far before a part in sight something can begin that reaches into it, in bytes.
  private static let farthest = 2000

  private static func isHeading(_ line: TextLine) -> Bool {
    let signs = line.text.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    return (1...6).contains(signs) && line.text.utf8.dropFirst(signs).first == 0x20
  }

  /// The end of `{id}` that begins here.
  private static func placeholder(_ bytes: [UInt8], _ start: Int) -> Int? {
    let id = bytes[(start + 1)...].prefix { $0.isInId || $0 == UInt8(ascii: "/") }
    return !id.isEmpty && id.endIndex < bytes.count && bytes[id.endIndex] == UInt8(ascii: "}") ? id.endIndex + 1 : nil
  }

  /// The end of `[@id]` or `[@id; @id]` that begins here.
  private static func citation(_ bytes: [UInt8], _ start: Int) -> Int? {
    guard start + 1 < bytes.count, bytes[start + 1] == UInt8(ascii: "@"),
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "]"))
    else { return nil }
    return end + 1
  }

  /// The end of `*words*`, `**words**` or `_words_` that begins here.
  private static func emphasis(_ bytes: [UInt8], _ start: Int) -> Int? {
    let sign = bytes[start]
    let size = start + 1 < bytes.count && bytes[start + 1] == sign ? 2 : 1
    guard start + size < bytes.count, bytes[start + size] != 0x20, bytes[start + size] != sign else { return nil }
    // A sign inside a word is a letter to people: nama_berkas.
    if sign == UInt8(ascii: "_"), start > 0, bytes[start - 1].isInId { return nil }
    var at = start + size + 1
    while at + size <= bytes.count {
      if bytes[at..<at + size].allSatisfy({ $0 == sign }), bytes[at - 1] != 0x20 {
        let end = at + size
        let isInside = sign == UInt8(ascii: "_") && end < bytes.count && bytes[end].isInId
        if !isInside { return end }
      }
      at += 1
    }
    return nil
  }
}

extension UInt8 {
  /// Whether it may stand in an Id.
  var isInId: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: false
    }
  }
}
