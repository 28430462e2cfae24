import CNcurses
import Glibc
import TextCanvas

/// One thing ncurses read: a character or the code of a key.
private enum Input: Equatable {
  case scalar(Unicode.Scalar)
  case code(Int32)
}

/// Turns what ncurses reads into keys: typed characters, pastes, Alt combinations, the mouse.
struct KeyReader {
  private var pushedBack: Input?
  private var pasted: String?
  private var pasteTouched = 0
  private var lastPress: (position: Position, time: Int)?

  /// Teaches ncurses the sequences of `KeyTables` and the marks around a paste.
  func defineSequences() {
    for (place, taught) in KeyTables.taught.enumerated() {
      define_key(taught.sequence, KeyTables.firstTaught + Int32(place))
    }
    define_key("\u{1B}[200~", KeyTables.pasteBegins)
    define_key("\u{1B}[201~", KeyTables.pasteEnds)
  }

  /// Everything typed since the last call; never waits, except a moment to tell Escape from the start of a sequence.
  mutating func read() -> [Key] {
    var keys: [Key] = []
    // A paste whose end never comes must not swallow the keyboard for good.
    if let text = pasted, milliseconds() - pasteTouched > 2000 {
      pasted = nil
      if !text.isEmpty { keys.append(.paste(text)) }
    }
    while let input = next() {
      if pasted != nil {
        paste(input, &keys)
      } else {
        type(input, &keys)
      }
    }
    return keys
  }

  private mutating func next() -> Input? {
    if let input = pushedBack {
      pushedBack = nil
      return input
    }
    var value: wint_t = 0
    switch wget_wch(curses_screen(), &value) {
    case OK: return Unicode.Scalar(value).map { .scalar($0) } ?? .scalar("\u{FFFD}")
    case KEY_CODE_YES: return .code(Int32(bitPattern: value))
    default: return nil
    }
  }

  private mutating func type(_ input: Input, _ keys: inout [Key]) {
    switch input {
    case .code(KeyTables.pasteBegins):
      pasted = ""
      pasteTouched = milliseconds()
    case .code(KEY_MOUSE):
      if let event = mouse() { keys.append(.mouse(event)) }
    case .code(let code):
      if let key = KeyTables.key(code: code) { keys.append(key) }
    case .scalar("\u{1B}"):
      escape(&keys)
    case .scalar(let scalar) where scalar.value < 0x20 || scalar.value == 0x7F:
      keys.append(KeyTables.control(scalar.value))
    case .scalar(let scalar):
      // A letter and the mark that an input method sends after it are one key.
      if scalar.value >= 0x300, case .text(let before)? = keys.last {
        let together = before + String(Character(scalar))
        if together.count == 1 {
          keys[keys.count - 1] = .text(together)
          return
        }
      }
      if !(0x80..<0xA0).contains(scalar.value) { keys.append(.text(String(Character(scalar)))) }
    }
  }

  /// What follows Escape at once makes Alt or a sequence that nobody knows, which is dropped whole.
  private mutating func escape(_ keys: inout [Key]) {
    guard let following = next() else {
      keys.append(.escape)
      return
    }
    switch following {
    case .scalar("["), .scalar("O"):
      dropSequence(following, &keys)
    case .scalar(let scalar) where scalar.value >= 0x20 && scalar.value != 0x7F:
      keys.append(.alt(String(Character(scalar))))
    case .code(let code):
      let modified: [Key: Key] = [.up: .altUp, .down: .altDown, .left: .altLeft, .right: .altRight]
      if let key = KeyTables.key(code: code), let alt = modified[key] {
        keys.append(alt)
      } else {
        keys.append(.escape)
        pushedBack = following
      }
    case .scalar:
      keys.append(.escape)
      pushedBack = following
    }
  }

  private mutating func dropSequence(_ introducer: Input, _ keys: inout [Key]) {
    guard var input = next() else {
      keys.append(.alt(introducer == .scalar("[") ? "[" : "O"))
      return
    }
    // `ESC [ [ A` of the Linux console has one byte more.
    if introducer == .scalar("["), input == .scalar("[") {
      _ = next()
      return
    }
    while case .scalar(let scalar) = input, (0x20..<0x40).contains(scalar.value), let more = next() { input = more }
    if case .code = input { pushedBack = input }
  }

  private mutating func paste(_ input: Input, _ keys: inout [Key]) {
    pasteTouched = milliseconds()
    switch input {
    case .code(KeyTables.pasteEnds):
      // Terminals send the lines of a paste with carriage returns.
      var text = ""
      for character in pasted ?? "" { text.append(character == "\r" || character == "\r\n" ? "\n" : character) }
      pasted = nil
      if !text.isEmpty { keys.append(.paste(text)) }
    case .scalar(let scalar):
      pasted?.unicodeScalars.append(scalar)
    case .code:
      break
    }
  }

  private mutating func mouse() -> MouseEvent? {
    var event = MEVENT()
    guard getmouse(&event) == OK else { return nil }
    let position = Position(column: Int(event.x), row: Int(event.y))
    let state = event.bstate
    if state & curses_wheel_up != 0 { return MouseEvent(.wheelUp, at: position) }
    if state & curses_wheel_down != 0 { return MouseEvent(.wheelDown, at: position) }
    if state & curses_released != 0 { return MouseEvent(.release, at: position) }
    guard state & curses_pressed != 0 else { return nil }
    let now = milliseconds()
    if let last = lastPress, last.position == position, now - last.time < 400 {
      lastPress = nil
      return MouseEvent(.double, at: position)
    }
    lastPress = (position, now)
    return MouseEvent(.press, at: position)
  }

  private func milliseconds() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}

extension Terminal {
  /// Everything typed since the last call, a paste as one key.
  public func readKeys() -> [Key] {
    screen == nil ? [] : keyReader.read()
  }
}
