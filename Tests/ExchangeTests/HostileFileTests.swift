import Testing
import ZipArchives

@testable import Exchange
@testable import Practicum

/// Files made to take memory or time: each is refused in a sentence, or read in time that grows with its size alone.
///
/// The bounds leave much room for a busy machine; what they guard against takes many times as long.
@Suite("Hostile files", .serialized)
struct HostileFileTests {
  private static let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let roster =
    "<sheetData><row><c t=\"str\"><v>Nama</v></c></row><row><c t=\"str\"><v>Siti</v></c></row></sheetData>"

  private func book(
    sheet: String = roster, entries: String = "<sheet name=\"Data\" r:id=\"s\"/>", texts: String = "",
    styles: String = ""
  ) -> [UInt8] {
    var zip = ZipWriter()
    func relation(_ id: String, _ type: String, _ target: String) -> String {
      "<Relationship Id=\"\(id)\" Type=\"\(Self.office)/\(type)\" Target=\"\(target)\"/>"
    }
    zip.add("_rels/.rels", "<R>\(relation("r", "officeDocument", "xl/workbook.xml"))</R>")
    zip.add("xl/workbook.xml", "<workbook xmlns:r=\"urn:r\"><sheets>\(entries)</sheets></workbook>")
    zip.add(
      "xl/_rels/workbook.xml.rels",
      "<R>" + relation("s", "worksheet", "sheet.xml") + relation("t", "sharedStrings", "texts.xml")
        + relation("y", "styles", "styles.xml") + "</R>")
    zip.add("xl/texts.xml", "<sst>\(texts)</sst>")
    zip.add("xl/styles.xml", "<styleSheet>\(styles)</styleSheet>")
    zip.add("xl/sheet.xml", "<worksheet>\(sheet)</worksheet>")
    return zip.finished()
  }

  /// What is said of a file; "" where it is read.
  private func refusal(_ bytes: [UInt8]) -> String {
    do {
      _ = try TableReader.read(bytes, name: "x")
      return ""
    } catch { return error.words("x").id }
  }

  private func many(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  private func expectWithin(_ limit: Duration, _ work: () throws -> Void) throws {
    let taken = try ContinuousClock().measure(work)
    #expect(taken < limit, "\(taken)")
  }

  @Test("a workbook that unpacks to more texts, looks, formats or sheets than anybody has is refused with their number")
  func counts() {
    #expect(
      refusal(book(texts: many("<si/>", 1_000_001)))
        == "x berisi lebih dari 1.000.000 teks. Pecah menjadi beberapa berkas.")
    let looks = "x berisi lebih dari 65.490 gaya sel. "
    #expect(refusal(book(styles: "<cellXfs>\(many("<xf/>", 65_491))</cellXfs>")).hasPrefix(looks))
    let formats = (0..<65_491).map { "<numFmt numFmtId=\"\($0)\" formatCode=\"0\"/>" }.joined()
    #expect(refusal(book(styles: formats)).hasPrefix(looks))
    #expect(refusal(book(entries: many("<sheet r:id=\"s\"/>", 257))).hasPrefix("x berisi lebih dari 256 lembar. "))
    #expect(refusal(book(texts: many("<si/>", 100_000), styles: many("<xf/>", 60_000))) == "")
  }

  @Test("a cell holds what Excel's cells hold; one that swallowed the rest behind a quotation mark is named")
  func longCells() throws {
    let long = many("é", 32_767)
    #expect(refusal(Array("Nama;RT\n\(long);1".utf8)) == "")
    #expect(
      refusal(Array("Nama;RT\nSiti;\(long)é".utf8)).hasPrefix("x tidak terbaca: isi sel B2 lebih dari 32.767 huruf."))
    let swallowed = "Nama;RT\nSiti;1\nBudi;\"2\n" + many("Ani;3\n", 8_000) + "Tini;\"4\n"
    #expect(refusal(Array(swallowed.utf8)).hasPrefix("x tidak terbaca: isi sel B3 "))
    func inline(_ text: String) -> [UInt8] {
      book(sheet: "<sheetData><row r=\"7\"><c r=\"C7\" t=\"inlineStr\"><is><t>\(text)</t></is></c></row></sheetData>")
    }
    #expect(refusal(inline(long)) == "")
    #expect(refusal(inline(long + "é")).hasPrefix("x tidak terbaca: isi sel C7 "))
    #expect(refusal(inline(many("é", 1_000_000))).hasPrefix("x tidak terbaca: isi sel C7 "))
  }

  @Test("one long text that thousands of cells share is counted as often as it is shown")
  func sharedText() {
    let rows = many("<row>" + many("<c t=\"s\"><v>0</v></c>", 10) + "</row>", 250)
    let text = "<si><t>\(many("a", 32_000))</t></si>"
    #expect(refusal(book(sheet: "<sheetData>\(rows)</sheetData>", texts: text)).hasPrefix("x terlalu besar"))
  }

  @Test("a UTF-8 text with a few broken places stays UTF-8, and says how many letters were lost")
  func brokenText() throws {
    for mark in [[], [0xEF, 0xBB, 0xBF] as [UInt8]] {
      let bytes = mark + Array("Nama;RT\nRenée;1\nAndré;2\nJos".utf8) + [0xC3] + Array(";3\n".utf8)
      let file = try TableReader.read(bytes, name: "x")
      #expect(file.sheets[0].rows.map { $0[0].text } == ["Nama", "Renée", "André", "Jos\u{FFFD}"])
      #expect(
        file.notices.map(\.id) == ["x: 1 huruf rusak dan dibaca sebagai \u{FFFD}. Cari tanda itu, lalu betulkan."])
    }
  }

  @Test("hidden columns told a thousand times over cost no more than once")
  func hiddenColumns() throws {
    let columns =
      many("<col min=\"400\" max=\"500\" hidden=\"1\"/>", 999) + "<col min=\"2\" max=\"99999999\" hidden=\"1\"/>"
    let rows = many("<row>" + many("<c><v>1</v></c>", 300) + "</row>", 400)
    let bytes = book(sheet: "<cols>\(columns)</cols><sheetData>\(rows)</sheetData>")
    try expectWithin(.seconds(5)) { #expect(refusal(bytes) == "") }
  }

  @Test("merged cells that overlap twenty thousand times do not slow the search for a heading")
  func mergedHeadings() throws {
    let row = SourceRow(number: 1, cells: (0..<400).map { $0 % 3 == 0 ? SourceCell("a\($0)") : .empty })
    let other = SourceRow(number: 1, cells: (0..<400).map { $0 % 3 == 0 ? .empty : SourceCell("a\($0)") })
    let rows = (1...40).map { SourceRow(number: $0, cells: $0 % 2 == 0 ? row.cells : other.cells) }
    let merged = Array(repeating: MergedCells(rows: 1...60, columns: 0...1), count: 20_000)
    let sheet = SourceSheet(rows: rows, merged: merged)
    try expectWithin(.seconds(8)) {
      #expect(TableHeading.find(in: sheet) { names in names.contains("a3") ? 1 : 0 } != nil)
    }
  }

  @Test("a cell of fifteen thousand answers is taken apart in one go")
  func answers() throws {
    let choices = (0..<40).map { "Ya, kadang \($0); sering" }
    let text = many("x;y, ", 6_500)
    try expectWithin(.seconds(3)) { #expect(Question.answerParts(text, of: choices) == ["x", "y"]) }
    #expect(
      Question.answerParts("ya, KADANG 3; sering; lain, Ya, kadang 3; sering", of: choices)
        == ["Ya, kadang 3; sering", "lain"])
  }

  @Test("columns of ticks whose names begin alike are looked through once each")
  func ticks() throws {
    let width = 110
    let head = SourceRow(
      number: 1, cells: [SourceCell("Nama")] + (1..<width).map { SourceCell("a" + many("/", $0)) })
    let first = SourceRow(number: 2, cells: [SourceCell("Siti")] + Array(repeating: SourceCell("1"), count: width - 1))
    let rows = [head, first] + (3...3_000).map { SourceRow(number: $0, cells: [SourceCell("Ani \($0)")]) }
    // No column is one of ticks, which only its last row tells.
    let last = SourceRow(
      number: 3_001, cells: [SourceCell("Budi")] + Array(repeating: SourceCell("mungkin"), count: width - 1))
    try expectWithin(.seconds(8)) {
      let file = SourceFile(name: "x", sheets: [SourceSheet(rows: rows + [last])])
      let plan = try RosterImport(file, into: "kasus/a/pertemuan/2024-01-01-x.rec", of: Workspace())
      #expect(plan.reading().rows.count == 3_000)
    }
  }

  @Test("thousands of groups, and a text that goes on for thousands of rows, are read in one pass")
  func budgets() throws {
    let head = "No;Uraian;Volume;Satuan;Harga;Jumlah\n"
    let groups = head + (1...3_000).map { "\($0 % 9 + 1).;Kelompok \($0);;;;\n;Snack;2;box;5.000;10.000\n" }.joined()
    let path = Budget.path(ofCase: "x")
    try expectWithin(.seconds(12)) {
      let read = try BudgetImport(TableReader.read(Array(groups.utf8), name: "x"))
      var workspace = Workspace()
      try workspace.apply(read.edit(into: path, in: workspace).edit)
      let budget = Budget(workspace, path: path)
      #expect(budget.groups.map(\.id) == (1...3_000).map { "G\($0)" } && budget.unplacedLines.isEmpty)
      // What comes to a budget that is there counts on from it.
      try workspace.apply(read.edit(into: path, in: workspace).edit)
      #expect(Budget(workspace, path: path).groups.map(\.id) == (1...6_000).map { "G\($0)" })
    }
    let long = head + "1.;Konsumsi;;;;\n;Snack;2;box;5.000;10.000\n" + many(";\(many("x", 2_000));;;;\n", 8_000)
    try expectWithin(.seconds(25)) {
      let read = try BudgetImport(TableReader.read(Array(long.utf8), name: "x"))
      #expect(read.lineCount == 1 && read.groups[0].lines[0].cells.contains { $0.field.value.utf8.count > 15_000_000 })
    }
  }

  @Test("an outline whose items name hundreds of parents each is read at once; one with hundreds of fields is refused")
  func outlines() throws {
    let count = 2_000
    let items = (0..<count).map { number in
      let parents = (number..<min(count, number + 700)).map { "N\($0)" }.joined(separator: "&#10;")
      return
        "<outline text=\"a\" rembuk:Id=\"N\(number)\" rembuk:Jenis=\"\(number == 0 ? "inti" : "penyebab")\" rembuk:Induk=\"\(parents)\">"
    }
    let opml = "<opml xmlns:rembuk=\"urn:x\"><body>" + items.joined() + many("</outline>", count) + "</body></opml>"
    try expectWithin(.seconds(8)) {
      let tree = try TreeImport.read(Array(opml.utf8))
      #expect(tree.count == count)
    }

    let fields = (0...200).map { "<attribute NAME=\"F\($0)\" VALUE=\"1\"/>" }.joined()
    do {
      _ = try TreeImport.read(Array("<map><node TEXT=\"a\">\(fields)</node></map>".utf8))
      Issue.record("two hundred fields were taken")
    } catch { #expect(error.words("x").id.contains("lebih dari 200 isian")) }
  }
}
