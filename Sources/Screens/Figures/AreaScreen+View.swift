import Practicum
import TextCanvas

extension AreaScreen {
  /// Where each column begins and how wide it is; columns that do not fit scroll past the name.
  private func places(_ columns: Int) -> [(index: Int, column: Int, width: Int)] {
    let widths = [max(10, min(18, columns / 5)), max(14, min(34, columns / 3)), 12, 8, 5]
    var first = 0
    func end(_ index: Int) -> Int { (first...index).reduce(2) { $0 + widths[$1] + 1 } }
    while first < column, end(column) > columns { first += 1 }
    var places: [(index: Int, column: Int, width: Int)] = []
    var at = 2
    for index in first..<widths.count where at + 3 < columns {
      let width = min(widths[index], columns - at - 1)
      places.append((index, at, width))
      at += width + 1
    }
    return places
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let rows = listRows(area.rows)
    let places = places(area.columns)
    let head = area.top(1)
    canvas.fill(head, .heading)
    for place in places {
      let label = truncated(Self.columns[place.index].label[session.language], to: place.width, glyphs: session.glyphs)
      let isNumber = Self.columns[place.index].name == "Nilai"
      canvas.write(
        isNumber ? padded(label, to: place.width, .right) : label,
        at: Position(column: head.column + place.column, row: head.row), .heading)
    }
    if let last = places.last {
      let start = last.column + last.width + 1
      if area.columns - start > 12 {
        canvas.write(
          Words(id: "Sumber", en: "Source")[session.language], at: Position(column: head.column + start, row: head.row),
          .heading)
      }
    }
    let lines = area.droppingTop(1).top(rows)
    for (offset, at) in list.visible(count: statistics.count + 1, rows: rows).enumerated() {
      draw(at, places, &canvas, lines.top(1).moved(rows: offset), session)
    }
    drawFoot(&canvas, area.droppingTop(1 + rows), session)
    switch entry {
    case .source(let picker, _), .figure(let picker, _):
      picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .removal(let question, _): question.draw(&canvas, over: area, session.language, session.glyphs)
    case .cell, nil: break
    }
  }

  private func draw(
    _ at: Int, _ places: [(index: Int, column: Int, width: Int)], _ canvas: inout Canvas, _ row: Area,
    _ session: Session
  ) {
    let isFocused = at == line
    let statistic = statistics.indices.contains(at) ? statistics[at] : nil
    let hasFindings = statistic.map { !session.findings(in: Self.path, at: $0.index).isEmpty } ?? false
    let marker = isFocused ? "\(session.glyphs.marker)" : hasFindings ? "!" : statistic == nil ? "+" : " "
    canvas.write(marker, at: row.origin, isFocused ? .accent : hasFindings ? .caution : .muted)
    for place in places {
      let field = Self.columns[place.index]
      let cell = Area(column: row.column + place.column, row: row.row, columns: place.width, rows: 1)
      let isCell = isFocused && place.index == column
      if isCell, case .cell(let typed, let isUntouched) = entry {
        typed.draw(
          &canvas, at: cell.origin, columns: cell.columns, role: isUntouched ? .focus : .entering,
          glyphs: session.glyphs)
        continue
      }
      var text = value(at, field)
      if field.name == "Nilai" {
        text = padded(
          truncated(field.form.shown(text, session.language), to: place.width, glyphs: session.glyphs),
          to: place.width, .right)
      }
      // A category is written once, where it begins.
      let isRepeated = place.index == 0 && at > 0 && statistic != nil && value(at - 1, field) == text && !isCell
      if isCell {
        canvas.fill(cell, .focus)
        if entry == nil { canvas.cursor = cell.origin }
      }
      canvas.write(
        truncated(isRepeated ? "" : text, to: cell.columns, glyphs: session.glyphs), at: cell.origin,
        isCell ? .focus : statistic == nil ? .placeholder : place.index == 0 ? .label : .normal)
    }
    guard let last = places.last else { return }
    let start = row.column + last.column + last.width + 1
    if row.right - start > 12 {
      canvas.write(
        truncated(source(of: statistic), to: row.right - start - 1, glyphs: session.glyphs),
        at: Position(column: start, row: row.row), .muted)
    }
  }

  private func source(of statistic: AreaStatistic?) -> String {
    guard let id = statistic?.record["Sumber"] else { return "" }
    return sources.first { $0.id == id }?.title ?? id
  }

  private func drawFoot(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.horizontalLine(at: area.origin, length: area.columns, .border, session.glyphs)
    let inner = area.droppingTop(1).inset(columns: 1, rows: 0)
    if let notice {
      canvas.write(wrapped(notice[session.language], to: inner.columns, most: inner.rows), in: inner, .caution)
      return
    }
    guard let focused else {
      let text =
        statistics.isEmpty
        ? Words(
          id: "Ketik kategori pertama, misalnya Pekerjaan; Tab ke kolom berikut, Enter ke baris berikut.",
          en: "Type the first category, such as Occupation; Tab to the next column, Enter to the next line.")
        : Words(
          id: "Baris baru mengikuti kategori, satuan, dan sumber di atasnya.",
          en: "A new line takes over category, unit and source from the one above.")
      canvas.write(wrapped(text[session.language], to: inner.columns, most: inner.rows), in: inner, .muted)
      return
    }
    let source = source(of: focused)
    let used = AreaStatistic.figures(of: focused.id, in: session.workspace).map { "{\($0.id)}" }
    var lines: [(String, StyleRole)] = []
    lines.append(
      source.isEmpty
        ? (
          Words(id: "Belum ada sumbernya; Ctrl-E memilih.", en: "No source yet; Ctrl-E chooses one.")[session.language],
          .muted
        )
        : (Words(id: "Sumber: \(source)", en: "Source: \(source)")[session.language], .normal))
    if !used.isEmpty {
      let names = used.joined(separator: ", ")
      lines.append((Words(id: "Menjadi angka \(names)", en: "Made the figure \(names)")[session.language], .figure))
    }
    for finding in session.findings(in: Self.path, at: focused.index) {
      lines.append((finding.message[session.language], .caution))
    }
    for (offset, line) in lines.prefix(inner.rows).enumerated() {
      canvas.write(
        truncated(line.0, to: inner.columns, glyphs: session.glyphs),
        at: Position(column: inner.column, row: inner.row + offset), line.1)
    }
  }
}
