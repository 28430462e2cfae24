import ZipArchives

@testable import Reports

/// A written Word document, opened.
struct DocxFile {
  let bytes: [UInt8]
  private(set) var parts: [String: [UInt8]] = [:]
  /// The parts in the order of the file.
  let names: [String]

  init(_ document: Document, _ style: Style = Style()) throws {
    bytes = DocxWriter.bytes(Rendering(document, style: style))
    var reader = try ZipReader(bytes, totalLimit: 1 << 28)
    names = reader.parts
    for name in reader.parts { parts[name] = try reader.bytes(of: name, limit: 1 << 27) }
  }

  /// A part's root element.
  func part(_ name: String) -> XMLNode { parts[name].flatMap { XMLNode($0) } ?? XMLNode() }

  var body: XMLNode { part("word/document.xml") }

  /// What is wrong with the grids of the tables: rows that do not fill the columns, widths that differ from the grid's,
  /// spans downwards that begin nowhere, cells that do not end with a paragraph.
  var gridFaults: [String] {
    var faults: [String] = []
    for (index, table) in body.all("w:tbl").enumerated() {
      let grid = table.own("w:tblGrid").flatMap { $0.own("w:gridCol") }.compactMap { Int($0.attributes["w:w"] ?? "") }
      var above: [Int: Int] = [:]
      for (place, row) in table.own("w:tr").enumerated() {
        var column = 0
        var here: [Int: Int] = [:]
        for cell in row.own("w:tc") {
          let properties = cell.own("w:tcPr").first
          let span = Int(properties?.own("w:gridSpan").first?.attributes["w:val"] ?? "1") ?? 0
          let width = Int(properties?.own("w:tcW").first?.attributes["w:w"] ?? "") ?? 0
          if column + span > grid.count {
            faults.append("table \(index), row \(place): leaves the grid")
            break
          }
          if grid[column..<column + span].reduce(0, +) != width {
            faults.append("table \(index), row \(place), column \(column): \(width) wide")
          }
          if let merge = properties?.own("w:vMerge").first {
            if merge.attributes["w:val"] != "restart", above[column] != span {
              faults.append("table \(index), row \(place), column \(column): goes on from nothing")
            }
            here[column] = span
          }
          if cell.children.last?.name != "w:p" { faults.append("table \(index), row \(place): no last paragraph") }
          column += span
        }
        if column != grid.count { faults.append("table \(index), row \(place): \(column) of \(grid.count) columns") }
        above = here
      }
    }
    return faults
  }
}
