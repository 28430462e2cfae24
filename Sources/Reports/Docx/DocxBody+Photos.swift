extension DocxBody {
  mutating func write(_ photo: Photo) {
    if let image = photo.image, image.width > 0, image.height > 0 {
      var look = ParagraphLook("Picture")
      look.keepsWithNext = true
      paragraph(look) { $0.write(image, alternative: $0.rendering.plain(photo.caption.text)) }
    } else {
      var look = ParagraphLook("PictureFrame")
      look.keepsWithNext = true
      paragraph(look) { $0.write("[Foto: \(photo.reason.isEmpty ? photo.path : photo.reason)]") }
    }
    write(photo.caption, above: false)
  }

  /// Writes a photograph as wide as it is at 96 dots an inch, and never wider than the lines or higher than half a page.
  private mutating func write(_ image: Photo.Image, alternative: String) {
    let ending = image.format == .jpeg ? "jpeg" : "png"
    let id = relationships.picture(image.bytes, ending)
    let most = (
      width: Double(place.width * PageMeasures.emuPerTwip),
      height: Double(page.textHeight * PageMeasures.emuPerTwip) / 2
    )
    let natural = (width: Double(image.width) * 9_525, height: Double(image.height) * 9_525)
    let scale = min(1, most.width / natural.width, most.height / natural.height)
    let upright = (width: max(Int(natural.width * scale), 1), height: max(Int(natural.height * scale), 1))
    let turn = Turn(image.orientation)
    let stored = turn.isSideways ? (width: upright.height, height: upright.width) : upright
    out.add("<w:r><w:drawing>" + inline(stored.width, stored.height, turn: turn, alternative))
    out.add(Self.picture(id, stored.width, stored.height, turn))
    out.add("</wp:inline></w:drawing></w:r>")
  }

  /// The beginning of a drawing that stands in a line like a letter.
  mutating func inline(_ width: Int, _ height: Int, turn: Turn = Turn(1), _ alternative: String) -> String {
    drawings += 1
    // A picture that is turned by a quarter reaches over the edges of what it would take lying.
    let across = turn.isSideways ? max((height - width) / 2, 0) : 0
    let along = turn.isSideways ? max((width - height) / 2, 0) : 0
    return "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent cx=\"\(width)\" cy=\"\(height)\"/>"
      + "<wp:effectExtent l=\"\(across)\" t=\"\(along)\" r=\"\(across)\" b=\"\(along)\"/>"
      + "<wp:docPr id=\"\(drawings)\" name=\"Gambar \(drawings)\" "
      + "descr=\"\(alternative.xmlEscaped(inAttribute: true))\"/>"
  }

  /// A picture of a size that is embedded by an id.
  static func picture(_ id: String, _ width: Int, _ height: Int, _ turn: Turn = Turn(1)) -> String {
    "<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr>"
      + "<a:graphic><a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic>"
      + "<pic:nvPicPr><pic:cNvPr id=\"0\" name=\"\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>"
      + "<a:blip r:embed=\"\(id)\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr>"
      + "<a:xfrm\(turn.attributes)><a:off x=\"0\" y=\"0\"/><a:ext cx=\"\(width)\" cy=\"\(height)\"/></a:xfrm>"
      + "<a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic>"
  }

  /// How a picture that was stored as the camera was held is turned upright: by quarters to the right, after it was
  /// mirrored.
  struct Turn {
    let quarters: Int
    let isMirrored: Bool

    /// The turn that an EXIF orientation of 1 to 8 asks for.
    init(_ orientation: Int) {
      switch orientation {
      case 2: (quarters, isMirrored) = (0, true)
      case 3: (quarters, isMirrored) = (2, false)
      case 4: (quarters, isMirrored) = (2, true)
      case 5: (quarters, isMirrored) = (3, true)
      case 6: (quarters, isMirrored) = (1, false)
      case 7: (quarters, isMirrored) = (1, true)
      case 8: (quarters, isMirrored) = (3, false)
      default: (quarters, isMirrored) = (0, false)
      }
    }

    var isSideways: Bool { quarters % 2 == 1 }

    fileprivate var attributes: String {
      (quarters == 0 ? "" : " rot=\"\(quarters * 5_400_000)\"") + (isMirrored ? " flipH=\"1\"" : "")
    }
  }
}
