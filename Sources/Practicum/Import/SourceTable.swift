/// One cell of a table that somebody else made.
public struct SourceCell: Equatable, Hashable, Sendable {
  /// What the other program says the cell holds.
  public enum Kind: Equatable, Hashable, Sendable {
    case text
    /// Digits with `.` as the decimal point, as the program counted them and not as it showed them.
    case number
    /// `2023-02-11`, `2023-02-11 08:00` or `08:00`.
    case date
    /// `ya` or `tidak`.
    case truth
    /// The name of an error, such as `#REF!`.
    case error
    /// A formula of which the file does not tell the result.
    case withoutResult
  }

  public let text: String
  public let kind: Kind

  /// Makes a cell; the text stands without blanks around it.
  public init(_ text: String, _ kind: Kind = .text) {
    self.text = text.withoutOuterBlanks
    self.kind = kind
  }

  /// A cell that holds nothing.
  public static let empty = SourceCell("")

  /// Whether it says nothing.
  public var isEmpty: Bool { text.isEmpty }
}

/// One row of a table, with the number under which a spreadsheet shows it.
public struct SourceRow: Equatable, Sendable {
  /// Counted from 1.
  public let number: Int
  /// The cells from the first column on; empty ones at the end are left out.
  public let cells: [SourceCell]

  /// Makes a row.
  public init(number: Int, cells: [SourceCell]) {
    self.number = number
    self.cells = cells
  }

  /// The cell of a column, counted from 0; an empty one beyond the end.
  public subscript(column: Int) -> SourceCell { cells.indices.contains(column) ? cells[column] : .empty }

  /// The columns of the cells that hold something.
  var filled: [Int] { cells.indices.filter { !cells[$0].isEmpty } }
}

/// Cells that a spreadsheet shows as one; only the first of them has a value.
public struct MergedCells: Equatable, Sendable {
  /// Row numbers, counted from 1.
  public let rows: ClosedRange<Int>
  /// Columns, counted from 0.
  public let columns: ClosedRange<Int>

  /// Makes a merged range.
  public init(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
    self.rows = rows
    self.columns = columns
  }
}

/// One sheet of a table file; a text file has one.
public struct SourceSheet: Equatable, Sendable {
  /// The name on its tab, "" for a text file.
  public let name: String
  public let isHidden: Bool
  /// The rows that hold something, from top to bottom.
  public let rows: [SourceRow]
  public let merged: [MergedCells]
  /// What the reader wants the person to know, such as hidden columns.
  public let notices: [Words]

  /// Makes a sheet.
  public init(
    name: String = "", isHidden: Bool = false, rows: [SourceRow], merged: [MergedCells] = [], notices: [Words] = []
  ) {
    self.name = name
    self.isHidden = isHidden
    self.rows = rows
    self.merged = merged
    self.notices = notices
  }

  /// The number of columns that are used.
  public var width: Int { rows.lazy.map(\.cells.count).max() ?? 0 }
}

/// A table file as it was read.
public struct SourceFile: Equatable, Sendable {
  /// The file's name, as the person knows it.
  public let name: String
  public let sheets: [SourceSheet]
  /// What the reader wants the person to know, such as an encoding that was guessed.
  public let notices: [Words]

  /// Makes a file.
  public init(name: String, sheets: [SourceSheet], notices: [Words] = []) {
    self.name = name
    self.sheets = sheets
    self.notices = notices
  }

  /// The sheet that fits best, a visible one before a hidden one, and the first of those that fit alike.
  func best(_ score: (SourceSheet) -> Int) -> SourceSheet? {
    var best: (sheet: SourceSheet, rank: (Int, Int))?
    for sheet in sheets where !sheet.rows.isEmpty {
      let rank = (score(sheet), sheet.isHidden ? 0 : 1)
      if let old = best, old.rank >= rank { continue }
      best = (sheet, rank)
    }
    return best?.sheet
  }

  /// What the person is to know of the sheets that were not chosen; nil where there is only one.
  func words(choosing sheet: SourceSheet) -> Words? {
    let others = sheets.filter { $0.name != sheet.name && !$0.rows.isEmpty }.map { other in
      other.isHidden ? Words(id: "\(other.name) (tersembunyi)", en: "\(other.name) (hidden)") : Words(same: other.name)
    }
    guard !others.isEmpty else { return nil }
    let shown = others.prefix(8)
    let rest = others.count > shown.count ? ", …" : ""
    return Words(
      id: "Dibaca lembar \"\(sheet.name)\"; tidak dibaca: \(shown.map(\.id).joined(separator: ", "))\(rest).",
      en: "Read the sheet \"\(sheet.name)\"; not read: \(shown.map(\.en).joined(separator: ", "))\(rest).")
  }
}
