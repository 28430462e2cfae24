import Practicum
import RecordText
import TextCanvas

/// The register of parties by kind, each with the number of its roles.
struct PartiesScreen: BoardScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, add, search, rename, change, merge, changeId, remove

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(
            id: "Membuka halaman pihak ini dengan semua perannya.",
            en: "Opens this party's page with every role it has."),
          synonyms: Words(id: "lihat peran halaman", en: "view roles page"))
      case .add:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(
            id: "Mendaftarkan pihak: ketik namanya, pilih jenisnya.",
            en: "Registers a party: type its name, choose its kind."),
          synonyms: Words(id: "baru daftar", en: "new register"))
      case .search:
        Command(
          "/", Words(id: "cari", en: "search"),
          help: Words(
            id: "Mencari pihak dengan sebagian nama atau singkatannya.",
            en: "Finds a party by part of its name or acronym."),
          synonyms: Words(id: "saring temukan", en: "filter find"))
      case .rename:
        Command(
          "r", Words(id: "ganti nama", en: "rename"),
          help: Words(
            id: "Mengganti nama pihak ini di mana pun ia disebut.",
            en: "Gives this party another name wherever it is named."),
          synonyms: Words(id: "ubah", en: "change"))
      case .change:
        Command(
          "m", Words(id: "ganti jenis", en: "change kind"),
          help: Words(
            id: "Memilih jenis lain: perorangan, keluarga, organisasi anggota, lembaga layanan, pemerintah.",
            en: "Chooses another kind: person, family, membership organisation, service institution, government."),
          synonyms: Words(id: "golongan ubah", en: "class"), inFooter: false)
      case .merge:
        Command(
          "g", Words(id: "gabungkan", en: "merge"),
          help: Words(
            id: "Menggabungkan pihak ini dengan pihak lain yang sama; semua penyebutannya ikut.",
            en: "Makes this party one with another that is the same; every place that names it follows."),
          synonyms: Words(id: "satukan sama ganda", en: "join same twice duplicate"), inFooter: false)
      case .changeId:
        Command(
          "i", Words(id: "ganti kode", en: "change Id"),
          help: Words(
            id: "Mengganti kode pihak ini; semua yang merujuknya ikut diganti.",
            en: "Gives this party another Id; all references to it follow."),
          synonyms: Words(id: "ubah id rujukan", en: "rename code reference"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus pihak ini; bertanya dahulu bila ia disebut di tempat lain. u mengembalikannya.",
            en: "Deletes this party; asks first where it is named. u brings it back."),
          synonyms: Words(id: "buang", en: "remove"))
      }
    }
  }

  /// What an entry is for; parties are known by their keys, as they may move meanwhile.
  enum Purpose: BoardPurpose {
    case newName
    case newKind(String)
    case search
    case name(String)
    case kind(String)
    case id(String)
    case merge(String)

    var addsToList: Bool {
      switch self {
      case .newName, .newKind: true
      default: false
      }
    }
  }

  let folder = ""
  let path = PracticumIdentity.path
  var register = PartyRegister(Workspace())
  var roles = PartyRoles(Workspace())
  var revision: Int?
  var board: Board
  var entry: BoardEntry<Purpose>?

  init(focus: Focus? = nil) { board = Board(focus: focus?.index) }

  func title(_ session: Session) -> Words { Words(id: "Pihak", en: "Parties") }

  mutating func refresh(_ session: Session) {
    guard session.workspace.revision != revision else { return }
    revision = session.workspace.revision
    register = PartyRegister(session.workspace)
    roles = PartyRoles(session.workspace)
  }

  /// By what a party is known: its Id, or its block where it has none of its own.
  func key(_ party: Party) -> String {
    register.party(party.id)?.index == party.index ? party.id : "#\(party.index)"
  }

  func party(_ key: String) -> Party? { register.parties.first { self.key($0) == key } }
  var focused: Party? { board.focused.flatMap { party($0.key) } }

  func groups(_ session: Session) -> [BoardGroup] {
    let language = session.language
    let known = PartyRegister.kinds.map(\.value)
    let all = Dictionary(grouping: register.parties) { party in
      party.record["Jenis"].flatMap { known.contains($0) ? $0 : nil } ?? ""
    }
    let kinds = PartyRegister.kinds.map { ($0.value, $0.words[language]) }
    let unknown = [("", Words(id: "tanpa jenis", en: "of no kind")[language])]
    let groups = (kinds + unknown).compactMap { value, name -> BoardGroup? in
      guard let parties = all[value] else { return nil }
      return BoardGroup(
        key: value, heading: name.prefix(1).uppercased() + name.dropFirst(), items: parties.map { item($0, session) })
    }
    guard groups.isEmpty else { return groups }
    return [
      BoardGroup(
        key: "", heading: Words(id: "Belum ada pihak", en: "There are no parties yet")[language],
        hint: Words(
          id: "a: daftarkan yang pertama. Pihak juga dapat didaftarkan sambil mengisi bagian lain.",
          en: "a: register the first. Parties can also be registered while other parts are filled in.")[language],
        items: [])
    ]
  }

  private func item(_ party: Party, _ session: Session) -> BoardItem {
    let count = roles.roles(of: party.id).count
    let words =
      count == 0
      ? Words(id: "belum berperan", en: "no role yet")
      : Words(id: "\(count) peran", en: count == 1 ? "1 role" : "\(count) roles")
    let name = party.name.isEmpty ? party.id : party.name
    let parts = [party.acronym.isEmpty ? name : "\(name) (\(party.acronym))", words[session.language]]
    return BoardItem(
      key: key(party), index: party.index, text: parts.joined(separator: " \(session.glyphs.bullet) "),
      severity: severity(party.index, session))
  }

  func facts(_ session: Session) -> String {
    guard let focused else { return "" }
    let words = roles.roles(of: focused.id).prefix(4).map { $0.words[session.language] }
    return ([focused.role ?? ""].filter { !$0.isEmpty } + words).joined(separator: " \(session.glyphs.bullet) ")
  }

  func isAbout(_ finding: Finding) -> Bool { false }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action != .open, action != .search { return readOnly }
    if action == .add { return nil }
    if register.parties.isEmpty {
      return Words(id: "Belum ada pihak; a mendaftarkan.", en: "There are no parties yet; a registers one.")
    }
    return action == .merge && register.parties.count < 2
      ? Words(id: "Tidak ada pihak lain.", en: "There is no other party.") : nil
  }
}
