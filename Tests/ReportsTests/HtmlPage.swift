/// A web page taken apart: its tags in order, and what is wrong with how they are nested.
struct HtmlPage {
  struct Tag: Equatable {
    let name: String
    let attributes: [String: String]
    let isClosing: Bool
    /// The words up to the next tag.
    let words: String
  }

  let text: String
  private(set) var tags: [Tag] = []
  /// Tags closed in the wrong order or left open.
  private(set) var faults: [String] = []

  private static let withoutEnd = ["meta", "br", "img", "col", "!DOCTYPE"]

  init(_ bytes: [UInt8]) {
    text = String(decoding: bytes, as: UTF8.self)
    var open: [String] = []
    for piece in text.split(separator: "<").map(String.init) {
      guard let end = piece.firstIndex(of: ">") else {
        faults.append("no end: \(piece.prefix(40))")
        continue
      }
      var inside = String(piece[..<end])
      let isEmpty = inside.hasSuffix("/")
      if isEmpty { inside.removeLast() }
      let isClosing = inside.hasPrefix("/")
      if isClosing { inside.removeFirst() }
      let name = String(inside.prefix { $0 != " " })
      let words = String(piece[piece.index(after: end)...])
      tags.append(
        Tag(
          name: name, attributes: Self.attributes(inside.dropFirst(name.count)), isClosing: isClosing, words: words))
      if isClosing {
        if open.popLast() != name { faults.append("</\(name)> closes something else") }
      } else if !isEmpty, !Self.withoutEnd.contains(name) {
        open.append(name)
      }
    }
    faults += open.map { "<\($0)> stays open" }
  }

  private static func attributes(_ text: Substring) -> [String: String] {
    var found: [String: String] = [:]
    var rest = text
    while let equals = rest.firstIndex(of: "=") {
      let name = rest[..<equals].filter { $0 != " " }
      rest = rest[equals...].dropFirst(2)
      let end = rest.firstIndex(of: "\"") ?? rest.endIndex
      found[String(name)] = String(rest[..<end])
      rest = rest[end...].dropFirst()
    }
    return found
  }

  func all(_ names: String...) -> [Tag] { tags.filter { names.contains($0.name) && !$0.isClosing } }

  /// The ids in order.
  var ids: [String] { tags.compactMap { $0.attributes["id"] } }
}
