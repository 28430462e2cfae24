import Foundation
import FoundationXML
import Practicum
import Testing
import ZipArchives

@testable import Reports

/// The parts of a workbook, each known to be well-formed.
func workbookParts(_ sheets: [Sheet]) throws -> [String: String] {
  var reader = try ZipReader(XlsxWriter.bytes(sheets), totalLimit: 1 << 28)
  var parts: [String: String] = [:]
  for name in reader.parts {
    let bytes = try #require(try reader.bytes(of: name, limit: 1 << 28))
    #expect(XMLParser(data: Data(bytes)).parse(), "\(name) is not well-formed")
    parts[name] = String(decoding: bytes, as: UTF8.self)
  }
  return parts
}

@Suite("Tables as Excel workbooks")
struct XlsxWriterTests {
  private let columns = [
    Sheet.Column("Nama", .text, width: 20), Sheet.Column("NIK", .text, width: 18),
    Sheet.Column("Volume", .decimal, width: 8), Sheet.Column("Jumlah", .rupiah, width: 14),
    Sheet.Column("Tanggal", .date, width: 16), Sheet.Column("Mulai", .time, width: 8),
  ]

  private func sheetXML(_ sheet: Sheet) throws -> String {
    try #require(try workbookParts([sheet])["xl/worksheets/sheet1.xml"])
  }

  /// The number format of a cell, by its name.
  private func format(of cell: String, in parts: [String: String]) throws -> String {
    let sheet = try #require(parts["xl/worksheets/sheet1.xml"])
    let found = try #require(sheet.firstMatch(of: try Regex("<c r=\"\(cell)\" s=\"([0-9]+)\"")))
    let style = try #require(found.output[1].substring.flatMap { Int($0) })
    let styles = try #require(parts["xl/styles.xml"])
    let looks = try #require(styles.components(separatedBy: "<cellXfs").last).matches(of: /numFmtId="([0-9]+)"/)
    let number = looks[style].output.1
    let custom = styles.firstMatch(of: try Regex("<numFmt numFmtId=\"\(number)\" formatCode=\"([^\"]*)\""))
    return custom?.output[1].substring.map(String.init) ?? String(number)
  }

  @Test("Numbers, dates and times are numbers shown in Indonesian notation; identity numbers are text")
  func kinds() throws {
    let date = try #require(CalendarDate(plain: "2023-02-11"))
    let time = try #require(ClockTime(plain: "08:00"))
    let sheet = Sheet(
      "Peserta", columns: columns,
      rows: [
        .init([
          .text("Asep"), .text("0101011405750001"), .value(.decimal(DecimalNumber(millionths: 2_500_000))),
          .whole(1_200_000), .value(.date(date)), .value(.time(time)),
        ])
      ])
    let parts = try workbookParts([sheet])
    let xml = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(xml.contains("<t xml:space=\"preserve\">0101011405750001</t>"))
    #expect(xml.contains("<v>2.5</v>"))
    #expect(xml.contains("<v>1200000</v>"))
    // 11 February 2023, as Excel counts days.
    #expect(xml.contains("<v>44968</v>"))
    #expect(xml.contains("<v>0.3333333333333333</v>"))
    #expect(try format(of: "B2", in: parts) == "49", "the built-in format of text")
    #expect(try format(of: "D2", in: parts) == "&quot;Rp&quot;#,##0;\\-&quot;Rp&quot;#,##0")
    #expect(try format(of: "E2", in: parts) == "[$-421]dd\\ mmmm\\ yyyy")
    #expect(try format(of: "F2", in: parts) == "hh\\.mm")
  }

  @Test("Formulas name the cells they mean, below the lines above the table, and carry the computed value")
  func formulas() throws {
    let columns = (0..<28).map { Sheet.Column("K\($0)", .rupiah, width: 9) }
    func place(_ row: Int, _ column: Int) -> Sheet.Place { Sheet.Place(row: row, column: column) }
    let formulas: [(Sheet.Formula, String)] = [
      (.product([place(0, 0), place(0, 1)]), "ROUND(A4*B4,0)"),
      (.sum(column: 25, rows: 0...3), "SUM(Z4:Z7)"),
      (.total([place(1, 26), place(3, 27)]), "AA5+AB7"),
      (.difference(place(0, 0), minus: place(1, 0)), "A4-A5"),
      (.percent(place(0, 0), of: place(1, 0)), "IF(A5=0,0,ROUND(A4*100/A5,1))"),
      (.minutes(from: place(0, 0), to: place(0, 1)), "ROUND(MOD(B4-A4,1)*1440,0)"),
    ]
    let sheet = Sheet(
      "x", titles: ["Anggaran"], columns: columns, rows: formulas.map { .init([.formula($0.0, .whole(42))]) })
    let xml = try sheetXML(sheet)
    for (_, text) in formulas { #expect(xml.contains("<f>\(text)</f><v>42</v>"), "\(text)") }
  }

  @Test("Titles of columns stay in sight and are printed on every page; the page is A4 as wide as the table")
  func page() throws {
    var sheet = Sheet("Daftar", titles: ["Satu", "Dua"], columns: columns, frozenColumns: 1, isFiltered: true)
    sheet.rows = [.init([.text("a")])]
    let parts = try workbookParts([sheet])
    let xml = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(
      xml.contains("<pane xSplit=\"1\" ySplit=\"4\" topLeftCell=\"B5\" activePane=\"bottomRight\" state=\"frozen\"/>"))
    #expect(xml.contains("<autoFilter ref=\"A4:F5\"/>"))
    #expect(xml.contains("paperSize=\"9\" orientation=\"portrait\" fitToWidth=\"1\" fitToHeight=\"0\""))
    #expect(xml.contains("<col min=\"1\" max=\"1\" width=\"21\" customWidth=\"1\""))
    let workbook = try #require(parts["xl/workbook.xml"])
    #expect(
      workbook.contains("<definedName name=\"_xlnm.Print_Titles\" localSheetId=\"0\">'Daftar'!$4:$4</definedName>"))
    sheet.columns[0].width = 90
    #expect(try sheetXML(sheet).contains("orientation=\"landscape\""))
  }

  @Test("Markup, control characters and what looks like an escape come through as text")
  func escaping() throws {
    let sheet = Sheet("A&B", columns: [columns[0]], rows: [.init([.text("<b> & \"c\" \u{7} _x0041_ _x1 a\nb\r")])])
    let parts = try workbookParts([sheet])
    let xml = try #require(parts["xl/worksheets/sheet1.xml"])
    #expect(xml.contains(">&lt;b&gt; &amp; &quot;c&quot; _x0007_ _x005F_x0041_ _x1 a\nb_x000D_<"))
    #expect(try #require(parts["xl/workbook.xml"]).contains("<sheet name=\"A&amp;B\""))
  }

  @Test("A formula typed as text stays text")
  func injection() throws {
    let xml = try sheetXML(Sheet("x", columns: [columns[0]], rows: [.init([.text("=1+1")])]))
    #expect(!xml.contains("<f>"))
    #expect(xml.contains("t=\"inlineStr\"><is><t xml:space=\"preserve\">=1+1</t>"))
  }

  @Test("Dates that spreadsheets do not know are text")
  func oldDates() throws {
    let date = try #require(CalendarDate(plain: "1900-02-28"))
    let next = try #require(CalendarDate(plain: "1900-03-01"))
    let xml = try sheetXML(
      Sheet("x", columns: [columns[4]], rows: [.init([.value(.date(date))]), .init([.value(.date(next))])]))
    #expect(xml.contains(">1900-02-28<"))
    #expect(xml.contains("<v>61</v>"))
  }

  @Test("The same tables give the same bytes")
  func deterministic() throws {
    let sheet = Sheet("x", columns: columns, rows: (0..<50).map { .init([.text("Nama \($0)"), .text("\($0)")]) })
    #expect(try XlsxWriter.bytes([sheet, sheet]) == XlsxWriter.bytes([sheet, sheet]))
  }

  @Test("Names of sheets are short, allowed and told apart")
  func names() {
    #expect(SheetNames.of(["a/b", "A-B", "'x'", "", "History"]) == ["a-b", "A-B (2)", "x", "Lembar", "Lembar (2)"])
    let long = SheetNames.of(Array(repeating: "2023-02-11-rembug-warga-kelurahan-rancanumpang", count: 11))
    #expect(Set(long).count == 11)
    #expect(long.allSatisfy { $0.utf16.count <= 31 })
    #expect(long[10] == "2023-02-11-rembug-warga-ke (11)")
  }

  @Test("No table at all is a workbook with an empty sheet")
  func empty() throws {
    #expect(try workbookParts([])["xl/worksheets/sheet1.xml"] != nil)
  }

  @Test("What a workbook cannot hold is refused with the place and another way")
  func limits() throws {
    let long = Sheet("Temuan", columns: [columns[0]], rows: [.init([.text(String(repeating: "a", count: 32_768))])])
    #expect(throws: SpreadsheetProblem.textTooLong(sheet: "Temuan", row: 2, column: "Nama")) {
      try XlsxWriter.bytes([long])
    }
    let fits = Sheet("Temuan", columns: [columns[0]], rows: [.init([.text(String(repeating: "a", count: 32_767))])])
    #expect(try !XlsxWriter.bytes([fits]).isEmpty)
    let tall = Sheet("T", columns: [columns[0]], rows: Array(repeating: .init([]), count: 1_048_576))
    #expect(throws: SpreadsheetProblem.tooManyRows(sheet: "T", count: 1_048_576)) { try XlsxWriter.bytes([tall]) }
    let wide = Sheet("W", columns: Array(repeating: columns[0], count: 16_385))
    #expect(throws: SpreadsheetProblem.tooManyColumns(sheet: "W", count: 16_385)) { try XlsxWriter.bytes([wide]) }
    for problem in [
      SpreadsheetProblem.textTooLong(sheet: "T", row: 2, column: "N"), .tooManyRows(sheet: "T", count: 1_048_576),
      .tooManyColumns(sheet: "T", count: 16_385),
    ] {
      #expect(problem.words.id.contains(".csv"))
      #expect(problem.words.id != problem.words.en)
    }
  }
}
