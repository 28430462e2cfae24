import Practicum
import RecordText
import TextCanvas

extension MeetingScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return open(&session)
    case .addQuestion: entry = .question(TextField())
    case .addAgreement: entry = .agreement(TextField())
    case .roster: return .open(.roster(path))
    case .cards: return .open(.cards(path))
    case .summary: return .open(.summary(path))
    case .cycle: cycle(&session)
    case .remove: remove(&session)
    }
    return .stay
  }

  private mutating func open(_ session: inout Session) -> Transition {
    let (meeting, path) = (meeting, path)
    switch focused {
    case nil: return .stay
    case .facts:
      if meeting.index == nil {
        let kind = Meeting.kinds.first?.value ?? ""
        session.edit { workspace throws(EditRefusal) in try meeting.set("Jenis", to: [kind], in: workspace) }
        refresh(session)
      }
      return self.meeting.index.map { .open(.form(file: path, index: $0)) } ?? .stay
    case .roster: return .open(.roster(path))
    case .summary:
      if let reason = disabledReason(.summary, session) {
        session.say(reason, .caution)
        return .stay
      }
      return .open(.summary(path))
    case .totals: return .open(.records(file: path, type: "Rekap"))
    case .cards: return .open(.cards(path))
    case .questions: return perform(named: Action.addQuestion.rawValue, &session)
    case .agreements: return perform(named: Action.addAgreement.rawValue, &session)
    case .question(let place): return .open(.form(file: path, index: questionBlocks[place]))
    case .agreement(let place): return .open(.form(file: path, index: agreements[place].index))
    }
  }

  private func cycle(_ session: inout Session) {
    let meeting = meeting
    switch focused {
    case .question(let place):
      guard let question = question(place) else { return }
      let kind = Self.following(question.kind, in: Question.Kind.allCases)
      session.edit { workspace throws(EditRefusal) in
        try meeting.setQuestion(question.id, "Jenis", to: [kind.rawValue], in: workspace)
      }
    case .agreement(let place):
      let agreement = agreements[place]
      let status = Self.following(agreement.status ?? "batal", in: Agreement.states.map(\.value))
      session.edit { workspace throws(EditRefusal) in
        try meeting.setAgreement(agreement.handle, "Status", to: [status], in: workspace)
      }
    default: break
    }
  }

  private static func following<Value: Equatable>(_ value: Value, in values: [Value]) -> Value {
    guard let at = values.firstIndex(of: value) else { return values.first ?? value }
    return values[(at + 1) % values.count]
  }

  private func remove(_ session: inout Session) {
    let meeting = meeting
    switch focused {
    case .question(let place):
      guard let question = question(place) else { return }
      session.edit { workspace throws(EditRefusal) in try meeting.removeQuestion(question.id, in: workspace) }
      session.say(
        Words(
          id: "Pertanyaan dan jawabannya dihapus. Tekan u untuk mengembalikannya.",
          en: "The question and its answers were deleted. Press u to bring them back."), .good)
    case .agreement(let place):
      let handle = agreements[place].handle
      session.edit { workspace throws(EditRefusal) in try meeting.removeAgreement(handle, in: workspace) }
    default: break
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    let meeting = meeting
    switch entry {
    case nil: cursor.press(key, count: lines.count)
    case .question(let field):
      take(key, field, Entry.question) { screen, text in
        let items = Question.kinds.map { PickerItem($0.value, $0.words[session.language]) }
        screen.entry = .kind(text: text, Picker(Words(id: "Cara menjawab", en: "How it is answered"), items))
        return true
      }
    case .kind(let text, var picker):
      switch picker.press(key) {
      case .stay: entry = .kind(text: text, picker)
      case .cancelled: entry = nil
      case .picked(let kinds):
        guard let kind = kinds.first.flatMap({ Question.Kind(rawValue: $0) }) else { return .stay }
        if kind == .oneChoice || kind == .severalChoices {
          entry = .choices(text: text, kind: kind, TextField())
        } else {
          add(text, kind, [], &session)
        }
      }
    case .choices(let text, let kind, var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab: add(text, kind, TypedList.parts(of: field.text), &session)
      default:
        field.press(key)
        entry = .choices(text: text, kind: kind, field)
      }
    case .agreement(let field):
      take(key, field, Entry.agreement) { screen, text in
        guard session.edit({ workspace throws(EditRefusal) in try meeting.addAgreement(text, in: workspace) }) else {
          return false
        }
        // Agreements come in a row: the next one is typed at once.
        screen.entry = .agreement(TextField())
        screen.wanted = .agreement(screen.agreements.count)
        return true
      }
    }
    return .stay
  }

  /// Takes a key for a field; what is refused stays in it.
  private mutating func take(
    _ key: Key, _ field: TextField, _ entering: (TextField) -> Entry,
    _ finish: (inout MeetingScreen, String) -> Bool
  ) {
    switch key {
    case .escape: entry = nil
    case .enter, .tab:
      entry = nil
      if !field.isEmpty, !finish(&self, field.text) { entry = entering(field) }
    default:
      var field = field
      field.press(key)
      entry = entering(field)
    }
  }

  private mutating func add(_ text: String, _ kind: Question.Kind, _ choices: [String], _ session: inout Session) {
    entry = nil
    let meeting = meeting
    let isAdded = session.edit { workspace throws(EditRefusal) in
      try meeting.addQuestion(text, kind: kind, choices: choices, in: workspace)
    }
    wanted = .question(questionBlocks.count)
    // Questions come in a row: the next one is typed at once; what is refused stays in its field.
    entry = .question(TextField(isAdded ? "" : text))
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .kind(_, let picker): picker.keys
    case .question, .agreement: AppWords.listKeys
    case .choices: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted, let at = lines.firstIndex(of: wanted) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: lines.count, rows: size.rows - (entry == nil ? 0 : 1))
    held = focused.flatMap { line in name(of: line).map { (line, $0) } }
  }

  /// By what a question or an agreement is known again when lines come or go above it.
  private func name(of line: Line) -> String? {
    switch line {
    case .question(let place): question(place)?.id
    case .agreement(let place): agreements.indices.contains(place) ? agreements[place].handle : nil
    default: nil
    }
  }

  private mutating func refresh(_ session: Session) {
    if roster == nil { roster = Roster(path: path, in: session.workspace) }
    let current = session.workspace[path]?.revision ?? -1
    guard revision != current else { return }
    revision = current
    roster?.follow(session.workspace)
    defer {
      if let held, let at = lines.firstIndex(where: { $0.isLike(held.line) && name(of: $0) == held.name }) {
        cursor.focus(at)
      }
    }
    let file = session.workspace[path]?.records ?? RecordFile()
    meeting = Meeting(path: path, file)
    questionBlocks = file.records(of: "Pertanyaan").filter { !(file.value("Id", at: $0) ?? "").isEmpty }
    agreements = Agreement.all(in: file)
    let cards = file.records(of: "Temuan")
    cardCount = cards.count
    totalCount = file.records(of: "Rekap").count
    clusterCount = Set(cards.compactMap { file.value("Klaster", at: $0) }).count
    lines =
      [.facts, .roster, .totals, .summary, .cards, .questions] + questionBlocks.indices.map { .question($0) } + [
        .agreements
      ]
      + agreements.indices.map { .agreement($0) }
  }
}
