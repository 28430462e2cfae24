import RecordText

/// What one row of somebody else's budget is.
enum BudgetRow: Equatable, Sendable {
  /// The name of a group, perhaps with its subtotal.
  case group(name: String, isNumbered: Bool, amount: SourceCell?)
  case line([BudgetCell])
  /// A subtotal or a total.
  case sum(label: String, BudgetSumKind, amount: SourceCell?)
  /// The total in words, as far as they were understood.
  case inWords(Int?, column: Int)
  /// Text that is neither.
  case text(String)

  /// Whether it says the total in words.
  var isInWords: Bool { if case .inWords = self { true } else { false } }
}

/// What a row of sums adds up, as its label tells.
enum BudgetSumKind: Equatable, Sendable {
  /// One group: `Jumlah I`, `Sub total`.
  case group
  /// Everything: `Jumlah keseluruhan`, `Grand total`.
  case whole
  /// `Jumlah`, `Total`: one or the other.
  case unsaid
}

/// A field of a budget line and the column in which it stands.
struct BudgetCell: Equatable, Sendable {
  var field: Field
  let column: Int
}

extension BudgetHeading {
  /// What a row below the heading is; nil for one that says nothing, such as the heading again.
  func reading(of row: SourceRow) -> BudgetRow? {
    guard !TableHeading.isNumbering(row), !repeatsNames(row) else { return nil }
    let amount = money(row, .amount)
    let hasMeasure = money(row, .price) != nil || !cells(row, .volume).isEmpty
    let (mark, name) = label(row)
    if !hasMeasure, let kind = Self.sumKind(of: name) { return .sum(label: name, kind, amount: amount) }
    if hasMeasure || (amount != nil && mark?.isHigh != true) {
      let line = line(row)
      return line.isEmpty ? nil : .line(line)
    }
    guard !name.isEmpty else { return nil }
    let whole = row.filled.map { row[$0].text }.joined(separator: " ")
    let said = Terbilang.number(whole)
    if name.lowercased().hasPrefix("terbilang") || said != nil && whole.lowercased().contains("rupiah") {
      return .inWords(said, column: row.filled.last ?? 0)
    }
    // What is said beside the table is no name of a group.
    let known = [columns[.number], columns[.description]].compactMap { $0?.lowerBound }
    let stray = row.filled.first.map { first in !known.isEmpty && first > (known.max() ?? 0) } ?? false
    return stray ? .text(name) : .group(name: name, isNumbered: mark != nil, amount: amount)
  }

  /// The number before a name, such as `A.` or `2.`.
  struct Mark: Equatable {
    /// Whether it is a letter or a Roman numeral, as above what is counted in digits.
    let isHigh: Bool

    init?(_ text: some StringProtocol) {
      let bare = String(text).filter { !".)( ".contains($0) }
      guard !bare.isEmpty, bare.count <= 5 else { return nil }
      if bare.isDigits {
        isHigh = false
      } else if bare.count == 1,
        bare.allSatisfy({ $0.isASCII && $0.isUppercase }) || bare.allSatisfy({ "IVX".contains($0) })
      {
        isHigh = true
      } else if bare.allSatisfy({ "IVX".contains($0) }) {
        isHigh = true
      } else {
        return nil
      }
    }
  }

  /// The number and the text of a row, whichever of its cells they stand in.
  private func label(_ row: SourceRow) -> (mark: Mark?, name: String) {
    var mark: Mark?
    var name = ""
    let end = [columns[.volume], columns[.unit], columns[.price], columns[.amount]].compactMap { $0?.lowerBound }.min()
    for column in row.filled where column < end ?? row.cells.count {
      let text = row[column].text
      if mark == nil, name.isEmpty, let found = Mark(text) {
        mark = found
      } else if name.isEmpty {
        name = text
      }
    }
    // A label may also stand right before its amount.
    if name.isEmpty, let column = row.filled.first(where: { row[$0].kind == .text && !Self.isSign(row[$0]) }) {
      name = row[column].text
      if columns.contains(where: { $0.key != .amount && $0.value.contains(column) }), Self.sumKind(of: name) == nil {
        name = ""
      }
    }
    if mark == nil, let space = name.firstIndex(of: " "), name[..<space].last.map({ ".)".contains($0) }) == true,
      let found = Mark(name[..<space])
    {
      mark = found
      name = name[space...].withoutOuterBlanks
    }
    return (mark, name)
  }

  /// The fields of a line.
  private func line(_ row: SourceRow) -> [BudgetCell] {
    var found: [BudgetCell] = []
    func add(_ fields: [Field], _ column: Int) {
      for field in fields where !field.value.isEmpty && !found.contains(where: { $0.field.name == field.name }) {
        found.append(BudgetCell(field: field, column: column))
      }
    }
    let description = columns[.description].map { range in
      range.map { row[$0].text }.filter { !$0.isEmpty }.joined(separator: " ")
    }
    let text = description ?? label(row).name
    add(BudgetEntry.leniently(.description, typed: text), columns[.description]?.lowerBound ?? 0)
    for column in columns[.specification] ?? 0...0 where columns[.specification] != nil {
      add([Field("Spesifikasi", row[column].text)], column)
    }
    volume(row, add)
    if let column = columns[.unit]?.first(where: { !row[$0].isEmpty }) {
      add(BudgetEntry.leniently(.unit, typed: row[column].text), column)
    }
    if let column = columns[.coefficient]?.first(where: { !row[$0].isEmpty }) {
      add(BudgetEntry.leniently(.coefficient, typed: row[column].text), column)
    }
    for (role, entry) in [(Role.price, BudgetColumn.price), (.amount, .printed)] {
      guard let (cell, column) = money(row, role, column: ()) else { continue }
      add(BudgetEntry.leniently(entry, typed: role == .amount ? Self.whole(cell) : cell.text), column)
    }
    return found.contains { $0.field.name != "Uraian" } ? settled(found) : []
  }

  /// A volume in one cell, or parted: `2`, `orang`, `3`, `jam`.
  private func volume(_ row: SourceRow, _ add: ([Field], Int) -> Void) {
    let filled = cells(row, .volume)
    guard filled.count > 1 else {
      for column in filled { add(BudgetEntry.leniently(.volume, typed: row[column].text), column) }
      return
    }
    let isNumber = filled.map { (try? DecimalNumber.parse(row[$0].text)) != nil }
    let fields: [BudgetColumn] = [.volume, .unit, .coefficient, .unit]
    guard filled.count <= 4, isNumber == Array([true, false, true, false].prefix(filled.count)) else {
      add([Field("VolumeTertulis", filled.map { row[$0].text }.joined(separator: " "))], filled[0])
      return
    }
    for (place, column) in filled.enumerated() {
      let read = BudgetEntry.leniently(fields[place], typed: row[column].text)
      add(place < 3 ? read : [Field("SatuanKoefisien", row[column].text)], column)
    }
  }

  /// `1.500` in a volume is 1500 where only that gives the printed amount.
  private func settled(_ cells: [BudgetCell]) -> [BudgetCell] {
    guard let place = cells.firstIndex(where: { $0.field.name == "Volume" }),
      FieldForm.readsLikeThousands(cells[place].field.value),
      let whole = ungrouped(cells[place].field.value, ".")
    else { return cells }
    var thousands = cells
    thousands[place].field.value = whole
    func fits(_ cells: [BudgetCell]) -> Bool {
      let line = BudgetLine(Record(cells.map(\.field)), at: 0, group: "")
      return line.amount != nil && line.amount == line.printed
    }
    return !fits(cells) && fits(thousands) ? thousands : cells
  }

  /// The columns of a role in which the row holds more than a sign.
  private func cells(_ row: SourceRow, _ role: Role) -> [Int] {
    (columns[role] ?? 0...0).filter { columns[role] != nil && !row[$0].isEmpty && !Self.isSign(row[$0]) }
  }

  /// The money of a role; nil where the row has none.
  private func money(_ row: SourceRow, _ role: Role) -> SourceCell? { money(row, role, column: ())?.cell }

  private func money(_ row: SourceRow, _ role: Role, column: Void) -> (cell: SourceCell, column: Int)? {
    cells(row, role).first { row[$0].text.contains(where: \.isNumber) || row[$0].kind == .error }.map { (row[$0], $0) }
  }

  /// A currency, a dash or a sign of multiplication in a cell of its own.
  private static func isSign(_ cell: SourceCell) -> Bool {
    ["rp", "rp.", "idr", "-", "–", "=", ":", "x", "×", "@"].contains(cell.text.lowercased())
  }

  /// The amount of a cell in whole rupiah: what a spreadsheet counted has its fractions rounded.
  static func whole(_ cell: SourceCell) -> String {
    guard cell.kind == .number, cell.text.contains("."), let number = DecimalNumber(plain: cell.text),
      number.millionths >= 0
    else { return cell.text }
    return String((number.millionths / 500_000 + 1) / 2)
  }

  private func repeatsNames(_ row: SourceRow) -> Bool {
    row.filled.count > 1
      && row.filled.allSatisfy { column in
        heading.names.indices.contains(column) && !heading.names[column].isEmpty
          && ColumnName.plain(heading.names[column]) == ColumnName.plain(row[column].text)
      }
  }

  /// What a label of sums adds up; nil for any other text.
  static func sumKind(of label: String) -> BudgetSumKind? {
    guard label.utf8.count <= 400 else { return nil }
    let words = ColumnName.plain(label).split(separator: " ").map(String.init)
    guard let first = words.first, words.count <= 10 else { return nil }
    let isSub =
      first == "subtotal" || (first == "sub" && words.count > 1 && ["total", "jumlah", "jml"].contains(words[1]))
    guard isSub || ["jumlah", "total", "jml", "grand"].contains(first) else { return nil }
    if isSub { return .group }
    let whole: Set = ["grand", "keseluruhan", "seluruh", "seluruhnya", "semua", "rab", "umum", "akhir"]
    if label.contains("+") || !whole.isDisjoint(with: words) || words.starts(with: ["jumlah", "total"])
      || words.starts(with: ["total", "jumlah"])
    {
      return .whole
    }
    // Digits and numerals count groups; several of them are all of the groups.
    let marks = words.dropFirst().filter { Mark($0.uppercased()) != nil }
    if marks.count > 1 { return .whole }
    return marks.count == 1 ? .group : .unsaid
  }
}
