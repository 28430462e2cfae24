import Practicum
import TextCanvas

extension HomeScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let head = area.top(headRows(area.rows))
    if !head.isEmpty { drawHead(&canvas, head.inset(columns: 2, rows: 0), session) }
    let list = area.droppingTop(head.rows)
    for (offset, at) in cursor.visible(count: lines.count, rows: list.rows).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    if cases.isEmpty, entry == nil, list.rows > lines.count + 1 {
      let empty = Words(
        id: "Belum ada kasus. Tekan a, ketik judul kasus pertama, lalu Enter.",
        en: "There is no case yet. Press a, type the title of the first, then Enter.")
      canvas.write(
        wrapped(empty[session.language], to: list.columns - 4),
        in: list.droppingTop(lines.count + 1).inset(columns: 2, rows: 0), .muted)
    }
    drawEntry(&canvas, area.bottom(1), session)
  }

  private func drawHead(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let identity = PracticumIdentity(session.workspace)
    let people = identity.students.joined(separator: ", ")
    let lines = [
      identity.place.joined(separator: ", "),
      [identity.institution, people].filter { !$0.isEmpty }.joined(separator: " \(session.glyphs.bullet) "),
    ]
    for (row, line) in lines.enumerated() {
      canvas.write(
        truncated(line, to: area.columns, glyphs: session.glyphs),
        at: Position(column: area.column, row: area.row + row),
        row == 0 ? .normal : .muted)
    }
  }

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session) {
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
      canvas.write(String(session.glyphs.marker), at: row.origin, .focus)
    }
    let indent = line.folder != nil && !isTitle(line) ? 5 : 2
    let nameColumns = min(24, row.columns / 2)
    let (name, state, role) = words(of: line, session)
    let limit = isTitle(line) ? row.columns - indent : nameColumns
    canvas.write(
      truncated(name, to: limit, glyphs: session.glyphs), at: Position(column: row.column + indent, row: row.row),
      focused ? .focus : isTitle(line) ? .heading : .normal)
    guard !state.isEmpty else { return }
    let column = row.column + indent + nameColumns + 1
    canvas.write(
      truncated(state, to: row.right - column, glyphs: session.glyphs), at: Position(column: column, row: row.row),
      focused ? .focus : role)
  }

  private func isTitle(_ line: Line) -> Bool { if case .caseTitle = line { true } else { false } }

  /// The line's name, what is known of it, and how that is shown.
  private func words(of line: Line, _ session: Session) -> (name: String, state: String, role: StyleRole) {
    let language = session.language
    func count(_ type: String) -> String {
      let count = session.workspace[PracticumIdentity.path]?.records.records(of: type).count ?? 0
      return count == 0 ? StageState.empty.words[language] : String(count)
    }
    switch line {
    case .identity:
      let missing = PracticumIdentity(session.workspace).missing.map { $0.label[language] }
      let state =
        missing.isEmpty
        ? StageState.complete.words
        : Words(id: "belum: \(missing.joined(separator: ", "))", en: "missing: \(missing.joined(separator: ", "))")
      return (
        Words(id: "Identitas praktikum", en: "Identity")[language], state[language], missing.isEmpty ? .good : .begun
      )
    case .parties: return (Words(id: "Pihak", en: "Parties")[language], count("Pihak"), .muted)
    case .phases: return (Words(id: "Tahap", en: "Phases")[language], count("Tahap"), .muted)
    case .meetings:
      let count = session.workspace.meetings(ofCase: "").count
      let state = count == 0 ? StageState.empty.words[language] : String(count)
      return (Words(id: "Pertemuan umum", en: "General meetings")[language], state, .muted)
    case .caseTitle(let folder):
      let place = (cases.firstIndex { $0.folder == folder } ?? 0) + 1
      return ("\(place). \(cases.first { $0.folder == folder }?.title ?? folder)", "", .heading)
    case .stage(_, let summary):
      var parts = [summary.state.words[language]]
      if summary.stage != .identity, summary.count > 0 { parts.append(counted(summary)[language]) }
      if summary.findingCount > 0 { parts.append(AppWords.found(summary.findingCount)[language]) }
      let role: StyleRole = summary.findingCount > 0 ? .caution : summary.state == .complete ? .good : .begun
      return (summary.stage.words[language], parts.joined(separator: " \(session.glyphs.bullet) "), role)
    }
  }

  private func counted(_ summary: StageSummary) -> Words {
    let count = summary.count
    switch summary.stage {
    case .identity: return Words(same: "")
    case .meetings: return Words(id: "\(count) pertemuan", en: count == 1 ? "1 meeting" : "\(count) meetings")
    case .problemTree: return Words(id: "\(count) butir", en: count == 1 ? "1 item" : "\(count) items")
    case .swot: return Words(id: "\(count) faktor dan strategi", en: "\(count) factors and strategies")
    }
  }

  private func drawEntry(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let field: TextField
    switch entry {
    case nil: return
    case .newCase(let typed), .title(let typed): field = typed
    }
    canvas.fill(line)
    let label = Words(id: "Judul kasus: ", en: "Case title: ")[session.language]
    let used = canvas.write(label, at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
      glyphs: session.glyphs)
  }
}
