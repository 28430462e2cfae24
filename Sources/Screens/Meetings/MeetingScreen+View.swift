import Practicum
import TextCanvas

extension MeetingScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let list = entry == nil ? area : area.droppingBottom(1)
    for (offset, at) in cursor.visible(count: lines.count, rows: list.rows).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    let line = area.bottom(1)
    switch entry {
    case nil: break
    case .question(let field): EntryLine.draw(Words(id: "Pertanyaan", en: "Question"), field, &canvas, line, session)
    case .agreement(let field): EntryLine.draw(Words(id: "Kesepakatan", en: "Agreement"), field, &canvas, line, session)
    case .choices(_, _, let field):
      EntryLine.draw(
        Words(id: "Pilihan (dipisah koma)", en: "Choices (parted by commas)"), field, &canvas, line, session)
    case .kind(_, let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    }
  }

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session) {
    let (name, detail, role) = words(of: line, session)
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
      canvas.write(String(session.glyphs.marker), at: row.origin, .focus)
    }
    let isPart = if case .question = line { true } else if case .agreement = line { true } else { false }
    let indent = isPart ? 4 : 2
    let nameColumns = isPart ? row.columns - indent - 1 : min(18, row.columns / 2)
    var used = canvas.write(
      truncated(name, to: nameColumns, glyphs: session.glyphs),
      at: Position(column: row.column + indent, row: row.row), focused ? .focus : role)
    used = isPart ? used : nameColumns
    let column = row.column + indent + used + 2
    guard !detail.isEmpty, column < row.right - 8 else { return }
    canvas.write(
      truncated(detail, to: row.right - column - 1, glyphs: session.glyphs), at: Position(column: column, row: row.row),
      focused ? .focus : .muted)
  }

  private func words(of line: Line, _ session: Session) -> (name: String, detail: String, role: StyleRole) {
    let language = session.language
    switch line {
    case .facts:
      let date = MeetingsScreen.shownDate(meeting.date, short: false, language)
      let parts = [meeting.kind[language], date, meeting.record["Tempat"] ?? ""].filter { !$0.isEmpty }
      return (Words(id: "Data pertemuan", en: "Facts")[language], parts.joined(separator: ", "), .value)
    case .roster:
      let people = roster?.attendance ?? Attendance()
      let detail =
        people.total + people.absent == 0
        ? Words(id: "belum ada nama; Enter mulai mengisi", en: "no names yet; Enter begins")
        : Words(
          id: "\(people.total) hadir: L \(people.men), P \(people.women)\(Self.source(people).id)",
          en: "\(people.total) present: men \(people.men), women \(people.women)\(Self.source(people).en)")
      return (Words(id: "Daftar hadir", en: "Roster")[language], detail[language], .value)
    case .totals:
      let detail =
        totalCount == 0
        ? Words(id: "bila hanya jumlah yang dicatat", en: "where only numbers were noted")
        : Words(id: "\(totalCount) baris", en: totalCount == 1 ? "1 line" : "\(totalCount) lines")
      return (Words(id: "Rekap jumlah", en: "Totals")[language], detail[language], .value)
    case .summary:
      let first = roster?.tallies.first { $0.respondents > 0 }?.sentence
      return (
        Words(id: "Ringkasan", en: "Summary")[language],
        first?[language] ?? Words(id: "belum ada jawaban", en: "no answers yet")[language], .value
      )
    case .cards:
      let detail =
        cardCount == 0
        ? Words(id: "belum ada kartu", en: "no cards yet")
        : Words(
          id: "\(cardCount) kartu, \(clusterCount) klaster",
          en: "\(cardCount) card\(cardCount == 1 ? "" : "s"), \(clusterCount) cluster\(clusterCount == 1 ? "" : "s")")
      return (Words(id: "Kartu", en: "Cards")[language], detail[language], .value)
    case .questions:
      let detail =
        questionBlocks.isEmpty ? Words(id: "p menambah pertanyaan", en: "p adds a question") : Words(same: "")
      return (Words(id: "Pertanyaan", en: "Questions")[language], detail[language], .heading)
    case .question(let place):
      guard let question = question(place) else { return ("", "", .normal) }
      let kind = Question.kinds.first { $0.value == question.kind.rawValue }?.words[language] ?? ""
      return (question.text, kind, .normal)
    case .agreements:
      let detail = agreements.isEmpty ? Words(id: "s menambah kesepakatan", en: "s adds an agreement") : Words(same: "")
      return (Words(id: "Kesepakatan", en: "Agreements")[language], detail[language], .heading)
    case .agreement(let place):
      guard agreements.indices.contains(place) else { return ("", "", .normal) }
      let agreement = agreements[place]
      let due = agreement.due.map { MeetingsScreen.shownDate($0, short: false, language) } ?? ""
      let state = Agreement.states.first { $0.value == agreement.status }?.words[language] ?? agreement.status ?? ""
      return (agreement.text, [state, due].filter { !$0.isEmpty }.joined(separator: ", "), .normal)
    }
  }

  private static func source(_ attendance: Attendance) -> Words {
    switch attendance.source {
    case .headcount: Words(id: " (tanpa nama)", en: " (no names)")
    case .recap: Words(id: " (menurut rekap)", en: " (from totals)")
    case .names, .unknown: Words(same: "")
    }
  }
}
