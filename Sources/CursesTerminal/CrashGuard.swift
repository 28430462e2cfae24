import Glibc

/// What a crash needs to give the terminal back; reached by a handler that may neither allocate nor lock.
private struct CrashState {
  var modes = termios()
  var terminal: Int32
  var reset: UnsafeMutablePointer<UInt8>
  var resetCount: Int
  var savedMessages: Int32
  var messages: Int32
}

// Behind pointers: a global of the struct itself would be laid out wrongly, and a nil pointer needs no set-up at run time.
nonisolated(unsafe) private var state: UnsafeMutablePointer<CrashState>?
nonisolated(unsafe) private var previous: UnsafeMutablePointer<sigaction>?

private let crashSignals = (SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE)

/// Gives the terminal back to the shell when the program crashes, shows the captured messages, and lets the crash go on.
struct CrashGuard {
  private let stack: UnsafeMutableRawPointer
  private var previousStack = stack_t()

  /// Stands guard with the modes to restore, the bytes that reset the screen and the captured messages.
  init(terminal: Int32, modes: termios, reset: [UInt8], messages: MessageCapture?) {
    let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: max(1, reset.count))
    bytes.initialize(from: reset, count: reset.count)
    let kept = UnsafeMutablePointer<CrashState>.allocate(capacity: 1)
    kept.initialize(
      to: CrashState(
        modes: modes, terminal: terminal, reset: bytes, resetCount: reset.count,
        savedMessages: messages?.saved ?? -1, messages: messages?.file ?? -1))
    state = kept
    // A stack overflow leaves no room on the ordinary stack.
    let size = 65536
    stack = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: 16)
    var alternate = stack_t()
    alternate.ss_sp = stack
    alternate.ss_size = size
    sigaltstack(&alternate, &previousStack)
    let actions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
    actions.initialize(repeating: sigaction(), count: 65)
    previous = actions
    for signal in Self.signals {
      var action = sigaction()
      action.__sigaction_handler.sa_handler = { restoreTerminalAndGoOn($0) }
      action.sa_flags = Int32(SA_ONSTACK)
      sigaction(signal, &action, actions + Int(signal))
    }
  }

  /// Ends the guard: from now on a crash touches nothing.
  func end() {
    if let previous {
      for signal in Self.signals { sigaction(signal, previous + Int(signal), nil) }
      previous.deallocate()
    }
    previous = nil
    var before = previousStack
    sigaltstack(&before, nil)
    stack.deallocate()
    state?.pointee.reset.deallocate()
    state?.deallocate()
    state = nil
  }

  private static var signals: [Int32] {
    let (segment, bus, illegal, trap, abort, arithmetic) = crashSignals
    return [segment, bus, illegal, trap, abort, arithmetic]
  }
}

private func restoreTerminalAndGoOn(_ signal: Int32) {
  if let state {
    _ = write(state.pointee.terminal, state.pointee.reset, state.pointee.resetCount)
    tcsetattr(state.pointee.terminal, TCSANOW, &state.pointee.modes)
    if state.pointee.messages >= 0 {
      dup2(state.pointee.savedMessages, STDERR_FILENO)
      replay(state.pointee.messages, to: STDERR_FILENO)
    }
  }
  // The handler before this one (the system's, or Swift's that prints a backtrace) gets the signal next.
  if let previous { sigaction(signal, previous + Int(signal), nil) }
  raise(signal)
}
