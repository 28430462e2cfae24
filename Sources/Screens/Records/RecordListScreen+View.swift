import Practicum
import RecordText
import TextCanvas

extension RecordListScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let list = area.droppingTop(1)
    let records = session.workspace[path]?.records ?? RecordFile()
    for (offset, at) in cursor.visible(count: indexes.count, rows: list.rows).enumerated() {
      draw(records.record(at: indexes[at]), at, &canvas, list.top(1).moved(rows: offset), session)
    }
    if indexes.isEmpty, entry == nil {
      let empty =
        filter.isEmpty
        ? Words(
          id: "Belum ada isinya. Tekan a untuk menambah yang pertama.",
          en: "Nothing here yet. Press a to add the first.")
        : Words(id: "Tidak ada yang cocok. Esc melihat semua.", en: "Nothing matches. Esc shows all.")
      canvas.write(wrapped(empty[session.language], to: list.columns - 4), in: list.inset(columns: 2, rows: 1), .muted)
      canvas.cursor = list.origin
    }
    drawEntry(&canvas, area.top(1), session)
    if case .removal(let question, _) = entry {
      question.draw(&canvas, over: area, session.language, session.glyphs)
    }
  }

  private func draw(_ record: Record, _ at: Int, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let focused = at == cursor.index && entry == nil
    let found = session.findings(in: path, at: indexes[at])
    if focused {
      canvas.fill(line, .focus)
      canvas.cursor = line.origin
    }
    let marker = focused ? "\(session.glyphs.marker)" : found.isEmpty ? " " : "!"
    canvas.write(marker, at: line.origin, focused ? .focus : found.isEmpty ? .normal : .caution)
    let name = nameField.flatMap { record[$0.name] } ?? ""
    let choices = ReferenceChoices(session.workspace, from: path)
    let rest = (spec?.fields ?? []).compactMap { field -> String? in
      guard field.name != nameField?.name, field.name != "Id", record[field.name] != nil else { return nil }
      switch field.form {
      case .reference(let targets):
        return record.values(of: field.name).map { choices.label(of: $0, targets, session.language) }.joined(
          separator: ", ")
      case .prose: return nil
      default:
        return record.values(of: field.name).map { field.form.shown($0, session.language) }.joined(separator: ", ")
      }
    }.joined(separator: " \(session.glyphs.bullet) ")
    let nameColumns = line.columns < 60 ? line.columns - 2 : min(line.columns - 30, max(30, line.columns / 2))
    let used = canvas.write(
      truncated(name, to: nameColumns, glyphs: session.glyphs), at: Position(column: line.column + 2, row: line.row),
      focused ? .focus : .value)
    let column = line.column + max(used + 2, nameColumns) + 2
    if column < line.right - 6 {
      canvas.write(
        truncated(rest, to: line.right - column - 1, glyphs: session.glyphs),
        at: Position(column: column, row: line.row),
        focused ? .focus : .muted)
    }
  }

  private func drawEntry(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    switch entry {
    case .name(let field), .id(let field, _):
      let isId = if case .id = entry { true } else { false }
      let words = isId ? spec?.field("Id")?.label : nameField?.label
      let label = (words ?? Words(same: ""))[session.language] + ": "
      let used = canvas.write(label, at: Position(column: line.column + 1, row: line.row), .label)
      field.draw(
        &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
        glyphs: session.glyphs)
    case .filter:
      canvas.write("/", at: line.origin, .label)
      filter.draw(
        &canvas, at: Position(column: line.column + 1, row: line.row), columns: line.columns - 2, glyphs: session.glyphs
      )
    case nil, .removal:
      let total = Words(id: "\(indexes.count) catatan", en: "\(indexes.count) records")[session.language]
      let text = filter.isEmpty ? total : "/\(filter.text) \(session.glyphs.bullet) \(total)"
      canvas.write(text, at: Position(column: line.column + 2, row: line.row), .muted, limit: line.columns - 2)
    }
  }
}
