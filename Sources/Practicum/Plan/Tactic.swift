/// A strategy of planned change (Brager, Specht and Torczyner; Netting, Kettner and McMurtry).
public enum ChangeStrategy: String, CaseIterable, Equatable, Hashable, Sendable {
  case collaboration = "kolaborasi"
  case campaign = "kampanye"
  case contest = "kontes"

  /// The strategy's name.
  public var words: Words {
    switch self {
    case .collaboration: Words(id: "kolaborasi", en: "collaboration")
    case .campaign: Words(id: "kampanye", en: "campaign")
    case .contest: Words(id: "kontes", en: "contest")
    }
  }

  /// When the strategy fits: how the target system and the action system stand to each other.
  public var fits: Words {
    switch self {
    case .collaboration:
      Words(
        id: "Sasaran setuju bahwa perubahan perlu dan ikut mengerahkan sumber.",
        en: "The target agrees that change is needed and gives resources to it.")
    case .campaign:
      Words(
        id: "Sasaran perlu diyakinkan; pembicaraan masih terbuka.",
        en: "The target has to be convinced; talking is still possible.")
    case .contest:
      Words(
        id: "Sasaran menolak; tidak ada jalan bicara tanpa tekanan.",
        en: "The target refuses; nothing moves without pressure.")
    }
  }

  /// Where the table of strategies and tactics comes from.
  public static let source = "Brager, Specht & Torczyner 1987; Netting, Kettner & McMurtry 2004"

  /// The tactics that carry the strategy out, as files hold them.
  public var tactics: [String] {
    switch self {
    case .collaboration: ["implementasi", "pengembangan_kapasitas", "pemberdayaan", "partisipasi"]
    case .campaign: ["edukasi", "persuasi", "kooptasi", "lobi", "media_massa"]
    case .contest: ["tawar_menawar", "aksi_kelompok", "gugatan"]
    }
  }

  /// The strategy to which a tactic belongs, however it is written; nil for free text.
  public static func of(tactic: String) -> ChangeStrategy? {
    let value = Tactic.value(of: tactic)
    return allCases.first { $0.tactics.contains(value) }
  }
}

/// The tactics the format knows.
public enum Tactic {
  /// A tactic as files hold it: `Media massa` and `media-massa` are `media_massa`; free text comes out changed in its
  /// capitals and blanks only.
  public static func value(of text: String) -> String {
    text.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.joined(separator: "_")
  }

  /// A tactic by its name: free text as written.
  public static func words(of tactic: String) -> Words {
    let known = Schema.record("Rencana", in: .rencana)?.field("Taktik")?.form.choices ?? []
    return known.first { $0.value == value(of: tactic) }?.words ?? Words(same: tactic)
  }
}
