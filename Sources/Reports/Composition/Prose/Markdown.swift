/// A block of Markdown, before figures and citations are read in it.
indirect enum MarkdownBlock: Equatable {
  case heading(Int, [MarkdownInline])
  case paragraph([MarkdownInline])
  case quote([MarkdownBlock])
  /// Items, numbered from a start or with bullets.
  case list(from: Int?, [[MarkdownBlock]])
  case table([Table.Alignment], header: [[MarkdownInline]], rows: [[[MarkdownInline]]])
  /// Lines to be kept as they stand: code, raw HTML.
  case lines([String])
}

/// A piece of a line of Markdown.
indirect enum MarkdownInline: Equatable {
  /// Text in which figures and citations are still to be read.
  case text(String)
  /// Text that means itself: code, raw HTML.
  case literal(String)
  case emphasis([MarkdownInline])
  case strong([MarkdownInline])
  case link([MarkdownInline], url: String)
  case image([MarkdownInline], url: String)
  case lineBreak
}

/// What stands for `\{` while Markdown is read, which would drop the backslash: a code point for private use.
let escapedBrace: Character = "\u{E07B}"
