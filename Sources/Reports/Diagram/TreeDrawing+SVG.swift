extension TreeDrawing {
  /// The drawing as an `svg` element to stand in a page.
  ///
  /// Texts stay texts, broken into the lines the boxes were made for; everything is black, white and grey.
  /// - Parameter attributes: what the element says besides its size, such as how it is read out.
  func svg(_ attributes: String) -> String {
    // Thick lines reach over the edge.
    let margin = 2.0
    let (width, height) = (Self.shown(width + 2 * margin), Self.shown(height + 2 * margin))
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"\(width)pt\" height=\"\(height)pt\""
      + " viewBox=\"\(Self.shown(-margin)) \(Self.shown(-margin)) \(width) \(height)\" \(attributes)>\n\(shapes)</svg>\n"
  }

  /// The lines and boxes without what surrounds them.
  var shapes: String {
    let fonts = Self.fontFamily.map { $0.contains(" ") ? "'\($0)'" : $0 }.joined(separator: ", ")
    var svg = "<g fill=\"none\" stroke=\"#000\" stroke-width=\"\(Self.shown(Self.linkWidth))\">\n"
    for link in links { svg += path(link) }
    svg += "</g>\n<g fill=\"#000\">\n"
    for link in links { svg += head(link) }
    svg +=
      "</g>\n<g font-family=\"\(fonts), sans-serif\" font-size=\"\(Self.shown(fontSize))\" text-anchor=\"middle\">\n"
    for box in boxes { svg += shape(box) }
    return svg + "</g>\n"
  }

  private func path(_ link: Link) -> String {
    guard let first = link.points.first else { return "" }
    let corners = link.points.dropFirst().map { "L\(Self.shown($0.x)) \(Self.shown($0.y))" }.joined()
    let dashes = link.isCross ? " stroke-dasharray=\"4 2.5\"" : ""
    return "<path d=\"M\(Self.shown(first.x)) \(Self.shown(first.y))\(corners)\"\(dashes)/>\n"
  }

  private func head(_ link: Link) -> String {
    guard let corners = link.arrowHead else { return "" }
    let points = corners.map { "\(Self.shown($0.x)),\(Self.shown($0.y))" }.joined(separator: " ")
    return "<polygon points=\"\(points)\"/>\n"
  }

  private func shape(_ box: Box) -> String {
    let look = box.kind.look
    let fill = String(look.fill, radix: 16)
    let corner = look.isRounded ? " rx=\"\(Self.shown(cornerRadius))\"" : ""
    let dashes = look.isDashed ? " stroke-dasharray=\"4 2.5\"" : ""
    var svg =
      "<rect x=\"\(Self.shown(box.origin.x))\" y=\"\(Self.shown(box.origin.y))\" width=\"\(Self.shown(box.width))\""
      + " height=\"\(Self.shown(box.height))\"\(corner) fill=\"#\(fill)\(fill)\(fill)\" stroke=\"#000\""
      + " stroke-width=\"\(Self.shown(look.lineWidth))\"\(dashes)/>\n"
    let middle = Self.shown(box.origin.x + box.width / 2)
    let weight = look.isBold ? " font-weight=\"bold\"" : ""
    svg += "<text\(weight)>"
    for (place, line) in box.lines.enumerated() {
      svg += "<tspan x=\"\(middle)\" y=\"\(Self.shown(baseline(of: place, in: box)))\">\(line.xmlEscaped())</tspan>"
    }
    return svg + "</text>\n"
  }

  /// Where a line of a box stands: the lines together in the middle of the box.
  func baseline(of line: Int, in box: Box) -> Double {
    let height = Self.lineHeight * fontSize
    let top = box.origin.y + (box.height - Double(box.lines.count) * height) / 2
    // The middle of small letters lies a third of the size above the baseline.
    return top + Double(line) * height + height / 2 + fontSize * 0.34
  }

  /// A number with at most two decimals.
  static func shown(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let (whole, rest) = (abs(hundredths) / 100, abs(hundredths) % 100)
    let sign = hundredths < 0 ? "-" : ""
    if rest == 0 { return "\(sign)\(whole)" }
    return "\(sign)\(whole)." + (rest < 10 ? "0" : "") + (rest % 10 == 0 ? "\(rest / 10)" : "\(rest)")
  }
}

extension TreeDrawing.Link {
  /// The corners of the arrow's head, its tip at the last point; nil for a line of no length.
  public var arrowHead: [TreeDrawing.Point]? {
    guard points.count > 1, let tip = points.last else { return nil }
    let before = points[points.count - 2]
    let (dx, dy) = (tip.x - before.x, tip.y - before.y)
    // Lines run along one axis only.
    let length = max(abs(dx), abs(dy))
    guard length > 0 else { return nil }
    let (ux, uy) = (dx / length, dy / length)
    let (long, half) = (5.0, 2.0)
    return [
      tip, .init(tip.x - ux * long - uy * half, tip.y - uy * long + ux * half),
      .init(tip.x - ux * long + uy * half, tip.y - uy * long - ux * half),
    ]
  }
}
