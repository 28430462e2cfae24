/// Restates a problem as a reached condition, as a suggestion that a person edits.
///
/// Objective analysis turns each negative condition of the problem tree into the positive one that is wanted, in the
/// same place of the tree: GTZ, Objectives-oriented Project Planning (ZOPP), 1997; NORAD, The Logical Framework
/// Approach, 4th ed. 1999, step 4.
public enum ObjectiveSuggestion {
  /// The condition that would be reached, or nil where no rule fits the wording.
  public static func objective(for problem: String) -> String? {
    // What is longer is no problem in one sentence.
    guard problem.utf8.count <= 1000 else { return nil }
    let problem = problem.withoutOuterBlanks
    let words = problem.split(separator: " ").map(String.init)
    guard let first = words.first else { return nil }
    let lower = words.map { $0.lowercased() }
    guard let changed = opening(words, lower) ?? inside(words, lower) else { return nil }
    let text = changed.joined(separator: " ")
    return first.first?.isUppercase == true ? text.prefix(1).uppercased() + text.dropFirst() : text
  }

  /// Openings that name a lack or an evil: "kurangnya X" becomes "meningkatnya X".
  private static func opening(_ words: [String], _ lower: [String]) -> [String]? {
    for (phrase, reached) in openings {
      let length = phrase.count
      guard words.count > length, lower[..<length].elementsEqual(phrase) else { continue }
      let rest = words[length...]
      guard reached == "tersedianya", let object = rest.first, MissingIntervention.isActivity(object.lowercased())
      else {
        return [reached] + rest
      }
      return ["terlaksananya"] + rest
    }
    guard words.count > 1 else { return nil }
    if negations.contains(lower[0]), lower[1].hasSuffix("nya"), lower[1].count > 5 { return [lower[1]] + words[2...] }
    return nil
  }

  /// A denial inside the sentence goes away: "warga tidak memahami X" becomes "warga memahami X".
  private static func inside(_ words: [String], _ lower: [String]) -> [String]? {
    for place in lower.indices {
      let next = place + 1
      let rest = next < words.count ? Array(words[next...]) : []
      switch lower[place] {
      case "tidak", "tak", "kurang", "belum":
        var rest = rest
        if rest.first?.lowercased() == "pernah" { rest.removeFirst() }
        guard !rest.isEmpty else { continue }
        let start = words[..<place]
        return lower[place] == "belum" && place > 0 ? start + ["sudah"] + rest : start + rest
      case let word:
        guard let reached = opposites[word] else { continue }
        return words[..<place] + [reached] + rest
      }
    }
    return nil
  }

  private static let negations: Set<String> = ["tidak", "belum", "kurang"]

  /// Longer openings stand before those they begin with.
  private static let openings: [(phrase: [String], reached: String)] =
    [
      ("tidak ada yang", "ada yang"), ("tak ada yang", "ada yang"), ("belum ada yang", "sudah ada yang"),
      ("belum pernah ada", "tersedianya"), ("tidak pernah ada", "tersedianya"), ("belum pernah adanya", "tersedianya"),
      ("belum ada", "tersedianya"), ("belum adanya", "tersedianya"), ("tidak ada", "tersedianya"),
      ("tidak adanya", "tersedianya"), ("belum tersedianya", "tersedianya"), ("tidak tersedianya", "tersedianya"),
      ("tiadanya", "tersedianya"), ("ketiadaan", "tersedianya"), ("terbatasnya", "tersedianya"),
      ("keterbatasan", "tersedianya"), ("minimnya", "tersedianya"), ("kekurangan", "tercukupinya"),
      ("kurangnya", "meningkatnya"), ("rendahnya", "meningkatnya"), ("menurunnya", "meningkatnya"),
      ("berkurangnya", "meningkatnya"), ("lemahnya", "menguatnya"), ("melemahnya", "menguatnya"),
      ("tingginya", "menurunnya"), ("meningkatnya", "menurunnya"), ("bertambahnya", "berkurangnya"),
      ("banyaknya", "berkurangnya"), ("maraknya", "berkurangnya"), ("besarnya", "berkurangnya"),
      ("buruknya", "membaiknya"), ("memburuknya", "membaiknya"), ("memperburuk", "membaiknya"),
      ("rusaknya", "pulihnya"), ("hilangnya", "pulihnya"), ("terganggunya", "pulihnya"),
      ("terhambatnya", "lancarnya"), ("lambatnya", "cepatnya"), ("sulitnya", "mudahnya"), ("mahalnya", "terjangkaunya"),
      ("terjadinya", "tercegahnya"), ("timbulnya", "tercegahnya"), ("munculnya", "tercegahnya"),
      ("terancamnya", "terlindunginya"), ("ketidaktahuan", "meningkatnya pengetahuan"),
      ("ketidakmampuan", "meningkatnya kemampuan"), ("ketidakpedulian", "meningkatnya kepedulian"),
      ("ketidaksiapan", "meningkatnya kesiapan"), ("adanya", "teratasinya"),
    ].map { (phrase: $0.0.split(separator: " ").map(String.init), reached: $0.1) }

  private static let opposites: [String: String] = [
    "rendah": "meningkat", "menurun": "meningkat", "memburuk": "membaik", "buruk": "baik", "sulit": "mudah",
    "kesulitan": "dengan mudah", "jarang": "rutin", "rusak": "pulih", "terhambat": "lancar", "terganggu": "lancar",
    "terbatas": "memadai", "minim": "memadai", "lemah": "kuat", "meningkat": "menurun", "tinggi": "menurun",
    "mahal": "terjangkau", "enggan": "bersedia", "tercemar": "bersih", "kotor": "bersih",
  ]
}
