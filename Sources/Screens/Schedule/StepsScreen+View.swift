import Practicum
import TextCanvas

extension StepsScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let list = area.top(Self.listRows(area.size, isAdding: isAdding))
    for (offset, index) in cursor.visible(count: lines.count, rows: list.rows).enumerated() {
      drawLine(lines[index], index == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    if case .new(let phase, let field) = entry { drawNew(phase, field, &canvas, area.bottom(2).top(1), session) }
    drawInformation(&canvas, area.bottom(1), session)
    if case .parties(let field) = entry { field.draw(&canvas, over: area, session.language, session.glyphs) }
  }

  private func drawLine(
    _ line: Line, _ isFocused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session
  ) {
    let marker = isFocused ? session.glyphs.marker : " "
    if isFocused, entry == nil {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
    }
    let role: StyleRole? = isFocused && entry == nil ? .focus : nil
    canvas.write(String(marker), at: row.origin, role ?? .accent)
    switch line {
    case .phase(let phase):
      let steps = schedule.steps(phase)
      let done = steps.filter(\.isDone).count
      let name = phase.words[session.language]
      let heading = name.prefix(1).uppercased() + name.dropFirst()
      let used = canvas.write(heading, at: Position(column: row.column + 2, row: row.row), role ?? .heading)
      let count =
        steps.isEmpty
        ? Words(id: "belum ada langkah; a menambahkannya", en: "no step yet; a adds one")
        : Words(id: "\(done) dari \(steps.count) selesai", en: "\(done) of \(steps.count) done")
      canvas.write(
        count[session.language], at: Position(column: row.column + used + 4, row: row.row), role ?? .muted,
        limit: row.columns - used - 4)
    case .unplaced:
      let words = Words(id: "Tahapnya belum diisi", en: "Without a phase")
      canvas.write(words[session.language], at: Position(column: row.column + 2, row: row.row), role ?? .caution)
    case .step(let block):
      guard let step = schedule.steps.first(where: { $0.index == block }) else { return }
      drawStep(step, isFocused, role, &canvas, row, session)
    }
  }

  private func drawStep(
    _ step: ScheduleStep, _ isFocused: Bool, _ role: StyleRole?, _ canvas: inout Canvas, _ row: Area,
    _ session: Session
  ) {
    if let worst = session.findings(in: path, at: step.index).map(\.severity).min() {
      canvas.write("!", at: Position(column: row.column + 1, row: row.row), role ?? worst.role)
    }
    canvas.write("[ ]", at: Position(column: row.column + 2, row: row.row), role ?? .muted)
    if step.isDone {
      canvas.write(String(session.glyphs.checked), at: Position(column: row.column + 3, row: row.row), role ?? .good)
    }
    // Who and when give way in a narrow window; they stand below the list for the focused step.
    let isWide = row.columns >= 60
    let dueWidth = isWide ? 17 : 0
    let whoWidth = isWide ? min(24, row.columns / 4) : 0
    let text = Area(
      column: row.column + 6, row: row.row, columns: row.columns - 6 - dueWidth - whoWidth - (isWide ? 2 : 0), rows: 1)
    if isFocused, case .text(let field) = entry {
      field.draw(&canvas, at: text.origin, columns: text.columns, glyphs: session.glyphs)
    } else {
      canvas.write(
        truncated(step.text, to: text.columns, glyphs: session.glyphs), at: text.origin,
        role ?? (step.isDone ? .muted : .normal))
    }
    guard isWide else { return }
    canvas.write(
      truncated(who(step), to: whoWidth, glyphs: session.glyphs),
      at: Position(column: text.right + 1, row: row.row), role ?? .value)
    let due = Area(column: text.right + 2 + whoWidth, row: row.row, columns: dueWidth, rows: 1)
    if isFocused, case .due(let field) = entry {
      field.draw(&canvas, at: due.origin, columns: due.columns, glyphs: session.glyphs)
    } else {
      let isLate = !step.isDone && (step.due.map { $0.plain < session.today } ?? false)
      canvas.write(
        truncated(when(step, session), to: due.columns, glyphs: session.glyphs), at: due.origin,
        role ?? (isLate ? .caution : .value))
    }
  }

  private func who(_ step: ScheduleStep) -> String { partyNames[step.responsible] ?? step.responsible }

  private func when(_ step: ScheduleStep, _ session: Session) -> String {
    FieldForm.date.shown(step.record["Tenggat"] ?? "", session.language)
  }

  private func drawNew(
    _ phase: StepPhase, _ field: TextField, _ canvas: inout Canvas, _ line: Area, _ session: Session
  ) {
    canvas.fill(line)
    let label = Words(id: "Langkah \(phase.words.id): ", en: "Step of the \(phase.words.en): ")
    let used = canvas.write(label[session.language], at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
      glyphs: session.glyphs)
  }

  private func drawInformation(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let at = Position(column: line.column + 1, row: line.row)
    if let notice {
      canvas.write(
        truncated(notice[session.language], to: line.columns - 2, glyphs: session.glyphs), at: at, .caution)
      return
    }
    guard let step = focusedStep else { return }
    if case .due(let field) = entry, line.columns < 60 {
      let used = canvas.write(Words(id: "Tenggat: ", en: "Due: ")[session.language], at: at, .label)
      field.draw(
        &canvas, at: Position(column: at.column + used, row: at.row), columns: line.columns - used - 2,
        glyphs: session.glyphs)
      return
    }
    if let finding = session.findings(in: path, at: step.index).min(by: { $0.severity < $1.severity }) {
      canvas.write(
        truncated("! " + finding.message[session.language], to: line.columns - 2, glyphs: session.glyphs), at: at,
        finding.severity.role)
      return
    }
    let isLate = !step.isDone && (step.due.map { $0.plain < session.today } ?? false)
    let parts = [
      who(step), when(step, session),
      isLate ? Words(id: "lewat tenggat", en: "overdue")[session.language] : "",
    ].filter { !$0.isEmpty }
    let text = parts.isEmpty ? step.text : parts.joined(separator: " \(session.glyphs.bullet) ")
    canvas.write(truncated(text, to: line.columns - 2, glyphs: session.glyphs), at: at, .muted)
  }
}
