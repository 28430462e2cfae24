import Foundation
import Glibc
import Testing
import TextCanvas

/// How a program ended.
enum Ending: Equatable {
  case exited(Int32)
  case killed(Int32)
}

/// What the harness itself could not do.
struct PtyProblem: Error {
  let operation: String
  let code: Int32
}

/// A program running in a terminal of its own, as the leader of its session.
final class PtySession {
  /// The program under test, built beside the tests.
  static var rembuk: String {
    URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent().appending(path: "rembuk").path()
  }

  /// A folder of this session alone; the program's HOME.
  let home: URL
  let process: pid_t
  private let master: Int32
  private var modesBefore = termios()
  private var emulator: ScreenEmulator
  private var ending: Ending?
  /// Bytes of output so far.
  private(set) var received = 0

  /// Starts a program; variables that are not given are not set, except TERM, LANG, PATH and HOME.
  init(
    _ program: String = PtySession.rembuk, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    home = FileManager.default.temporaryDirectory.appending(path: "rembuk-pty-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    emulator = ScreenEmulator(size: size)

    var window = winsize(
      ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    var ends: (master: Int32, slave: Int32) = (-1, -1)
    var name = [CChar](repeating: 0, count: 4096)
    guard openpty(&ends.master, &ends.slave, &name, nil, &window) == 0 else {
      throw PtyProblem(operation: "openpty", code: errno)
    }
    master = ends.master
    _ = fcntl(master, F_SETFD, FD_CLOEXEC)
    _ = fcntl(ends.slave, F_SETFD, FD_CLOEXEC)
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    tcgetattr(ends.slave, &modesBefore)

    // The first terminal that a session leader opens becomes the one that controls it.
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    let newSession = 0x80
    posix_spawnattr_setflags(
      &attributes, Int16(newSession) | Int16(POSIX_SPAWN_SETSIGMASK) | Int16(POSIX_SPAWN_SETSIGDEF))

    var variables = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": home.path(),
      "SWIFT_BACKTRACE": "enable=no",
    ]
    variables.merge(environment) { $1 }
    var argv: [UnsafeMutablePointer<CChar>?] = ([program] + arguments).map { strdup($0) } + [nil]
    var envp: [UnsafeMutablePointer<CChar>?] = variables.map { strdup("\($0)=\($1)") } + [nil]
    var child: pid_t = 0
    let code = posix_spawn(&child, program, &actions, &attributes, &argv, &envp)
    for pointer in argv + envp { free(pointer) }
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
    // The slave stays open in the child only, so that its end is seen here.
    close(ends.slave)
    process = child
    guard code == 0 else { throw PtyProblem(operation: "posix_spawn \(program)", code: code) }
  }

  deinit {
    if ending == nil && exitStatus(timeout: 0) == nil {
      kill(process, SIGKILL)
      _ = exitStatus(timeout: 5)
    }
    close(master)
    try? FileManager.default.removeItem(at: home)
  }

  /// What a person would see now.
  var screen: ScreenEmulator {
    pump(milliseconds: 0)
    return emulator
  }

  /// Types a text as it is.
  func send(_ text: String) {
    var bytes = ArraySlice(Array(text.utf8))
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      if count > 0 {
        bytes = bytes.dropFirst(count)
      } else if errno == EAGAIN {
        // The program does not read yet; its own output may have to leave first.
        pump(milliseconds: 5)
      } else {
        return
      }
    }
  }

  /// Presses keys by the names the footer prints, such as `Ctrl-Z`, `PgDn`, `a`; one key at a time, as a person does.
  func press(_ names: String..., sourceLocation: SourceLocation = #_sourceLocation) {
    for name in names {
      guard let bytes = Key(name: name).flatMap(KeyBytes.of) else {
        Issue.record("no key is named \(name)", sourceLocation: sourceLocation)
        return
      }
      send(bytes)
      // Escape and the key after it would be Alt.
      if name == "Esc" { pump(milliseconds: 60) }
    }
  }

  /// Pastes a text as a terminal with bracketed paste does.
  func paste(_ text: String) {
    send("\u{1B}[200~" + text.replacing("\n", with: "\r") + "\u{1B}[201~")
  }

  /// Gives the window another size; the program gets SIGWINCH.
  func resize(columns: Int, rows: Int) {
    var window = winsize(ws_row: UInt16(rows), ws_col: UInt16(columns), ws_xpixel: 0, ws_ypixel: 0)
    pump(milliseconds: 0)
    emulator.resize(to: Size(columns: columns, rows: rows))
    _ = ioctl(master, UInt(TIOCSWINSZ), &window)
  }

  /// Sends a signal to the program itself.
  func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal's window, as when a connection breaks: the program gets SIGHUP.
  func hangUp() {
    // Dropping to the null device keeps the descriptor's number for `deinit`.
    let null = open("/dev/null", O_RDWR | O_CLOEXEC)
    dup2(null, master)
    close(null)
  }

  /// Waits until a text stands on the screen and records an issue with the whole screen if it does not come.
  @discardableResult
  func waitUntil(
    _ text: String, timeout seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    if wait(timeout: seconds, until: { $0.text.contains(text) }) { return true }
    Issue.record("“\(text)” did not appear:\n\(emulator.text)", sourceLocation: sourceLocation)
    return false
  }

  /// Waits until a text has left the screen and records an issue if it stays.
  @discardableResult
  func waitUntilGone(
    _ text: String, timeout seconds: Double = 10, sourceLocation: SourceLocation = #_sourceLocation
  ) -> Bool {
    if wait(timeout: seconds, until: { !$0.text.contains(text) }) { return true }
    Issue.record("“\(text)” is still there:\n\(emulator.text)", sourceLocation: sourceLocation)
    return false
  }

  /// Waits until the screen meets a condition and says whether it did.
  func wait(timeout seconds: Double = 10, until condition: (ScreenEmulator) -> Bool) -> Bool {
    let end = ContinuousClock.now + .seconds(seconds)
    repeat {
      pump(milliseconds: 10)
      if condition(emulator) { return true }
    } while ContinuousClock.now < end
    return false
  }

  /// Waits until the program has sent nothing for a moment, and gives the screen.
  func settled(quiet milliseconds: Int = 150, timeout seconds: Double = 10) -> ScreenEmulator {
    let end = ContinuousClock.now + .seconds(seconds)
    var heard = received
    var since = ContinuousClock.now
    while ContinuousClock.now < end && ContinuousClock.now - since < .milliseconds(milliseconds) {
      pump(milliseconds: 10)
      if received != heard {
        heard = received
        since = ContinuousClock.now
      }
    }
    return emulator
  }

  /// How the program ended, waiting for it; nil while it still runs.
  func exitStatus(timeout seconds: Double = 10) -> Ending? {
    let end = ContinuousClock.now + .seconds(seconds)
    while ending == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        ending = status & 0x7F == 0 ? .exited(status >> 8 & 0xFF) : .killed(status & 0x7F)
      } else if ContinuousClock.now >= end {
        break
      }
      pump(milliseconds: ending == nil ? 5 : 0)
    }
    return ending
  }

  /// What is not as it was before the program started; empty when the terminal is restored.
  var leftOver: [String] {
    let screen = screen
    var modes = termios()
    var problems: [String] = []
    if tcgetattr(master, &modes) != 0 {
      problems.append("the modes cannot be read")
    } else {
      if modes.c_iflag != modesBefore.c_iflag { problems.append("input modes") }
      if modes.c_oflag != modesBefore.c_oflag { problems.append("output modes") }
      if modes.c_cflag != modesBefore.c_cflag { problems.append("control modes") }
      if modes.c_lflag != modesBefore.c_lflag { problems.append("local modes") }
    }
    if screen.isAlternate { problems.append("the alternate screen") }
    if !screen.isCursorVisible { problems.append("a hidden cursor") }
    if screen.isPasteBracketed { problems.append("bracketed paste") }
    if screen.isMouseReported { problems.append("mouse reports") }
    return problems
  }

  /// Whether the terminal is as it was before the program started.
  var terminalRestored: Bool { leftOver.isEmpty }

  /// Takes the program's output, waiting for some at most so long.
  private func pump(milliseconds: Int32) {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var patience = milliseconds
    var buffer = [UInt8](repeating: 0, count: 65536)
    while poll(&wait, 1, patience) > 0 {
      let count = read(master, &buffer, buffer.count)
      if count <= 0 {
        // At its end the terminal is always ready: do not spin.
        if patience > 0 { usleep(UInt32(patience) * 1000) }
        return
      }
      received += count
      emulator.feed(buffer.prefix(count))
      patience = 0
    }
  }
}
