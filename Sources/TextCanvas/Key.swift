/// What a person did on the keyboard or with the mouse.
public enum Key: Equatable, Hashable, Sendable {
  /// One character typed.
  case text(String)
  case enter, tab, backTab, escape, backspace, delete, insert
  case up, down, left, right, home, end, pageUp, pageDown
  case shiftUp, shiftDown, shiftLeft, shiftRight
  case controlUp, controlDown, controlLeft, controlRight, controlHome, controlEnd
  case altUp, altDown, altLeft, altRight
  /// Ctrl with a lower-case letter or a sign.
  case control(Character)
  /// F1 to F12.
  case function(Int)
  /// Alt with a character.
  case alt(String)
  /// A pasted text as it came, newlines included; never a command.
  case paste(String)
  case mouse(MouseEvent)
}

/// What the mouse did, and where.
public struct MouseEvent: Equatable, Hashable, Sendable {
  public enum Kind: Equatable, Hashable, Sendable {
    case press, release, double, wheelUp, wheelDown
  }

  public var position: Position
  public var kind: Kind

  /// An event at a cell of the canvas.
  public init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}

extension Key {
  private static let named: [(name: String, key: Key)] = [
    ("Enter", .enter), ("Tab", .tab), ("Shift-Tab", .backTab), ("Esc", .escape), ("Backspace", .backspace),
    ("Del", .delete), ("Ins", .insert), ("Up", .up), ("Down", .down), ("Left", .left), ("Right", .right),
    ("Home", .home), ("End", .end), ("PgUp", .pageUp), ("PgDn", .pageDown), ("Space", .text(" ")),
    ("Shift-Up", .shiftUp), ("Shift-Down", .shiftDown), ("Shift-Left", .shiftLeft), ("Shift-Right", .shiftRight),
    ("Ctrl-Up", .controlUp), ("Ctrl-Down", .controlDown), ("Ctrl-Left", .controlLeft),
    ("Ctrl-Right", .controlRight), ("Ctrl-Home", .controlHome), ("Ctrl-End", .controlEnd),
    ("Alt-Up", .altUp), ("Alt-Down", .altDown), ("Alt-Left", .altLeft), ("Alt-Right", .altRight),
  ]

  private static let byName = Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.key) })
  private static let names = Dictionary(uniqueKeysWithValues: named.map { ($0.key, $0.name) })

  /// The key of a name such as `Ctrl-P`, `Shift-Tab`, `PgDn`, `F1`, `Alt-x` or `a`; nil for anything else.
  public init?(name: String) {
    if let key = Self.byName[name] {
      self = key
    } else if name.count == 1 {
      self = .text(name)
    } else if name.count == 6, name.hasPrefix("Ctrl-"), let last = name.last, let letter = last.lowercased().first {
      self = .control(letter)
    } else if name.count == 5, name.hasPrefix("Alt-") {
      self = .alt(String(name.suffix(1)))
    } else if name.first == "F", let number = Int(name.dropFirst()), (1...12).contains(number), name == "F\(number)" {
      self = .function(number)
    } else {
      return nil
    }
  }

  /// The key's name as the footer prints it.
  public var name: String {
    if let name = Self.names[self] { return name }
    return switch self {
    case .text(let text): text
    case .control(let letter): "Ctrl-" + letter.uppercased()
    case .alt(let text): "Alt-" + text
    case .function(let number): "F\(number)"
    case .paste: "Paste"
    case .mouse: "Mouse"
    default: ""
    }
  }
}
