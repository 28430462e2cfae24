import Practicum

/// How a paragraph differs from its style.
struct ParagraphLook {
  var style: String
  var keepsWithNext = false
  /// The list that numbers it, and the level in that list; list 0 takes the style's number away.
  var list: (id: Int, level: Int)?
  /// Twips from the left edge to all lines, and how far the first hangs out to the left of them.
  var indent: (left: Int, hanging: Int)?
  /// `left`, `center`, `right` or `both`.
  var alignment: String?
  /// Twips above it.
  var before: Int?

  init(_ style: String) { self.style = style }
}

extension DocxBody {
  /// The styles that have no space above.
  private static let unspaced: Set = ["BodyText", "Normal", "ListParagraph", "Bibliography", "Missing"]

  /// Writes a paragraph around what `content` writes.
  mutating func paragraph(_ look: ParagraphLook, _ content: (inout DocxBody) -> Void) {
    var properties = "<w:pStyle w:val=\"\(look.style)\"/>"
    if look.keepsWithNext || keepsNext { properties += "<w:keepNext/>" }
    if breaksPage { properties += "<w:pageBreakBefore/>" }
    if let list = look.list {
      properties += "<w:numPr><w:ilvl w:val=\"\(list.level)\"/><w:numId w:val=\"\(list.id)\"/></w:numPr>"
    }
    // Tables have no space of their own below them.
    let before = look.before ?? (followsTable && Self.unspaced.contains(look.style) ? 160 : nil)
    if let before { properties += "<w:spacing w:before=\"\(before)\"/>" }
    if let indent = look.indent {
      properties += "<w:ind w:left=\"\(indent.left)\" "
      properties += indent.hanging > 0 ? "w:hanging=\"\(indent.hanging)\"/>" : "w:firstLine=\"0\"/>"
    }
    if let alignment = look.alignment { properties += "<w:jc w:val=\"\(alignment)\"/>" }
    breaksPage = false
    followsTable = false
    out.add("<w:p><w:pPr>\(properties)</w:pPr>")
    content(&self)
    out.add("</w:p>")
  }

  /// A paragraph that takes no room, where Word needs one.
  mutating func separation() { paragraph(ParagraphLook("Separation")) { _ in } }

  mutating func write(_ paragraph: Paragraph) {
    var look = look(paragraph.role)
    if let coverGap { look.before = coverGap }
    self.paragraph(look) { $0.write(paragraph.inlines, Self.runLook(in: $0.place)) }
  }

  /// How a paragraph of a role looks where the body stands.
  func look(_ role: Paragraph.Role) -> ParagraphLook {
    if place.cell != nil { return cellLook() }
    if place.depth > 0 {
      var look = ParagraphLook("ListParagraph")
      look.indent = (place.indent, 0)
      return look
    }
    switch role {
    case .body: return ParagraphLook("BodyText")
    case .flush: return ParagraphLook("Normal")
    case .centered:
      var look = ParagraphLook("Normal")
      look.alignment = "center"
      return look
    case .cover: return ParagraphLook("Cover")
    case .letterhead: return ParagraphLook("Letterhead")
    case .quote: return ParagraphLook("Quote")
    case .reference: return ParagraphLook("Bibliography")
    case .note: return ParagraphLook("Note")
    }
  }

  private func cellLook() -> ParagraphLook {
    let plain = place.hasLines ? "TableText" : "PlainTableText"
    var look = ParagraphLook(place.cell == .columnHeader ? "TableHeading" : plain)
    if place.indent > 0 { look.indent = (place.indent, 0) }
    let isPlain = place.depth > 0 || place.alignment == (place.cell == .columnHeader ? .center : .leading)
    if !isPlain { look.alignment = place.alignment.justification }
    return look
  }

  static func runLook(in place: Place) -> RunLook {
    RunLook(isBold: place.cell == .rowHeader || place.cell == .total)
  }
}

extension Table.Alignment {
  /// The word of WordprocessingML.
  var justification: String {
    switch self {
    case .leading: "left"
    case .center: "center"
    case .trailing: "right"
    }
  }
}
