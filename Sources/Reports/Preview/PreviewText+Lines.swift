import Practicum

/// The signs that previews are drawn with.
struct PreviewSigns: Sendable {
  let bullet: String
  let rule: String
  /// Pieces of line by the arms they have: left 1, right 2, up 4, down 8.
  private let pieces: [Character]

  static let unicode = PreviewSigns(bullet: "•", rule: "─", pieces: Array(" ───│┘└┴│┐┌┬│┤├┼"))
  static let ascii = PreviewSigns(bullet: "*", rule: "-", pieces: Array(" ---|+++|+++|+++"))

  /// The piece of line that leads in these directions.
  func piece(left: Bool, right: Bool, up: Bool, down: Bool) -> Character {
    pieces[(left ? 1 : 0) + (right ? 2 : 0) + (up ? 4 : 0) + (down ? 8 : 0)]
  }
}

extension PreviewText {
  /// Inlines as pieces; what stands out is told by its style.
  func runs(_ inlines: [Inline], _ style: PaperLine.Style) -> [PaperLine.Run] {
    inlines.flatMap { inline -> [PaperLine.Run] in
      switch inline {
      case .text(let words): [PaperLine.Run(words, style)]
      case .emphasis(let inner): runs(inner, style == .plain ? .emphasis : style)
      case .strong(let inner): runs(inner, style == .plain || style == .emphasis ? .strong : style)
      case .citation(let inner, _), .link(let inner, _): runs(inner, style)
      case .value, .reference: [PaperLine.Run(inline.plain(rendering.name(of:)), style)]
      case .lineBreak: [PaperLine.Run("\n", style)]
      }
    }
  }

  /// Pieces broken at blanks into lines of so many columns; a word that is longer is broken too. None for no text.
  func wrapped(_ runs: [PaperLine.Run], _ columns: Int) -> [PaperLine] {
    guard runs.contains(where: { !$0.text.isEmpty }) else { return [] }
    let columns = max(1, columns)
    var lines: [PaperLine] = []
    var line = PaperLine()
    var width = 0
    /// The word that is being read, in pieces.
    var word: [PaperLine.Run] = []
    var wordWidth = 0
    func add(_ run: PaperLine.Run, to runs: inout [PaperLine.Run]) {
      if let last = runs.indices.last, runs[last].style == run.style {
        runs[last].text += run.text
      } else {
        runs.append(run)
      }
    }
    func breakLine() {
      lines.append(line)
      line = PaperLine()
      width = 0
    }
    func endWord() {
      guard wordWidth > 0 else { return }
      if width > 0, width + 1 + wordWidth > columns { breakLine() }
      if width > 0 {
        add(PaperLine.Run(" ", line.runs.last?.style ?? .plain), to: &line.runs)
        width += 1
      }
      for run in word { add(run, to: &line.runs) }
      width += wordWidth
      word = []
      wordWidth = 0
    }
    for run in runs {
      for character in run.text {
        if character == "\n" {
          endWord()
          breakLine()
        } else if character == " " || character == "\t" {
          endWord()
        } else {
          let own = String(character).columns
          if wordWidth + own > columns { endWord() }
          add(PaperLine.Run(String(character), run.style), to: &word)
          wordWidth += own
        }
      }
    }
    endWord()
    if width > 0 || lines.isEmpty { lines.append(line) }
    return lines
  }

  func centred(_ line: PaperLine, _ columns: Int) -> PaperLine {
    let spare = max(0, columns - line.text.columns) / 2
    return setIn([line], by: String(repeating: " ", count: spare))[0]
  }

  func setIn(_ lines: [PaperLine], by blank: String) -> [PaperLine] {
    lines.map { line in
      guard !blank.isEmpty, !line.runs.isEmpty else { return line }
      return PaperLine([PaperLine.Run(blank, .plain)] + line.runs, heading: line.heading)
    }
  }

  /// The first line behind a marker, the others below its text.
  func hanging(_ lines: [PaperLine], _ marker: String, _ indent: Int) -> [PaperLine] {
    let lines = lines.isEmpty ? [PaperLine()] : lines
    let first = PaperLine(
      (marker.isEmpty ? [] : [PaperLine.Run(marker, .plain)]) + lines[0].runs, heading: lines[0].heading)
    return [first] + setIn(Array(lines.dropFirst()), by: String(repeating: " ", count: indent))
  }
}
