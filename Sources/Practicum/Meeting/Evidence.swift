import RecordText

/// References to what meetings found, written `STEM` or `STEM/T1`.
enum Evidence {
  /// The files whose evidence may cite a meeting: those of its case and the practicum's own, or all of them for a
  /// meeting that belongs to no case.
  static func files(citing meeting: String, of workspace: Workspace) -> [String] {
    let folder = WorkspacePath.caseFolder(of: meeting)
    return workspace.paths.filter { path in
      let other = WorkspacePath.caseFolder(of: path)
      return folder.isEmpty || other == folder || other.isEmpty
    }
  }

  /// Writes another reference wherever one stands, or none for nil; a value that would then stand twice is kept once.
  static func rewrite(
    _ reference: String, to other: String?, in paths: [String], of draft: inout Draft
  ) throws(EditRefusal) {
    for path in paths {
      guard let kind = FileKind(path: path) else { continue }
      for spec in Schema.records(in: kind) {
        for field in spec.fields where field.form.citesEvidence {
          let file = draft.records(in: path)
          for index in file.records(of: spec.type) where file.value(field.name, at: index) != nil {
            let values = file.record(at: index).values(of: field.name)
            guard values.contains(reference) else { continue }
            let rewritten = values.compactMap { $0 == reference ? other : $0 }.uniqued()
            try draft.set(field.name, to: rewritten, in: path, at: index)
          }
        }
      }
    }
  }
}

extension FieldForm {
  /// Whether a value of the form may cite a meeting.
  var citesEvidence: Bool {
    if case .reference(let targets) = self { targets.contains(.evidence) } else { false }
  }
}
