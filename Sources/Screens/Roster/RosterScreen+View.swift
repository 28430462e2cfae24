import Practicum
import RecordText
import TextCanvas

extension RosterScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    drawHead(&canvas, area.top(1), session)
    let grid = area.droppingTop(1).top(layout.lines)
    for offset in 0..<layout.lines where firstLine + offset <= lastLine {
      drawLine(firstLine + offset, &canvas, grid.top(1).moved(rows: offset), session)
    }
    if roster.count == 0, entry == nil { drawEmpty(&canvas, grid.droppingTop(2), session) }
    drawInformation(&canvas, area.droppingTop(1 + layout.lines).top(1), session)
    drawLive(&canvas, area.bottom(layout.liveRows), session)
    switch entry {
    case .note(let text):
      let box = grid
      canvas.fill(box)
      let name = focusedRow.flatMap { roster.value("Nama", $0, in: session.workspace) } ?? ""
      let title = Words(id: "Catatan: \(name)", en: "Note: \(name)")[session.language]
      canvas.write(title, at: Position(column: box.column + 2, row: box.row), .heading, limit: box.columns - 4)
      text.draw(&canvas, in: box.droppingTop(1).inset(columns: 2, rows: 0))
    case .columns(let picker), .copy(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    default: break
    }
  }

  private func drawHead(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line, .heading)
    if entry == .filter || !order.filter.isEmpty { return drawFilter(&canvas, line, session) }
    for place in layout.columns {
      let field = shown[place.index]
      let isSorted = order.sort?.field == field.name
      let arrow = order.sort?.isDescending == true ? session.glyphs.arrowDown : session.glyphs.arrowUp
      let label = (isSorted ? "\(arrow)" : "") + Self.shortLabel(field, session.language)
      canvas.write(
        truncated(label, to: place.width, glyphs: session.glyphs),
        at: Position(column: line.column + place.column, row: line.row), .heading)
    }
    if firstColumn > 1, let second = layout.columns.dropFirst().first {
      canvas.write(
        String(session.glyphs.arrowLeft), at: Position(column: line.column + second.column - 1, row: line.row), .muted)
    }
    if let last = layout.columns.last, last.index < shown.count - 1 {
      canvas.write(String(session.glyphs.arrowRight), at: Position(column: line.right - 1, row: line.row), .muted)
    }
  }

  /// A question's column is headed by its field name, which is short; the whole text stands below the grid.
  static func shortLabel(_ field: FieldSpec, _ language: Language) -> String {
    Question.reservedNames.contains(field.name) ? field.label[language] : field.name.replacing("_", with: " ")
  }

  private func drawFilter(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let found = Words(id: "\(lineCount) dari \(roster.count)", en: "\(lineCount) of \(roster.count)")[session.language]
    canvas.write("/", at: Position(column: line.column + 1, row: line.row), .key)
    let room = max(8, line.columns - displayWidth(found) - 6)
    let at = Position(column: line.column + 3, row: line.row)
    if entry == .filter {
      TextField(order.filter).draw(&canvas, at: at, columns: room, glyphs: session.glyphs)
    } else {
      canvas.write(truncated(order.filter, to: room, glyphs: session.glyphs), at: at, .heading)
    }
    canvas.write(found, at: Position(column: line.right - displayWidth(found) - 1, row: line.row), .muted)
  }

  private func drawLine(_ at: Int, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let isFocused = at == self.line
    let attendee = attendee(at, session)
    let isAbsent = attendee?.isPresent == false
    let role: StyleRole = isAbsent ? .muted : .normal
    if isFocused { canvas.write(String(session.glyphs.marker), at: line.origin, .accent) }
    if let row = row(at), let worst = session.findings(in: path, at: roster.rows[row]).map(\.severity).min() {
      canvas.write("!", at: Position(column: line.column + 1, row: line.row), Self.role(of: worst))
    }
    if attendee != nil {
      let sign = isAbsent ? session.glyphs.unchecked : session.glyphs.checked
      canvas.write(String(sign), at: Position(column: line.column + 2, row: line.row), isAbsent ? .muted : .good)
    }
    let number = attendee == nil ? "+" : String((row(at) ?? at) + 1)
    canvas.write(
      padded(number, to: layout.numberWidth, .right),
      at: Position(column: line.column + RosterLayout.edge, row: line.row), .muted)
    let record = attendee?.record ?? roster.carried(toRow: roster.count, in: session.workspace)
    for place in layout.columns {
      let field = shown[place.index]
      let cell = Area(column: line.column + place.column, row: line.row, columns: place.width, rows: 1)
      let isCell = isFocused && place.index == column
      if isCell, case .cell(let typed, _) = entry {
        typed.draw(&canvas, at: cell.origin, columns: cell.columns, ghost: ghost, glyphs: session.glyphs)
        continue
      }
      let cellRole: StyleRole = isCell ? .focus : attendee == nil ? .placeholder : role
      if isCell {
        canvas.fill(cell, .focus)
        if entry == nil { canvas.cursor = cell.origin }
      }
      canvas.write(
        truncated(Self.shown(record, field), to: cell.columns, glyphs: session.glyphs), at: cell.origin, cellRole)
    }
  }

  private static func shown(_ record: Record, _ field: FieldSpec) -> String {
    let values = record.values(of: field.name)
    let text = values.count > 1 ? values.joined(separator: ", ") : values.first ?? ""
    guard let end = text.firstIndex(where: \.isNewline) else { return text }
    return text[..<end] + " …"
  }

  private static func role(of severity: Severity) -> StyleRole {
    switch severity {
    case .salah: .wrong
    case .perluDicek: .caution
    case .saran: .suggestion
    }
  }

  private func drawEmpty(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    var lines = wrapped(Self.empty[session.language], to: area.columns - 4)
    let copy = Words(
      id: "Ctrl-Y menyalin nama dari pertemuan lain. Spasi menandai hadir.",
      en: "Ctrl-Y copies names from another meeting. Space marks attendance.")
    lines += [""] + wrapped(copy[session.language], to: area.columns - 4)
    canvas.write(lines, in: area.inset(columns: 2, rows: 0), .muted)
  }

  /// The line below the grid: what the checks say of the person, else the column's keys, name and whole value.
  private func drawInformation(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    if let notice {
      let at = Position(column: line.column + 1, row: line.row)
      canvas.write(
        truncated(notice[session.language], to: line.columns - 2, glyphs: session.glyphs), at: at, .caution)
      return
    }
    guard let field = focusedColumn else { return }
    let found = focusedRow.map { session.findings(in: path, at: roster.rows[$0]) } ?? []
    let at = Position(column: line.column + 1, row: line.row)
    if let finding = found.min(by: { $0.severity < $1.severity }), entry == nil {
      let more = found.count > 1 ? " (+\(found.count - 1))" : ""
      canvas.write(
        truncated("! " + finding.message[session.language] + more, to: line.columns - 2, glyphs: session.glyphs),
        at: at,
        Self.role(of: finding.severity))
      return
    }
    var text = field.label[session.language]
    switch field.form {
    case .choice(let choices):
      let keys = choices.compactMap { choice in choice.key.map { "\($0) \(choice.words[session.language])" } }
      if !keys.isEmpty { text += ": " + keys.joined(separator: ", ") }
    case .suggestion(let choices) where !choices.isEmpty:
      text += ": " + choices.enumerated().map { "\($0.offset + 1) \($0.element.value)" }.joined(separator: ", ")
    default:
      let value = attendee(self.line, session).map { Self.shown($0.record, field) } ?? ""
      if let place = layout.columns.first(where: { $0.index == column }), displayWidth(value) > place.width {
        text += ": \(value)"
      }
    }
    canvas.write(truncated(text, to: line.columns - 2, glyphs: session.glyphs), at: at, .label)
  }

  /// Who is present and how each question stands, the focused question first where not all have room.
  private func drawLive(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.fill(area, .status)
    let words = liveWords(session)
    let text = words.joined(separator: " \(session.glyphs.vertical) ")
    let lines = wrapped(text, to: area.columns - 2)
    for (offset, line) in lines.prefix(area.rows).enumerated() {
      let isCut = offset == area.rows - 1 && lines.count > area.rows
      canvas.write(
        isCut ? truncated(line + " \(session.glyphs.ellipsis)", to: area.columns - 2, glyphs: session.glyphs) : line,
        at: Position(column: area.column + 1, row: area.row + offset), .status)
    }
  }

  private func liveWords(_ session: Session) -> [String] {
    let people = roster.attendance
    var first = Words(
      id: "Hadir \(people.total): L \(people.men), P \(people.women)",
      en: "Present \(people.total): men \(people.men), women \(people.women)")
    if people.unknown > 0 {
      first.id += ", ? \(people.unknown)"
      first.en += ", ? \(people.unknown)"
    }
    if people.absent > 0 {
      first.id += " (\(people.absent) tidak)"
      first.en += " (\(people.absent) absent)"
    }
    let focused = focusedColumn?.name
    let tallies =
      roster.tallies.filter { $0.question.id == focused } + roster.tallies.filter { $0.question.id != focused }
    return [first[session.language]] + tallies.map { Self.brief($0, session.language) }
  }

  /// A tally in a few words, such as "Bpjs tk: tidak 42, ya 8".
  static func brief(_ tally: Tally, _ language: Language) -> String {
    let name = shortLabel(tally.question.column, language)
    if let numbers = tally.numbers {
      let words = Words(
        id: "rata-rata \(numbers.mean.shown(.indonesian)) (\(numbers.count))",
        en: "mean \(numbers.mean.shown(.english)) (\(numbers.count))")
      return "\(name): \(words[language])"
    }
    let answers = tally.answers.prefix(3).map { "\($0.name) \($0.count)" }
    return "\(name): " + (answers.isEmpty ? "-" : answers.joined(separator: ", "))
  }
}
