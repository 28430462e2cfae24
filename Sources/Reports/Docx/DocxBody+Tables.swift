extension DocxBody {
  mutating func write(_ table: Table) {
    if let caption = table.caption { write(caption, above: true) }
    guard !table.columns.isEmpty, !table.rows.isEmpty else { return note(table.note) }
    // Two tables without a paragraph between them would become one, and a page break needs a paragraph.
    if followsTable || breaksPage { separation() }
    let size = table.hasLines ? rendering.style.tableFontSize : rendering.style.fontSize
    let margins = 2 * ColumnWidths.cellMargin
    let widths = ColumnWidths(table, width: place.width, margins: margins, size: size).twips
    let rows = TableGrid(table).rows
    let heights = RowHeights(table, rows, widths: widths, margins: margins, size: size).points
    let page = self.page.textHeight / 20
    let keepsLast = keepsNext
    let kept = KeptRows(
      rows, headerRows: table.headerRows, heights: heights, page: page, keepsLast: keepsLast || !table.note.isEmpty)
    out.add("<w:tbl><w:tblPr><w:tblStyle w:val=\"\(table.hasLines ? "TableGrid" : "TablePlain")\"/>")
    out.add("<w:tblW w:w=\"\(widths.reduce(0, +))\" w:type=\"dxa\"/>")
    if place.indent > 0 { out.add("<w:tblInd w:w=\"\(place.indent)\" w:type=\"dxa\"/>") }
    out.add("<w:tblLayout w:type=\"fixed\"/>")
    if let caption = table.caption {
      let words = (caption.numbered + " " + rendering.plain(caption.text)).xmlEscaped(inAttribute: true)
      out.add("<w:tblLook w:val=\"0020\" w:firstRow=\"1\"/><w:tblCaption w:val=\"\(words)\"/>")
    }
    out.add("</w:tblPr><w:tblGrid>\(widths.map { "<w:gridCol w:w=\"\($0)\"/>" }.joined())</w:tblGrid>")
    for (index, row) in rows.enumerated() {
      keepsNext = kept.isKept[index]
      // A row of half a page may go over a page's end; others stay whole.
      write(row, of: table, widths, isHeader: index < table.headerRows, isWhole: heights[index] <= page / 2)
    }
    keepsNext = keepsLast
    out.add("</w:tbl>")
    followsTable = true
    note(table.note)
  }

  private mutating func note(_ inlines: [Inline]) {
    guard !inlines.isEmpty else { return }
    followsTable = false
    let outer = place
    place.cell = nil
    paragraph(ParagraphLook("Note")) { $0.write(inlines) }
    place = outer
  }

  private mutating func write(
    _ row: [TableGrid.Cell], of table: Table, _ widths: [Int], isHeader: Bool, isWhole: Bool
  ) {
    out.add("<w:tr><w:trPr>")
    if isHeader || isWhole { out.add("<w:cantSplit/>") }
    if let height = table.minimumHeight, !isHeader {
      out.add("<w:trHeight w:val=\"\(min(max(height, 0), 1_000) * 20)\" w:hRule=\"atLeast\"/>")
    }
    if isHeader { out.add("<w:tblHeader/>") }
    out.add("</w:trPr>")
    for cell in row {
      let width = widths[cell.column..<cell.column + cell.columns].reduce(0, +)
      let alignment =
        cell.cell.alignment ?? (cell.cell.role == .columnHeader ? .center : table.columns[cell.column].alignment)
      write(cell, of: table, width: width, alignment)
    }
    out.add("</w:tr>")
  }

  private mutating func write(
    _ cell: TableGrid.Cell, of table: Table, width: Int, _ alignment: Table.Alignment
  ) {
    let role = cell.cell.role
    out.add("<w:tc><w:tcPr><w:tcW w:w=\"\(width)\" w:type=\"dxa\"/>")
    if cell.columns > 1 { out.add("<w:gridSpan w:val=\"\(cell.columns)\"/>") }
    if cell.isContinued {
      out.add("<w:vMerge/>")
    } else if cell.cell.rows > 1 {
      out.add("<w:vMerge w:val=\"restart\"/>")
    }
    if cell.cell.isDiagonal {
      out.add("<w:tcBorders><w:tl2br w:val=\"single\" w:sz=\"4\" w:space=\"0\" w:color=\"000000\"/></w:tcBorders>")
    }
    let shade: String? = role == .columnHeader ? "D9D9D9" : role == .total ? "F2F2F2" : nil
    if let shade { out.add("<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"\(shade)\"/>") }
    // Headings, and words beside room to write in, stand in the middle; a heading with points below it does not.
    let isHeading = role == .columnHeader && !cell.cell.isDiagonal
    if cell.cell.blocks.count <= 1, isHeading || table.minimumHeight != nil {
      out.add("<w:vAlign w:val=\"center\"/>")
    }
    out.add("</w:tcPr>")
    let outer = place
    place = Place(
      width: max(width - 2 * ColumnWidths.cellMargin, 360), cell: role, alignment: alignment, hasLines: table.hasLines)
    if cell.isContinued || cell.cell.blocks.isEmpty {
      paragraph(look(.flush)) { _ in }
    } else if cell.cell.isDiagonal {
      corner(cell.cell.blocks)
    } else {
      // Of a heading with points below it only the heading is set as one.
      let isHeading = role == .columnHeader || role == .rowHeader
      write(isHeading ? Array(cell.cell.blocks.prefix(1)) : cell.cell.blocks)
      if isHeading, cell.cell.blocks.count > 1 {
        place.cell = .body
        place.alignment = .leading
        write(Array(cell.cell.blocks.dropFirst()))
      }
      if followsTable { separation() }
    }
    place = outer
    followsTable = false
    out.add("</w:tc>")
  }

  /// The words of a corner that is parted by a line: those over the columns to the right, those beside the rows to the
  /// left below.
  private mutating func corner(_ blocks: [Block]) {
    for (index, block) in blocks.enumerated() {
      place.alignment = index == 0 && blocks.count > 1 ? .trailing : .leading
      write([block])
    }
    if followsTable { separation() }
  }
}
