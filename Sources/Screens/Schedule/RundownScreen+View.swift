import Practicum
import RecordText
import TextCanvas

extension RundownScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    drawFacts(&canvas, area.top(1), session)
    drawBar(&canvas, area.droppingTop(1).top(layout.barRows), session)
    let grid = area.droppingTop(1 + layout.barRows)
    drawHead(&canvas, grid.top(1), session)
    for offset in 0..<layout.lines where rows.indices.contains(firstLine + offset) {
      drawRow(firstLine + offset, &canvas, grid.top(1).moved(rows: 1 + offset), session)
    }
    if schedule.items.isEmpty, entry == nil {
      let lines = wrapped(Self.empty[session.language], to: area.columns - 4)
      canvas.write(lines, in: grid.droppingTop(3).top(layout.lines - 1).inset(columns: 2, rows: 0), .muted)
    }
    drawInformation(&canvas, grid.droppingTop(1 + layout.lines).top(1), session)
    if layout.hasStatus { drawStatus(&canvas, area.bottom(1), session) }
    switch entry {
    case .pick(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .parties(let field): field.draw(&canvas, over: area, session.language, session.glyphs)
    case .day(let field):
      let label = Words(id: "Tanggal hari baru", en: "Date of the new day")
      drawLine(field, label, &canvas, grid.droppingTop(1 + layout.lines).top(1), session)
    case .track(let field):
      let label = Words(id: "Nama jalur baru", en: "Name of the new track")
      drawLine(field, label, &canvas, grid.droppingTop(1 + layout.lines).top(1), session)
    case .cell, nil: break
    }
  }

  private static let empty = Words(
    id: "Belum ada acara. Ketik nama acara pertama, misalnya Registrasi peserta; jam dan durasi terisi sendiri dan "
      + "dapat diubah. Acara sesudahnya ikut bergeser. Ctrl-W bila menyalin jadwal yang sudah tercetak.",
    en: "No item yet. Type the first one's name, such as Registration; its time and length fill themselves in and can "
      + "be changed. Later items move along. Ctrl-W when you copy a printed schedule.")

  private func drawFacts(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let isFocused = focusedRow == .facts
    if isFocused { canvas.write(String(session.glyphs.marker), at: line.origin, .accent) }
    if let settings = schedule.settings, let worst = session.findings(in: path, at: settings).map(\.severity).min() {
      canvas.write("!", at: Position(column: line.column + 1, row: line.row), worst.role)
    }
    let isWide = line.columns >= 70
    let numbers = 5
    let date = isWide ? 18 : 11
    let labels = isWide ? RundownFact.allCases.reduce(0) { $0 + displayWidth($1.label[session.language]) + 1 } : 0
    let place = max(6, line.columns - 3 - labels - date - 2 * numbers - 4)
    var at = Position(column: line.column + 3, row: line.row)
    for fact in RundownFact.allCases {
      let label = fact.label[session.language]
      if isWide { at.column += canvas.write(label + " ", at: at, .label) }
      let width = fact == .date ? date : fact == .place ? place : numbers
      let cell = Area(column: at.column, row: at.row, columns: min(width, line.right - at.column), rows: 1)
      let isCell = isFocused && fact == self.fact
      if isCell, case .cell(let typed, _) = entry {
        typed.draw(&canvas, at: cell.origin, columns: cell.columns, glyphs: session.glyphs)
      } else {
        if isCell {
          canvas.fill(cell, .focus)
          if entry == nil { canvas.cursor = cell.origin }
        }
        let text = text(of: fact, session)
        let isEmpty = text.isEmpty
        canvas.write(
          truncated(isEmpty ? (isWide ? "-" : label) : text, to: cell.columns, glyphs: session.glyphs),
          at: cell.origin, isCell ? .focus : isEmpty ? .placeholder : .value)
      }
      at.column += width + 1
    }
  }

  private func drawBar(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard let day = focusedDay else { return }
    // Names of parallel tracks stand before their bars.
    let names = day.tracks.map(\.name)
    let hasNames = names.contains { !$0.isEmpty } && area.columns >= 50
    let left = hasNames ? min(12, max(4, names.map { displayWidth($0) }.max() ?? 0)) + 1 : 1
    guard let bar = TimeBar(day, columns: area.columns - left - 1) else { return }
    let field = area.droppingLeft(left)
    if layout.hasScale { bar.drawScale(&canvas, field.top(1)) }
    let bars = layout.barRows - (layout.hasScale ? 1 : 0)
    let own = names.firstIndex(of: focusedTrack) ?? 0
    let first = max(0, min(own, names.count - bars))
    for offset in 0..<bars where names.indices.contains(first + offset) {
      let line = field.droppingTop(layout.hasScale ? 1 : 0).top(1).moved(rows: offset)
      if hasNames {
        canvas.write(
          truncated(Self.name(ofTrack: names[first + offset], session), to: left - 1, glyphs: session.glyphs),
          at: Position(column: area.column, row: line.row), first + offset == own ? .accent : .muted)
      }
      bar.draw(
        first + offset, focused: first + offset == own ? focusedItem : nil, &canvas, line, session.glyphs)
    }
  }

  private var focusedTrack: String {
    switch focusedRow {
    case .facts: ""
    case .heading(_, let track), .new(_, let track): track
    case .item: focusedItem?.track ?? ""
    }
  }

  private static func name(ofTrack track: String, _ session: Session) -> String {
    track.isEmpty ? Words(id: "bersama", en: "common")[session.language] : track
  }

  private func drawHead(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line, .heading)
    for cell in layout.cells {
      let text = padded(cell.column.heading[session.language], to: cell.width, cell.column.alignment)
      canvas.write(text, at: Position(column: line.column + cell.at, row: line.row), .heading)
    }
    let all = shown
    if let last = layout.cells.last, last.column != all.last {
      canvas.write(String(session.glyphs.arrowRight), at: Position(column: line.right - 1, row: line.row), .muted)
    }
    if firstColumn > 0 {
      canvas.write(String(session.glyphs.arrowLeft), at: Position(column: line.column + 5, row: line.row), .muted)
    }
  }

  private func drawRow(_ at: Int, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let isFocused = at == self.line
    if isFocused { canvas.write(String(session.glyphs.marker), at: line.origin, .accent) }
    switch rows[at] {
    case .facts: break
    case .heading(let date, let track):
      let day = date?.long(session.language) ?? Words(id: "Tanpa tanggal", en: "Undated")[session.language]
      let weekday = date.map { "\($0.weekday.words[session.language]), " } ?? ""
      let name =
        track.isEmpty ? "" : " \(session.glyphs.bullet) " + Words(id: "jalur ", en: "track ")[session.language] + track
      canvas.write(weekday + day + name, at: Position(column: line.column + 3, row: line.row), .heading)
    case .new:
      canvas.write("+", at: Position(column: line.column + 5, row: line.row), .muted)
      drawCells(nil, isFocused, &canvas, line, session)
    case .item(let block):
      guard let slot = slots[block] else { return }
      if let worst = session.findings(in: path, at: block).map(\.severity).min() {
        canvas.write("!", at: Position(column: line.column + 1, row: line.row), worst.role)
      }
      if slot.item.isPinned {
        canvas.write(String(session.glyphs.bullet), at: Position(column: line.column + 2, row: line.row), .accent)
      }
      canvas.write(
        padded("\(slot.item.number)", to: 3, .right), at: Position(column: line.column + 3, row: line.row), .muted)
      drawCells(slot, isFocused, &canvas, line, session)
    }
  }

  private func drawCells(
    _ slot: RundownSlot?, _ isFocused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session
  ) {
    for place in layout.cells {
      let cell = Area(column: line.column + place.at, row: line.row, columns: place.width, rows: 1)
      let isCell = isFocused && place.column == column
      if isCell, case .cell(let typed, _) = entry {
        // The gap beside a narrow column holds the cursor, so that a whole time stays in sight.
        let room = min(cell.columns + 1, line.right - cell.column)
        typed.draw(&canvas, at: cell.origin, columns: room, glyphs: session.glyphs)
        continue
      }
      if isCell {
        canvas.fill(cell, .focus)
        if entry == nil { canvas.cursor = cell.origin }
      }
      guard let slot else { continue }
      let (text, role) = shown(place.column, slot, session)
      canvas.write(
        padded(text, to: cell.columns, place.column.alignment, glyphs: session.glyphs), at: cell.origin,
        isCell ? .focus : role)
    }
  }

  private func shown(_ column: RundownColumn, _ slot: RundownSlot, _ session: Session) -> (String, StyleRole) {
    let item = slot.item
    let value = column.field.flatMap { item.record[$0] } ?? ""
    switch column {
    case .start: return (FieldForm.time.shown(value, session.language), slot.clash == nil ? .normal : .wrong)
    case .end:
      return (FieldForm.time.shown(value, session.language), slot.clash == .endsBeforeStart ? .wrong : .normal)
    case .minutes: return (slot.minutes.map(String.init) ?? "?", .normal)
    case .printed: return (value, slot.isPrintedWrong ? .wrong : .normal)
    case .name, .topic: return (value, .normal)
    case .performers: return (item.performers.map(name(of:)).joined(separator: ", "), .normal)
    case .responsible: return (item.responsible.map(name(of:)) ?? "", .normal)
    case .activities: return (item.activities.joined(separator: ", "), .normal)
    case .kind:
      let words = item.kind.words[session.language]
      return item.isKindInferred ? ("(\(words))", .muted) : (words, .normal)
    }
  }

  private func name(of party: String) -> String { partyNames[party] ?? party }

  /// The line below the grid: what became of an entry, what the checks say, else the whole of what is cut off.
  private func drawInformation(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let found: [Finding]
    switch focusedRow {
    case .facts: found = schedule.settings.map { session.findings(in: path, at: $0) } ?? []
    case .item(let block): found = session.findings(in: path, at: block)
    default: found = []
    }
    let text: String
    let role: StyleRole
    if let notice {
      (text, role) = (notice[session.language], .caution)
    } else if entry == nil, let finding = found.min(by: { $0.severity < $1.severity }) {
      let more = found.count > 1 ? " (+\(found.count - 1))" : ""
      (text, role) = ("! " + finding.message[session.language] + more, finding.severity.role)
    } else {
      (text, role) = (hint(session), .label)
    }
    canvas.write(
      truncated(text, to: line.columns - 2, glyphs: session.glyphs),
      at: Position(column: line.column + 1, row: line.row), role)
  }

  private func hint(_ session: Session) -> String {
    if focusedRow == .facts { return fact.label[session.language] }
    guard let slot = focusedSlot else {
      return Words(id: "Ketik nama acara berikutnya.", en: "Type the next item's name.")[session.language]
    }
    let label = column.label[session.language]
    let (value, _) = shown(column, slot, session)
    switch column {
    case .start where slot.item.isPinned:
      return label + ": " + Words(id: "pasti, tidak ikut bergeser", en: "pinned, does not move along")[session.language]
    case .kind where slot.item.isKindInferred:
      return label + ": "
        + Words(
          id: "\(slot.item.kind.words.id), menurut nama acara", en: "\(slot.item.kind.words.en), as the name tells")[
          session.language]
    case .activities:
      let choices = ReferenceChoices(session.workspace, from: path)
      let targets: [ReferenceTarget] = [.inCase(.rencana, ["Kegiatan"])]
      return label + ": "
        + slot.item.activities.map { choices.label(of: $0, targets, session.language) }
        .joined(separator: "; ")
    default: return value.isEmpty ? label : "\(label): \(value)"
    }
  }

  private func drawLine(
    _ field: TextField, _ label: Words, _ canvas: inout Canvas, _ line: Area, _ session: Session
  ) {
    canvas.fill(line)
    let used = canvas.write(
      label[session.language] + ": ", at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row),
      columns: max(1, min(24, line.columns - used - 2)), glyphs: session.glyphs)
  }

  /// The day in a few words: from when until when, how much is empty, and whether times flow.
  private func drawStatus(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line, .status)
    var parts = [
      flows ? Words(id: "waktu mengalir", en: "times flow") : Words(id: "waktu tetap", en: "times stay")
    ]
    if let day = focusedDay {
      let slots = day.slots
      let empty = slots.compactMap(\.gap?.minutes).reduce(0, +)
      let clashes = slots.filter { $0.clash != nil }.count
      if let first = slots.compactMap(\.start).min(), let last = slots.compactMap(\.end).max() {
        let (hours, minutes) = ((last - first) / 60, (last - first) % 60)
        func clock(_ minutes: Int, _ language: Language) -> String {
          ClockTime(hour: minutes / 60 % 24, minute: minutes % 60)?.shown(language) ?? ""
        }
        let rest = minutes > 0 ? (" \(minutes) menit", " \(minutes) min") : ("", "")
        parts.append(
          Words(
            id: "\(clock(first, .indonesian))–\(clock(last, .indonesian)), \(hours) jam\(rest.0)",
            en: "\(clock(first, .english))–\(clock(last, .english)), \(hours) h\(rest.1)"))
      }
      parts.append(Words(id: "\(slots.count) acara", en: "\(slots.count) items"))
      if empty > 0 { parts.append(Words(id: "kosong \(empty) menit", en: "\(empty) min empty")) }
      if clashes > 0 { parts.append(Words(id: "bertabrakan \(clashes)", en: "\(clashes) overlap")) }
    }
    let text = parts.map { $0[session.language] }.joined(separator: " \(session.glyphs.vertical) ")
    canvas.write(
      truncated(text, to: line.columns - 2, glyphs: session.glyphs),
      at: Position(column: line.column + 1, row: line.row), .status)
  }
}

extension RundownColumn {
  /// Figures stand at the right of their column.
  var alignment: Alignment { self == .minutes || self == .printed ? .right : .left }
}
