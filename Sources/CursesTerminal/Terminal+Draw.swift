import CNcurses
import TextCanvas

extension Terminal {
  /// Shows a canvas, sending only what differs from the one before it; what does not fit the window is left out.
  public func draw(_ canvas: Canvas) {
    guard screen != nil, let window = curses_screen() else { return }
    let before = shown?.size == canvas.size ? shown : nil
    if before == nil { werase(window) }
    for row in 0..<min(canvas.size.rows, size.rows) {
      let cells = canvas.row(row)
      if let before {
        let old = before.row(row)
        if cells != old { send(cells, from: firstDifference(cells, old), to: lastDifference(cells, old), row, window) }
      } else {
        send(cells, from: cells.startIndex, to: cells.endIndex - 1, row, window)
      }
    }
    shown = canvas
    show(cursor: canvas.cursor, in: window)
    wrefresh(window)
  }

  private func firstDifference(_ cells: ArraySlice<Cell>, _ old: ArraySlice<Cell>) -> Int {
    cells.indices.first { cells[$0] != old[$0] } ?? cells.startIndex
  }

  private func lastDifference(_ cells: ArraySlice<Cell>, _ old: ArraySlice<Cell>) -> Int {
    cells.indices.last { cells[$0] != old[$0] } ?? cells.endIndex - 1
  }

  /// Hands cells of a row to ncurses, from a first to a last one, whole wide characters only.
  private func send(_ cells: ArraySlice<Cell>, from: Int, to: Int, _ row: Int, _ window: UnsafeMutablePointer<WINDOW>) {
    var first = from
    while first > cells.startIndex && cells[first].width == 0 { first -= 1 }
    line.removeAll(keepingCapacity: true)
    for index in first...to where cells[index].width != 0 { append(cells[index]) }
    mvwadd_wchnstr(window, Int32(row), Int32(first - cells.startIndex), line, Int32(line.count))
  }

  /// Adds a cell to the line being sent; a stand-in for a wide character is followed by a space.
  private func append(_ cell: Cell) {
    let look = looks[cell.role]
    let character = sendable(cell)
    var characters: (UInt32, UInt32, UInt32, UInt32, UInt32, UInt32) = (character, 0, 0, 0, 0, 0)
    if cell.hasMarks && glyphs == .unicode && character == cell.scalar.value {
      withUnsafeMutableBytes(of: &characters) { bytes in
        let slots = bytes.bindMemory(to: UInt32.self)
        let marks = cell.marks.filter { wcwidth(wchar_t(bitPattern: $0.value)) == 0 }
        for (offset, mark) in marks.enumerated() { slots[offset + 1] = mark.value }
      }
    }
    withUnsafeBytes(of: characters) { bytes in
      line.append(curses_cell(bytes.bindMemory(to: UInt32.self).baseAddress, look.attributes, look.pair))
    }
    if cell.width == 2 && character != cell.scalar.value { append(Cell(" ", role: cell.role)) }
  }

  /// What stands for a character: itself, or `?` where the terminal has no such character or sees another width.
  private func sendable(_ cell: Cell) -> UInt32 {
    let scalar = cell.scalar
    if scalar.isASCII { return scalar.value }
    if glyphs == .ascii { return UnicodeScalar(asciiStandIn[scalar] ?? "?").value }
    return Int(wcwidth(wchar_t(bitPattern: scalar.value))) == cell.width ? scalar.value : UnicodeScalar("?").value
  }

  private func show(cursor: Position?, in window: UnsafeMutablePointer<WINDOW>) {
    let visible = cursor.map { Area(size).contains($0) } ?? false
    if visible != cursorVisible {
      curs_set(visible ? 1 : 0)
      cursorVisible = visible
    }
    if let cursor, visible { wmove(window, Int32(cursor.row), Int32(cursor.column)) }
  }
}

/// Typographic signs that have an everyday stand-in in ASCII; everything else is sent as `?`.
private let asciiStandIn: [Unicode.Scalar: Unicode.Scalar] = [
  "\u{A0}": " ", "‘": "'", "’": "'", "“": "\"", "”": "\"", "„": "\"", "–": "-", "—": "-", "−": "-", "…": "~",
  "•": "*", "·": ".", "×": "x", "á": "a", "à": "a", "ä": "a", "é": "e", "è": "e", "ê": "e", "ë": "e", "ö": "o",
  "ü": "u", "ñ": "n",
]
