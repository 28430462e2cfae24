/// The rules that speak of one part of the work, as people look for them.
public struct RuleGroup: Equatable, Sendable {
  /// The letter with which the rules' numbers begin.
  public let letter: Character
  public let words: Words
  /// The rules' numbers in the order of the catalogue.
  public let numbers: [String]

  /// The groups with at least one rule, in the order of the catalogue.
  public static let all: [RuleGroup] = {
    var numbers: [Character: [String]] = [:]
    for rule in rules { numbers[rule.id.first ?? " ", default: []].append(rule.id) }
    return names.compactMap { letter, words in
      numbers[letter].map { RuleGroup(letter: letter, words: words, numbers: $0.sorted()) }
    }
  }()

  /// One rule of each number, in the order of the catalogue.
  public static let rules: [Rule] = {
    var seen: Set<String> = []
    return RuleCatalogue.all.filter { seen.insert($0.id).inserted }
  }()

  /// What a rule catches; a number under which two things are looked for names both.
  public static func title(of number: String) -> Words {
    let titles = RuleCatalogue.all.filter { $0.id == number }.map(\.title)
    func joined(_ language: Language) -> String {
      let text = titles.map { $0[language] }.joined(separator: "; ")
      return text.prefix(1).uppercased() + text.dropFirst()
    }
    return Words(id: joined(.indonesian), en: joined(.english))
  }

  /// How serious what a rule finds may be, the gravest first; empty for a number that no rule has.
  public static func severities(of number: String) -> [Severity] {
    guard RuleCatalogue.all.contains(where: { $0.id == number }) else { return [] }
    if let several = severalSeverities[number] { return several }
    if wrong.contains(number) { return [.salah] }
    return suggestions.contains(number) ? [.saran] : [.perluDicek]
  }

  private static let names: [(Character, Words)] = [
    ("D", Words(id: "Isian dan rujukan", en: "Records and references")),
    ("M", Words(id: "Pertemuan", en: "Meetings")),
    ("P", Words(id: "Pohon masalah", en: "Problem tree")),
    ("W", Words(id: "Matriks SWOT", en: "SWOT matrix")),
    ("G", Words(id: "Tujuan", en: "Goals")),
    ("S", Words(id: "Sistem partisipan dan sumber", en: "Participant systems and resources")),
    ("A", Words(id: "Anggaran", en: "Budget")),
    ("J", Words(id: "Jadwal", en: "Schedule")),
    ("N", Words(id: "Angka dalam narasi", en: "Figures in prose")),
    ("T", Words(id: "Nama dan istilah dalam teks", en: "Names and terms in texts")),
    ("R", Words(id: "Pustaka dan rekomendasi", en: "References and recommendations")),
  ]

  private static let severalSeverities: [String: [Severity]] = [
    "D02": [.salah, .perluDicek], "D04": [.salah, .perluDicek, .saran], "M02": [.salah, .perluDicek],
    "P03": [.perluDicek, .saran], "S02": [.perluDicek, .saran], "R01": [.salah, .perluDicek, .saran],
  ]

  private static let wrong: Set<String> = [
    "D01", "D03", "D05", "D06", "M03", "P01", "P02", "W01", "W04", "A01", "A02", "A03", "A09", "J01", "J02",
  ]

  private static let suggestions: Set<String> = [
    "M05", "P04", "P06", "P07", "W06", "G03", "S06", "A05", "A07", "J05", "J07", "R02",
  ]
}
