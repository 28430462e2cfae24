/// The lists of a Word document: one for the headings of chapters, one for annexes, and each list of the text its own.
struct DocxLists {
  /// The list that numbers `BAB I`, `A.`, `1.`, `a.`, `1)`, bound to the heading styles.
  static let chapters = 1
  /// The same below `Lampiran 1`.
  static let annexes = 2
  /// The same below headings of level 1 that have no number themselves.
  static let plainSections = 3
  /// The list of all bullets.
  static let bullets = 4

  private enum Pattern: Int, CaseIterable {
    case chapters = 1, annexes, plainSections, bullets, numbers, letters
  }

  /// Patterns of the sections of one chapter follow those of all papers.
  private static let firstOfChapters = 100

  /// How far the text of a list stands in from the text around it, in twips.
  static func step(inCell: Bool) -> Int { inCell ? 283 : 425 }

  /// Each list's pattern and where its level starts again.
  private var lists: [(pattern: Pattern, level: Int, start: Int)] = [
    (.chapters, 0, 0), (.annexes, 0, 0), (.plainSections, 0, 0), (.bullets, 0, 0),
  ]

  /// The list that numbers the sections of a chapter as `3.1`, and the chapter of each such list.
  ///
  /// The chapter's number stands in words there: it is Roman above its title, and LibreOffice does not know the sign
  /// (`w:isLgl`) by which Word would turn it.
  private var chapterSections: [Int: Int] = [:]

  mutating func sections(ofChapter chapter: Int, _ sections: Numbering.Sections) -> Int {
    guard sections == .decimal else { return Self.chapters }
    lists.append((.chapters, 0, 0))
    chapterSections[lists.count] = chapter
    return lists.count
  }

  /// The list that counts the items of a list of the text.
  mutating func list(_ marker: ItemList.Marker, level: Int) -> Int {
    switch marker {
    case .bullet: Self.bullets
    case .number(let from): add(.numbers, level, max(from, 0))
    case .letter: add(.letters, level, 1)
    }
  }

  private mutating func add(_ pattern: Pattern, _ level: Int, _ start: Int) -> Int {
    lists.append((pattern, level, start))
    return lists.count
  }

  /// `word/numbering.xml`.
  func part(_ sections: Numbering.Sections) -> [UInt8] {
    var out = Markup()
    out.add("<w:numbering xmlns:w=\"\(DocxPackage.main)\">")
    for pattern in Pattern.allCases {
      out.add("<w:abstractNum w:abstractNumId=\"\(pattern.rawValue)\"><w:multiLevelType w:val=\"multilevel\"/>")
      for level in 0..<9 { out.add(Self.level(level, pattern, sections)) }
      out.add("</w:abstractNum>")
    }
    for chapter in chapterSections.values.sorted() {
      out.add("<w:abstractNum w:abstractNumId=\"\(Self.firstOfChapters + chapter)\">")
      out.add("<w:multiLevelType w:val=\"multilevel\"/>")
      for level in 0..<9 { out.add(Self.headingLevel(level, .plainSections, sections, chapter: chapter)) }
      out.add("</w:abstractNum>")
    }
    for (index, list) in lists.enumerated() {
      let chapter = chapterSections[index + 1]
      let pattern = chapter.map { Self.firstOfChapters + $0 } ?? list.pattern.rawValue
      out.add("<w:num w:numId=\"\(index + 1)\"><w:abstractNumId w:val=\"\(pattern)\"/>")
      if index >= Self.bullets, chapter == nil {
        out.add("<w:lvlOverride w:ilvl=\"\(list.level)\"><w:startOverride w:val=\"\(list.start)\"/></w:lvlOverride>")
      }
      out.add("</w:num>")
    }
    out.add("</w:numbering>")
    return out.bytes
  }

  private static func level(_ level: Int, _ pattern: Pattern, _ sections: Numbering.Sections) -> String {
    switch pattern {
    case .chapters, .annexes, .plainSections: headingLevel(level, pattern, sections)
    case .bullets: itemLevel(level, "bullet", ["•", "–", "◦"][level % 3])
    case .numbers: itemLevel(level, "decimal", "%\(level + 1).")
    case .letters: itemLevel(level, "lowerLetter", "%\(level + 1).")
    }
  }

  private static func itemLevel(_ level: Int, _ format: String, _ text: String) -> String {
    let step = step(inCell: false)
    return "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>"
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/>"
      + "<w:pPr><w:ind w:left=\"\((level + 1) * step)\" w:hanging=\"\(step)\"/></w:pPr></w:lvl>"
  }

  private static func headingLevel(
    _ level: Int, _ pattern: Pattern, _ sections: Numbering.Sections, chapter: Int? = nil
  ) -> String {
    let isTop = level == 0
    let bound = pattern == .chapters && level < 5 ? "<w:pStyle w:val=\"Heading\(level + 1)\"/>" : ""
    var format = ["none", "upperLetter", "decimal", "lowerLetter", "decimal"][min(level, 4)]
    var text = level == 4 ? "%5)" : "%\(level + 1)."
    var isLegal = false
    if isTop {
      switch pattern {
      case .chapters: (format, text) = ("upperRoman", "BAB %1")
      case .annexes: (format, text) = ("decimal", "Lampiran %1")
      default: text = ""
      }
    } else if sections == .decimal {
      format = "decimal"
      isLegal = pattern == .chapters
      let own = (2...level + 1).map { "%\($0)" }
      let above = pattern == .plainSections ? nil : pattern == .annexes ? "L%1" : "%1"
      let prefix = [chapter.map(String.init) ?? above].compactMap(\.self)
      text = (prefix + own).joined(separator: ".")
    }
    let hanging = sections == .decimal ? 284 + level * 200 : 425
    return "<w:lvl w:ilvl=\"\(level)\"><w:start w:val=\"1\"/><w:numFmt w:val=\"\(format)\"/>\(bound)"
      + (isLegal ? "<w:isLgl/>" : "") + (isTop ? "<w:suff w:val=\"nothing\"/>" : "")
      + "<w:lvlText w:val=\"\(text)\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"\(isTop ? 0 : hanging)\" "
      + (isTop ? "w:firstLine=\"0\"" : "w:hanging=\"\(hanging)\"") + "/></w:pPr></w:lvl>"
  }
}

extension DocxBody {
  mutating func write(_ list: ItemList) {
    let outer = place
    let level = min(outer.depth, 8)
    let id = lists.list(list.marker, level: level)
    let step = DocxLists.step(inCell: outer.cell != nil)
    place.depth += 1
    place.indent += step
    place.width = max(place.width - step, 720)
    let keepsLast = keepsNext
    for (index, item) in list.items.enumerated() {
      keepsNext = keepsLast && index == list.items.count - 1
      var rest = item[...]
      var look = self.look(.flush)
      look.list = (id, level)
      look.indent = (place.indent, step)
      // An item that begins with something else has its number on a line of its own.
      var first = Paragraph([], .flush)
      if case .paragraph(let paragraph)? = item.first {
        first = paragraph
        rest = item.dropFirst()
      }
      // What an item begins with is not torn from what it says.
      look.keepsWithNext = !rest.isEmpty
      paragraph(look) { $0.write(first.inlines, DocxBody.runLook(in: $0.place)) }
      write(Array(rest))
    }
    keepsNext = keepsLast
    place = outer
  }
}
