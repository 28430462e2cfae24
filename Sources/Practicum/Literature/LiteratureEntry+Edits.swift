import RecordText

extension LiteratureEntry {
  /// Adds a reference under an Id of its first author and year.
  ///
  /// - Parameter authors: as files write them, parted by semicolons: `Netting, F. Ellen; Kettner, Peter`.
  public static func add(
    _ kind: Kind, authors: String, year: String, title: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah pustaka \(title)", en: "Add reference \(title)"))
    let names = authors.split(separator: ";").map { String($0).withoutOuterBlanks }.filter { !$0.isEmpty }
    let first = names.first.map { LiteratureAuthor($0).surname } ?? title
    let base = Slug.of(kind == .regulation ? title : String(first.prefix(20))) + (kind == .regulation ? "" : year)
    var record = Record(["Id": draft.freshSlug(for: base, type: "Pustaka", in: path), "Jenis": kind.rawValue])
    record.elements += names.map { .field(Field("Penulis", $0)) }
    if !year.isEmpty { record.elements.append(.field(Field("Tahun", year))) }
    record.elements.append(.field(Field("Judul", title)))
    try draft.insert(record, type: "Pustaka", in: path)
    return draft.edit
  }
}
