import Practicum
import Testing

@testable import Reports

@Suite("Tables as CSV")
struct CSVWriterTests {
  private func text(_ sheet: Sheet, separator: Character = ";", hasMark: Bool = false) -> String {
    String(decoding: CSVWriter.bytes(sheet, separator: separator, hasMark: hasMark), as: UTF8.self)
  }

  private let columns = [
    Sheet.Column("Nama", .text, width: 20), Sheet.Column("Jumlah", .rupiah, width: 10),
    Sheet.Column("Kapan", .date, width: 10),
  ]

  @Test("Values are plain as the files hold them, lines end in CR LF, lacking cells are empty")
  func values() throws {
    let date = try #require(CalendarDate(plain: "2023-02-11"))
    let time = try #require(ClockTime(plain: "08:05"))
    let sheet = Sheet(
      "x", titles: ["Judul"], columns: columns,
      rows: [
        .init([.text("Asep"), .whole(1_200_000), .value(.date(date))]),
        .init([.text("-5"), .value(.decimal(DecimalNumber(millionths: -2_500_000))), .value(.time(time))]),
        .init([.blank, .formula(.sum(column: 1, rows: 0...1), .whole(7))], .total),
        .init([], .group),
      ])
    #expect(
      text(sheet)
        == "Nama;Jumlah;Kapan\r\nAsep;1200000;2023-02-11\r\n-5;-2.5;08:05\r\n;7;\r\n;;\r\n")
  }

  @Test("The file begins with a byte order mark, and the separator is a semicolon, unless asked otherwise")
  func defaults() {
    let sheet = Sheet("x", columns: columns)
    #expect(CSVWriter.bytes(sheet).starts(with: [0xEF, 0xBB, 0xBF] + Array("Nama;Jumlah;".utf8)))
    #expect(text(sheet, separator: ",") == "Nama,Jumlah,Kapan\r\n")
  }

  @Test(
    "Separators, quotes, line ends and outer blanks are quoted",
    arguments: [
      ("a;b", "\"a;b\""), ("a,b", "a,b"), ("kata \"ini\"", "\"kata \"\"ini\"\"\""), ("satu\ndua", "\"satu\ndua\""),
      ("satu\r\ndua", "\"satu\r\ndua\""), (" a", "\" a\""), ("a\t", "\"a\t\""), ("x\"\u{301}y", "\"x\"\"\u{301}y\""),
      ("=1;2", "\"'=1;2\""), ("+62 812", "'+62 812"),
    ])
  func quoting(_ value: String, _ field: String) {
    let sheet = Sheet("x", columns: [columns[0]], rows: [.init([.text(value)])])
    #expect(text(sheet) == "Nama\r\n" + field + "\r\n")
  }

  @Test("A column's title is guarded like any text")
  func titles() {
    #expect(text(Sheet("x", columns: [Sheet.Column("=HYPERLINK(1)", .text, width: 1)])) == "'=HYPERLINK(1)\r\n")
  }
}
