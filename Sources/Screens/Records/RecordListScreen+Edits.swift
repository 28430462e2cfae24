import Practicum
import RecordText

extension RecordListScreen {
  /// Adds a record of a name; false when it was refused.
  mutating func add(_ name: String, _ session: inout Session) -> Bool {
    guard let spec, let nameField else { return false }
    let (path, type) = (path, type)
    let done = session.edit { workspace throws(EditRefusal) in
      if Self.isParty(type, path) { return try PartyRegister.add(name: name, in: workspace) }
      var draft = Draft(workspace, Words(id: "Tambah \(spec.label.id)", en: "Add \(spec.label.en)"))
      var record = Record()
      if let form = spec.field("Id")?.form {
        record["Id"] =
          form == .slug ? draft.freshSlug(for: name, type: type, in: path) : draft.freshId(for: type, in: path)
      }
      record.setValues([name], of: nameField.name)
      try draft.insert(record, type: type, in: path)
      return draft.edit
    }
    // What is added follows the last of its type.
    if done { wanted = session.workspace[path]?.records.records(of: type).last }
    return done
  }

  mutating func duplicate(_ session: inout Session) {
    guard let focused else { return }
    let (path, type) = (path, type)
    let done = session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Gandakan", en: "Duplicate"))
      var record = draft.records(in: path).record(at: focused)
      if let id = record["Id"] {
        record["Id"] =
          spec?.field("Id")?.form == .slug
          ? draft.freshSlug(for: id, type: type, in: path) : draft.freshId(for: type, in: path)
      }
      try draft.insert(record, type: type, in: path, at: focused + 1)
      return draft.edit
    }
    if done { wanted = focused + 1 }
  }

  mutating func move(_ step: Int, _ session: inout Session) {
    guard let focused, indexes.indices.contains(cursor.index + step) else { return }
    let (path, target) = (path, indexes[cursor.index + step])
    let moved = session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Ubah urutan", en: "Reorder"))
      draft.move(in: path, from: focused, to: target)
      return draft.edit
    }
    if moved { wanted = target }
  }

  /// Deletes the focused record, after one question where others name it.
  mutating func remove(_ session: inout Session) {
    guard let focused else { return }
    let removal = RecordRemoval(ofRecordAt: focused, in: path, session.workspace)
    if let question = RemovalQuestion(removal) {
      entry = .removal(question, removal)
    } else {
      session.remove(removal)
    }
  }

  /// Gives a record another Id, in all references to it as well; false when it was refused.
  func changeId(of place: RecordAnchor, to typed: String, _ session: inout Session) -> Bool {
    guard let field = spec?.field("Id"), let id = session.read(typed, into: field) else { return false }
    return session.edit { workspace throws(EditRefusal) in
      guard place.isThere else {
        throw .notPossible(Words(id: "Catatan ini sudah tidak ada.", en: "This record is gone."))
      }
      return try RecordReference.changeId(ofRecordAt: place.index, in: place.path, to: id, workspace)
    }
  }

  private static func isParty(_ type: String, _ path: String) -> Bool {
    type == "Pihak" && path == PracticumIdentity.path
  }
}
