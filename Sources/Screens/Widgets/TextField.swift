import TextCanvas

/// A line of text being typed, with a cursor between its characters.
public struct TextField: Equatable, Sendable {
  private var characters: [Character]
  /// The cursor's place, `0...text.count`.
  public private(set) var cursor: Int

  /// A field with the cursor at the end of the text.
  public init(_ text: String = "") {
    characters = Array(text)
    cursor = characters.count
  }

  /// What stands in the field.
  public var text: String { String(characters) }
  /// Whether nothing stands in it.
  public var isEmpty: Bool { characters.isEmpty }
  /// Whether the cursor stands behind the last character.
  public var isAtEnd: Bool { cursor == characters.count }

  /// Takes an editing key; false for keys that mean nothing in a line of text.
  ///
  /// Pasted line breaks become spaces.
  @discardableResult
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text)
    case .paste(let text): insert(String(text.map { $0.isNewline ? " " : $0 }))
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace, .control("h"):
      guard cursor > 0 else { return true }
      cursor -= 1
      characters.remove(at: cursor)
    case .delete, .control("d"):
      if cursor < characters.count { characters.remove(at: cursor) }
    case .control("u"):
      characters.removeFirst(cursor)
      cursor = 0
    case .control("k"): characters.removeLast(characters.count - cursor)
    case .control("w"):
      let start = wordStart
      characters.removeSubrange(start..<cursor)
      cursor = start
    default: return false
    }
    return true
  }

  /// Draws the field and puts the cursor in it; `ghost` is what could follow, shown dim behind the text.
  public func draw(
    _ canvas: inout Canvas, at position: Position, columns: Int, role: StyleRole = .entering, ghost: String = "",
    glyphs: Glyphs
  ) {
    guard columns > 0 else { return }
    canvas.fill(Area(column: position.column, row: position.row, columns: columns, rows: 1), role)
    // Show the end of what stands before the cursor, leaving a cell for the cursor itself.
    var before = String(characters[..<cursor])
    if displayWidth(before) > columns - 1 {
      let mark = columns > 4 ? String(glyphs.ellipsis) : ""
      before = mark + suffix(of: before, fitting: columns - 1 - displayWidth(mark))
    }
    var at = position
    at.column += canvas.write(before, at: at, role, limit: columns - 1)
    canvas.cursor = at
    let room = position.column + columns - at.column
    let after = String(characters[cursor...])
    // The character below the cursor itself stays to be seen.
    let shown = room > 2 ? truncated(after, to: room, glyphs: glyphs) : after
    let used = canvas.write(shown, at: at, role, limit: room)
    if !ghost.isEmpty {
      canvas.write(ghost, at: Position(column: at.column + used, row: at.row), .placeholder, limit: room - used)
    }
  }

  private mutating func insert(_ text: String) {
    let new = Array(text)
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }

  private var wordStart: Int {
    var at = cursor
    while at > 0, characters[at - 1] == " " { at -= 1 }
    while at > 0, characters[at - 1] != " " { at -= 1 }
    return at
  }
}
