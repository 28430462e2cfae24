import Practicum
import Testing

@testable import Reports

@Suite("Formulas of all tables of all practicums")
struct FormulaTests {
  /// Every sheet of every practicum.
  private var sheets: [(name: String, sheet: Sheet)] {
    Practicums.all.flatMap { name, workspace in
      TableKind.allCases.flatMap { kind in
        ((try? TableBook.sheets(TableOrder(kind), workspace)) ?? []).map { ("\(name) \(kind) \($0.name)", $0) }
      }
    }
  }

  private func number(_ cell: Sheet.Cell) -> Double? {
    switch cell.value {
    case .whole(let number)?: Double(number)
    case .decimal(let number)?: Double(number.millionths) / 1_000_000
    case .time(let time)?: Double(time.minutes) / 1440
    case .text, .date, nil: nil
    }
  }

  /// What a spreadsheet would compute; nil where a cell that must be a number is none.
  private func computed(_ formula: Sheet.Formula, in sheet: Sheet) -> Double? {
    switch formula {
    case .sum: return formula.places.reduce(0) { $0 + (number(sheet[$1]) ?? 0) }
    case .total(let places):
      // A blank cell adds nothing, but text would make the formula an error.
      guard places.allSatisfy({ sheet[$0] == .blank || number(sheet[$0]) != nil }) else { return nil }
      return places.reduce(0) { $0 + (number(sheet[$1]) ?? 0) }
    case .product, .difference, .percent, .minutes: break
    }
    let numbers = formula.places.compactMap { number(sheet[$0]) }
    guard numbers.count == formula.places.count else { return nil }
    switch formula {
    case .product: return numbers.reduce(1, *).rounded(.toNearestOrAwayFromZero)
    case .difference: return numbers[0] - numbers[1]
    case .percent: return numbers[1] == 0 ? 0 : (numbers[0] * 1000 / numbers[1]).rounded(.toNearestOrAwayFromZero) / 10
    case .minutes:
      let day = numbers[1] - numbers[0]
      return ((day - day.rounded(.down)) * 1440).rounded()
    case .sum, .total: return nil
    }
  }

  @Test("Each formula looks at numbers of other cells and comes to the value that the program wrote beside it")
  func values() {
    var count = 0
    for (name, sheet) in sheets {
      for (row, cells) in sheet.rows.enumerated() {
        for (column, cell) in cells.cells.enumerated() {
          guard case .formula(let formula, _) = cell else { continue }
          count += 1
          let place = "\(name), row \(row), column \(column): \(formula.text(firstRow: sheet.headerRow + 1))"
          #expect(!formula.places.contains(Sheet.Place(row: row, column: column)), "\(place)")
          let (found, written) = (computed(formula, in: sheet), number(cell))
          #expect(found != nil && written != nil && abs((found ?? 0) - (written ?? 1)) < 1e-6, "\(place): \(cell)")
        }
      }
    }
    #expect(count > 1000, "only \(count) formulas were looked at")
  }

  @Test("No row is longer than the table's columns, and every workbook is written")
  func shapes() throws {
    for (name, sheet) in sheets {
      #expect(sheet.rows.allSatisfy { $0.cells.count <= sheet.columns.count }, "\(name)")
      #expect(try !XlsxWriter.bytes([sheet]).isEmpty, "\(name)")
    }
  }
}
