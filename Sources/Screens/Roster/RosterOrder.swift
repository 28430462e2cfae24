import Practicum
import RecordText

/// Which people the grid shows and in what order; the file keeps its own.
struct RosterOrder: Equatable {
  struct Sort: Equatable {
    var field: String
    var isDescending: Bool
  }

  /// What was typed to filter by, empty for everybody.
  var filter = ""
  var sort: Sort?
  /// The rows shown; nil for all in file order.
  private var rows: [Int]?
  private var rosterCount = 0

  var isFileOrder: Bool { rows == nil }

  func count(of roster: Roster) -> Int { rows?.count ?? roster.count }

  func row(_ line: Int, of roster: Roster) -> Int? {
    guard let rows else { return line >= 0 && line < roster.count ? line : nil }
    return rows.indices.contains(line) ? rows[line] : nil
  }

  func line(ofRow row: Int, of roster: Roster) -> Int? {
    guard let rows else { return row < roster.count ? row : nil }
    return rows.firstIndex(of: row)
  }

  /// The rows in the order shown.
  func allRows(of roster: Roster) -> [Int] { rows ?? Array(0..<roster.count) }

  /// Takes note of a row that was put in, so that it stays in sight whatever the filter says.
  mutating func inserted(_ row: Int, atLine line: Int) {
    rosterCount += 1
    guard var shown = rows else { return }
    for place in shown.indices where shown[place] >= row { shown[place] += 1 }
    shown.insert(row, at: min(line, shown.count))
    rows = shown
  }

  /// Takes note of a row that was taken out.
  mutating func removed(_ row: Int) {
    rosterCount -= 1
    guard var shown = rows else { return }
    shown.removeAll { $0 == row }
    for place in shown.indices where shown[place] > row { shown[place] -= 1 }
    rows = shown
  }

  /// Filters and sorts again where rows came or went otherwise, as by undo.
  mutating func follow(_ roster: Roster, _ workspace: Workspace) {
    if rosterCount != roster.count { rebuild(roster, workspace) }
  }

  /// Filters and sorts everybody.
  mutating func rebuild(_ roster: Roster, _ workspace: Workspace) {
    rosterCount = roster.count
    rows = nil
    guard let file = workspace[roster.path]?.records else { return }
    if !filter.isEmpty { rows = matching(Array(0..<roster.count), roster, file) }
    if sort != nil { rows = sorted(rows ?? Array(0..<roster.count), roster, file) }
  }

  /// Takes a longer or another filter; a longer one looks only at those still shown.
  mutating func filter(by text: String, _ roster: Roster, _ workspace: Workspace) {
    let narrows = !filter.isEmpty && text.hasPrefix(filter)
    filter = text
    guard narrows, let shown = rows, let file = workspace[roster.path]?.records else {
      return rebuild(roster, workspace)
    }
    rows = matching(shown, roster, file)
  }

  private func matching(_ candidates: [Int], _ roster: Roster, _ file: RecordFile) -> [Int] {
    let pieces = filter.lowercased().split(separator: " ").map { Array($0.utf8) }
    return candidates.filter { row in
      file.withRecord(at: roster.rows[row]) { record in
        pieces.allSatisfy { piece in
          var isFound = false
          record.forEachField { name, value in
            if name == "Id" { return true }
            isFound = value.contains(smallLetters: piece)
            return !isFound
          }
          return isFound
        }
      } ?? false
    }
  }

  private func sorted(_ candidates: [Int], _ roster: Roster, _ file: RecordFile) -> [Int] {
    guard let sort else { return candidates }
    let keyed = candidates.enumerated().map { place, row in
      let value = file.value(sort.field, at: roster.rows[row])?.lowercased() ?? ""
      return (place: place, row: row, isEmpty: value.isEmpty, number: Int(value), text: value)
    }
    return keyed.sorted { left, right in
      // Those without a value stand at the end either way.
      if left.isEmpty != right.isEmpty { return right.isEmpty }
      if let one = left.number, let other = right.number, one != other {
        return sort.isDescending ? one > other : one < other
      }
      if left.number == nil || right.number == nil, left.text != right.text {
        return sort.isDescending ? left.text > right.text : left.text < right.text
      }
      return left.place < right.place
    }.map(\.row)
  }
}
