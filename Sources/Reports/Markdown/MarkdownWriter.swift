import Practicum

/// Writes a paper as Markdown that Pandoc reads without a question, and a person without Pandoc.
public struct MarkdownWriter {
  let rendering: Rendering
  let landmarks: Landmarks
  /// The next landmark: blocks come in the order in which landmarks were collected.
  private var place = 0
  /// The heading last written, which a list of contents leaves out.
  private var lastHeading = ""

  private init(_ rendering: Rendering) {
    self.rendering = rendering
    landmarks = Landmarks(rendering)
  }

  /// The whole file, UTF-8.
  public static func bytes(_ rendering: Rendering) -> [UInt8] {
    var writer = MarkdownWriter(rendering)
    var text = writer.metadata
    for part in rendering.document.parts {
      let body = writer.written(part.blocks)
      if !body.isEmpty { text += "\n" + body + "\n" }
    }
    return Array(text.utf8)
  }

  private var metadata: String {
    let properties = rendering.document.properties
    func quoted(_ words: String) -> String {
      // Pandoc reads Markdown in these values, YAML its own escapes around it.
      let markdown = MarkdownText.escaped(words)
      return "\"" + markdown.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }
    var text = "---\ntitle: \(quoted(properties.title))\n"
    if !properties.authors.isEmpty {
      text += "author:\n" + properties.authors.map { "- \(quoted($0))\n" }.joined()
    }
    if !properties.organisation.isEmpty { text += "institute: \(quoted(properties.organisation))\n" }
    if let date = properties.date { text += "date: \"\(date.plain)\"\n" }
    return text + "lang: id\n---\n"
  }

  /// Blocks, a blank line between them; two lists that follow each other are kept apart.
  mutating func written(_ blocks: [Block]) -> String {
    var pieces: [String] = []
    var endsInList = false
    for block in blocks {
      let piece = written(block)
      guard !piece.isEmpty else { continue }
      var isList = false
      if case .list = block { isList = true }
      if case .contents = block { isList = true }
      if isList, endsInList { pieces.append("<!-- -->") }
      pieces.append(piece)
      endsInList = isList
      if case .tree = block { endsInList = true }
    }
    return pieces.joined(separator: "\n\n")
  }

  private mutating func written(_ block: Block) -> String {
    switch block {
    case .heading(let heading): return written(heading)
    case .paragraph(let paragraph): return written(paragraph)
    case .list(let list): return written(list)
    case .table(let table): return written(table)
    case .tree(let tree):
      let caption = caption(tree.caption)
      return caption + "\n\n" + written(tree.outline)
    case .photo(let photo): return written(photo)
    case .signatures(let signatures): return written(signatures)
    case .contents(let contents): return written(contents)
    case .pageBreak: return ""
    case .missing(let inlines): return MarkdownText.paragraph(text([.emphasis(inlines)]))
    }
  }

  private mutating func landmark() -> Landmark {
    defer { place += 1 }
    return landmarks.all[place]
  }

  private mutating func written(_ heading: Heading) -> String {
    let here = landmark()
    lastHeading = here.id
    let words = text((heading.number.isEmpty ? [] : [.text(heading.number + " ")]) + heading.text)
    // The number stands in the words, so that Pandoc must not count as well.
    return String(repeating: "#", count: heading.level)
      + " \(words.replacing("\\\n", with: " ")) {#\(here.id) .unnumbered}"
  }

  private mutating func written(_ paragraph: Paragraph) -> String {
    switch paragraph.role {
    case .cover, .letterhead: return MarkdownText.paragraph(text([.strong(paragraph.inlines)]))
    case .quote: return "> " + MarkdownText.paragraph(text(paragraph.inlines)).replacing("\n", with: "\n> ")
    case .body, .flush, .centered, .reference, .note:
      let anchor = paragraph.entry.flatMap { landmarks.references[$0] }.map { "[]{#\($0)}" } ?? ""
      return anchor + MarkdownText.paragraph(text(paragraph.inlines))
    }
  }

  /// A caption by itself: its number carries the id that references lead to.
  mutating func caption(_ caption: Caption) -> String {
    "[\(MarkdownText.escaped(caption.numbered))]{#\(landmark().id)} \(text(caption.text))"
  }

  private mutating func written(_ photo: Photo) -> String {
    guard photo.image != nil else {
      let caption = caption(photo.caption)
      return caption + "\n\n"
        + MarkdownText.paragraph(text([.emphasis([.text(photo.reason.isEmpty ? "Tempat foto" : photo.reason)])]))
    }
    let id = landmark().id
    let words = MarkdownText.escaped(photo.caption.numbered) + " " + text(photo.caption.text)
    return "![\(words)](\(MarkdownText.address(photo.path))){#\(id)}"
  }

  private mutating func written(_ signatures: Signatures) -> String {
    var pieces: [String] = []
    if !signatures.dateLine.isEmpty { pieces.append(MarkdownText.paragraph(text(signatures.dateLine))) }
    for place in signatures.rows.joined() {
      let name = place.name.isEmpty ? String(repeating: "…", count: 12) : "**\(MarkdownText.escaped(place.name))**"
      let lines = place.above.map(MarkdownText.escaped) + ["", name] + place.below.map(MarkdownText.escaped)
      pieces.append(lines.map { $0.isEmpty ? "|" : "| \($0)" }.joined(separator: "\n"))
    }
    return pieces.joined(separator: "\n\n")
  }

  private mutating func written(_ contents: Contents) -> String {
    var levels: [Int] = []
    return landmarks.listed(in: contents, below: lastHeading).map { landmark in
      while let last = levels.last, last >= landmark.level { levels.removeLast() }
      levels.append(landmark.level)
      let words = text((landmark.number.isEmpty ? [] : [.text(landmark.number + " ")]) + landmark.text)
      return String(repeating: "    ", count: levels.count - 1) + "-   [\(words)](#\(landmark.id))"
    }.joined(separator: "\n")
  }
}
