import CNcurses
import Glibc
import Testing
import TextCanvas

@testable import CursesTerminal

/// A terminal of some type whose output goes nowhere; what ncurses holds is read back.
private final class DeafTerminal {
  let terminal: Terminal
  private let input: UnsafeMutablePointer<FILE>
  private let output: UnsafeMutablePointer<FILE>
  private let keyboard: Int32

  init(type: String, theme: Theme, options: Terminal.Options = .init(), locale: String = "C.UTF-8") throws {
    try #require(setlocale(LC_CTYPE, locale) != nil)
    var ends: [Int32] = [0, 0]
    pipe(&ends)
    _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
    keyboard = ends[1]
    input = try #require(fdopen(ends[0], "r"))
    output = try #require(fopen("/dev/null", "w"))
    let screen = try #require(newterm(type, output, input))
    terminal = Terminal(
      screen, input: ends[0], output: fileno(output), theme: theme, options: options,
      isUTF8: locale == "C.UTF-8")
    resizeterm(5, 20)
    terminal.size = Size(columns: 20, rows: 5)
  }

  deinit {
    terminal.close()
    fclose(input)
    fclose(output)
    close(keyboard)
  }

  func type(_ bytes: String) -> [Key] {
    _ = bytes.withCString { write(keyboard, $0, strlen($0)) }
    return terminal.readKeys()
  }

  /// The text, attributes and pair of one cell as ncurses will send it.
  func cell(_ column: Int, _ row: Int) -> (text: String, attributes: attr_t, pair: Int32) {
    var cell = cchar_t()
    mvwin_wch(curses_screen(), Int32(row), Int32(column), &cell)
    var characters = [wchar_t](repeating: 0, count: 8)
    var attributes: attr_t = 0
    var short: Int16 = 0
    var pair: Int32 = 0
    getcchar(&cell, &characters, &attributes, &short, &pair)
    let scalars = characters.prefix { $0 != 0 }.compactMap { Unicode.Scalar(UInt32(bitPattern: $0)) }
    return (String(String.UnicodeScalarView(scalars)), attributes, pair)
  }

  func text(row: Int) -> String {
    var text = ""
    var column = 0
    while column < 20 {
      let shown = cell(column, row).text
      text += shown
      column += max(1, displayWidth(shown))
    }
    while text.last == " " { text.removeLast() }
    return text
  }
}

private let theme = Theme(
  name: "uji", titleIndonesian: "Uji", titleEnglish: "Test",
  styles: [
    .normal: Style(foreground: .indexed(7), background: .indexed(0)),
    .focus: Style(foreground: .indexed(0), background: .indexed(3), attributes: .bold),
    .wrong: Style(foreground: .rgb(red: 255, green: 95, blue: 95), attributes: .underline),
  ])

private func canvas(_ lines: [String], _ role: StyleRole = .normal) -> Canvas {
  var canvas = Canvas(size: Size(columns: 20, rows: 5))
  canvas.write(lines, in: canvas.area, role)
  return canvas
}

/// ncurses holds one screen for the whole process, so these tests take turns.
@Suite("The terminal", .serialized)
struct TerminalTests {}

extension TerminalTests {
  @Suite("A canvas on a real curses screen", .serialized)
  struct DrawingTests {
    @Test("the screen holds what the canvas holds, to the last cell")
    func wholeCanvas() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      let lines = ["┌──────────────────┐", "│ 漢字 e\u{301}x          │", "", "", "tepat dua puluh kolo"]
      deaf.terminal.draw(canvas(lines))
      for (row, line) in lines.enumerated() { #expect(deaf.text(row: row) == line) }
    }

    @Test("after many changes the screen equals the last canvas, wide characters included")
    func changes() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      let steps = [
        ["satu dua tiga", "漢字漢字", "", "abc"], ["satu DUA tiga", "a字漢字", "x", ""],
        ["漢satu DUA tiga", " 漢字漢", "", "漢"], ["", "漢字漢字", "zz", "x漢"],
      ]
      for lines in steps {
        let canvas = canvas(lines)
        deaf.terminal.draw(canvas)
        for row in 0..<5 { #expect(deaf.text(row: row) == canvas.rowText(row)) }
      }
    }

    @Test("a style that begins inside a wide character moves nothing")
    func styleInsideWide() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      var canvas = canvas(["漢xyz"])
      deaf.terminal.draw(canvas)
      canvas.restyle(Area(column: 1, row: 0, columns: 3, rows: 1), .focus)
      deaf.terminal.draw(canvas)
      #expect(deaf.text(row: 0) == "漢xyz")
      #expect(deaf.cell(2, 0).attributes & curses_bold != 0)
    }

    @Test("roles become colours and attributes, and another theme shows at once")
    func roles() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      let canvas = canvas(["fokus"], .focus)
      deaf.terminal.draw(canvas)
      #expect(deaf.cell(0, 0).attributes & curses_bold != 0)
      #expect(deaf.cell(0, 0).pair != deaf.cell(10, 0).pair)
      var front: Int32 = -1
      var back: Int32 = -1
      extended_pair_content(deaf.cell(0, 0).pair, &front, &back)
      #expect([front, back] == [0, 3])
      let other = Theme(
        name: "lain", titleIndonesian: "Lain", titleEnglish: "Other",
        styles: [.focus: Style(foreground: .indexed(1), attributes: .underline)])
      deaf.terminal.apply(theme: other)
      deaf.terminal.draw(canvas)
      #expect(deaf.cell(0, 0).attributes & curses_underline != 0)
      #expect(deaf.cell(0, 0).attributes & curses_bold == 0)
      extended_pair_content(deaf.cell(0, 0).pair, &front, &back)
      #expect([front, back] == [1, -1])
    }

    @Test(
      "without colour the focus, typing and selection still stand out",
      arguments: [("vt100", false), ("xterm-mono", false), ("xterm-256color", true)])
    func monochrome(type: String, noColor: Bool) throws {
      let deaf = try DeafTerminal(type: type, theme: theme, options: .init(noColor: noColor))
      var canvas = canvas([])
      for (row, role) in [StyleRole.normal, .focus, .entering, .selected].enumerated() {
        canvas.write("x", at: Position(column: 0, row: row), role)
      }
      deaf.terminal.draw(canvas)
      let cells = (0..<4).map { deaf.cell(0, $0) }
      #expect(Set(cells.map(\.attributes)).count == 4)
      #expect(cells.allSatisfy { $0.pair == 0 })
    }

    @Test("on eight colours every role keeps a pair of different colours")
    func eightColors() throws {
      let deaf = try DeafTerminal(type: "linux", theme: theme)
      deaf.terminal.draw(canvas(["salah"], .wrong))
      var front: Int32 = -1
      var back: Int32 = -1
      extended_pair_content(deaf.cell(0, 0).pair, &front, &back)
      #expect((0..<8).contains(front))
      #expect(front != back)
    }

    @Test("where only ASCII can be shown nothing else is sent, and every column stays in place")
    func ascii() throws {
      let deaf = try DeafTerminal(type: "xterm", theme: theme, options: .init(ascii: true))
      deaf.terminal.draw(canvas(["a漢b “é” ─ e\u{301}x"]))
      #expect(deaf.terminal.glyphs == .ascii)
      #expect(deaf.text(row: 0) == "a? b \"e\" ? ex")
      let plain = try DeafTerminal(type: "xterm", theme: theme, locale: "C")
      #expect(plain.terminal.glyphs == .ascii)
    }

    @Test("the real cursor stands where the canvas says")
    func cursor() throws {
      let deaf = try DeafTerminal(type: "xterm", theme: theme)
      var canvas = canvas(["a"])
      canvas.cursor = Position(column: 7, row: 3)
      deaf.terminal.draw(canvas)
      #expect(getcurx(curses_screen()) == 7)
      #expect(getcury(curses_screen()) == 3)
      #expect(deaf.terminal.cursorVisible)
      canvas.cursor = nil
      deaf.terminal.draw(canvas)
      #expect(!deaf.terminal.cursorVisible)
      canvas.cursor = Position(column: 0, row: 9)
      deaf.terminal.draw(canvas)
      #expect(!deaf.terminal.cursorVisible)
    }

    @Test("a canvas larger than the window is cut, a smaller one leaves the rest empty")
    func otherSize() throws {
      let deaf = try DeafTerminal(type: "xterm", theme: theme)
      deaf.terminal.draw(canvas(["penuh", "penuh", "penuh", "penuh", "penuh"]))
      var large = Canvas(size: Size(columns: 40, rows: 9))
      large.write("0123456789012345678901234567890", at: Position(column: 0, row: 1))
      deaf.terminal.draw(large)
      #expect(deaf.text(row: 0) == "")
      #expect(deaf.text(row: 1) == "01234567890123456789")
      deaf.terminal.draw(Canvas(size: Size(columns: 3, rows: 1)))
      #expect(deaf.text(row: 1) == "")
    }

    @Test(
      "the terminal is taken for UTF-8 unless the locale names another character set",
      arguments: [
        ("", true), ("C", true), ("POSIX", true), ("C.UTF-8", true), ("xx_XX", true), ("xx_XX.UTF-8", true),
        ("xx_XX.utf8@euro", true), ("xx_XX.ISO-8859-1", false), ("xx_XX.ISO-8859-15@euro", false),
      ])
    func characterSets(locale: String, isUTF8: Bool) {
      #expect(prepareCharacterSet(of: locale) == isUTF8)
      #expect(wcwidth(0x6F22) == (isUTF8 ? 2 : -1))
    }

    @Test("the width of every character agrees with ncurses")
    func widthsAgree() throws {
      try #require(setlocale(LC_CTYPE, "C.UTF-8") != nil)
      var disagreeing: [Unicode.Scalar] = []
      for value in UInt32(0x20)...0x1FFFF {
        guard let scalar = Unicode.Scalar(value), scalar.properties.generalCategory != .unassigned else { continue }
        let theirs = Int(wcwidth(wchar_t(bitPattern: value)))
        let ours = displayWidth(String(Character(scalar)))
        // Escapes and what is never sent have no width of their own on the terminal.
        let isSent = visible(String(Character(scalar))) == String(Character(scalar)) && ours > 0
        if isSent && theirs >= 0 && theirs != ours { disagreeing.append(scalar) }
      }
      #expect(disagreeing.isEmpty)
    }
  }
}

extension TerminalTests {
  @Suite("Keys from a terminal", .serialized)
  struct KeyReaderTests {
    @Test(
      "bytes become keys",
      arguments: [
        ("aé漢", [Key.text("a"), .text("é"), .text("漢")]), ("e\u{301}", [.text("e\u{301}")]),
        ("\r", [.enter]), ("\n", [.enter]), ("\t", [.tab]), ("\u{1B}[Z", [.backTab]), ("\u{7F}", [.backspace]),
        ("\u{8}", [.backspace]), ("\u{10}", [.control("p")]), ("\u{1A}", [.control("z")]), ("\u{1B}", [.escape]),
        ("\u{1B}\u{1B}", [.escape, .escape]), ("\u{1B}x", [.alt("x")]), ("\u{1B}\r", [.escape, .enter]),
        ("\u{1B}[A", [.up]), ("\u{1B}OB", [.down]), ("\u{1B}[1;5D", [.controlLeft]), ("\u{1B}[1;2C", [.shiftRight]),
        ("\u{1B}[1;3A", [.altUp]), ("\u{1B}\u{1B}[A", [.altUp]), ("\u{1B}[3~", [.delete]), ("\u{1B}[5~", [.pageUp]),
        ("\u{1B}[H\u{1B}OF", [.home, .end]), ("\u{1B}OP", [.function(1)]), ("\u{1B}[24~", [.function(12)]),
      ])
    func keys(bytes: String, keys: [Key]) throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      #expect(deaf.type(bytes) == keys)
      #expect(deaf.type("z") == [.text("z")])
    }

    @Test(
      "a sequence nobody knows is dropped whole and never taken for commands",
      arguments: ["\u{1B}[1;9P", "\u{1B}[27;5;9~", "\u{1B}[?62;c", "\u{1B}[[Q", "\u{1B}Oz", "\u{1B}[I", "\u{1B}[1;6A"])
    func unknownSequences(bytes: String) throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      #expect(deaf.type(bytes + "q") == [.text("q")])
    }

    @Test("a paste is one key, with its lines and without commands, even when it comes in pieces")
    func paste() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme)
      #expect(deaf.type("a\u{1B}[200~satu\r") == [.text("a")])
      #expect(deaf.type("\tdua\r\nq漢") == [])
      #expect(deaf.type("\u{1B}[Atiga\u{1B}[201~b") == [.paste("satu\n\tdua\nq漢tiga"), .text("b")])
    }

    @Test("the mouse reports presses, double presses and the wheel where it is switched on")
    func mouse() throws {
      let deaf = try DeafTerminal(type: "xterm-256color", theme: theme, options: .init(mouse: true))
      let place = Position(column: 4, row: 2)
      #expect(deaf.type("\u{1B}[<0;5;3M") == [.mouse(MouseEvent(.press, at: place))])
      #expect(deaf.type("\u{1B}[<0;5;3m") == [.mouse(MouseEvent(.release, at: place))])
      #expect(deaf.type("\u{1B}[<0;5;3M") == [.mouse(MouseEvent(.double, at: place))])
      #expect(deaf.type("\u{1B}[<64;5;3M") == [.mouse(MouseEvent(.wheelUp, at: place))])
      #expect(deaf.type("\u{1B}[<65;5;3M") == [.mouse(MouseEvent(.wheelDown, at: place))])
    }
  }
}
