import CNcurses
import TextCanvas

/// What ncurses is taught beside the terminal's own description, and what its key codes mean.
enum KeyTables {
  /// The code of the first taught sequence; ncurses' own end far below.
  static let firstTaught: Int32 = 4096
  /// The codes of the marks around a pasted text.
  static let pasteBegins: Int32 = 4000
  static let pasteEnds: Int32 = 4001

  /// The sequences nearly every terminal sends, whatever TERM claims; the place in the list is the key's code.
  static let taught: [(sequence: String, key: Key)] = {
    let arrows: [(String, [Key])] = [
      ("A", [.up, .shiftUp, .altUp, .controlUp]), ("B", [.down, .shiftDown, .altDown, .controlDown]),
      ("C", [.right, .shiftRight, .altRight, .controlRight]), ("D", [.left, .shiftLeft, .altLeft, .controlLeft]),
      ("H", [.home, .home, .home, .controlHome]), ("F", [.end, .end, .end, .controlEnd]),
    ]
    var list: [(sequence: String, key: Key)] = []
    for (letter, keys) in arrows {
      list.append(("\u{1B}[\(letter)", keys[0]))
      list.append(("\u{1B}O\(letter)", keys[0]))
      for (modifier, key) in zip([2, 3, 5], keys.dropFirst()) { list.append(("\u{1B}[1;\(modifier)\(letter)", key)) }
    }
    let numbered: [(Int, Key)] = [
      (1, .home), (2, .insert), (3, .delete), (4, .end), (5, .pageUp), (6, .pageDown), (7, .home), (8, .end),
    ]
    list += numbered.map { ("\u{1B}[\($0.0)~", $0.1) }
    list.append(("\u{1B}[Z", .backTab))
    return list
  }()

  /// ncurses' own codes.
  static let codes: [Int32: Key] = {
    var codes: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home, KEY_END: .end,
      KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
      KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_DC: .delete, KEY_IC: .insert, KEY_BACKSPACE: .backspace,
      KEY_ENTER: .enter, KEY_BTAB: .backTab, KEY_SR: .shiftUp, KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft,
      KEY_SRIGHT: .shiftRight, KEY_SHOME: .home, KEY_SEND: .end,
    ]
    for number in 1...12 { codes[KEY_F0 + Int32(number)] = .function(number) }
    return codes
  }()

  /// The key of a code, nil for one the program has no use for.
  static func key(code: Int32) -> Key? {
    let place = Int(code - firstTaught)
    return taught.indices.contains(place) ? taught[place].key : codes[code]
  }

  /// The key of a control character.
  static func control(_ value: UInt32) -> Key {
    switch value {
    case 8, 127: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 27: .escape
    case 1...26: .control(Character(UnicodeScalar(UInt8(value + 0x60))))
    default: .control(Character(UnicodeScalar(UInt8(value + 0x40))))
    }
  }
}
