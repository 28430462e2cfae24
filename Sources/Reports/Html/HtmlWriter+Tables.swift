extension HtmlWriter {
  mutating func write(_ table: Table) {
    let id = table.caption == nil ? nil : landmark().id
    // A wide table is pushed sideways on a phone; whoever has no mouse must reach it too.
    text += "<div class=\"scroll\""
    if let id { text += " role=\"region\" aria-labelledby=\"\(id)\" tabindex=\"0\"" }
    // A printer sets a table of few rows on one page.
    let size = table.rows.count <= 7 ? " small" : ""
    text += ">\n<table class=\"\(table.hasLines ? "lines" : "layout")\(size)\""
    if table.caption == nil, !table.hasLines { text += " role=\"presentation\"" }
    text += ">\n"
    if let caption = table.caption, let id { write(caption, tag: "caption", id: id) }
    let whole = max(1, table.columns.reduce(0) { $0 + max(0, $1.share) })
    text += "<colgroup>"
    for column in table.columns { text += "<col style=\"width:\(max(0, column.share) * 100 / whole)%\">" }
    text += "</colgroup>\n"
    let header = min(max(0, table.headerRows), table.rows.count)
    rows(table, 0..<header, "thead")
    rows(table, header..<table.rows.count, "tbody")
    text += "</table>\n"
    if !table.note.isEmpty {
      text += "<p class=\"note\">"
      write(table.note)
      text += "</p>\n"
    }
    text += "</div>\n"
  }

  mutating func write(_ caption: Caption, tag: String, id: String) {
    text += "<\(tag) id=\"\(id)\"><span class=\"number\">"
    text.write(caption.numbered)
    text += "</span> "
    write(caption.text)
    text += "</\(tag)>\n"
  }

  private mutating func rows(_ table: Table, _ range: Range<Int>, _ tag: String) {
    if range.isEmpty { return }
    text += "<\(tag)>\n"
    for row in range {
      let height = tag == "tbody" ? table.minimumHeight : nil
      text += height.map { "<tr style=\"height:\($0)pt\">" } ?? "<tr>"
      var column = 0
      for (place, cell) in table.rows[row].enumerated() {
        let alignment = cell.alignment ?? (column < table.columns.count ? table.columns[column].alignment : .leading)
        column += max(1, cell.columns)
        if cell.role == .covered { continue }
        write(cell, alignment, isFirst: place == 0, most: range.upperBound - row)
      }
      text += "</tr>\n"
    }
    text += "</\(tag)>\n"
  }

  /// - Parameter most: how many rows are left in this part of the table: a cell must not reach beyond them.
  private mutating func write(_ cell: Table.Cell, _ alignment: Table.Alignment, isFirst: Bool, most: Int) {
    let scope: String? =
      switch cell.role {
      case .columnHeader: "col"
      case .rowHeader: "row"
      // The word beside a sum names its row.
      case .total where isFirst: "row"
      case .total, .body, .covered: nil
      }
    let tag = scope == nil ? "td" : "th"
    text += "<\(tag)"
    if let scope { text += " scope=\"\(scope)\"" }
    if cell.columns > 1 { text += " colspan=\"\(cell.columns)\"" }
    let rows = min(cell.rows, most)
    if rows > 1 { text += " rowspan=\"\(rows)\"" }
    var classes: [String] = []
    switch alignment {
    case .leading: break
    case .center: classes.append("center")
    case .trailing: classes.append("end")
    }
    if cell.role == .total { classes.append("total") }
    if cell.isDiagonal { classes.append("diagonal") }
    if !classes.isEmpty { text += " class=\"\(classes.joined(separator: " "))\"" }
    text += ">"
    // One line of text needs no paragraph of its own.
    if cell.blocks.count == 1, case .paragraph(let line) = cell.blocks[0], line.role == .flush || line.role == .body {
      write(line.inlines)
    } else {
      write(cell.blocks)
    }
    text += "</\(tag)>"
  }
}
