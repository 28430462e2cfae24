/// The row or two rows of a table that name its columns.
struct TableHeading: Equatable, Sendable {
  /// Places in the sheet's rows.
  let rows: Range<Int>
  /// One name per column, "" for none; of two rows both, joined as in `Data diri / Nama`.
  let names: [String]

  /// How far down a heading is looked for, in rows that hold something.
  private static let depth = 60

  /// Finds the heading: the rows whose names are known best, past titles and blank rows.
  ///
  /// - Parameter score: how well names are known; 0 for not at all.
  static func find(in sheet: SourceSheet, score: ([String]) -> Int) -> TableHeading? {
    var best: (heading: TableHeading, rank: (Int, Int))?
    func consider(_ heading: TableHeading) {
      let points = score(heading.names)
      // Of headings that are known alike, the one that names more columns.
      let rank = (points, heading.names.count { !$0.isEmpty })
      if points > 0, best.map({ $0.rank < rank }) ?? true { best = (heading, rank) }
    }
    for place in sheet.rows.indices.prefix(depth) {
      consider(TableHeading(rows: place..<place + 1, names: sheet.rows[place].cells.map { oneLine($0.text) }))
    }
    let merged = sheet.mergedColumns(ofFirst: depth)
    for place in sheet.rows.indices.prefix(depth).dropLast() {
      let (upper, lower) = (sheet.rows[place], sheet.rows[place + 1])
      // One cell by itself is the title of the table.
      guard upper.filled.count > 1, (upper.cells + lower.cells).allSatisfy(mayName) else { continue }
      // A group is named once over several columns; a row of people stands under every name.
      let under = lower.filled.count { !upper[$0].isEmpty }
      guard under <= lower.filled.count - under else { continue }
      consider(TableHeading(rows: place..<place + 2, names: names(of: lower, under: upper, merged[upper.number] ?? [])))
    }
    return best?.heading
  }

  /// The first row of several texts that something follows, for a table whose names are not known.
  static func likely(in sheet: SourceSheet) -> TableHeading? {
    let place = sheet.rows.indices.dropLast().first { place in
      let row = sheet.rows[place]
      return row.filled.count > 1 && row.cells.allSatisfy(mayName) && sheet.rows[place + 1].filled.count > 1
    }
    return place.map { TableHeading(rows: $0..<$0 + 1, names: sheet.rows[$0].cells.map { oneLine($0.text) }) }
  }

  /// Whether a cell names a column, or nothing: what has no letter is a value.
  private static func mayName(_ cell: SourceCell) -> Bool {
    cell.kind == .text && (cell.isEmpty || cell.text == "#" || cell.text.contains(where: \.isLetter))
  }

  /// - Parameter merged: the columns over which cells of the upper row reach that are merged.
  private static func names(of row: SourceRow, under upper: SourceRow, _ merged: [ClosedRange<Int>]) -> [String] {
    var names: [String] = []
    var carried = ""
    for column in 0..<max(row.cells.count, upper.cells.count) {
      let (above, below) = (oneLine(upper[column].text), oneLine(row[column].text))
      if !above.isEmpty { carried = above }
      // A name that stands over several columns goes for each of them that has a name of its own; where the sheet
      // merges cells of that row, only as far as they reach.
      let reaches = merged.isEmpty || merged.contains { $0.contains(column) }
      let over = above.isEmpty && !below.isEmpty && reaches ? carried : above
      names.append([over, below].filter { !$0.isEmpty }.joined(separator: " / "))
    }
    return names
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether a row only numbers the columns: `(1) (2) (3)`.
  static func isNumbering(_ row: SourceRow) -> Bool {
    let filled = row.filled
    guard filled.count > 2 else { return false }
    let numbers = filled.map { Int(row[$0].text.filter { !"().".contains($0) }) }
    guard let first = numbers.first ?? nil, first == 1 else { return false }
    return numbers.enumerated().allSatisfy { $1 == first + $0 }
  }
}

extension SourceSheet {
  /// The columns over which merged cells reach in the first rows, by the rows' numbers.
  fileprivate func mergedColumns(ofFirst count: Int) -> [Int: [ClosedRange<Int>]] {
    let numbers = rows.prefix(count).map(\.number)
    // Cells that are merged never overlap, so that no row has more of them.
    let most = width / 2
    var found: [Int: [ClosedRange<Int>]] = [:]
    for range in merged where range.columns.count > 1 {
      for number in numbers where range.rows.contains(number) && found[number, default: []].count < most {
        found[number, default: []].append(range.columns)
      }
    }
    return found
  }
}

/// Names of columns, compared as people write them.
enum ColumnName {
  /// The ways in which a name may be known, the whole of it first: in small letters, words parted by one space, then
  /// without what stands in brackets, without words that only say whose it is, and its last and first part about a `/`.
  static func readings(of name: String) -> [String] {
    // Of a name below another the lower one says what stands in the column.
    if let group = name.firstRange(of: " / ") {
      let whole = [plain(name), plain(withoutBrackets(name))]
      return whole + readings(of: String(name[group.upperBound...])) + readings(of: String(name[..<group.lowerBound]))
    }
    let bare = withoutBrackets(name)
    var all = [plain(name), plain(bare), withoutFillers(plain(bare))]
    let parts = bare.split(separator: "/").map { withoutFillers(plain($0)) }
    if parts.count > 1 { all += [parts.last ?? "", parts.count == 2 ? parts[0] : ""] }
    return all.filter { !$0.isEmpty }
  }

  /// Small letters and digits, words parted by one space.
  static func plain(_ text: some StringProtocol) -> String {
    text.lowercased().split { !($0.isLetter || $0.isNumber) }.joined(separator: " ")
  }

  private static func withoutBrackets(_ text: String) -> String {
    var depth = 0
    return text.filter { character in
      if "([".contains(character) { depth += 1 }
      defer { if ")]".contains(character) { depth = max(0, depth - 1) } }
      return depth == 0
    }
  }

  private static func withoutFillers(_ text: String) -> String {
    let words = text.split(separator: " ").filter { !fillers.contains(String($0)) }
    return words.isEmpty ? text : words.joined(separator: " ")
  }

  private static let fillers: Set<String> = [
    "anda", "saudara", "peserta", "responden", "warga", "lengkap", "your", "participant", "respondent", "s", "mohon",
    "isi", "isikan", "tuliskan", "please", "enter", "tahun", "thn", "th", "years", "rp", "jelas",
  ]
}
