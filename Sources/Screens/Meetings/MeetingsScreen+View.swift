import Practicum
import TextCanvas

extension MeetingsScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let list = area.droppingBottom(1)
    for (offset, at) in cursor.visible(count: lines.count, rows: list.rows / 2).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, list.top(2).moved(rows: offset * 2), session)
    }
    if lines.isEmpty, entry == nil {
      let empty = Words(
        id:
          "Belum ada pertemuan. Tekan a: pilih jenisnya, ketik judulnya, lalu tanggalnya. Wawancara juga dicatat di sini.",
        en: "There is no meeting yet. Press a: pick its kind, type its title, then its date. Interviews go here too.")
      canvas.write(wrapped(empty[session.language], to: list.columns - 4), in: list.inset(columns: 2, rows: 1), .muted)
      canvas.cursor = list.origin
    }
    drawEntry(&canvas, area, session)
  }

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let row = area.top(1)
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
      canvas.write(String(session.glyphs.marker), at: row.origin, .focus)
    }
    let found = session.findings(in: line.meeting.path)
    if let worst = found.map(\.severity).min() {
      canvas.write("!", at: Position(column: row.column + 1, row: row.row), worst == .salah ? .wrong : .caution)
    }
    let date = Self.shownDate(line.meeting.date, short: area.columns < 60, session.language)
    canvas.write(
      "\(date)  "
        + truncated(line.meeting.title, to: max(0, row.columns - displayWidth(date) - 5), glyphs: session.glyphs),
      at: Position(column: row.column + 3, row: row.row), focused ? .focus : .value)
    var parts = [line.meeting.kind[session.language]]
    let people = line.attendance
    if people.total > 0 {
      parts.append(
        Words(
          id: "\(people.total) hadir (L \(people.men), P \(people.women))",
          en: "\(people.total) present (men \(people.men), women \(people.women))")[session.language])
    }
    if line.cardCount > 0 {
      parts.append(Words(id: "\(line.cardCount) kartu", en: "\(line.cardCount) cards")[session.language])
    }
    canvas.write(
      truncated(parts.joined(separator: " \(session.glyphs.bullet) "), to: area.columns - 6, glyphs: session.glyphs),
      at: Position(column: area.column + 5, row: area.row + 1), .muted)
  }

  /// A date as people write it; as typed where it is none.
  static func shownDate(_ date: String, short: Bool, _ language: Language) -> String {
    short ? date : CalendarDate(plain: date)?.long(language) ?? date
  }

  private func drawEntry(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let line = area.bottom(1)
    switch entry {
    case nil: return
    case .kind(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .title(_, let field):
      EntryLine.draw(Words(id: "Judul", en: "Title"), field, &canvas, line, session)
    case .date(_, _, let field):
      // Left empty it is today.
      let today = CalendarDate(plain: session.today)?.long(session.language) ?? ""
      EntryLine.draw(
        Words(id: "Tanggal", en: "Date"), field, &canvas, line, session, ghost: field.isEmpty ? today : "")
    }
  }
}

/// A labelled field on one line, as lists ask for a text.
enum EntryLine {
  static func draw(
    _ label: Words, _ field: TextField, _ canvas: inout Canvas, _ line: Area, _ session: Session, ghost: String = ""
  ) {
    canvas.fill(line)
    let used = canvas.write(
      label[session.language] + ": ", at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
      ghost: ghost, glyphs: session.glyphs)
  }
}
