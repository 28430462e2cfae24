import Practicum
import TextCanvas

/// One line of a picker.
public struct PickerItem: Equatable, Sendable {
  /// What is stored when it is picked.
  public var value: String
  public var label: String
  /// Shown dim behind the label.
  public var detail: String

  /// Makes a line.
  public init(_ value: String, _ label: String, detail: String = "") {
    self.value = value
    self.label = label
    self.detail = detail
  }
}

/// A box over the screen for picking from a list by typing part of a name; it can also take free text or several.
public struct Picker: Equatable, Sendable {
  /// How a key ended.
  public enum Outcome: Equatable, Sendable {
    case stay, cancelled
    /// One value, or all that were marked; free text as typed.
    case picked([String])
  }

  /// What is being picked, as the box is headed.
  public let title: Words
  private let items: [PickerItem]
  private let allowsSeveral: Bool
  private let allowsFreeText: Bool
  private var filter = TextField()
  private var cursor = ListCursor()
  private var marked: [String]
  /// Whether an arrow key has moved since the filter was typed.
  private var hasWalked = false
  private var shown: [Int]

  /// Makes a picker with the cursor on the first chosen value.
  public init(
    _ title: Words, _ items: [PickerItem], chosen: [String] = [], several: Bool = false, freeText: Bool = false
  ) {
    self.title = title
    self.items = items
    allowsSeveral = several
    allowsFreeText = freeText
    marked = several ? chosen : []
    shown = Array(items.indices)
    if let first = chosen.first, let at = items.firstIndex(where: { $0.value == first }) { cursor.focus(at) }
  }

  /// The keys, for the footer.
  public var keys: [(key: String, title: Words)] {
    var keys = [("Enter", Words(id: "pilih", en: "pick")), ("Esc", AppWords.cancel)]
    if allowsSeveral { keys.insert(("Space", Words(id: "tandai", en: "mark")), at: 0) }
    return keys + [("a-z", Words(id: "saring", en: "filter"))]
  }

  /// Takes a key.
  public mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape:
      guard filter.isEmpty else {
        filter = TextField()
        refilter()
        return .stay
      }
      return .cancelled
    case .enter, .tab: return pick()
    case .text(" ") where spaceMarks:
      toggle()
      return .stay
    default:
      if [.home, .end].contains(key) || !cursor.press(key, count: lineCount) {
        if filter.press(key) { refilter() }
      } else {
        hasWalked = true
      }
      return .stay
    }
  }

  /// Where free text can be typed a blank belongs to it, until an arrow key has gone to a line.
  private var spaceMarks: Bool {
    allowsSeveral && !shown.isEmpty && (filter.isEmpty || hasWalked || !allowsFreeText)
  }

  /// Draws the box in the middle of an area.
  public func draw(_ canvas: inout Canvas, over area: Area, _ language: Language, _ glyphs: Glyphs) {
    let widest = items.map { displayWidth($0.label) + displayWidth($0.detail) + 7 }.max() ?? 20
    let columns = min(area.columns, max(widest, displayWidth(title[language]) + 6, 34))
    let rows = min(area.rows, max(items.count, 1) + (allowsFreeText ? 4 : 3))
    let box = area.centred(Size(columns: columns, rows: rows))
    canvas.fill(box)
    canvas.box(box, .border, glyphs)
    canvas.write(
      " \(truncated(title[language], to: columns - 4, glyphs: glyphs)) ",
      at: Position(column: box.column + 1, row: box.row), .heading)
    let inner = box.inset(by: 1)
    var list = cursor
    list.prepare(count: lineCount, rows: inner.rows - 1)
    for (offset, line) in list.visible(count: lineCount, rows: inner.rows - 1).enumerated() {
      let item = line < shown.count ? items[shown[line]] : PickerItem(filter.text, "+ \"\(filter.text)\"")
      draw(item, focused: line == list.index, &canvas, inner.top(1).moved(rows: offset + 1), glyphs)
    }
    if lineCount == 0 {
      let nothing =
        allowsFreeText
        ? Words(id: "Enter: pakai yang diketik", en: "Enter: use what was typed")
        : Words(id: "Tidak ada yang cocok.", en: "Nothing matches.")
      canvas.write(
        nothing[language], at: Position(column: inner.column, row: inner.row + 1), .muted, limit: inner.columns)
    }
    // Last, so that the cursor stands in the filter that is being typed, or on the focus while it is empty.
    canvas.write("/ ", at: inner.origin, .muted)
    filter.draw(
      &canvas, at: Position(column: inner.column + 2, row: inner.row), columns: inner.columns - 2, role: .value,
      glyphs: glyphs)
    if filter.isEmpty, lineCount > 0 {
      canvas.cursor = Position(column: inner.column, row: inner.row + 1 + list.index - list.first)
    }
  }

  /// The lines: those that match, and what was typed where free text is taken and none is the same.
  private var lineCount: Int {
    let typed = filter.text.lowercased()
    let isNew = !typed.isEmpty && !shown.contains { items[$0].label.lowercased() == typed }
    return shown.count + (allowsFreeText && isNew ? 1 : 0)
  }

  private func draw(_ item: PickerItem, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ glyphs: Glyphs) {
    let role: StyleRole = focused ? .focus : .normal
    canvas.fill(line, role)
    var text = focused ? "\(glyphs.marker) " : "  "
    if allowsSeveral { text += marked.contains(item.value) ? "[\(glyphs.checked)] " : "[ ] " }
    let used = canvas.write(
      truncated(text + item.label, to: line.columns, glyphs: glyphs), at: line.origin, role, limit: line.columns)
    guard !item.detail.isEmpty, line.columns - used > 4 else { return }
    canvas.write(
      truncated(item.detail, to: line.columns - used - 2, glyphs: glyphs),
      at: Position(column: line.column + used + 2, row: line.row), focused ? .focus : .muted)
  }

  private mutating func pick() -> Outcome {
    if allowsSeveral, filter.isEmpty { return .picked(marked) }
    if shown.indices.contains(cursor.index) {
      let value = items[shown[cursor.index]].value
      guard allowsSeveral else { return .picked([value]) }
      return .picked(marked.contains(value) ? marked : marked + [value])
    }
    let typed = filter.text
    guard allowsFreeText, !typed.isEmpty else { return .stay }
    return .picked(allowsSeveral ? marked + [typed] : [typed])
  }

  private mutating func toggle() {
    guard shown.indices.contains(cursor.index) else { return }
    let value = items[shown[cursor.index]].value
    if let at = marked.firstIndex(of: value) { marked.remove(at: at) } else { marked.append(value) }
  }

  private mutating func refilter() {
    let words = filter.text.lowercased().split(separator: " ")
    shown = items.indices.filter { index in
      let text = "\(items[index].value) \(items[index].label) \(items[index].detail)".lowercased()
      return words.allSatisfy { text.contains($0) }
    }
    cursor.focus(0)
    hasWalked = false
  }
}
