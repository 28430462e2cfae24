import RecordText

/// A value in one record that names another: `K1` in a resource's needs, `@soetomo2010` in an item's evidence.
public struct RecordReference: Equatable, Sendable {
  public let path: String
  /// The block of the record that refers.
  public let index: Int
  /// The type of that record.
  public let type: String
  public let field: String
  /// The value as it stands.
  public let value: String
}

extension RecordReference {
  /// Every place that names a record by its Id, in its case or, for parties, literature and what meetings found,
  /// wherever it may be cited; none for a record without an Id, or while another has the same one.
  public static func all(toRecordAt index: Int, in path: String, of workspace: Workspace) -> [RecordReference] {
    guard let file = workspace[path], index < file.records.count, file.records.kind(at: index) == .record,
      let id = file.records.value("Id", at: index), !id.isEmpty
    else { return [] }
    let type = file.records.type(at: index)
    let namesakes = file.records.records(of: type).filter { file.records.value("Id", at: $0) == id }
    guard namesakes == [index] else { return [] }
    let folder = WorkspacePath.caseFolder(of: path)
    switch (file.kind, type) {
    case (.praktikum, "Pihak"): return find(id, in: workspace.paths, of: workspace) { field, _ in field.namesParty }
    case (.pustaka, "Pustaka"):
      return find("@" + id, in: workspace.paths, of: workspace) { field, _ in field.form.citesEvidence }
    default:
      let own = workspace.paths.filter { WorkspacePath.caseFolder(of: $0) == folder }
      let named = find(id, in: own, of: workspace) { field, other in
        field.form.refers(to: type, in: file.kind, fromSameFile: other == path)
      }
      guard file.kind == .pertemuan, type == "Temuan" else { return named }
      let cited = "\(WorkspacePath.stem(of: path))/\(id)"
      return named
        + find(cited, in: Evidence.files(citing: path, of: workspace), of: workspace) { field, _ in
          field.form.citesEvidence
        }
    }
  }

  private static func find(
    _ value: String, in paths: [String], of workspace: Workspace, where mayName: (FieldSpec, _ path: String) -> Bool
  ) -> [RecordReference] {
    var found: [RecordReference] = []
    for path in paths {
      guard let file = workspace[path] else { continue }
      for spec in Schema.records(in: file.kind) {
        let names = spec.fields.filter { mayName($0, path) }.map(\.name)
        if names.isEmpty { continue }
        let fields = FieldNames(names)
        for index in file.records.records(of: spec.type) {
          var places: Set<Int> = []
          file.records.values(of: fields, at: index) { place, bytes in
            if String(decoding: bytes, as: UTF8.self) == value { places.insert(place) }
          }
          found += places.sorted().map {
            RecordReference(path: path, index: index, type: spec.type, field: names[$0], value: value)
          }
        }
      }
    }
    return found
  }
}

extension Draft {
  /// Writes another value wherever these references stand, or none for nil; a value that would then stand twice in a
  /// field is kept once.
  mutating func rewrite(_ references: [RecordReference], to other: String?) throws(EditRefusal) {
    for reference in references {
      let values = records(in: reference.path).record(at: reference.index).values(of: reference.field)
      let rewritten = values.compactMap { $0 == reference.value ? other : $0 }.uniqued()
      try set(reference.field, to: rewritten, in: reference.path, at: reference.index)
    }
  }
}
