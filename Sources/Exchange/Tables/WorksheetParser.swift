import Practicum

/// Takes the events of one worksheet.
struct WorksheetParser {
  private let texts: [String]
  private let styles: CellStyles
  private let startsIn1904: Bool
  private(set) var allowance: TableAllowance
  private(set) var problem: SourceFileProblem?

  private var rows: [SourceRow] = []
  private var merged: [MergedCells] = []
  private var rowNumber = 0
  private var cells: [SourceCell] = []
  private var column = -1
  private var cell = CellParts()
  private var hiddenColumns: Set<Int> = []
  private var hiddenRanges = 0
  private var isHiddenRow = false
  private var hiddenRows = 0
  private var hiddenWithContent: Set<Int> = []
  private var withoutResult: [String] = []
  private var withoutResultCount = 0

  /// A cell while its tags are read.
  private struct CellParts {
    var type = ""
    var style = 0
    var value = ""
    var isInValue = false
    var hasFormula = false
    var inline = TextRuns()
  }

  init(texts: [String], styles: CellStyles, startsIn1904: Bool, allowance: TableAllowance) {
    self.texts = texts
    self.styles = styles
    self.startsIn1904 = startsIn1904
    self.allowance = allowance
  }

  /// Takes an event; false where the rest is not wanted, for the reason in ``problem``.
  mutating func take(_ event: XMLEvent) -> Bool {
    switch event {
    case .start("row", let attributes): startRow(attributes)
    case .end("row"): endRow()
    case .start("c", let attributes): startCell(attributes)
    case .end("c"): endCell()
    case .start("v", _): cell.isInValue = true
    case .end("v"): cell.isInValue = false
    case .start("f", _): cell.hasFormula = true
    case .text(let text) where cell.isInValue:
      if cell.value.utf8.count <= TextRuns.limit { cell.value += text }
    case .start("col", let attributes): noteColumns(attributes)
    case .start("mergeCell", let attributes): noteMerged(attributes["ref"] ?? "")
    default: cell.inline.take(event)
    }
    return problem == nil
  }

  /// The sheet that was read.
  func sheet(named name: String, isHidden: Bool) -> SourceSheet {
    SourceSheet(name: name, isHidden: isHidden, rows: rows, merged: merged, notices: notices)
  }

  private mutating func startRow(_ attributes: XMLAttributes) {
    let told = attributes["r"].flatMap { Int($0) } ?? 0
    rowNumber = told > rowNumber && told <= 10_000_000 ? told : rowNumber + 1
    isHiddenRow = Self.isTrue(attributes["hidden"])
    cells = []
    column = -1
  }

  private mutating func endRow() {
    while cells.last?.isEmpty == true, cells.last?.kind != .withoutResult { cells.removeLast() }
    guard !cells.isEmpty else { return }
    guard rows.count < TableLimits.rows else { return problem = .tooMany(.rows, TableLimits.rows) }
    allowance.cells -= cells.count
    guard allowance.cells >= 0 else { return problem = .tooLarge }
    if isHiddenRow { hiddenRows += 1 }
    rows.append(SourceRow(number: rowNumber, cells: cells))
  }

  private mutating func startCell(_ attributes: XMLAttributes) {
    cell = CellParts()
    cell.type = attributes["t"] ?? "n"
    cell.style = attributes["s"].flatMap { Int($0) } ?? 0
    let told = attributes["r"].flatMap { Self.place($0)?.column }
    column = told ?? column + 1
  }

  private mutating func endCell() {
    let read = content
    guard !read.isEmpty || read.kind == .withoutResult else { return }
    guard column < TableLimits.columns else { return problem = .tooMany(.columns, TableLimits.columns) }
    if read.kind == .withoutResult {
      withoutResultCount += 1
      if withoutResult.count < 5 { withoutResult.append(SpreadsheetColumn.letters(column) + String(rowNumber)) }
    }
    let length = read.text.utf8.count
    if length > TableLimits.cellText, read.text.utf16.count > TableLimits.cellText {
      return problem = .cellTooLong(SpreadsheetColumn.letters(column) + String(rowNumber))
    }
    allowance.text -= length
    guard allowance.text >= 0 else { return problem = .tooLarge }
    if hiddenColumns.contains(column) { hiddenWithContent.insert(column) }
    while cells.count <= column { cells.append(.empty) }
    cells[column] = read
  }

  private var content: SourceCell {
    switch cell.type {
    case "inlineStr": return SourceCell(cell.inline.text)
    case "s":
      guard let number = Int(cell.value.withoutBlanks), texts.indices.contains(number) else { return .empty }
      return SourceCell(texts[number])
    case "e": return SourceCell(cell.value, .error)
    case "b": return cell.value.isEmpty ? unknown : SourceCell(Self.isTrue(cell.value) ? "ya" : "tidak", .truth)
    case "d": return SourceCell(String(cell.value.replacing("T00:00:00", with: "").prefix(10)), .date)
    case "str":
      return cell.hasFormula && cell.value.isEmpty ? unknown : SourceCell(cell.value.replacing("_x000D_", with: ""))
    default: return cell.value.isEmpty ? unknown : number
    }
  }

  private var unknown: SourceCell { cell.hasFormula ? SourceCell("", .withoutResult) : .empty }

  private var number: SourceCell {
    guard let plain = SpreadsheetNumber.plain(cell.value.withoutBlanks) else { return SourceCell(cell.value) }
    switch styles[cell.style] {
    case .number: return SourceCell(plain, .number)
    case .moment(let hasDate, let hasTime):
      let moment = SpreadsheetMoment.plain(plain, hasDate: hasDate, hasTime: hasTime, startsIn1904: startsIn1904)
      return moment.map { SourceCell($0, .date) } ?? SourceCell(plain, .number)
    case .zeros(let width):
      guard !plain.contains("."), !plain.hasPrefix("-") else { return SourceCell(plain, .number) }
      return SourceCell(String(repeating: "0", count: max(0, width - plain.utf8.count)) + plain, .number)
    }
  }

  private mutating func noteColumns(_ attributes: XMLAttributes) {
    guard Self.isTrue(attributes["hidden"]), let first = attributes["min"].flatMap({ Int($0) }),
      let last = attributes["max"].flatMap({ Int($0) }), first > 0, first <= last,
      first <= TableLimits.columns, hiddenRanges < TableLimits.columns
    else { return }
    hiddenRanges += 1
    hiddenColumns.formUnion(first - 1...min(last, TableLimits.columns) - 1)
  }

  private mutating func noteMerged(_ reference: String) {
    let ends = reference.split(separator: ":").map { Self.place(String($0)) }
    guard ends.count == 2, let first = ends[0], let last = ends[1], first.row <= last.row,
      first.column <= last.column, allowance.merged > 0
    else { return }
    allowance.merged -= 1
    merged.append(MergedCells(rows: first.row...last.row, columns: first.column...last.column))
  }

  private var notices: [Words] {
    var notices: [Words] = []
    if !hiddenWithContent.isEmpty {
      let letters = hiddenWithContent.sorted().prefix(10).map { SpreadsheetColumn.letters($0) }
      let list = letters.joined(separator: ", ")
      notices.append(
        Words(
          id: "Kolom tersembunyi ikut dibaca: \(list).", en: "Hidden columns were read as well: \(list)."))
    }
    if hiddenRows > 0 {
      notices.append(
        Words(
          id: "\(hiddenRows) baris tersembunyi atau tersaring ikut dibaca.",
          en: "\(hiddenRows) hidden or filtered rows were read as well."))
    }
    if withoutResultCount > 0 {
      let list = withoutResult.joined(separator: ", ") + (withoutResultCount > withoutResult.count ? ", …" : "")
      notices.append(
        Words(
          id: "\(withoutResultCount) rumus belum punya hasil (\(list)). Buka dan simpan berkas itu di Excel atau "
            + "LibreOffice, lalu coba lagi.",
          en: "\(withoutResultCount) formulas have no result yet (\(list)). Open and save the file in Excel or "
            + "LibreOffice, then try again."))
    }
    return notices
  }

  private static func isTrue(_ value: String?) -> Bool { ["1", "true", "on"].contains(value?.lowercased()) }

  /// Row (from 1) and column (from 0) of a reference such as `AB12`.
  private static func place(_ reference: String) -> (row: Int, column: Int)? {
    var column = 0
    var row = 0
    for unit in reference.utf8 {
      switch unit {
      case 0x41...0x5A where row == 0 && column < 1_000_000: column = column * 26 + Int(unit - 0x40)
      case 0x61...0x7A where row == 0 && column < 1_000_000: column = column * 26 + Int(unit - 0x60)
      case 0x30...0x39 where row < 100_000_000: row = row * 10 + Int(unit - 0x30)
      case 0x24: break
      default: return nil
      }
    }
    return column > 0 && row > 0 ? (row, column - 1) : nil
  }
}

extension String {
  /// Numbers of a worksheet may stand on lines of their own.
  fileprivate var withoutBlanks: String { filter { !$0.isWhitespace } }
}
