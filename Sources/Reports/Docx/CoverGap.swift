/// How far the paragraphs of a cover stand apart, so that they fill its page from the top to the bottom.
struct CoverGap {
  let twips: Int

  /// The gap of a part that is a cover; nil for other parts.
  init?(_ part: Part, _ page: PageMeasures, _ style: Style) {
    var (count, lines) = (0, 0)
    for block in part.blocks {
      guard case .paragraph(let paragraph) = block else { return nil }
      count += 1
      let size = style.fontSize + (paragraph.role == .cover ? 4 : 0)
      let width = page.textWidth * 50 / max(size, 1)
      let own = RowHeights.lines(paragraph.inlines, width: width, bold: true)
      lines += own * size * style.lineSpacing * 24 / 100
    }
    guard case .paragraph(let first)? = part.blocks.first, first.role == .cover else { return nil }
    // Nine tenths of what is left, since lines are measured roughly.
    twips = min(max((page.textHeight - lines) * 9 / 10 / count, 120), 2_400)
  }
}
