/// The stations of the chain from a cause to the person who helps to answer it, in the order of practice.
public enum TraceKind: Int, CaseIterable, Equatable, Hashable, Sendable {
  case cause, need, resource, goal, activity, rundownItem, budgetLine, resourcePerson

  /// The station's name, short enough for a column.
  public var words: Words {
    switch self {
    case .cause: Words(id: "Penyebab", en: "Cause")
    case .need: Words(id: "Kebutuhan", en: "Need")
    case .resource: Words(id: "Sumber", en: "Resource")
    case .goal: Words(id: "Tujuan", en: "Goal")
    case .activity: Words(id: "Kegiatan", en: "Activity")
    case .rundownItem: Words(id: "Acara", en: "Rundown")
    case .budgetLine: Words(id: "Anggaran", en: "Budget")
    case .resourcePerson: Words(id: "Narasumber", en: "Speaker")
    }
  }

  /// The file and the type of the records that stand here; for resource persons the register of parties.
  public var records: (kind: FileKind, type: String) {
    switch self {
    case .cause: (.pohonMasalah, "Butir")
    case .need: (.kasus, "Kebutuhan")
    case .resource: (.kasus, "SumberDaya")
    case .goal: (.rencana, "Tujuan")
    case .activity: (.rencana, "Kegiatan")
    case .rundownItem: (.jadwal, "Acara")
    case .budgetLine: (.anggaran, "Rincian")
    case .resourcePerson: (.praktikum, "Pihak")
    }
  }

  /// The fields that name such a record to a person, the first that is filled in.
  var nameFields: [String] {
    switch self {
    case .cause, .need, .goal: ["Teks"]
    case .resource: ["Teks", "Pihak"]
    case .activity, .rundownItem, .resourcePerson: ["Nama"]
    case .budgetLine: ["Uraian"]
    }
  }
}

/// How two stations are linked: which of them writes the link down, and in which field.
public struct TraceRelation: Equatable, Sendable {
  public let near: TraceKind
  public let far: TraceKind
  /// The station whose records hold the link.
  public let owner: TraceKind
  let field: String
  /// Whether the field takes one link only.
  let isSingle: Bool

  /// The other end of the link.
  public var other: TraceKind { owner == near ? far : near }

  /// Every relation of the format, after its page.
  public static let all = [
    TraceRelation(near: .cause, far: .need, owner: .need, field: "Penyebab", isSingle: false),
    TraceRelation(near: .need, far: .resource, owner: .resource, field: "Kebutuhan", isSingle: false),
    TraceRelation(near: .cause, far: .goal, owner: .goal, field: "Butir", isSingle: true),
    TraceRelation(near: .need, far: .activity, owner: .activity, field: "Kebutuhan", isSingle: false),
    TraceRelation(near: .goal, far: .activity, owner: .activity, field: "Tujuan", isSingle: false),
    TraceRelation(near: .activity, far: .rundownItem, owner: .rundownItem, field: "Kegiatan", isSingle: false),
    TraceRelation(near: .activity, far: .budgetLine, owner: .budgetLine, field: "Kegiatan", isSingle: false),
    TraceRelation(near: .activity, far: .resourcePerson, owner: .activity, field: "Narasumber", isSingle: false),
  ]

  /// The relation between two stations, nil where the format has none.
  public static func between(_ one: TraceKind, _ two: TraceKind) -> TraceRelation? {
    all.first { ($0.near, $0.far) == (one, two) || ($0.near, $0.far) == (two, one) }
  }
}
