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

  /// Deletes the focused record together with the references to it.
  func remove(_ session: inout Session) {
    guard let focused else { return }
    let (path, type, label) = (path, type, spec?.label ?? Words(same: type))
    session.edit { workspace throws(EditRefusal) in
      if Self.isParty(type, path), let party = PartyRegister(workspace).parties.first(where: { $0.index == focused }) {
        return try PartyRegister.remove(party, in: workspace)
      }
      var draft = Draft(workspace, Words(id: "Hapus \(label.id)", en: "Delete \(label.en)"))
      try Self.rewriteReferences(toRecordAt: focused, type, path, to: nil, workspace, &draft)
      draft.remove(in: path, at: focused)
      return draft.edit
    }
  }

  /// Gives a record another Id, in all references to it as well; false when it was refused.
  func changeId(of place: RecordAnchor, to typed: String, _ session: inout Session) -> Bool {
    let (path, type, index) = (path, type, place.index)
    let id = session.read(typed, as: spec?.field("Id")?.form ?? .identifier)
    return session.edit { workspace throws(EditRefusal) in
      guard place.isThere, let records = workspace[path]?.records else {
        throw .notPossible(Words(id: "Catatan ini sudah tidak ada.", en: "This record is gone."))
      }
      guard records.value("Id", at: index) != id else { return nil }
      if let slip = spec?.field("Id")?.form.slip(in: id) { throw .notPossible(slip.words) }
      if id.isEmpty || records.records(of: type).contains(where: { records.value("Id", at: $0) == id }) {
        throw .notPossible(
          id.isEmpty
            ? Words(id: "Kode belum diketik.", en: "No Id was typed.")
            : Words(
              id: "Kode \(id) sudah dipakai. Pilih kode lain.", en: "Id \(id) is taken. Choose another one."))
      }
      if Self.isParty(type, path), let party = PartyRegister(workspace).parties.first(where: { $0.index == index }) {
        return try PartyRegister.changeId(of: party, to: id, in: workspace)
      }
      var draft = Draft(workspace, Words(id: "Ganti kode", en: "Change Id"))
      try Self.rewriteReferences(toRecordAt: index, type, path, to: id, workspace, &draft)
      try draft.set("Id", to: id, in: path, at: index)
      return draft.edit
    }
  }

  private static func isParty(_ type: String, _ path: String) -> Bool {
    type == "Pihak" && path == PracticumIdentity.path
  }

  /// Writes another Id wherever the record's stands, nil for none; references mean the first record with an Id.
  private static func rewriteReferences(
    toRecordAt index: Int, _ type: String, _ path: String, to newId: String?, _ workspace: Workspace,
    _ draft: inout Draft
  ) throws(EditRefusal) {
    let records = draft.records(in: path)
    guard let id = records.value("Id", at: index), !id.isEmpty,
      !records.records(of: type).contains(where: { $0 != index && records.value("Id", at: $0) == id })
    else { return }
    try draft.replaceReferences(to: id, of: type, in: path, with: newId)
    guard FileKind(path: path) == .pustaka else { return }
    for other in workspace.paths {
      try rewriteCitations("@" + id, to: newId.map { "@" + $0 }, in: other, &draft)
    }
  }

  /// Literature is cited as evidence.
  private static func rewriteCitations(
    _ citation: String, to other: String?, in path: String, _ draft: inout Draft
  ) throws(EditRefusal) {
    for spec in FileKind(path: path).map(Schema.records(in:)) ?? [] {
      for field in spec.fields {
        guard case .reference(let targets) = field.form, targets.contains(.evidence) else { continue }
        for index in draft.records(in: path).records(of: spec.type) {
          let values = draft.records(in: path).record(at: index).values(of: field.name)
          guard values.contains(citation) else { continue }
          try draft.set(field.name, to: values.compactMap { $0 == citation ? other : $0 }, in: path, at: index)
        }
      }
    }
  }
}
