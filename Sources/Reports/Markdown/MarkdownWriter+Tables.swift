extension MarkdownWriter {
  /// A pipe table where every cell is a line, else a grid table; spans are flattened: the words stand in the first of
  /// the cells, and several rows of headers become one.
  mutating func written(_ table: Table) -> String {
    var below: String?
    if let own = table.caption { below = caption(own) }
    let header = min(max(0, table.headerRows), table.rows.count)
    let head = headers(table, header)
    let isPipe = table.rows.dropFirst(header).allSatisfy { $0.allSatisfy { $0.blocks.isEmpty || $0.line != nil } }
    var pieces: [String] = []
    if isPipe {
      let body = table.rows.dropFirst(header).map { row in
        spread(row, table) { cell, writer in cell.line.map { writer.text($0) } ?? "" }
      }
      pieces.append(pipe(head, body, table))
    } else {
      let body = table.rows.dropFirst(header).map { row in spread(row, table) { $1.written($0.blocks) } }
      pieces.append(grid(head, body, table))
    }
    if let below { pieces.append(": " + below) }
    if !table.note.isEmpty { pieces.append(MarkdownText.paragraph(text(table.note))) }
    return pieces.joined(separator: "\n\n")
  }

  /// A row's texts by column.
  private mutating func spread(
    _ row: [Table.Cell], _ table: Table, _ written: (Table.Cell, inout MarkdownWriter) -> String
  ) -> [String] {
    var texts: [String] = []
    for cell in row {
      texts.append(cell.role == .covered ? "" : written(cell, &self))
      for _ in 1..<max(2, cell.columns) where cell.columns > 1 { texts.append("") }
    }
    return Array((texts + table.columns.map { _ in "" }).prefix(table.columns.count))
  }

  /// What each column is headed by, from the top row to the last: `Biaya: Jumlah`.
  private mutating func headers(_ table: Table, _ count: Int) -> [String] {
    var heads: [[String]] = table.columns.map { _ in [] }
    for row in table.rows.prefix(count) {
      var column = 0
      for cell in row {
        let lines = cell.blocks.map { block in
          if let line = Table.Cell(blocks: [block]).line { text(line) } else { written([block]) }
        }
        let words = lines.joined(separator: " / ").replacing("\\\n", with: " ").replacing("\n", with: " ")
        for _ in 0..<max(1, cell.columns) where column < heads.count {
          if !words.isEmpty { heads[column].append(words) }
          column += 1
        }
      }
    }
    return heads.map { $0.joined(separator: ": ") }
  }

  private func pipe(_ head: [String], _ body: [[String]], _ table: Table) -> String {
    func line(_ cells: [String]) -> String { "| " + cells.joined(separator: " | ") + " |" }
    // The number of dashes is the share of the width.
    let rule = zip(table.columns, table.widths(of: 72, least: 3)).map { column, width in
      let dashes = String(repeating: "-", count: width)
      switch column.alignment {
      case .leading: return dashes
      case .center: return ":" + dashes.dropFirst(2) + ":"
      case .trailing: return dashes.dropFirst() + ":"
      }
    }
    return ([line(head), "|" + rule.joined(separator: "|") + "|"] + body.map(line)).joined(separator: "\n")
  }

  private func grid(_ head: [String], _ body: [[String]], _ table: Table) -> String {
    let wanted = table.widths(of: 96, least: 8)
    func lines(_ row: [String]) -> [[String]] {
      // A table in a cell must keep its lines as they are.
      zip(row, wanted).map { text, width in
        text.hasPrefix("+") || text.hasPrefix("|") || text.contains("\n+") || text.contains("\n|")
          ? text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
          : MarkdownText.wrapped(text, to: width)
      }
    }
    let rows = body.map(lines)
    let heads = lines(head)
    let widths = table.columns.indices.map { column in
      max(3, (rows + [heads]).map { $0[column].map(\.columns).max() ?? 0 }.max() ?? 0)
    }
    func rule(_ sign: String) -> String {
      "+" + widths.map { String(repeating: sign, count: $0 + 2) }.joined(separator: "+") + "+"
    }
    func drawn(_ row: [[String]]) -> [String] {
      (0..<max(1, row.map(\.count).max() ?? 1)).map { line in
        "|"
          + widths.indices.map { column in
            let text = line < row[column].count ? row[column][line] : ""
            return " " + text + String(repeating: " ", count: widths[column] - text.columns) + " |"
          }.joined()
      }
    }
    var text = [rule("-")]
    if head.contains(where: { !$0.isEmpty }) { text += drawn(heads) + [rule("=")] }
    for row in rows { text += drawn(row) + [rule("-")] }
    return text.joined(separator: "\n")
  }
}

extension Table {
  /// How much of a width each column has by its share, at least so much.
  func widths(of width: Int, least: Int) -> [Int] {
    let shares = columns.map { max(0, $0.share) }
    let whole = max(1, shares.reduce(0, +))
    return shares.map { max(least, $0 * width / whole) }
  }
}

extension Table.Cell {
  /// The one line of a cell; nil where it holds more.
  var line: [Inline]? {
    guard blocks.count == 1, case .paragraph(let paragraph) = blocks[0], !paragraph.inlines.contains(.lineBreak),
      paragraph.role != .quote, paragraph.entry == nil
    else { return nil }
    return paragraph.inlines
  }
}
