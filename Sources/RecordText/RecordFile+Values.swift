/// Names of fields to look for in many blocks, kept as bytes.
public struct FieldNames: Equatable, Sendable {
  let names: [[UInt8]]

  /// Names in the order by which their places are counted.
  public init(_ names: [String]) { self.names = names.map { Array($0.utf8) } }

  func place(of bytes: Slice<UnsafeBufferPointer<UInt8>>) -> Int? {
    for (place, name) in names.enumerated() where name.count == bytes.count && bytes.elementsEqual(name) {
      return place
    }
    return nil
  }
}

extension RecordFile {
  /// Hands over the bytes of each value of the wanted fields of a block, with the name's place among them, in file
  /// order, and decodes nothing else: the way to read one or two fields of very many records.
  ///
  /// The bytes are valid UTF-8 and only valid during the call.
  public func values(
    of wanted: FieldNames, at index: Int, _ body: (_ place: Int, _ value: UnsafeBufferPointer<UInt8>) -> Void
  ) {
    visit(index) { paragraph, token in
      guard case .field(let name, let value, let plain) = token, let place = wanted.place(of: paragraph.bytes[name])
      else { return true }
      if plain {
        body(place, UnsafeBufferPointer(rebasing: paragraph.bytes[value]))
      } else {
        Array(paragraph.text(value, plain: false).utf8).withUnsafeBufferPointer { body(place, $0) }
      }
      return true
    }
  }
}

extension RawText {
  /// Whether the text holds a piece given in small letters, whatever the capitals of ASCII letters.
  public func contains(smallLetters piece: [UInt8]) -> Bool {
    guard let first = piece.first else { return true }
    let bytes = paragraph.bytes
    var at = range.lowerBound
    while at + piece.count <= range.upperBound {
      if Self.small(bytes[at]) == first {
        var length = 1
        while length < piece.count, Self.small(bytes[at + length]) == piece[length] { length += 1 }
        if length == piece.count { return true }
      }
      at += 1
    }
    return false
  }

  private static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }
}
