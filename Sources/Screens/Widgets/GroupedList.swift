import TextCanvas

/// A list in groups, each under a heading: the focus goes over the lines, the headings scroll along.
struct GroupedList: Equatable {
  /// One row in sight.
  enum Row: Equatable {
    /// The heading of a group, by its number.
    case heading(Int)
    /// A line, by its place among all lines.
    case line(Int)
  }

  private var cursor = ListCursor()
  /// The line with which each group begins, ascending; empty for a list without headings.
  private var starts: [Int] = []
  private var count = 0
  private var first = 0
  private var rows = 1

  /// The focused line, from 0; 0 in an empty list.
  var index: Int { cursor.index }

  /// Moves by an arrow, page, home or end key; false for any other key.
  @discardableResult
  mutating func press(_ key: Key) -> Bool { cursor.press(key, count: count, page: max(1, rows - 1)) }

  /// Focuses a line.
  mutating func focus(_ index: Int) { cursor.focus(index) }

  /// Takes note of the groups, and keeps the focus inside the list and in sight, with its heading where it is first.
  mutating func prepare(starts: [Int], count: Int, rows: Int) {
    (self.starts, self.count, self.rows) = (starts, count, max(1, rows))
    cursor.prepare(count: count, rows: self.rows)
    let row = index + starts.count { $0 <= index }
    let top = starts.contains(index) && self.rows > 1 ? row - 1 : row
    let total = count + starts.count
    first = max(0, min(first, total - self.rows))
    first = max(min(first, top), row - self.rows + 1)
  }

  /// The rows in sight.
  var visible: [Row] {
    (first..<max(first, min(count + starts.count, first + rows))).map { row in
      // The heading of group g stands in row `starts[g] + g`.
      var group = 0
      while group < starts.count, starts[group] + group < row { group += 1 }
      if group < starts.count, starts[group] + group == row { return .heading(group) }
      return .line(row - group)
    }
  }
}
