/// XML as bytes, written from front to back.
struct Markup: Equatable, Sendable {
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  private(set) var bytes: [UInt8] = Array(Self.declaration.utf8)

  /// Appends markup; text in it is escaped already.
  mutating func add(_ markup: String) { bytes.append(contentsOf: markup.utf8) }
}
