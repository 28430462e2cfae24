import Foundation
import Testing
import TextCanvas

/// The red, green and blue of a colour as a terminal with so many colours shows it; nil for the terminal's own.
private func shown(_ color: ThemeColor?, colors: Int) -> (red: UInt8, green: UInt8, blue: UInt8)? {
  guard let color else { return nil }
  if colors > 256 { return color.components }
  return color.index(among: colors).flatMap { ThemeColor.indexed($0).components }
}

/// The contrast of WCAG 2.1, from 1 to 21; nil where a colour is the terminal's own.
private func contrast(_ style: Style, colors: Int) -> Double? {
  func luminance(_ color: (red: UInt8, green: UInt8, blue: UInt8)) -> Double {
    let parts = [color.red, color.green, color.blue].map { part -> Double in
      let value = Double(part) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
  guard let front = shown(style.foreground, colors: colors), let back = shown(style.background, colors: colors)
  else { return nil }
  let pair = [luminance(front), luminance(back)].sorted()
  return (pair[1] + 0.05) / (pair[0] + 0.05)
}

private let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appending(path: "Themes")

private let names = ["gelap", "kontras", "mono", "proyektor", "terang"]

private func theme(_ name: String) throws -> Theme {
  try Theme(parsing: String(contentsOf: folder.appending(path: name + ".theme"), encoding: .utf8))
}

@Suite("Themes in the folder")
struct ThemeFileTests {
  @Test("the folder holds the five themes, each under its own name and titled in both languages")
  func folderHoldsAll() throws {
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
    #expect(files == names.map { $0 + ".theme" })
    for name in names {
      let theme = try theme(name)
      #expect(theme.name == name)
      #expect(theme.titleIndonesian != theme.titleEnglish)
    }
  }

  @Test(
    "every text is readable in full colour and in 256 colours",
    arguments: [("gelap", 4.5), ("terang", 4.5), ("kontras", 7), ("proyektor", 7)])
  func contrastIsEnough(name: String, least: Double) throws {
    let theme = try theme(name)
    for role in StyleRole.allCases {
      for colors in [1 << 24, 256] {
        let ratio = try #require(contrast(theme.style(role), colors: colors), "\(role) has no colours")
        #expect(ratio >= least, "\(role) with \(colors) colours")
      }
    }
  }

  @Test("no text vanishes on a terminal of 8 or 16 colours", arguments: names)
  func fewColors(name: String) throws {
    let theme = try theme(name)
    for role in StyleRole.allCases {
      let style = theme.style(role)
      for colors in [8, 16] {
        let front = style.foreground?.index(among: colors)
        #expect(front == nil || front != style.background?.index(among: colors), "\(role) with \(colors) colours")
      }
    }
  }

  @Test("the focus, the field being typed in, a selection and plain text all differ", arguments: names)
  func focusDiffers(name: String) throws {
    let theme = try theme(name)
    for colors in [8, 256] {
      let looks = [StyleRole.focus, .entering, .selected, .normal].map { role in
        let style = theme.style(role)
        return [
          style.foreground?.index(among: colors).map(Int.init) ?? -1,
          style.background?.index(among: colors).map(Int.init) ?? -1, Int(style.attributes.rawValue),
        ]
      }
      #expect(Set(looks).count == 4, "with \(colors) colours")
    }
  }

  @Test("only mono is without colour, and it keeps the attributes every theme falls back to")
  func monochrome() throws {
    #expect(try names.filter { try theme($0).isMonochrome } == ["mono"])
    let mono = try theme("mono")
    for role in [StyleRole.focus, .entering, .selected, .matched, .wrong, .title, .normal] {
      #expect(mono.style(role).attributes == Theme.monochrome(role), "\(role)")
    }
    #expect(Set([StyleRole.focus, .entering, .selected, .normal].map { Theme.monochrome($0).rawValue }).count == 4)
  }
}

@Suite("Theme files")
struct ThemeParsingTests {
  let header = "Name: uji\nJudul-id: Uji\nTitle-en: Test\n"

  @Test("a line gives colours and attributes, what it leaves out comes from the role's parent")
  func inheritance() throws {
    let theme = try Theme(
      parsing: header + "# a comment\r\nnormal: white on black bold\nmuted: bright-blue\nheading: on 17 underline\n")
    #expect(theme.titleIndonesian == "Uji")
    #expect(theme.style(.label) == theme.style(.muted))
    #expect(theme.style(.muted) == Style(foreground: .indexed(12), background: .indexed(0)))
    #expect(
      theme.style(.core)
        == Style(foreground: .indexed(7), background: .indexed(17), attributes: .underline))
    #expect(theme.style(.value).attributes == .bold)
  }

  @Test("without any line every role is the terminal's own")
  func empty() throws {
    let theme = try Theme(parsing: header)
    for role in StyleRole.allCases { #expect(theme.style(role) == Style()) }
  }

  @Test(
    "a wrong line is named with its number and the reason",
    arguments: [
      ("normal white", 4, ThemeProblem.Reason.noColon), ("judul: white", 4, .unknownRole("judul")),
      ("\nfocus: whyte", 5, .unknownWord("whyte")), ("focus: #12345", 4, .unknownWord("#12345")),
      ("focus: #+12345", 4, .unknownWord("#+12345")), ("focus: 256", 4, .unknownWord("256")),
      ("focus: red blue", 4, .tooManyColors), ("focus: red on blue green", 4, .tooManyColors),
      ("focus: on red on blue", 4, .tooManyColors), ("focus: red on", 4, .colorMissing),
      ("focus: red on bold", 4, .colorMissing), ("focus: red\n\nfocus: blue", 6, .repeatedRole("focus")),
    ])
  func problems(text: String, line: Int, reason: ThemeProblem.Reason) {
    #expect(throws: ThemeProblem(line: line, reason)) { try Theme(parsing: header + text) }
  }

  @Test("a theme without a name or a title says which is missing")
  func headers() {
    #expect(throws: ThemeProblem(line: 0, .headerMissing("Title-en"))) {
      try Theme(parsing: "Name: a\nJudul-id: b\n")
    }
    #expect(throws: ThemeProblem(line: 0, .headerMissing("Name"))) { try Theme(parsing: "") }
  }

  @Test("colours fall to the nearest the terminal has")
  func downgrade() {
    #expect(ThemeColor("#1c1c1c")?.index(among: 256) == 234)
    #expect(ThemeColor("#ffffff")?.index(among: 256) == 231)
    #expect(ThemeColor("#ffffff")?.index(among: 16) == 15)
    #expect(ThemeColor("#ffffff")?.index(among: 8) == 7)
    #expect(ThemeColor("bright-red")?.index(among: 256) == 9)
    #expect(ThemeColor("bright-red")?.index(among: 8) == 1)
    #expect(ThemeColor("196")?.index(among: 8) == 1)
    #expect(ThemeColor("default")?.index(among: 256) == nil)
  }
}
