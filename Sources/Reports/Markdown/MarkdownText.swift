/// Words as Markdown shows them, whatever signs are in them.
enum MarkdownText {
  /// Words with every sign escaped that Pandoc would take for markup, or change; line ends are blanks.
  static func escaped(_ words: String) -> String {
    var text = ""
    var before: Unicode.Scalar = " "
    for scalar in words.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "{", "}", "[", "]", "<", ">", "~", "^", "$", "|", "@", "#", "\"", "'", "&":
        text += "\\" + String(scalar)
      // Pandoc makes dashes and an ellipsis of runs.
      case "-" where before == "-", "." where before == ".": text += "\\" + String(scalar)
      case "\t", "\n", "\r": text += " "
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: continue
      default: text.unicodeScalars.append(scalar)
      }
      before = scalar
    }
    // A mark before a link would make it a picture.
    return text.hasSuffix("!") ? text.dropLast() + "\\!" : text
  }

  /// Written words as a paragraph: what would begin a list, a code block or another block is escaped.
  static func paragraph(_ written: String) -> String {
    written.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let line = line.drop { $0 == " " }
      let first = line.prefix { $0 != " " }
      guard let last = first.last, startsBlock(first) else { return String(line) }
      return last == "." || last == ")" || first.count > 3
        ? first.dropLast() + "\\" + String(last) + line.dropFirst(first.count) : "\\" + line
    }.joined(separator: "\n")
  }

  /// Whether a word at the beginning of a line is the mark of a list, a definition, a heading's rule or a caption.
  static func startsBlock(_ word: Substring) -> Bool {
    if ["-", "+", ":", "%", "Table:", "table:"].contains(word) || word.hasPrefix(":::") { return true }
    if !word.isEmpty, word.allSatisfy({ $0 == "=" }) { return true }
    guard let last = word.last, last == "." || last == ")" else { return false }
    let number = word.dropLast().drop { $0 == "(" }
    if number.isEmpty || !number.allSatisfy({ $0.isASCII }) { return false }
    return number.allSatisfy(\.isNumber) || number.count == 1
      || number.allSatisfy { "ivxlcdmIVXLCDM".contains($0) }
  }

  /// An address as the target of a link.
  static func address(_ url: String) -> String {
    var text = ""
    for byte in url.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        text.unicodeScalars.append(Unicode.Scalar(byte))
      case _ where "-._~:/?#@!$&'*+,;=%".utf8.contains(byte): text.unicodeScalars.append(Unicode.Scalar(byte))
      default: text += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }

  /// All lines but the first set in; empty ones stay empty.
  static func indented(_ text: String, by columns: Int) -> String {
    let blank = String(repeating: " ", count: columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .map { $0 == 0 || $1.isEmpty ? String($1) : blank + $1 }.joined(separator: "\n")
  }

  /// Lines of at most so many columns, broken at blanks, never so that a line begins like a block; a long word stays
  /// whole.
  static func wrapped(_ text: String, to columns: Int) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph -> [String] in
      let indent = paragraph.prefix { $0 == " " }
      let marker = paragraph.dropFirst(indent.count).prefix { $0 != " " }
      let isItem = startsBlock(marker)
      // What goes on in a list's item stands below its text.
      let below = isItem ? indent + String(repeating: " ", count: max(4, marker.count + 1)) : String(indent)
      var lines: [String] = []
      var line = String(paragraph.prefix(isItem ? below.count : indent.count))
      var isFresh = true
      for word in paragraph.dropFirst(line.count).split(separator: " ") {
        if !isFresh, line.columns + 1 + String(word).columns > columns, !startsBlock(word) {
          lines.append(line)
          line = below + word
        } else {
          line += (isFresh ? "" : " ") + word
        }
        isFresh = false
      }
      return lines + [line]
    }
  }
}

extension String {
  /// The columns a line takes as Pandoc and terminals count them: marks none, wide signs two.
  var columns: Int {
    unicodeScalars.reduce(0) { sum, scalar in
      switch scalar.value {
      case 0x300..<0x370, 0x200B..<0x2010, 0xFE00..<0xFE10, 0xFE20..<0xFE30: sum
      case 0x1100..<0x1160, 0x2E80..<0xA4D0, 0xAC00..<0xD7A4, 0xF900..<0xFB00, 0xFE30..<0xFE70, 0xFF00..<0xFF61,
        0xFFE0..<0xFFE7, 0x1F300..<0x1F650, 0x1F900..<0x1FA00, 0x20000..<0x40000:
        sum + 2
      default: sum + 1
      }
    }
  }
}
