import CNcurses
import Glibc
import TextCanvas

/// The terminal the program runs in, from `open` to `close`; there is one at a time.
public final class Terminal {
  /// What a person may switch off or on.
  public struct Options: Equatable, Sendable {
    public var noColor: Bool
    public var ascii: Bool
    public var mouse: Bool

    /// Colour as far as the terminal and `NO_COLOR` allow, Unicode signs as far as the locale allows, and no mouse.
    public init(noColor: Bool = false, ascii: Bool = false, mouse: Bool = false) {
      self.noColor = noColor
      self.ascii = ascii
      self.mouse = mouse
    }
  }

  /// The signs the terminal can show.
  public let glyphs: Glyphs
  /// The columns and rows of the window.
  public internal(set) var size: Size
  /// Becomes readable when a key is pressed; at its end the terminal is gone.
  public let inputDescriptor: Int32
  /// Becomes readable when a signal has come.
  public var signalDescriptor: Int32 { signals?.descriptor ?? -1 }

  let inColor: Bool
  let mouse: Bool
  let outputDescriptor: Int32
  var screen: OpaquePointer?
  var signals: SignalPipe?
  var messages: MessageCapture?
  var crashGuard: CrashGuard?
  var modes = termios()
  var looks: Looks
  var shown: Canvas?
  var cursorVisible = true
  var line: [cchar_t] = []
  var keyReader = KeyReader()

  /// Opens the terminal of standard input and output, in the alternate screen.
  ///
  /// - Throws: why this terminal cannot show screens; nothing has been sent to it then.
  public static func open(theme: Theme, options: Options = Options()) throws(TerminalProblem) -> Terminal {
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else { throw .notATerminal }
    guard let type = environment("TERM"), !type.isEmpty else { throw .noTerminalType }
    let isUTF8 = prepareCharacterSet(of: characterLocale())
    var status: Int32 = 0
    guard setupterm(type, STDOUT_FILENO, &status) == OK else { throw .unknownTerminalType(type) }
    guard curses_capability("cup") != nil else { throw .cannotMoveCursor(type) }
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    guard let screen = curses_open() else { throw .unknownTerminalType(type) }
    var options = options
    if environment("NO_COLOR")?.isEmpty == false { options.noColor = true }
    let terminal = Terminal(
      screen, input: STDIN_FILENO, output: STDOUT_FILENO, theme: theme, options: options, isUTF8: isUTF8)
    terminal.takeOver(modes)
    return terminal
  }

  /// Wraps a screen that ncurses has opened; signals, messages and crashes are not watched yet.
  init(_ screen: OpaquePointer, input: Int32, output: Int32, theme: Theme, options: Options, isUTF8: Bool) {
    self.screen = screen
    inputDescriptor = input
    outputDescriptor = output
    mouse = options.mouse
    glyphs = isUTF8 && !options.ascii ? .unicode : .ascii
    inColor = !options.noColor && has_colors() && start_color() == OK
    looks = Looks(theme, inColor: inColor)
    size = Size(columns: Int(curses_columns()), rows: Int(curses_rows()))
    let window = curses_screen()
    raw()
    noecho()
    nonl()
    keypad(window, true)
    nodelay(window, true)
    if environment("ESCDELAY") == nil { set_escdelay(25) }
    keyReader.defineSequences()
    if options.mouse {
      mousemask(curses_pressed | curses_released | curses_wheel_up | curses_wheel_down, nil)
      // A press is reported at once, not held back for a possible click.
      mouseinterval(0)
    }
  }

  deinit { close() }

  /// Watches signals, messages and crashes, and asks the terminal for bracketed paste.
  private func takeOver(_ modes: termios) {
    self.modes = modes
    messages = MessageCapture()
    crashGuard = CrashGuard(
      terminal: outputDescriptor, modes: modes, reset: resetBytes(), messages: messages)
    signals = SignalPipe()
    updateSize()
    send("\u{1B}[?2004h")
  }

  /// Gives the terminal back as it was and shows the messages that came meanwhile; a second call does nothing.
  public func close() {
    guard let screen else { return }
    self.screen = nil
    if signals != nil { send("\u{1B}[?2004l") }
    endwin()
    delscreen(screen)
    if signals != nil { tcsetattr(inputDescriptor, TCSADRAIN, &modes) }
    signals?.close()
    signals = nil
    crashGuard?.end()
    crashGuard = nil
    messages?.end()
    messages = nil
  }

  /// Shows everything in another theme from the next drawing on.
  public func apply(theme: Theme) {
    looks = Looks(theme, inColor: inColor)
    shown = nil
  }

  /// Stops the program as Ctrl-Z does and comes back when it goes on; the next drawing repaints everything.
  public func suspend() { lend { signals?.stop() } }

  /// Gives the terminal as it was to another program while this runs; the next drawing repaints everything.
  public func lend<Result>(_ run: () -> Result) -> Result {
    guard signals != nil else { return run() }
    send("\u{1B}[?2004l")
    endwin()
    tcsetattr(inputDescriptor, TCSADRAIN, &modes)
    messages?.end()
    messages = nil
    crashGuard?.end()
    let result = run()
    messages = MessageCapture()
    crashGuard = CrashGuard(
      terminal: outputDescriptor, modes: modes, reset: resetBytes(), messages: messages)
    resume()
    return result
  }

  /// Takes the terminal's modes back after a stop.
  private func resume() {
    reset_prog_mode()
    updateSize()
    send("\u{1B}[?2004h")
    repaint()
  }

  /// Makes the next drawing send every cell, because nobody knows what the window shows (a window that was smaller for a
  /// moment has lost its text, even if its size is as before).
  public func repaint() {
    shown = nil
    clearok(curses_screen(), true)
  }

  /// The signals that came since the last call, oldest first, several changes of size as one.
  public func readSignals() -> [TerminalSignal] {
    guard let signals else { return [] }
    var result: [TerminalSignal] = []
    let numbers = signals.read()
    for number in numbers {
      switch number {
      case SIGTERM: result.append(.terminated)
      case SIGHUP: result.append(.hungUp)
      case SIGINT: result.append(.interrupted)
      case SIGTSTP: result.append(.suspendRequested)
      default: break
      }
    }
    if numbers.contains(SIGCONT) {
      resume()
      result.append(.continued)
    }
    if numbers.contains(SIGWINCH) {
      updateSize()
      repaint()
      result.append(.resized(size))
    }
    return result
  }

  /// Asks the system for the window's size and tells ncurses.
  private func updateSize() {
    var window = winsize()
    guard ioctl(outputDescriptor, UInt(TIOCGWINSZ), &window) == 0, window.ws_row > 0, window.ws_col > 0
    else { return }
    let now = Size(columns: Int(window.ws_col), rows: Int(window.ws_row))
    guard now != size else { return }
    resizeterm(Int32(now.rows), Int32(now.columns))
    size = now
  }

  /// The bytes that leave the alternate screen, show the cursor, drop attributes and end mouse and paste reports.
  private func resetBytes() -> [UInt8] {
    var bytes: [UInt8] = []
    for name in ["rmcup", "cnorm", "sgr0", "op", "rmkx"] {
      guard let capability = curses_capability(name) else { continue }
      bytes += withoutPadding(String(cString: capability))
    }
    if mouse { bytes += "\u{1B}[?1000l\u{1B}[?1006l".utf8 }
    return bytes + "\u{1B}[?2004l".utf8
  }

  private func withoutPadding(_ capability: String) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = Substring(capability)
    while let character = rest.unicodeScalars.first {
      if rest.hasPrefix("$<"), let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        bytes += String(character).utf8
        rest.unicodeScalars.removeFirst()
      }
    }
    return bytes
  }

  /// Sends a sequence past ncurses.
  private func send(_ sequence: String) {
    curses_flush()
    _ = sequence.withCString { write(outputDescriptor, $0, strlen($0)) }
  }
}
