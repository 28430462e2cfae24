import RecordText

/// A person, group or institution the practicum deals with.
public struct Party: Equatable, Sendable {
  /// The block in praktikum.rec.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  /// The slug by which references know it; `""` when the record has none.
  public var id: String { record["Id"] ?? "" }
  public var name: String { record["Nama"] ?? "" }
  public var role: String? { record["Peran"] }

  /// Its kind by name; the value as typed where the format does not know it, nil where none is given.
  public var kind: Words? {
    record["Jenis"].map { value in Schema.partyKinds.first { $0.value == value }?.words ?? Words(same: value) }
  }
}

/// A field somewhere in the workspace that names a party.
public struct PartyReference: Equatable, Sendable {
  public let path: String
  public let index: Int
  public let field: String
}

/// The parties of a practicum.
public struct PartyRegister: Equatable, Sendable {
  private static let path = PracticumIdentity.path

  /// All parties in file order.
  public let parties: [Party]

  /// Reads the register of a workspace.
  public init(_ workspace: Workspace) {
    let file = workspace[Self.path]?.records ?? RecordFile()
    parties = file.records(of: "Pihak").map { Party(index: $0, record: file.record(at: $0)) }
  }

  /// The party with a slug; the first of several.
  public func party(_ id: String) -> Party? { id.isEmpty ? nil : parties.first { $0.id == id } }

  /// The kinds a party may be of.
  public static let kinds = Schema.partyKinds

  /// Registers a party under a slug of its name.
  public static func add(
    name: String, kind: String? = nil, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Daftarkan \(name)", en: "Register \(name)"))
    var record = Record([
      "Id": draft.freshSlug(for: name, type: "Pihak", in: path), "Nama": name,
    ])
    if let kind { record["Jenis"] = kind }
    try draft.insert(record, type: "Pihak", in: path)
    return draft.edit
  }

  /// Gives a party another name; its slug and so all references stay.
  public static func rename(_ party: Party, to name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ganti nama \(party.name)", en: "Rename \(party.name)"))
    try draft.set("Nama", to: name, in: path, at: party.index)
    return draft.edit
  }

  /// Gives a party another slug and rewrites every reference to it.
  ///
  /// - Parameter id: made a slug that no other party has.
  public static func changeId(of party: Party, to id: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let others = Set(PartyRegister(workspace).parties.map(\.id)).subtracting([party.id])
    let fresh = Slug.fresh(for: id, taken: others)
    var draft = Draft(workspace, Words(id: "Ganti kode \(party.name)", en: "Change the Id of \(party.name)"))
    try draft.set("Id", to: fresh, in: path, at: party.index)
    try rewrite(references(to: party, in: workspace), party.id, to: fresh, &draft)
    return draft.edit
  }

  /// Takes a party out of the register; references to it become its name as free text, so that nothing said of it is
  /// lost.
  public static func remove(_ party: Party, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let references = references(to: party, in: workspace)
    var draft = Draft(
      workspace,
      references.isEmpty
        ? Words(id: "Hapus \(party.name)", en: "Delete \(party.name)")
        : Words(
          id: "Hapus \(party.name); \(references.count) rujukan menjadi teks biasa",
          en: "Delete \(party.name); \(references.count) references become plain text"))
    try rewrite(references, party.id, to: party.name, &draft)
    draft.remove(in: path, at: party.index)
    return draft.edit
  }

  /// Every field that names the party by its slug; none while an earlier party has the same slug.
  public static func references(to party: Party, in workspace: Workspace) -> [PartyReference] {
    guard PartyRegister(workspace).party(party.id)?.index == party.index else { return [] }
    return workspace.paths.flatMap { path -> [PartyReference] in
      guard let file = workspace[path] else { return [] }
      return Schema.records(in: file.kind).flatMap { spec -> [PartyReference] in
        let names = spec.fields.filter(\.namesParty).map(\.name)
        guard !names.isEmpty else { return [] }
        return file.records.records(of: spec.type).flatMap { index in
          let record = file.records.record(at: index)
          return names.filter { record.values(of: $0).contains(party.id) }
            .map { PartyReference(path: path, index: index, field: $0) }
        }
      }
    }
  }

  private static func rewrite(
    _ references: [PartyReference], _ id: String, to value: String, _ draft: inout Draft
  ) throws(EditRefusal) {
    for reference in references {
      let values = draft.records(in: reference.path).record(at: reference.index).values(of: reference.field)
      try draft.set(
        reference.field, to: values.map { $0 == id ? value : $0 }, in: reference.path, at: reference.index)
    }
  }
}

extension FieldSpec {
  /// Whether values of the field may be slugs of parties.
  var namesParty: Bool {
    if case .reference(let targets) = form { targets.contains(.party) } else { false }
  }
}
