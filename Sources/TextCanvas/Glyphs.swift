/// One weight of lines: straight pieces, corners, tees and the cross.
public struct LineGlyphs: Equatable, Sendable {
  public let horizontal: Character
  public let vertical: Character
  public let topLeft: Character
  public let topRight: Character
  public let bottomLeft: Character
  public let bottomRight: Character
  public let teeRight: Character
  public let teeLeft: Character
  public let teeDown: Character
  public let teeUp: Character
  public let cross: Character

  /// Takes the eleven pieces in the order horizontal, vertical, four corners, tees to the right, left, down and up, cross.
  init(_ pieces: String) {
    let piece = Array(pieces)
    horizontal = piece[0]
    vertical = piece[1]
    topLeft = piece[2]
    topRight = piece[3]
    bottomLeft = piece[4]
    bottomRight = piece[5]
    teeRight = piece[6]
    teeLeft = piece[7]
    teeDown = piece[8]
    teeUp = piece[9]
    cross = piece[10]
  }

  /// The piece that leads in these directions.
  func piece(_ arms: Arms) -> Character {
    switch arms {
    case [.right, .down]: topLeft
    case [.left, .down]: topRight
    case [.right, .up]: bottomLeft
    case [.left, .up]: bottomRight
    case [.up, .down, .right]: teeRight
    case [.up, .down, .left]: teeLeft
    case [.left, .right, .down]: teeDown
    case [.left, .right, .up]: teeUp
    case [.left, .right, .up, .down]: cross
    default: arms.isDisjoint(with: [.left, .right]) ? vertical : horizontal
    }
  }
}

/// The directions in which a piece of line leaves its cell.
struct Arms: OptionSet, Hashable, Sendable {
  let rawValue: UInt8
  static let left = Arms(rawValue: 1)
  static let right = Arms(rawValue: 2)
  static let up = Arms(rawValue: 4)
  static let down = Arms(rawValue: 8)

  /// The directions of a scalar that is a piece of line, nil for any other; every ASCII corner counts as a cross.
  init?(_ scalar: Unicode.Scalar) {
    let rawValue: UInt8
    switch scalar {
    case "─", "═", "-", "=": rawValue = 3
    case "│", "║", "|": rawValue = 12
    case "┌", "╔": rawValue = 10
    case "┐", "╗": rawValue = 9
    case "└", "╚": rawValue = 6
    case "┘", "╝": rawValue = 5
    case "├", "╠": rawValue = 14
    case "┤", "╣": rawValue = 13
    case "┬", "╦": rawValue = 11
    case "┴", "╩": rawValue = 7
    case "┼", "╬", "+": rawValue = 15
    default: return nil
    }
    self.init(rawValue: rawValue)
  }

  init(rawValue: UInt8) { self.rawValue = rawValue }
}

/// The signs that are not letters, as Unicode (only what the Linux console's fonts hold, one column each) or as ASCII.
public struct Glyphs: Equatable, Sendable {
  /// Thin lines.
  public let line: LineGlyphs
  /// Lines that stand out from the thin ones.
  public let heavy: LineGlyphs
  public let arrowUp: Character
  public let arrowDown: Character
  public let arrowLeft: Character
  public let arrowRight: Character
  /// Marks a text that goes on.
  public let ellipsis: Character
  /// Stands before the focus, so that it shows without colour.
  public let marker: Character
  public let checked: Character
  public let unchecked: Character
  public let bullet: Character
  /// One column of a bar in a chart, and half of one.
  public let bar: Character
  public let halfBar: Character
  /// Light, medium and dark filling.
  public let lightShade: Character
  public let mediumShade: Character
  public let darkShade: Character
  /// Before an item whose parts are hidden, or shown.
  public let folded: Character
  public let unfolded: Character
  /// Pieces of a line across the tree.
  public let dashHorizontal: Character
  public let dashVertical: Character

  /// For terminals that show UTF-8.
  public static let unicode = Glyphs("─│┌┐└┘├┤┬┴┼", "═║╔╗╚╝╠╣╦╩╬", "↑↓←→…►√·•█▌░▒▓+-·:")
  /// For every terminal.
  public static let ascii = Glyphs("-|+++++++++", "=|+++++++++", "^v<>~>v.*#=.:#+-.:")

  private init(_ line: String, _ heavy: String, _ others: String) {
    self.line = LineGlyphs(line)
    self.heavy = LineGlyphs(heavy)
    let sign = Array(others)
    arrowUp = sign[0]
    arrowDown = sign[1]
    arrowLeft = sign[2]
    arrowRight = sign[3]
    ellipsis = sign[4]
    marker = sign[5]
    checked = sign[6]
    unchecked = sign[7]
    bullet = sign[8]
    bar = sign[9]
    halfBar = sign[10]
    lightShade = sign[11]
    mediumShade = sign[12]
    darkShade = sign[13]
    folded = sign[14]
    unfolded = sign[15]
    dashHorizontal = sign[16]
    dashVertical = sign[17]
  }

  /// The thin horizontal line.
  public var horizontal: Character { line.horizontal }
  /// The thin vertical line.
  public var vertical: Character { line.vertical }
}
