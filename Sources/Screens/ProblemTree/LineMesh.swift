import Practicum
import TextCanvas

/// The lines of a tree, gathered cell by cell, so that every corner and junction has its right piece.
struct LineMesh {
  private struct Arms: OptionSet {
    let rawValue: UInt8
    static let left = Arms(rawValue: 1)
    static let right = Arms(rawValue: 2)
    static let up = Arms(rawValue: 4)
    static let down = Arms(rawValue: 8)
  }

  private let size: Size
  private var cells: [Arms]

  init(_ size: Size) {
    self.size = size
    cells = Array(repeating: [], count: size.columns * size.rows)
  }

  /// Adds a straight piece, both ends included.
  mutating func add(from: Position, to: Position) {
    if from.row == to.row {
      guard from.row >= 0, from.row < size.rows, from.column < to.column else { return }
      let (first, last) = (max(0, from.column), min(size.columns - 1, to.column))
      guard first <= last else { return }
      for column in first...last {
        if column > from.column { cells[from.row * size.columns + column].insert(.left) }
        if column < to.column { cells[from.row * size.columns + column].insert(.right) }
      }
    } else {
      guard from.column >= 0, from.column < size.columns else { return }
      let (first, last) = (max(0, from.row), min(size.rows - 1, to.row))
      guard first <= last else { return }
      for row in first...last {
        if row > from.row { cells[row * size.columns + from.column].insert(.up) }
        if row < to.row { cells[row * size.columns + from.column].insert(.down) }
      }
    }
  }

  /// Puts the pieces down; where a border runs already they branch off it.
  func paint(_ canvas: inout Canvas, _ role: StyleRole, _ glyphs: Glyphs) {
    let borders = [glyphs.line.horizontal, glyphs.heavy.horizontal].compactMap(\.unicodeScalars.first)
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        var arms = cells[row * size.columns + column]
        guard !arms.isEmpty else { continue }
        let position = Position(column: column, row: row)
        if borders.contains(canvas[position].scalar) { arms.formUnion([.left, .right]) }
        canvas.write(String(Self.piece(arms, glyphs.line)), at: position, role)
      }
    }
  }

  private static func piece(_ arms: Arms, _ line: LineGlyphs) -> Character {
    switch arms {
    case [.right, .down]: line.topLeft
    case [.left, .down]: line.topRight
    case [.right, .up]: line.bottomLeft
    case [.left, .up]: line.bottomRight
    case [.up, .down, .right]: line.teeRight
    case [.up, .down, .left]: line.teeLeft
    case [.left, .right, .down]: line.teeDown
    case [.left, .right, .up]: line.teeUp
    case [.left, .right, .up, .down]: line.cross
    default: arms.isDisjoint(with: [.left, .right]) ? line.vertical : line.horizontal
    }
  }
}
