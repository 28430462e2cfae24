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
    case .remove: remove(&session)
    case .changeId:
      guard let focused else { return .stay }
      var place = RecordAnchor(path, at: focused)
      place.follow(session.workspace)
      entry = .id(TextField(session.workspace[path]?.records.value("Id", at: focused) ?? ""), place)
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
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: entry = .removal(question, removal)
      case .cancelled: entry = nil
      case .answered(let manner):
        entry = nil
        session.remove(removal, manner)
      }
    case .name(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        // What is refused stays in its field.
        guard field.isEmpty || add(field.text, &session) else { return .stay }
        // The next one is typed at once, until an empty one ends it.
        entry = field.isEmpty ? nil : .name(TextField())
      default:
        field.press(key)
        entry = .name(field)
      }
    case .id(var field, let place):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        if changeId(of: place, to: field.text, &session) { entry = nil }
      default:
        field.press(key)
        entry = .id(field, place)
      }
    }
    return .stay
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .filter: [("Enter", Words(id: "ke daftar", en: "to the list")), ("Esc", AppWords.cancel)]
    case .name: AppWords.listKeys
    case .id: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .removal(let question, _): question.keys
    case nil: []
    }
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
    if case .id(let field, var place) = entry {
      place.follow(session.workspace)
      entry = .id(field, place)
      // The list shows the record whose Id is typed.
      if let at = indexes.firstIndex(of: place.index) { cursor.focus(at) }
    }
    cursor.prepare(count: indexes.count, rows: size.rows - 1)
  }
}
