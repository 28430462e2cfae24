import Glibc
import Testing
import TextCanvas

@Suite("The harness that plays a terminal")
struct PtySessionTests {
  private func shell(_ script: String, size: Size = Size(columns: 80, rows: 24)) throws -> PtySession {
    try PtySession("/bin/sh", ["-c", script], size: size)
  }

  @Test("text is found where cursor movements put it")
  func screen() throws {
    let session = try shell(#"printf '\033[2J\033[3;5Hpohon\033[1;1H\033[1mmasalah\033[0m\033[3;10H!'"#)
    session.waitUntil("pohon!")
    #expect(session.exitStatus() == .exited(0))
    #expect(session.screen.lines[2] == "    pohon!")
    #expect(session.screen.lines[0] == "masalah")
  }

  @Test("typed keys reach the program, by name too")
  func typing() throws {
    let session = try shell("read line; echo \"<$line>\"")
    session.send("kartu")
    session.press("s", "Enter")
    session.waitUntil("<kartus>")
  }

  @Test("a new size reaches the program")
  func resizing() throws {
    let session = try shell("trap 'stty size' WINCH; echo siap; while :; do sleep 0.05; done")
    session.waitUntil("siap")
    session.resize(columns: 40, rows: 12)
    session.waitUntil("12 40")
  }

  @Test("endings by exit and by signal are told apart")
  func endings() throws {
    #expect(try shell("exit 3").exitStatus() == .exited(3))
    let sleeping = try shell("echo siap; sleep 30")
    sleeping.waitUntil("siap")
    #expect(sleeping.exitStatus(timeout: 0) == nil)
    sleeping.signal(SIGKILL)
    #expect(sleeping.exitStatus() == .killed(SIGKILL))
  }

  @Test("a closed window is a hang-up for the program")
  func hangUp() throws {
    let session = try shell("echo siap; sleep 30")
    session.waitUntil("siap")
    session.hangUp()
    #expect(session.exitStatus() == .killed(SIGHUP))
  }

  @Test(
    "whatever a program leaves behind in the terminal is named",
    arguments: [
      ("stty -echo", ["local modes"]), ("stty -icrnl", ["input modes"]), ("stty -onlcr", ["output modes"]),
      (#"printf '\033[?1049h'"#, ["the alternate screen"]), (#"printf '\033[?25l'"#, ["a hidden cursor"]),
      (#"printf '\033[?2004h'"#, ["bracketed paste"]), (#"printf '\033[?1000h'"#, ["mouse reports"]),
      (#"printf '\033[?1049h\033[?25lx\033[?25h\033[?1049l'"#, []),
    ])
  func leftOver(script: String, problems: [String]) throws {
    let session = try shell(script)
    #expect(session.exitStatus() == .exited(0))
    #expect(session.leftOver == problems)
    #expect(session.terminalRestored == problems.isEmpty)
  }

  @Test("leaving the alternate screen brings back what was there")
  func alternate() throws {
    let session = try shell(#"printf 'sebelum\033[?1049h\033[Hdi dalam\033[?1049l'"#)
    #expect(session.exitStatus() == .exited(0))
    #expect(session.screen.lines[0] == "sebelum")
    #expect(session.screen.entries == 1)
  }
}

@Suite("The emulated screen")
struct ScreenEmulatorTests {
  private func lines(_ output: String, columns: Int = 8, rows: Int = 3) -> [String] {
    var screen = ScreenEmulator(size: Size(columns: columns, rows: rows))
    // Byte by byte, as a slow line delivers it.
    for byte in output.utf8 { screen.feed([byte]) }
    return screen.lines
  }

  @Test(
    "sequences do what xterm does with them",
    arguments: [
      ("a漢b", ["a漢b", "", ""]), ("12345678\r\nx", ["12345678", "x", ""]), ("123456789", ["12345678", "9", ""]),
      ("abc\u{1B}[2D\u{1B}[K", ["a", "", ""]), ("abc\u{1B}[2D\u{1B}[P", ["ac", "", ""]),
      ("abc\u{1B}[2D\u{1B}[@", ["a bc", "", ""]), ("abcd\r\u{1B}[2X", ["  cd", "", ""]),
      ("a\u{1B}[3b", ["aaaa", "", ""]),
      ("1\r\n2\r\n3\r\n4", ["2", "3", "4"]), ("1\r\n2\r\n3\u{1B}[H\u{1B}M", ["", "1", "2"]),
      ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[M", ["1", "3", ""]), ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[L", ["1", "", "2"]),
      ("1\r\n2\r\n3\u{1B}[2;1H\u{1B}[J", ["1", "", ""]), ("1\r\n2\r\n3\u{1B}[1;2r\u{1B}[2;1H\n", ["2", "", "3"]),
      ("\u{1B}]0;judul\u{7}x\u{1B}(By", ["xy", "", ""]), ("e\u{301}x", ["e\u{301}x", "", ""]),
    ])
  func sequences(output: String, expected: [String]) {
    #expect(lines(output) == expected)
  }
}
