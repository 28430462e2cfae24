/// How letters differ from those of their paragraph.
struct RunLook {
  var isBold = false
  var isItalic = false
  var isLink = false

  /// The properties of a run; empty where there are none.
  var markup: String {
    guard isBold || isItalic || isLink else { return "" }
    return "<w:rPr>" + (isLink ? "<w:rStyle w:val=\"Hyperlink\"/>" : "") + (isBold ? "<w:b/><w:bCs/>" : "")
      + (isItalic ? "<w:i/><w:iCs/>" : "") + "</w:rPr>"
  }
}

extension DocxBody {
  /// Writes the pieces of a line.
  mutating func write(_ inlines: [Inline], _ look: RunLook = RunLook()) {
    for inline in inlines {
      switch inline {
      case .text(let text): write(text, look)
      case .emphasis(let inner):
        var italic = look
        italic.isItalic = true
        write(inner, italic)
      case .strong(let inner):
        var bold = look
        bold.isBold = true
        write(inner, bold)
      case .value(let value): write(value.text, look)
      case .citation(let inner, _): write(inner, look)
      case .reference(let label): write(label, look)
      case .link(let inner, let url): write(inner, to: url, look)
      case .lineBreak: out.add("<w:r>\(look.markup)<w:br/></w:r>")
      }
    }
  }

  mutating func write(_ text: String, _ look: RunLook = RunLook()) {
    guard !text.isEmpty else { return }
    out.add(Self.run(text, look))
  }

  /// A run of text, its line breaks and tabs as WordprocessingML has them.
  static func run(_ text: String, _ look: RunLook = RunLook()) -> String {
    var markup = "<w:r>\(look.markup)"
    func add(_ piece: Substring.UnicodeScalarView) {
      if !piece.isEmpty { markup += "<w:t xml:space=\"preserve\">\(String(piece).xmlEscaped())</w:t>" }
    }
    var rest = text.unicodeScalars[...]
    while let place = rest.firstIndex(where: { ("\t"..."\r").contains($0) }) {
      add(rest[..<place])
      // A line end of two characters is one break.
      let isPair = rest[place] == "\r" && rest[rest.index(after: place)...].first == "\n"
      if !isPair { markup += rest[place] == "\t" ? "<w:tab/>" : "<w:br/>" }
      rest = rest[rest.index(after: place)...]
    }
    add(rest)
    return markup + "</w:r>"
  }

  /// A reference: a field that follows its target, or the words alone where nothing carries the label.
  private mutating func write(_ label: Label, _ look: RunLook) {
    let name = rendering.name(of: label).unbrokenNumber
    switch outline.targets[label] {
    case .number(let anchor): out.add(Self.field("REF \(Self.mark(anchor)) \\n \\h", Self.run(name, look)))
    case .words(let anchor): out.add(Self.field("REF \(Self.mark(anchor)) \\h", Self.run(name, look)))
    case nil: write(name, look)
    }
  }

  private mutating func write(_ inlines: [Inline], to url: String, _ look: RunLook) {
    guard let id = relationships.address(url) else { return write(inlines, look) }
    var link = look
    link.isLink = true
    out.add("<w:hyperlink r:id=\"\(id)\" w:history=\"1\">")
    write(inlines, link)
    out.add("</w:hyperlink>")
  }

  /// A field with the result that it has until it is updated.
  static func field(_ instruction: String, _ result: String) -> String {
    fieldStart(instruction) + result + fieldEnd
  }

  static func fieldStart(_ instruction: String) -> String {
    "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
      + "<w:r><w:instrText xml:space=\"preserve\"> \(instruction.xmlEscaped()) </w:instrText></w:r>"
      + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
  }

  static let fieldEnd = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"

  /// The bookmark that references to a heading or caption lead to.
  static func mark(_ anchor: Int) -> String { "_Ref\(100_000 + anchor)" }

  /// The bookmark that the lists of contents lead to.
  static func contentsMark(_ anchor: Int) -> String { "_Toc\(100_000 + anchor)" }

  /// Writes what `content` writes within a bookmark.
  mutating func bookmark(_ name: String, _ content: (inout DocxBody) -> Void) {
    bookmarks += 1
    let id = bookmarks
    out.add("<w:bookmarkStart w:id=\"\(id)\" w:name=\"\(name)\"/>")
    content(&self)
    out.add("<w:bookmarkEnd w:id=\"\(id)\"/>")
  }
}
