import RecordText

/// A place that names a record: `K1` in a resource's needs, `@soetomo2010` in an item's evidence, `{warga}` in prose.
public struct RecordReference: Hashable, Sendable {
  /// In what way a place names a record.
  public enum Manner: Equatable, Sendable {
    /// A whole value is its Id, after a meeting's name or `@` where it is evidence.
    case value
    /// A text prints it, `{id}` or `{case/id}`, or cites it, `[@id]`.
    case text
    /// A figure is worked out from it, `a/b%` or `stat:ID`.
    case formula
  }

  public let path: String
  /// The block that refers: a record, or a paragraph of prose.
  public let index: Int
  /// The type of that record; empty for a paragraph of prose.
  public let type: String
  /// The field of that record; empty for a paragraph of prose.
  public let field: String
  /// What names the record, as it stands: a value, `{id}` or `@id` in a text, a formula.
  public let value: String
  public internal(set) var manner = Manner.value
}

extension RecordReference {
  /// Every place that names a record by its Id, in its case or, for parties, literature, figures, statistics and what
  /// meetings found, wherever it may be cited; none for a record without an Id, or while another has the same one.
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
        + TextMention.all(of: "@" + id, in: workspace)
    case (.kasus, "Angka"):
      return formulas(in: [folder], of: workspace) { $0.rests(on: id) }
        + TextMention.all(of: "{\(folder)/\(id)}", in: workspace)
        + TextMention.all(of: "{\(id)}", in: workspace, ofCase: folder)
    case (.wilayah, "Statistik"):
      return formulas(in: workspace.caseFolders, of: workspace) { $0 == .statistic(id) }
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

  /// The figures of cases that are worked out so.
  private static func formulas(
    in folders: [String], of workspace: Workspace, where isMeant: (FigureFormula) -> Bool
  ) -> [RecordReference] {
    folders.flatMap { Figure.all(of: $0, in: workspace) }.filter { $0.formula.map(isMeant) ?? false }.map { figure in
      RecordReference(
        path: figure.path, index: figure.index, type: "Angka", field: "Rumus", value: figure.record["Rumus"] ?? "",
        manner: .formula)
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

extension RecordReference {
  /// What names the record once it has another Id; what stands before the Id, such as a meeting's name, stays.
  func renamed(from old: String, to id: String) -> String {
    switch manner {
    case .value: value.dropLast(old.count) + id
    case .text: value.hasPrefix("{") ? value.dropLast(old.count + 1) + id + "}" : "@" + id
    case .formula: FigureFormula(value)?.renaming(old, to: id).text ?? value
    }
  }
}

extension Draft {
  /// Writes another value wherever these references stand, or none for nil; a value that would then stand twice in a
  /// field is kept once.
  mutating func rewrite(_ references: [RecordReference], to other: String?) throws(EditRefusal) {
    try rewrite(references) { _ in other }
  }

  /// Writes what is told of each reference where it stands, or nothing for nil.
  mutating func rewrite(
    _ references: [RecordReference], to other: (RecordReference) -> String?
  ) throws(EditRefusal) {
    // From the end, for a paragraph that says nothing else goes away. The same mention is met once in a text.
    let ordered = references.uniqued().sorted { ($0.path, $0.index) > ($1.path, $1.index) }
    for reference in ordered { try rewrite(reference, with: other(reference)) }
  }

  private mutating func rewrite(_ reference: RecordReference, with other: String?) throws(EditRefusal) {
    let (path, index) = (reference.path, reference.index)
    if reference.field.isEmpty {
      let text = records(in: path).text(at: index)
      let rewritten = TextMention.rewritten(text, reference.value, to: other)
      if rewritten != text { replace(in: path, at: index, withText: rewritten) }
      return
    }
    let values = records(in: path).record(at: index).values(of: reference.field)
    let rewritten =
      reference.manner == .text
      ? values.map { TextMention.rewritten($0, reference.value, to: other) }
      : values.compactMap { $0 == reference.value ? other : $0 }.uniqued()
    try set(reference.field, to: rewritten, in: path, at: index)
  }
}
