import TextCanvas

/// Text of several lines being typed, wrapped at the width it is shown in.
public struct TextArea: Equatable, Sendable {
  private var characters: [Character]
  private var cursor: Int
  private var columns = 40
  private var firstRow = 0

  /// A text with the cursor at its end.
  public init(_ text: String = "") {
    characters = Array(text.replacing("\r\n", with: "\n"))
    cursor = characters.count
  }

  /// What stands in the area, lines separated by `\n`.
  public var text: String { String(characters) }

  /// Takes an editing key; false for keys that mean nothing in a text, such as Escape.
  @discardableResult
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(Array(text))
    case .enter: insert(["\n"])
    case .paste(let text): insert(text.map { $0.isNewline ? "\n" : $0 })
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .up: move(rows: -1)
    case .down: move(rows: 1)
    case .pageUp: move(rows: -8)
    case .pageDown: move(rows: 8)
    case .home, .control("a"): cursor = rows[rowOfCursor].lowerBound
    case .end, .control("e"): cursor = lastPlace(in: rows, rowOfCursor)
    case .backspace, .control("h"):
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete, .control("d"):
      if cursor < characters.count { characters.remove(at: cursor) }
    case .control("w"):
      let start = wordStart
      characters.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  /// Takes note of the room it is shown in, so that the cursor moves by the rows that are seen.
  public mutating func prepare(_ size: Size) {
    columns = max(4, size.columns)
    let row = rowOfCursor
    firstRow = max(min(firstRow, row), row - max(1, size.rows) + 1)
  }

  /// The rows the text takes at the width it is shown in.
  public var rowCount: Int { rows.count }

  /// Draws the rows that fit and puts the cursor among them.
  public func draw(_ canvas: inout Canvas, in area: Area, role: StyleRole = .entering) {
    canvas.fill(area, role)
    for (offset, row) in rows.dropFirst(firstRow).prefix(area.rows).enumerated() {
      let text = String(characters[row]).filter { $0 != "\n" }
      canvas.write(text, at: Position(column: area.column, row: area.row + offset), role, limit: area.columns)
    }
    let row = rowOfCursor
    let before = displayWidth(String(characters[rows[row].lowerBound..<cursor]).filter { $0 != "\n" })
    canvas.cursor = Position(
      column: min(area.column + before, area.right - 1), row: min(area.row + max(0, row - firstRow), area.bottom - 1))
  }

  /// The character ranges of the rows as wrapped; each ends behind its break.
  private var rows: [Range<Int>] {
    var rows: [Range<Int>] = []
    var start = 0
    var breakable = 0
    var width = 0
    for (index, character) in characters.enumerated() {
      if character == "\n" {
        rows.append(start..<index + 1)
        start = index + 1
        breakable = start
        width = 0
        continue
      }
      width += displayWidth(String(character))
      if width > columns - 1, index > start {
        let end = breakable > start ? breakable : index
        rows.append(start..<end)
        start = end
        breakable = start
        width = displayWidth(String(characters[start...index]))
      }
      if character == " " { breakable = index + 1 }
    }
    rows.append(start..<characters.count)
    return rows
  }

  private var rowOfCursor: Int { rows.lastIndex { $0.lowerBound <= cursor } ?? 0 }

  private func lastPlace(in rows: [Range<Int>], _ row: Int) -> Int {
    row == rows.count - 1 ? rows[row].upperBound : max(rows[row].lowerBound, rows[row].upperBound - 1)
  }

  private mutating func move(rows count: Int) {
    let rows = rows
    let row = rowOfCursor
    let target = min(max(0, row + count), rows.count - 1)
    let wanted = rows[target].lowerBound + (cursor - rows[row].lowerBound)
    cursor = min(wanted, lastPlace(in: rows, target))
  }

  private mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0, characters[at - 1] == " " { at -= 1 }
    while at > 0, characters[at - 1] != " ", characters[at - 1] != "\n" { at -= 1 }
    return at
  }
}
