import Practicum

/// A paper as lines for a terminal, made block by block, so that a long one opens at once.
public struct PreviewText: Sendable {
  let rendering: Rendering
  let columns: Int
  let signs: PreviewSigns
  private let landmarks: Landmarks
  private var part = 0
  private var block = 0
  private var lastHeading = ""
  private var place = 0

  /// Begins at the first block; at least ten columns wide.
  public init(_ rendering: Rendering, columns: Int, isASCII: Bool = false) {
    self.rendering = rendering
    self.columns = max(10, columns)
    signs = isASCII ? .ascii : .unicode
    landmarks = Landmarks(rendering)
  }

  /// The lines of the next block, with a blank one below; nil after the last.
  public mutating func next() -> [PaperLine]? {
    let parts = rendering.document.parts
    while part < parts.count {
      defer { block += 1 }
      if block < parts[part].blocks.count { return lines(parts[part].blocks[block], columns) + [PaperLine()] }
      part += 1
      block = -1
    }
    return nil
  }

  /// All lines of blocks below each other, without blank ones between them.
  mutating func lines(_ blocks: [Block], _ columns: Int) -> [PaperLine] {
    blocks.flatMap { lines($0, columns) }
  }

  private mutating func lines(_ block: Block, _ columns: Int) -> [PaperLine] {
    switch block {
    case .heading(let heading): return lines(heading, columns)
    case .paragraph(let paragraph): return lines(paragraph, columns)
    case .list(let list): return lines(list, columns)
    case .table(let table):
      var above: [PaperLine] = []
      if let caption = table.caption { above = lines(caption, columns) }
      return above + drawn(table, columns) + wrapped(runs(table.note, .muted), columns)
    case .tree(let tree): return lines(tree.caption, columns) + lines(tree.outline, columns)
    case .photo(let photo):
      let words = photo.image == nil && !photo.reason.isEmpty ? photo.reason : photo.path
      return wrapped([PaperLine.Run("[Foto: \(words)]", .muted)], columns) + lines(photo.caption, columns)
    case .signatures(let signatures): return lines(signatures, columns)
    case .contents(let contents): return lines(contents, columns)
    case .pageBreak: return [PaperLine([PaperLine.Run(String(repeating: signs.rule, count: columns), .muted)])]
    case .missing(let inlines): return wrapped(runs(inlines, .emphasis), columns)
    }
  }

  private mutating func landmark() -> Landmark {
    defer { place += 1 }
    return landmarks.all[place]
  }

  private mutating func lines(_ heading: Heading, _ columns: Int) -> [PaperLine] {
    lastHeading = landmark().id
    let number = heading.number.isEmpty ? [] : [PaperLine.Run(heading.number + " ", .heading)]
    var lines = wrapped(number + runs(heading.text, .heading), columns)
    if heading.level == 1 { lines = lines.map { centred($0, columns) } }
    if !lines.isEmpty { lines[0].heading = heading.level }
    return lines
  }

  private func lines(_ paragraph: Paragraph, _ columns: Int) -> [PaperLine] {
    switch paragraph.role {
    case .body, .flush: wrapped(runs(paragraph.inlines, .plain), columns)
    case .centered: wrapped(runs(paragraph.inlines, .plain), columns).map { centred($0, columns) }
    case .cover, .letterhead: wrapped(runs(paragraph.inlines, .strong), columns).map { centred($0, columns) }
    case .quote: setIn(wrapped(runs(paragraph.inlines, .plain), columns - 4), by: "    ")
    case .reference: hanging(wrapped(runs(paragraph.inlines, .plain), columns - 4), "", 4)
    case .note: wrapped(runs(paragraph.inlines, .muted), columns)
    }
  }

  private mutating func lines(_ caption: Caption, _ columns: Int) -> [PaperLine] {
    _ = landmark()
    return wrapped([PaperLine.Run(caption.numbered + " ", .strong)] + runs(caption.text, .plain), columns)
  }

  private mutating func lines(_ list: ItemList, _ columns: Int) -> [PaperLine] {
    var result: [PaperLine] = []
    for (index, item) in list.items.enumerated() {
      let marker: String =
        switch list.marker {
        case .bullet: signs.bullet + " "
        case .number(let from): "\(max(0, from) &+ index). "
        case .letter: letters(index + 1) + ". "
        }
      let room = columns - marker.columns
      // Where hardly a word fits, what is nested is set in no further.
      result += room < 8 ? lines(item, columns) : hanging(lines(item, room), marker, marker.columns)
    }
    return result
  }

  private func lines(_ signatures: Signatures, _ columns: Int) -> [PaperLine] {
    var texts = signatures.dateLine.isEmpty ? [] : [rendering.plain(signatures.dateLine)]
    for place in signatures.rows.joined() {
      texts += place.above + ["", place.name.isEmpty ? Signatures.dots : place.name] + place.below + [""]
    }
    return texts.flatMap { text in
      wrapped([PaperLine.Run(text, .plain)], columns).map { centred($0, columns) }
    }
  }

  private func lines(_ contents: Contents, _ columns: Int) -> [PaperLine] {
    landmarks.listed(in: contents, below: lastHeading).flatMap { landmark -> [PaperLine] in
      let indent = min(columns / 4, (landmark.level - 1) * 2)
      let number = landmark.number.isEmpty ? "" : landmark.number + " "
      let lines = wrapped([PaperLine.Run(number, .plain)] + runs(landmark.text, .plain), columns - indent)
      return setIn(lines, by: String(repeating: " ", count: indent))
    }
  }
}
