import Practicum
import RecordText
import TextCanvas

extension LiteratureScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return focused.map { .open(.form(file: LiteratureEntry.path, index: $0.index)) } ?? .stay
    case .add:
      let items = LiteratureEntry.Kind.allCases.map { PickerItem($0.rawValue, $0.words[session.language]) }
      entry = .kind(Picker(Words(id: "Jenis pustaka", en: "Kind of reference"), items))
    case .search: entry = .filter
    case .uses:
      let places = focusedUses
      if places.count == 1, let place = places.first { return .open(TextUseList.destination(place, session)) }
      entry = .uses(Picker(Words(id: "Dirujuk di", en: "Cited in"), TextUseList.items(places, session)))
    case .changeId:
      guard let focused else { return .stay }
      var anchor = RecordAnchor(LiteratureEntry.path, at: focused.index)
      anchor.follow(session.workspace)
      entry = .id(TextField(focused.id), anchor)
    case .remove:
      guard let focused else { return .stay }
      let removal = RecordRemoval(ofRecordAt: focused.index, in: LiteratureEntry.path, session.workspace)
      if let question = RemovalQuestion(removal) {
        entry = .removal(question, removal)
      } else {
        session.remove(removal)
      }
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: entries.count)
    case .filter:
      switch key {
      case .enter, .tab: entry = nil
      case .escape:
        filter = TextField()
        entry = nil
      default:
        if !cursor.press(key, count: entries.count) { filter.press(key) }
      }
    case .kind(var picker):
      switch picker.press(key) {
      case .stay: entry = .kind(picker)
      case .cancelled: entry = nil
      case .picked(let kinds):
        entry = kinds.first.flatMap { LiteratureEntry.Kind(rawValue: $0) }.map { .authors(TextField(), $0) }
      }
    case .authors(var field, let kind):
      entry = type(key, &field, { .authors($0, kind) }) { .year(TextField(), kind, authors: $0) }
    case .year(var field, let kind, let authors):
      let asked = entry
      entry = type(key, &field, { .year($0, kind, authors: authors) }) { typed in
        // What is refused stays in its field.
        let year = session.read(typed, as: .year, of: Words(id: "Tahun", en: "Year"))
        return year.map { .title(TextField(), kind, authors: authors, year: $0) } ?? asked
      }
    case .title(var field, let kind, let authors, let year):
      if key == .enter || key == .tab {
        guard !field.isEmpty else { return .stay }
        return add(kind, authors, year, field.text, &session)
      }
      entry = type(key, &field, { .title($0, kind, authors: authors, year: year) }) { _ in nil }
    case .id(var field, var anchor):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        anchor.follow(session.workspace)
        if changeId(of: anchor, to: field.text, &session) { entry = nil }
      default:
        field.press(key)
        entry = .id(field, anchor)
      }
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: entry = .removal(question, removal)
      case .cancelled: entry = nil
      case .answered(let manner):
        entry = nil
        session.remove(removal, manner)
      }
    case .uses(var picker):
      switch picker.press(key) {
      case .stay: entry = .uses(picker)
      case .cancelled: entry = nil
      case .picked(let places):
        entry = nil
        if let place = places.first.flatMap(Int.init), focusedUses.indices.contains(place) {
          return .open(TextUseList.destination(focusedUses[place], session))
        }
      }
    }
    return .stay
  }

  private func type(
    _ key: Key, _ field: inout TextField, _ stay: (TextField) -> Entry, _ done: (String) -> Entry?
  ) -> Entry? {
    switch key {
    case .escape: return nil
    case .enter, .tab: return done(field.text)
    default:
      field.press(key)
      return stay(field)
    }
  }

  /// Adds the reference and opens its form, where the rest is filled in.
  private mutating func add(
    _ kind: LiteratureEntry.Kind, _ authors: String, _ year: String, _ title: String, _ session: inout Session
  ) -> Transition {
    let done = session.edit { workspace throws(EditRefusal) in
      try LiteratureEntry.add(kind, authors: authors, year: year, title: title, in: workspace)
    }
    guard done, let added = LiteratureEntry.all(in: session.workspace).last else { return .stay }
    entry = nil
    wanted = added.index
    return .open(.form(file: LiteratureEntry.path, index: added.index, field: "Wadah"))
  }

  private func changeId(of anchor: RecordAnchor, to typed: String, _ session: inout Session) -> Bool {
    guard let id = session.read(typed, as: .slug, of: Words(id: "Kode", en: "Id")) else { return false }
    return session.edit { workspace throws(EditRefusal) in
      guard anchor.isThere else {
        throw .notPossible(Words(id: "Pustaka ini sudah tidak ada.", en: "This reference is gone."))
      }
      return try RecordReference.changeId(ofRecordAt: anchor.index, in: anchor.path, to: id, workspace)
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .filter: [("Enter", Words(id: "ke daftar", en: "to the list")), ("Esc", AppWords.cancel)]
    case .kind(let picker), .uses(let picker): picker.keys
    case .authors, .year, .title: [("Enter", Words(id: "lanjut", en: "next")), ("Esc", AppWords.cancel)]
    case .id: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .removal(let question, _): question.keys
    case nil: []
    }
  }
}
