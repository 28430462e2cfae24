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

extension LiteratureEntry {
  /// Gives the reference another Id, made one that no other has, in every citation and evidence as well.
  public func changeId(to typed: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let others = Set(LiteratureEntry.all(in: workspace).map(\.id)).subtracting([id])
    let fresh = Slug.fresh(for: typed, taken: others)
    var draft = Draft(workspace, Words(id: "Ganti kode \(id)", en: "Change the Id of \(id)"))
    try draft.set("Id", to: fresh, in: Self.path, at: index)
    try Evidence.rewrite("@\(id)", to: "@\(fresh)", in: workspace.paths, of: &draft)
    for path in workspace.paths {
      guard let file = workspace[path], file.kind == .narasi else { continue }
      let text = FileText(file)
      for passage in text.passages {
        let cited = text.citations.filter { $0.id == id && passage.bytes.contains($0.range.lowerBound) }
        guard !cited.isEmpty else { continue }
        var bytes = Array(text.bytes[passage.bytes])
        for citation in cited.reversed() {
          let start = citation.range.lowerBound - passage.bytes.lowerBound
          bytes.replaceSubrange(start..<(start + citation.range.count), with: Array("@\(fresh)".utf8))
        }
        draft.replace(in: path, at: passage.index, withText: bytes)
      }
    }
    return draft.edit
  }
}
