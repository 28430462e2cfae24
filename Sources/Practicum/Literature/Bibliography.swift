/// The references of a practicum in the style of APA, worded for the report's language.
///
/// American Psychological Association, Publication Manual, 7th ed. (2020), chapters 8 to 11: up to twenty authors are
/// named (9.8), three or more are "et al." in the text (8.17), works of one author and year get letters by title (8.19),
/// a DOI is written as a link (9.35). In Indonesian "dan" stands for "&" and "dkk." for "et al.", as Indonesian
/// guides to the style have it; laws are cited by their names (11.1), as Indonesian legal writing does.
public struct Bibliography: Equatable, Sendable {
  /// The entries in file order.
  public let entries: [LiteratureEntry]
  private let byId: [String: Int]
  /// The letters of works that share author and year, by place in `entries`.
  private let letters: [Int: String]
  private let namesBy: [Int: Int]

  /// Reads the references of a workspace.
  public init(_ workspace: Workspace) { self.init(LiteratureEntry.all(in: workspace)) }

  /// Takes entries as they are.
  public init(_ entries: [LiteratureEntry]) {
    self.entries = entries
    byId = Dictionary(entries.indices.map { (entries[$0].id, $0) }, uniquingKeysWith: { first, _ in first })
    let cited = entries.indices.filter { entries[$0].kind != .regulation && !entries[$0].year.isEmpty }
    // Works are told apart by all their authors first; where those are the same too, by letters.
    let same = Dictionary(grouping: cited) { place in
      entries[place].authors.map { $0.inverted.lowercased() } + [entries[place].year]
    }
    var letters: [Int: String] = [:]
    for places in same.values where places.count > 1 {
      for (number, place) in places.sorted(by: { Self.titleKey(entries[$0]) < Self.titleKey(entries[$1]) }).enumerated()
      {
        letters[place] = Self.letter(number)
      }
    }
    self.letters = letters
    // "et al." must not mean two works: as many authors are named as tell them apart (8.18).
    var named: [Int: Int] = [:]
    let short = Dictionary(grouping: cited.filter { entries[$0].authors.count > 2 }) { place in
      "\(entries[place].authors[0].surname.lowercased()) \(entries[place].year)"
    }
    for places in short.values where places.count > 1 {
      for place in places {
        let own = entries[place].authors.map(\.surname)
        let others = places.map { entries[$0].authors.map(\.surname) }.filter { $0 != own }
        let needed = others.map { other in zip(own, other).prefix { $0 == $1 }.count + 1 }.max() ?? 1
        if needed > 1 { named[place] = min(needed, own.count) }
      }
    }
    namesBy = named
  }

  private static func letter(_ number: Int) -> String {
    let letters = Array("abcdefghijklmnopqrstuvwxyz").map(String.init)
    return number < letters.count ? letters[number] : letters[number % 26] + letters[(number / 26 - 1) % 26]
  }

  private static func titleKey(_ entry: LiteratureEntry) -> String { "\(entry.title.lowercased()) \(entry.id)" }

  /// The entry that `@id` cites.
  public func entry(_ id: String) -> LiteratureEntry? { byId[id].map { entries[$0] } }

  /// The entries in the order of a reference list: by author, year and title.
  public var sorted: [LiteratureEntry] {
    entries.indices.sorted { key($0) < key($1) }.map { entries[$0] }
  }

  private func key(_ place: Int) -> String {
    let entry = entries[place]
    let authors = entry.kind == .regulation ? [] : entry.authors.map { $0.inverted.lowercased() }
    // "Nothing precedes something" (9.44): a separator that sorts before every letter.
    return (authors + [authors.isEmpty ? entry.title.lowercased() : "", entry.year, entry.title.lowercased()])
      .joined(separator: "\u{1}")
  }

  // MARK: In the text

  /// A citation in parentheses, `(Pincus & Minahan, 1973)`; several are parted by semicolons in the order of the list.
  public func parenthetical(
    _ ids: [String], locator: String? = nil, _ language: Language
  ) -> String? {
    let places = ids.compactMap { byId[$0] }
    guard places.count == ids.count, !places.isEmpty else { return nil }
    let texts = places.sorted { key($0) < key($1) }.map { place in
      entries[place].kind == .regulation
        ? regulationName(entries[place])
        : "\(names(place, language, inParentheses: true)), \(year(place, language))"
    }
    return "(" + texts.joined(separator: "; ") + (locator.map { ", \($0)" } ?? "") + ")"
  }

  /// A citation as part of the sentence, `Pincus dan Minahan (1973)`.
  public func narrative(_ id: String, _ language: Language) -> String? {
    guard let place = byId[id] else { return nil }
    if entries[place].kind == .regulation { return regulationName(entries[place]) }
    return "\(names(place, language, inParentheses: false)) (\(year(place, language)))"
  }

  private func names(_ place: Int, _ language: Language, inParentheses: Bool) -> String {
    let entry = entries[place]
    let authors = entry.authors.map(\.surname)
    let and = language == .indonesian ? "dan" : inParentheses ? "&" : "and"
    let others = language == .indonesian ? "dkk." : "et al."
    switch authors.count {
    case 0: return inParentheses ? shortTitle(entry) : shortTitle(entry)
    case 1: return authors[0]
    case 2: return "\(authors[0]) \(and) \(authors[1])"
    default:
      let named = namesBy[place] ?? 1
      if named >= authors.count {
        return authors.dropLast().joined(separator: ", ") + ", \(and) " + (authors.last ?? "")
      }
      return authors[..<named].joined(separator: ", ") + (named > 1 ? ", " : " ") + others
    }
  }

  /// The title in place of an author (8.14): a book's as it is, an article's between quotation marks.
  private func shortTitle(_ entry: LiteratureEntry) -> String {
    entry.kind == .article || entry.kind == .web ? "“\(entry.title)”" : entry.title
  }

  private func regulationName(_ entry: LiteratureEntry) -> String {
    entry.year.isEmpty || entry.title.contains(entry.year) ? entry.title : "\(entry.title), \(entry.year)"
  }

  private func year(_ place: Int, _ language: Language) -> String {
    let year = entries[place].year
    if year.isEmpty { return language == .indonesian ? "t.t." : "n.d." }
    return year + (letters[place] ?? "")
  }

  // MARK: In the list

  /// A part of an entry, set in italics or not.
  public struct Span: Equatable, Sendable {
    public let text: String
    public let isItalic: Bool
  }

  /// The entry in the reference list; nil for an Id that no entry has.
  public func reference(_ id: String, _ language: Language) -> [Span]? {
    byId[id].map { ReferenceWording(entries[$0], year: year($0, language), language).spans }
  }
}
