import Practicum
import TextCanvas

extension HomeScreen {
  /// Where and who at the top, the list, and at the foot what is missing next.
  struct Layout {
    let head: Area
    let list: Area
    let foot: Area

    init(_ area: Area) {
      head = area.top(area.rows >= 16 ? 3 : 0)
      foot = area.bottom(area.rows >= 8 ? 2 : 1)
      list = area.droppingTop(head.rows).droppingBottom(foot.rows)
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let layout = Layout(area)
    if !layout.head.isEmpty { drawHead(&canvas, layout.head.inset(columns: 2, rows: 0), session) }
    for (offset, row) in list.visible.enumerated() {
      let line = layout.list.top(1).moved(rows: offset)
      switch row {
      case .heading(let group):
        canvas.write(
          Self.headings[group][session.language], at: Position(column: line.column + 2, row: line.row), .heading)
      case .line(let at): draw(lines[at], focused: at == list.index, &canvas, line, session)
      }
    }
    let foot = layout.foot.inset(columns: 2, rows: 0)
    canvas.write(wrapped(hint[session.language], to: foot.columns, most: foot.rows), in: foot, .accent)
    drawEntry(&canvas, area.bottom(1), session)
  }

  private static let headings = [
    Words(id: "Kasus", en: "Cases"), Words(id: "Seluruh praktikum", en: "The whole practicum"),
  ]

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
    switch line {
    case .caseFile(let folder): drawCase(folder, focused: focused, &canvas, row, session)
    case .section(let summary):
      let findings = found.counts(of: summary.stage, inCase: "")
      var parts = [note(of: summary)[session.language]]
      if !findings.isEmpty { parts.append(AppWords.found(findings)[session.language]) }
      StageRow(
        name: summary.stage.words[session.language], state: summary.state,
        note: parts.joined(separator: " \(session.glyphs.bullet) "), role: summary.role(findings)
      ).draw(&canvas, row, focused: focused, names: min(24, row.columns / 2), session.glyphs)
    }
  }

  /// How many records stand in a section of one kind of record, else how far it has come.
  private func note(of summary: StageSummary) -> Words {
    guard summary.state != .empty, summary.stage != .practicum, summary.stage != .narrative else {
      return summary.state.words
    }
    return Words(same: "\(summary.counts.reduce(0, +))")
  }

  private func drawCase(
    _ folder: String, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session
  ) {
    guard let progress = progress[folder] else { return }
    let place = (cases.firstIndex { $0.folder == folder } ?? 0) + 1
    let findings = found.counts(ofCase: folder)
    let count = progress.stages.count
    var parts = [Words(id: "\(progress.complete) dari \(count)", en: "\(progress.complete) of \(count)")]
    if !findings.isEmpty, row.columns >= 60 { parts.append(AppWords.found(findings)) }
    let note = parts.map { $0[session.language] }.joined(separator: " \(session.glyphs.bullet) ")
    // All cases stand under each other, their names as wide as the longest note leaves room.
    let names = row.columns - 5 - max(displayWidth(note), row.columns >= 60 ? 22 : 9)
    StageRow(
      name: "\(place). \(cases.first { $0.folder == folder }?.title ?? folder)",
      state: progress.next == nil ? .complete : progress.stages.allSatisfy { $0.state == .empty } ? .empty : .begun,
      note: note, role: findings.keys.contains { $0 != .saran } ? .caution : progress.next == nil ? .good : .begun
    ).draw(&canvas, row, focused: focused, names: names, session.glyphs)
  }

  /// What is missing next where the focus stands.
  private var hint: Words {
    if cases.isEmpty, entry == nil {
      return Words(
        id: "Belum ada kasus. Tekan a, ketik judul kasus pertama, lalu Enter.",
        en: "There is no case yet. Press a, type the title of the first, then Enter.")
    }
    switch focused {
    case .section(let summary): return summary.nextSentence
    case .caseFile(let folder):
      guard let next = progress[folder]?.next, let missing = next.next else {
        return Words(id: "Semua tahap lengkap.", en: "All stages are complete.")
      }
      return Words(
        id: "Berikutnya, \(next.stage.words.id): \(missing.id).", en: "Next, \(next.stage.words.en): \(missing.en).")
    case nil: return Words(same: "")
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
