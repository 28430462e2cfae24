import Practicum
import RecordText
import TextCanvas

extension RecordListScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return focused.map { .open(.form(file: path, index: $0)) } ?? .stay
    case .add: entry = .name(TextField())
    case .search: entry = .filter
    case .duplicate: duplicate(&session)
    case .remove:
      guard let focused else { return .stay }
      let (path, label) = (path, spec?.label ?? Words(same: type))
      session.edit { workspace in
        var draft = Draft(workspace, Words(id: "Hapus \(label.id)", en: "Delete \(label.en)"))
        draft.remove(in: path, at: focused)
        return draft.edit
      }
    case .up, .down: move(action == .up ? -1 : 1, &session)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: indexes.count)
    case .filter:
      switch key {
      case .enter, .tab: entry = nil
      case .escape:
        filter = TextField()
        entry = nil
      default:
        if !cursor.press(key, count: indexes.count) { filter.press(key) }
      }
    case .name(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        entry = nil
        if !field.isEmpty { add(field.text, &session) }
        // Tab goes on to the next one, as when a list is typed in.
        if key == .tab { entry = .name(TextField()) }
      default:
        field.press(key)
        entry = .name(field)
      }
    }
    return .stay
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .filter: [("Enter", Words(id: "ke daftar", en: "to the list")), ("Esc", AppWords.cancel)]
    case .name:
      [("Enter", AppWords.done), ("Tab", Words(id: "simpan, berikutnya", en: "keep, next")), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  private mutating func add(_ name: String, _ session: inout Session) {
    guard let spec, let nameField else { return }
    let (path, type, label) = (path, type, spec.label)
    var place: Int?
    session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Tambah \(label.id)", en: "Add \(label.en)"))
      var record = Record()
      if spec.field("Id") != nil {
        let id =
          spec.field("Id")?.form == .slug
          ? draft.freshSlug(for: name, type: type, in: path) : draft.freshId(for: type, in: path)
        record["Id"] = id
      }
      record.setValues([name], of: nameField.name)
      place = try draft.insert(record, type: type, in: path)
      return draft.edit
    }
    wanted = place
  }

  private mutating func duplicate(_ session: inout Session) {
    guard let focused else { return }
    let (path, type) = (path, type)
    session.edit { workspace throws(EditRefusal) in
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
    wanted = focused + 1
  }

  private mutating func move(_ step: Int, _ session: inout Session) {
    guard let focused, indexes.indices.contains(cursor.index + step) else { return }
    let (path, target) = (path, indexes[cursor.index + step])
    let moved = session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Ubah urutan", en: "Reorder"))
      draft.move(in: path, from: focused, to: target)
      return draft.edit
    }
    if moved { wanted = target }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let records = session.workspace[path]?.records ?? RecordFile()
    let words = filter.text.lowercased().split(separator: " ")
    indexes = records.records(of: type).filter { index in
      guard !words.isEmpty else { return true }
      let text = records.record(at: index).fields.map(\.value).joined(separator: " ").lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    if let wanted, let at = indexes.firstIndex(of: wanted) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: indexes.count, rows: size.rows - 1)
  }
}
