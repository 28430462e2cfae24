import Practicum
import RecordText
import TextCanvas

/// Typing into a cell: completion, one-key choices, Tab and Enter.
extension RosterScreen {
  /// Begins to enter the focused cell, with what stands there.
  mutating func begin(_ session: Session) {
    guard let focusedColumn else { return }
    if focusedColumn.form == .prose, focusedRow != nil { return beginNote(session) }
    entry = .cell(TextField(text(of: focusedColumn, session)), isUntouched: true)
    if Self.completes(focusedColumn), completions[focusedColumn.name] == nil {
      var offered: [String] = []
      if case .suggestion(let choices) = focusedColumn.form { offered = choices.map(\.value) }
      completions[focusedColumn.name] = Completion(
        of: focusedColumn.name, in: session.workspace, roster, near: focusedRow ?? roster.count, offering: offered)
    }
  }

  private static func completes(_ field: FieldSpec) -> Bool {
    switch field.form {
    case .text: field.name != "Nama"
    case .suggestion, .neighbourhood: true
    default: false
    }
  }

  /// All values of a cell of the focused line as they are typed; a new line shows what it will take over.
  func text(of field: FieldSpec, _ session: Session) -> String {
    guard let row = focusedRow else {
      return roster.carried(toRow: roster.count, in: session.workspace)[field.name] ?? ""
    }
    let values = roster.attendee(row, in: session.workspace)?.record.values(of: field.name) ?? []
    return values.joined(separator: ", ")
  }

  /// What could complete the typed text; empty unless the cursor stands at its end.
  var ghost: String {
    guard case .cell(let field, let isUntouched) = entry, !isUntouched, field.isAtEnd, let focusedColumn,
      let best = completions[focusedColumn.name]?.best(for: field.text)
    else { return "" }
    return String(best.dropFirst(field.text.count))
  }

  /// The value that one key picks in a column of choices, or the number of a choice of a question.
  func oneKeyChoice(_ text: String, _ field: FieldSpec) -> String? {
    switch field.form {
    case .choice(let choices):
      guard let key = text.lowercased().first else { return nil }
      return choices.first { $0.key == key }?.value
    case .suggestion(let choices) where !field.isRepeatable:
      guard let number = Int(text), choices.indices.contains(number - 1) else { return nil }
      return choices[number - 1].value
    default: return nil
    }
  }

  mutating func typeInCell(_ key: Key, _ session: inout Session) {
    guard case .cell(var field, let isUntouched) = entry, let focusedColumn else { return }
    // A one-key choice has moved on already; the Tab that the hand adds out of habit is not another step.
    let isHabit = key == .tab && hasMovedOn
    hasMovedOn = false
    if isHabit { return }
    switch key {
    case .escape: entry = nil
    case .enter, .tab:
      // As in a spreadsheet what is offered is taken; a blank behind the typed text declines it.
      if !ghost.isEmpty, let best = completions[focusedColumn.name]?.best(for: field.text) { field = TextField(best) }
      finish(field, isUntouched, &session) { if key == .tab { $0.moveColumn(1) } else { $0.goDown() } }
    case .backTab: finish(field, isUntouched, &session) { $0.moveColumn(-1) }
    case .up, .down, .pageUp, .pageDown: finish(field, isUntouched, &session) { $0.moveFocus(key) }
    case .paste(let text) where text.contains(where: { $0 == "\t" || $0.isNewline }):
      entry = nil
      paste(text, &session)
    case .text(let text) where isUntouched || field.isEmpty:
      if let value = oneKeyChoice(text, focusedColumn) {
        finish(TextField(value), false, &session) { $0.moveColumn(1) }
        hasMovedOn = true
        return
      }
      field = TextField(text)
      entry = .cell(field, isUntouched: false)
    case .right where !ghost.isEmpty:
      guard let best = completions[focusedColumn.name]?.best(for: field.text) else { return }
      entry = .cell(TextField(best), isUntouched: false)
    default:
      if field.press(key) { entry = .cell(field, isUntouched: false) }
    }
  }

  /// Stores the cell, moves on, and enters the next one.
  private mutating func finish(
    _ field: TextField, _ isUntouched: Bool, _ session: inout Session, _ moveOn: (inout RosterScreen) -> Void
  ) {
    guard let focusedColumn else { return }
    if !isUntouched {
      let values = focusedColumn.isRepeatable ? TypedList.parts(of: field.text) : [field.text]
      guard store(values, focusedColumn, &session) else { return }
    }
    moveOn(&self)
    begin(session)
    if case .note = entry { entry = nil }
  }

  /// Enter: the next line, in the column where the run of Tabs began.
  private mutating func goDown() {
    line += 1
    column = startColumn
    clamp()
  }

  /// An RT or RW with as many digits as the line above has, so that 3 and 003 are not two neighbourhoods.
  private func inStep(_ value: String, _ field: FieldSpec, _ session: Session) -> String {
    guard field.form == .neighbourhood, !value.isEmpty, value.allSatisfy(\.isNumber) else { return value }
    let above = roster.carried(toRow: focusedRow ?? roster.count, in: session.workspace)[field.name] ?? ""
    guard above.allSatisfy(\.isNumber) else { return value }
    return String(repeating: "0", count: max(0, above.count - value.count)) + value
  }

  /// Writes the focused cell; on the new line this makes the person. False when it was refused.
  @discardableResult
  mutating func store(_ typed: [String], _ field: FieldSpec, _ session: inout Session) -> Bool {
    var values: [String] = []
    for text in typed {
      guard let value = session.read(text, into: field) else { return false }
      if !value.isEmpty { values.append(inStep(value, field, session)) }
    }
    let roster = roster
    let done: Bool
    if let row = focusedRow {
      done = session.edit { workspace throws(EditRefusal) in
        try roster.set(field.name, ofRow: row, to: values, in: workspace)
      }
    } else {
      guard !values.isEmpty else { return true }
      var record = roster.carried(toRow: roster.count, in: session.workspace)
      record.setValues(values, of: field.name, order: Schema.record("Peserta", in: .pertemuan)?.order ?? [])
      done = session.edit { workspace throws(EditRefusal) in
        try roster.insert(record, at: roster.count, in: workspace)
      }
      if done { order.inserted(roster.count, atLine: line) }
    }
    guard done else { return false }
    for value in values { completions[field.name]?.add(value) }
    self.roster.follow(session.workspace)
    return true
  }

  /// Pastes a table: lines down from the focus, parts between tabs to the right.
  mutating func paste(_ text: String, _ session: inout Session) {
    var lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while lines.last?.isEmpty == true { lines.removeLast() }
    var cells: [RosterCell] = []
    for (down, line) in lines.enumerated() {
      let target = row(self.line + down) ?? (roster.count + self.line + down - lineCount)
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      for (across, part) in parts.enumerated() where shown.indices.contains(column + across) {
        let field = shown[column + across]
        let typed = field.isRepeatable ? TypedList.parts(of: String(part)) : [String(part)]
        let values = typed.map { session.readPasted($0, as: field.form) }
        cells.append(RosterCell(row: target, field: field.name, values: values))
      }
    }
    let roster = roster
    guard session.edit({ workspace throws(EditRefusal) in try roster.set(cells, in: workspace) }) else { return }
    completions = [:]
    self.roster.follow(session.workspace)
    order.follow(self.roster, session.workspace)
    session.say(
      Words(
        id: "\(lines.count) baris ditempel. Ctrl-U mengurungkan.", en: "\(lines.count) lines pasted. Ctrl-U undoes."),
      .good)
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .cell:
      [
        ("Tab", Words(id: "kanan", en: "right")), ("Enter", Words(id: "bawah", en: "down")), ("Esc", AppWords.cancel),
      ]
    case .filter: [("Enter", Words(id: "ke daftar", en: "to the list")), ("Esc", AppWords.cancel)]
    case .note: [("Esc", AppWords.done), ("Enter", Words(id: "baris baru", en: "new line"))]
    case .columns(let picker), .copy(let picker): picker.keys
    case nil: []
    }
  }
}
