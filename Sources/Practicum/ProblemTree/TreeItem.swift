import RecordText

/// Where an item stands in the problem tree.
public enum TreeItemKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case core = "inti"
  case cause = "penyebab"
  case effect = "dampak"

  /// The name in a sentence.
  public var words: Words {
    switch self {
    case .core: Words(id: "masalah inti", en: "core problem")
    case .cause: Words(id: "penyebab", en: "cause")
    case .effect: Words(id: "dampak", en: "effect")
    }
  }
}

/// What people answered to the if-then reading of one link, stored as `N3 ya`.
public struct LinkAnswer: Equatable, Sendable {
  /// The Id of the parent at the other end of the link.
  public let parent: String
  public let holds: Bool

  /// Makes an answer.
  public init(parent: String, holds: Bool) {
    self.parent = parent
    self.holds = holds
  }

  /// Reads `N3 ya` or `N3 tidak`; nil for anything else.
  init?(_ value: String) {
    let parts = value.split(whereSeparator: \.isWhitespace)
    guard parts.count == 2 else { return nil }
    switch parts[1].lowercased() {
    case "ya": holds = true
    case "tidak": holds = false
    default: return nil
    }
    parent = String(parts[0])
  }

  /// Readings with another Id for a parent; nil takes its answers out, and what is no answer stays.
  static func rewritten(_ readings: [String], from id: String, to newId: String?) -> [String] {
    readings.compactMap { reading in
      guard let answer = LinkAnswer(reading), answer.parent == id else { return reading }
      return newId.map { LinkAnswer(parent: $0, holds: answer.holds).written }
    }
  }

  /// The answer as files hold it.
  var written: String { "\(parent) \(holds ? "ya" : "tidak")" }
}

/// One item of a problem tree as its record says it, however incomplete.
public struct TreeItem: Equatable, Sendable {
  /// The record's block in the file.
  public let block: Int
  /// The Id as written; may be empty or shared with another item.
  public let id: String
  /// The kind, inferred from the parents where the record states none.
  public internal(set) var kind: TreeItemKind
  /// Whether the record itself states a known kind.
  public let isKindStated: Bool
  /// The Ids of the neighbours one step nearer the core, as written; the first that fits is the branch.
  public let parents: [String]
  /// The problem in one sentence; may be empty.
  public internal(set) var text: String
  public let details: String
  public let isMain: Bool
  /// Meetings, their findings, references or free text.
  public let evidence: [String]
  /// The if-then readings as written.
  public let readings: [String]
  /// The text restated as a reached condition; empty when it is not.
  public internal(set) var objective: String
  /// Why it is left untreated; empty when it is not.
  public let outOfScope: String

  /// Reads a record of type `Butir`; nothing in it can make this fail.
  init(_ record: Record, block: Int) {
    func value(_ name: String) -> String { (record[name] ?? "").withoutOuterBlanks }
    func values(_ name: String) -> [String] { record.values(of: name).map(\.withoutOuterBlanks).filter { !$0.isEmpty } }
    self.block = block
    id = value("Id")
    let kind = TreeItemKind(rawValue: value("Jenis").lowercased())
    self.kind = kind ?? .cause
    isKindStated = kind != nil
    parents = values("Induk")
    text = value("Teks")
    details = value("Uraian")
    isMain = value("Utama").lowercased() == "ya"
    evidence = values("Bukti")
    readings = values("Logika")
    objective = value("RumusanTujuan")
    outOfScope = value("DiLuar")
  }

  /// What was answered for the link to a parent, or nil when it was not read yet.
  public func answer(forLinkTo parent: String) -> Bool? {
    readings.lazy.compactMap { LinkAnswer($0) }.first { $0.parent == parent }?.holds
  }
}
