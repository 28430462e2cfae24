import RecordText

extension Finding {
  /// What the finding is about, as a person calls it: a name, or how a text begins; "" where nothing names it.
  public func subject(in workspace: Workspace) -> String {
    guard let file = workspace[file], let index, index < file.records.count else { return "" }
    if file.records.kind(at: index) == .record {
      return Self.name(of: file.records.record(at: index))
    }
    let text = String(decoding: file.records.text(at: index), as: UTF8.self)
    return excerpt(text.withoutOuterBlanks.replacing("\n", with: " "))
  }

  /// What a record is called; "" where nothing names it.
  static func name(of record: Record) -> String {
    let text = naming.lazy.compactMap { record[$0] }.first { !$0.withoutOuterBlanks.isEmpty } ?? ""
    return excerpt(text.withoutOuterBlanks.replacing("\n", with: " "))
  }

  /// The kind of record and the field it is about, such as "Peserta, NIK"; empty where it is about all of a file.
  public func place(in workspace: Workspace) -> Words {
    guard let file = workspace[file], let index, index < file.records.count,
      let spec = Schema.record(file.records.type(at: index), in: file.kind)
    else { return Words(same: "") }
    guard let field, let label = spec.field(field)?.label else { return spec.label }
    return Words(id: "\(spec.label.id), \(label.id)", en: "\(spec.label.en), \(label.en)")
  }

  /// The fields that name a record, the most telling first.
  private static let naming = [
    "Nama", "Judul", "Teks", "Uraian", "Bagian", "Keterangan", "Indikator", "Sumber", "Jenis", "Berkas",
  ]
}
