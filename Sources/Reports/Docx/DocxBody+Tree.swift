extension DocxBody {
  private static let emuPerPoint = 12_700.0

  /// Writes a tree as shapes that can be edited in Word, with a picture of them for programs that know no shapes.
  mutating func write(_ tree: TreeFigure) {
    let drawing = tree.drawing
    // Trees are drawn to fit the page; one that is larger all the same is made smaller, its letters too.
    let room = (width: Double(place.width) / 20, height: Double(page.figureHeight) / 20)
    let scale = min(1, room.width / max(drawing.width, 1), room.height / max(drawing.height, 1))
    let width = max(Self.emu(drawing.width * scale), 1)
    let height = max(Self.emu(drawing.height * scale), 1)
    let alternative = rendering.plain(tree.caption.text) + "\n" + lines(tree.outline, "").joined(separator: "\n")
    let id = relationships.picture(EmfPicture.bytes(drawing), "emf")
    var look = ParagraphLook("Picture")
    look.keepsWithNext = true
    paragraph(look) { body in
      body.out.add("<w:r><mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing>")
      body.out.add(body.inline(width, height, alternative))
      body.out.add("<wp:cNvGraphicFramePr/><a:graphic><a:graphicData ")
      body.out.add("uri=\"http://schemas.microsoft.com/office/word/2010/wordprocessingGroup\"><wpg:wgp>")
      body.out.add(
        "<wpg:cNvGrpSpPr/><wpg:grpSpPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/>")
      body.out.add("<a:chOff x=\"0\" y=\"0\"/><a:chExt cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm></wpg:grpSpPr>")
      for link in drawing.links { body.write(link, scale) }
      for box in drawing.boxes {
        body.write(box, scale, letters: drawing.fontSize * scale, corner: drawing.cornerRadius)
      }
      body.out.add("</wpg:wgp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>")
      body.out.add("<mc:Fallback><w:drawing>" + body.inline(width, height, alternative))
      body.out.add(Self.picture(id, width, height))
      body.out.add("</wp:inline></w:drawing></mc:Fallback></mc:AlternateContent></w:r>")
    }
    write(tree.caption, above: false)
  }

  /// A rectangle whose corners are round, by the share of its shorter side that their radius is.
  private static func rounded(_ radius: Double, _ box: TreeDrawing.Box) -> String {
    let share = Int(min(max(radius / max(min(box.width, box.height), 1), 0), 0.5) * 100_000)
    return "<a:prstGeom prst=\"roundRect\"><a:avLst><a:gd name=\"adj\" fmla=\"val \(share)\"/></a:avLst></a:prstGeom>"
  }

  private mutating func write(_ box: TreeDrawing.Box, _ scale: Double, letters: Double, corner: Double) {
    drawings += 1
    let look = box.kind.look
    out.add("<wps:wsp><wps:cNvPr id=\"\(drawings)\" name=\"Kotak \(drawings)\"/><wps:cNvSpPr/><wps:spPr><a:xfrm>")
    out.add("<a:off x=\"\(Self.emu(box.origin.x * scale))\" y=\"\(Self.emu(box.origin.y * scale))\"/>")
    out.add(
      "<a:ext cx=\"\(max(Self.emu(box.width * scale), 1))\" cy=\"\(max(Self.emu(box.height * scale), 1))\"/></a:xfrm>")
    out.add(look.isRounded ? Self.rounded(corner, box) : "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom>")
    let fill = String(look.fill, radix: 16, uppercase: true)
    out.add("<a:solidFill><a:srgbClr val=\"\(fill)\(fill)\(fill)\"/></a:solidFill>")
    out.add("<a:ln w=\"\(Self.emu(look.lineWidth))\"><a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>")
    out.add("\(look.isDashed ? "<a:prstDash val=\"dash\"/>" : "")</a:ln></wps:spPr>")
    out.add("<wps:txbx><w:txbxContent><w:p><w:pPr><w:pStyle w:val=\"TreeText\"/></w:pPr>")
    let size = max(Int((letters * 2).rounded(.down)), 2)
    for (index, line) in box.lines.enumerated() {
      out.add(
        "<w:r><w:rPr>\(look.isBold ? "<w:b/><w:bCs/>" : "")<w:sz w:val=\"\(size)\"/><w:szCs w:val=\"\(size)\"/></w:rPr>"
      )
      out.add((index > 0 ? "<w:br/>" : "") + "<w:t xml:space=\"preserve\">\(line.xmlEscaped())</w:t></w:r>")
    }
    out.add("</w:p></w:txbxContent></wps:txbx><wps:bodyPr lIns=\"12700\" tIns=\"0\" rIns=\"12700\" bIns=\"0\" ")
    out.add("anchor=\"ctr\"><a:noAutofit/></wps:bodyPr></wps:wsp>")
  }

  private mutating func write(_ link: TreeDrawing.Link, _ scale: Double) {
    guard link.points.count > 1 else { return }
    drawings += 1
    let corners = link.points.map { (x: Self.emu($0.x * scale), y: Self.emu($0.y * scale)) }
    let left = corners.map(\.x).min() ?? 0
    let top = corners.map(\.y).min() ?? 0
    let width = max((corners.map(\.x).max() ?? 0) - left, 1)
    let height = max((corners.map(\.y).max() ?? 0) - top, 1)
    out.add("<wps:wsp><wps:cNvPr id=\"\(drawings)\" name=\"Garis \(drawings)\"/><wps:cNvSpPr/><wps:spPr>")
    out.add("<a:xfrm><a:off x=\"\(left)\" y=\"\(top)\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm>")
    out.add("<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l=\"0\" t=\"0\" r=\"r\" b=\"b\"/><a:pathLst>")
    out.add("<a:path w=\"\(width)\" h=\"\(height)\" fill=\"none\">")
    for (index, corner) in corners.enumerated() {
      let step = index == 0 ? "moveTo" : "lnTo"
      out.add("<a:\(step)><a:pt x=\"\(corner.x - left)\" y=\"\(corner.y - top)\"/></a:\(step)>")
    }
    out.add("</a:path></a:pathLst></a:custGeom><a:noFill/><a:ln w=\"\(Self.emu(TreeDrawing.linkWidth))\">")
    out.add(
      "<a:solidFill><a:srgbClr val=\"000000\"/></a:solidFill>\(link.isCross ? "<a:prstDash val=\"dash\"/>" : "")<a:miter lim=\"800000\"/>"
    )
    out.add("<a:tailEnd type=\"triangle\" w=\"med\" len=\"med\"/></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>")
  }

  /// The tree in words, a line for each box.
  private func lines(_ list: ItemList, _ indent: String) -> [String] {
    list.items.flatMap { item in
      item.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph): [indent + "– " + rendering.plain(paragraph.inlines)]
        case .list(let inner): lines(inner, indent + "  ")
        default: []
        }
      }
    }
  }

  /// English metric units of a length in points; what no page holds is cut.
  private static func emu(_ points: Double) -> Int {
    points.isFinite ? Int((min(max(points, -10_000), 10_000) * emuPerPoint).rounded()) : 0
  }
}
