import TextCanvas

/// Text of several lines being typed into a field, wrapped at the width it is shown in.
public struct TextArea: Equatable, Sendable {
  private var buffer: TextBuffer
  /// What was cut or copied last in this field.
  private var clipboard = ""

  /// A text with the cursor at its end.
  public init(_ text: String = "") { buffer = TextBuffer(text) }

  /// What stands in the area, lines separated by `\n`.
  public var text: String { buffer.text }

  /// Takes an editing key; false for keys that mean nothing in a text, such as Escape.
  @discardableResult
  public mutating func press(_ key: Key) -> Bool {
    switch key {
    case .control("x"): clipboard = buffer.cut() ?? clipboard
    case .control("c"): clipboard = buffer.selection.map(buffer.text(in:)) ?? clipboard
    case .control("v"): buffer.paste(clipboard)
    default: return buffer.press(key)
    }
    return true
  }

  /// Takes note of the room it is shown in, so that the cursor moves by the rows that are seen.
  public mutating func prepare(_ size: Size) { buffer.prepare(size) }

  /// The rows the text takes at the width it is shown in.
  public var rowCount: Int { buffer.rowCount }

  /// Draws the rows that fit and puts the cursor among them.
  public func draw(_ canvas: inout Canvas, in area: Area, role: StyleRole = .entering) {
    canvas.fill(area, role)
    buffer.draw(&canvas, in: area, role: role)
  }
}
