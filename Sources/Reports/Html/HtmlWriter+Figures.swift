extension HtmlWriter {
  mutating func write(_ photo: Photo) {
    let id = landmark().id
    text += "<figure class=\"photo\">\n"
    if let image = photo.image {
      let type = image.format == .png ? "png" : "jpeg"
      text += "<img alt=\""
      text.write("Foto: " + rendering.plain(photo.caption.text))
      text += "\" width=\"\(image.width)\" height=\"\(image.height)\" src=\"data:image/\(type);base64,"
      text.write(plain: base64(image.bytes))
      text += "\">\n"
    } else {
      text += "<p class=\"frame\">"
      text.write(photo.reason.isEmpty ? "Tempat foto" : photo.reason)
      text += "</p>\n"
    }
    write(photo.caption, tag: "figcaption", id: id)
    text += "</figure>\n"
  }

  /// The drawing for those who see it, the same as a nested list for those who have it read to them.
  mutating func write(_ tree: TreeFigure) {
    let id = landmark().id
    text += "<figure class=\"tree\" aria-labelledby=\"\(id)\">\n"
    text += "<div class=\"drawing\" role=\"img\" aria-labelledby=\"\(id)\" aria-details=\"\(id)-kata\">\n"
    text += svg(tree.drawing)
    text += "</div>\n"
    write(tree.caption, tag: "figcaption", id: id)
    text += "<details id=\"\(id)-kata\"><summary>Isi gambar dalam kata-kata</summary>\n"
    write(tree.outline)
    text += "</details>\n</figure>\n"
  }

  /// The drawing as SVG.
  private func svg(_ drawing: TreeDrawing) -> String {
    func shown(_ number: Double) -> String { number == number.rounded() ? "\(Int(number))" : "\(number)" }
    let size = "\(shown(drawing.width)) \(shown(drawing.height))"
    var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 \(size)\" "
    svg += "width=\"\(shown(drawing.width))pt\" height=\"\(shown(drawing.height))pt\" aria-hidden=\"true\">\n"
    for link in drawing.links {
      let points = link.points.map { "\(shown($0.x)),\(shown($0.y))" }.joined(separator: " ")
      let dashes = link.isCross ? " stroke-dasharray=\"4 3\"" : ""
      svg += "<polyline points=\"\(points)\" fill=\"none\" stroke=\"#000\"\(dashes)/>\n"
    }
    for box in drawing.boxes {
      let origin = "x=\"\(shown(box.origin.x))\" y=\"\(shown(box.origin.y))\""
      svg += "<rect \(origin) width=\"\(shown(box.width))\" height=\"\(shown(box.height))\" "
      svg += "fill=\"\(box.kind == .core ? "#ddd" : "#fff")\" stroke=\"#000\" "
      svg += "stroke-width=\"\(box.kind == .core ? 2 : 1)\"/>\n"
      let line = drawing.fontSize * 1.2
      let top = box.origin.y + (box.height - line * Double(box.lines.count)) / 2 + drawing.fontSize
      for (index, words) in box.lines.enumerated() {
        svg += "<text x=\"\(shown(box.origin.x + box.width / 2))\" y=\"\(shown(top + line * Double(index)))\" "
        svg += "font-size=\"\(shown(drawing.fontSize))\" text-anchor=\"middle\">\(words.xmlEscaped())</text>\n"
      }
    }
    return svg + "</svg>\n"
  }
}
