import Practicum
import TextCanvas

/// Where everything of the matrix stands on a canvas as tall as it needs; the screen shows a window of it.
struct SWOTLayout: Equatable, Sendable {
  /// A line below an item's text: what a strategy cites, or what is amiss.
  struct Note: Equatable, Sendable {
    let text: String
    let role: StyleRole
  }

  struct Item: Equatable, Sendable {
    let cell: SWOTCell
    /// The place in its cell; the count of the cell for one being added.
    let place: Int
    let lines: [String]
    let notes: [Note]
    /// The full width of the cell, as many rows as the item has.
    var area: Area

    /// Where the text stands, between mark and code on the left and a free column on the right.
    func textArea(_ codeColumns: Int) -> Area { area.droppingLeft(codeColumns + 1).droppingRight(1) }
  }

  /// What is being typed, so that room is made for it.
  struct Typing: Equatable, Sendable {
    let cell: SWOTCell
    let place: Int
    let text: String
  }

  let isList: Bool
  /// The inside of each cell, its heading in the first row.
  private(set) var cells: [(cell: SWOTCell, area: Area)] = []
  private(set) var items: [Item] = []
  /// The widths of the three columns of the matrix.
  private(set) var columns: [Int] = []
  private(set) var rows: [Int] = []
  private(set) var height = 0

  static func == (left: SWOTLayout, right: SWOTLayout) -> Bool {
    left.items == right.items && left.columns == right.columns && left.rows == right.rows
  }

  /// An empty layout.
  init() { isList = true }

  /// The columns that a cell's codes take, a space behind them included.
  static func codeColumns(_ cell: SWOTCell, _ matrix: SWOTMatrix) -> Int {
    let codes = matrix.items(in: cell).map { displayWidth($0.id) }
    return max(codes.max() ?? 0, cell.letters.count + 1) + 1
  }

  /// Lays the matrix out for a window; the list is for windows too narrow for three columns.
  init(
    _ matrix: SWOTMatrix, _ size: Size, list: Bool, compact: Bool, typing: Typing?, _ language: Language,
    _ glyphs: Glyphs
  ) {
    isList = list
    let measure = Measure(matrix: matrix, compact: compact, typing: typing, language: language, glyphs: glyphs)
    if list {
      placeAsList(matrix, size, measure)
    } else {
      placeAsMatrix(matrix, size, measure)
    }
  }

  private mutating func placeAsList(_ matrix: SWOTMatrix, _ size: Size, _ measure: Measure) {
    for cell in matrix.cells {
      let rows = measure.rows(cell, width: size.columns)
      place(cell, measure, in: Area(column: 0, row: height, columns: size.columns, rows: rows))
      height += rows
    }
  }

  private mutating func placeAsMatrix(_ matrix: SWOTMatrix, _ size: Size, _ measure: Measure) {
    let inside = size.columns - 4
    let side = min(36, max(16, inside * 28 / 100))
    columns = [side, (inside - side) / 2, inside - side - (inside - side) / 2]
    rows = SWOTCell.rows.map { cells in
      zip(cells, columns).map { cell, width in cell.map { measure.rows($0, width: width) } ?? 2 }.max() ?? 2
    }
    // Room left over goes to the strategies first, so that the frame reaches down the window.
    let below = matrix.cells.contains(.unplaced) ? measure.rows(.unplaced, width: size.columns) : 0
    let spare = max(0, size.rows - below - rows.reduce(rows.count + 1, +))
    rows[0] += spare / 5
    rows[1] += spare * 2 / 5
    rows[2] += spare - spare / 5 - spare * 2 / 5
    var row = 1
    for (line, cells) in SWOTCell.rows.enumerated() {
      var column = 1
      for (cell, width) in zip(cells, columns) {
        if let cell { place(cell, measure, in: Area(column: column, row: row, columns: width, rows: rows[line])) }
        column += width + 1
      }
      row += rows[line] + 1
    }
    height = row
    if below > 0 {
      place(.unplaced, measure, in: Area(column: 0, row: height, columns: size.columns, rows: below))
      height += below
    }
  }

  private mutating func place(_ cell: SWOTCell, _ measure: Measure, in area: Area) {
    cells.append((cell, area))
    var row = area.row + 1
    for var item in measure.items(cell, width: area.columns) {
      item.area = Area(
        column: area.column, row: row, columns: area.columns, rows: item.lines.count + item.notes.count)
      row = item.area.bottom
      items.append(item)
    }
  }

  /// The rows to keep in sight for a focus: the item, with the heading of its cell where it is the first.
  func rows(of cell: SWOTCell, _ place: Int) -> Range<Int> {
    guard let heading = cells.first(where: { $0.cell == cell })?.area.row else { return 0..<1 }
    guard let item = items.first(where: { $0.cell == cell && $0.place == place }) else { return heading..<heading + 2 }
    return (place == 0 ? heading : item.area.row)..<item.area.bottom
  }

  /// The cell and place drawn at a position, for the mouse.
  func hit(_ position: Position) -> (cell: SWOTCell, place: Int)? {
    if let item = items.first(where: { $0.area.contains(position) }) { return (item.cell, item.place) }
    return cells.first { $0.area.contains(position) }.map { ($0.cell, 0) }
  }
}

/// How the items of a cell are broken into lines.
private struct Measure {
  let matrix: SWOTMatrix
  let compact: Bool
  let typing: SWOTLayout.Typing?
  let language: Language
  let glyphs: Glyphs

  /// Heading, items or invitation, and in the list a blank row behind.
  func rows(_ cell: SWOTCell, width: Int) -> Int {
    let items = items(cell, width: width)
    let used = items.reduce(0) { $0 + $1.lines.count + $1.notes.count }
    return 1 + (items.isEmpty ? wrapped(cell.invitation(matrix)[language], to: width - 1).count : used)
  }

  func items(_ cell: SWOTCell, width: Int) -> [SWOTLayout.Item] {
    let room = max(4, width - SWOTLayout.codeColumns(cell, matrix) - 2)
    var texts = matrix.items(in: cell).map { item in (text: item.text, notes: notes(item, room)) }
    if let typing, typing.cell == cell {
      if texts.indices.contains(typing.place) {
        texts[typing.place].text = typing.text
      } else {
        texts.append((typing.text, []))
      }
    }
    return texts.enumerated().map { place, item in
      let isTyped = typing?.cell == cell && typing?.place == place
      // One column more than the text, for the cursor behind it.
      let lines =
        isTyped
        ? wrapped(item.text + "_", to: room - 1)
        : compact ? [truncated(item.text, to: room, glyphs: glyphs)] : wrapped(item.text, to: room)
      return SWOTLayout.Item(
        cell: cell, place: place, lines: lines, notes: compact || isTyped ? [] : item.notes,
        area: Area(column: 0, row: 0, columns: 0, rows: 0))
    }
  }

  private func notes(_ item: SWOTItem, _ room: Int) -> [SWOTLayout.Note] {
    switch item {
    case .factor(let factor):
      guard matrix.isUnused(factor) else { return [] }
      return [SWOTLayout.Note(text: Words(id: "(belum dipakai)", en: "(unused)")[language], role: .caution)]
    case .strategy(let strategy):
      let missing = matrix.uncitedKinds(of: strategy).map(\.letter)
      var parts: [(String, StyleRole)] = []
      if !strategy.citations.isEmpty {
        parts.append(("\(glyphs.arrowRight) \(strategy.citations.joined(separator: " "))", .muted))
      }
      if !missing.isEmpty {
        let kinds = missing.joined(separator: ", ")
        parts.append((Words(id: "(belum merujuk \(kinds))", en: "(cites no \(kinds))")[language], .wrong))
      }
      return parts.flatMap { text, role in wrapped(text, to: room).map { SWOTLayout.Note(text: $0, role: role) } }
    }
  }
}

extension SWOTMatrix {
  /// Whether a factor waits for a strategy: none takes it up, and there are strategies.
  func isUnused(_ factor: Factor) -> Bool { !strategies.isEmpty && strategies(citing: factor).isEmpty }

  /// Whether something about an item asks for attention.
  func isOpen(_ item: SWOTItem) -> Bool {
    switch item {
    case .factor(let factor): isUnused(factor)
    case .strategy(let strategy): !uncitedKinds(of: strategy).isEmpty
    }
  }
}
