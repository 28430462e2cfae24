import Practicum
import TextCanvas

extension ProblemTreeScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let place = Area(
      column: area.column + frame.tree.column, row: area.row + frame.tree.row, columns: frame.tree.columns,
      rows: frame.tree.rows)
    if shown.items.isEmpty {
      drawEmpty(&canvas, place, session)
    } else if isOutline {
      drawOutline(&canvas, place, session)
    } else {
      drawTree(&canvas, place, session)
    }
    let pane = Area(
      column: area.column + frame.pane.column, row: area.row + frame.pane.row, columns: frame.pane.columns,
      rows: frame.pane.rows)
    if !pane.isEmpty { drawPane(&canvas, pane, session) }
    switch entry {
    case .evidence(let picker), .unlink(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .removal(let question, _): question.draw(&canvas, over: area, session.language, session.glyphs)
    default: break
    }
  }

  /// What to do first, said where the tree will be.
  private func drawEmpty(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let words = [
      Words(id: "Pohon masalah masih kosong.", en: "The problem tree is empty."),
      Words(
        id: "Tekan a, ketik masalah inti yang disepakati warga, lalu Enter.",
        en: "Press a, type the core problem people agreed on, then Enter."),
      Words(
        id: "Sesudah itu p menambah penyebab di bawahnya dan k menambah dampak di atasnya.",
        en: "After that p adds causes below it and k adds effects above it."),
      Words(
        id: "Kartu dari rembug warga dapat langsung dijadikan butir di layar Kartu.",
        en: "Cards of a community meeting can be made items on the cards screen."),
    ]
    let columns = min(60, area.columns - 4)
    let lines = words.enumerated().flatMap { place, words in
      (place > 0 && area.rows > 12 ? [""] : []) + wrapped(words[session.language], to: columns)
    }
    let box = area.centred(Size(columns: columns, rows: lines.count))
    for (row, line) in lines.prefix(box.rows).enumerated() {
      canvas.write(line, at: Position(column: box.column, row: box.row + row), row == 0 ? .heading : .normal)
    }
    canvas.cursor = box.origin
  }

  private func drawPane(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.fill(area)
    if frame.isBeside {
      canvas.verticalLine(at: area.origin, length: area.rows, .border, session.glyphs)
      write(derived.pane, &canvas, area.inset(columns: 1, rows: 0).droppingLeft(1), session)
      return
    }
    if !asksAtFoot {
      if area.rows > 1 { canvas.horizontalLine(at: area.origin, length: area.columns, .border, session.glyphs) }
      write(derived.pane, &canvas, area.droppingTop(area.rows > 1 ? 1 : 0).inset(columns: 1, rows: 0), session)
      return
    }
    canvas.horizontalLine(at: area.origin, length: area.columns, .border, session.glyphs)
    let inner = area.droppingTop(1).inset(columns: 1, rows: 0)
    switch entry {
    case .search(let field): drawField(field, Words(id: "Cari: ", en: "Search: "), &canvas, inner, session)
    case .text(.outOfScope, _, let text):
      drawArea(text, Words(id: "Di luar jangkauan karena: ", en: "Left untreated because: "), &canvas, inner, session)
    case .text(.id, _, let text): drawArea(text, Words(id: "Kode: ", en: "Id: "), &canvas, inner, session)
    case .text(.details, _, let text):
      drawArea(text, Words(id: "Uraian: ", en: "Description: "), &canvas, inner, session)
    default: write(derived.pane, &canvas, inner, session)
    }
  }

  private func write(
    _ lines: [(text: String, role: StyleRole)], _ canvas: inout Canvas, _ area: Area, _ session: Session
  ) {
    for (row, line) in lines.prefix(area.rows).enumerated() {
      let isCut = row == area.rows - 1 && lines.count > area.rows
      let text = isCut ? line.text + " \(session.glyphs.ellipsis)" : line.text
      canvas.write(
        truncated(text, to: area.columns, glyphs: session.glyphs),
        at: Position(column: area.column, row: area.row + row), line.role)
    }
  }

  private func drawField(
    _ field: TextField, _ label: Words, _ canvas: inout Canvas, _ area: Area, _ session: Session
  ) {
    let used = canvas.write(label[session.language], at: area.origin, .label)
    let count = hits.count
    let found = search.isEmpty ? "" : Words(id: "\(count) butir", en: "\(count) items")[session.language]
    let columns = max(4, area.columns - used - displayWidth(found) - 1)
    canvas.write(found, at: Position(column: area.right - displayWidth(found), row: area.row), .muted)
    field.draw(
      &canvas, at: Position(column: area.column + used, row: area.row), columns: columns, glyphs: session.glyphs)
  }

  private func drawArea(
    _ text: TextArea, _ label: Words, _ canvas: inout Canvas, _ area: Area, _ session: Session
  ) {
    let used = canvas.write(label[session.language], at: area.origin, .label)
    var text = text
    let room = area.droppingLeft(used)
    text.prepare(room.size)
    text.draw(&canvas, in: room)
  }
}
