import TextCanvas

/// A terminal of the xterm kind, good enough to say what a person would see.
struct ScreenEmulator: CustomStringConvertible {
  private(set) var size: Size
  private(set) var cursor = Position(column: 0, row: 0)
  /// Whether the alternate screen is shown.
  private(set) var isAlternate = false
  private(set) var isCursorVisible = true
  private(set) var isPasteBracketed = false
  private(set) var isMouseReported = false
  /// How often the alternate screen was entered.
  private(set) var entries = 0

  private var cells: [[String]]
  private var ordinary: [[String]] = []
  private var saved = Position(column: 0, row: 0)
  private var scrollTop = 0
  private var scrollBottom: Int
  private var wrapPending = false
  private var last = " "
  private var pending: [UInt8] = []

  init(size: Size) {
    self.size = size
    scrollBottom = size.rows - 1
    cells = Self.empty(size)
  }

  private static func empty(_ size: Size) -> [[String]] {
    Array(repeating: Array(repeating: " ", count: size.columns), count: size.rows)
  }

  /// The rows without the spaces at their ends.
  var lines: [String] {
    cells.map { row in
      var line = row.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  var text: String { lines.joined(separator: "\n") }

  /// What a failed test prints.
  var description: String { text }

  mutating func resize(to new: Size) {
    func fitted(_ rows: [[String]]) -> [[String]] {
      (0..<new.rows).map { row in
        (0..<new.columns).map { row < rows.count && $0 < rows[row].count ? rows[row][$0] : " " }
      }
    }
    cells = fitted(cells)
    ordinary = fitted(ordinary)
    size = new
    scrollTop = 0
    scrollBottom = new.rows - 1
    cursor = Position(column: min(cursor.column, new.columns - 1), row: min(cursor.row, new.rows - 1))
    wrapPending = false
  }

  /// Takes the next bytes of the program's output; an unfinished sequence waits for the rest.
  mutating func feed(_ bytes: some Sequence<UInt8>) {
    pending += bytes
    while let used = step() { pending.removeFirst(used) }
  }

  /// Carries one character or sequence out and returns its bytes, nil while it is incomplete.
  private mutating func step() -> Int? {
    guard let first = pending.first else { return nil }
    switch first {
    case 0x1B: return escape()
    case 0x08:
      cursor.column = max(0, cursor.column - 1)
      wrapPending = false
    case 0x09: cursor.column = min(size.columns - 1, (cursor.column / 8 + 1) * 8)
    case 0x0A, 0x0B, 0x0C: lineFeed()
    case 0x0D:
      cursor.column = 0
      wrapPending = false
    case 0..<0x20, 0x7F: break
    default:
      let length = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
      guard pending.count >= length else { return nil }
      put(String(decoding: pending.prefix(length), as: UTF8.self))
      return length
    }
    return 1
  }

  private mutating func put(_ text: String) {
    let width = displayWidth(text)
    if width == 0 {
      let column = wrapPending ? cursor.column : cursor.column - 1
      if column >= 0 {
        let base = cells[cursor.row][column].isEmpty && column > 0 ? column - 1 : column
        cells[cursor.row][base] += text
      }
      return
    }
    if wrapPending || cursor.column + width > size.columns {
      cursor.column = 0
      lineFeed()
    }
    wrapPending = false
    cells[cursor.row][cursor.column] = text
    if width == 2 && cursor.column + 1 < size.columns { cells[cursor.row][cursor.column + 1] = "" }
    last = text
    cursor.column += width
    if cursor.column >= size.columns {
      cursor.column = size.columns - 1
      wrapPending = true
    }
  }

  private mutating func lineFeed() {
    if cursor.row == scrollBottom {
      scroll(up: 1, from: scrollTop)
    } else {
      cursor.row = min(size.rows - 1, cursor.row + 1)
    }
  }

  private mutating func scroll(up count: Int, from top: Int) {
    for _ in 0..<min(count, scrollBottom - top + 1) {
      cells.remove(at: top)
      cells.insert(blankRow, at: scrollBottom)
    }
  }

  private mutating func scroll(down count: Int, from top: Int) {
    for _ in 0..<min(count, scrollBottom - top + 1) {
      cells.remove(at: scrollBottom)
      cells.insert(blankRow, at: top)
    }
  }

  private var blankRow: [String] { Array(repeating: " ", count: size.columns) }

  private mutating func escape() -> Int? {
    guard pending.count > 1 else { return nil }
    switch pending[1] {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "]"):
      guard let end = pending.firstIndex(where: { $0 == 0x07 || $0 == 0x5C }) else { return nil }
      return end + 1
    case UInt8(ascii: "("), UInt8(ascii: ")"): return pending.count > 2 ? 3 : nil
    case UInt8(ascii: "7"): saved = cursor
    case UInt8(ascii: "8"): cursor = saved
    case UInt8(ascii: "M"):
      if cursor.row == scrollTop { scroll(down: 1, from: scrollTop) } else { cursor.row -= 1 }
    default: break
    }
    return 2
  }

  private mutating func controlSequence() -> Int? {
    guard let end = pending[2...].firstIndex(where: { (0x40..<0x7F).contains($0) }) else { return nil }
    let body = String(decoding: pending[2..<end], as: UTF8.self)
    let numbers = body.drop { "?>!".contains($0) }.split(separator: ";", omittingEmptySubsequences: false)
      .map { Int($0) ?? 0 }
    let final = Character(UnicodeScalar(pending[end]))
    if body.first == "?" {
      if final == "h" || final == "l" { for number in numbers { mode(number, on: final == "h") } }
    } else if body.first != ">" && body.first != "!" {
      run(final, numbers)
    }
    return end + 1
  }

  private mutating func mode(_ number: Int, on: Bool) {
    switch number {
    case 25: isCursorVisible = on
    case 2004: isPasteBracketed = on
    case 1000, 1002, 1003: isMouseReported = on
    case 1049:
      if on == isAlternate { return }
      isAlternate = on
      if on {
        entries += 1
        saved = cursor
        ordinary = cells
        cells = Self.empty(size)
      } else {
        cells = ordinary
        cursor = saved
      }
    default: break
    }
  }

  private mutating func run(_ final: Character, _ numbers: [Int]) {
    let count = max(1, numbers.first ?? 1)
    let row = cursor.row
    let column = cursor.column
    if final != "m" && final != "b" { wrapPending = false }
    switch final {
    case "A": cursor.row = max(0, row - count)
    case "B", "e": cursor.row = min(size.rows - 1, row + count)
    case "C", "a": cursor.column = min(size.columns - 1, column + count)
    case "D": cursor.column = max(0, column - count)
    case "E": cursor = Position(column: 0, row: min(size.rows - 1, row + count))
    case "G", "`": cursor.column = min(size.columns, count) - 1
    case "d": cursor.row = min(size.rows, count) - 1
    case "H", "f":
      let second = numbers.count > 1 ? max(1, numbers[1]) : 1
      cursor = Position(column: min(size.columns, second) - 1, row: min(size.rows, count) - 1)
    case "J": eraseScreen(numbers.first ?? 0)
    case "K": eraseLine(numbers.first ?? 0)
    case "X": for index in column..<min(size.columns, column + count) { cells[row][index] = " " }
    case "P":
      let dropped = min(count, size.columns - column)
      cells[row].removeSubrange(column..<column + dropped)
      cells[row] += Array(repeating: " ", count: dropped)
    case "@":
      cells[row].insert(contentsOf: Array(repeating: " ", count: min(count, size.columns - column)), at: column)
      cells[row].removeLast(cells[row].count - size.columns)
    case "L": scroll(down: count, from: row)
    case "M": scroll(up: count, from: row)
    case "S": scroll(up: count, from: scrollTop)
    case "T": scroll(down: count, from: scrollTop)
    case "b": for _ in 0..<count { put(last) }
    case "r":
      scrollTop = count - 1
      scrollBottom = (numbers.count > 1 && numbers[1] > 0 ? min(numbers[1], size.rows) : size.rows) - 1
      cursor = Position(column: 0, row: 0)
    default: break
    }
  }

  private mutating func eraseScreen(_ part: Int) {
    switch part {
    case 0:
      eraseLine(0)
      for row in cursor.row + 1..<max(cursor.row + 1, size.rows) { cells[row] = blankRow }
    case 1:
      eraseLine(1)
      for row in 0..<cursor.row { cells[row] = blankRow }
    default: cells = Self.empty(size)
    }
  }

  private mutating func eraseLine(_ part: Int) {
    let range =
      switch part {
      case 0: cursor.column..<size.columns
      case 1: 0..<cursor.column + 1
      default: 0..<size.columns
      }
    for column in range { cells[cursor.row][column] = " " }
  }
}
