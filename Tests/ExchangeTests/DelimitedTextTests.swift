import Practicum
import Testing

@testable import Exchange

@Suite("Delimited text")
struct DelimitedTextTests {
  private func rows(_ bytes: [UInt8]) throws -> [[String]] {
    try TableReader.read(bytes, name: "daftar.csv").sheets[0].rows.map { $0.cells.map(\.text) }
  }

  private func rows(_ text: String) throws -> [[String]] { try rows(Array(text.utf8)) }

  @Test(
    "Reads the separators that offices use, told by how evenly they part the rows",
    arguments: [
      "Nama;Umur\nSiti, S.Sos;35\nBudi, S.E;40\n", "Nama\tUmur\nSiti, S.Sos\t35\nBudi, S.E\t40",
      "Nama,Umur\n\"Siti, S.Sos\",35\n\"Budi, S.E\",40\n", "Nama|Umur\nSiti, S.Sos|35\nBudi, S.E|40",
      "sep=~\nNama~Umur\nSiti, S.Sos~35\nBudi, S.E~40", "\"sep=;\"\r\nNama;Umur\r\nSiti, S.Sos;35\r\nBudi, S.E;40",
    ])
  func separators(text: String) throws {
    #expect(try rows(text) == [["Nama", "Umur"], ["Siti, S.Sos", "35"], ["Budi, S.E", "40"]])
  }

  @Test("A few answers with semicolons do not make a comma file one of semicolons")
  func semicolonsInside() throws {
    let text = "Timestamp,Nama,Sumber air\n1,Siti,sumur;PDAM\n2,Budi,sumur\n3,Ani,sungai;sumur;PDAM\n"
    #expect(try rows(text)[3] == ["3", "Ani", "sungai;sumur;PDAM"])
  }

  @Test("Line ends of every system part rows, but not inside quotation marks")
  func lineEnds() throws {
    for end in ["\n", "\r\n", "\r"] {
      let text = ["a;b", "\"satu\(end)dua\";\"bilang \"\"ya\"\"\"", "c;d"].joined(separator: end)
      #expect(try rows(text) == [["a", "b"], ["satu\ndua", "bilang \"ya\""], ["c", "d"]])
    }
  }

  @Test(
    "Rows keep the numbers a spreadsheet shows them under, past blank ones and after the line that names a separator")
  func rowNumbers() throws {
    let file = try TableReader.read(
      Array("sep=;\nDaftar;\n;;\n\nNama;Umur\n\"Siti\nAminah\";3\nBudi;4".utf8), name: "x")
    #expect(file.sheets[0].rows.map(\.number) == [1, 4, 5, 6])
  }

  @Test("A quotation mark that never closes is told with its row, and nothing is taken")
  func openQuote() {
    #expect(throws: SourceFileProblem.openQuote(row: 2)) { try rows("Nama;Umur\n\"Siti;35\nBudi;40\n") }
  }

  @Test("UTF-8, UTF-16 and Windows-1252 give the same text, with and without a mark of the encoding")
  func encodings() throws {
    let text = "Nama;Umur\nRenée – “Ani”;35\n"
    let units = Array(text.utf16)
    let little = units.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big = units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    let windows =
      [UInt8]("Nama;Umur\nRen".utf8) + [0xE9] + [UInt8]("e ".utf8) + [0x96, 0x20, 0x93]
      + [UInt8]("Ani".utf8) + [0x94] + [UInt8](";35\n".utf8)
    let utf8 = Array(text.utf8)
    let forms: [[UInt8]] = [
      utf8, [0xEF, 0xBB, 0xBF] + utf8, [0xFF, 0xFE] + little, [0xFE, 0xFF] + big, little, big, windows,
    ]
    for bytes in forms { #expect(try rows(bytes) == [["Nama", "Umur"], ["Renée – “Ani”", "35"]]) }
    #expect(try TableReader.read(windows, name: "x").notices.count == 1)
    #expect(try TableReader.read(utf8, name: "x").notices.isEmpty)
  }

  @Test("What is no table is called what it is")
  func otherFiles() {
    let others: [(String, SourceFileProblem)] = [
      ("%PDF-1.7 …", .notATable(.pdf)), ("  <!DOCTYPE html><html></html>", .notATable(.webPage)),
      ("<table><tr><td>Nama", .notATable(.webPage)), ("{\\rtf1", .notATable(.richText)), ("", .empty),
      (" \n\n ", .empty),
      ("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\">", .notATable(.oldXML)),
      ("Nama\u{0}Umur", .notATable(.bytes)),
    ]
    for (text, problem) in others {
      #expect(throws: problem) { try TableReader.read(Array(text.utf8), name: "x") }
    }
    let compound: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504)
    func directory(_ name: String) -> [UInt8] {
      Array(repeating: 0, count: 128) + Array(name.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }) + [0, 0]
    }
    #expect(throws: SourceFileProblem.notATable(.oldWorkbook)) {
      try TableReader.read(compound + directory("Workbook"), name: "x")
    }
    #expect(throws: SourceFileProblem.encrypted) {
      try TableReader.read(compound + directory("EncryptedPackage"), name: "x")
    }
    #expect(throws: SourceFileProblem.notATable(.compound)) { try TableReader.read(compound, name: "x") }
  }

  @Test("Every refusal says in both languages what to do next, and names the file")
  func refusals() {
    let problems: [SourceFileProblem] = [
      .empty, .encrypted, .tooMany(.rows, 9), .tooMany(.columns, 9), .tooLarge, .openQuote(row: 2), .notATable(.pdf),
      .notATable(.oldWorkbook), .damaged(Words(id: "x", en: "y")),
    ]
    for words in problems.map({ $0.words("daftar.xls") }) {
      #expect(words.id.hasPrefix("daftar.xls ") && words.en.hasPrefix("daftar.xls "))
      #expect(words.id.split(separator: ".").count > 2 && words.id != words.en)
    }
  }

  @Test("More rows, columns or bytes than are read are refused, blank rows do not count")
  func limits() throws {
    #expect(throws: SourceFileProblem.tooMany(.columns, TableLimits.columns)) {
      try rows(Array(repeating: "a", count: TableLimits.columns + 1).joined(separator: ";"))
    }
    let many = [UInt8](repeatElement([UInt8]("a\n".utf8), count: TableLimits.rows + 1).joined())
    #expect(throws: SourceFileProblem.tooMany(.rows, TableLimits.rows)) { try rows(many) }
    let blank = [UInt8](repeatElement([UInt8](";;\n".utf8), count: TableLimits.rows * 2).joined()) + [UInt8]("a;b".utf8)
    #expect(try rows(blank) == [["a", "b"]])
    #expect(throws: SourceFileProblem.tooLarge) { try rows([UInt8](repeating: 0x61, count: TableLimits.file + 1)) }
  }
}
