import Practicum
import TextCanvas

/// Where the columns and rows of the grid stand in a content area.
struct BudgetLayout: Equatable {
  /// What a column shows; some are only computed.
  enum Shown: Equatable {
    case cell(BudgetCell)
    case planned, remaining, percentage

    var words: Words {
      switch self {
      case .cell(let cell): cell.words
      case .planned: Words(id: "Anggaran", en: "Planned")
      case .remaining: Words(id: "Sisa", en: "Left")
      case .percentage: Words(same: "%")
      }
    }
  }

  /// One column in sight.
  struct Column: Equatable {
    let shown: Shown
    let column: Int
    let width: Int
  }

  var columns: [Column] = []
  /// Whether columns are out of sight on either side.
  var hasMoreLeft = false
  var hasMoreRight = false
  /// Rows of the grid in sight.
  var lines = 0
  /// Rows at the bottom for the total in words and what is left.
  var summaryRows = 1

  init() {}

  /// Lays out the columns from a first one on, the description always in sight.
  ///
  /// - Parameter money: how wide the widest amount is.
  init(_ size: Size, _ kind: BudgetRows.Kind, showsPrinted: Bool, money: Int, first: Int) {
    summaryRows = size.rows >= 14 ? 2 : 1
    lines = max(1, size.rows - 2 - summaryRows)
    let all = Self.all(kind, showsPrinted: showsPrinted)
    let isNarrow = size.columns < 60
    let widths = all.map { Self.width(of: $0, isNarrow: isNarrow, money: money) }
    let others = widths.dropFirst().reduce(0) { $0 + $1 + 1 }
    let name = max(isNarrow ? 14 : 16, min(44, size.columns - Self.edge - others))
    columns = [Column(shown: all[0], column: Self.edge, width: min(name, size.columns - Self.edge))]
    // Where all columns fit there is nothing to scroll.
    let start = Self.edge + name + others <= size.columns ? 1 : min(max(1, first), all.count - 1)
    hasMoreLeft = start > 1
    var at = Self.edge + name + 1
    for index in start..<all.count {
      guard at + widths[index] <= size.columns || index == start else {
        hasMoreRight = true
        break
      }
      columns.append(Column(shown: all[index], column: at, width: max(1, min(widths[index], size.columns - at))))
      at += widths[index] + 1
    }
  }

  /// Columns for the marker and the finding.
  static let edge = 2

  static func all(_ kind: BudgetRows.Kind, showsPrinted: Bool) -> [Shown] {
    switch kind {
    case .plan:
      [.cell(.description), .cell(.volume), .cell(.unit), .cell(.coefficient), .cell(.price), .cell(.amount)]
        + (showsPrinted ? [.cell(.printed)] : [])
    case .realisation:
      [.cell(.description), .planned, .cell(.date), .cell(.receipt), .cell(.spent), .remaining, .percentage]
    }
  }

  private static func width(of shown: Shown, isNarrow: Bool, money: Int) -> Int {
    switch shown {
    case .cell(.volume): isNarrow ? 6 : 7
    case .cell(.unit): isNarrow ? 6 : 8
    case .cell(.coefficient): 6
    case .cell(.date): 8
    case .cell(.receipt): 9
    case .cell(.price): max(isNarrow ? 7 : 9, min(money, 13))
    case .percentage: 6
    case .cell, .planned, .remaining: max(9, money)
    }
  }

  /// The first column to draw from so that a certain one is in sight.
  static func first(
    toShow wanted: Shown, from first: Int, _ size: Size, _ kind: BudgetRows.Kind, showsPrinted: Bool, money: Int
  ) -> Int {
    guard let place = all(kind, showsPrinted: showsPrinted).firstIndex(of: wanted), place > 0 else { return 1 }
    var first = max(1, min(first, place))
    while first < place {
      let layout = BudgetLayout(size, kind, showsPrinted: showsPrinted, money: money, first: first)
      let seen = layout.columns.first { $0.shown == wanted }
      if let seen, seen.column + seen.width < size.columns || !layout.hasMoreRight { break }
      first += 1
    }
    return first
  }
}
