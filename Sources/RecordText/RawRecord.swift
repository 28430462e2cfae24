/// A record's fields read in place, without a copy: valid only inside the closure that hands it over.
public struct RawRecord {
  let paragraph: Paragraph

  /// The first value of a field, decoded.
  public func value(_ name: String) -> String? {
    var found: String?
    first(name) { found = $0.decoded }
    return found
  }

  /// Whether any value of a repeatable field is this one.
  public func contains(_ name: String, _ value: String) -> Bool {
    var found = false
    forEachField { field, text in
      if field == name, text == value { found = true }
      return !found
    }
    return found
  }

  /// Visits the fields in file order until `visit` returns false.
  public func forEachField(_ visit: (_ name: RawText, _ value: RawText) -> Bool) {
    // A block that is not set aside was walked to its end when it was read.
    _ = try? paragraph.walk { token in
      guard case .field(let name, let value, let plain) = token else { return true }
      return visit(
        RawText(paragraph: paragraph, range: name, isPlain: true),
        RawText(paragraph: paragraph, range: value, isPlain: plain))
    }
  }

  /// Visits the fields of the wanted names in file order, each with its name's place among them.
  public func forEachField(of wanted: FieldNames, _ visit: (_ place: Int, _ value: RawText) -> Void) {
    var guess = 0
    _ = try? paragraph.walk { token in
      guard case .field(let name, let value, let plain) = token,
        let place = wanted.place(of: paragraph.bytes[name], guess: guess)
      else { return true }
      guess = place + 1
      visit(place, RawText(paragraph: paragraph, range: value, isPlain: plain))
      return true
    }
  }

  private func first(_ name: String, _ found: (RawText) -> Void) {
    forEachField { field, value in
      guard field == name else { return true }
      found(value)
      return false
    }
  }
}

/// The text of a name or value read in place: valid only inside the closure that hands it over.
public struct RawText {
  let paragraph: Paragraph
  let range: Range<Int>
  /// Whether the bytes are the text, without joins, continuations or carriage returns to remove.
  let isPlain: Bool

  /// The text as a string.
  public var decoded: String { paragraph.text(range, plain: isPlain) }

  public var isEmpty: Bool { range.isEmpty }

  /// The text's bytes in place, valid only during the call; nil for a value over several lines.
  public func withBytes<R>(_ body: (UnsafeBufferPointer<UInt8>) -> R) -> R? {
    isPlain ? body(UnsafeBufferPointer(rebasing: paragraph.bytes[range])) : nil
  }

  /// Compares bytes; nothing is decoded unless the value runs over several lines.
  public static func == (text: RawText, string: String) -> Bool {
    guard text.isPlain else { return text.decoded == string }
    let units = string.utf8
    guard units.count == text.range.count else { return false }
    return units.elementsEqual(text.paragraph.bytes[text.range])
  }
}
