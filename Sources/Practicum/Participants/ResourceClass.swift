/// One of the three classes of resource systems (Pincus and Minahan 1973).
public enum ResourceClass: String, CaseIterable, Equatable, Hashable, Sendable {
  case informal, formal
  case societal = "kemasyarakatan"

  /// The class's name.
  public var words: Words {
    switch self {
    case .informal: Words(id: "informal", en: "informal")
    case .formal: Words(id: "formal", en: "formal")
    case .societal: Words(id: "kemasyarakatan", en: "societal")
    }
  }

  /// What belongs to the class, in one line.
  public var definition: Words {
    switch self {
    case .informal:
      Words(
        id: "Keluarga, teman, tetangga: bantuan, nasihat, dan perhatian sehari-hari.",
        en: "Family, friends, neighbours: everyday help, advice and care.")
    case .formal:
      Words(
        id: "Organisasi yang dimasuki sebagai anggota: PKK, karang taruna, kelompok tani, koperasi.",
        en: "Organisations one belongs to as a member: PKK, youth group, farmers' group, cooperative.")
    case .societal:
      Words(
        id: "Lembaga layanan untuk umum: pemerintah, rumah sakit, sekolah, penyelenggara jaminan.",
        en: "Services open to the public: government, hospitals, schools, insurance bodies.")
    }
  }

  /// Where the three classes come from.
  public static let source = "Pincus & Minahan 1973"

  /// The kinds of party that plainly belong to another class; a person may stand in any.
  var foreignKinds: Set<String> {
    switch self {
    case .informal: ["organisasi_anggota", "lembaga_layanan", "pemerintah"]
    case .formal: ["keluarga", "lembaga_layanan", "pemerintah"]
    case .societal: ["keluarga", "organisasi_anggota"]
    }
  }

  /// The class to which a kind of party belongs; nil where it may be any.
  static func natural(for kind: String) -> ResourceClass? {
    let fitting = allCases.filter { !$0.foreignKinds.contains(kind) }
    return fitting.count == 1 ? fitting[0] : nil
  }
}
