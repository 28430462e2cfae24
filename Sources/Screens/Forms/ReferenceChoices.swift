import Practicum
import RecordText

/// What a reference field may point to, as lists to pick from and as names to show.
struct ReferenceChoices {
  private let workspace: Workspace
  private let path: String
  private var folder: String { WorkspacePath.caseFolder(of: path) }

  /// The choices as seen from a file.
  init(_ workspace: Workspace, from path: String) {
    self.workspace = workspace
    self.path = path
  }

  /// The lines to pick from, in the order of the targets.
  func items(_ targets: [ReferenceTarget], _ language: Language) -> [PickerItem] {
    targets.flatMap { target -> [PickerItem] in
      switch target {
      case .sameFile(let types): records(types, in: path)
      case .inCase(let kind, let types): kind.path(inCase: folder).map { records(types, in: $0) } ?? []
      case .party: records(["Pihak"], in: "praktikum.rec")
      case .caseFolder: workspace.caseFolders.map { PickerItem($0, $0) }
      case .evidence: evidence
      }
    }
  }

  /// The name behind a reference, or the reference itself when it points nowhere.
  func label(of value: String, _ targets: [ReferenceTarget], _ language: Language) -> String {
    for target in targets {
      guard let name = name(of: value, target) else { continue }
      return name == value ? value : "\(name) (\(value))"
    }
    return value
  }

  /// The name of what a value refers to, found without reading what else it could refer to.
  private func name(of value: String, _ target: ReferenceTarget) -> String? {
    switch target {
    case .sameFile(let types): name(of: value, types, in: path)
    case .inCase(let kind, let types): kind.path(inCase: folder).flatMap { name(of: value, types, in: $0) }
    case .party: name(of: value, ["Pihak"], in: "praktikum.rec")
    case .caseFolder: nil
    case .evidence:
      meetings.lazy.compactMap { path -> String? in
        let stem = WorkspacePath.stem(of: path)
        if value == stem { return title(of: path) ?? stem }
        guard value.hasPrefix(stem + "/") else { return nil }
        let id = String(value.dropFirst(stem.count + 1))
        return name(of: id, ["Temuan"], in: path)
      }.first
    }
  }

  private func name(of id: String, _ types: [String], in path: String) -> String? {
    guard let file = workspace[path]?.records else { return nil }
    for type in types {
      guard let index = file.records(of: type).first(where: { file.value("Id", at: $0) == id }) else { continue }
      return Self.name(of: file.record(at: index)) ?? id
    }
    return nil
  }

  private static func name(of record: Record) -> String? { record["Nama"] ?? record["Teks"] ?? record["Judul"] }

  private var meetings: [String] {
    workspace.meetings(ofCase: folder) + (folder.isEmpty ? [] : workspace.meetings(ofCase: ""))
  }

  private func title(of meeting: String) -> String? {
    guard let file = workspace[meeting]?.records else { return nil }
    return file.records(of: "Pertemuan").first.flatMap { file.value("Judul", at: $0) }
  }

  private func records(_ types: [String], in path: String) -> [PickerItem] {
    guard let file = workspace[path] else { return [] }
    return types.flatMap { type in
      file.records.records(of: type).compactMap { index in
        let record = file.records.record(at: index)
        guard let id = record["Id"] else { return nil }
        return PickerItem(id, Self.name(of: record) ?? id, detail: id)
      }
    }
  }

  /// The meetings of the case and of the practicum, each followed by its findings.
  private var evidence: [PickerItem] {
    meetings.flatMap { path in
      let stem = WorkspacePath.stem(of: path)
      return [PickerItem(stem, title(of: path) ?? stem, detail: stem)]
        + records(["Temuan"], in: path).map {
          PickerItem("\(stem)/\($0.value)", $0.label, detail: "\(stem)/\($0.value)")
        }
    }
  }
}
