import Practicum
import TextCanvas

extension LiteratureScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    drawHead(&canvas, area.top(1), session)
    let rows = listRows(area.rows)
    let lines = area.droppingTop(1).top(rows)
    for (offset, at) in cursor.visible(count: entries.count, rows: rows).enumerated() {
      draw(entries[at], focused: at == cursor.index, &canvas, lines.top(1).moved(rows: offset), session)
    }
    let foot = area.droppingTop(1 + rows)
    canvas.horizontalLine(at: foot.origin, length: foot.columns, .border, session.glyphs)
    if let focused {
      drawPreview(focused, &canvas, foot.droppingTop(1).inset(columns: 1, rows: 0), session)
    } else if entry == nil {
      let empty =
        filter.isEmpty
        ? Words(
          id: "Belum ada pustaka. Tekan a untuk menambah yang pertama.", en: "No reference yet. Press a to add one.")
        : Words(id: "Tidak ada yang cocok. Esc melihat semua.", en: "Nothing matches. Esc shows all.")
      canvas.write(
        wrapped(empty[session.language], to: lines.columns - 4), in: lines.inset(columns: 2, rows: 0), .muted)
      canvas.cursor = lines.origin
    }
    switch entry {
    case .kind(let picker), .uses(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .removal(let question, _): question.draw(&canvas, over: area, session.language, session.glyphs)
    default: break
    }
  }

  private func draw(
    _ entry: LiteratureEntry, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session
  ) {
    if focused {
      canvas.fill(row, .focus)
      if self.entry == nil { canvas.cursor = row.origin }
    }
    let hasFindings = !session.findings(in: LiteratureEntry.path, at: entry.index).isEmpty
    let marker = focused ? "\(session.glyphs.marker)" : hasFindings ? "!" : " "
    canvas.write(marker, at: row.origin, focused ? .focus : hasFindings ? .caution : .normal)
    let isWide = row.columns >= 60
    let short = list.parenthetical([entry.id], session.language) ?? "(\(entry.id))"
    let width = isWide ? min(30, row.columns / 3) : min(18, row.columns / 2)
    canvas.write(
      truncated(String(short.dropFirst().dropLast()), to: width, glyphs: session.glyphs),
      at: Position(column: row.column + 2, row: row.row), focused ? .focus : .citation)
    let count = uses?.places(ofReference: entry.id).count ?? 0
    let column = row.column + width + 4
    let room = row.right - column - (isWide ? 5 : 1)
    canvas.write(
      truncated(entry.title, to: room, glyphs: session.glyphs), at: Position(column: column, row: row.row),
      focused ? .focus : .normal)
    if isWide {
      canvas.write(
        padded(count == 0 ? "" : "\(count)×", to: 4, .right), at: Position(column: row.right - 4, row: row.row),
        focused ? .focus : .muted)
    }
  }

  /// The entry as the list will have it, its citations, and how often it is cited.
  private func drawPreview(_ entry: LiteratureEntry, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let count = focusedUses.count
    let used =
      count == 0
      ? Words(id: "belum dirujuk", en: "not cited yet")
      : Words(id: "dirujuk di \(count) tempat", en: "cited in \(count) place\(count == 1 ? "" : "s")")
    let narrative = list.narrative(entry.id, language) ?? ""
    let parenthetical = list.parenthetical([entry.id], language) ?? ""
    let head = "[@\(entry.id)] \(session.glyphs.bullet) \(used[language])"
    canvas.write(truncated(head, to: area.columns, glyphs: session.glyphs), at: area.origin, .value)
    let room = area.rows >= 4 ? area.rows - 2 : area.rows - 1
    drawReference(entry, &canvas, area.droppingTop(1).top(room), language)
    if area.rows >= 4 {
      let text = narrative == parenthetical ? narrative : "\(narrative) \(session.glyphs.bullet) \(parenthetical)"
      let line = area.bottom(1)
      canvas.write(truncated(text, to: line.columns, glyphs: session.glyphs), at: line.origin, .citation)
    }
  }

  /// The reference wrapped as text, what is set in italics emphasised.
  private func drawReference(_ entry: LiteratureEntry, _ canvas: inout Canvas, _ area: Area, _ language: Language) {
    let spans = list.reference(entry.id, language) ?? []
    let text = spans.map(\.text).joined()
    var italics: [Bool] = []
    for span in spans { italics += Array(repeating: span.isItalic, count: span.text.count) }
    var rest = Substring(text)
    var offset = 0
    // A hanging indent, as the list is set.
    for (row, line) in wrapped(text, to: max(8, area.columns - 3), most: area.rows).enumerated() {
      if let range = rest.firstRange(of: line) {
        offset += rest.distance(from: rest.startIndex, to: range.lowerBound)
        rest = rest[range.upperBound...]
      }
      var column = area.column + (row == 0 ? 0 : 3)
      for (place, character) in line.enumerated() {
        let isItalic = italics.indices.contains(offset + place) && italics[offset + place]
        column += canvas.write(
          String(character), at: Position(column: column, row: area.row + row), isItalic ? .emphasis : .normal)
      }
      offset += line.count
    }
  }

  private func drawHead(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    func draw(_ field: TextField, _ label: Words) {
      let used = canvas.write(
        label[session.language] + ": ", at: Position(column: line.column + 1, row: line.row), .label)
      field.draw(
        &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
        glyphs: session.glyphs)
    }
    switch entry {
    case .authors(let field, _):
      draw(field, Words(id: "Penulis (Keluarga, Depan; berikutnya)", en: "Authors (Surname, Given; next)"))
    case .year(let field, _, _): draw(field, Words(id: "Tahun", en: "Year"))
    case .title(let field, _, _, _): draw(field, Words(id: "Judul", en: "Title"))
    case .id(let field, _): draw(field, Words(id: "Kode", en: "Id"))
    case .filter:
      canvas.write("/", at: line.origin, .label)
      filter.draw(
        &canvas, at: Position(column: line.column + 1, row: line.row), columns: line.columns - 2,
        glyphs: session.glyphs)
    default:
      let total = Words(id: "\(entries.count) pustaka", en: "\(entries.count) references")[session.language]
      let text = filter.isEmpty ? total : "/\(filter.text) \(session.glyphs.bullet) \(total)"
      canvas.write(text, at: Position(column: line.column + 2, row: line.row), .muted, limit: line.columns - 2)
    }
  }
}
