import TextCanvas

/// The focused line of a list and the part of the list in sight.
public struct ListCursor: Equatable, Sendable {
  /// The focused line, from 0; 0 in an empty list.
  public private(set) var index = 0
  /// The first line in sight.
  public private(set) var first = 0

  /// Starts at a line.
  public init(_ index: Int = 0) { self.index = index }

  /// Moves by an arrow, page, home or end key; false for any other key.
  @discardableResult
  public mutating func press(_ key: Key, count: Int, page: Int = 10) -> Bool {
    switch key {
    case .up, .mouse(MouseEvent(.wheelUp, at: mousePosition(key))): index -= 1
    case .down, .mouse(MouseEvent(.wheelDown, at: mousePosition(key))): index += 1
    case .pageUp: index -= max(1, page)
    case .pageDown: index += max(1, page)
    case .home: index = 0
    case .end: index = count - 1
    default: return false
    }
    index = min(max(0, index), max(0, count - 1))
    return true
  }

  /// Focuses a line.
  public mutating func focus(_ index: Int) { self.index = max(0, index) }

  /// Keeps the focus inside the list and in sight.
  public mutating func prepare(count: Int, rows: Int) {
    index = min(max(0, index), max(0, count - 1))
    first = max(0, min(first, max(0, count - max(1, rows))))
    first = max(min(first, index), index - max(1, rows) + 1)
  }

  /// The lines in sight.
  public func visible(count: Int, rows: Int) -> Range<Int> { min(first, count)..<min(count, first + max(0, rows)) }

  private func mousePosition(_ key: Key) -> Position {
    if case .mouse(let event) = key { event.position } else { Position(column: 0, row: 0) }
  }
}
