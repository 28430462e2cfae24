import RecordText

/// One participant system of a case, as its record has it.
public struct SystemEntry: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// Nil when the record names none of the eight.
  public let system: ParticipantSystem?
  /// Ids of parties or free text, as written.
  public let parties: [String]
  /// What the plan says of it, in whole sentences.
  public let prose: String

  init(_ record: Record, at index: Int) {
    self.index = index
    system = ParticipantSystem(rawValue: record.text("Jenis"))
    parties = record.texts("Pihak")
    prose = record.text("Keterangan")
  }
}

/// The participant systems of a case, read leniently from its records.
public struct ParticipantSystems: Equatable, Sendable {
  /// The file they were read from.
  public let path: String
  /// All records in file order.
  public let entries: [SystemEntry]
  /// Kinds of records that were set aside on reading: they wait to be repaired, and count as there.
  let setAside: [ParticipantSystem]

  /// Reads the systems of a plan's file; an absent file has none.
  public init(_ workspace: Workspace, path: String) {
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  init(_ file: RecordFile, path: String) {
    self.path = path
    entries = file.records(of: "Sistem").map { SystemEntry(file.record(at: $0), at: $0) }
    setAside = (0..<file.count).compactMap { index in
      guard file.kind(at: index) == .broken, file.type(at: index) == "Sistem" else { return nil }
      return ParticipantSystem(rawValue: file.lineOfBroken(starting: "Jenis:", at: index))
    }
  }

  /// The record of a system: the first of several.
  public func entry(_ system: ParticipantSystem) -> SystemEntry? { entries.first { $0.system == system } }

  /// The parties of a system, of all its records.
  public func parties(of system: ParticipantSystem) -> [String] {
    entries.filter { $0.system == system }.flatMap(\.parties)
  }

  /// Whether anything was filled in, be it parties or prose.
  public var isBegun: Bool { entries.contains { !$0.parties.isEmpty || !$0.prose.isEmpty } }

  /// The systems that have no record.
  public var missing: [ParticipantSystem] {
    ParticipantSystem.allCases.filter { system in entry(system) == nil && !setAside.contains(system) }
  }
}

extension ParticipantSystems {
  /// Makes these the parties of a system; those that are new are registered in the same edit.
  public func setParties(
    _ parties: [PartyChoice], of system: ParticipantSystem, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Isi pihak \(system.words.id)", en: "Fill in the parties of the \(system.words.en)"))
    if entry(system) == nil, parties.isEmpty { return nil }
    let index = try record(of: system, &draft)
    try draft.setParties("Pihak", to: parties, in: path, at: index)
    return draft.edit
  }

  /// Writes what the plan says of a system; empty takes it away.
  public func setProse(
    _ prose: String, of system: ParticipantSystem, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tulis \(system.words.id)", en: "Describe the \(system.words.en)"))
    if entry(system) == nil, prose.isEmpty { return nil }
    let index = try record(of: system, &draft)
    try draft.set("Keterangan", to: prose.withoutOuterBlanks, in: path, at: index)
    return draft.edit
  }

  /// The record of a system, added in the order of the eight where there is none.
  private func record(of system: ParticipantSystem, _ draft: inout Draft) throws(EditRefusal) -> Int {
    if let entry = entry(system) { return entry.index }
    let rank = ParticipantSystem.allCases.firstIndex(of: system) ?? 0
    let earlier = ParticipantSystem.allCases[..<rank]
    let place = entries.last { $0.system.map(earlier.contains) ?? false }.map { $0.index + 1 } ?? entries.first?.index
    return try draft.insert(Record(["Jenis": system.rawValue]), type: "Sistem", in: path, at: place)
  }
}
