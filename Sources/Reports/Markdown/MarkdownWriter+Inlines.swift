extension MarkdownWriter {
  /// Inlines as Markdown; a line break ends its line with a backslash.
  func text(_ inlines: [Inline]) -> String {
    var text = ""
    for inline in inlines {
      let piece = written(inline)
      // Two runs of stars that touch would be read as one.
      if text.hasSuffix("*"), !text.hasSuffix("\\*"), piece.hasPrefix("*") { text += "<!-- -->" }
      text += piece
    }
    return text
  }

  private func written(_ inline: Inline) -> String {
    switch inline {
    case .text(let words): return MarkdownText.escaped(words)
    case .emphasis(let inner): return marked(inner, "*")
    case .strong(let inner): return marked(inner, "**")
    case .value(let value): return MarkdownText.escaped(value.text)
    case .citation(let inner, let ids):
      return inner.parted(into: ids.count).enumerated().map { index, work in
        let id = landmarks.references[ids.indices.contains(index) ? ids[index] : ""]
        return id.map { "[\(text(work))](#\($0))" } ?? text(work)
      }.joined()
    case .reference(let label):
      let name = MarkdownText.escaped(rendering.name(of: label))
      return landmarks.ids[label].map { "[\(name)](#\($0))" } ?? name
    case .link(let inner, let url):
      return HtmlWriter.isHarmless(url) ? "[\(text(inner))](\(MarkdownText.address(url)))" : text(inner)
    case .lineBreak: return "\\\n"
    }
  }

  /// Blanks at the edges stand outside the marks, or these are no marks.
  private func marked(_ inner: [Inline], _ mark: String) -> String {
    let words = text(inner)
    let core = words.drop { $0 == " " }
    let before = words.prefix(words.count - core.count)
    var end = core.endIndex
    while end > core.startIndex, core[core.index(before: end)] == " " { end = core.index(before: end) }
    return core.isEmpty ? words : "\(before)\(mark)\(core[..<end])\(mark)\(core[end...])"
  }
}
