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
    text += tree.drawing.svg("aria-hidden=\"true\"")
    text += "</div>\n"
    write(tree.caption, tag: "figcaption", id: id)
    text += "<details id=\"\(id)-kata\"><summary>Isi gambar dalam kata-kata</summary>\n"
    write(tree.outline)
    text += "</details>\n</figure>\n"
  }
}
