import Testing
import TextCanvas

@Suite("Width of text")
struct TextTests {
  @Test(
    "every character has the width a terminal gives it",
    arguments: [
      ("Rancanumpang", 12), ("", 0), ("é", 1), ("e\u{301}", 1), ("漢字", 4), ("ﬁ…→", 3), ("┌─┐█", 4), ("👍", 2),
      ("👍🏽", 2), ("a\u{200D}b", 2), ("ꦗꦮ", 2), ("\u{FF21}", 2), ("한국", 4), ("\u{25FD}", 2),
    ])
  func widths(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test(
    "what could harm a terminal or mislead a reader is shown as an escape of the same width",
    arguments: [
      ("\u{1B}[2J", "^[[2J"), ("\t", "^I"), ("\u{7F}", "^?"), ("\u{9B}", "<U+009B>"), ("\u{202E}", "<U+202E>"),
      ("\u{2066}", "<U+2066>"), ("\u{200F}", "<U+200F>"), ("\u{2028}", "<U+2028>"), ("\u{FEFF}", "<U+FEFF>"),
      ("\u{61C}", "<U+061C>"), ("a\r\nb", "a^M^Jb"), ("\0", "^@"),
    ])
  func escapes(text: String, shown: String) {
    #expect(visible(text) == shown)
    #expect(displayWidth(text) == displayWidth(shown))
  }

  @Test("a beginning or an end of a text keeps whole characters with their marks")
  func parts() {
    #expect(prefix(of: "a漢字", fitting: 2) == "a")
    #expect(prefix(of: "e\u{301}x", fitting: 1) == "e\u{301}")
    #expect(prefix(of: "abc", fitting: 0) == "")
    #expect(suffix(of: "漢字a", fitting: 2) == "a")
    #expect(suffix(of: "xe\u{301}", fitting: 1) == "e\u{301}")
    #expect(suffix(of: "e\u{301}x", fitting: 1) == "x")
    #expect(suffix(of: "abc", fitting: 9) == "abc")
  }

  @Test("a text too long ends with an ellipsis inside its columns")
  func truncation() {
    #expect(truncated("Kelurahan", to: 9) == "Kelurahan")
    #expect(truncated("Kelurahan", to: 8) == "Kelurah…")
    #expect(truncated("Kelurahan", to: 8, glyphs: .ascii) == "Kelurah~")
    #expect(truncated("漢字漢字", to: 4) == "漢…")
    #expect(truncated("ab", to: 1) == "…")
    #expect(truncated("ab", to: 0) == "")
  }

  @Test("padding fills or cuts to exactly the columns asked for")
  func padding() {
    #expect(padded("漢", to: 4) == "漢  ")
    #expect(padded("12", to: 4, .right) == "  12")
    #expect(padded("ab", to: 5, .centre) == " ab  ")
    #expect(displayWidth(padded("漢字漢字", to: 4)) == 4)
  }

  @Test(
    "text is wrapped at words",
    arguments: [
      ("", 5, [""]), ("satu dua tiga", 8, ["satu dua", "tiga"]), ("satu dua tiga", 7, ["satu", "dua", "tiga"]),
      ("satu\n\ndua\r\ntiga", 9, ["satu", "", "dua", "tiga"]), ("ketidakberdayaan", 6, ["ketida", "kberda", "yaan"]),
      ("ab ketidakberdayaan", 6, ["ab", "ketida", "kberda", "yaan"]), ("satu   dua", 5, ["satu", "dua"]),
      ("  satu dua", 6, ["  satu", "dua"]), ("漢字漢字", 3, ["漢", "字", "漢", "字"]), ("漢", 1, ["漢"]),
      ("satu ", 4, ["satu"]), ("  ketidak", 6, ["  keti", "dak"]), ("ab", 0, ["a", "b"]),
    ])
  func wrapping(text: String, columns: Int, lines: [String]) {
    #expect(wrapped(text, to: columns) == lines)
  }

  @Test("no wrapped line is wider than asked, and no letter is lost")
  func wrappingKeepsAll() {
    let text = "Masyarakat miskin 漢字 belum memiliki jaminan ketenagakerjaan karena e\u{301}tos-kerja"
    for columns in 2...40 {
      let lines = wrapped(text, to: columns)
      #expect(lines.allSatisfy { displayWidth($0) <= columns })
      #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    }
  }

  @Test("every sign is one column wide, and the ASCII set is ASCII")
  func glyphs() {
    for (glyphs, name) in [(Glyphs.unicode, "unicode"), (Glyphs.ascii, "ascii")] {
      var signs: [Character] = []
      for child in Mirror(reflecting: glyphs).children {
        if let sign = child.value as? Character { signs.append(sign) }
        signs += Mirror(reflecting: child.value).children.compactMap { $0.value as? Character }
      }
      #expect(signs.count == 40)
      for sign in signs {
        #expect(displayWidth(String(sign)) == 1, "\(sign) of \(name)")
        if glyphs == .ascii { #expect(sign.isASCII, "\(sign)") }
      }
    }
  }
}

@Suite("Keys")
struct KeyTests {
  @Test(
    "a key's name is read back as the same key",
    arguments: [
      Key.enter, .backTab, .pageDown, .control("p"), .alt("x"), .function(1), .function(12), .text("a"), .text("?"),
      .text(" "), .text("漢"), .shiftUp, .controlHome, .altDown, .escape, .delete, .text("F"), .control("@"),
    ])
  func names(key: Key) {
    #expect(Key(name: key.name) == key)
  }

  @Test("names are those of the footer, and nonsense has no key")
  func spelling() {
    #expect(Key.control("p").name == "Ctrl-P")
    #expect(Key(name: "Ctrl-P") == .control("p"))
    #expect(Key.text(" ").name == "Space")
    #expect(Key.backTab.name == "Shift-Tab")
    for name in ["", "F0", "F13", "F+1", "Ctrl-", "Hyper-X", "ab"] { #expect(Key(name: name) == nil, "\(name)") }
  }
}
