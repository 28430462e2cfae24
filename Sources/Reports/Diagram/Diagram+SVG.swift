import Practicum

extension Diagram {
  /// One drawing below the other, with title, legend, and the whole tree in words for those who hear it.
  var svg: String {
    let figures = figures
    let description = figures.flatMap { $0.outline.lines() }.joined(separator: "\n")
    let (margin, gap, titleSize) = (18.0, 26.0, 12.0)
    let widest = max(figures.map(\.drawing.width).max() ?? 0, 320)
    let columns = Int(widest * 1000 / titleSize)
    var body = ""
    var y = margin
    for figure in figures {
      let heading = TextLines(width: columns, isBold: true, limit: 4).lines(of: figure.caption.text.plain())
      body += "<g font-family=\"\(Self.fonts)\" font-size=\"\(TreeDrawing.shown(titleSize))\" font-weight=\"bold\">\n"
      for line in heading {
        y += titleSize * 1.2
        body += "<text x=\"\(TreeDrawing.shown(margin))\" y=\"\(TreeDrawing.shown(y))\">\(line.xmlEscaped())</text>\n"
      }
      y += 14
      let left = margin + (widest - figure.drawing.width) / 2
      body += "</g>\n<g transform=\"translate(\(TreeDrawing.shown(left)) \(TreeDrawing.shown(y)))\">\n"
      body += figure.drawing.shapes + "</g>\n"
      y += figure.drawing.height + gap
    }
    let (legend, height) = legend(figures.flatMap(\.drawing.boxes), width: widest)
    body += "<g transform=\"translate(\(TreeDrawing.shown(margin)) \(TreeDrawing.shown(y)))\">\n\(legend)</g>\n"
    y += height + margin
    let width = TreeDrawing.shown(widest + 2 * margin)
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
      + "<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\"id-ID\" lang=\"id-ID\" role=\"img\""
      + " aria-labelledby=\"judul uraian\" width=\"\(width)pt\" height=\"\(TreeDrawing.shown(y))pt\""
      + " viewBox=\"0 0 \(width) \(TreeDrawing.shown(y))\">\n"
      + "<title id=\"judul\">\(title.xmlEscaped())</title>\n<desc id=\"uraian\">\(description.xmlEscaped())</desc>\n"
      + "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n\(body)</svg>\n"
  }

  private static let fonts =
    TreeDrawing.fontFamily.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ") + ", sans-serif"

  /// What boxes and lines mean, in rows as wide as the drawing.
  private func legend(_ boxes: [TreeDrawing.Box], width: Double) -> (svg: String, height: Double) {
    let size = 8.0
    var svg = "<g font-family=\"\(Self.fonts)\" font-size=\"\(TreeDrawing.shown(size))\">\n"
    var (x, y) = (0.0, 0.0)
    func place(_ text: String, _ sign: (Double, Double) -> String) {
      let own = 26 + Double(CharacterWidths.width(of: text, bold: false)) / 1000 * size + 14
      if x > 0, x + own > width { (x, y) = (0, y + size * 1.8) }
      svg += sign(x, y)
      svg += "<text x=\"\(TreeDrawing.shown(x + 26))\" y=\"\(TreeDrawing.shown(y + 7))\">\(text.xmlEscaped())</text>\n"
      x += own
    }
    let names: [(TreeDrawing.Box.Kind, String)] = [
      (.effect, words.name(.effect)), (.core, words.name(.core)), (.mainCause, "\(words.name(.cause)) utama"),
      (.cause, words.name(.cause)),
    ]
    for (kind, name) in names where boxes.contains(where: { $0.kind == kind }) {
      place(name) { x, y in
        let fill = String(kind.look.fill, radix: 16)
        let corner = kind.look.isRounded ? " rx=\"3\"" : ""
        return
          "<rect x=\"\(TreeDrawing.shown(x + 1))\" y=\"\(TreeDrawing.shown(y))\" width=\"19\" height=\"9\"\(corner)"
          + " fill=\"#\(fill)\(fill)\(fill)\" stroke=\"#000\""
          + " stroke-width=\"\(TreeDrawing.shown(kind.look.lineWidth))\"/>\n"
      }
    }
    if tree.items.indices.contains(where: { !tree.crossParents(of: $0).isEmpty }) {
      place("hubungan tambahan") { x, y in
        "<path d=\"M\(TreeDrawing.shown(x)) \(TreeDrawing.shown(y + 4.5))h21\" fill=\"none\" stroke=\"#000\""
          + " stroke-width=\"\(TreeDrawing.shown(TreeDrawing.linkWidth))\" stroke-dasharray=\"4 2.5\"/>\n"
      }
    }
    return (svg + "</g>\n", y + 12)
  }
}

extension ItemList {
  /// The list as lines of text, each indented by its depth.
  func lines(_ depth: Int = 0) -> [String] {
    items.flatMap { blocks in
      blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph): [String(repeating: "  ", count: depth) + paragraph.inlines.plain()]
        case .list(let list): list.lines(depth + 1)
        default: []
        }
      }
    }
  }
}
