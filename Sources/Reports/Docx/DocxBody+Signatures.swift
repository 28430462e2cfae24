extension DocxBody {
  /// Places to sign as a table without lines, whose rows are never parted by a page's end.
  mutating func write(_ signatures: Signatures) {
    let rows = signatures.rows.filter { !$0.isEmpty }
    guard !rows.isEmpty else { return }
    if followsTable || breaksPage { separation() }
    // So many columns that places of every row share them evenly.
    let columns = rows.reduce(1) { Self.leastCommonMultiple($0, min($1.count, 6)) }
    let width = place.width / columns
    // What leads to the places to sign stays with them; they see to themselves.
    let outer = keepsNext
    keepsNext = false
    defer { keepsNext = outer }
    out.add("<w:tbl><w:tblPr><w:tblStyle w:val=\"TablePlain\"/>")
    out.add("<w:tblW w:w=\"\(width * columns)\" w:type=\"dxa\"/><w:tblLayout w:type=\"fixed\"/></w:tblPr><w:tblGrid>")
    out.add(String(repeating: "<w:gridCol w:w=\"\(width)\"/>", count: columns) + "</w:tblGrid>")
    if !signatures.dateLine.isEmpty {
      let count = min(rows[0].count, 6)
      row(count, of: columns, width) { body, place in
        body.line(keepsWithNext: true, before: 240) { if place == count - 1 { $0.write(signatures.dateLine) } }
      }
    }
    let lines = rows.flatMap { places in
      stride(from: 0, to: places.count, by: 6).map { Array(places[$0..<min($0 + 6, places.count)]) }
    }
    // What stands above, the names and what stands below are rows of their own: the names are on one line then.
    for (index, places) in lines.enumerated() {
      let isLast = index == lines.count - 1
      row(places.count, of: columns, width) { body, place in
        let before = index > 0 ? 360 : signatures.dateLine.isEmpty ? 240 : nil
        body.lines(places[place].above, keepsWithNext: true, before: before)
      }
      let haveMore = places.contains { !$0.below.isEmpty }
      row(places.count, of: columns, width) { body, place in
        body.line(keepsWithNext: !isLast || haveMore, before: 1_100) { $0.write(name: places[place].name) }
      }
      if haveMore {
        row(places.count, of: columns, width) { body, place in
          body.lines(places[place].below, keepsWithNext: !isLast, before: nil)
        }
      }
    }
    out.add("</w:tbl>")
    followsTable = true
  }

  private mutating func row(
    _ places: Int, of columns: Int, _ width: Int, _ content: (inout DocxBody, Int) -> Void
  ) {
    out.add("<w:tr><w:trPr><w:cantSplit/></w:trPr>")
    for place in 0..<places {
      let span = columns * (place + 1) / places - columns * place / places
      out.add("<w:tc><w:tcPr><w:tcW w:w=\"\(width * span)\" w:type=\"dxa\"/>")
      if span > 1 { out.add("<w:gridSpan w:val=\"\(span)\"/>") }
      out.add("</w:tcPr>")
      content(&self, place)
      out.add("</w:tc>")
    }
    out.add("</w:tr>")
  }

  /// The lines of a cell; an empty one where there are none.
  private mutating func lines(_ texts: [String], keepsWithNext: Bool, before: Int?) {
    if texts.isEmpty { line(keepsWithNext: keepsWithNext, before: before) { _ in } }
    for (index, text) in texts.enumerated() {
      line(keepsWithNext: keepsWithNext, before: index == 0 ? before : nil) { $0.write(text) }
    }
  }

  private mutating func write(name: String) {
    let shown = name.isEmpty ? "(\(Signatures.dots))" : name
    out.add("<w:r><w:rPr><w:b/><w:bCs/>\(name.isEmpty ? "" : "<w:u w:val=\"single\"/>")</w:rPr>")
    out.add("<w:t>\(shown.xmlEscaped())</w:t></w:r>")
  }

  private mutating func line(keepsWithNext: Bool, before: Int? = nil, _ content: (inout DocxBody) -> Void) {
    var look = ParagraphLook("Signature")
    look.keepsWithNext = keepsWithNext
    look.before = before
    paragraph(look, content)
  }

  private static func leastCommonMultiple(_ one: Int, _ other: Int) -> Int {
    var (high, low) = (max(one, other), min(one, other))
    while low > 0 { (high, low) = (low, high % low) }
    return one * other / max(high, 1)
  }
}
