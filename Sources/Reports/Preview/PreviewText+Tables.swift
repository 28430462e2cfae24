import Practicum

extension PreviewText {
  /// The fewest columns of text in which a cell can be read.
  private static let narrowest = 6

  private struct Cell {
    let column: Int
    let columns: Int
    let cell: Table.Cell
  }

  /// A table in a box; where its columns are too narrow to be read, each row as lines of header and value.
  mutating func drawn(_ table: Table, _ columns: Int) -> [PaperLine] {
    let count = table.columns.count
    guard count > 0, !table.rows.isEmpty else { return [] }
    let room = columns - 3 * count - 1
    guard room >= count * Self.narrowest || (count == 1 && room > 0) else { return listed(table, columns) }
    let widths = widths(table, room)
    let rows = table.rows.map { row -> [Cell] in
      var column = 0
      return row.map { cell in
        defer { column += max(1, cell.columns) }
        return Cell(column: column, columns: max(1, min(cell.columns, count - column)), cell: cell)
      }.filter { $0.column < count && $0.columns > 0 }
    }
    var result: [PaperLine] = []
    var before: [Cell] = []
    var wasHigh = false
    for (index, row) in rows.enumerated() {
      let texts = row.map { cell -> [PaperLine] in
        let width = widths[cell.column..<cell.column + cell.columns].reduce(0, +) + 3 * (cell.columns - 1)
        let alignment = cell.cell.alignment ?? table.columns[cell.column].alignment
        return lines(cell.cell.blocks, width).map { aligned($0, width, alignment, isHead: cell.cell.role) }
      }
      let height = max(1, texts.map(\.count).max() ?? 1)
      let isHead = index < table.headerRows
      // Rows of one line stand below each other without rules.
      let isRuled =
        index == 0 || isHead || index == table.headerRows || height > 1 || wasHigh
        || row.contains { $0.cell.role == .total }
      if isRuled { result.append(rule(before, row, widths)) }
      for line in 0..<height {
        var runs: [PaperLine.Run] = []
        let bar = String(signs.piece(left: false, right: false, up: true, down: true))
        for (cell, text) in zip(row, texts) {
          let width = widths[cell.column..<cell.column + cell.columns].reduce(0, +) + 3 * (cell.columns - 1)
          runs.append(PaperLine.Run(bar + " ", .muted))
          if line < text.count { runs += text[line].runs }
          let used = line < text.count ? text[line].text.columns : 0
          runs.append(PaperLine.Run(String(repeating: " ", count: max(0, width - used) + 1), .plain))
        }
        result.append(PaperLine(runs + [PaperLine.Run(bar, .muted)]))
      }
      wasHigh = height > 1
      before = row
    }
    return result + [rule(before, [], widths)]
  }

  /// The room parted by the columns' shares, none narrower than can be read, and no figure broken while another column
  /// has room to give.
  private func widths(_ table: Table, _ room: Int) -> [Int] {
    let count = table.columns.count
    let least = min(Self.narrowest, room / count)
    let shares = table.columns.map { max(1, $0.share) }
    let whole = shares.reduce(0, +)
    var widths = shares.map { least + (room - least * count) * $0 / whole }
    // What division left over goes to the widest.
    if let widest = widths.indices.max(by: { widths[$0] < widths[$1] }) { widths[widest] += room - widths.reduce(0, +) }
    let figures = figures(table)
    for column in widths.indices {
      while widths[column] < figures[column] {
        let spare = widths.indices.map { $0 == column ? 0 : widths[$0] - max(least, figures[$0]) }
        guard let giver = spare.indices.max(by: { spare[$0] < spare[$1] }), spare[giver] > 0 else { break }
        widths[giver] -= 1
        widths[column] += 1
      }
    }
    return widths
  }

  /// The columns of text of the widest figure in each column: what stands at its end is not read when it is broken.
  private func figures(_ table: Table) -> [Int] {
    var widest = table.columns.map { _ in 0 }
    var measure = self
    for row in table.rows.dropFirst(table.headerRows) {
      var column = 0
      for cell in row {
        defer { column += max(1, cell.columns) }
        guard cell.columns == 1, column < widest.count,
          (cell.alignment ?? table.columns[column].alignment) == .trailing
        else { continue }
        for line in measure.lines(cell.blocks, 1_000) { widest[column] = max(widest[column], line.text.columns) }
      }
    }
    return widest
  }

  private func aligned(
    _ line: PaperLine, _ width: Int, _ alignment: Table.Alignment, isHead role: Table.Cell.Role
  ) -> PaperLine {
    var line = line
    if role != .body { line.runs = line.runs.map { PaperLine.Run($0.text, $0.style == .plain ? .strong : $0.style) } }
    let spare = max(0, width - line.text.columns)
    switch alignment {
    case .leading: return line
    case .center: return setIn([line], by: String(repeating: " ", count: spare / 2))[0]
    case .trailing: return setIn([line], by: String(repeating: " ", count: spare))[0]
    }
  }

  /// The rule between two rows: it has arms where cells end above and below, and a gap where one spans down.
  private func rule(_ above: [Cell], _ below: [Cell], _ widths: [Int]) -> PaperLine {
    func edges(_ row: [Cell]) -> Set<Int> { Set(row.flatMap { [$0.column, $0.column + $0.columns] }) }
    let (up, down) = (edges(above), edges(below))
    let open = above.isEmpty ? [] : below.filter { $0.cell.role == .covered }
    func isDrawn(_ column: Int) -> Bool {
      widths.indices.contains(column) && !open.contains { $0.column <= column && column < $0.column + $0.columns }
    }
    var text = ""
    for column in 0...widths.count {
      text.append(
        signs.piece(
          left: isDrawn(column - 1), right: isDrawn(column), up: up.contains(column), down: down.contains(column)))
      if column < widths.count {
        text += String(repeating: isDrawn(column) ? signs.rule : " ", count: widths[column] + 2)
      }
    }
    return PaperLine([PaperLine.Run(text, .muted)])
  }

  /// Every row as lines of what its columns are called and what stands in them.
  private mutating func listed(_ table: Table, _ columns: Int) -> [PaperLine] {
    var names = table.columns.map { _ in "" }
    var result: [PaperLine] = []
    for (index, row) in table.rows.enumerated() {
      var column = 0
      for cell in row {
        let body = lines(cell.blocks, columns - 2)
        let own = column
        column += max(1, cell.columns)
        if index < table.headerRows {
          let words = body.map(\.text).joined(separator: " ")
          for place in own..<min(column, names.count) where !words.isEmpty {
            names[place] += (names[place].isEmpty ? "" : ", ") + words
          }
        } else if !body.isEmpty {
          let name = own < names.count ? names[own] : ""
          let head = name.isEmpty ? [] : [PaperLine.Run(name + ": ", .strong)]
          result +=
            body.count == 1
            ? hanging(wrapped(head + body[0].runs, columns - 2), "", 2)
            : wrapped(head, columns) + setIn(body, by: "  ")
        }
      }
      if index >= table.headerRows {
        result.append(PaperLine([PaperLine.Run(String(repeating: signs.rule, count: min(columns, 12)), .muted)]))
      }
    }
    return result
  }
}
