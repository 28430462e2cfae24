import Practicum
import TextCanvas

extension FiguresScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let rows = listRows(area.rows)
    let list = area.top(rows)
    for (offset, at) in cursor.visible(count: lines.count, rows: rows).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    let foot = area.droppingTop(rows)
    canvas.horizontalLine(at: foot.origin, length: foot.columns, .border, session.glyphs)
    let details = foot.droppingTop(1).inset(columns: 1, rows: 0)
    if let focused {
      drawDetails(focused, &canvas, details, session)
    } else if entry == nil {
      let empty = Words(
        id: "Belum ada angka. a menambah angka tetap, p menghitung dari pertemuan, s mengambil statistik wilayah.",
        en: "No figure yet. a adds a fixed one, p counts at a meeting, s takes a statistic of the area.")
      canvas.write(wrapped(empty[session.language], to: list.columns - 4), in: list.inset(columns: 2, rows: 0), .muted)
      canvas.cursor = list.origin
    }
    switch entry {
    case .making(let making):
      making.draw(&canvas, over: area, line: foot.droppingTop(1).top(1), session.language, session.glyphs)
    case .way(let picker, _), .uses(let picker): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .id(let field, _):
      FigureMaking.draw(
        field, Words(id: "Kode", en: "Id"), &canvas, foot.droppingTop(1).top(1), session.language, session.glyphs)
    case .removal(let question, _): question.draw(&canvas, over: area, session.language, session.glyphs)
    case nil: break
    }
  }

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session) {
    let role: StyleRole = focused ? .focus : .normal
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
    }
    let hasFindings = !session.findings(in: path, at: line.figure.index).isEmpty
    let marker = focused ? "\(session.glyphs.marker)" : hasFindings ? "!" : " "
    canvas.write(marker, at: row.origin, focused ? .focus : hasFindings ? .caution : .normal)
    let width = min(16, row.columns / 3)
    let value = shown(line, session.language)
    canvas.write(
      padded(truncated(value, to: width, glyphs: session.glyphs), to: width, .right),
      at: Position(column: row.column + 2, row: row.row), focused ? .focus : isMissing(line) ? .caution : .figure)
    let start = row.column + width + 4
    let isWide = row.columns >= 70
    let name = isWide ? min(36, row.columns - width - 30) : row.right - start - 1
    canvas.write(
      truncated(line.figure.name, to: name, glyphs: session.glyphs), at: Position(column: start, row: row.row), role)
    guard isWide else { return }
    let column = start + name + 2
    canvas.write(
      truncated(way(line.figure, session), to: row.right - column - 1, glyphs: session.glyphs),
      at: Position(column: column, row: row.row), focused ? .focus : .muted)
  }

  private func isMissing(_ line: Line) -> Bool {
    if case .failure = line.value { true } else { false }
  }

  private func shown(_ line: Line, _ language: Language) -> String {
    switch line.value {
    case .success(let value): line.figure.shown(value, language)
    case .failure: "?"
    }
  }

  /// How a figure is worked out, in words.
  private func way(_ figure: Figure, _ session: Session) -> String {
    let language = session.language
    switch figure.formula {
    case nil:
      guard let written = figure.record["Rumus"], !written.isEmpty else {
        return Words(id: "tetap", en: "fixed")[language]
      }
      return written
    case .attendance(let stem): return Words(id: "hadir: \(stem)", en: "present: \(stem)")[language]
    case .answers(let stem, let question, let answer): return "\(question) = \(answer): \(stem)"
    case .statistic(let id):
      let name = AreaStatistic.all(in: session.workspace).first { $0.id == id }?.name ?? id
      return Words(id: "statistik: \(name)", en: "statistic: \(name)")[language]
    case .percentage(let part, let whole): return "\(part) / \(whole)"
    }
  }

  private func drawDetails(_ line: Line, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let count = focusedUses.count
    var texts: [(String, StyleRole)] = []
    if case .failure(let gap) = line.value { texts.append((gap.words[language], .caution)) }
    let used =
      count == 0
      ? Words(id: "belum dipakai di narasi", en: "not used in prose yet")
      : Words(id: "dipakai di \(count) tempat", en: "used in \(count) place\(count == 1 ? "" : "s")")
    texts.append(("{\(line.figure.id)} \(session.glyphs.bullet) \(used[language])", .value))
    texts.append((way(line.figure, session), .muted))
    if let source = line.figure.source, !source.isEmpty {
      texts.append((Words(id: "Sumber: \(source)", en: "Source: \(source)")[language], .muted))
    }
    for finding in session.findings(in: path, at: line.figure.index) {
      texts.append((finding.message[language], .caution))
    }
    for (offset, text) in texts.prefix(area.rows).enumerated() {
      canvas.write(
        truncated(text.0, to: area.columns, glyphs: session.glyphs),
        at: Position(column: area.column, row: area.row + offset), text.1)
    }
  }
}
