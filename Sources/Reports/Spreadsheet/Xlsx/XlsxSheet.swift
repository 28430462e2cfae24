import Practicum

/// One sheet of a workbook as SpreadsheetML.
struct XlsxSheet {
  private let sheet: Sheet
  private let isFirst: Bool

  init(_ sheet: Sheet, isFirst: Bool) {
    self.sheet = sheet
    self.isFirst = isFirst
  }

  private var firstRow: Int { sheet.headerRow + 1 }
  private var lastRow: Int { sheet.headerRow + sheet.rows.count }
  private var lastColumn: String { SpreadsheetColumn.letters(max(0, sheet.columns.count - 1)) }

  /// The bytes of the part.
  func bytes() throws(SpreadsheetProblem) -> [UInt8] {
    guard lastRow <= SpreadsheetLimit.rows else { throw .tooManyRows(sheet: sheet.name, count: sheet.rows.count) }
    guard sheet.columns.count <= SpreadsheetLimit.columns else {
      throw .tooManyColumns(sheet: sheet.name, count: sheet.columns.count)
    }
    var bytes = Array(XlsxWriter.head.utf8)
    bytes += "<worksheet xmlns=\"\(XlsxWriter.namespace)\"><sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>".utf8
    bytes += "<dimension ref=\"A1:\(lastColumn)\(lastRow)\"/>\(view)<sheetFormatPr defaultRowHeight=\"15\"/>".utf8
    bytes += "\(columns)<sheetData>".utf8
    try addTitles(to: &bytes)
    for (number, row) in sheet.rows.enumerated() { try add(row, number, to: &bytes) }
    bytes += "</sheetData>\(filter)\(page)</worksheet>".utf8
    return bytes
  }

  /// What stays in sight: the rows down to the columns' titles, and columns at the left.
  private var view: String {
    let head = sheet.headerRow
    let corner = SpreadsheetColumn.letters(sheet.frozenColumns) + String(head + 1)
    let sideways = sheet.frozenColumns > 0 ? "xSplit=\"\(sheet.frozenColumns)\" " : ""
    let pane = sheet.frozenColumns > 0 ? "bottomRight" : "bottomLeft"
    return "<sheetViews><sheetView\(isFirst ? " tabSelected=\"1\"" : "") workbookViewId=\"0\">"
      + "<pane \(sideways)ySplit=\"\(head)\" topLeftCell=\"\(corner)\" activePane=\"\(pane)\" state=\"frozen\"/>"
      + "<selection pane=\"\(pane)\" activeCell=\"\(corner)\" sqref=\"\(corner)\"/></sheetView></sheetViews>"
  }

  /// Widths; cells that are filled in later keep digits as text where the column is text.
  private var columns: String {
    guard !sheet.columns.isEmpty else { return "" }
    let items = sheet.columns.enumerated().map { place, column in
      let width = min(SpreadsheetLimit.width, max(1, column.width)) + 1
      return "<col min=\"\(place + 1)\" max=\"\(place + 1)\" width=\"\(width)\" customWidth=\"1\""
        + " style=\"\(XlsxStyles.number(.plain, column.kind))\"/>"
    }
    return "<cols>" + items.joined() + "</cols>"
  }

  private func addTitles(to bytes: inout [UInt8]) throws(SpreadsheetProblem) {
    for (place, title) in sheet.titles.enumerated() {
      bytes += "<row r=\"\(place + 1)\">".utf8
      let role: XlsxStyles.Role = place == 0 ? .title : .plain
      try add(.text(title), Sheet.Place(row: place + 1, column: 0), XlsxStyles.number(role, .text), to: &bytes)
      bytes += "</row>".utf8
    }
    let heads = sheet.columns.map { Sheet.Cell.text($0.title) }
    bytes += "<row r=\"\(sheet.headerRow)\"\(height(of: heads))>".utf8
    for (column, item) in sheet.columns.enumerated() {
      let place = Sheet.Place(row: sheet.headerRow, column: column)
      try add(.text(item.title), place, XlsxStyles.number(.header, .text), to: &bytes)
    }
    bytes += "</row>".utf8
  }

  private func add(_ row: Sheet.Row, _ number: Int, to bytes: inout [UInt8]) throws(SpreadsheetProblem) {
    let name = firstRow + number
    bytes += "<row r=\"\(name)\"\(row.role == .note ? "" : height(of: row.cells))>".utf8
    for (place, column) in sheet.columns.enumerated() {
      let cell = row.cells.indices.contains(place) ? row.cells[place] : .blank
      if cell == .blank, row.role == .note { continue }
      let style = XlsxStyles.number(.row(row.role), kind(of: cell, in: column))
      try add(cell, Sheet.Place(row: name, column: place), style, to: &bytes)
    }
    bytes += "</row>".utf8
  }

  /// The height of a row whose text is wrapped; spreadsheets do not all find it out when they open the file.
  private func height(of cells: [Sheet.Cell]) -> String {
    let lines = zip(cells, sheet.columns).map { cell, column in
      guard case .text(let text)? = cell.value else { return 1 }
      return CellLines.count(text, width: column.width + 1)
    }
    let most = lines.max() ?? 1
    return most > 1 ? " ht=\"\(most * 15)\"" : ""
  }

  /// How a cell is shown: as its column, but text as text, and a date or time only as such.
  private func kind(of cell: Sheet.Cell, in column: Sheet.Column) -> Sheet.Kind {
    switch cell.value {
    case .text: .text
    case .date(let date): date.serial == nil ? .text : .date
    case .time: .time
    case .whole, .decimal: [.date, .time, .text].contains(column.kind) ? .whole : column.kind
    case nil: column.kind
    }
  }

  /// Adds a cell; the place's row is the one the workbook shows, counted from 1.
  private func add(
    _ cell: Sheet.Cell, _ place: Sheet.Place, _ style: Int, to bytes: inout [UInt8]
  ) throws(SpreadsheetProblem) {
    let head = "<c r=\"\(SpreadsheetColumn.letters(place.column))\(place.row)\" s=\"\(style)\""
    let formula: String
    if case .formula(let live, _) = cell {
      formula = "<f>\(live.text(firstRow: firstRow).inSpreadsheet)</f>"
    } else {
      formula = ""
    }
    switch cell.value {
    case nil: bytes += "\(head)/>".utf8
    case .text(let text): bytes += try textCell(head, formula, text, place).utf8
    case .date(let date):
      if let serial = date.serial {
        bytes += "\(head)>\(formula)<v>\(serial)</v></c>".utf8
      } else {
        bytes += try textCell(head, formula, date.plain, place).utf8
      }
    case .whole(let number): bytes += "\(head)>\(formula)<v>\(number)</v></c>".utf8
    case .decimal(let number): bytes += "\(head)>\(formula)<v>\(number.plain)</v></c>".utf8
    case .time(let time): bytes += "\(head)>\(formula)<v>\(Double(time.minutes) / 1440)</v></c>".utf8
    }
  }

  private func textCell(
    _ head: String, _ formula: String, _ text: String, _ place: Sheet.Place
  ) throws(SpreadsheetProblem) -> String {
    guard text.utf16.count <= SpreadsheetLimit.text else {
      let column = sheet.columns.indices.contains(place.column) ? sheet.columns[place.column].title : ""
      throw .textTooLong(sheet: sheet.name, row: place.row, column: column)
    }
    let content = text.inSpreadsheet
    guard formula.isEmpty else { return "\(head) t=\"str\">\(formula)<v>\(content)</v></c>" }
    return "\(head) t=\"inlineStr\"><is><t xml:space=\"preserve\">\(content)</t></is></c>"
  }

  private var filter: String {
    guard sheet.isFiltered, !sheet.columns.isEmpty else { return "" }
    return "<autoFilter ref=\"A\(sheet.headerRow):\(lastColumn)\(lastRow)\"/>"
  }

  /// A4, as wide as one page, lying where the table is wide; pages are numbered.
  private var page: String {
    let isWide = sheet.columns.reduce(0) { $0 + $1.width } > 95
    return "<pageMargins left=\"0.6\" right=\"0.6\" top=\"0.75\" bottom=\"0.75\" header=\"0.3\" footer=\"0.3\"/>"
      + "<pageSetup paperSize=\"9\" orientation=\"\(isWide ? "landscape" : "portrait")\" fitToWidth=\"1\""
      + " fitToHeight=\"0\"/><headerFooter><oddFooter>&amp;L&amp;A&amp;RHalaman &amp;P dari &amp;N</oddFooter></headerFooter>"
  }
}

extension CalendarDate {
  /// The day as spreadsheets count it; nil before 1 March 1900, since they believe that year to have been a leap year.
  var serial: Int? {
    let days = daysSince1970 + 25_569
    return days >= 61 ? days : nil
  }
}
