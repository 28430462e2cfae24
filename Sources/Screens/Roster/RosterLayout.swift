import Practicum
import TextCanvas

/// Where the columns and lines of the grid stand in a content area.
struct RosterLayout: Equatable {
  /// One column in sight: its place among those shown, where it begins and how wide it is.
  struct Column: Equatable {
    let index: Int
    let column: Int
    let width: Int
  }

  var columns: [Column] = []
  /// Lines of people in sight.
  var lines = 0
  /// Where the number of a line begins and how wide it is.
  var numberWidth = 2
  /// Rows at the bottom for the live tally.
  var liveRows = 1

  init() {}

  /// Lays out the shown columns from a first one on, the name always in sight.
  init(_ size: Size, shown: [FieldSpec], first: Int, count: Int) {
    numberWidth = max(2, String(count + 1).count)
    liveRows = size.rows >= 14 ? 2 : 1
    lines = max(1, size.rows - 2 - liveRows)
    var at = Self.edge + numberWidth + 1
    for index in shown.indices where index == 0 || index >= first {
      let width = Self.width(of: shown[index], isName: index == 0, in: size.columns)
      guard at + min(width, 4) <= size.columns else { break }
      columns.append(Column(index: index, column: at, width: min(width, size.columns - at)))
      at += width + 1
    }
  }

  /// Columns for the marker, the finding and the attendance.
  static let edge = 4

  static func width(of field: FieldSpec, isName: Bool, in columns: Int) -> Int {
    if isName { return columns < 60 ? 14 : min(28, columns / 4) }
    let label = min(displayWidth(field.label.id), 12)
    switch field.form {
    case .choice(let choices):
      let widest = choices.map { displayWidth($0.value) }.max() ?? 4
      return max(3, min(widest, 8), label)
    case .neighbourhood: return 3
    case .integer: return 4
    case .decimal: return max(6, label)
    case .nationalID: return 16
    case .phone: return 14
    case .prose: return 16
    default: return columns < 60 ? max(10, label) : 14
    }
  }

  /// The first column to draw from so that the focused one is wholly in sight.
  static func first(toShow focused: Int, from first: Int, _ size: Size, _ shown: [FieldSpec], _ count: Int) -> Int {
    guard focused > 0 else { return max(1, first) }
    var first = max(1, min(first, focused))
    while first < focused {
      let layout = RosterLayout(size, shown: shown, first: first, count: count)
      let seen = layout.columns.first { $0.index == focused }
      if let seen, seen.width >= width(of: shown[focused], isName: false, in: size.columns) { break }
      first += 1
    }
    return first
  }
}
