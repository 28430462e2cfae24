/// The looks of cells in a workbook: one for each role of a row and kind of value, in a fixed order.
enum XlsxStyles {
  /// The rows' roles and those that stand above them.
  enum Role: Equatable {
    case plain
    case title
    case header
    case row(Sheet.Row.Role)
  }

  /// A font, fill and line by their places in the tables below, and how text runs.
  private struct Look {
    var font = 0
    var fill = 0
    var border = 0
    var wraps = false
    var isCentered = false
  }

  private static let roles: [Role] = [.plain, .title, .header] + Sheet.Row.Role.allCases.map(Role.row)

  /// The number of a look among all.
  static func number(_ role: Role, _ kind: Sheet.Kind) -> Int {
    let (role, kind) = (roles.firstIndex(of: role) ?? 0, Sheet.Kind.allCases.firstIndex(of: kind) ?? 0)
    // The first look is the one of cells that nobody wrote.
    return 1 + role * Sheet.Kind.allCases.count + kind
  }

  private static func look(_ role: Role) -> Look {
    switch role {
    case .plain: Look()
    case .title: Look(font: 2)
    case .header: Look(font: 1, fill: 2, border: 1, wraps: true, isCentered: true)
    case .row(.body): Look(border: 1, wraps: true)
    case .row(.group): Look(font: 1, fill: 3, border: 1, wraps: true)
    case .row(.subtotal): Look(font: 1, border: 1, wraps: true)
    case .row(.total): Look(font: 1, fill: 3, border: 1, wraps: true)
    case .row(.note): Look(font: 3)
    }
  }

  /// How numbers of a kind are shown; the first custom one is 164.
  private static func format(_ kind: Sheet.Kind) -> Int {
    switch kind {
    case .text: 49
    case .whole: 3
    case .decimal: 0
    case .rupiah: 164
    case .percent: 165
    case .date: 166
    case .time: 167
    }
  }

  private static let formats = [
    "\"Rp\"#,##0;\\-\"Rp\"#,##0", "#,##0.0", "[$-421]dd\\ mmmm\\ yyyy", "hh\\.mm",
  ]

  static var xml: String {
    var xml = "<styleSheet xmlns=\"\(XlsxWriter.namespace)\"><numFmts count=\"\(formats.count)\">"
    for (place, format) in formats.enumerated() {
      xml += "<numFmt numFmtId=\"\(164 + place)\" formatCode=\"\(format.inSpreadsheet)\"/>"
    }
    xml += "</numFmts>" + fonts + fills + borders
    xml += "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    let looks = roles.flatMap { role in Sheet.Kind.allCases.map { xf(look(role), $0) } }
    xml += "<cellXfs count=\"\(looks.count + 1)\">"
    xml += "<xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>" + looks.joined() + "</cellXfs>"
    xml += "<cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>"
    return xml + "</styleSheet>"
  }

  private static func xf(_ look: Look, _ kind: Sheet.Kind) -> String {
    let isText = kind == .text && !look.isCentered
    // A blank before text parts it from a number that ends at the line between them.
    let horizontal =
      look.isCentered ? " horizontal=\"center\"" : isText && look.wraps ? " horizontal=\"left\" indent=\"1\"" : ""
    let alignment =
      "<alignment vertical=\"\(look.isCentered ? "center" : "top")\"\(horizontal)"
      + (look.wraps && (isText || look.isCentered) ? " wrapText=\"1\"" : "") + "/>"
    return
      "<xf numFmtId=\"\(format(kind))\" fontId=\"\(look.font)\" fillId=\"\(look.fill)\" borderId=\"\(look.border)\""
      + " xfId=\"0\" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">"
      + alignment + "</xf>"
  }

  private static let fonts: String = {
    let family = "<name val=\"Calibri\"/><family val=\"2\"/>"
    let fonts = ["<sz val=\"11\"/>", "<b/><sz val=\"11\"/>", "<b/><sz val=\"14\"/>", "<i/><sz val=\"11\"/>"]
    return "<fonts count=\"4\">" + fonts.map { "<font>\($0)\(family)</font>" }.joined() + "</fonts>"
  }()

  /// The first two are fixed by Excel.
  private static let fills: String = {
    let colours = ["FFD9E2EC", "FFF0F2F5"].map {
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"\($0)\"/><bgColor indexed=\"64\"/></patternFill></fill>"
    }
    return "<fills count=\"4\"><fill><patternFill patternType=\"none\"/></fill>"
      + "<fill><patternFill patternType=\"gray125\"/></fill>" + colours.joined() + "</fills>"
  }()

  private static let borders: String = {
    let sides = ["left", "right", "top", "bottom"].map {
      "<\($0) style=\"thin\"><color rgb=\"FF9AA5B1\"/></\($0)>"
    }
    return "<borders count=\"2\"><border><left/><right/><top/><bottom/><diagonal/></border><border>" + sides.joined()
      + "<diagonal/></border></borders>"
  }()
}
