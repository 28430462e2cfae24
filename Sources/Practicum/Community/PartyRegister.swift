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
  /// What it is called for short, such as `PKK`; `""` for nothing.
  public var acronym: String { record["Singkatan"] ?? "" }

  /// Its kind by name; the value as typed where the format does not know it, nil where none is given.
  public var kind: Words? {
    record["Jenis"].map { value in Schema.partyKinds.first { $0.value == value }?.words ?? Words(same: value) }
  }
}

/// The parties of a practicum.
public struct PartyRegister: Equatable, Sendable {
  private static let path = PracticumIdentity.path

  /// All parties in file order.
  public let parties: [Party]

  /// Reads the register of a workspace.
  public init(_ workspace: Workspace) { self.init(workspace[Self.path]?.records ?? RecordFile()) }

  init(_ file: RecordFile) {
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
    let taken = Set(PartyRegister(workspace).parties.map(\.id))
    try draft.insert(record(name, kind: kind, taken: taken), type: "Pihak", in: path)
    return draft.edit
  }

  /// A party's record under an Id that is not taken.
  static func record(_ name: String, kind: String?, taken: Set<String>) -> Record {
    var record = Record(["Id": Slug.fresh(for: name, taken: taken), "Nama": name])
    if let kind { record["Jenis"] = kind }
    return record
  }

  /// Gives a party another name; its slug and so all references stay, and where the old name stands as free text the
  /// new one does.
  public static func rename(_ party: Party, to name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ganti nama \(party.name)", en: "Rename \(party.name)"))
    let roles = PartyRoles(workspace).roles(of: party.id).filter { $0.reference.value != party.id }
    let key = PartyNames.key(party.name)
    if !name.isEmpty, !key.isEmpty {
      try draft.rewrite(roles.map(\.reference).filter { PartyNames.key($0.value) == key }, to: name)
    }
    try draft.set("Nama", to: name, in: path, at: party.index)
    return draft.edit
  }

  /// Makes two parties one: whatever names the first names the other, which takes over what it lacks.
  public static func merge(_ party: Party, into other: Party, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard party.index != other.index, !other.id.isEmpty else { return nil }
    var draft = Draft(
      workspace, Words(id: "Gabungkan \(party.name) ke \(other.name)", en: "Merge \(party.name) into \(other.name)"))
    try draft.rewrite(references(to: party, in: workspace), to: other.id)
    for field in party.record.fields where field.name != "Id" && field.name != "Abaikan" {
      if (other.record[field.name] ?? "").isEmpty {
        try draft.set(field.name, to: party.record.values(of: field.name), in: path, at: other.index)
      }
    }
    draft.remove(in: path, at: party.index)
    return draft.edit
  }

  /// Every field that names the party by its slug; none while another party has the same slug.
  public static func references(to party: Party, in workspace: Workspace) -> [RecordReference] {
    RecordReference.all(toRecordAt: party.index, in: path, of: workspace)
  }
}

extension FieldSpec {
  /// Whether values of the field may be slugs of parties.
  var namesParty: Bool {
    if case .reference(let targets) = form { targets.contains(.party) } else { false }
  }
}
