import Practicum
import ZipArchives

/// Workbooks of Excel 2007 and later (ECMA-376, SpreadsheetML), also as Google, KoboToolbox and LibreOffice write them.
enum Workbook {
  static func read(_ bytes: [UInt8], name: String) throws(SourceFileProblem) -> SourceFile {
    var archive = try opened(bytes)
    if let other = try otherKind(&archive) { throw .notATable(other) }
    let place = try relations(of: "", &archive).first { $0.isOf("officeDocument") }?.path ?? "xl/workbook.xml"
    guard let bookBytes = try part(place, &archive) else { throw .notATable(.archive) }
    let book = try contents(bookBytes)
    let relations = try relations(of: place, &archive)
    let texts = try relations.first { $0.isOf("sharedStrings") }.map { found throws(SourceFileProblem) in
      try sharedTexts(part(found.path, &archive) ?? [])
    }
    let styles = try relations.first { $0.isOf("styles") }.map { found throws(SourceFileProblem) in
      try CellStyles.read(part(found.path, &archive) ?? [])
    }
    var sheets: [SourceSheet] = []
    var allowance = TableAllowance()
    for entry in book.sheets {
      guard let found = relations.first(where: { $0.id == entry.relation && $0.isOf("worksheet") }),
        let bytes = try part(found.path, &archive)
      else { continue }
      var sheet = WorksheetParser(
        texts: texts ?? [], styles: styles ?? CellStyles(), startsIn1904: book.startsIn1904, allowance: allowance)
      try parse(bytes) { sheet.take($0) }
      if let problem = sheet.problem { throw problem }
      allowance = sheet.allowance
      sheets.append(sheet.sheet(named: entry.name, isHidden: entry.isHidden))
    }
    guard sheets.contains(where: { !$0.rows.isEmpty }) else { throw .empty }
    return SourceFile(name: name, sheets: sheets)
  }

  private static func opened(_ bytes: [UInt8]) throws(SourceFileProblem) -> ZipReader {
    do throws(ZipProblem) { return try ZipReader(bytes, totalLimit: TableLimits.unpacked) } catch {
      throw SourceFileProblem(error)
    }
  }

  private static func part(_ path: String, _ archive: inout ZipReader) throws(SourceFileProblem) -> [UInt8]? {
    do throws(ZipProblem) { return try archive.bytes(of: path, limit: TableLimits.part) } catch {
      throw SourceFileProblem(error)
    }
  }

  /// What else an archive is that holds no workbook.
  private static func otherKind(_ archive: inout ZipReader) throws(SourceFileProblem) -> SourceFileProblem.Other? {
    let parts = archive.parts
    if parts.contains("xl/workbook.bin") { return .binaryWorkbook }
    if parts.contains(where: { $0.hasPrefix("xl/") }) { return nil }
    if parts.contains(where: { $0.hasPrefix("word/") }) { return .wordDocument }
    if parts.contains(where: { $0.hasPrefix("ppt/") }) { return .slides }
    let kind = try part("mimetype", &archive).map { String(decoding: $0.prefix(200), as: UTF8.self) } ?? ""
    if kind.contains("opendocument.spreadsheet") { return .openDocument }
    if kind.contains("opendocument") { return .wordDocument }
    return parts.contains("_rels/.rels") ? nil : .archive
  }

  static func parse(_ bytes: [UInt8], _ body: (XMLEvent) -> Bool) throws(SourceFileProblem) {
    do throws(XMLFault) { try XMLEvents.read(bytes, limits: XMLEvents.Limits(bytes: TableLimits.part), body) } catch {
      switch error {
      case .tooLarge: throw .tooLarge
      case .broken, .entities, .tooDeep:
        throw .damaged(Words(id: "isinya bukan XML yang utuh", en: "its content is no sound XML"))
      }
    }
  }

  // MARK: What the workbook says of its sheets

  private struct Book {
    struct Entry {
      let name: String
      let isHidden: Bool
      let relation: String
    }
    var sheets: [Entry] = []
    var startsIn1904 = false
  }

  private static func contents(_ bytes: [UInt8]) throws(SourceFileProblem) -> Book {
    var book = Book()
    var isTooMany = false
    try parse(bytes) { event in
      guard case .start(let name, let attributes) = event else { return true }
      switch name {
      case "workbookPr": book.startsIn1904 = ["1", "true", "on"].contains(attributes["date1904"])
      case "sheet":
        isTooMany = book.sheets.count == TableLimits.sheets
        book.sheets.append(
          Book.Entry(
            name: String((attributes["name"] ?? "").prefix(100)),
            isHidden: ["hidden", "veryHidden"].contains(attributes["state"]),
            relation: attributes["id"] ?? ""))
      default: break
      }
      return !isTooMany
    }
    if isTooMany { throw .tooMany(.sheets, TableLimits.sheets) }
    return book
  }

  private struct Relation {
    let id: String
    let type: String
    let path: String

    /// Types are addresses of which the strict and the usual form end alike.
    func isOf(_ kind: String) -> Bool { type.hasSuffix("/" + kind) }
  }

  private static func relations(of path: String, _ archive: inout ZipReader) throws(SourceFileProblem) -> [Relation] {
    let parts = path.split(separator: "/").map(String.init)
    let folder = parts.dropLast()
    let place = (folder + ["_rels", (parts.last ?? "") + ".rels"]).joined(separator: "/")
    guard let bytes = try part(place, &archive) else { return [] }
    var relations: [Relation] = []
    try parse(bytes) { event in
      guard case .start("Relationship", let attributes) = event, relations.count < 10_000 else { return true }
      relations.append(
        Relation(
          id: attributes["Id"] ?? "", type: attributes["Type"] ?? "",
          path: resolved(attributes["Target"] ?? "", in: Array(folder))))
      return true
    }
    return relations
  }

  private static func resolved(_ target: String, in folder: [String]) -> String {
    var path = target.hasPrefix("/") ? [] : folder
    for part in target.split(separator: "/") {
      switch part {
      case ".": break
      case "..": if !path.isEmpty { path.removeLast() }
      default: path.append(String(part))
      }
    }
    return path.joined(separator: "/")
  }

  /// The texts that cells refer to by number; runs of one text are put together, readings of signs left out.
  private static func sharedTexts(_ bytes: [UInt8]) throws(SourceFileProblem) -> [String] {
    var texts: [String] = []
    var run = TextRuns()
    var isTooMany = false
    try parse(bytes) { event in
      switch event {
      case .start("si", _): run = TextRuns()
      case .end("si"):
        isTooMany = texts.count == TableLimits.texts
        // Without blanks here, so that all cells that show it share it.
        texts.append(run.text.withoutOuterBlanks)
      default: run.take(event)
      }
      return !isTooMany
    }
    if isTooMany { throw .tooMany(.texts, TableLimits.texts) }
    return texts
  }
}

/// The text of a cell or a shared string, put together from its runs.
struct TextRuns {
  private var raw = ""
  private var isInText = false
  private var readings = 0

  /// The whole of it; of more than a cell can hold only so much that it shows.
  var text: String {
    // Line ends of Windows are written so.
    raw.contains("_x") ? raw.replacing("_x000D_", with: "") : raw
  }

  /// Bytes that no text of a cell can have, a sign of UTF-16 having at most three in UTF-8.
  static let limit = TableLimits.cellText * 3

  mutating func take(_ event: XMLEvent) {
    switch event {
    case .start("t", _): isInText = true
    case .end("t"): isInText = false
    case .start("rPh", _): readings += 1
    case .end("rPh"): readings -= 1
    case .text(let piece) where isInText && readings == 0 && raw.utf8.count <= Self.limit: raw += piece
    default: break
    }
  }
}

extension SourceFileProblem {
  init(_ problem: ZipProblem) {
    self =
      switch problem {
      case .encrypted: .encrypted
      case .tooLarge: .tooLarge
      case .notAnArchive:
        .damaged(Words(id: "arsipnya terpotong atau tidak utuh", en: "its archive is cut off or not sound"))
      }
  }
}
