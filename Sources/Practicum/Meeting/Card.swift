import RecordText

/// A card on the wall: something people said, with its votes.
public struct Card: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record
  /// By what the wall knows it: its Id, with a number where cards before it have the same or none.
  public let handle: String

  /// Looks at a record of type Temuan.
  init(index: Int, record: Record, handle: String? = nil) {
    self.index = index
    self.record = record
    self.handle = handle ?? record["Id"] ?? ""
  }

  public var id: String { record["Id"] ?? "" }
  public var text: String { record["Teks"] ?? "" }
  public var kind: String? { record["Jenis"] }
  /// The name of the cluster it hangs in, empty for none.
  public var cluster: String { record["Klaster"]?.withoutOuterBlanks ?? "" }
  /// The Id of the tree item it became.
  public var treeItem: String? { record["Butir"].flatMap { $0.isEmpty ? nil : $0 } }
  public var votes: Int { votes(of: .man) + votes(of: .woman) }

  /// The votes of one sex; malformed ones read as none.
  public func votes(of sex: Sex) -> Int { number(Self.field(of: sex)) ?? 0 }

  /// Urgency, seriousness and growth added up (3 to 15), or nil while one is missing or outside 1 to 5.
  public var urgencySum: Int? {
    var sum = 0
    for field in Self.urgencyFields {
      guard let mark = number(field), (1...5).contains(mark) else { return nil }
      sum += mark
    }
    return sum
  }

  /// The fields of the USG ranking.
  public static let urgencyFields = ["Urgensi", "Keseriusan", "Pertumbuhan"]

  static func field(of sex: Sex) -> String { sex == .man ? "SuaraL" : "SuaraP" }

  private func number(_ field: String) -> Int? { record[field].flatMap(WholeNumber.count) }
}
