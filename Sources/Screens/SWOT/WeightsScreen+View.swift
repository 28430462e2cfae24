import Practicum
import TextCanvas

extension WeightsScreen {
  /// The table, beside it the chart where there is room, and beneath it the scale and where the programme stands.
  struct Layout {
    let table: Area
    let chart: Area
    let note: Area

    init(_ area: Area) {
      note = area.bottom(area.rows > 14 ? 3 : 2)
      let rest = area.droppingBottom(note.rows)
      let room = area.columns >= 112 && rest.rows >= 12 ? min(50, area.columns - 72) : 0
      chart = rest.right(room)
      table = rest.droppingRight(room == 0 ? 0 : room + 2)
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let layout = Layout(area)
    if lines.isEmpty {
      let empty = Words(
        id: "Belum ada faktor. Esc kembali ke matriks; di sana a menambah faktor, lalu beri bobot dan rating di sini.",
        en: "No factors yet. Esc goes back to the matrix; a adds factors there, then give weights and ratings here.")
      canvas.write(wrapped(empty[session.language], to: area.columns - 4), in: area.inset(columns: 2, rows: 1), .muted)
      canvas.cursor = layout.table.origin
      return
    }
    for (offset, at) in cursor.visible(count: lines.count, rows: layout.table.rows).enumerated() {
      draw(lines[at], focused: at == cursor.index, &canvas, layout.table.top(1).moved(rows: offset), session)
    }
    if layout.chart.columns > 0 {
      let shape = Size(columns: layout.chart.columns, rows: min(layout.chart.rows, layout.chart.columns * 2 / 5))
      QuadrantChart(standing: matrix.standing).draw(
        &canvas, layout.chart.top(shape.rows), session.language, session.glyphs)
    }
    drawNote(&canvas, layout.note, session)
    if case .scale(let picker) = entry { picker.draw(&canvas, over: area, session.language, session.glyphs) }
  }

  /// The columns of the numbers, from the right edge of a line.
  private static let weightColumns = 8
  private static let ratingColumns = 7
  private static let scoreColumns = 8

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session) {
    let numbers = Self.weightColumns + Self.ratingColumns + Self.scoreColumns
    let name = row.droppingRight(numbers)
    let weight = Area(column: name.right, row: row.row, columns: Self.weightColumns, rows: 1)
    let rating = Area(column: weight.right, row: row.row, columns: Self.ratingColumns, rows: 1)
    let score = Area(column: rating.right, row: row.row, columns: Self.scoreColumns - 1, rows: 1)
    func write(_ text: String, _ area: Area, _ role: StyleRole) {
      canvas.write(padded(text, to: area.columns, .right, glyphs: session.glyphs), at: area.origin, role)
    }
    switch line {
    case .blank: break
    case .heading(let side):
      canvas.write(
        "\(side.tableName) (\(side.words[session.language].lowercased()))",
        at: Position(column: row.column + 1, row: row.row), .heading)
      write(Words(id: "Bobot", en: "Weight")[session.language], weight, .label)
      write("Rating", rating, .label)
      write(Words(id: "Skor", en: "Score")[session.language], score, .label)
    case .sum(let side):
      let scores = matrix.scores(side)
      let kinds = side.kinds.map { "\($0.letter) \(scores.score(of: $0).shownWeight(session.language))" }
      let text = Words(
        id: "Jumlah (skor \(kinds.joined(separator: ", ")))", en: "Sum (score \(kinds.joined(separator: ", ")))")
      canvas.write(
        truncated(text[session.language], to: name.columns - 5, glyphs: session.glyphs),
        at: Position(column: name.column + 5, row: row.row), .muted)
      let isWrong = scores.hasWeights && !scores.isWhole
      write(
        (isWrong ? "! " : "") + scores.weights.shownWeight(session.language), weight,
        isWrong ? .wrong : scores.hasWeights ? .good : .muted)
      write(scores.total.shownWeight(session.language), score, .heading)
    case .factor(let factor):
      if focused { canvas.write(String(session.glyphs.marker), at: row.origin, .focus) }
      let kind = factor.kind ?? .strength
      canvas.write(
        padded(factor.id, to: 4), at: Position(column: row.column + 1, row: row.row),
        focused ? .focus : SWOTCell.factors(kind).role)
      canvas.write(
        truncated(factor.text, to: name.columns - 5, glyphs: session.glyphs),
        at: Position(column: row.column + 5, row: row.row), focused ? .focus : .normal)
      let bad = session.findings(in: path, at: factor.index)
      drawNumber(
        factor.weight?.shownWeight(session.language) ?? factor.weightText, weight, focused && column == .weight,
        factor.weight == nil && !factor.weightText.isEmpty || bad.contains { $0.field == "Bobot" }, &canvas, session)
      drawNumber(
        factor.ratingText, rating, focused && column == .rating, factor.rating == nil && !factor.ratingText.isEmpty,
        &canvas, session)
      write(factor.score?.shownWeight(session.language) ?? "", score, .value)
    }
  }

  private func drawNumber(
    _ text: String, _ area: Area, _ isFocused: Bool, _ isBad: Bool, _ canvas: inout Canvas, _ session: Session
  ) {
    let cell = area.droppingLeft(1)
    if isFocused, case .number(let field) = entry {
      field.draw(&canvas, at: cell.origin, columns: cell.columns, glyphs: session.glyphs)
      return
    }
    let shown = text.isEmpty ? String(session.glyphs.unchecked) : (isBad ? "!" : "") + text
    let role: StyleRole = isFocused ? .focus : text.isEmpty ? .placeholder : isBad ? .wrong : .value
    let written = padded(shown, to: cell.columns, .right, glyphs: session.glyphs)
    canvas.write(written, at: cell.origin, role)
    if isFocused { canvas.cursor = Position(column: cell.right - displayWidth(shown), row: cell.row) }
  }

  /// A finding of the focus; the scales in one line; where the programme stands.
  private func drawNote(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let inner = area.inset(columns: 1, rows: 0)
    let finding = focused.flatMap { factor in
      session.findings(in: path, at: factor.index).min { $0.severity < $1.severity }
    }
    var lines: [(String, StyleRole)] = []
    if let finding {
      lines.append((finding.message[session.language], finding.severity.role))
    } else if area.rows > 2 {
      lines.append((focused.map { "\($0.id) \($0.text)" } ?? "", .muted))
    }
    lines.append((Self.scales(matrix.scale)[session.language], .muted))
    lines.append(standing(session.language))
    for (offset, line) in lines.suffix(area.rows).enumerated() {
      canvas.write(
        truncated(line.0, to: inner.columns, glyphs: session.glyphs),
        at: Position(column: inner.column, row: inner.row + offset), line.1)
    }
  }

  /// Both scales in one line, the one in use first.
  static func scales(_ scale: RatingScale) -> Words {
    switch scale {
    case .besaran:
      Words(
        id: "Skala besaran: semua 1 kecil – 4 besar. Rangkuti: W, T dibalik (1 = berat).",
        en: "Scale magnitude: all 1 small – 4 large. Rangkuti: W, T reversed (1 = severe).")
    case .rangkuti:
      Words(
        id: "Skala Rangkuti: W, T dibalik (1 = berat); x dan y memakai 5 - rating mereka.",
        en: "Scale Rangkuti: W, T reversed (1 = severe); x and y use 5 - their rating.")
    }
  }

  private func standing(_ language: Language) -> (String, StyleRole) {
    switch matrix.standing {
    case .placed(let position): ("\(position.words[language]). \(matrix.coordinates(of: position, language))", .heading)
    case .incomplete(let missing): (missing.map { $0[language] }.joined(separator: " "), .caution)
    }
  }
}

extension SWOTMatrix {
  /// `x = 1,95-1,60 = 0,35, y = 2,30-1,05 = 1,25`: S less W and O less T as they enter the point.
  func coordinates(of position: SWOTPosition, _ language: Language) -> String {
    func term(_ plus: FactorKind, _ minus: FactorKind, _ result: DecimalNumber) -> String {
      let (more, less) = (amount(of: plus).shownWeight(language), amount(of: minus).shownWeight(language))
      return "\(more)-\(less) = \(result.shownWeight(language))"
    }
    return "x = \(term(.strength, .weakness, position.x)), y = \(term(.opportunity, .threat, position.y))"
  }
}
