import Practicum

extension Sheet {
  /// A live formula over cells of the same sheet.
  public enum Formula: Equatable, Sendable {
    /// The product of cells, rounded half up to a whole number.
    case product([Place])
    /// The sum of a column from one row to another.
    case sum(column: Int, rows: ClosedRange<Int>)
    /// The sum of single cells, at most ``mostTerms``.
    case total([Place])
    case difference(Place, minus: Place)
    /// One cell in percent of another, rounded half up to one decimal.
    case percent(Place, of: Place)
    /// The minutes from one time of day to the next other one.
    case minutes(from: Place, to: Place)

    /// How many cells are added up one by one; a longer formula is more than spreadsheets read.
    public static let mostTerms = 200

    /// Every cell that the formula looks at.
    public var places: [Place] {
      switch self {
      case .product(let places), .total(let places): places
      case .sum(let column, let rows): rows.map { Place(row: $0, column: column) }
      case .difference(let one, let other), .percent(let one, let other), .minutes(let one, let other): [one, other]
      }
    }

    /// The formula as SpreadsheetML has it, without `=`.
    ///
    /// - Parameter firstRow: the number of the row in which the table's own rows begin, counted from 1.
    func text(firstRow: Int) -> String {
      func name(_ place: Place) -> String { SpreadsheetColumn.letters(place.column) + String(firstRow + place.row) }
      switch self {
      case .product(let places): return "ROUND(" + places.map(name).joined(separator: "*") + ",0)"
      case .sum(let column, let rows):
        let (first, last) = (rows.lowerBound, rows.upperBound)
        return "SUM(\(name(Place(row: first, column: column))):\(name(Place(row: last, column: column))))"
      case .total(let places): return places.map(name).joined(separator: "+")
      case .difference(let one, let other): return "\(name(one))-\(name(other))"
      case .percent(let part, let whole): return "IF(\(name(whole))=0,0,ROUND(\(name(part))*100/\(name(whole)),1))"
      case .minutes(let start, let end): return "ROUND(MOD(\(name(end))-\(name(start)),1)*1440,0)"
      }
    }
  }
}
