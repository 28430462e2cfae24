/// What a rundown item is, named or told from its words.
public enum RundownKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case registration = "registrasi"
  case opening = "pembukaan"
  case anthem = "lagu"
  case prayer = "doa"
  case welcome = "sambutan"
  case lecture = "materi"
  case questions = "tanya_jawab"
  case practice = "praktik"
  /// A short break: ice breaking, coffee.
  case pause = "jeda"
  case rest = "istirahat"
  case meal = "makan"
  case closing = "penutupan"
  case other = "lainnya"

  /// The kind's name.
  public var words: Words { Self.names[rawValue] ?? Words(same: rawValue) }

  /// Whether somebody leads it; breaks, meals and question rounds need nobody.
  public var needsPerformer: Bool {
    switch self {
    case .pause, .rest, .meal, .questions: false
    default: true
    }
  }

  /// Whether somebody teaches in it, as a resource person does.
  public var isTaught: Bool { self == .lecture || self == .practice }

  /// How many minutes such an item gets until somebody says otherwise.
  public var usualMinutes: Int {
    switch self {
    case .registration: 30
    case .opening, .anthem, .prayer, .closing: 5
    case .welcome: 10
    case .lecture: 45
    case .questions, .pause, .other: 15
    case .practice, .rest, .meal: 60
    }
  }

  private static let names: [String: Words] = {
    guard case .choice(let choices)? = Schema.record("Acara", in: .jadwal)?.field("Jenis")?.form else { return [:] }
    return Dictionary(choices.map { ($0.value, $0.words) }, uniquingKeysWith: { first, _ in first })
  }()
}

extension RundownKind {
  /// The kind that the words of an item's name tell: the kind named first, and a meal wherever a rest holds one; nil
  /// where they tell nothing.
  public static func inferred(from name: String) -> RundownKind? {
    let named = named(in: name)
    if named.first == .rest || named.first == .pause, named.contains(.meal) { return .meal }
    return named.first
  }

  /// Every kind that the words of an item's name tell, in the order in which they are said: `Doa dan penutup` is a
  /// prayer and a closing.
  public static func named(in name: String) -> [RundownKind] {
    let words = Wording.words(of: name)
    var found: [RundownKind] = []
    for place in words.indices {
      // The longest phrase beginning here is the one meant: "tanya jawab" before "tanya".
      let meant = phrases.filter { $0.begins(words[place...]) }.max { $0.parts.count < $1.parts.count }
      if let kind = meant?.kind, !found.contains(kind) { found.append(kind) }
    }
    return found
  }

  /// Words that tell a kind; a part ending in `*` stands for every word that begins so.
  private struct Phrase: Sendable {
    let kind: RundownKind
    let parts: [String]

    func begins(_ words: ArraySlice<String>) -> Bool {
      guard words.count >= parts.count else { return false }
      return zip(parts, words).allSatisfy { part, word in
        part.hasSuffix("*") ? word.hasPrefix(part.dropLast()) : word == part
      }
    }
  }

  private static let phrases: [Phrase] = vocabulary.flatMap { kind, phrases in
    phrases.map { Phrase(kind: kind, parts: $0.split(separator: " ").map(String.init)) }
  }

  private static let vocabulary: KeyValuePairs<RundownKind, [String]> = [
    .registration: [
      "registrasi*", "daftar ulang", "daftar hadir", "absen*", "presensi*", "pendaftaran peserta",
      "pendaftaran ulang", "kedatangan peserta", "penerimaan peserta",
    ],
    .opening: ["pembukaan*", "pembuka", "opening"],
    .anthem: ["menyanyikan", "lagu", "indonesia raya", "mars", "hymne", "himne"],
    .prayer: ["doa*", "do a", "berdoa", "tilawah*", "pembacaan ayat", "pembacaan kitab", "kalam ilahi"],
    .welcome: ["sambutan*", "pengarahan", "arahan", "laporan ketua", "laporan panitia", "laporan pelaksana"],
    .lecture: [
      "materi", "penyuluhan", "sosialisasi", "pemaparan", "paparan", "pelatihan", "ceramah", "penyampaian", "seminar",
      "presentasi", "edukasi", "pembekalan", "bimbingan teknis", "bimtek", "talkshow", "talk show", "kuliah",
      "workshop", "lokakarya", "penjelasan",
    ],
    .questions: ["tanya jawab", "tanya-jawab", "sesi tanya", "diskusi*", "q a", "curah pendapat", "sharing session"],
    .practice: [
      "praktik*", "praktek*", "simulasi*", "fasilitasi*", "demonstrasi*", "demo", "pendampingan*", "latihan",
      "role play",
      "bermain peran", "kerja bakti", "pemeriksaan",
    ],
    .pause: [
      "jeda", "ice breaking", "ice-breaking", "ice breaker", "icebreaking", "coffee break", "rehat*", "snack*",
      "kudapan",
    ],
    .rest: ["istirahat*", "sholat", "shalat", "salat", "solat", "break"],
    .meal: ["ishoma*", "isoma*", "makan", "santap*", "sarapan*", "sahur*", "buka puasa", "lunch", "makan-makan"],
    .closing: ["penutup*", "closing"],
  ]
}
