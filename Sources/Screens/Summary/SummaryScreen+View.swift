import Practicum
import TextCanvas

extension SummaryScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    guard questions.indices.contains(place), let tally else {
      canvas.cursor = area.origin
      let lines = wrapped(Self.noQuestions[language], to: area.columns - 4)
      return canvas.write(lines, in: area.inset(columns: 2, rows: 1), .muted)
    }
    let head = "\(place + 1)/\(questions.count)  \(tally.question.text)"
    canvas.write(
      truncated(head, to: area.columns - 2, glyphs: session.glyphs),
      at: Position(column: area.column + 1, row: area.row), .heading)
    let by = Words(id: "menurut \(grouping.words.id)", en: "by \(grouping.words.en)")[language]
    canvas.write(by, at: Position(column: area.column + 1, row: area.row + 1), .label, limit: area.columns - 2)
    let lines = wrapped(tally.sentence[language] + ".", to: area.columns - 4).prefix(max(1, area.rows - 6))
    let sentence = area.droppingTop(2).top(lines.count).inset(columns: 2, rows: 0)
    canvas.write(Array(lines), in: sentence, .value)
    canvas.cursor = sentence.origin
    let table = area.droppingTop(3 + lines.count)
    if tally.numbers != nil, grouping != .whole {
      drawNumbers(tally, &canvas, table, session)
    } else if grouping == .whole || tally.groups.isEmpty {
      drawAnswers(tally, &canvas, table, session)
    } else {
      drawTable(tally, &canvas, table, session)
    }
  }

  /// Each answer with its number and a bar.
  private func drawAnswers(_ tally: Tally, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let answers = tally.answers
    let names = min(area.columns / 2, max(8, answers.map { displayWidth($0.name) }.max() ?? 8))
    let most = max(1, answers.map(\.count).max() ?? 1)
    for (offset, answer) in answers.dropFirst(firstRow).prefix(area.rows).enumerated() {
      let row = area.row + offset
      canvas.write(
        padded(answer.name, to: names, glyphs: session.glyphs), at: Position(column: area.column + 2, row: row), .normal
      )
      canvas.write(
        padded("\(answer.count)", to: 6, .right), at: Position(column: area.column + 2 + names, row: row), .value)
      let room = max(0, area.columns - names - 12)
      let bar = String(repeating: session.glyphs.bar, count: max(1, answer.count * room / most))
      canvas.write(bar, at: Position(column: area.column + 10 + names, row: row), .accent, limit: room)
    }
  }

  /// Groups down, answers across, sums at the edges.
  private func drawTable(_ tally: Tally, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    var groups = tally.groups.map { (name: $0.name, count: $0.count) }
    var names = groups.map { grouping.name(of: $0.name)[language] }
    let unknown = tally.answers.reduce(0) { $0 + tally.count(of: $1.name, in: "") }
    if unknown > 0 {
      groups.append(("", unknown))
      names.append(Words(id: "(tidak dicatat)", en: "(not noted)")[language])
    }
    let nameColumns = min(area.columns / 2, max(10, names.map { displayWidth($0) }.max() ?? 10))
    let room = area.columns - nameColumns - 4
    let answers = Array(tally.answers.prefix(max(1, room / 9 - 1)))
    let width = min(18, max(9, room / (answers.count + 1)))
    func cell(_ text: String, _ place: Int, _ row: Int, _ role: StyleRole) {
      let column = area.column + 2 + nameColumns + place * width
      canvas.write(
        padded(text, to: width - 1, .right, glyphs: session.glyphs), at: Position(column: column + 1, row: row), role)
    }
    // Answers may be long: their heads take two rows where one is not enough.
    let heads = answers.map { wrapped($0.name, to: width - 1) }
    let headRows = heads.contains { $0.count > 1 } && area.rows > 6 ? 2 : 1
    for (place, lines) in heads.enumerated() {
      let shown =
        headRows == 1 || lines.count <= headRows
        ? lines : [lines[0], lines[1] + " " + (lines.count > 2 ? lines[2] : "")]
      let top = area.row + headRows - min(headRows, shown.count)
      for (offset, line) in (headRows == 1 ? [answers[place].name] : shown).prefix(headRows).enumerated() {
        cell(line, place, (headRows == 1 ? area.row : top) + offset, .heading)
      }
    }
    cell(Words(id: "jumlah", en: "sum")[language], answers.count, area.row + headRows - 1, .heading)
    let rows = area.droppingTop(headRows).droppingBottom(1)
    for (offset, group) in groups.dropFirst(firstRow).prefix(rows.rows).enumerated() {
      let row = rows.row + offset
      canvas.write(
        truncated(names[firstRow + offset], to: nameColumns, glyphs: session.glyphs),
        at: Position(column: area.column + 2, row: row), .normal)
      for (place, answer) in answers.enumerated() {
        let count = tally.count(of: answer.name, in: group.name)
        cell(count == 0 ? "-" : String(count), place, row, .value)
      }
      cell(String(group.count), answers.count, row, .label)
    }
    let last = rows.row + min(rows.rows, groups.count - firstRow)
    canvas.write(
      Words(id: "semua", en: "all")[language], at: Position(column: area.column + 2, row: last), .label,
      limit: nameColumns)
    for (place, answer) in answers.enumerated() { cell(String(answer.count), place, last, .label) }
    cell(String(tally.answers.reduce(0) { $0 + $1.count }), answers.count, last, .label)
    if firstRow + rows.rows < groups.count {
      canvas.write(
        String(session.glyphs.arrowDown), at: Position(column: area.column, row: max(rows.row, rows.bottom - 1)), .muted
      )
    }
  }

  /// Groups down, with how many numbers they gave, their sum and mean.
  private func drawNumbers(_ tally: Tally, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let heads = [
      Words(id: "jawaban", en: "answers"), Words(id: "jumlah", en: "sum"), Words(id: "rata-rata", en: "mean"),
    ]
    let nameColumns = min(24, area.columns / 2 - 4)
    func line(_ name: String, _ cells: [String], _ row: Int, _ role: StyleRole) {
      canvas.write(
        truncated(name, to: nameColumns, glyphs: session.glyphs), at: Position(column: area.column + 2, row: row), role)
      for (place, cell) in cells.enumerated() {
        let column = area.column + 2 + nameColumns + place * 10
        canvas.write(padded(cell, to: 9, .right, glyphs: session.glyphs), at: Position(column: column, row: row), role)
      }
    }
    line("", heads.map { $0[language] }, area.row, .heading)
    let rows = area.droppingTop(1)
    for (offset, numbers) in tally.groupNumbers.dropFirst(firstRow).prefix(rows.rows).enumerated() {
      let name =
        numbers.group.isEmpty
        ? Words(id: "(tidak dicatat)", en: "(not noted)") : grouping.name(of: numbers.group)
      let cells = [String(numbers.count), numbers.sum.shown(language), numbers.mean.shown(language)]
      line(name[language], cells, rows.row + offset, .normal)
    }
  }
}
