import Practicum
import RecordText
import TextCanvas

extension RundownScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    notice = nil
    let (rundown, schedule, flows) = (rundown, schedule, flows)
    let item = focusedItem
    switch action {
    case .fill: begin(session)
    case .append: goToNewLine(session)
    case .flow:
      self.flows.toggle()
      session.say(
        self.flows
          ? Words(
            id: "Waktu mengalir: acara sesudahnya ikut bergeser.", en: "Times flow: the items after it move along.")
          : Words(
            id: "Waktu tetap: hanya sel yang diketik yang berubah.", en: "Times stay: only the cell typed changes."))
    case .printed: showsPrinted = !shown.contains(.printed)
    case .day:
      let last = rundown.days.compactMap(\.date).max() ?? schedule.date
      entry = .day(TextField(last.map { FieldForm.date.shown($0.adding(days: 1).plain, session.language) } ?? ""))
    case .track: entry = .track(TextField())
    case .steps: return .open(.steps(folder))
    case .form: return item.map { .open(.form(file: path, index: $0.index)) } ?? .stay
    case .clear: clear(&session)
    case .pin:
      guard let item else { return .stay }
      session.edit { workspace throws(EditRefusal) in try rundown.togglePin(item, in: workspace) }
    case .insert:
      guard let item else { return .stay }
      let name = Words(id: "Acara baru", en: "New item")[session.language]
      if session.edit({ workspace throws(EditRefusal) in
        try rundown.insert(name, after: item, flows: flows, in: workspace)
      }) {
        wanted = Focus(item.index + 1, field: "Nama")
        refresh(session)
        begin(session)
      }
    case .remove:
      guard let item else { return .stay }
      if session.edit({ workspace throws(EditRefusal) in try rundown.remove(item, flows: flows, in: workspace) }) {
        anchor = nil
        let name = item.name.isEmpty ? "\(item.number)" : item.name
        session.say(
          Words(
            id: "Acara “\(name)” dihapus. Ctrl-U mengembalikannya.",
            en: "Item “\(name)” was deleted. Ctrl-U brings it back."), .good)
      }
    case .up, .down:
      guard let item, let place = rundown.place(of: item) else { return .stay }
      let step = action == .up ? -1 : 1
      guard place.track.slots.indices.contains(place.slot + step) else { return .stay }
      let target = place.track.slots[place.slot + step].item.index
      if session.edit({ workspace throws(EditRefusal) in
        try rundown.move(item, by: step, flows: flows, in: workspace)
      }) {
        wanted = Focus(target)
      }
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    notice = nil
    guard entry != nil else { return move(key, &session) }
    typeInEntry(key, &session)
    return .stay
  }

  /// A key while moving that is no command: letters and signs, arrows, mouse.
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
      begin(session)
      if entry != nil { typeInEntry(key, &session) }
    case .backspace: return perform(named: Action.fill.rawValue, &session)
    case .paste:
      begin(session)
      if entry != nil { typeInEntry(key, &session) }
    case .tab: moveColumn(1)
    case .backTab: moveColumn(-1)
    default: moveFocus(key)
    }
    return .stay
  }

  /// Moves by arrow, page, home and end keys, or to the cell that was clicked.
  mutating func moveFocus(_ key: Key) {
    switch key {
    case .up: moveLine(-1)
    case .down: moveLine(1)
    case .left: step(-1)
    case .right: step(1)
    case .pageUp: for _ in 0..<layout.lines { moveLine(-1) }
    case .pageDown: for _ in 0..<layout.lines { moveLine(1) }
    case .home: if focusedRow == .facts { fact = .date } else { column = .start }
    case .end: if focusedRow == .facts { fact = .guests } else { column = .topic }
    case .controlHome: line = 0
    case .controlEnd: line = rows.count - 1
    case .mouse(let event): point(event)
    default: break
    }
    startColumn = column
  }

  private mutating func point(_ event: MouseEvent) {
    switch event.kind {
    case .wheelUp: moveLine(-1)
    case .wheelDown: moveLine(1)
    case .press, .double:
      // Above the list stand the path, the facts, the bar and the heads of the columns.
      let above = 3 + layout.barRows
      let clicked = event.position.row == 1 ? 0 : firstLine + event.position.row - above
      guard rows.indices.contains(clicked), clicked == 0 || event.position.row >= above, !rows[clicked].isHeading
      else { return }
      line = clicked
      if clicked > 0, let hit = layout.cells.last(where: { $0.at <= event.position.column }) { column = hit.column }
    case .release: break
    }
  }

  /// The next line up or down, headings passed over.
  mutating func moveLine(_ step: Int) {
    var next = line + step
    while rows.indices.contains(next), rows[next].isHeading { next += step }
    if rows.indices.contains(next) { line = next }
  }

  /// The next cell of the line; false at its end.
  @discardableResult
  private mutating func step(_ step: Int) -> Bool {
    if focusedRow == .facts {
      let all = RundownFact.allCases
      guard let at = all.firstIndex(of: fact), all.indices.contains(at + step) else { return false }
      fact = all[at + step]
    } else {
      let all = shown
      guard let at = all.firstIndex(of: column), all.indices.contains(at + step) else { return false }
      column = all[at + step]
    }
    return true
  }

  /// Tab: the next column, and after the last one the first of the next line.
  mutating func moveColumn(_ step: Int) {
    guard !self.step(step) else { return }
    let before = line
    moveLine(step)
    guard line != before else { return }
    column = step > 0 ? .start : shown.last ?? .name
    fact = step > 0 ? .date : .guests
  }

  /// Goes to the line after the last item of this day and track and begins with the name there.
  mutating func goToNewLine(_ session: Session) {
    let group: (CalendarDate?, String)? =
      switch focusedRow {
      case .new(let date, let track): (date, track)
      case .item: focusedItem.map { ($0.date, $0.track) }
      default: nil
      }
    let target = rows.lastIndex { row in
      guard case .new(let date, let track) = row else { return false }
      return group.map { $0 == (date, track) } ?? true
    }
    guard let target else { return }
    line = target
    column = .name
    startColumn = .name
    anchor = nil
    begin(session)
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if !shown.contains(column) { column = .name }
    let place = shown.firstIndex(of: column) ?? 0
    firstColumn = RundownLayout.first(toShow: place, from: firstColumn, size, shown)
    layout = RundownLayout(size, shown: shown, first: firstColumn, tracks: focusedDay?.tracks.count ?? 1)
    // The facts stand above the list; its lines are counted from 1.
    firstLine = max(1, min(firstLine, rows.count - layout.lines))
    firstLine = max(1, max(min(firstLine, max(1, line)), line - layout.lines + 1))
    if line == firstLine, line > 1, rows[line - 1].isHeading, layout.lines > 1 { firstLine -= 1 }
  }

  /// Reads the file anew where it has changed, and finds the focus again.
  mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision
    let isChanged = current != revision || rows.count == 1
    if isChanged {
      revision = current
      rundown = Rundown(session.workspace, path: path)
      slots = Dictionary(uniqueKeysWithValues: rundown.slots.map { ($0.item.index, $0) })
      let register = PartyRegister(session.workspace)
      partyNames = Dictionary(
        register.parties.map { ($0.id, $0.name.isEmpty ? $0.id : $0.name) }, uniquingKeysWith: { first, _ in first })
    }
    makeRows()
    if let wanted {
      take(wanted)
    } else if isChanged, anchor != nil {
      anchor?.follow(session.workspace)
      if let anchor, anchor.isThere, let at = rows.firstIndex(of: .item(anchor.index)) {
        line = at
      } else {
        leave()
      }
    }
    line = min(max(0, line), rows.count - 1)
    if focusedRow.isHeading { moveLine(1) }
    hold(session)
  }

  private mutating func take(_ wanted: Focus) {
    self.wanted = nil
    if let at = rows.firstIndex(of: .item(wanted.index)) {
      line = at
      if let field = wanted.field, let column = RundownColumn(field: field) {
        self.column = column
        if column == .printed { showsPrinted = true }
      }
    } else {
      line = 0
      fact = wanted.field.flatMap { RundownFact(rawValue: $0) } ?? fact
    }
  }

  /// The item is gone: what was being typed is kept to be read.
  private mutating func leave() {
    anchor = nil
    guard let entry else { return }
    if case .cell(let field, isUntouched: false) = entry {
      notice = Words(
        id: "Acara ini sudah tidak ada; yang diketik tidak disimpan: \(field.text)",
        en: "This item is no longer there; what was typed was not stored: \(field.text)")
    }
    self.entry = nil
  }

  private mutating func hold(_ session: Session) {
    guard let item = focusedItem else {
      anchor = nil
      return
    }
    if anchor?.index != item.index || anchor?.path != path { anchor = RecordAnchor(path, at: item.index) }
    anchor?.follow(session.workspace)
  }

  private mutating func makeRows() {
    var groups = rundown.days.flatMap { day in day.tracks.map { (day.date, $0.name, $0.slots) } }
    if let begun {
      if groups.contains(where: { $0.0 == begun.date && $0.1 == begun.track }) {
        self.begun = nil
      } else {
        // A track stands with its day.
        let after = groups.lastIndex { $0.0 == begun.date }.map { $0 + 1 } ?? groups.count
        groups.insert((begun.date, begun.track, []), at: after)
      }
    }
    if groups.isEmpty { groups.append((schedule.date, "", [])) }
    let needsHeadings = groups.count > 1 || groups.contains { $0.0 != schedule.date || !$0.1.isEmpty }
    rows = [.facts]
    for (date, track, slots) in groups {
      if needsHeadings { rows.append(.heading(date, track)) }
      rows += slots.map { .item($0.item.index) }
      rows.append(.new(date, track))
    }
  }
}
