import Practicum

/// Writes a table as comma-separated values (RFC 4180): CRLF, quotes doubled, titles of columns first.
///
/// Values are plain, as the practicum's own files hold them: `1200000`, `2.5`, `2023-02-11`, `08:00`; sums are the
/// program's. Text that a spreadsheet would take for a formula is guarded (``FormulaGuard``).
public enum CSVWriter {
  /// The bytes of the file.
  ///
  /// - Parameters:
  ///   - separator: `;` is what spreadsheets set to Indonesian expect, whose decimal mark is the comma.
  ///   - hasMark: whether the file begins with a byte order mark, without which Excel does not read it as UTF-8.
  public static func bytes(_ sheet: Sheet, separator: Character = ";", hasMark: Bool = true) -> [UInt8] {
    var bytes: [UInt8] = hasMark ? [0xEF, 0xBB, 0xBF] : []
    func line(_ fields: [String]) {
      bytes += fields.map { quoted($0, separator) }.joined(separator: String(separator)).utf8
      bytes += "\r\n".utf8
    }
    line(sheet.columns.map { FormulaGuard.guarded($0.title) })
    for number in sheet.rows.indices {
      line(sheet.columns.indices.map { sheet[Sheet.Place(row: number, column: $0)].value.map(plain) ?? "" })
    }
    return bytes
  }

  private static func plain(_ value: Sheet.Value) -> String {
    switch value {
    case .text(let text): FormulaGuard.guarded(text)
    case .whole(let number): String(number)
    case .decimal(let number): number.plain
    case .date(let date): date.plain
    case .time(let time): time.plain
    }
  }

  private static func quoted(_ field: String, _ separator: Character) -> String {
    let isOuterBlank = field.first?.isWhitespace == true || field.last?.isWhitespace == true
    // Not by characters: a line end of two is one of those, and so is a quote with an accent on it.
    let needsQuotes = field.unicodeScalars.contains {
      $0 == "\"" || $0 == "\r" || $0 == "\n" || separator.unicodeScalars.contains($0)
    }
    guard needsQuotes || isOuterBlank else { return field }
    var quoted = "\""
    for scalar in field.unicodeScalars {
      if scalar == "\"" { quoted += "\"" }
      quoted.unicodeScalars.append(scalar)
    }
    return quoted + "\""
  }
}
