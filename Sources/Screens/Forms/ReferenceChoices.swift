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
    items(targets, language).first { $0.value == value }.map { item in
      item.value == item.label ? item.label : "\(item.label) (\(item.value))"
    } ?? value
  }

  private func records(_ types: [String], in path: String) -> [PickerItem] {
    guard let file = workspace[path] else { return [] }
    return types.flatMap { type in
      file.records.records(of: type).compactMap { index in
        let record = file.records.record(at: index)
        guard let id = record["Id"] else { return nil }
        return PickerItem(id, record["Nama"] ?? record["Teks"] ?? record["Judul"] ?? id, detail: id)
      }
    }
  }

  /// The meetings of the case and of the practicum, each followed by its findings.
  private var evidence: [PickerItem] {
    (workspace.meetings(ofCase: folder) + (folder.isEmpty ? [] : workspace.meetings(ofCase: ""))).flatMap { path in
      let stem = WorkspacePath.stem(of: path)
      let file = workspace[path]
      let title = file.flatMap { file in
        file.records.records(of: "Pertemuan").first.flatMap { file.records.value("Judul", at: $0) }
      }
      return [PickerItem(stem, title ?? stem, detail: stem)]
        + records(["Temuan"], in: path).map {
          PickerItem("\(stem)/\($0.value)", $0.label, detail: "\(stem)/\($0.value)")
        }
    }
  }
}
