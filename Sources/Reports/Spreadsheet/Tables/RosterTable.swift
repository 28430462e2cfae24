import Practicum

extension Sheet {
  /// Everybody of one meeting with all that was noted and answered; nil where nobody is noted by name.
  ///
  /// The columns are called as the forms call them and hold values as files do, so that the table can be read back.
  static func roster(_ path: String, isFull: Bool, _ workspace: Workspace) -> Sheet? {
    let roster = Roster(path: path, in: workspace)
    guard roster.count > 0 else { return nil }
    let personal = isFull ? PersonalData(isMasked: false) : PersonalData(workspace)
    let fields = roster.columns
    let titles = Self.titles(of: fields)
    var sheet = Sheet(
      WorkspacePath.stem(of: path), columns: zip(fields, titles).map { Column($1, kind(of: $0), width: 0) },
      frozenColumns: 1, isFiltered: true)
    for row in 0..<roster.count {
      guard let attendee = roster.attendee(row, in: workspace) else { continue }
      sheet.rows.append(
        Row(
          fields.map { field in
            let value = attendee.record.values(of: field.name).joined(separator: "; ")
            return cell(personal.shown(value, of: field.name), kind(of: field))
          }))
    }
    for column in fields.indices { sheet.columns[column].width = width(ofColumn: column, in: sheet) }
    return sheet
  }

  /// The labels of fields; one that several have is told apart by its field's name.
  private static func titles(of fields: [FieldSpec]) -> [String] {
    let counts = Dictionary(fields.map { ($0.label.id.lowercased(), 1) }, uniquingKeysWith: +)
    return fields.map { counts[$0.label.id.lowercased()] == 1 ? $0.label.id : "\($0.label.id) (\($0.name))" }
  }

  private static func kind(of field: FieldSpec) -> Kind {
    switch field.form {
    case .integer: .whole
    case .decimal: .decimal
    default: .text
    }
  }

  /// Wide enough for what stands in the column, and for the words of its title.
  private static func width(ofColumn column: Int, in sheet: Sheet) -> Int {
    let words = sheet.columns[column].title.split(separator: " ").map(\.count)
    let texts = sheet.rows.map { row in
      if case .text(let text)? = row.cells[column].value { text.utf8.count } else { 4 }
    }
    // Filters take the room of a letter or two in the title.
    return min(30, max(6, (words.max() ?? 0) + 3, (texts.max() ?? 0) + 2))
  }

  /// A value of a file as a cell of its column; what is no number stays as typed.
  private static func cell(_ plain: String, _ kind: Kind) -> Cell {
    switch kind {
    case .whole: WholeNumber.lenient(plain).map { .value(.whole($0)) } ?? .text(plain)
    case .decimal: DecimalNumber(plain: plain.withoutOuterBlanks).map { .value(.decimal($0)) } ?? .text(plain)
    default: .text(plain)
    }
  }
}
