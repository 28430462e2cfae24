import Practicum
import RecordText
import TextCanvas

extension FormScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    var values = record.values(of: focused.field.name)
    switch action {
    case .change: begin(focused, session)
    case .clear:
      values.remove(at: focused.value)
      store(values, focused.field, &session)
    case .above, .below:
      let target = focused.value + (action == .above ? -1 : 1)
      values.swapAt(focused.value, target)
      if store(values, focused.field, &session) { cursor.focus(cursor.index + (action == .above ? -1 : 1)) }
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil:
      if key == .tab || key == .backTab {
        cursor.press(key == .tab ? .down : .up, count: lines.count)
      } else {
        cursor.press(key, count: lines.count)
      }
    case .pick(var picker):
      switch picker.press(key) {
      case .stay: entry = .pick(picker)
      case .cancelled: entry = nil
      case .picked(let values):
        if let focused, !take(values, focused, &session) { return .stay }
        entry = nil
      }
    case .parties(var field):
      switch field.press(key) {
      case .stay: entry = .parties(field)
      case .cancelled: entry = nil
      case .picked(let choices):
        if let focused, !store(choices, focused.field, &session) { return .stay }
        entry = nil
      }
    case .text(var area):
      if key == .escape || key == .tab {
        // What cannot be stored stays in its field, so that nothing typed is lost.
        if let focused, !take([area.text], focused, &session) { return .stay }
        entry = nil
        if key == .tab { goOn(1, &session) }
      } else {
        area.press(key)
        entry = .text(area)
      }
    case .line(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab, .backTab, .up, .down:
        if let focused, !take([field.text], focused, &session) { return .stay }
        entry = nil
        if key == .enter {
          cursor.press(.down, count: lines.count)
        } else {
          goOn(key == .backTab || key == .up ? -1 : 1, &session)
        }
      default:
        field.press(key)
        entry = .line(field)
      }
    }
    return .stay
  }

  private mutating func begin(_ line: Line, _ session: Session) {
    let values = record.values(of: line.field.name)
    let old = values.indices.contains(line.value) ? values[line.value] : ""
    switch line.field.form {
    case .choice(let choices), .suggestion(let choices):
      let items = choices.map { PickerItem($0.value, $0.words[session.language]) }
      var freeText = false
      if case .suggestion = line.field.form { freeText = true }
      entry = .pick(Picker(line.field.label, items, chosen: old.isEmpty ? [] : [old], freeText: freeText))
    case .reference([.party]):
      entry = .parties(
        PartyField(
          line.field.label, session, chosen: line.field.isRepeatable ? values : [old].filter { !$0.isEmpty },
          several: line.field.isRepeatable))
    case .reference(let targets):
      let items = ReferenceChoices(session.workspace, from: path).items(targets, session.language)
      let free = targets.contains(.evidence)
      if items.isEmpty && free {
        entry = .line(TextField(old))
      } else {
        entry = .pick(
          Picker(
            line.field.label, items, chosen: line.field.isRepeatable ? values : [old].filter { !$0.isEmpty },
            several: line.field.isRepeatable, freeText: free))
      }
    case .path:
      let items = session.workspace.otherFiles.filter { !WorkspacePath.isOwn($0) }.sorted().map { PickerItem($0, $0) }
      entry =
        items.isEmpty
        ? .line(TextField(old))
        : .pick(Picker(line.field.label, items, chosen: [old].filter { !$0.isEmpty }, freeText: true))
    case .prose: entry = .text(TextArea(old))
    default: entry = .line(TextField(asTyped(old, line.field, session)))
    }
  }

  /// A value as it is typed: days and times as people write them.
  private func asTyped(_ value: String, _ field: FieldSpec, _ session: Session) -> String {
    switch field.form {
    case .date, .time: field.form.shown(value, session.language)
    default: value
    }
  }

  /// Stores what was entered at a line: all values of a list that was picked as a whole, else the one value.
  private mutating func take(_ typed: [String], _ line: Line, _ session: inout Session) -> Bool {
    var values = record.values(of: line.field.name)
    if case .reference = line.field.form, line.field.isRepeatable {
      return store(typed, line.field, &session)
    }
    let text = typed.first ?? ""
    // What stands there unchanged is left as it is, however it is written.
    if text == asTyped(values.indices.contains(line.value) ? values[line.value] : "", line.field, session) {
      return true
    }
    guard let value = session.read(text, into: line.field) else { return false }
    if values.indices.contains(line.value) {
      values[line.value] = value
    } else if !value.isEmpty {
      values.append(value)
    }
    return store(values, line.field, &session)
  }

  @discardableResult
  private mutating func store(_ values: [String], _ field: FieldSpec, _ session: inout Session) -> Bool {
    let (path, index, label) = (path, index, field.label)
    let done = session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Isi \(label.id)", en: "Fill in \(label.en)"))
      try draft.set(field.name, to: values, in: path, at: index)
      return draft.edit
    }
    if done { place.stay() }
    return done
  }

  /// Stores who was picked; newcomers are registered in the same edit.
  private mutating func store(_ choices: [PartyChoice], _ field: FieldSpec, _ session: inout Session) -> Bool {
    let (path, index, label) = (path, index, field.label)
    let done = session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Isi \(label.id)", en: "Fill in \(label.en)"))
      try draft.setParties(field.name, to: choices, in: path, at: index)
      return draft.edit
    }
    if done { place.stay() }
    return done
  }

  /// Tab: the next line is entered at once when it is text.
  private mutating func goOn(_ step: Int, _ session: inout Session) {
    refresh(session)
    cursor.press(step > 0 ? .down : .up, count: lines.count)
    if let focused { begin(focused, session) }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted, let at = lines.firstIndex(where: { $0.field.name == wanted.field }) {
      let values = record.values(of: wanted.field)
      // The value itself, or the first that says what is wanted.
      let place = wanted.value.flatMap { value in
        values.firstIndex(of: value) ?? values.firstIndex { $0.contains(value) }
      }
      cursor.focus(at + (place ?? 0))
    }
    wanted = nil
    cursor.prepare(count: lines.count, rows: Layout(size).list.rows)
    if case .text(var area) = entry {
      area.prepare(Layout(size).list.size)
      entry = .text(area)
    }
  }

  private mutating func refresh(_ session: Session) {
    place.follow(session.workspace)
    guard place.isThere, let file = session.workspace[path] else { return close() }
    left = nil
    // What is being typed stays with its field while others add and remove lines.
    let entered = entry == nil ? nil : focused
    record = file.records.record(at: index)
    spec = Schema.record(file.records.type(at: index), in: file.kind)
    let known = spec?.fields.filter { $0.name != "Id" && $0.name != "VersiFormat" && $0.name != "Abaikan" } ?? []
    let knownNames = Set((spec?.fields ?? []).map(\.name))
    var unknown: [FieldSpec] = []
    for field in record.fields
    where !knownNames.contains(field.name) && !unknown.contains(where: { $0.name == field.name }) {
      unknown.append(FieldSpec(field.name, .text, "+", field.name, field.name))
    }
    lines = (known + unknown).flatMap { field in
      let count = record.values(of: field.name).count
      let places = field.isRepeatable ? (isPickedWhole(field) ? max(1, count) : count + 1) : 1
      return (0..<places).map { Line(field: field, value: $0) }
    }
    if let entered, focused != entered,
      let at = lines.firstIndex(of: entered) ?? lines.lastIndex(where: { $0.field == entered.field })
    {
      cursor.focus(at)
    }
  }

  /// The record is gone: what was being typed is kept to be read.
  private mutating func close() {
    switch entry {
    case .line(let field): left = field.text
    case .text(let area): left = area.text
    case .pick, .parties, nil: break
    }
    entry = nil
    lines = []
    record = Record()
  }

  private func isPickedWhole(_ field: FieldSpec) -> Bool {
    if case .reference = field.form { true } else { false }
  }
}
