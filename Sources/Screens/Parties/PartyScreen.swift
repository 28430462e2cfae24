import Practicum
import RecordText
import TextCanvas

/// The page of one party: what is known of it, and every role it has.
struct PartyScreen: BoardScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, rename, form

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "ke sana", en: "go there"),
          help: Words(
            id: "Pergi ke tempat pihak ini berperan, atau mengisi keterangan yang ditunjuk.",
            en: "Goes to where the party has this role, or fills in the fact pointed at."),
          synonyms: Words(id: "buka lompat peran isi", en: "open jump role edit"))
      case .rename:
        Command(
          "r", Words(id: "ganti nama", en: "rename"),
          help: Words(
            id: "Mengganti nama pihak ini di mana pun ia disebut.",
            en: "Gives this party another name wherever it is named."),
          synonyms: Words(id: "ubah", en: "change"))
      case .form:
        Command(
          "e", Words(id: "isian lengkap", en: "full form"),
          help: Words(id: "Membuka semua isian pihak ini.", en: "Opens all fields of this party."),
          synonyms: Words(id: "formulir ubah", en: "fields edit"))
      }
    }
  }

  enum Purpose: BoardPurpose { case name, id }

  let folder = ""
  let path = PracticumIdentity.path
  /// The Id by which the party is known; follows it when it gets another.
  private(set) var id: String
  var party: Party?
  var roles: [PartyRole] = []
  var revision: Int?
  var board = Board()
  var entry: BoardEntry<Purpose>?

  init(_ id: String) { self.id = id }

  func title(_ session: Session) -> Words {
    let name = PartyRegister(session.workspace).party(id)?.name ?? id
    return Words(same: prefix(of: name, fitting: 30))
  }

  mutating func refresh(_ session: Session) {
    guard session.workspace.revision != revision else { return }
    revision = session.workspace.revision
    let register = PartyRegister(session.workspace)
    // Undo may give it back another Id, with nothing else changed.
    if register.party(id) == nil, let old = party, let same = register.parties.first(where: { $0.index == old.index }),
      same.name == old.name, !same.id.isEmpty
    {
      id = same.id
    }
    party = register.party(id)
    roles = PartyRoles(session.workspace).roles(of: id)
  }

  func groups(_ session: Session) -> [BoardGroup] {
    let language = session.language
    guard let party else {
      return [
        BoardGroup(
          key: "", heading: id,
          hint: Words(
            id: "Pihak ini sudah tidak ada di daftar. Esc kembali.",
            en: "This party is no longer registered. Esc goes back."
          )[language], items: [])
      ]
    }
    let fields = (Schema.record("Pihak", in: .praktikum)?.fields ?? []).filter { $0.name != "Abaikan" }
    let facts = fields.map { field in
      let value = party.record[field.name] ?? ""
      let shown = value.isEmpty ? String(session.glyphs.bullet) : field.form.shown(value, language)
      return BoardItem(
        key: field.name, index: party.index, text: "\(field.label[language]): \(shown)",
        role: value.isEmpty ? .placeholder : .normal,
        severity: session.findings(in: path, at: party.index).first { $0.field == field.name }?.severity)
    }
    let name = party.name.isEmpty ? id : party.name
    var groups = [BoardGroup(key: "", heading: name, items: facts)]
    var folders: [String] = []
    for role in roles where !folders.contains(role.caseFolder) { folders.append(role.caseFolder) }
    for folder in folders {
      let heading =
        folder.isEmpty
        ? Words(id: "Praktikum", en: "Practicum")[language]
        : CaseSummary(folder, of: session.workspace).shortName[language]
      let items = roles.enumerated().filter { $0.element.caseFolder == folder }.map { place, role in
        BoardItem(key: "\(place)", index: nil, text: role.words[language])
      }
      groups.append(BoardGroup(key: folder + "/", heading: heading, items: items, column: 1))
    }
    if folders.isEmpty {
      groups.append(
        BoardGroup(
          key: "/", heading: Words(id: "Peran", en: "Roles")[language],
          hint: Words(id: "Pihak ini belum disebut di mana pun.", en: "Nothing names this party yet.")[language],
          items: [],
          column: 1))
    }
    return groups
  }

  /// The focused role.
  private var role: PartyRole? {
    board.focused.flatMap { Int($0.key) }.flatMap { roles.indices.contains($0) ? roles[$0] : nil }
  }

  func facts(_ session: Session) -> String {
    guard let role else { return "" }
    return "\(role.reference.path): \(role.words[session.language])"
  }

  func isAbout(_ finding: Finding) -> Bool { false }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    guard party != nil else { return Words(id: "Pihak ini sudah tidak ada.", en: "This party is gone.") }
    switch action {
    case .open: return board.focused == nil ? Words(id: "Belum ada peran.", en: "There is no role yet.") : nil
    case .rename: return session.readOnly
    case .form: return nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let party else { return .stay }
    switch action {
    case .open:
      if let role {
        let place = role.reference
        return Destination.place(file: place.path, index: place.index, field: place.field, session).map { .open($0) }
          ?? .stay
      }
      switch board.focused?.key {
      case "Id" where session.readOnly == nil:
        entry = .text(TextArea(id), .id, Words(id: "Kode \(party.name):", en: "Id of \(party.name):"))
      case "Nama" where session.readOnly == nil: return perform(.rename, &session)
      case let field: return .open(.form(file: path, index: party.index, field: field))
      }
    case .rename:
      entry = .text(
        TextArea(party.name), .name,
        Words(id: "Nama (diganti di mana pun disebut):", en: "Name (changed wherever it stands):"))
    case .form: return .open(.form(file: path, index: party.index))
    }
    return .stay
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    guard let party else { return isGone(&session) }
    guard purpose == .id else {
      return session.edit { workspace throws(EditRefusal) in try PartyRegister.rename(party, to: text, in: workspace) }
    }
    let path = path
    let done = session.edit { workspace throws(EditRefusal) in
      try RecordReference.changeId(ofRecordAt: party.index, in: path, to: text, workspace)
    }
    if done { id = text }
    return done
  }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool { true }
}
