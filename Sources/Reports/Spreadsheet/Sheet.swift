import Practicum

/// A table as spreadsheets have it: columns of one kind of value each, and rows of values and live formulas.
public struct Sheet: Equatable, Sendable {
  /// What the values of a column are, and so how a spreadsheet shows them.
  public enum Kind: String, CaseIterable, Equatable, Sendable {
    /// Never a number, whatever it looks like: identity numbers, phone numbers, RT and RW keep their zeros.
    case text
    case whole, decimal, rupiah
    /// Percent as a number: 62.5 for 62,5%.
    case percent
    case date, time
  }

  /// One column.
  public struct Column: Equatable, Sendable {
    public var title: String
    public var kind: Kind
    /// The width in characters.
    public var width: Int

    /// A column.
    public init(_ title: String, _ kind: Kind, width: Int) {
      self.title = title
      self.kind = kind
      self.width = width
    }
  }

  /// A value as files hold it.
  public enum Value: Equatable, Sendable {
    case text(String)
    case whole(Int)
    case decimal(DecimalNumber)
    case date(CalendarDate)
    case time(ClockTime)
  }

  /// One cell.
  public enum Cell: Equatable, Sendable {
    case blank
    case value(Value)
    /// A formula with the value that the program computed for it.
    case formula(Formula, Value)

    /// What stands in the cell; nil in a blank one.
    public var value: Value? {
      switch self {
      case .blank: nil
      case .value(let value), .formula(_, let value): value
      }
    }
  }

  /// One row.
  public struct Row: Equatable, Sendable {
    /// What a row is among the others.
    public enum Role: String, CaseIterable, Equatable, Sendable {
      case body
      /// Names the rows below it.
      case group
      case subtotal, total
      /// A sentence that may run over the cells beside it.
      case note
    }

    public var role: Role
    /// At most as many as there are columns; those that lack are blank.
    public var cells: [Cell]

    /// A row.
    public init(_ cells: [Cell], _ role: Role = .body) {
      self.role = role
      self.cells = cells
    }
  }

  /// A cell by its place among the rows and columns, both counted from 0.
  public struct Place: Equatable, Hashable, Sendable {
    public var row: Int
    public var column: Int

    /// A place.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// What its tab is called; shortened and told apart from other sheets by the writer where it must be.
  public var name: String
  /// Lines above the columns' titles, in workbooks only.
  public var titles: [String]
  public var columns: [Column]
  public var rows: [Row]
  /// How many columns at the left stay in sight.
  public var frozenColumns: Int
  /// Whether the columns' titles offer a filter.
  public var isFiltered: Bool

  /// A table.
  public init(
    _ name: String, titles: [String] = [], columns: [Column], rows: [Row] = [], frozenColumns: Int = 0,
    isFiltered: Bool = false
  ) {
    self.name = name
    self.titles = titles
    self.columns = columns
    self.rows = rows
    self.frozenColumns = frozenColumns
    self.isFiltered = isFiltered
  }

  /// The cell at a place; blank where none is.
  public subscript(place: Place) -> Cell {
    guard rows.indices.contains(place.row), rows[place.row].cells.indices.contains(place.column) else { return .blank }
    return rows[place.row].cells[place.column]
  }
}

extension Sheet.Cell {
  /// A cell of text; blank without any.
  static func text(_ text: String) -> Sheet.Cell { text.isEmpty ? .blank : .value(.text(text)) }

  /// A cell of a whole number or an amount; blank without one.
  static func whole(_ number: Int?) -> Sheet.Cell { number.map { .value(.whole($0)) } ?? .blank }
}
