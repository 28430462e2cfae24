import TextCanvas

extension TextBuffer {
  /// Puts a text in the place of another and the cursor behind it; undo takes it back.
  mutating func replace(_ range: Range<TextPlace>, with new: String, _ kind: TextStep.Kind = .other) {
    guard !range.isEmpty || !new.isEmpty else { return }
    let before = cursor
    let (removed, end) = splice(range, with: new)
    history.record(
      TextStep(kind: kind, place: range.lowerBound, removed: removed, inserted: new, cursor: before))
    moveTo(end)
  }

  /// Types or pastes at the cursor, in the place of what is selected.
  mutating func insert(_ text: String, _ kind: TextStep.Kind = .other) {
    replace(selection ?? cursor..<cursor, with: text, kind)
  }

  /// Pastes; every kind of line break becomes a newline.
  mutating func paste(_ text: String) { insert(String(text.map { $0.isNewline ? "\n" : $0 })) }

  /// Takes out what is selected and gives it; nil when nothing is.
  mutating func cut() -> String? {
    guard let selection else { return nil }
    let text = text(in: selection)
    replace(selection, with: "")
    return text
  }

  /// Takes out what is selected, else the text between the cursor and a place.
  mutating func erase(to place: TextPlace, _ kind: TextStep.Kind = .other) {
    if let selection { return replace(selection, with: "") }
    replace(min(place, cursor)..<max(place, cursor), with: "", kind)
  }

  /// Takes back the latest change; false when there is none.
  @discardableResult
  mutating func undo() -> Bool {
    guard let step = history.takeBack() else { return false }
    _ = splice(step.place..<step.end, with: step.removed)
    moveTo(step.cursor)
    return true
  }

  /// Makes a change again that was taken back; false when there is none.
  @discardableResult
  mutating func redo() -> Bool {
    guard let step = history.makeAgain() else { return false }
    let (_, end) = splice(step.place..<step.end(behind: step.removed), with: step.inserted)
    moveTo(end)
    return true
  }

  /// Begins a new line; in a list the next item, and in an empty item the list ends.
  mutating func breakLine() {
    let line = lines[cursor.line]
    guard continuesLists, selection == nil, let item = ListMark(line.text), cursor.offset >= item.size else {
      return insert("\n")
    }
    guard line.end > item.size else {
      return replace(
        TextPlace(line: cursor.line, offset: 0)..<TextPlace(line: cursor.line, offset: line.end), with: "")
    }
    insert("\n" + item.next)
  }

  /// Takes an editing key; false for keys that mean nothing in a text, such as Escape.
  @discardableResult
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .text(let text): insert(text, .typing)
    case .enter: breakLine()
    case .paste(let text): paste(text)
    case .backspace, .control("h"): erase(to: left(of: cursor), .erasingBack)
    case .delete, .control("d"): erase(to: right(of: cursor), .erasingForward)
    case .control("w"): erase(to: startOfTyped(before: cursor))
    case .alt("d"): erase(to: wordEnd(after: cursor))
    case .control("k"): eraseLine()
    case .control("u"): undo()
    case .control("r"): redo()
    case .control("b"), .control("@"): toggleMark()
    default: return move(key)
    }
    return true
  }

  /// Takes out the rest of the line, or the line break where nothing is left.
  private mutating func eraseLine() {
    let end = lines[cursor.line].end
    erase(to: cursor.offset < end ? TextPlace(line: cursor.line, offset: end) : right(of: cursor))
  }
}

/// The mark of a list item with the blanks around it: `- `, `* `, `1. `.
struct ListMark: Equatable {
  /// Its bytes.
  let size: Int
  /// The mark of the item that follows.
  let next: String

  /// The mark with which a line begins, nil where it is no item.
  init?(_ line: String) {
    let bytes = line.utf8
    let indent = bytes.prefix { $0 == 0x20 }.count
    let rest = bytes.dropFirst(indent)
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    let sign = rest.dropFirst(digits.count).prefix(2)
    guard sign.count == 2, sign.last == 0x20, let first = sign.first else { return nil }
    let blanks = String(repeating: " ", count: indent)
    if digits.isEmpty {
      guard first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") else { return nil }
      next = blanks + String(Character(UnicodeScalar(first))) + " "
    } else {
      guard digits.count < 9, let number = Int(Substring(digits)),
        first == UInt8(ascii: ".") || first == UInt8(ascii: ")")
      else { return nil }
      next = blanks + "\(number + 1)\(Character(UnicodeScalar(first))) "
    }
    size = indent + digits.count + 2
  }
}
