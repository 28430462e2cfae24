/// The names of fields to be read, as bytes: comparing decodes and counts nothing.
public struct FieldNames: Equatable, Sendable {
  /// All names one after the other, and where each starts; the last start is the end.
  private let bytes: [UInt8]
  private let starts: [Int]

  /// Names in the order by which their places are counted.
  public init(_ names: [String]) {
    var bytes: [UInt8] = []
    var starts = [0]
    for name in names {
      bytes.append(contentsOf: name.utf8)
      starts.append(bytes.count)
    }
    self.bytes = bytes
    self.starts = starts
  }

  /// The number of names.
  public var count: Int { starts.count - 1 }

  /// The place of a name, tried first at a guess and then onwards, as fields mostly stand in one order.
  func place(of name: Slice<UnsafeBufferPointer<UInt8>>, guess: Int = 0) -> Int? {
    let count = count
    var place = guess < count ? guess : 0
    for _ in 0..<count {
      if isName(name, at: place) { return place }
      place = place + 1 == count ? 0 : place + 1
    }
    return nil
  }

  /// Whether a text is one of the names.
  public func contains(_ text: UnsafeBufferPointer<UInt8>) -> Bool { place(of: text[...]) != nil }

  private func isName(_ name: Slice<UnsafeBufferPointer<UInt8>>, at place: Int) -> Bool {
    let start = starts[place]
    guard starts[place + 1] - start == name.count else { return false }
    for offset in 0..<name.count where bytes[start + offset] != name[name.startIndex + offset] { return false }
    return true
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
