import Practicum
import RecordText
import TextCanvas

extension RosterScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    defer { roster.follow(session.workspace) }
    notice = nil
    let row = focusedRow
    switch action {
    case .fill: begin(session)
    case .append: beginNewPerson(session)
    case .filter: entry = .filter
    case .attendance: toggleAttendance(&session)
    case .clear: if let focusedColumn { store([], focusedColumn, &session) }
    case .insert: insert(&session)
    case .duplicate:
      guard let row else { return .stay }
      let roster = roster
      if session.edit({ workspace throws(EditRefusal) in try roster.duplicate(row, in: workspace) }) {
        order.inserted(row + 1, atLine: line + 1)
        line += 1
      }
    case .remove: remove(&session)
    case .up, .down:
      guard let row else { return .stay }
      let roster = roster
      let target = row + (action == .up ? -1 : 1)
      if session.edit({ workspace in roster.move(row, to: target, in: workspace) }) { line = target }
    case .sort: sort(session)
    case .writeOrder:
      let (roster, rows) = (roster, order.allRows(of: roster))
      if session.edit({ workspace in roster.write(order: rows, in: workspace) }) {
        order.sort = nil
        self.roster.follow(session.workspace)
        order.rebuild(self.roster, session.workspace)
      }
    case .columns:
      let items = roster.columns.map { PickerItem($0.name, $0.label[session.language]) }
      entry = .columns(
        Picker(
          Words(id: "Kolom yang ditampilkan", en: "Columns to show"), items, chosen: shown.map(\.name), several: true))
    case .note: beginNote(session)
    case .copy: beginCopy(&session)
    case .importTable: return .open(.importRoster(path))
    case .summary: return .open(.summary(path))
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    defer { roster.follow(session.workspace) }
    notice = nil
    switch entry {
    case nil: return move(key, &session)
    case .cell: typeInCell(key, &session)
    case .filter: typeInFilter(key, session)
    case .note(var area):
      if key == .escape || key == .tab {
        entry = nil
        if let note = shownNote { store([area.text], note, &session) }
      } else {
        area.press(key)
        entry = .note(area)
      }
    case .columns(var picker):
      switch picker.press(key) {
      case .stay: entry = .columns(picker)
      case .cancelled: entry = nil
      case .picked(let names):
        entry = nil
        let focused = focusedColumn?.name
        chosenColumns = names
        refreshColumns(session)
        column = shown.firstIndex { $0.name == focused } ?? 0
      }
    case .copy(var picker):
      switch picker.press(key) {
      case .stay: entry = .copy(picker)
      case .cancelled: entry = nil
      case .picked(let paths):
        entry = nil
        if let other = paths.first { copy(from: other, &session) }
      }
    }
    return .stay
  }

  /// A key while moving that is no command: letters and signs, arrows, paste, mouse.
  private mutating func move(_ key: Key, _ session: inout Session) -> Transition {
    switch key {
    case .text(let text):
      // Signs can be commands even where letters begin an entry.
      let isLetter = text.first.map { $0.isLetter || $0.isNumber } ?? false
      if !isLetter, let named = Self.commands.first(where: { $0.command.keys.contains(key) }) {
        return perform(named: named.name, &session)
      }
      if let readOnly = session.readOnly {
        session.say(readOnly, .caution)
        return .stay
      }
      if let focusedColumn, let value = oneKeyChoice(text, focusedColumn) {
        store([value], focusedColumn, &session)
      } else {
        begin(session)
        typeInCell(key, &session)
      }
    case .backspace: return perform(named: Action.fill.rawValue, &session)
    case .paste(let text): paste(text, &session)
    case .tab: moveColumn(1)
    case .backTab: moveColumn(-1)
    default: moveFocus(key)
    }
    return .stay
  }

  /// Moves by arrow, page, home and end keys, or to the cell that was clicked.
  mutating func moveFocus(_ key: Key) {
    switch key {
    case .up: line -= 1
    case .down: line += 1
    case .left: column -= 1
    case .right: column += 1
    case .pageUp: line -= layout.lines
    case .pageDown: line += layout.lines
    case .home: column = 0
    case .end: column = shown.count - 1
    case .controlHome: line = 0
    case .controlEnd: line = lineCount - 1
    case .mouse(let event):
      switch event.kind {
      case .wheelUp: line -= 3
      case .wheelDown: line += 3
      case .press, .double:
        line = firstLine + event.position.row - 2
        if let hit = layout.columns.last(where: { $0.column <= event.position.column }) { column = hit.index }
      case .release: break
      }
    default: break
    }
    clamp()
    startColumn = column
  }

  /// Tab: the next column, and after the last one the first of the next line.
  mutating func moveColumn(_ step: Int) {
    column += step
    if column >= shown.count, line < lastLine {
      column = 0
      line += 1
    } else if column < 0, line > 0 {
      column = shown.count - 1
      line -= 1
    }
    clamp()
  }

  mutating func clamp() {
    line = min(max(0, line), lastLine)
    column = min(max(0, column), max(0, shown.count - 1))
  }

  private mutating func typeInFilter(_ key: Key, _ session: Session) {
    switch key {
    case .enter, .tab, .down: entry = nil
    case .escape:
      entry = nil
      order.filter(by: "", roster, session.workspace)
    default:
      var field = TextField(order.filter)
      if field.press(key), field.text != order.filter {
        order.filter(by: field.text, roster, session.workspace)
        line = 0
      }
    }
    clamp()
  }

  private mutating func toggleAttendance(_ session: inout Session) {
    guard let row = focusedRow else { return }
    let roster = roster
    if session.edit({ workspace throws(EditRefusal) in try roster.toggleAttendance([row], in: workspace) }) {
      line = min(line + 1, max(0, lineCount - 1))
    }
  }

  private mutating func insert(_ session: inout Session) {
    let roster = roster
    let row = focusedRow ?? roster.count
    let done = session.edit { workspace throws(EditRefusal) in
      try roster.insert(roster.carried(toRow: row, in: workspace), at: row, in: workspace)
    }
    guard done else { return }
    order.inserted(row, atLine: line)
    self.roster.follow(session.workspace)
    column = 0
    startColumn = 0
    begin(session)
  }

  private mutating func remove(_ session: inout Session) {
    guard let row = focusedRow else { return }
    let roster = roster
    let name = roster.value("Nama", row, in: session.workspace) ?? ""
    guard session.edit({ workspace in roster.remove([row], in: workspace) }) else { return }
    order.removed(row)
    session.say(
      Words(
        id: "\(name.isEmpty ? "Baris" : name) dihapus. Ctrl-U mengembalikannya.",
        en: "\(name.isEmpty ? "The line" : name) was deleted. Ctrl-U brings it back."), .good)
  }

  private mutating func sort(_ session: Session) {
    guard let field = focusedColumn?.name else { return }
    let kept = focusedRow
    if order.sort?.field != field {
      order.sort = RosterOrder.Sort(field: field, isDescending: false)
    } else if order.sort?.isDescending == false {
      order.sort?.isDescending = true
    } else {
      order.sort = nil
    }
    order.rebuild(roster, session.workspace)
    focus(row: kept)
  }

  var shownNote: FieldSpec? { roster.columns.first { $0.name == "Catatan" } }

  mutating func beginNote(_ session: Session) {
    entry = .note(TextArea(focusedRow.flatMap { roster.value("Catatan", $0, in: session.workspace) } ?? ""))
  }

  /// The other meetings with people on their roster, latest first: those of the case, the practicum's, other cases'.
  private mutating func beginCopy(_ session: inout Session) {
    let folder = WorkspacePath.caseFolder(of: path)
    let folders = [folder] + ([""] + session.workspace.caseFolders).filter { $0 != folder }
    let paths = folders.flatMap { session.workspace.meetings(ofCase: $0).reversed() }
    let items = paths.compactMap { other -> PickerItem? in
      guard other != path, let file = session.workspace[other]?.records else { return nil }
      let count = file.records(of: "Peserta").count
      let meeting = Meeting(path: other, file)
      let people = Words(id: "\(count) orang", en: "\(count) people")[session.language]
      return count == 0 ? nil : PickerItem(other, meeting.title, detail: "\(meeting.date), \(people)")
    }
    guard !items.isEmpty else {
      return session.say(
        Words(
          id: "Tidak ada pertemuan lain yang punya daftar hadir.", en: "No other meeting has a roster."), .caution)
    }
    entry = .copy(Picker(Words(id: "Salin daftar hadir dari", en: "Copy the roster of"), items))
  }

  private mutating func copy(from other: String, _ session: inout Session) {
    let (roster, before) = (roster, roster.count)
    guard session.edit({ workspace throws(EditRefusal) in try roster.copyPeople(from: other, in: workspace) }) else {
      return
    }
    self.roster.follow(session.workspace)
    order.rebuild(self.roster, session.workspace)
    let count = self.roster.count - before
    session.say(
      count == 0
        ? Words(id: "Semua orang di daftar itu sudah ada di sini.", en: "Everybody on that roster is here already.")
        : Words(id: "\(count) orang disalin, tanpa jawaban.", en: "\(count) people copied, without answers."),
      count == 0 ? .note : .good)
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let isForeign = roster.revision != session.workspace[path]?.revision
    let foreign = roster.revision.flatMap { session.workspace[path]?.changes(since: $0) } ?? []
    roster.follow(session.workspace)
    order.follow(roster, session.workspace)
    refreshColumns(session)
    if isForeign { findAgain(after: foreign, session) }
    if let wanted {
      focus(row: roster.row(ofBlock: wanted.index))
      if let field = wanted.field, let spec = roster.columns.first(where: { $0.name == field }) {
        if !shown.contains(where: { $0.name == field }) {
          chosenColumns = shown.map(\.name) + [spec.name]
          refreshColumns(session)
        }
        column = shown.firstIndex { $0.name == field } ?? column
      }
      self.wanted = nil
    }
    clamp()
    hold(session)
    firstColumn = RosterLayout.first(toShow: column, from: firstColumn, size, shown, roster.count)
    layout = RosterLayout(size, shown: shown, first: firstColumn, count: roster.count)
    firstLine = max(0, min(firstLine, lastLine + 1 - layout.lines))
    firstLine = max(min(firstLine, line), line - layout.lines + 1)
    if case .note(var area) = entry {
      area.prepare(Size(columns: size.columns - 4, rows: layout.lines - 1))
      entry = .note(area)
    }
  }

  /// Goes to the cell that changed elsewhere, as by undo: it is what the person wants to see.
  mutating func show(_ change: Change) {
    guard case .record(_, let block, let before, let after) = change, let row = roster.row(ofBlock: block) else {
      return
    }
    focus(row: row)
    guard let before, let after else { return }
    let (old, new) = (RecordFile(before).record(at: 0), RecordFile(after).record(at: 0))
    if let changed = shown.firstIndex(where: { old.values(of: $0.name) != new.values(of: $0.name) }) {
      column = changed
    }
  }

  /// The columns to show: those chosen, else the usual ones, the questions, and what the first people have filled in.
  private mutating func refreshColumns(_ session: Session) {
    let current = ColumnsKept(questions: roster.questions, chosen: chosenColumns)
    if !shown.isEmpty, columnsKept == current { return }
    defer { columnsKept = current }
    let all = roster.columns
    if let chosenColumns {
      shown = all.filter { $0.name == "Nama" || chosenColumns.contains($0.name) }
      return
    }
    if !shown.isEmpty, shown.map(\.name).filter({ !Question.reservedNames.contains($0) }) == roster.questions.map(\.id)
    {
      // Nothing is hidden or shown behind the person's back while they type.
      return
    }
    var used = Roster.usualFields
    used.formUnion(roster.questions.map(\.id))
    for row in 0..<min(roster.count, 100) {
      guard let record = roster.attendee(row, in: session.workspace)?.record else { continue }
      for field in record.fields { used.insert(field.name) }
    }
    used.remove("Hadir")
    shown = all.filter { used.contains($0.name) }
  }
}
