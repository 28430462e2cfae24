/// A colour of a theme.
public enum ThemeColor: Equatable, Hashable, Sendable {
  /// The terminal's own colour.
  case terminal
  /// One of the terminal's 256 colours; the first 16 are the terminal's to define.
  case indexed(UInt8)
  case rgb(red: UInt8, green: UInt8, blue: UInt8)

  private static let names = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]

  /// Reads `red`, `bright-red`, `0` to `255`, `#rrggbb` or `default`; nil for anything else.
  public init?(_ text: some StringProtocol) {
    if text == "default" {
      self = .terminal
    } else if let index = Self.names.firstIndex(of: String(text)) {
      self = .indexed(UInt8(index))
    } else if text.hasPrefix("bright-"), let index = Self.names.firstIndex(of: String(text.dropFirst(7))) {
      self = .indexed(UInt8(index + 8))
    } else if let index = UInt8(text) {
      self = .indexed(index)
    } else if text.utf8.count == 7, text.first == "#", text.dropFirst().allSatisfy(\.isHexDigit),
      let value = UInt32(text.dropFirst(), radix: 16)
    {
      self = .rgb(
        red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    } else {
      return nil
    }
  }

  /// Red, green and blue, the first sixteen as the Linux console shows them; nil for the terminal's own colour.
  public var components: (red: UInt8, green: UInt8, blue: UInt8)? {
    switch self {
    case .terminal: nil
    case .rgb(let red, let green, let blue): (red, green, blue)
    case .indexed(let index): Self.palette(index)
    }
  }

  private static func palette(_ index: UInt8) -> (red: UInt8, green: UInt8, blue: UInt8) {
    switch index {
    case 3: return (170, 85, 0)
    case 0..<16:
      let on: UInt8 = index < 8 ? 170 : 255
      let off: UInt8 = index < 8 ? 0 : 85
      return (index & 1 == 0 ? off : on, index & 2 == 0 ? off : on, index & 4 == 0 ? off : on)
    case 16..<232:
      let steps: [UInt8] = [0, 95, 135, 175, 215, 255]
      let cube = Int(index) - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + 10 * (index - 232)
      return (grey, grey, grey)
    }
  }

  /// The nearest colour of a terminal with so many colours (8, 16 or 256), nil for the terminal's own.
  ///
  /// With 256 colours the first sixteen are not chosen for an exact colour, because every terminal paints them its own way.
  public func index(among colors: Int) -> UInt8? {
    guard let wanted = components else { return nil }
    if case .indexed(let index) = self {
      if Int(index) < colors { return index }
      // A bright colour falls to its plain one, bright black to white, lest it vanish.
      if index < 16 { return index == 8 ? 7 : index - 8 }
    }
    let candidates: ClosedRange<UInt8> = colors >= 256 ? 16...255 : colors >= 16 ? 0...15 : 0...7
    func distance(_ index: UInt8) -> Int {
      let other = Self.palette(index)
      let red = Int(wanted.red) - Int(other.red)
      let green = Int(wanted.green) - Int(other.green)
      let blue = Int(wanted.blue) - Int(other.blue)
      // The eye tells greens apart best.
      return 3 * red * red + 4 * green * green + 2 * blue * blue
    }
    return candidates.min { distance($0) < distance($1) }
  }
}
