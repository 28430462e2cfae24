/// A part of a case that is read from the records of one file and edited record by record.
protocol RecordSection {
  var path: String { get }
}

extension RecordSection {
  /// Writes all values of a field of a record.
  func set(
    _ field: String, to values: [String], at index: Int, in workspace: Workspace, _ title: Words
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, title)
    try draft.set(field, to: values, in: path, at: index)
    return draft.edit
  }

  /// Moves a record so many places up (negative) or down among its peers; nil at the end.
  func move(_ index: Int, by step: Int, among peers: [Int], in workspace: Workspace, _ code: String) -> Edit? {
    guard let place = peers.firstIndex(of: index), peers.indices.contains(place + step) else { return nil }
    var draft = Draft(workspace, Words(id: "Pindahkan \(code)", en: "Move \(code)"))
    draft.move(in: path, from: index, to: peers[place + step])
    return draft.edit
  }
}
