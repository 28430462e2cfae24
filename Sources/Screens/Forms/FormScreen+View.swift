import Practicum
import TextCanvas

extension FormScreen {
  /// The lines of the form, and beneath them what the checks say of the focused one.
  struct Layout {
    let list: Area
    let note: Area
    let labelColumns: Int

    init(_ area: Area) {
      note = area.bottom(area.rows > 10 ? 3 : 1)
      list = area.droppingBottom(note.rows)
      labelColumns = min(30, area.columns * 2 / 5)
    }

    init(_ size: Size) { self.init(Area(size)) }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard place.isThere else { return drawGone(&canvas, area, session) }
    let layout = Layout(area)
    for (offset, at) in cursor.visible(count: lines.count, rows: layout.list.rows).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, layout.list.top(1).moved(rows: offset), layout, session)
    }
    drawNote(&canvas, layout.note, session)
    switch entry {
    case .pick(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .parties(let field): field.draw(&canvas, over: area, session.language, session.glyphs)
    case .text(let text): text.draw(&canvas, in: layout.list)
    default: break
    }
  }

  /// Says that the record is gone, with what was being typed, so that it can be copied.
  private func drawGone(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let inner = area.inset(columns: 2, rows: 1)
    let gone = Words(
      id: "Catatan ini sudah tidak ada di berkasnya. Esc kembali.",
      en: "This record is no longer in its file. Esc goes back.")
    let lines = wrapped(gone[session.language], to: inner.columns)
    canvas.write(lines, in: inner, .caution)
    canvas.cursor = inner.origin
    guard let left, !left.isEmpty else { return }
    let rest = inner.droppingTop(lines.count + 1)
    canvas.write(
      Words(id: "Yang sedang diketik:", en: "What was being typed:")[session.language], at: rest.origin, .label,
      limit: rest.columns)
    let typed = rest.droppingTop(1)
    canvas.write(wrapped(left, to: typed.columns, most: typed.rows), in: typed, .value)
  }

  private func draw(
    _ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ layout: Layout, _ session: Session
  ) {
    let role: StyleRole = focused ? .focus : .label
    if focused { canvas.fill(row.left(layout.labelColumns + 2), .focus) }
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    let needed = line.field.isNeeded ? " *" : ""
    let label = line.value == 0 ? line.field.label[session.language] + needed : ""
    canvas.write(
      truncated(marker + label, to: layout.labelColumns + 1, glyphs: session.glyphs), at: row.origin, role)
    let valueArea = row.droppingLeft(layout.labelColumns + 2)
    if focused, case .line(let field) = entry {
      field.draw(&canvas, at: valueArea.origin, columns: valueArea.columns, glyphs: session.glyphs)
      return
    }
    if focused { canvas.cursor = valueArea.origin }
    let values = record.values(of: line.field.name)
    guard values.indices.contains(line.value) else {
      let hint = line.field.isRepeatable && line.value > 0 ? "+" : String(session.glyphs.bullet)
      canvas.write(hint, at: valueArea.origin, .placeholder)
      return
    }
    let shown = shown(values[line.value], line.field, session)
    canvas.write(
      truncated(shown, to: valueArea.columns, glyphs: session.glyphs), at: valueArea.origin, focused ? .focus : .value)
  }

  /// The value as people read it: choices and references by their names.
  private func shown(_ value: String, _ field: FieldSpec, _ session: Session) -> String {
    switch field.form {
    case .reference(let targets):
      return ReferenceChoices(session.workspace, from: path).label(of: value, targets, session.language)
    default: return field.form.shown(value, session.language).replacing("\n", with: " \(session.glyphs.marker) ")
    }
  }

  /// What the checks say of the focused field, else its whole value where the line shows only a part.
  private func drawNote(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let found = session.findings(in: path, at: index)
    let inner = area.inset(columns: 1, rows: 0)
    if let own = found.first(where: { $0.field == focused?.field.name }) ?? found.first(where: { $0.field == nil }) {
      let text = wrapped(own.message[session.language], to: inner.columns, most: inner.rows)
      canvas.write(text, in: inner, own.severity.role)
    } else if let focused, let value = record.values(of: focused.field.name).dropFirst(focused.value).first,
      displayWidth(value) > area.columns - Layout(area).labelColumns - 2 || value.contains("\n")
    {
      canvas.write(wrapped(value, to: inner.columns, most: inner.rows), in: inner, .muted)
    }
  }
}
