import RecordText

extension Rule {
  /// Group M of the catalogue.
  static let meetingRules: [Rule] = [samePersonTwice, nationalIDContradicts, consentMissing, countsContradict, unheard]
}

extension Finding {
  /// A finding about one attendee, named by their Id.
  init(
    _ rule: String, _ severity: Severity, attendee block: Int, of file: RecordFile, at path: String, field: String,
    _ message: Words, fix: Edit? = nil
  ) {
    self.init(
      rule: rule, severity: severity, file: path, index: block, id: file.value("Id", at: block) ?? "Peserta",
      field: field, message: message, fix: fix)
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are text without a letter, digit or other sign.
  var isBlank: Bool {
    guard let first else { return true }
    return first <= 0x20 || first >= 0x80 ? String(decoding: self, as: UTF8.self).allSatisfy(\.isWhitespace) : false
  }

  /// The whole number that the bytes write, or nil for anything else.
  var wholeNumber: Int? {
    guard !isEmpty, count <= 9 else { return nil }
    var number = 0
    for unit in self {
      guard unit >= 0x30, unit <= 0x39 else { return nil }
      number = number * 10 + Int(unit - 0x30)
    }
    return number
  }
}
