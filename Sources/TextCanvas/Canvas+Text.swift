extension Canvas {
  /// The text of one row without the spaces at its end; empty outside the canvas.
  public func rowText(_ row: Int) -> String {
    guard row >= 0, row < size.rows else { return "" }
    var text = ""
    for cell in self.row(row) { text += cell.text }
    while text.last == " " { text.removeLast() }
    return text
  }

  /// The text of every row, one line each.
  public var text: String {
    (0..<size.rows).map { rowText($0) + "\n" }.joined()
  }

  /// The text, and below it the rows' roles where they are not normal and the cursor: the form of golden files.
  ///
  /// `3-5: 0-19 border, 20 title` says that columns 0 to 19 of rows 3 to 5 have the role `border` and column 20 `title`.
  public var styledText: String {
    var result = text + "---\n"
    var row = 0
    while row < size.rows {
      let runs = roleRuns(row)
      var last = row
      while last + 1 < size.rows && roleRuns(last + 1) == runs { last += 1 }
      if !runs.isEmpty { result += range(row, last) + ": " + runs + "\n" }
      row = last + 1
    }
    if let cursor { return result + "cursor \(cursor.column),\(cursor.row)\n" }
    return result + "cursor hidden\n"
  }

  private func roleRuns(_ row: Int) -> String {
    let cells = Array(self.row(row))
    var runs: [String] = []
    var column = 0
    while column < cells.count {
      var last = column
      while last + 1 < cells.count && cells[last + 1].role == cells[column].role { last += 1 }
      if cells[column].role != .normal { runs.append(range(column, last) + " " + cells[column].role.name) }
      column = last + 1
    }
    return runs.joined(separator: ", ")
  }

  private func range(_ first: Int, _ last: Int) -> String {
    first == last ? "\(first)" : "\(first)-\(last)"
  }
}
