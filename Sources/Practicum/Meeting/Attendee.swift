import RecordText

/// The sexes the roster tells apart.
public enum Sex: String, CaseIterable, Equatable, Hashable, Sendable {
  case man = "L"
  case woman = "P"

  /// Reads `L`, `p` and the like; nil for anything else.
  public init?(_ value: String) { self.init(rawValue: value.withoutOuterBlanks.uppercased()) }

  public var words: Words {
    self == .man ? Words(id: "laki-laki", en: "men") : Words(id: "perempuan", en: "women")
  }
}

/// One person of a roster, read leniently from their record: what is malformed reads as absent.
public struct Attendee: Equatable, Sendable {
  /// The record behind it, with every field as typed.
  public let record: Record

  /// Looks at a record of type Peserta.
  public init(_ record: Record) { self.record = record }

  public var id: String { record["Id"] ?? "" }
  public var name: String { record["Nama"] ?? "" }
  public var sex: Sex? { record["JK"].flatMap { Sex($0) } }
  /// Years of age.
  public var age: Int? { record["Umur"].flatMap(WholeNumber.count) }
  /// Whether they came; without a note they did.
  public var isPresent: Bool { record["Hadir"].map { $0.withoutOuterBlanks.lowercased() != "tidak" } ?? true }

  /// The first value of a field, such as an answer.
  public subscript(field: String) -> String? { record[field] }

  /// Everything they answered to a question.
  public func answers(to question: Question) -> [String] { record.values(of: question.id) }

  static func isAbsence(_ value: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = value.drop { $0 == 0x20 }
    guard text.count >= 5, text.prefix(5).elementsEqual("tidak".utf8, by: { $0 | 0x20 == $1 }) else { return false }
    return text.dropFirst(5).allSatisfy { $0 == 0x20 }
  }

  static func sex(_ value: UnsafeBufferPointer<UInt8>) -> Sex? {
    guard value.count == 1 else { return Sex(String(decoding: value, as: UTF8.self)) }
    switch value[0] | 0x20 {
    case UInt8(ascii: "l"): return .man
    case UInt8(ascii: "p"): return .woman
    default: return nil
    }
  }
}
