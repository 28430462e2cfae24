extension HtmlWriter {
  mutating func write(_ inlines: [Inline]) {
    for inline in inlines { write(inline) }
  }

  private mutating func write(_ inline: Inline) {
    switch inline {
    case .text(let words): text.write(words)
    case .emphasis(let inner): wrap(inner, "<em>", "</em>")
    case .strong(let inner): wrap(inner, "<strong>", "</strong>")
    case .value(let value): text.write(value.text)
    case .citation(let inner, let ids): cite(inner, ids)
    case .reference(let label):
      let name = rendering.name(of: label)
      guard let id = landmarks.ids[label] else { return text.write(name) }
      text += "<a href=\"#\(id)\">"
      text.write(name.unbrokenNumber)
      text += "</a>"
    case .link(let inner, let url):
      guard Self.isHarmless(url) else { return write(inner) }
      wrap(inner, "<a href=\"\(url.xmlEscaped(inAttribute: true))\" rel=\"noreferrer\">", "</a>")
    case .lineBreak: text += "<br>"
    }
  }

  private mutating func wrap(_ inner: [Inline], _ before: String, _ after: String) {
    text += before
    write(inner)
    text += after
  }

  /// Every work that is cited leads to its own reference: `(A, 1973; B, 2017)` has two links.
  private mutating func cite(_ inner: [Inline], _ ids: [String]) {
    for (index, work) in inner.parted(into: ids.count).enumerated() {
      guard let id = landmarks.references[ids.indices.contains(index) ? ids[index] : ""] else {
        write(work)
        continue
      }
      wrap(work, "<a class=\"citation\" href=\"#\(id)\">", "</a>")
    }
  }

  /// Whether an address only shows a page or writes a letter, and runs nothing.
  static func isHarmless(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return ["http://", "https://", "mailto:"].contains { start.hasPrefix($0) }
  }
}
