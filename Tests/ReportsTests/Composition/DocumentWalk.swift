import Practicum

@testable import Reports

/// Everything that stands in a document, in its order.
struct DocumentWalk {
  private(set) var values: [Value] = []
  private(set) var texts: [String] = []
  private(set) var labels: Set<Label> = []
  private(set) var referred: Set<Label> = []
  private(set) var headings: [Heading] = []
  private(set) var tables: [Table] = []
  private(set) var photos: [Photo] = []
  private(set) var missing: [String] = []
  private(set) var lines: [String] = []

  init(_ document: Document) {
    let rendering = Rendering(document)
    for part in rendering.document.parts { read(part.blocks, "") }
  }

  init(_ blocks: [Block]) { read(blocks, "") }

  private mutating func read(_ blocks: [Block], _ indent: String) { for block in blocks { read(block, indent) } }

  private mutating func read(_ block: Block, _ indent: String) {
    switch block {
    case .heading(let heading):
      headings.append(heading)
      if let label = heading.label { labels.insert(label) }
      lines.append("\n\(String(repeating: "#", count: heading.level)) \(heading.number) \(read(heading.text))")
    case .paragraph(let paragraph): lines.append("\(indent)\(read(paragraph.inlines))")
    case .list(let list):
      for (place, item) in list.items.enumerated() {
        lines.append("\(indent)\(list.marker == .bullet ? "-" : "\(place + 1).")")
        read(item, indent + "  ")
      }
    case .table(let table):
      tables.append(table)
      if let caption = table.caption { read(caption) }
      for row in table.rows {
        let cells = row.map { cell -> String in
          var inner = DocumentWalk(cell.blocks)
          swap(&inner.lines, &inner.texts)
          take(inner)
          return inner.texts.joined(separator: " / ")
        }
        lines.append("| " + cells.joined(separator: " | "))
      }
      if !table.note.isEmpty { lines.append("  \(read(table.note))") }
    case .tree(let tree):
      read(tree.caption)
      read(.list(tree.outline), indent)
    case .photo(let photo):
      photos.append(photo)
      read(photo.caption)
      if photo.image == nil { lines.append("[\(photo.reason)]") }
    case .signatures(let signatures):
      lines.append(read(signatures.dateLine))
      for place in signatures.rows.joined() {
        texts += place.above + [place.name] + place.below
        lines.append((place.above + [place.name] + place.below).joined(separator: " "))
      }
    case .missing(let inlines):
      missing.append(read(inlines))
      lines.append("[\(inlines.plain())]")
    case .contents, .pageBreak: break
    }
  }

  private mutating func take(_ inner: DocumentWalk) {
    values += inner.values
    texts += inner.lines
    labels.formUnion(inner.labels)
    referred.formUnion(inner.referred)
    photos += inner.photos
    missing += inner.missing
  }

  private mutating func read(_ caption: Caption) {
    if let label = caption.label { labels.insert(label) }
    lines.append("\(caption.numbered) \(read(caption.text))")
  }

  private mutating func read(_ inlines: [Inline]) -> String {
    for inline in inlines { note(inline) }
    return inlines.plain()
  }

  private mutating func note(_ inline: Inline) {
    switch inline {
    case .text(let text): texts.append(text)
    case .value(let value): values.append(value)
    case .emphasis(let inner), .strong(let inner), .citation(let inner, _), .link(let inner, _):
      for inline in inner { note(inline) }
    case .reference(let label): referred.insert(label)
    case .lineBreak: break
    }
  }
}
