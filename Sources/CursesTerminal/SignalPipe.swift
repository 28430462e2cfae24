import Glibc

// A handler may touch nothing but this descriptor; it is set before the handlers are installed.
nonisolated(unsafe) private var pipeEnd: Int32 = -1

/// Turns signals into bytes on a pipe, so that one loop waits for everything.
struct SignalPipe {
  private static let signals = [SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGCONT, SIGTSTP]

  /// Becomes readable when a signal has come.
  let descriptor: Int32
  private let writeEnd: Int32
  private var previous: [(signal: Int32, action: sigaction)] = []

  /// Opens the pipe and takes the signals over.
  init() {
    var ends: [Int32] = [-1, -1]
    // Without a pipe (no descriptor left) the program still runs, deaf to signals.
    _ = pipe(&ends)
    descriptor = ends[0]
    writeEnd = ends[1]
    for end in ends where end >= 0 {
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    pipeEnd = writeEnd
    for signal in Self.signals {
      previous.append((signal, Self.install(signal)))
    }
  }

  /// Gives the signals back to whom they belonged and closes the pipe.
  func close() {
    for (signal, action) in previous {
      var action = action
      sigaction(signal, &action, nil)
    }
    pipeEnd = -1
    Glibc.close(descriptor)
    Glibc.close(writeEnd)
  }

  /// The signals that came since the last call, oldest first.
  func read() -> [Int32] {
    var signals: [Int32] = []
    var buffer = [UInt8](repeating: 0, count: 64)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count <= 0 { return signals }
      signals += buffer.prefix(count).map(Int32.init)
    }
  }

  /// Stops the program's process group as the terminal driver would on Ctrl-Z, and returns when it goes on.
  ///
  /// Where nobody could wake the group again (its parent is not in the session) the system ignores the stop.
  func stop() {
    var standard = sigaction()
    standard.__sigaction_handler.sa_handler = SIG_DFL
    sigaction(SIGTSTP, &standard, nil)
    kill(0, SIGTSTP)
    _ = Self.install(SIGTSTP)
    // Who asked for the stop knows that the program goes on; other signals still have to be seen.
    for signal in read() where signal != SIGCONT {
      var byte = UInt8(truncatingIfNeeded: signal)
      _ = Glibc.write(writeEnd, &byte, 1)
    }
  }

  private static func install(_ signal: Int32) -> sigaction {
    var action = sigaction()
    var previous = sigaction()
    action.__sigaction_handler.sa_handler = { number in
      let saved = errno
      var byte = UInt8(truncatingIfNeeded: number)
      _ = Glibc.write(pipeEnd, &byte, 1)
      errno = saved
    }
    action.sa_flags = Int32(SA_RESTART)
    sigaction(signal, &action, &previous)
    return previous
  }
}
