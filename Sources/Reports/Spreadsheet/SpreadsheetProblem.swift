import Practicum

/// Why tables do not fit into a workbook.
public enum SpreadsheetProblem: Error, Equatable, Sendable {
  case tooManyRows(sheet: String, count: Int)
  case tooManyColumns(sheet: String, count: Int)
  /// The row is counted from 1 as the workbook would show it.
  case textTooLong(sheet: String, row: Int, column: String)

  public var words: Words {
    switch self {
    case .tooManyRows(let sheet, let count):
      let (most, rows) = (SpreadsheetLimit.rows, count)
      return Words(
        id: "Tabel \"\(sheet)\" punya \(WholeNumber.shown(rows, .indonesian)) baris; lembar Excel memuat paling banyak "
          + "\(WholeNumber.shown(most, .indonesian)). Simpan sebagai .csv.",
        en: "The table \"\(sheet)\" has \(WholeNumber.shown(rows, .english)) rows; an Excel sheet holds at most "
          + "\(WholeNumber.shown(most, .english)). Write it as .csv.")
    case .tooManyColumns(let sheet, let count):
      return Words(
        id:
          "Tabel \"\(sheet)\" punya \(WholeNumber.shown(count, .indonesian)) kolom; lembar Excel memuat paling banyak "
          + "\(WholeNumber.shown(SpreadsheetLimit.columns, .indonesian)). Simpan sebagai .csv.",
        en: "The table \"\(sheet)\" has \(WholeNumber.shown(count, .english)) columns; an Excel sheet holds at most "
          + "\(WholeNumber.shown(SpreadsheetLimit.columns, .english)). Write it as .csv.")
    case .textTooLong(let sheet, let row, let column):
      return Words(
        id: "Tabel \"\(sheet)\", baris \(row), kolom \"\(column)\": teksnya lebih panjang daripada satu sel Excel "
          + "(\(WholeNumber.shown(SpreadsheetLimit.text, .indonesian)) huruf). Simpan sebagai .csv atau pendekkan teksnya.",
        en: "Table \"\(sheet)\", row \(row), column \"\(column)\": its text is longer than an Excel cell "
          + "(\(WholeNumber.shown(SpreadsheetLimit.text, .english)) characters). Write it as .csv or shorten the text.")
    }
  }
}

/// What a workbook can hold: "Excel specifications and limits", Microsoft.
enum SpreadsheetLimit {
  static let rows = 1_048_576
  static let columns = 16_384
  /// The length of a text in units of UTF-16.
  static let text = 32_767
  /// The length of a sheet's name, likewise.
  static let name = 31
  /// The width of a column in characters.
  static let width = 255
}
