import TextCanvas

/// Why a terminal cannot be opened.
public enum TerminalProblem: Error, Equatable, Sendable {
  /// Standard input or output is a file, a pipe or closed.
  case notATerminal
  /// The variable TERM is not set.
  case noTerminalType
  /// The system knows no terminal of the type named by TERM.
  case unknownTerminalType(String)
  /// The terminal cannot place its cursor, so no screen can be drawn (such as TERM=dumb).
  case cannotMoveCursor(String)
}

/// What the system told the program outside of the keyboard.
public enum TerminalSignal: Equatable, Sendable {
  /// The window has a new size; everything must be drawn again.
  case resized(Size)
  /// The program goes on after a stop; everything must be drawn again.
  case continued
  /// Somebody asks the program to stop as Ctrl-Z does; answer with `Terminal.suspend()`.
  case suspendRequested
  /// SIGINT.
  case interrupted
  /// SIGTERM.
  case terminated
  /// SIGHUP: the terminal is gone.
  case hungUp
}
