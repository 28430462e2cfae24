import RecordText

/// Who does the practicum, where and when, as praktikum.rec has it.
public struct PracticumIdentity: Equatable, Sendable {
  /// Where the identity stands.
  public static let path = "praktikum.rec"

  /// The block in the file; nil when there is no identity record yet.
  public let index: Int?
  /// The record with every field as typed.
  public let record: Record

  /// Reads the identity of a workspace.
  public init(_ workspace: Workspace) {
    let file = workspace[Self.path]?.records ?? RecordFile()
    index = file.records(of: "Praktikum").first
    record = index.map { file.record(at: $0) } ?? Record()
  }

  public var title: String { record["Judul"] ?? "" }
  public var institution: String { record["Lembaga"] ?? "" }
  public var students: [String] { record.values(of: "Praktikan") }
  /// The period as written, `YYYY-MM-DD`; nil where it is not given.
  public var start: String? { record["Mulai"] }
  public var end: String? { record["Selesai"] }

  /// The place from the ward to the province, without the parts that are not given.
  public var place: [String] {
    ["Kelurahan", "Kecamatan", "Kota", "Provinsi"].compactMap { record[$0] }.filter { !$0.isEmpty }
  }

  /// The needed fields that are not filled in, the format's version aside.
  public var missing: [FieldSpec] {
    (Schema.record("Praktikum", in: .praktikum)?.missing(in: record) ?? []).filter { $0.name != "VersiFormat" }
  }

  /// Adds the identity record to a workspace that has none, so that it can be filled in.
  public static func begin(in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard PracticumIdentity(workspace).index == nil else { return nil }
    var draft = Draft(workspace, Words(id: "Isi identitas praktikum", en: "Begin the practicum's identity"))
    try draft.insert(Record([FormatVersion.field: FormatVersion.current]), type: "Praktikum", in: path)
    return draft.edit
  }
}

extension RecordSpec {
  /// The needed fields that a record leaves empty.
  public func missing(in record: Record) -> [FieldSpec] {
    fields.filter { field in
      field.isNeeded && record.values(of: field.name).allSatisfy { $0.allSatisfy(\.isWhitespace) }
    }
  }
}
