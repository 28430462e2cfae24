/// The styles of a Word document, made from a paper's style.
struct DocxStyles {
  /// What trees are lettered in.
  static let treeFont = TreeDrawing.fontFamily[0]

  private let style: Style
  private let textWidth: Int

  init(_ style: Style) {
    self.style = style
    textWidth = PageMeasures(style, landscape: false).textWidth
  }

  /// One style: what it is called, what it builds on, and how its paragraphs and letters differ from that.
  private struct Row {
    var id: String
    var name: String
    var base: String? = "Normal"
    var next: String?
    var isOffered = false
    var paragraph = ""
    var letters = ""
  }

  /// `word/styles.xml`.
  var part: [UInt8] {
    var out = Markup()
    out.add("<w:styles xmlns:w=\"\(DocxPackage.main)\"><w:docDefaults><w:rPrDefault><w:rPr>\(font(style.font))")
    out.add("\(size(style.fontSize))<w:lang w:val=\"id-ID\" w:eastAsia=\"en-US\" w:bidi=\"ar-SA\"/></w:rPr>")
    out.add("</w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    out.add("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/>")
    out.add(
      "<w:pPr><w:spacing w:after=\"0\" w:line=\"\(line)\" w:lineRule=\"auto\"/><w:jc w:val=\"both\"/></w:pPr></w:style>"
    )
    out.add("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\">")
    out.add("<w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>")
    out.add("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/>")
    out.add(
      "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>\(margins)</w:tblPr></w:style>"
    )
    out.add("<w:style w:type=\"numbering\" w:default=\"1\" w:styleId=\"NoList\"><w:name w:val=\"No List\"/>")
    out.add("<w:uiPriority w:val=\"99\"/><w:semiHidden/></w:style>")
    for row in headings + text + contents + tables { out.add(markup(row)) }
    out.add("<w:style w:type=\"character\" w:styleId=\"Hyperlink\"><w:name w:val=\"Hyperlink\"/>")
    out.add("<w:basedOn w:val=\"DefaultParagraphFont\"/><w:uiPriority w:val=\"99\"/>")
    out.add("<w:rPr><w:color w:val=\"1F3864\"/><w:u w:val=\"single\"/></w:rPr></w:style>")
    out.add("<w:style w:type=\"table\" w:styleId=\"TableGrid\"><w:name w:val=\"Table Grid\"/>")
    out.add("<w:basedOn w:val=\"TableNormal\"/><w:tblPr><w:tblBorders>\(borders)</w:tblBorders></w:tblPr></w:style>")
    out.add(
      "<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"TablePlain\"><w:name w:val=\"Tabel Tanpa Garis\"/>")
    out.add("<w:basedOn w:val=\"TableNormal\"/></w:style></w:styles>")
    return out.bytes
  }

  private var headings: [Row] {
    let large = size(style.fontSize + 2)
    var rows = [
      Row(
        id: "Heading1", name: "heading 1", next: "BodyText", isOffered: true,
        paragraph: "<w:keepNext/><w:keepLines/><w:pageBreakBefore/>" + numbered(0)
          + "<w:spacing w:after=\"360\"/><w:jc w:val=\"center\"/><w:outlineLvl w:val=\"0\"/>", letters: bold + large)
    ]
    for level in 1..<5 {
      rows.append(
        Row(
          id: "Heading\(level + 1)", name: "heading \(level + 1)", next: "BodyText", isOffered: true,
          paragraph: "<w:keepNext/><w:keepLines/>" + numbered(level)
            + "<w:spacing w:before=\"160\" w:after=\"40\"/><w:jc w:val=\"left\"/><w:outlineLvl w:val=\"\(level)\"/>",
          letters: bold))
    }
    rows.append(
      Row(
        id: "Title", name: "Title", next: "BodyText", isOffered: true,
        paragraph: "<w:keepNext/><w:spacing w:after=\"240\"/><w:jc w:val=\"center\"/>", letters: bold + large))
    return rows
  }

  private var text: [Row] {
    let small = size(max(style.fontSize - 2, 6))
    return [
      Row(id: "BodyText", name: "Body Text", isOffered: true, paragraph: "<w:ind w:firstLine=\"709\"/>"),
      Row(id: "ListParagraph", name: "List Paragraph", isOffered: true),
      Row(
        id: "Cover", name: "Sampul", isOffered: true,
        paragraph: "<w:jc w:val=\"center\"/>",
        letters: bold + size(style.fontSize + 4)),
      Row(
        id: "Letterhead", name: "Kepala Surat", isOffered: true,
        paragraph: "<w:pBdr><w:bottom w:val=\"double\" w:sz=\"6\" w:space=\"4\" w:color=\"000000\"/></w:pBdr>"
          + spacing(before: 0, after: 240) + "<w:jc w:val=\"center\"/>", letters: bold),
      Row(
        id: "Quote", name: "Quote", isOffered: true,
        paragraph: spacing(before: 120, after: 120) + "<w:ind w:left=\"709\" w:right=\"709\"/>"),
      Row(
        id: "Bibliography", name: "Bibliography",
        paragraph: spacing(before: 0, after: 160) + "<w:ind w:left=\"709\" w:hanging=\"709\"/>"),
      Row(
        id: "Note", name: "Keterangan", isOffered: true,
        paragraph: spacing(before: 60, after: 200) + "<w:jc w:val=\"left\"/>", letters: small),
      Row(
        id: "Missing", name: "Bagian Kosong", isOffered: true, paragraph: "<w:jc w:val=\"left\"/>",
        letters: "<w:i/><w:iCs/><w:color w:val=\"595959\"/>"),
      Row(
        id: "Caption", name: "caption", next: "BodyText", isOffered: true,
        paragraph: "<w:keepLines/>" + spacing(before: 160, after: 120) + "<w:jc w:val=\"center\"/>",
        letters: bold),
      Row(
        id: "Picture", name: "Gambar", next: "Caption", isOffered: true,
        paragraph: spacing(before: 160, after: 0) + "<w:jc w:val=\"center\"/>"),
      Row(
        id: "PictureFrame", name: "Bingkai Foto", next: "Caption",
        paragraph: "<w:pBdr>\(frame)</w:pBdr>" + spacing(before: 760, after: 680)
          + "<w:ind w:left=\"1134\" w:right=\"1134\"/><w:jc w:val=\"center\"/>",
        letters: "<w:i/><w:iCs/><w:color w:val=\"595959\"/>"),
      Row(
        id: "Signature", name: "Signature",
        paragraph: spacing(before: 0, after: 0) + "<w:jc w:val=\"center\"/>"),
      Row(
        id: "Footer", name: "footer", paragraph: spacing(before: 0, after: 0) + "<w:jc w:val=\"center\"/>"),
      Row(
        id: "Separation", name: "Pemisah",
        paragraph: "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"20\" w:lineRule=\"exact\"/><w:jc w:val=\"left\"/>",
        letters: "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>"),
      Row(
        id: "TreeText", name: "Isi Pohon",
        paragraph: spacing(before: 0, after: 0) + "<w:jc w:val=\"center\"/>", letters: font(Self.treeFont)),
    ]
  }

  private var contents: [Row] {
    let stop = "<w:tabs><w:tab w:val=\"right\" w:leader=\"dot\" w:pos=\"\(textWidth)\"/></w:tabs>"
    func row(_ id: String, _ name: String, left: Int, hanging: Int, after: Int, letters: String = "") -> Row {
      Row(
        id: id, name: name,
        paragraph: stop + spacing(before: 0, after: after)
          + "<w:ind w:left=\"\(left)\" w:hanging=\"\(hanging)\"/><w:jc w:val=\"left\"/>",
        letters: letters)
    }
    return [
      row("TOC1", "toc 1", left: 284, hanging: 284, after: 60, letters: bold),
      row("TOC2", "toc 2", left: 709, hanging: 425, after: 40),
      row("TOC3", "toc 3", left: 1_134, hanging: 425, after: 40),
      row("TableofFigures", "table of figures", left: 567, hanging: 567, after: 60),
      // The style that LibreOffice gives to such lists when it updates them.
      row("FigureIndex1", "Figure Index 1", left: 567, hanging: 567, after: 60),
    ]
  }

  private var tables: [Row] {
    let letters = size(style.tableFontSize)
    return [
      Row(
        id: "TableText", name: "Isi Tabel", isOffered: true,
        paragraph: spacing(before: 20, after: 20) + "<w:jc w:val=\"left\"/>", letters: letters),
      Row(
        id: "PlainTableText", name: "Isi Tabel Tanpa Garis", isOffered: true,
        paragraph: spacing(before: 20, after: 20) + "<w:jc w:val=\"left\"/>"),
      Row(
        id: "TableHeading", name: "Kepala Tabel", base: "TableText", isOffered: true,
        paragraph: "<w:keepNext/><w:jc w:val=\"center\"/>", letters: bold),
    ]
  }

  private func markup(_ row: Row) -> String {
    let builtIn: Set = [
      "Heading1", "Heading2", "Heading3", "Heading4", "Heading5", "Title", "BodyText", "ListParagraph", "Quote",
      "Bibliography", "Caption", "Signature", "Footer", "TOC1", "TOC2", "TOC3", "TableofFigures",
    ]
    var markup = "<w:style w:type=\"paragraph\"\(builtIn.contains(row.id) ? "" : " w:customStyle=\"1\"") "
    markup += "w:styleId=\"\(row.id)\"><w:name w:val=\"\(row.name)\"/>"
    if let base = row.base { markup += "<w:basedOn w:val=\"\(base)\"/>" }
    if let next = row.next { markup += "<w:next w:val=\"\(next)\"/>" }
    if row.id.hasPrefix("TOC") || row.id == "TableofFigures" { markup += "<w:uiPriority w:val=\"39\"/>" }
    if row.isOffered { markup += "<w:qFormat/>" }
    if !row.paragraph.isEmpty { markup += "<w:pPr>\(row.paragraph)</w:pPr>" }
    if !row.letters.isEmpty { markup += "<w:rPr>\(row.letters)</w:rPr>" }
    return markup + "</w:style>"
  }

  /// 240ths of a line.
  private var line: Int { min(max(style.lineSpacing, 50), 1_000) * 240 / 100 }

  private let bold = "<w:b/><w:bCs/>"

  private func size(_ points: Int) -> String {
    let half = min(max(points, 1), 400) * 2
    return "<w:sz w:val=\"\(half)\"/><w:szCs w:val=\"\(half)\"/>"
  }

  private func font(_ name: String) -> String {
    let name = name.xmlEscaped(inAttribute: true)
    return "<w:rFonts w:ascii=\"\(name)\" w:hAnsi=\"\(name)\" w:eastAsia=\"\(name)\" w:cs=\"\(name)\"/>"
  }

  private func spacing(before: Int, after: Int) -> String {
    "<w:spacing w:before=\"\(before)\" w:after=\"\(after)\" w:line=\"240\" w:lineRule=\"auto\"/>"
  }

  private func numbered(_ level: Int) -> String {
    "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(DocxLists.chapters)\"/></w:numPr>"
  }

  private var margins: String {
    "<w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"85\" w:type=\"dxa\"/>"
      + "<w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"85\" w:type=\"dxa\"/></w:tblCellMar>"
  }

  private var borders: String { edges(["top", "left", "bottom", "right", "insideH", "insideV"], space: 0) }
  private var frame: String { edges(["top", "left", "bottom", "right"], space: 24) }

  private func edges(_ names: [String], space: Int) -> String {
    names.map { "<w:\($0) w:val=\"single\" w:sz=\"4\" w:space=\"\(space)\" w:color=\"000000\"/>" }.joined()
  }
}
