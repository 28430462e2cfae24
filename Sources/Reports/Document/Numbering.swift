/// Gives headings and captions their numbers, and labels what they are called by.
public struct Numbering: Sendable {
  /// How sections below a chapter are numbered.
  public enum Sections: String, CaseIterable, Equatable, Sendable {
    /// `A.`, `1.`, `a.`, `1)`: as Indonesian reports have it.
    case letters = "huruf"
    /// `2.1`, `2.1.1`.
    case decimal = "angka"
  }

  private let sections: Sections
  private var chapter = 0
  private var annex = 0
  /// How many sections there were at levels 2 to 5 below the current one.
  private var counts = [0, 0, 0, 0]
  private var captions: [Caption.Series: Int] = [:]
  private var captionChapter = ""
  /// What each label is called by: `BAB II`, `Tabel 2. 1`.
  public private(set) var names: [Label: String] = [:]

  private init(_ sections: Sections) { self.sections = sections }

  /// Numbers a document in place and returns what its labels are called by.
  public static func number(_ document: inout Document, _ sections: Sections = .letters) -> [Label: String] {
    var numbering = Numbering(sections)
    for part in document.parts.indices { numbering.number(&document.parts[part].blocks) }
    return numbering.names
  }

  private mutating func number(_ blocks: inout [Block]) {
    for index in blocks.indices {
      switch blocks[index] {
      case .heading(var heading):
        number(&heading)
        blocks[index] = .heading(heading)
      case .table(var table):
        // A matrix may stand in a cell of a table that only lays out.
        for row in table.rows.indices {
          for cell in table.rows[row].indices { number(&table.rows[row][cell].blocks) }
        }
        if table.caption != nil { table.caption = table.caption.map { numbered($0) } }
        blocks[index] = .table(table)
      case .tree(var tree):
        tree.caption = numbered(tree.caption)
        blocks[index] = .tree(tree)
      case .photo(var photo):
        photo.caption = numbered(photo.caption)
        blocks[index] = .photo(photo)
      case .list(var list):
        for item in list.items.indices { number(&list.items[item]) }
        blocks[index] = .list(list)
      case .paragraph, .signatures, .contents, .pageBreak, .missing: continue
      }
    }
  }

  private mutating func number(_ heading: inout Heading) {
    switch heading.kind {
    case .chapter:
      chapter += 1
      heading.number = "BAB \(roman(chapter))"
      begin("\(chapter)")
    case .annex:
      annex += 1
      heading.number = "Lampiran \(annex)"
      begin("L\(annex)")
    case .unnumbered, .title: begin("")
    case .section where heading.level > 1:
      let depth = heading.level - 2
      counts[depth] += 1
      for deeper in counts.indices where deeper > depth { counts[deeper] = 0 }
      heading.number = section(depth)
    case .section: break
    }
    if let label = heading.label { names[label] = heading.number.isEmpty ? heading.text.plain() : heading.number }
  }

  private mutating func begin(_ chapter: String) {
    counts = [0, 0, 0, 0]
    captions = [:]
    captionChapter = chapter
  }

  private func section(_ depth: Int) -> String {
    let count = counts[depth]
    if sections == .decimal {
      return ([captionChapter] + counts[...depth].map(String.init)).filter { !$0.isEmpty }.joined(separator: ".")
    }
    switch depth {
    case 0: return letters(count).uppercased() + "."
    case 1: return "\(count)."
    case 2: return letters(count) + "."
    default: return "\(count))"
    }
  }

  private mutating func numbered(_ caption: Caption) -> Caption {
    var caption = caption
    captions[caption.series, default: 0] += 1
    caption.number = Caption.Number(chapter: captionChapter, place: captions[caption.series, default: 1])
    if let label = caption.label { names[label] = caption.numbered }
    return caption
  }
}

/// A number in Roman numerals; empty below 1.
func roman(_ number: Int) -> String {
  let numerals = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
    (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]
  var rest = number
  var text = ""
  for (value, numeral) in numerals {
    while rest >= value {
      text += numeral
      rest -= value
    }
  }
  return text
}

/// 1 is `a`, 26 `z`, 27 `aa`; empty below 1.
func letters(_ number: Int) -> String {
  guard number > 0 else { return "" }
  let letter = Character(UnicodeScalar(UInt8(0x61 + (number - 1) % 26)))
  return letters((number - 1) / 26) + String(letter)
}

extension String {
  /// A number such as `Tabel 2. 1` that no end of a line parts; a whole heading stays as it is.
  var unbrokenNumber: String { utf8.count <= 24 ? replacing(" ", with: "\u{A0}") : self }
}
