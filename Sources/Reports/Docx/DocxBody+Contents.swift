extension DocxBody {
  /// Writes a list of contents as a field that holds its entries already; only their page numbers wait for the program
  /// that lays out the pages.
  mutating func write(_ contents: Contents) {
    hasContents = true
    switch contents {
    case .headings:
      out.add("<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/><w:docPartUnique/>")
      out.add("</w:docPartObj></w:sdtPr><w:sdtContent>")
      list(outline.headings, "TOC \\o \"1-3\" \\h \\z") { "TOC\($0.level)" }
      out.add("</w:sdtContent></w:sdt>")
    case .captions(let series):
      list(outline.captions[series] ?? [], "TOC \\h \\z \\c \"\(series.rawValue)\"") { _ in "TableofFigures" }
    }
  }

  private mutating func list(
    _ entries: [DocxOutline.Entry], _ instruction: String, style: (DocxOutline.Entry) -> String
  ) {
    if entries.isEmpty {
      paragraph(ParagraphLook("TableofFigures")) { $0.out.add(Self.field(instruction, "")) }
    }
    for (index, entry) in entries.enumerated() {
      paragraph(ParagraphLook(style(entry))) { body in
        if index == 0 { body.out.add(Self.fieldStart(instruction)) }
        let mark = Self.contentsMark(entry.anchor)
        body.out.add("<w:hyperlink w:anchor=\"\(mark)\" w:history=\"1\">")
        if !entry.number.isEmpty {
          body.write(entry.number)
          body.out.add(entry.level > 1 ? "<w:r><w:tab/></w:r>" : Self.run(" "))
        }
        body.write(Self.oneLine(entry.text))
        body.out.add("<w:r><w:tab/></w:r>" + Self.field("PAGEREF \(mark) \\h", ""))
        body.out.add("</w:hyperlink>")
        if index == entries.count - 1 { body.out.add(Self.fieldEnd) }
      }
    }
  }

  /// A heading's words without its links and line breaks, for a line that is a link itself.
  private static func oneLine(_ inlines: [Inline]) -> [Inline] {
    inlines.flatMap { inline -> [Inline] in
      switch inline {
      case .link(let inner, _), .citation(let inner, _): oneLine(inner)
      case .lineBreak: [" "]
      case .emphasis(let inner): [.emphasis(oneLine(inner))]
      case .strong(let inner): oneLine(inner)
      case .text, .value, .reference: [inline]
      }
    }
  }
}
