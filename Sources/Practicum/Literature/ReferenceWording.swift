/// Words one entry of a reference list (APA 7, chapter 10).
struct ReferenceWording {
  private(set) var spans: [Bibliography.Span] = []

  init(_ entry: LiteratureEntry, year: String, _ language: Language) {
    if entry.kind == .regulation {
      regulation(entry)
      return
    }
    let authors = Self.authors(entry.authors, language)
    let container = entry.record["Wadah"]?.withoutOuterBlanks ?? ""
    let volume = entry.record["Volume"]?.withoutOuterBlanks ?? ""
    let isPart = entry.kind == .article
    if authors.isEmpty {
      add(Self.ended(entry.title), isItalic: !isPart)
      add(" (\(year)).")
    } else {
      add("\(Self.ended(authors)) (\(year)). ")
      add(Self.ended(entry.title), isItalic: !isPart)
    }
    if isPart {
      article(entry, container, volume)
    } else if !container.isEmpty,
      container.lowercased() != authors.dropLast(authors.hasSuffix(".") ? 1 : 0).lowercased()
    {
      // A publisher who is the author too is not named twice (9.29).
      add(" \(Self.ended(container))")
    }
    link(entry)
  }

  /// A journal in italics with its volume, the number in parentheses, then the pages.
  private mutating func article(_ entry: LiteratureEntry, _ container: String, _ volume: String) {
    guard !container.isEmpty else { return }
    add(" ")
    add(volume.isEmpty ? container : "\(container), \(volume)", isItalic: true)
    var rest = ""
    if let number = value(entry, "Nomor") { rest += volume.isEmpty ? ", (\(number))" : "(\(number))" }
    if let pages = value(entry, "Halaman") { rest += ", \(Self.dashed(pages))" }
    add(rest + ".")
  }

  private mutating func regulation(_ entry: LiteratureEntry) {
    let isNamed = entry.year.isEmpty || entry.title.contains(entry.year)
    add(isNamed ? Self.ended(entry.title) : "\(entry.title) (\(entry.year)).")
    if let container = value(entry, "Wadah") { add(" \(Self.ended(container))") }
    link(entry)
  }

  private mutating func link(_ entry: LiteratureEntry) {
    if let doi = value(entry, "DOI") {
      add(" \(Self.doiLink(doi))")
    } else if let url = value(entry, "URL") {
      add(" \(url)")
    }
  }

  private func value(_ entry: LiteratureEntry, _ field: String) -> String? {
    entry.record[field].map(\.withoutOuterBlanks).flatMap { $0.isEmpty ? nil : $0 }
  }

  private mutating func add(_ text: String, isItalic: Bool = false) {
    if !text.isEmpty { spans.append(Bibliography.Span(text: text, isItalic: isItalic)) }
  }

  /// Up to twenty authors; of more the first nineteen and the last (9.8).
  static func authors(_ authors: [LiteratureAuthor], _ language: Language) -> String {
    let names = authors.map(\.inverted)
    let and = language == .indonesian ? "dan" : "&"
    switch names.count {
    case 0: return ""
    case 1: return names[0]
    case 2...20:
      let comma = names.count == 2 && authors[0].given.isEmpty ? "" : ","
      return names.dropLast().joined(separator: ", ") + "\(comma) \(and) " + (names.last ?? "")
    default: return names[..<19].joined(separator: ", ") + ", … " + (names.last ?? "")
    }
  }

  /// A DOI as a link, however it was typed (9.35).
  static func doiLink(_ doi: String) -> String {
    let lower = doi.lowercased()
    for prefix in [
      "https://doi.org/", "http://doi.org/", "https://dx.doi.org/", "http://dx.doi.org/", "doi.org/", "doi:",
    ]
    where lower.hasPrefix(prefix) {
      return "https://doi.org/" + String(doi.dropFirst(prefix.count)).withoutOuterBlanks
    }
    return "https://doi.org/" + doi
  }

  private static func ended(_ text: String) -> String {
    text.isEmpty || [".", "?", "!"].contains(text.suffix(1)) ? text : text + "."
  }

  /// Pages with the dash between numbers.
  private static func dashed(_ pages: String) -> String {
    pages.split(separator: "-", omittingEmptySubsequences: true).map { String($0).withoutOuterBlanks }
      .joined(separator: "–")
  }
}
