import Practicum
import RecordText

extension Composer {
  /// A section of prose below a heading of a level; where nothing is written, what the data already says.
  mutating func prose(_ section: ProseSection, below level: Int) -> [Block] {
    let written = prose(at: section.path(inCase: folder), below: level)
    if !written.isEmpty || !options.offersSentences { return written }
    return offered(section)
  }

  /// The sentences that the data of the case says by itself, a few to a paragraph.
  private mutating func offered(_ section: ProseSection) -> [Block] {
    let sentences = Narrative(ofCase: folder, in: workspace).sentences(for: section)
    return stride(from: 0, to: sentences.count, by: 5).map { start in
      let text = sentences[start..<min(start + 5, sentences.count)].joined(separator: " ")
      return .paragraph(Paragraph(line(text, readsAmounts: true)))
    }
  }

  /// The prose of a file below a heading of a level.
  ///
  /// Where the file begins with its only heading of the first level, that is the section's title, which the paper has
  /// already.
  mutating func prose(at path: String, below level: Int) -> [Block] {
    guard let file = workspace[path] else { return [] }
    let blocks = MarkdownBlock.read(String(decoding: file.records.bytes(), as: UTF8.self))
    return prose(blocks.withoutTitle, below: level)
  }

  /// The blocks of a text field that may hold several paragraphs.
  mutating func details(_ text: String, below level: Int) -> [Block] {
    prose(MarkdownBlock.read(text), below: level)
  }

  private mutating func prose(_ blocks: [MarkdownBlock], below level: Int) -> [Block] {
    // The highest heading of the prose comes right below the section's own.
    let highest = blocks.compactMap(\.headingLevel).min() ?? 1
    return blocks.flatMap { block($0, headings: level + 1 - highest) }
  }

  private mutating func block(
    _ block: MarkdownBlock, headings offset: Int, role: Paragraph.Role = .body
  ) -> [Block] {
    switch block {
    case .heading(let level, let text):
      // Deeper than the model numbers: a line in bold.
      guard level + offset <= 5 else { return [.paragraph(Paragraph([.strong(inlines(text))], .flush))] }
      return [.heading(Heading(level + offset, .section, inlines(text)))]
    case .paragraph(let pieces): return paragraph(pieces, role)
    case .quote(let inner): return inner.flatMap { self.block($0, headings: offset, role: .quote) }
    case .list(let start, let items):
      let inner = items.map { $0.flatMap { self.block($0, headings: offset, role: .flush) } }
      return [.list(ItemList(start.map { .number(from: $0) } ?? .bullet, inner))]
    case .table(let alignments, let header, let rows): return [table(alignments, header, rows)]
    case .lines(let lines):
      let pieces = lines.flatMap { [Inline.text($0), .lineBreak] }.dropLast()
      return pieces.isEmpty ? [] : [.paragraph(Paragraph(Array(pieces), .flush))]
    }
  }

  /// A paragraph; pictures in it stand below it.
  private mutating func paragraph(_ pieces: [MarkdownInline], _ role: Paragraph.Role) -> [Block] {
    var blocks: [Block] = []
    let text = inlines(pieces.filter { !$0.isImage })
    if !text.plain().withoutOuterBlanks.isEmpty { blocks.append(.paragraph(Paragraph(text, role))) }
    for case .image(let words, let url) in pieces {
      blocks.append(.photo(photo(url, caption: inlines(words), label: nil)))
    }
    return blocks
  }

  private mutating func table(
    _ alignments: [Table.Alignment], _ header: [[MarkdownInline]], _ rows: [[[MarkdownInline]]]
  ) -> Block {
    func filled(_ row: [[Inline]]) -> [[Inline]] {
      row.prefix(alignments.count) + Array(repeating: [], count: max(0, alignments.count - row.count))
    }
    let top = filled(header.map { inlines($0) }).map { Table.Cell($0, .columnHeader) }
    let body = rows.map { row in filled(row.map { inlines($0) }).map { Table.Cell($0) } }
    // A column is as wide as its longest text, within reason.
    let shares = alignments.indices.map { column in
      let lengths = ([top] + body).map { row in row[column].blocks.first.map(Self.length) ?? 0 }
      return min(max(lengths.max() ?? 1, 4), 40)
    }
    let columns = zip(shares, alignments).map { Table.Column($0, $1) }
    return .table(Table(nil, columns: columns, headerRows: 1, rows: [top] + body))
  }

  private static func length(_ block: Block) -> Int {
    if case .paragraph(let paragraph) = block { paragraph.inlines.plain().count } else { 0 }
  }

  private mutating func inlines(_ pieces: [MarkdownInline]) -> [Inline] {
    pieces.flatMap { piece -> [Inline] in
      switch piece {
      case .text(let text): running(text)
      case .literal(let text): [.text(text.replacing(String(escapedBrace), with: "\\{"))]
      case .emphasis(let inner): [.emphasis(inlines(inner))]
      case .strong(let inner): [.strong(inlines(inner))]
      case .link(let inner, let url): [.link(inlines(inner), url: url)]
      case .image(let inner, _): inlines(inner)
      case .lineBreak: [.lineBreak]
      }
    }
  }
}

extension MarkdownBlock {
  fileprivate var headingLevel: Int? { if case .heading(let level, _) = self { level } else { nil } }
}

extension MarkdownInline {
  fileprivate var isImage: Bool { if case .image = self { true } else { false } }
}

extension [MarkdownBlock] {
  fileprivate var withoutTitle: [MarkdownBlock] {
    guard first?.headingLevel == 1, count(where: { $0.headingLevel == 1 }) == 1 else { return self }
    return Array(dropFirst())
  }
}
