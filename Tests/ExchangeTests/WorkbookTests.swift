import Testing
import ZipArchives

@testable import Exchange
@testable import Practicum

@Suite("Workbooks")
struct WorkbookTests {
  /// A workbook of worksheets given as the rows' XML.
  private func book(
    _ sheets: [(name: String, state: String, xml: String)], texts: [String] = [], formats: [String] = [],
    is1904: Bool = false
  ) -> [UInt8] {
    var zip = ZipWriter()
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    func relations(_ rows: [(id: String, type: String, target: String)]) -> String {
      "<Relationships>"
        + rows.map { "<Relationship Id=\"\($0.id)\" Type=\"\(office)/\($0.type)\" Target=\"\($0.target)\"/>" }.joined()
        + "</Relationships>"
    }
    zip.add("_rels/.rels", relations([("r", "officeDocument", "/xl/workbook.xml")]))
    let entries = sheets.enumerated().map { number, sheet in
      "<sheet name=\"\(sheet.name)\" sheetId=\"\(number + 1)\" state=\"\(sheet.state)\" r:id=\"s\(number)\"/>"
    }
    zip.add(
      "xl/workbook.xml",
      "<x:workbook xmlns:x=\"urn:x\" xmlns:r=\"\(office)\"><workbookPr date1904=\"\(is1904 ? 1 : 0)\"/><sheets>"
        + entries.joined() + "</sheets></x:workbook>")
    zip.add(
      "xl/_rels/workbook.xml.rels",
      relations(
        sheets.indices.map { ("s\($0)", "worksheet", "worksheets/sheet\($0).xml") }
          + [("t", "sharedStrings", "sharedStrings.xml"), ("y", "styles", "/xl/styles.xml")]))
    zip.add("xl/sharedStrings.xml", "<sst>" + texts.joined() + "</sst>")
    let codes = formats.enumerated().map { "<numFmt numFmtId=\"\(200 + $0)\" formatCode=\"\($1)\"/>" }
    let cells =
      formats.indices.map { "<xf numFmtId=\"\(200 + $0)\"/>" } + ["<xf numFmtId=\"14\"/>", "<xf numFmtId=\"20\"/>"]
    zip.add(
      "xl/styles.xml",
      "<styleSheet><numFmts>\(codes.joined())</numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs>"
        + "<xf numFmtId=\"0\"/>" + cells.joined() + "</cellXfs></styleSheet>")
    for (number, sheet) in sheets.enumerated() {
      zip.add("xl/worksheets/sheet\(number).xml", "<worksheet>\(sheet.xml)</worksheet>")
    }
    return zip.finished()
  }

  private func cells(_ xml: String, texts: [String] = [], formats: [String] = [], is1904: Bool = false) throws
    -> [[SourceCell]]
  {
    let bytes = book(
      [("Data", "visible", "<sheetData>\(xml)</sheetData>")], texts: texts, formats: formats, is1904: is1904)
    return try TableReader.read(bytes, name: "x.xlsx").sheets[0].rows.map(\.cells)
  }

  @Test("Texts shared, inline and in runs, numbers, truths, errors and results of formulas are read as what they are")
  func kinds() throws {
    let row = """
      <row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="inlineStr"><is><r><t>Bu </t></r><r><t>Ani</t></r></is></c>\
      <c r="C3"><v>35</v></c><c t="b"><v>1</v></c><c r="E3" t="e"><v>#REF!</v></c>\
      <c r="F3" t="str"><f>A1&amp;B1</f><v>ya</v></c><c r="G3"><f>SUM(A1)</f><v>4.5</v></c><c r="H3"><f>SUM(A1)</f></c>\
      <c r="J3" t="s"><v>0</v></c><c r="K3" t="s"><v>99</v></c></row>
      """
    let texts = ["<si><t>Siti</t></si>", "<si><r><t>Nama </t></r><r><t>lengkap</t></r><rPh><t>x</t></rPh></si>"]
    let read = try cells(row, texts: texts)
    #expect(
      read == [
        [
          SourceCell("Nama lengkap"), SourceCell("Bu Ani"), SourceCell("35", .number), SourceCell("ya", .truth),
          SourceCell("#REF!", .error), SourceCell("ya"), SourceCell("4.5", .number), SourceCell("", .withoutResult),
          .empty, SourceCell("Siti"),
        ]
      ])
  }

  @Test("Numbers keep what is written and lose only the noise of binary fractions")
  func numbers() {
    let numbers = [
      "3273010101900001": "3273010101900001", "3.27301010190000E+15": "3273010101900000", "0.1": "0.1", "-2.50": "-2.5",
      "35000.000000000004": "35000", "0.30000000000000004": "0.3", "99999.99999999999": "100000", "1E-3": "0.001",
      "3.3333333333333335E4": "33333.3333333333", "007": "7", "0": "0", "-0": "0", "+5": "5",
    ]
    for (written, plain) in numbers {
      #expect(SpreadsheetNumber.plain(written) == (plain.isEmpty ? "0" : plain), "\(written)")
    }
    for text in ["", "abc", "1e999", "1.2.3", "--1", "1e", "9e40", "1E-9223372036854775808"] {
      #expect(SpreadsheetNumber.plain(text) == nil, "\(text)")
    }
  }

  @Test("Dates are told by their formats, in the systems of 1900 and 1904")
  func dates() throws {
    let formats = [
      "dd/mm/yyyy", "[$-421]d mmmm yyyy;@", "h:mm", "[Red]#,##0", "000", "\\d0", "[h]:mm:ss", "dd/mm/yy hh:mm",
    ]
    func value(_ style: Int, _ number: String, is1904: Bool = false) throws -> SourceCell {
      try cells("<row><c s=\"\(style)\"><v>\(number)</v></c></row>", formats: formats, is1904: is1904)[0][0]
    }
    #expect(try value(1, "44968") == SourceCell("2023-02-11", .date))
    #expect(try value(2, "44968") == SourceCell("2023-02-11", .date))
    #expect(try value(3, "0.3333333333") == SourceCell("08:00", .date))
    #expect(try value(4, "44968") == SourceCell("44968", .number))
    #expect(try value(5, "3") == SourceCell("003", .number))
    #expect(try value(6, "3") == SourceCell("3", .number))
    #expect(try value(7, "0.5") == SourceCell("12:00", .date))
    #expect(try value(8, "44968.5625") == SourceCell("2023-02-11 13:30", .date))
    #expect(try value(9, "44968") == SourceCell("2023-02-11", .date))
    #expect(try value(1, "43506", is1904: true) == SourceCell("2023-02-11", .date))
    #expect(try value(1, "1") == SourceCell("1900-01-01", .date))
    #expect(try value(1, "1e15") == SourceCell("1000000000000000", .number))
  }

  @Test("Hidden sheets, rows and columns and formulas without a result are said")
  func notices() throws {
    let data = """
      <cols><col min="2" max="2" hidden="1"/></cols><sheetData><row r="1"><c r="A1" t="str"><v>Nama</v></c>\
      <c r="B1" t="str"><v>NIK</v></c></row><row r="2" hidden="1"><c r="A2" t="str"><v>Siti</v></c></row>\
      <row r="3"><c r="A3"><f>A2</f></c></row></sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells>
      """
    let bytes = book([
      ("Rahasia", "veryHidden", data), ("Data", "visible", data), ("Kosong", "visible", "<sheetData/>"),
    ])
    let file = try TableReader.read(bytes, name: "x.xlsx")
    #expect(file.sheets.map(\.isHidden) == [true, false, false])
    #expect(file.sheets[1].notices.count == 3)
    #expect(file.sheets[1].notices.contains { $0.id.contains("A3") })
    #expect(file.sheets[1].merged == [MergedCells(rows: 1...2, columns: 0...1)])
    let plan = try RosterImport(file, into: "kasus/a/pertemuan/x.rec", of: Workspace())
    #expect(plan.sheet.name == "Data")
    #expect(plan.notices.contains { $0.id.contains("Rahasia (tersembunyi)") })
  }

  @Test("What wants to be larger than it may is refused while it is read")
  func bombs() throws {
    func problem(_ xml: String) -> SourceFileProblem? {
      do throws(SourceFileProblem) {
        _ = try TableReader.read(book([("Data", "visible", "<sheetData>\(xml)</sheetData>")]), name: "x")
        return nil
      } catch { return error }
    }
    #expect(problem("<row><c r=\"XFD1\"><v>1</v></c></row>") == .tooMany(.columns, TableLimits.columns))
    #expect(problem("<row r=\"99999999999999999999\"><c r=\"AAAAAAAAAAAAAAAAAAAAA1\"><v>1</v></c></row>") == nil)
    let rows = String(repeating: "<row><c><v>1</v></c></row>", count: TableLimits.rows + 1)
    #expect(problem(rows) == .tooMany(.rows, TableLimits.rows))
    #expect(
      problem("<row><c><v>1</v></row>")
        == .damaged(Words(id: "isinya bukan XML yang utuh", en: "its content is no sound XML")))
    var zip = ZipWriter()
    zip.add("xl/workbook.xml", [UInt8](repeating: 0x20, count: TableLimits.part + 1))
    #expect(throws: SourceFileProblem.tooLarge) { try TableReader.read(zip.finished(), name: "x") }
  }

  @Test("Archives that are no workbook are called what they are, damaged ones damaged")
  func others() throws {
    func problem(_ parts: [String: String]) -> SourceFileProblem? {
      var zip = ZipWriter()
      for (name, text) in parts.sorted(by: { $0.key < $1.key }) { zip.add(name, text) }
      do throws(SourceFileProblem) {
        _ = try TableReader.read(zip.finished(), name: "x")
        return nil
      } catch { return error }
    }
    #expect(problem(["word/document.xml": "<w/>"]) == .notATable(.wordDocument))
    #expect(problem(["ppt/presentation.xml": "<p/>"]) == .notATable(.slides))
    #expect(problem(["xl/workbook.bin": "x"]) == .notATable(.binaryWorkbook))
    #expect(problem(["mimetype": "application/vnd.oasis.opendocument.spreadsheet"]) == .notATable(.openDocument))
    #expect(problem(["foto.jpg": "x"]) == .notATable(.archive))
    let whole = book([("Data", "visible", "<sheetData><row><c><v>1</v></c></row></sheetData>")])
    #expect(throws: SourceFileProblem.self) { try TableReader.read(Array(whole.prefix(whole.count / 2)), name: "x") }
    #expect(throws: SourceFileProblem.empty) {
      try TableReader.read(book([("Data", "visible", "<sheetData/>")]), name: "x")
    }
  }
}
