import RecordText

extension Draft {
  /// Rewrites every reference to a record, in its own file and in the other files of its case, as the schema knows
  /// them; nil removes the references.
  ///
  /// - Parameters:
  ///   - id: the Id that is referred to.
  ///   - type: the type of the record that has the Id.
  ///   - path: the file in which that record stands.
  public mutating func replaceReferences(
    to id: String, of type: String, in path: String, with newId: String?
  ) throws(EditRefusal) {
    guard let kind = FileKind(path: path) else { return }
    let folder = WorkspacePath.caseFolder(of: path)
    for other in workspace.paths where WorkspacePath.caseFolder(of: other) == folder {
      guard let otherKind = FileKind(path: other) else { continue }
      for spec in Schema.records(in: otherKind) {
        for field in spec.fields where field.form.refers(to: type, in: kind, fromSameFile: other == path) {
          try replaceValues(of: field.name, equalTo: id, with: newId, type: spec.type, in: other)
        }
      }
    }
  }

  private mutating func replaceValues(
    of field: String, equalTo id: String, with newId: String?, type: String, in path: String
  ) throws(EditRefusal) {
    for index in records(in: path).records(of: type) {
      let values = records(in: path).record(at: index).values(of: field)
      guard values.contains(id) else { continue }
      try set(field, to: values.compactMap { $0 == id ? newId : $0 }, in: path, at: index)
    }
  }
}

extension FieldForm {
  /// Whether a field of this form may hold the Id of a record of the type in a file of the kind.
  func refers(to type: String, in kind: FileKind, fromSameFile: Bool) -> Bool {
    guard case .reference(let targets) = self else { return false }
    return targets.contains { target in
      switch target {
      case .sameFile(let types): fromSameFile && types.contains(type)
      case .inCase(let targetKind, let types): targetKind == kind && types.contains(type)
      case .party, .evidence, .caseFolder: false
      }
    }
  }
}
