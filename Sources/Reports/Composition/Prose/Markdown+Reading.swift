import CMarkGFM

extension MarkdownBlock {
  /// Reads GitHub-flavoured Markdown with tables; any text makes blocks.
  ///
  /// Time and depth are bounded whatever the text: beyond ``deepest`` levels what is nested is kept as plain text, a
  /// line with more marks than that is no nesting, and a text with more brackets than anybody writes is not searched
  /// for links.
  static func read(_ text: String) -> [MarkdownBlock] {
    let source = Array(prepared(text).utf8)
    registered
    guard let parser = cmark_parser_new(CMARK_OPT_DEFAULT) else { return plain(text) }
    defer { cmark_parser_free(parser) }
    if hasTables(source), let table = cmark_find_syntax_extension("table") {
      cmark_parser_attach_syntax_extension(parser, table)
    }
    source.withUnsafeBytes { bytes in
      cmark_parser_feed(parser, bytes.bindMemory(to: CChar.self).baseAddress, bytes.count)
    }
    guard let root = cmark_parser_finish(parser) else { return plain(text) }
    defer { cmark_node_free(root) }
    cmark_consolidate_text_nodes(root)
    return MarkdownNode(root).children.flatMap { $0.blocks(0) }
  }

  /// The deepest nesting that is kept as such.
  static let deepest = 24
  /// More opening brackets than this are text, not links.
  private static let mostBrackets = 4000
  /// More lines that look like the rule below a table's head belong to no tables: cmark looks back at the whole
  /// paragraph for each of them.
  private static let mostTables = 500

  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  private static func plain(_ text: String) -> [MarkdownBlock] {
    text.split(separator: "\n\n").map { .paragraph([.text(String($0))]) }
  }

  private static func hasTables(_ source: [UInt8]) -> Bool {
    let rules = source.split(separator: UInt8(ascii: "\n")).lazy.filter { line in
      line.contains(UInt8(ascii: "-")) && line.allSatisfy { "|-: \t\r".utf8.contains($0) }
    }
    return rules.count <= mostTables
  }

  private static func prepared(_ text: String) -> String {
    let hasLinks = text.utf8.count { $0 == UInt8(ascii: "[") } <= mostBrackets
    var prepared = ""
    for line in text.replacing("\\{", with: String(escapedBrace)).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      let marks = line.prefix { " \t>-*+".contains($0) }.filter { $0 != " " && $0 != "\t" }
      // Signs of one of these kinds alone make a rule, which nests nothing.
      let isRule = marks.allSatisfy { $0 == "-" } || marks.allSatisfy { $0 == "*" }
      if marks.count > deepest, !isRule || line.contains(where: \.isLetter) { prepared.append("\\") }
      prepared.append(hasLinks ? String(line) : String(line).replacing("[", with: "\\["))
      prepared.append("\n")
    }
    return prepared
  }
}

/// A node of cmark's tree, while the tree lives.
private struct MarkdownNode {
  let node: OpaquePointer

  init(_ node: OpaquePointer) { self.node = node }

  var children: [MarkdownNode] {
    var all: [MarkdownNode] = []
    var next = cmark_node_first_child(node)
    while let child = next {
      all.append(MarkdownNode(child))
      next = cmark_node_next(child)
    }
    return all
  }

  private var type: String { cmark_node_get_type_string(node).map { String(cString: $0) } ?? "" }
  private var literal: String { cmark_node_get_literal(node).map { String(cString: $0) } ?? "" }
  private var url: String { cmark_node_get_url(node).map { String(cString: $0) } ?? "" }

  /// All text below, whatever its nesting.
  private var flat: String {
    guard let iterator = cmark_iter_new(node) else { return "" }
    defer { cmark_iter_free(iterator) }
    var text = ""
    while true {
      let event = cmark_iter_next(iterator)
      if event == CMARK_EVENT_DONE { return text }
      guard event == CMARK_EVENT_ENTER, let inner = cmark_iter_get_node(iterator) else { continue }
      let node = MarkdownNode(inner)
      text += node.type == "softbreak" || node.type == "linebreak" ? " " : node.literal
    }
  }

  func blocks(_ depth: Int) -> [MarkdownBlock] {
    guard depth < MarkdownBlock.deepest else { return [.paragraph([.text(flat)])] }
    switch type {
    case "paragraph": return [.paragraph(inlines(depth))]
    case "heading": return [.heading(Int(cmark_node_get_heading_level(node)), inlines(depth))]
    case "block_quote": return [.quote(children.flatMap { $0.blocks(depth + 1) })]
    case "list":
      let isNumbered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST
      let items = children.map { $0.children.flatMap { $0.blocks(depth + 1) } }
      return [.list(from: isNumbered ? Int(cmark_node_get_list_start(node)) : nil, items)]
    case "code_block", "html_block":
      var lines = literal.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
      if lines.last == "" { lines.removeLast() }
      return [.lines(lines)]
    case "table": return [table(depth)]
    case "thematic_break": return []
    default: return children.flatMap { $0.blocks(depth + 1) }
    }
  }

  private func table(_ depth: Int) -> MarkdownBlock {
    let count = Int(cmark_gfm_extensions_get_table_columns(node))
    let marks = cmark_gfm_extensions_get_table_alignments(node)
    let alignments = (0..<count).map { place -> Table.Alignment in
      switch marks?[place] {
      case UInt8(ascii: "c"): .center
      case UInt8(ascii: "r"): .trailing
      default: .leading
      }
    }
    var rows = children.map { row in row.children.map { $0.inlines(depth + 1) } }
    let header = rows.isEmpty ? [] : rows.removeFirst()
    return .table(alignments, header: header, rows: rows)
  }

  private func inlines(_ depth: Int) -> [MarkdownInline] {
    guard depth < MarkdownBlock.deepest else { return [.text(flat)] }
    return children.map { child in
      switch child.type {
      case "text": .text(child.literal)
      case "code", "html_inline": .literal(child.literal)
      case "softbreak": .text(" ")
      case "linebreak": .lineBreak
      case "emph": .emphasis(child.inlines(depth + 1))
      case "strong": .strong(child.inlines(depth + 1))
      case "link": .link(child.inlines(depth + 1), url: child.url)
      case "image": .image(child.inlines(depth + 1), url: child.url)
      default: .text(child.flat)
      }
    }.joinedTexts
  }
}

extension [MarkdownInline] {
  /// Neighbouring texts as one, so that a citation that runs over a line is seen whole.
  fileprivate var joinedTexts: [MarkdownInline] {
    reduce(into: []) { all, next in
      if case .text(let text) = next, case .text(let before)? = all.last {
        all[all.count - 1] = .text(before + text)
      } else {
        all.append(next)
      }
    }
  }
}
