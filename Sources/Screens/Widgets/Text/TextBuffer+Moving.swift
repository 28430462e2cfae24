import TextCanvas

extension TextBuffer {
  /// Puts the cursor at a place, with nothing selected.
  mutating func moveTo(_ place: TextPlace) {
    cursor = settled(place)
    (mark, isMarking, goal) = (nil, false, nil)
  }

  /// Selects from one place to another, where the cursor then stands.
  mutating func select(_ range: Range<TextPlace>) {
    history.close()
    moveTo(range.upperBound)
    mark = settled(range.lowerBound)
  }

  /// Sets the mark at the cursor, so that movement selects from there, or takes it away.
  mutating func toggleMark() {
    isMarking.toggle()
    mark = isMarking ? cursor : nil
  }

  /// Takes a key that moves; false for any other.
  mutating func move(_ key: Key) -> Bool {
    let extends = [.shiftLeft, .shiftRight, .shiftUp, .shiftDown].contains(key)
    let isVertical = [.up, .down, .pageUp, .pageDown, .shiftUp, .shiftDown].contains(key)
    let column = goal
    guard let place = target(of: key) else { return false }
    history.close()
    let kept = extends || isMarking ? mark ?? cursor : nil
    let marking = isMarking
    let start = column ?? displayedColumn(of: cursor)
    moveTo(place)
    (mark, isMarking) = (kept, marking)
    if isVertical { goal = start }
    return true
  }

  private mutating func target(of key: Key) -> TextPlace? {
    switch key {
    // An arrow without Shift leaves a selection at the end it points to.
    case .left: selection.flatMap { isMarking ? nil : $0.lowerBound } ?? left(of: cursor)
    case .right: selection.flatMap { isMarking ? nil : $0.upperBound } ?? right(of: cursor)
    case .shiftLeft: left(of: cursor)
    case .shiftRight: right(of: cursor)
    case .up, .shiftUp: place(rows: -1)
    case .down, .shiftDown: place(rows: 1)
    case .pageUp: place(rows: -max(1, window.rows - 1))
    case .pageDown: place(rows: max(1, window.rows - 1))
    case .controlLeft, .altLeft, .alt("b"): wordStart(before: cursor)
    case .controlRight, .altRight, .alt("f"): wordStart(after: cursor)
    case .home, .control("a"): rowStart
    case .end, .control("e"): rowEnd
    case .controlUp, .altUp: paragraphStart(before: cursor.line)
    case .controlDown, .altDown: paragraphStart(after: cursor.line)
    case .controlHome, .alt("<"): .start
    case .controlEnd, .alt(">"): end
    default: nil
    }
  }

  func left(of place: TextPlace) -> TextPlace {
    if place.offset > 0 { return TextPlace(line: place.line, offset: lines[place.line].before(place.offset)) }
    return place.line > 0 ? TextPlace(line: place.line - 1, offset: lines[place.line - 1].end) : place
  }

  func right(of place: TextPlace) -> TextPlace {
    let line = lines[place.line]
    if place.offset < line.end { return TextPlace(line: place.line, offset: line.after(place.offset)) }
    return place.line < lines.count - 1 ? TextPlace(line: place.line + 1, offset: 0) : place
  }

  /// The character behind a place, a newline at the end of a line, nil at the end of the text.
  func character(at place: TextPlace) -> Character? {
    lines[place.line].character(at: place.offset) ?? (place.line < lines.count - 1 ? "\n" : nil)
  }

  /// Where the word before a place begins.
  func wordStart(before place: TextPlace) -> TextPlace {
    back(over: \.isPartOfWord, from: back(over: { !$0.isPartOfWord }, from: place))
  }

  /// Where the next word begins.
  func wordStart(after place: TextPlace) -> TextPlace {
    on(over: { !$0.isPartOfWord }, from: on(over: \.isPartOfWord, from: place))
  }

  /// Where the word that follows ends.
  func wordEnd(after place: TextPlace) -> TextPlace {
    on(over: \.isPartOfWord, from: on(over: { !$0.isPartOfWord }, from: place))
  }

  /// Where what was typed last begins: blanks, then all up to a blank; at the start of a line its break.
  func startOfTyped(before place: TextPlace) -> TextPlace {
    if place.offset == 0 { return left(of: place) }
    let blanks = back(over: { $0 == " " }, from: place)
    return back(over: { $0 != " " && $0 != "\n" }, from: blanks)
  }

  private func back(over isPassed: (Character) -> Bool, from start: TextPlace) -> TextPlace {
    var place = start
    while place > .start {
      let before = left(of: place)
      guard let character = character(at: before), isPassed(character) else { break }
      place = before
    }
    return place
  }

  private func on(over isPassed: (Character) -> Bool, from start: TextPlace) -> TextPlace {
    var place = start
    while let character = character(at: place), isPassed(character) { place = right(of: place) }
    return place
  }

  /// The start of the paragraph, or of the one before where the cursor stands at its start already.
  private func paragraphStart(before line: Int) -> TextPlace {
    var line = line
    if cursor.offset == 0 { line -= 1 }
    while line > 0, lines[line].isBlank { line -= 1 }
    while line > 0, !lines[line - 1].isBlank { line -= 1 }
    return TextPlace(line: max(0, line), offset: 0)
  }

  private func paragraphStart(after line: Int) -> TextPlace {
    var line = line
    while line < lines.count, !lines[line].isBlank { line += 1 }
    while line < lines.count, lines[line].isBlank { line += 1 }
    return line < lines.count ? TextPlace(line: line, offset: 0) : end
  }
}

extension Character {
  /// Whether it belongs to a word that one key goes past.
  fileprivate var isPartOfWord: Bool { isLetter || isNumber }
}

extension TextBuffer {
  /// The columns between the start of a place's row and the place.
  func displayedColumn(of place: TextPlace) -> Int {
    let line = lines[place.line]
    return displayWidth(line[line.row(of: place.offset, window.columns).range.lowerBound..<place.offset])
  }

  /// The start of the cursor's row, the start of its line where it stands there already.
  private var rowStart: TextPlace {
    let start = lines[cursor.line].row(of: cursor.offset, window.columns).range.lowerBound
    return TextPlace(line: cursor.line, offset: start == cursor.offset ? 0 : start)
  }

  /// The end of the cursor's row, the end of its line where it stands there already.
  private var rowEnd: TextPlace {
    let line = lines[cursor.line]
    let last = lastPlace(in: line.row(of: cursor.offset, window.columns).range, line)
    return TextPlace(line: cursor.line, offset: last == cursor.offset ? line.end : last)
  }

  /// The last place of a row: before its last character, unless the line ends with it.
  private func lastPlace(in row: Range<Int>, _ line: TextLine) -> Int {
    row.upperBound == line.end ? line.end : max(row.lowerBound, line.before(row.upperBound))
  }

  /// The place so many rows below the cursor, or above it for a negative count.
  private mutating func place(rows count: Int) -> TextPlace {
    layOut(cursor.line)
    let row = lines[cursor.line].row(of: cursor.offset, window.columns).row
    let target = rowPlace(count, from: (cursor.line, row))
    guard target != (cursor.line, row) else { return count < 0 ? .start : end }
    return place(in: target, column: goal ?? displayedColumn(of: cursor))
  }

  /// The place in a row at a column, or before the character that covers it.
  func place(in row: (line: Int, row: Int), column: Int) -> TextPlace {
    let line = lines[row.line]
    let range = line.range(ofRow: row.row, window.columns)
    let last = lastPlace(in: range, line)
    var (offset, width) = (range.lowerBound, 0)
    while offset < last {
      let next = line.after(offset)
      width += displayWidth(line[offset..<next])
      if width > column { break }
      offset = next
    }
    return TextPlace(line: row.line, offset: offset)
  }

  /// The row so many rows below another, or above it for a negative count; the last or first where the text ends.
  mutating func rowPlace(_ count: Int, from start: (line: Int, row: Int)) -> (line: Int, row: Int) {
    var (line, row) = (start.line, start.row + count)
    while row < 0, line > 0 {
      line -= 1
      layOut(line)
      row += lines[line].rowCount(window.columns)
    }
    layOut(line)
    while row >= lines[line].rowCount(window.columns), line < lines.count - 1 {
      row -= lines[line].rowCount(window.columns)
      line += 1
      layOut(line)
    }
    return (line, min(max(0, row), lines[line].rowCount(window.columns) - 1))
  }
}
