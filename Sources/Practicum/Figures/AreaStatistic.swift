import RecordText

/// A number of the area that someone else counted, such as the traders of a ward.
public struct AreaStatistic: Equatable, Sendable {
  /// The block in wilayah.rec.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  /// Where area data stands.
  public static let path = "wilayah.rec"

  public var id: String { record["Id"] ?? "" }
  public var category: String { record["Kategori"]?.withoutOuterBlanks ?? "" }
  public var name: String { record["Nama"] ?? "" }
  public var unit: String { record["Satuan"]?.withoutOuterBlanks ?? "" }
  /// The name with its RW, where it counts only one.
  public var title: String {
    let neighbourhood = record["RW"]?.withoutOuterBlanks ?? ""
    return neighbourhood.isEmpty ? name : "\(name) RW \(neighbourhood)"
  }
  /// The number; nil where what was typed is none.
  public var value: DecimalNumber? { record["Nilai"].flatMap { try? DecimalNumber.parse($0) } }

  /// All statistics in file order.
  public static func all(in workspace: Workspace) -> [AreaStatistic] {
    guard let file = workspace[path]?.records else { return [] }
    return file.records(of: "Statistik").map { AreaStatistic(index: $0, record: file.record(at: $0)) }
  }
}

/// Where statistics of the area were taken from.
public struct AreaSource: Equatable, Sendable {
  /// The block in wilayah.rec.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  public var id: String { record["Id"] ?? "" }
  public var name: String { record["Nama"] ?? "" }
  public var year: String { record["Tahun"] ?? "" }
  /// The source with its year, `Profil Kelurahan (2021)`.
  public var title: String { year.isEmpty ? name : "\(name) (\(year))" }

  /// All sources in file order.
  public static func all(in workspace: Workspace) -> [AreaSource] {
    guard let file = workspace[AreaStatistic.path]?.records else { return [] }
    return file.records(of: "Sumber").map { AreaSource(index: $0, record: file.record(at: $0)) }
  }
}
