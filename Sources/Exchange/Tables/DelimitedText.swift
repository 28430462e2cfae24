import Practicum

/// Text with one record a row, cells parted by `;`, `,`, a tab or `|` (RFC 4180 and what offices make of it).
enum DelimitedText {
  static func read(_ bytes: [UInt8], name: String) throws(SourceFileProblem) -> SourceFile {
    guard let (text, encoding) = TextEncoding.decode(bytes) else { throw .notATable(.bytes) }
    var notices: [Words] = []
    if encoding == .windows {
      notices.append(
        Words(
          id: "\(name) tidak memakai UTF-8; dibaca sebagai Windows-1252. Periksa huruf seperti é dan tanda kutip.",
          en: "\(name) is not UTF-8; it was read as Windows-1252. Look at letters such as é and quotation marks."))
    }
    if case .brokenUTF8(let count) = encoding {
      notices.append(
        Words(
          id: "\(name): \(count) huruf rusak dan dibaca sebagai \u{FFFD}. Cari tanda itu, lalu betulkan.",
          en: "\(name): \(count) letters are broken and were read as \u{FFFD}. Look for that sign and mend them."))
    }
    var start = text.startIndex
    let separator = declared(in: text, &start) ?? likely(in: text[start...])
    var scanner = DelimitedScanner(text, from: start, separator: separator)
    var rows: [SourceRow] = []
    var cells = 0
    while let row = try scanner.next() {
      guard !row.cells.isEmpty else { continue }
      guard row.cells.count <= TableLimits.columns else { throw .tooMany(.columns, TableLimits.columns) }
      guard rows.count < TableLimits.rows else { throw .tooMany(.rows, TableLimits.rows) }
      if let column = row.longCell {
        throw .cellTooLong(SpreadsheetColumn.letters(column) + String(row.source.number))
      }
      cells += row.cells.count
      guard cells <= TableLimits.cells else { throw .tooLarge }
      rows.append(row.source)
    }
    guard !rows.isEmpty else { throw .empty }
    return SourceFile(name: name, sheets: [SourceSheet(rows: rows)], notices: notices)
  }

  /// The separator that a first line `sep=;` names, which Excel reads and does not show.
  private static func declared(in text: [UInt8], _ start: inout Int) -> UInt8? {
    var place = 0
    let isQuoted = text.first == UInt8(ascii: "\"")
    if isQuoted { place += 1 }
    let mark = Array("sep=".utf8)
    guard text.count > place + 4, text[place..<place + 4].elementsEqual(mark, by: { $0 | 0x20 == $1 | 0x20 }) else {
      return nil
    }
    let separator = text[place + 4]
    place += 5
    if isQuoted, place < text.count, text[place] == UInt8(ascii: "\"") { place += 1 }
    guard separator < 0x80, place == text.count || text[place] == 0x0A || text[place] == 0x0D else { return nil }
    if place < text.count { place += text[place] == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 1 }
    start = place
    return separator
  }

  /// The separator with which most of the first rows have the same number of cells, and the more of them.
  private static func likely(in text: ArraySlice<UInt8>) -> UInt8 {
    // Whole lines only: a row that breaks off has another number of cells.
    var head = text.prefix(1 << 16)
    if head.count < text.count, let end = head.lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) { head = head[..<end] }
    var best: (separator: UInt8, score: Int)?
    for separator in [UInt8(ascii: ";"), 0x09, UInt8(ascii: ","), UInt8(ascii: "|")] {
      var scanner = DelimitedScanner(Array(head), from: 0, separator: separator)
      var widths: [Int: Int] = [:]
      var count = 0
      while count < 100, let row = try? scanner.next() {
        guard row.width > 0 else { continue }
        widths[row.width, default: 0] += 1
        count += 1
      }
      guard let usual = widths.filter({ $0.key > 1 }).max(by: { ($0.value, $0.key) < ($1.value, $1.key) }) else {
        continue
      }
      let score = usual.value * 1000 / max(1, count) * 100 + min(usual.key, 99)
      if score > best?.score ?? 0 { best = (separator, score) }
    }
    return best?.separator ?? UInt8(ascii: ";")
  }
}

/// Takes delimited text apart, one row at a time.
struct DelimitedScanner {
  private let text: [UInt8]
  private let separator: UInt8
  private var place: Int
  private var number = 0

  /// A row with the number of cells it has, empty ones at its end counted.
  struct Row {
    let source: SourceRow
    let width: Int
    /// The first column, counted from 0, whose cell holds more than it may.
    let longCell: Int?
    var cells: [SourceCell] { source.cells }
  }

  init(_ text: [UInt8], from start: Int, separator: UInt8) {
    self.text = text
    self.separator = separator
    place = start
  }

  /// The next row; nil at the end.
  mutating func next() throws(SourceFileProblem) -> Row? {
    guard place < text.count else { return nil }
    number += 1
    var cells: [SourceCell] = []
    var width = 0
    var longCell: Int?
    var isOver = false
    while !isOver {
      let value = try cell(&isOver)
      if longCell == nil, value.utf8.count > TableLimits.cellText, value.utf16.count > TableLimits.cellText {
        longCell = width
      }
      width += 1
      // More is refused by the reader; it need not be kept.
      if width <= TableLimits.columns + 1 { cells.append(value.isEmpty ? .empty : SourceCell(value)) }
    }
    let isBlank = cells.allSatisfy(\.isEmpty)
    while cells.last?.isEmpty == true { cells.removeLast() }
    return Row(
      source: SourceRow(number: number, cells: cells), width: isBlank && width == 1 ? 0 : width, longCell: longCell)
  }

  private mutating func cell(_ isLast: inout Bool) throws(SourceFileProblem) -> String {
    // Blanks before a quotation mark do not count.
    var start = place
    while start < text.count, text[start] == 0x20 { start += 1 }
    guard start < text.count, text[start] == UInt8(ascii: "\"") else { return plain(&isLast) }
    var value: [UInt8] = []
    place = start + 1
    while place < text.count {
      let unit = text[place]
      place += 1
      if unit != UInt8(ascii: "\"") {
        append(unit, to: &value)
      } else if place < text.count, text[place] == unit {
        value.append(unit)
        place += 1
      } else {
        // What follows the closing mark before the separator still belongs to the cell.
        return String(decoding: value, as: UTF8.self) + plain(&isLast)
      }
    }
    throw .openQuote(row: number)
  }

  /// A line end inside quotation marks is `\n`, however it was written.
  private mutating func append(_ unit: UInt8, to value: inout [UInt8]) {
    guard unit == 0x0D else { return value.append(unit) }
    if place < text.count, text[place] == 0x0A { place += 1 }
    value.append(0x0A)
  }

  private mutating func plain(_ isLast: inout Bool) -> String {
    let start = place
    while place < text.count {
      let unit = text[place]
      if unit == separator {
        defer { place += 1 }
        return String(decoding: text[start..<place], as: UTF8.self)
      }
      if unit == 0x0A || unit == 0x0D {
        isLast = true
        let value = String(decoding: text[start..<place], as: UTF8.self)
        place += unit == 0x0D && place + 1 < text.count && text[place + 1] == 0x0A ? 2 : 1
        return value
      }
      place += 1
    }
    isLast = true
    return String(decoding: text[start...], as: UTF8.self)
  }
}
