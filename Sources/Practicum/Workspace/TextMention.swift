import RecordText

/// What a text names within its sentences: a figure as `{id}` or `{case/id}`, a reference as `@id` in brackets.
enum TextMention {
  /// Every place in prose and in text fields that mentions something, one for each time.
  ///
  /// - Parameter folder: the case to which the mention means it; nil for all of the workspace.
  static func all(of mention: String, in workspace: Workspace, ofCase folder: String? = nil) -> [RecordReference] {
    var found: [RecordReference] = []
    for path in workspace.paths where folder == nil || WorkspacePath.caseFolder(of: path) == folder {
      guard let file = workspace[path] else { continue }
      func take(_ text: [UInt8], _ index: Int, _ type: String, _ field: String) {
        found += ranges(of: mention, in: text).map { _ in
          RecordReference(path: path, index: index, type: type, field: field, value: mention, manner: .text)
        }
      }
      if file.kind == .narasi {
        for index in 0..<file.records.count where file.records.kind(at: index) == .prose {
          take(file.records.text(at: index), index, "", "")
        }
      }
      for spec in Schema.records(in: file.kind) {
        let fields = spec.fields.filter { $0.form == .text || $0.form == .prose }.map(\.name)
        guard !fields.isEmpty else { continue }
        let names = FieldNames(fields)
        for index in file.records.records(of: spec.type) {
          var texts: [(place: Int, text: [UInt8])] = []
          file.records.values(of: names, at: index) { place, bytes in
            if bytes.contains(where: { $0 == 0x7b || $0 == 0x5b }) { texts.append((place, Array(bytes))) }
          }
          for text in texts { take(text.text, index, spec.type, fields[text.place]) }
        }
      }
    }
    return found
  }

  /// Where a text has the mention, in order: with its braces, or from `@` on.
  private static func ranges(of mention: String, in text: [UInt8]) -> [Range<Int>] {
    guard text.contains(mention.hasPrefix("{") ? 0x7b : 0x5b) else { return [] }
    var reader = TextReader()
    reader.read(text)
    let references = mention.hasPrefix("{") ? reader.placeholders : reader.citations
    let wanted = Array(mention.utf8)
    return references.map(\.range).filter { text[$0].elementsEqual(wanted) }
  }

  /// A text with another mention or words in place of each one, or without them for nil.
  static func rewritten(_ text: String, _ mention: String, to other: String?) -> String {
    String(decoding: rewritten(Array(text.utf8), mention, to: other), as: UTF8.self)
  }

  /// The bytes of a text with another mention or words in place of each one, or without them for nil.
  static func rewritten(_ text: [UInt8], _ mention: String, to other: String?) -> [UInt8] {
    var text = text
    if let other {
      for range in ranges(of: mention, in: text).reversed() { text.replaceSubrange(range, with: other.utf8) }
      return text
    }
    while let range = ranges(of: mention, in: text).last {
      text.removeSubrange(mention.hasPrefix("{") ? withBlank(range, in: text) : citation(range, in: text))
    }
    return text
  }

  /// What goes away with a citation: its brackets where they cite nothing else, else its part of them.
  private static func citation(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    guard let open = text[..<range.lowerBound].lastIndex(of: 0x5b),
      let close = text[range.upperBound...].firstIndex(of: 0x5d)
    else { return range }
    let before = text[open..<range.lowerBound].lastIndex(of: 0x3b)
    let after = text[range.upperBound..<close].firstIndex(of: 0x3b)
    if let before { return before..<(after ?? close) }
    guard let after else { return withBlank(open..<(close + 1), in: text) }
    let next = text[(after + 1)..<close].firstIndex { $0 != 0x20 } ?? close
    return (open + 1)..<next
  }

  /// A range with the blank before it, where the text would then have two in a row or one before a mark.
  private static func withBlank(_ range: Range<Int>, in text: [UInt8]) -> Range<Int> {
    let next = range.upperBound < text.count ? text[range.upperBound] : 0x0a
    let isAfterBlank = range.lowerBound > 0 && text[range.lowerBound - 1] == 0x20
    guard isAfterBlank, [0x20, 0x0a, 0x0d, 0x2e, 0x2c, 0x3b, 0x3a, 0x21, 0x3f, 0x29].contains(next) else {
      return range.lowerBound == 0 && next == 0x20 ? range.lowerBound..<(range.upperBound + 1) : range
    }
    return (range.lowerBound - 1)..<range.upperBound
  }
}
