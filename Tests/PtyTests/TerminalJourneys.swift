import Glibc
import Testing
import TextCanvas

/// The whole program in a real terminal: however it ends, the terminal is as it was.
@Suite("The program in a terminal")
struct TerminalJourneys {
  /// The sample in a fresh folder of the session's own home.
  private func atHome(_ environment: [String: String]) throws -> PtySession {
    try PtySession("/bin/sh", ["-c", "cd && exec \"$0\" demo", PtySession.rembuk], environment: environment)
  }

  /// The program with its screens open.
  private func open(_ environment: [String: String] = [:]) throws -> PtySession {
    let session = try atHome(environment)
    try #require(session.wait { $0.isAlternate && $0.text.count > 40 }, "no screen:\n\(session.screen.text)")
    return session
  }

  @Test("opened and left, it leaves nothing behind")
  func leaving() throws {
    let session = try open()
    #expect(session.screen.isPasteBracketed)
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == [])
    #expect(session.screen.entries == 1)
  }

  @Test("a storm of sizes down to one cell ends in a whole screen")
  func resizeStorm() throws {
    let session = try open()
    let whole = session.settled().text
    for step in 0..<60 { session.resize(columns: 1 + step * 37 % 150, rows: 1 + step * 23 % 60) }
    for (columns, rows) in [(1, 1), (200, 60), (2, 40), (80, 24)] {
      session.resize(columns: columns, rows: rows)
      #expect(session.exitStatus(timeout: 0.05) == nil)
    }
    #expect(session.wait { $0.text == whole }, "\(session.screen.text)\n--- not\n\(whole)")
    session.press("q")
    #expect(session.exitStatus() == .exited(0))
  }

  @Test("Ctrl-Z gives the shell its terminal, fg brings the screen back")
  func suspending() throws {
    let shell = try PtySession(
      "/bin/bash", ["--norc", "--noprofile", "-i"], environment: ["PS1": "siap> ", "PROGRAM": PtySession.rembuk])
    shell.waitUntil("siap>")
    shell.send("stty -a >$HOME/a; cd; $PROGRAM demo\r")
    try #require(shell.wait { $0.isAlternate && $0.text.count > 40 }, "no screen:\n\(shell.screen.text)")
    // The first key takes the greeting away.
    shell.press("Down")
    let whole = shell.settled().text
    shell.press("Ctrl-Z")
    #expect(shell.wait { !$0.isAlternate && $0.text.contains("Stopped") })
    shell.send("stty -a | diff $HOME/a - && echo sama\r")
    shell.waitUntil("\nsama")
    shell.send("fg\r")
    #expect(shell.wait { $0.isAlternate && $0.text == whole }, "\(shell.screen.text)\n--- not\n\(whole)")
    shell.press("q")
    #expect(shell.wait { !$0.isAlternate })
    shell.send("stty -a | diff $HOME/a - && echo tetap\r")
    shell.waitUntil("\ntetap")
  }

  @Test("a request to end is obeyed and the terminal restored", arguments: [SIGTERM, SIGHUP, SIGINT])
  func ending(signal: Int32) throws {
    let session = try open()
    session.signal(signal)
    #expect(session.exitStatus() != nil)
    #expect(session.leftOver == [])
  }

  @Test("when the window is closed the program ends by itself")
  func windowClosed() throws {
    let session = try open()
    session.hangUp()
    #expect(session.exitStatus() != nil)
  }

  @Test(
    "a crash restores the terminal and still counts as a crash",
    arguments: [SIGSEGV, SIGBUS, SIGILL, SIGTRAP, SIGABRT, SIGFPE])
  func crash(signal: Int32) throws {
    let session = try open()
    session.signal(signal)
    #expect(session.exitStatus() == .killed(signal))
    #expect(session.leftOver == [])
  }

  @Test(
    "a terminal that cannot show screens is refused in words, and nothing is sent to it",
    arguments: ["dumb", "tidak-ada", ""])
  func refused(type: String) throws {
    let session = try atHome(["TERM": type])
    #expect(session.exitStatus() != nil)
    #expect(session.screen.entries == 0)
    #expect(session.leftOver == [])
    #expect(session.screen.text.contains("TERM"))
  }
}
