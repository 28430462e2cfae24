import Practicum
import ZipArchives

/// Writes tables as an Excel workbook (ECMA-376, SpreadsheetML): the same tables give the same bytes.
///
/// Every formula carries the value that the program computed, so that viewers that compute nothing show it.
public enum XlsxWriter {
  /// The bytes of the workbook, one sheet for each table.
  public static func bytes(_ tables: [Sheet]) throws(SpreadsheetProblem) -> [UInt8] {
    // A workbook without any sheet does not open.
    let sheets = tables.isEmpty ? [Sheet("Lembar1", columns: [])] : tables
    let names = SheetNames.of(sheets.map(\.name))
    var archive = ZipWriter()
    archive.add("[Content_Types].xml", contentTypes(sheets.count))
    archive.add("_rels/.rels", head + relations([("officeDocument", "xl/workbook.xml")]))
    archive.add("xl/workbook.xml", workbook(sheets, names))
    archive.add(
      "xl/_rels/workbook.xml.rels",
      head
        + relations(sheets.indices.map { ("worksheet", "worksheets/sheet\($0 + 1).xml") } + [("styles", "styles.xml")]))
    archive.add("xl/styles.xml", head + XlsxStyles.xml)
    for (place, sheet) in sheets.enumerated() {
      archive.add("xl/worksheets/sheet\(place + 1).xml", try XlsxSheet(sheet, isFirst: place == 0).bytes())
    }
    return archive.finished()
  }

  static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  static let namespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  private static let relationNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let packageNamespace = "http://schemas.openxmlformats.org/package/2006"

  private static func contentTypes(_ sheets: Int) -> String {
    let kind = "application/vnd.openxmlformats-officedocument.spreadsheetml"
    func part(_ name: String, _ type: String) -> String {
      "<Override PartName=\"/xl/\(name).xml\" ContentType=\"\(kind).\(type)+xml\"/>"
    }
    return head + "<Types xmlns=\"\(packageNamespace)/content-types\">"
      + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>" + part("workbook", "sheet.main")
      + part("styles", "styles") + (1...sheets).map { part("worksheets/sheet\($0)", "worksheet") }.joined() + "</Types>"
  }

  private static func relations(_ targets: [(type: String, target: String)]) -> String {
    let items = targets.enumerated().map { place, item in
      "<Relationship Id=\"rId\(place + 1)\" Type=\"\(relationNamespace)/\(item.type)\" Target=\"\(item.target)\"/>"
    }
    return "<Relationships xmlns=\"\(packageNamespace)/relationships\">" + items.joined() + "</Relationships>"
  }

  private static func workbook(_ sheets: [Sheet], _ names: [String]) -> String {
    let tabs = names.enumerated().map { place, name in
      "<sheet name=\"\(name.inSpreadsheet)\" sheetId=\"\(place + 1)\" r:id=\"rId\(place + 1)\"/>"
    }
    var defined = ""
    for (place, sheet) in sheets.enumerated() where !sheet.columns.isEmpty {
      let quoted = "'" + names[place].replacing("'", with: "''").inSpreadsheet + "'!"
      let place = "localSheetId=\"\(place)\""
      let (head, last) = (sheet.headerRow, sheet.headerRow + sheet.rows.count)
      if sheet.isFiltered {
        let range = "$A$\(head):$\(SpreadsheetColumn.letters(sheet.columns.count - 1))$\(last)"
        defined += "<definedName name=\"_xlnm._FilterDatabase\" \(place) hidden=\"1\">\(quoted)\(range)</definedName>"
      }
      defined += "<definedName name=\"_xlnm.Print_Titles\" \(place)>\(quoted)$\(head):$\(head)</definedName>"
    }
    return head + "<workbook xmlns=\"\(namespace)\" xmlns:r=\"\(relationNamespace)\">"
      + "<bookViews><workbookView/></bookViews><sheets>" + tabs.joined() + "</sheets>"
      + (defined.isEmpty ? "" : "<definedNames>\(defined)</definedNames>") + "<calcPr calcId=\"191029\"/></workbook>"
  }
}

extension Sheet {
  /// The row of the columns' titles in a workbook, counted from 1: below the lines above it and a blank one.
  var headerRow: Int { titles.isEmpty ? 1 : titles.count + 2 }
}

/// The names of sheets as workbooks allow them.
enum SheetNames {
  /// The names without forbidden signs, not too long, and each told from the others.
  static func of(_ wanted: [String]) -> [String] {
    var taken: Set<String> = []
    return wanted.map { name in
      let plain = String(name.map { ":\\/?*[]".contains($0) || $0.isNewline ? "-" : $0 })
        .trimmed { $0 == "'" || $0.isWhitespace }
      // Excel keeps this name for itself.
      let base = plain.isEmpty || plain.lowercased() == "history" ? "Lembar" : plain
      var fresh = cut(base, SpreadsheetLimit.name)
      var number = 2
      while !taken.insert(fresh.lowercased()).inserted {
        let suffix = " (\(number))"
        fresh = cut(base, SpreadsheetLimit.name - suffix.utf16.count) + suffix
        number += 1
      }
      return fresh
    }
  }

  private static func cut(_ name: String, _ length: Int) -> String {
    var name = name
    while name.utf16.count > length { name.removeLast() }
    return name.trimmed { $0 == "'" || $0.isWhitespace }
  }
}

extension String {
  fileprivate func trimmed(_ isOuter: (Character) -> Bool) -> String {
    var rest = Substring(self)
    while let first = rest.first, isOuter(first) { rest.removeFirst() }
    while let last = rest.last, isOuter(last) { rest.removeLast() }
    return String(rest)
  }

  /// The text as it stands in SpreadsheetML, in content and attributes alike: what XML forbids or changes is written
  /// as `_xHHHH_` (ECMA-376, ST_Xstring), and so is the beginning of text that looks so already.
  var inSpreadsheet: String {
    var text = ""
    text.reserveCapacity(utf8.count)
    var rest = unicodeScalars[...]
    while let scalar = rest.first {
      switch scalar {
      case "_" where Self.isEscape(rest): text += "_x005F_"
      case _ where scalar.value < 0x20 && scalar != "\n" && scalar != "\t" || (0xFFFE...0xFFFF).contains(scalar.value):
        let digits = String(scalar.value, radix: 16, uppercase: true)
        text += "_x" + String(repeating: "0", count: 4 - digits.count) + digits + "_"
      default: text.unicodeScalars.append(scalar)
      }
      rest.removeFirst()
    }
    return text.xmlEscaped()
  }

  /// Whether scalars begin with an escape such as `_x000D_`.
  private static func isEscape(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let head = Array(scalars.prefix(7))
    return head.count == 7 && head[1] == "x" && head[6] == "_" && head[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }
}
