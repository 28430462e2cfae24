/// What the cursor stands in or is typing: a figure `{id}` or a citation `[@id]`.
struct ProseToken: Equatable {
  enum Kind: Equatable {
    case figure, citation
  }

  let kind: Kind
  /// The Id's bytes in the line, as far as it is typed.
  let range: Range<Int>
  let id: String
  /// Whether the sign that ends it stands already.
  let isClosed: Bool

  /// The token around a place of a line; nil where there is none.
  init?(_ line: TextLine, at offset: Int) {
    let bytes = line.text.utf8
    let before = bytes.prefix(offset).suffix(Self.longest)
    let typed = before.reversed().prefix { $0.isInId || $0 == UInt8(ascii: "/") }.count
    let rest = before.dropLast(typed)
    guard let sign = rest.last else { return nil }
    let follows = bytes.dropFirst(offset).prefix(Self.longest)
    let tail = follows.prefix { $0.isInId || $0 == UInt8(ascii: "/") }.count
    let next = follows.dropFirst(tail).first
    switch sign {
    case UInt8(ascii: "{"):
      if rest.dropLast().last == UInt8(ascii: "\\") { return nil }
      kind = .figure
      isClosed = next == UInt8(ascii: "}")
    case UInt8(ascii: "@"):
      guard let bracket = rest.lastIndex(of: UInt8(ascii: "[")),
        !rest[bracket...].contains(UInt8(ascii: "]")), rest[rest.index(after: bracket)] == UInt8(ascii: "@")
      else { return nil }
      kind = .citation
      isClosed = next == UInt8(ascii: "]") || next == UInt8(ascii: ";")
    default: return nil
    }
    range = offset - typed..<offset + tail
    id = String(line[range])
  }

  /// How far from the cursor a token may reach, in bytes.
  private static let longest = 120
}
