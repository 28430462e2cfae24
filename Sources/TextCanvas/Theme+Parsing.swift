extension Theme {
  /// Reads a theme's file.
  ///
  /// Lines starting with `#` are comments. `Name:`, `Judul-id:` and `Title-en:` name the theme; every other line is a role
  /// with its look, such as `focus: black on bright-yellow bold underline`, in which any part may be left out.
  ///
  /// - Throws: the first problem, in the order of lines.
  public init(parsing text: String) throws(ThemeProblem) {
    var headers = ["Name": "", "Judul-id": "", "Title-en": ""]
    var styles: [StyleRole: Style] = [:]
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (number, line) in zip(1..., lines) {
      let line = trimmed(line)
      if line.isEmpty || line.first == "#" { continue }
      guard let colon = line.firstIndex(of: ":") else { throw ThemeProblem(line: number, .noColon) }
      let name = String(trimmed(line[..<colon]))
      let value = trimmed(line[line.index(after: colon)...])
      if headers[name] != nil {
        headers[name] = String(value)
        continue
      }
      guard let role = StyleRole(name: name) else { throw ThemeProblem(line: number, .unknownRole(name)) }
      guard styles[role] == nil else { throw ThemeProblem(line: number, .repeatedRole(name)) }
      do {
        styles[role] = try Style(parsing: value)
      } catch {
        throw ThemeProblem(line: number, error.reason)
      }
    }
    for name in ["Name", "Judul-id", "Title-en"] where headers[name] == "" {
      throw ThemeProblem(line: 0, .headerMissing(name))
    }
    self.init(
      name: headers["Name"] ?? "", titleIndonesian: headers["Judul-id"] ?? "",
      titleEnglish: headers["Title-en"] ?? "", styles: styles)
  }
}

extension Style {
  /// Reads `[foreground] [on background] [attribute…]`.
  fileprivate init(parsing text: Substring) throws(ThemeProblem) {
    self.init()
    var afterOn = false
    for word in text.split(separator: " ") {
      if word == "on" {
        if afterOn || background != nil { throw ThemeProblem(line: 0, .tooManyColors) }
        afterOn = true
      } else if let color = ThemeColor(word) {
        if afterOn {
          background = color
          afterOn = false
        } else if foreground == nil && background == nil {
          foreground = color
        } else {
          throw ThemeProblem(line: 0, .tooManyColors)
        }
      } else if afterOn {
        throw ThemeProblem(line: 0, .colorMissing)
      } else if let attribute = TextAttributes.named[String(word)] {
        attributes.insert(attribute)
      } else {
        throw ThemeProblem(line: 0, .unknownWord(String(word)))
      }
    }
    if afterOn { throw ThemeProblem(line: 0, .colorMissing) }
  }
}

private func trimmed(_ text: Substring) -> Substring {
  var text = text.drop { $0 == " " || $0 == "\t" }
  while let last = text.last, last == " " || last == "\t" { text.removeLast() }
  return text
}
