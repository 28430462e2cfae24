import TextCanvas

/// What xterm sends for a key.
enum KeyBytes {
  static func of(_ key: Key) -> String? {
    switch key {
    case .text(let text): text
    case .control(let letter): letter.asciiValue.map { String(UnicodeScalar($0 & 0x1F)) }
    case .alt(let text): "\u{1B}" + text
    case .function(let number): function(number)
    default: sequences[key]
    }
  }

  private static func function(_ number: Int) -> String? {
    let codes = [15, 17, 18, 19, 20, 21, 23, 24]
    return switch number {
    case 1...4: "\u{1B}O" + String(UnicodeScalar(UInt8(0x4F + number)))
    case 5...12: "\u{1B}[\(codes[number - 5])~"
    default: nil
    }
  }

  private static let sequences: [Key: String] = [
    .enter: "\r", .tab: "\t", .backTab: "\u{1B}[Z", .escape: "\u{1B}", .backspace: "\u{7F}", .delete: "\u{1B}[3~",
    .insert: "\u{1B}[2~", .up: "\u{1B}OA", .down: "\u{1B}OB", .right: "\u{1B}OC", .left: "\u{1B}OD",
    .home: "\u{1B}OH", .end: "\u{1B}OF", .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~", .shiftUp: "\u{1B}[1;2A",
    .shiftDown: "\u{1B}[1;2B", .shiftRight: "\u{1B}[1;2C", .shiftLeft: "\u{1B}[1;2D", .altUp: "\u{1B}[1;3A",
    .altDown: "\u{1B}[1;3B", .altRight: "\u{1B}[1;3C", .altLeft: "\u{1B}[1;3D", .controlUp: "\u{1B}[1;5A",
    .controlDown: "\u{1B}[1;5B", .controlRight: "\u{1B}[1;5C", .controlLeft: "\u{1B}[1;5D",
    .controlHome: "\u{1B}[1;5H", .controlEnd: "\u{1B}[1;5F",
  ]
}
