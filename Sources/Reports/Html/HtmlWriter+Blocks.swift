extension HtmlWriter {
  mutating func write(_ blocks: [Block]) {
    var index = 0
    while index < blocks.count {
      if case .paragraph(let first) = blocks[index], first.role == .cover {
        var lines: [Paragraph] = []
        while index < blocks.count, case .paragraph(let line) = blocks[index], line.role == .cover {
          lines.append(line)
          index += 1
        }
        cover(lines)
      } else {
        write(blocks[index])
        index += 1
      }
    }
  }

  /// Lines in large type; the first of them are the page's main heading.
  private mutating func cover(_ lines: [Paragraph]) {
    let tag = hasMainHeading ? "p" : "h1"
    hasMainHeading = true
    text += "<\(tag) class=\"cover\">"
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "<br>" }
      write(line.inlines)
    }
    text += "</\(tag)>\n"
  }

  private mutating func write(_ block: Block) {
    switch block {
    case .heading(let heading): write(heading)
    case .paragraph(let paragraph): write(paragraph)
    case .list(let list): write(list)
    case .table(let table): write(table)
    case .tree(let tree): write(tree)
    case .photo(let photo): write(photo)
    case .signatures(let signatures): write(signatures)
    case .contents(let contents): write(contents)
    case .pageBreak: text += "<div class=\"break\"></div>\n"
    case .missing(let inlines):
      text += "<p class=\"missing\">"
      write(inlines)
      text += "</p>\n"
    }
  }

  /// The id of the landmark that is being written.
  mutating func landmark() -> Landmark {
    defer { place += 1 }
    return landmarks.all[place]
  }

  private mutating func write(_ heading: Heading) {
    let here = landmark()
    lastHeading = here
    let rank: Int
    if heading.kind == .title, !hasMainHeading {
      hasMainHeading = true
      rank = 1
      open = []
    } else {
      // A level that was left out must not leave a gap in the ranks.
      let level = heading.kind == .title ? 1 : heading.level
      while let last = open.last, last >= level { open.removeLast() }
      open.append(level)
      rank = min(6, open.count + 1)
    }
    text += "<h\(rank) id=\"\(here.id)\" class=\"\(heading.kind.name) level-\(heading.level)\">"
    if !heading.number.isEmpty {
      text += "<span class=\"number\">"
      text.write(heading.number)
      text += "</span> "
    }
    write(heading.text)
    text += "</h\(rank)>\n"
  }

  private mutating func write(_ paragraph: Paragraph) {
    let id = paragraph.entry.flatMap { landmarks.references[$0] }.map { " id=\"\($0)\"" } ?? ""
    let tag = paragraph.role == .quote ? "blockquote" : "p"
    text += "<\(tag)\(id) class=\"\(paragraph.role.name)\">"
    if tag == "blockquote" { text += "<p>" }
    write(paragraph.inlines)
    if tag == "blockquote" { text += "</p>" }
    text += "</\(tag)>\n"
  }

  mutating func write(_ list: ItemList) {
    let tag: String
    switch list.marker {
    case .bullet:
      tag = "ul"
      text += "<ul>\n"
    case .number(let from):
      tag = "ol"
      text += from == 1 ? "<ol>\n" : "<ol start=\"\(from)\" style=\"counter-reset: list-item \(from &- 1)\">\n"
    case .letter:
      tag = "ol"
      text += "<ol type=\"a\" class=\"letters\">\n"
    }
    for item in list.items {
      text += "<li>"
      write(item)
      text += "</li>\n"
    }
    text += "</\(tag)>\n"
  }

  private mutating func write(_ signatures: Signatures) {
    text += "<div class=\"signatures\">\n"
    for (index, row) in signatures.rows.enumerated() {
      text += "<div class=\"row\">\n"
      for (column, place) in row.enumerated() {
        text += "<div class=\"place\">"
        if index == 0, column == row.count - 1, !signatures.dateLine.isEmpty {
          text += "<p>"
          write(signatures.dateLine)
          text += "</p>"
        }
        text += "<p class=\"above\">"
        lines(place.above)
        text += "</p><p class=\"\(place.name.isEmpty ? "dots" : "name")\">"
        text.write(place.name.isEmpty ? Signatures.dots : place.name)
        text += "</p>"
        if !place.below.isEmpty {
          text += "<p>"
          lines(place.below)
          text += "</p>"
        }
        text += "</div>\n"
      }
      text += "</div>\n"
    }
    text += "</div>\n"
  }

  private mutating func lines(_ lines: [String]) {
    for (index, line) in lines.enumerated() {
      if index > 0 { text += "<br>" }
      text.write(line)
    }
  }
}

extension Heading.Kind {
  /// The name of its looks.
  var name: String {
    switch self {
    case .chapter: "chapter"
    case .unnumbered: "unnumbered"
    case .section: "section"
    case .annex: "annex"
    case .title: "title"
    }
  }
}

extension Paragraph.Role {
  /// The name of its looks.
  var name: String {
    switch self {
    case .body: "body"
    case .flush: "flush"
    case .centered: "centered"
    case .cover: "cover"
    case .letterhead: "letterhead"
    case .quote: "quote"
    case .reference: "reference"
    case .note: "note"
    }
  }
}
