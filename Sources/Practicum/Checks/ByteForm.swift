import RecordText

/// A form's test on bytes in place: yes only where a value surely fits, so that most values need not be decoded.
enum ByteForm: Sendable {
  case free
  case digits(count: ClosedRange<Int>, value: ClosedRange<Int>)
  case choices(FieldNames)
  case identifier
  case slug
  case undecided

  init(_ field: FieldSpec) {
    // What is silenced is judged by its own form, and the version by what this program knows.
    if field.name == "Abaikan" || field.name == "VersiFormat" {
      self = .undecided
      return
    }
    switch field.form {
    case .text, .prose, .phone, .path, .suggestion, .reference, .nationalID: self = .free
    case .integer(let range): self = .digits(count: 1...9, value: range)
    case .rupiah: self = .digits(count: 1...12, value: 0...Int.max)
    case .neighbourhood: self = .digits(count: 1...3, value: 0...Int.max)
    case .year: self = .digits(count: 4...4, value: 0...Int.max)
    case .choice(let choices): self = .choices(FieldNames(choices.map(\.value)))
    case .identifier: self = .identifier
    case .slug: self = .slug
    case .decimal, .date, .time: self = .undecided
    }
  }

  /// Whether the bytes are a value that fits and is not blank.
  func surelyFits(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    switch self {
    case .free: return first > 0x20 && first < 0x80
    case .digits(let count, let range):
      guard count.contains(bytes.count) else { return false }
      var value = 0
      for byte in bytes {
        guard byte >= 0x30, byte <= 0x39 else { return false }
        value = value * 10 + Int(byte - 0x30)
      }
      return range.contains(value)
    case .choices(let names): return names.contains(bytes)
    case .identifier: return isLetter(first) && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == 0x5f }
    case .slug:
      return bytes.allSatisfy { isDigit($0) || $0 == 0x5f || $0 == 0x2d || ($0 >= 0x61 && $0 <= 0x7a) }
    case .undecided: return false
    }
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a }
}
