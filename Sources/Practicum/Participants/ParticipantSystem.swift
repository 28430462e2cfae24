/// One of the eight systems of people who take part in a planned change.
public enum ParticipantSystem: String, CaseIterable, Equatable, Hashable, Sendable {
  case initiator = "inisiator"
  case changeAgent = "pelaku_perubahan"
  case client = "klien"
  case support = "pendukung"
  case controlling = "pengawasan"
  case implementing = "pelaksana"
  case target = "sasaran"
  case action = "kegiatan"

  /// The system's name with the word "system".
  public var words: Words {
    Words(id: "sistem \(name.id)", en: "\(name.en) system")
  }

  /// The name alone, as a table has it.
  public var name: Words {
    switch self {
    case .initiator: Words(id: "inisiator", en: "initiator")
    case .changeAgent: Words(id: "pelaku perubahan", en: "change agent")
    case .client: Words(id: "klien", en: "client")
    case .support: Words(id: "pendukung", en: "support")
    case .controlling: Words(id: "pengawasan", en: "controlling")
    case .implementing: Words(id: "pelaksana", en: "implementing")
    case .target: Words(id: "sasaran", en: "target")
    case .action: Words(id: "kegiatan", en: "action")
    }
  }

  /// What the system is, in one line.
  public var definition: Words {
    switch self {
    case .initiator:
      Words(
        id: "Yang pertama melihat masalahnya dan mengajak orang lain ikut peduli.",
        en: "Those who first saw the problem and made others care about it.")
    case .changeAgent:
      Words(
        id: "Pekerja sosial dan rekan tim yang merancang serta memandu perubahan.",
        en: "The social worker and team who plan the change and guide it.")
    case .client:
      Words(
        id: "Yang meminta atau menyetujui bantuan dan akan merasakan manfaatnya.",
        en: "Those who ask for or agree to the help and will benefit from it.")
    case .support:
      Words(
        id: "Yang ikut berkepentingan dan dapat dimintai dukungan.",
        en: "Those who want the change to succeed and can be asked for support.")
    case .controlling:
      Words(
        id: "Yang berwenang menyetujui, mengizinkan, dan mengawasi pelaksanaan.",
        en: "Those with the authority to approve the change and watch over it.")
    case .implementing:
      Words(
        id: "Yang sehari-hari menjalankan kegiatan di lapangan.",
        en: "Those who carry the work out from day to day.")
    case .target:
      Words(
        id: "Orang, lembaga, atau kebijakan yang perlu berubah agar klien terbantu.",
        en: "The people, bodies or policies that must change so that the client is helped.")
    case .action:
      Words(
        id: "Semua yang bekerja bersama pekerja sosial menyelesaikan tugas dan mencapai tujuan.",
        en: "All who work with the social worker to get the tasks done and reach the goals.")
    }
  }

  /// Where the definition comes from.
  public var source: String {
    switch self {
    case .changeAgent, .client, .target, .action: "Pincus & Minahan 1973; Netting, Kettner & McMurtry 2004"
    case .initiator, .support, .controlling, .implementing: "Netting, Kettner & McMurtry 2004"
    }
  }

  /// What to enter, as a hint in an empty place.
  public var question: Words {
    switch self {
    case .initiator: Words(id: "Siapa yang mula-mula mengangkat masalah ini?", en: "Who raised this problem first?")
    case .changeAgent: Words(id: "Siapa yang merancang dan memandu?", en: "Who plans and guides?")
    case .client: Words(id: "Siapa yang dibantu?", en: "Who is helped?")
    case .support: Words(id: "Siapa yang mendukung?", en: "Who supports it?")
    case .controlling: Words(id: "Siapa yang memberi izin dan mengawasi?", en: "Who permits it and watches over it?")
    case .implementing: Words(id: "Siapa yang menjalankan?", en: "Who carries it out?")
    case .target: Words(id: "Siapa atau apa yang perlu berubah?", en: "Who or what must change?")
    case .action: Words(id: "Siapa saja yang bekerja bersama?", en: "Who works together?")
    }
  }
}
