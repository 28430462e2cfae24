extension DocxBody {
  mutating func write(_ heading: Heading) {
    anchors += 1
    let anchor = anchors
    var look = ParagraphLook(heading.kind == .title ? "Title" : "Heading\(heading.level)")
    switch heading.kind {
    case .chapter:
      chapters += 1
      sections = lists.sections(ofChapter: chapters, rendering.style.sections)
    case .annex:
      sections = DocxLists.annexes
      look.list = (sections, 0)
    case .unnumbered, .title, .section:
      // A level without a number in the list restarts those below it all the same.
      if heading.level == 1 { sections = DocxLists.plainSections }
      if sections != DocxLists.chapters { look.list = (sections, heading.level - 1) }
    }
    paragraph(look) { body in
      body.bookmark(Self.contentsMark(anchor)) { body in
        // The number, which the list writes, has the line above.
        if heading.kind == .chapter || heading.kind == .annex { body.out.add("<w:r><w:br/></w:r>") }
        if heading.label == nil {
          body.write(heading.text)
        } else {
          body.bookmark(Self.mark(anchor)) { $0.write(heading.text) }
        }
      }
    }
  }

  /// Writes a caption: its number counted by a field within the chapter, whose own number stands in words, since
  /// LibreOffice knows no fields that restart by heading.
  ///
  /// - Parameter above: whether it stands above what it names.
  mutating func write(_ caption: Caption, above: Bool) {
    anchors += 1
    let anchor = anchors
    var look = ParagraphLook("Caption")
    look.keepsWithNext = above
    if place.cell != nil || !above { look.before = 60 }
    paragraph(look) { body in
      body.bookmark(Self.contentsMark(anchor)) { body in
        if caption.label == nil {
          body.number(caption)
        } else {
          body.bookmark(Self.mark(anchor)) { $0.number(caption) }
        }
        body.write(" ")
        body.write(caption.text)
      }
    }
  }

  private mutating func number(_ caption: Caption) {
    let (chapter, place) = (caption.number.chapter, caption.number.place)
    write((caption.series.rawValue + " " + (chapter.isEmpty ? "" : "\(chapter). ")).unbrokenNumber)
    let restart = place == 1 ? " \\r 1" : ""
    out.add(Self.field("SEQ \(caption.series.rawValue) \\* ARABIC\(restart)", Self.run("\(place)")))
  }
}
