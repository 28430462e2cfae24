import Practicum
import RecordText
import TextCanvas

/// Typing into a cell: Tab and Enter, pickers, times that flow.
extension RundownScreen {
  /// Begins to enter the focused cell, with what stands there.
  mutating func begin(_ session: Session) {
    if focusedRow == .facts {
      entry = .cell(TextField(text(of: fact, session)), isUntouched: true)
      return
    }
    if case .new = focusedRow, !takesText { return notice = Self.nameFirst }
    switch column {
    case .performers, .responsible:
      guard let item = focusedItem, let field = column.field else { return }
      entry = .parties(
        PartyField(
          column.label, session, chosen: item.record.values(of: field), several: column == .performers))
    case .activities:
      guard let item = focusedItem else { return }
      let items = Self.activities(folder, session)
      guard !items.isEmpty else {
        return notice = Words(
          id: "Belum ada kegiatan di rencana kasus ini.", en: "The plan of this case has no activity yet.")
      }
      entry = .pick(Picker(column.label, items, chosen: item.activities, several: true))
    case .kind:
      guard let item = focusedItem else { return }
      let told = RundownKind.inferred(from: item.name) ?? RundownKind.inferred(from: item.topic) ?? .other
      let fromName = Words(
        id: "menurut nama acara: \(told.words.id)", en: "as the name tells: \(told.words.en)")
      let kinds = RundownKind.allCases.map { PickerItem($0.rawValue, $0.words[session.language]) }
      entry = .pick(
        Picker(
          column.label, [PickerItem("", fromName[session.language])] + kinds,
          chosen: item.isKindInferred ? [] : [item.kind.rawValue]))
    default: entry = .cell(TextField(text(of: column, session)), isUntouched: true)
    }
  }

  private static let nameFirst = Words(
    id: "Isi dulu nama atau jam acara ini.", en: "Enter the name or the time of this item first.")

  private static func activities(_ folder: String, _ session: Session) -> [PickerItem] {
    guard let path = FileKind.rencana.path(inCase: folder), let plan = session.workspace[path]?.records else {
      return []
    }
    return plan.records(of: "Kegiatan").compactMap { index in
      let record = plan.record(at: index)
      return record["Id"].map { PickerItem($0, record["Nama"] ?? $0, detail: $0) }
    }
  }

  /// What stands in a fact as people read it.
  func text(of fact: RundownFact, _ session: Session) -> String {
    let value = schedule.facts[fact.rawValue] ?? ""
    return fact.spec?.form.shown(value, session.language) ?? value
  }

  /// What stands in a cell of the focused line as it is typed.
  private func text(of column: RundownColumn, _ session: Session) -> String {
    guard let slot = focusedSlot else { return "" }
    switch column {
    case .minutes: return slot.minutes.map(String.init) ?? ""
    case .start, .end:
      let value = column.field.flatMap { slot.item.record[$0] } ?? ""
      return FieldForm.time.shown(value, session.language)
    default: return column.field.flatMap { slot.item.record[$0] } ?? ""
    }
  }

  mutating func typeInEntry(_ key: Key, _ session: inout Session) {
    switch entry {
    case nil: break
    case .cell: typeInCell(key, &session)
    case .pick(var picker):
      switch picker.press(key) {
      case .stay: entry = .pick(picker)
      case .cancelled: entry = nil
      case .picked(let values): if store(values, &session) { close(by: key, &session) }
      }
    case .parties(var field):
      switch field.press(key) {
      case .stay: entry = .parties(field)
      case .cancelled: entry = nil
      case .picked(let choices): if store(choices, &session) { close(by: key, &session) }
      }
    case .day(let field): typeInLine(key, field, Entry.day, &session) { $0.beginDay($1, &$2) }
    case .track(let field): typeInLine(key, field, Entry.track, &session) { $0.beginTrack($1, &$2) }
    }
  }

  /// A list was picked from: Enter stays at the cell, Tab goes on.
  private mutating func close(by key: Key, _ session: inout Session) {
    if key == .tab { return goOn(key, &session) }
    entry = nil
    refresh(session)
  }

  private mutating func typeInLine(
    _ key: Key, _ field: TextField, _ entering: (TextField) -> Entry, _ session: inout Session,
    _ finish: (inout RundownScreen, String, inout Session) -> Bool
  ) {
    switch key {
    case .escape: entry = nil
    case .enter, .tab:
      if finish(&self, field.text, &session) {
        makeNewLine(&session)
      } else {
        entry = entering(field)
      }
    default:
      var field = field
      field.press(key)
      entry = entering(field)
    }
  }

  /// A day is begun: what is no date stays in its field.
  private mutating func beginDay(_ typed: String, _ session: inout Session) -> Bool {
    let label = Words(id: "Tanggal hari baru", en: "Date of the new day")
    guard let plain = session.read(typed, as: .date, of: label), let date = CalendarDate(plain: plain) else {
      return false
    }
    begun = (date, "")
    return true
  }

  private mutating func beginTrack(_ typed: String, _ session: inout Session) -> Bool {
    let name = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else { return false }
    begun = (focusedDay?.date ?? schedule.date, name)
    return true
  }

  /// Goes to the first line of the day or track just begun and enters it.
  private mutating func makeNewLine(_ session: inout Session) {
    guard let group = begun else { return }
    entry = nil
    anchor = nil
    refresh(session)
    line = rows.lastIndex(of: .new(group.date, group.track)) ?? line
    anchor = nil
    column = .name
    startColumn = .name
    begin(session)
  }

  private mutating func typeInCell(_ key: Key, _ session: inout Session) {
    guard case .cell(var field, let isUntouched) = entry else { return }
    switch key {
    case .escape: entry = nil
    case .enter, .tab, .backTab, .up, .down, .pageUp, .pageDown:
      if !isUntouched, !store(field.text, &session) { return }
      goOn(key, &session)
    case .text(let text) where isUntouched:
      field = TextField(text)
      entry = .cell(field, isUntouched: false)
    default:
      if field.press(key) { entry = .cell(field, isUntouched: false) }
    }
  }

  /// Moves on by the key that finished a cell; the next one is entered at once where it takes text.
  private mutating func goOn(_ key: Key, _ session: inout Session) {
    entry = nil
    refresh(session)
    if focusedRow == .facts, key == .enter { return }
    switch key {
    case .tab: moveColumn(1)
    case .backTab: moveColumn(-1)
    case .enter:
      moveLine(1)
      column = startColumn
    default: moveFocus(key)
    }
    anchor = focusedItem.map { RecordAnchor(path, at: $0.index) }
    anchor?.follow(session.workspace)
    if takesText { begin(session) }
  }

  /// Whether the focused cell is typed, not picked from a list.
  private var takesText: Bool {
    switch focusedRow {
    case .facts: true
    case .heading: false
    case .item: ![.performers, .responsible, .activities, .kind].contains(column)
    case .new: [.start, .minutes, .name].contains(column)
    }
  }

  /// Empties the focused cell.
  mutating func clear(_ session: inout Session) {
    let schedule = schedule
    if focusedRow == .facts {
      let name = fact.rawValue
      session.edit { workspace throws(EditRefusal) in try schedule.setFact(name, to: "", in: workspace) }
      return
    }
    guard let item = focusedItem, let field = column == .minutes ? "Selesai" : column.field else { return }
    session.edit { workspace throws(EditRefusal) in try schedule.set(field, of: item, to: [], in: workspace) }
  }

  /// Writes the focused cell; on a new line this makes the item. False when it was refused: the text stays.
  private mutating func store(_ typed: String, _ session: inout Session) -> Bool {
    let (rundown, schedule, flows, column) = (rundown, schedule, flows, column)
    if focusedRow == .facts {
      let name = fact.rawValue
      guard let spec = fact.spec, let value = session.read(typed, into: spec) else { return false }
      return session.edit { workspace throws(EditRefusal) in try schedule.setFact(name, to: value, in: workspace) }
    }
    guard let item = focusedItem else { return storeNew(typed, &session) }
    guard column != .minutes else {
      guard let minutes = minutes(typed, &session) else { return false }
      return session.edit { workspace throws(EditRefusal) in
        try rundown.setMinutes(minutes, of: item, flows: flows, in: workspace)
      }
    }
    guard let name = column.field, let spec = Schema.record("Acara", in: .jadwal)?.field(name) else { return true }
    let value = column == .printed ? Self.minutes(in: typed).map(String.init) ?? typed : typed
    guard let plain = session.read(value, into: spec) else { return false }
    return session.edit { workspace throws(EditRefusal) in
      if let time = ClockTime(plain: plain) {
        if column == .start { return try rundown.setStart(time, of: item, flows: flows, in: workspace) }
        if column == .end { return try rundown.setEnd(time, of: item, flows: flows, in: workspace) }
      }
      return try schedule.set(name, of: item, to: [plain], in: workspace)
    }
  }

  /// Makes an item of what was typed on a new line: its name, its start or its length.
  private mutating func storeNew(_ typed: String, _ session: inout Session) -> Bool {
    guard case .new(let date, let track) = focusedRow, typed.contains(where: { !$0.isWhitespace }) else { return true }
    let (rundown, flows) = (rundown, flows)
    var (start, length) = (ClockTime?.none, Int?.none)
    switch column {
    case .start:
      start = session.read(typed, as: .time, of: column.label).flatMap(ClockTime.init(plain:))
      guard start != nil else { return false }
    case .minutes:
      length = minutes(typed, &session)
      guard length != nil else { return false }
    default: break
    }
    let name = column == .name ? typed : ""
    let (begins, lasts) = (start, length)
    return session.edit { workspace throws(EditRefusal) in
      try rundown.insert(
        name, after: nil, on: date, track: track, start: begins, minutes: lasts, flows: flows, in: workspace)
    }
  }

  /// Writes what was picked from a list.
  private func store(_ values: [String], _ session: inout Session) -> Bool {
    guard let item = focusedItem, let field = column.field else { return true }
    let schedule = schedule
    return session.edit { workspace throws(EditRefusal) in
      try schedule.set(field, of: item, to: values, in: workspace)
    }
  }

  /// Writes the parties picked, and registers the new ones.
  private func store(_ choices: [PartyChoice], _ session: inout Session) -> Bool {
    guard let item = focusedItem, let field = column.field else { return true }
    let path = path
    return session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Ubah acara \(item.number)", en: "Change item \(item.number)"))
      try draft.setParties(field, to: choices, in: path, at: item.index)
      return draft.edit
    }
  }

  /// Reads a length, or says what is expected.
  private func minutes(_ typed: String, _ session: inout Session) -> Int? {
    if let minutes = Self.minutes(in: typed) { return minutes }
    session.say(
      Words(
        id: "“\(typed)” belum terbaca sebagai durasi. Tulis menitnya, misalnya 45.",
        en: "“\(typed)” is not read as a length. Write its minutes, such as 45."
      ).said(of: column.label), .caution)
    return nil
  }

  /// The minutes of `45`, `45’`, `45 menit` or `2 jam`; nil for anything else.
  private static func minutes(in typed: String) -> Int? {
    let text = typed.lowercased().filter { !$0.isWhitespace }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), digits.count <= 4 else { return nil }
    switch text.dropFirst(digits.count) {
    case "", "'", "’", "′", "menit", "mnt", "min", "minutes": return number
    case "jam", "hours", "hour": return number * 60
    default: return nil
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .cell:
      [
        ("Tab", Words(id: "kanan", en: "right")), ("Enter", Words(id: "bawah", en: "down")), ("Esc", AppWords.cancel),
      ]
    case .day, .track: [("Enter", AppWords.done), ("Esc", AppWords.cancel)]
    case .pick(let picker): picker.keys
    case .parties(let field): field.keys
    case nil: []
    }
  }
}
