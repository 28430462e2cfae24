import Practicum
import RecordText
import TextCanvas

extension StepsScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    notice = nil
    let schedule = schedule
    let step = focusedStep
    switch action {
    case .rundown: return .open(.rundown(folder))
    case .form: return step.map { .open(.form(file: path, index: $0.index)) } ?? .stay
    case .add: entry = .new(focusedPhase, TextField())
    case .change: entry = step.map { .text(TextField($0.text)) } ?? .new(focusedPhase, TextField())
    case .due:
      let due = step?.record["Tenggat"] ?? ""
      entry = .due(TextField(FieldForm.date.shown(due, session.language)))
    case .responsible:
      guard let step else { return .stay }
      let title = Words(id: "Penanggung jawab", en: "Responsible")
      entry = .parties(PartyField(title, session, chosen: step.record.values(of: "PenanggungJawab")))
    case .done:
      guard let step else { return .stay }
      if session.edit({ workspace throws(EditRefusal) in try schedule.toggleDone(step, in: workspace) }) {
        cursor.press(.down, count: lines.count)
        anchor = nil
      }
    case .remove:
      guard let step else { return .stay }
      if session.edit({ workspace in schedule.remove(step, in: workspace) }) {
        anchor = nil
        session.say(
          Words(
            id: "Langkah “\(step.text)” dihapus. Tekan u untuk mengembalikannya.",
            en: "Step “\(step.text)” was deleted. Press u to bring it back."), .good)
      }
    case .up, .down:
      guard let step else { return .stay }
      let places = action == .up ? -1 : 1
      let peers = schedule.steps.filter { $0.phase == step.phase }.map(\.index)
      guard let at = peers.firstIndex(of: step.index), peers.indices.contains(at + places) else { return .stay }
      if session.edit({ workspace in schedule.move(step, by: places, in: workspace) }) {
        wanted = Focus(peers[at + places])
      }
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    notice = nil
    let schedule = schedule
    let step = focusedStep
    switch entry {
    case nil:
      cursor.press(key, count: lines.count)
      anchor = nil
    case .text(let field):
      take(key, field, Entry.text) { text in
        guard let step, !text.isEmpty else { return true }
        return session.edit { workspace throws(EditRefusal) in
          try schedule.set("Teks", of: step, to: text, in: workspace)
        }
      }
    case .due(let field):
      take(key, field, Entry.due) { text in
        guard let step else { return true }
        guard let plain = session.read(text, as: .date, of: Words(id: "Tenggat", en: "Due date")) else { return false }
        return session.edit { workspace throws(EditRefusal) in
          try schedule.set("Tenggat", of: step, to: plain, in: workspace)
        }
      }
    case .new(let phase, let field):
      let place = schedule.steps(phase).last.map { $0.index + 1 }
      var isAdded = false
      take(key, field, { .new(phase, $0) }) { text in
        guard !text.isEmpty else { return true }
        isAdded = session.edit { workspace throws(EditRefusal) in
          try schedule.addStep(phase, text: text, in: workspace)
        }
        return isAdded
      }
      if isAdded {
        // Steps come in a row: the next one is typed at once.
        entry = .new(phase, TextField())
        refresh(session)
        let last = place ?? self.schedule.steps(phase).last?.index
        wanted = last.map { Focus($0) }
      }
    case .parties(var field):
      switch field.press(key) {
      case .stay: entry = .parties(field)
      case .cancelled: entry = nil
      case .picked(let choices):
        guard let step else { return .stay }
        let path = path
        let done = session.edit { workspace throws(EditRefusal) in
          var draft = Draft(workspace, Words(id: "Ubah langkah \(step.id)", en: "Change step \(step.id)"))
          try draft.setParties("PenanggungJawab", to: choices, in: path, at: step.index)
          return draft.edit
        }
        if done { entry = nil }
      }
    }
    return .stay
  }

  /// Takes a key for a field; what is refused stays in it.
  private mutating func take(
    _ key: Key, _ field: TextField, _ entering: (TextField) -> Entry, _ finish: (String) -> Bool
  ) {
    switch key {
    case .escape: entry = nil
    case .enter, .tab: entry = finish(field.text) ? nil : entering(field)
    default:
      var field = field
      field.press(key)
      entry = entering(field)
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    if case .parties(let field) = entry { return field.keys }
    return entry == nil ? [] : [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted, let at = lines.firstIndex(of: .step(wanted.index)) {
      cursor.focus(at)
      anchor = nil
    }
    wanted = nil
    cursor.prepare(count: lines.count, rows: Self.listRows(size, isAdding: isAdding))
    guard let step = focusedStep else { return anchor = nil }
    if anchor?.index != step.index { anchor = RecordAnchor(path, at: step.index) }
    anchor?.follow(session.workspace)
  }

  var isAdding: Bool { if case .new = entry { true } else { false } }

  /// Rows for the list: below it stand what the checks say and, while a step is added, its field.
  static func listRows(_ size: Size, isAdding: Bool) -> Int { max(1, size.rows - 1 - (isAdding ? 1 : 0)) }

  private mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision
    guard current != revision || lines.isEmpty else { return }
    revision = current
    schedule = Schedule(session.workspace, path: path)
    let register = PartyRegister(session.workspace)
    partyNames = Dictionary(
      register.parties.map { ($0.id, $0.name.isEmpty ? $0.id : $0.name) }, uniquingKeysWith: { first, _ in first })
    lines = StepPhase.allCases.flatMap { phase in
      [.phase(phase)] + schedule.steps(phase).map { .step($0.index) }
    }
    let others = schedule.steps.filter { $0.phase == nil }
    if !others.isEmpty { lines += [.unplaced] + others.map { .step($0.index) } }
    guard anchor != nil else { return }
    anchor?.follow(session.workspace)
    if let anchor, anchor.isThere, let at = lines.firstIndex(of: .step(anchor.index)) { return cursor.focus(at) }
    // The step is gone: what was being typed is kept to be read.
    anchor = nil
    switch entry {
    case .text(let field), .due(let field):
      notice = Words(
        id: "Langkah ini sudah tidak ada; yang diketik tidak disimpan: \(field.text)",
        en: "This step is no longer there; what was typed was not stored: \(field.text)")
      entry = nil
    case .parties: entry = nil
    case .new, nil: break
    }
  }
}
