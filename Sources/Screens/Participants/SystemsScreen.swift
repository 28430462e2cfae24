import Practicum
import RecordText
import TextCanvas

/// The eight participant systems of a case as cards: what each is, who belongs to it, what the plan says of it.
struct SystemsScreen: BoardScreen {
  enum Action: String, ScreenAction {
    static let table = named()
    case edit, prose, form

    var command: Command {
      switch self {
      case .edit:
        Command(
          "Enter a", Words(id: "isi pihak", en: "fill in parties"),
          help: Words(
            id: "Memilih pihak sistem ini dari daftar: Spasi menandai, nama baru dapat langsung didaftarkan.",
            en: "Chooses the parties of this system from the register: Space marks, a new name is registered at once."),
          synonyms: Words(id: "ubah tambah hapus pihak orang", en: "edit add remove party people"))
      case .prose:
        Command(
          "t", Words(id: "tulis keterangan", en: "write about it"),
          help: Words(
            id: "Menulis keterangan sistem ini dalam kalimat; Esc menyimpan.",
            en: "Writes about this system in sentences; Escape keeps them."),
          synonyms: Words(id: "uraian prosa kalimat", en: "description prose sentences"))
      case .form:
        Command(
          "e", Words(id: "isian lengkap", en: "full form"),
          help: Words(id: "Membuka semua isian sistem ini.", en: "Opens all fields of this system."),
          synonyms: Words(id: "catatan formulir", en: "note fields"), inFooter: false)
      }
    }
  }

  enum Purpose: BoardPurpose {
    case parties(ParticipantSystem)
    case prose(ParticipantSystem)
  }

  let folder: String
  let path: String
  var systems: ParticipantSystems
  var revision: Int?
  var board: Board
  var entry: BoardEntry<Purpose>?

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    path = InterventionPlan.path(ofCase: folder)
    systems = ParticipantSystems(Workspace(), path: path)
    board = Board(focus: focus?.index)
  }

  var table: TableOrder? { TableOrder(.participants, caseFolder: folder) }

  func title(_ session: Session) -> Words {
    title(Words(id: "Sistem partisipan", en: "Participant systems"), session)
  }

  mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    systems = ParticipantSystems(session.workspace, path: path)
  }

  var focused: ParticipantSystem? { board.focused.flatMap { ParticipantSystem(rawValue: $0.key) } }

  func groups(_ session: Session) -> [BoardGroup] {
    let language = session.language
    let names = PartyNames(session.workspace)
    let isTold = session.findings(in: path).contains { $0.index == nil && isAbout($0) }
    return ParticipantSystem.allCases.enumerated().map { rank, system in
      let parties = systems.parties(of: system).map(names.name)
      let entry = systems.entry(system)
      let note = (entry?.prose ?? "").split(whereSeparator: \.isNewline).first.map(String.init) ?? ""
      let words = system.words[language]
      return BoardGroup(
        key: system.rawValue, heading: words.prefix(1).uppercased() + words.dropFirst(),
        subtitle: system.definition[language],
        items: [
          BoardItem(
            key: system.rawValue, index: entry?.index,
            text: parties.isEmpty ? system.question[language] : parties.joined(separator: "; "),
            role: parties.isEmpty ? .placeholder : .value,
            notes: note.isEmpty ? [] : [BoardItem.Note(truncated(note, to: 34, glyphs: session.glyphs))],
            severity: entry.map { severity($0.index, session) } ?? (isTold ? .perluDicek : nil))
        ], column: rank / 4)
    }
  }

  func facts(_ session: Session) -> String {
    guard let focused else { return "" }
    return "\(focused.definition[session.language]) (\(focused.source))"
  }

  func isAbout(_ finding: Finding) -> Bool { finding.rule == "S01" }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .edit, .prose: session.readOnly
    case .form:
      focused.flatMap { systems.entry($0) } == nil
        ? Words(
          id: "Sistem ini belum diisi; Enter mengisi pihaknya.", en: "Nothing here yet; Enter fills in its parties.")
        : nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    switch action {
    case .edit:
      entry = .parties(
        PartyField(focused.question, session, chosen: systems.parties(of: focused), several: true), .parties(focused))
    case .prose:
      entry = .prose(TextArea(systems.entry(focused)?.prose ?? ""), .prose(focused), focused.words)
    case .form: if let entry = systems.entry(focused) { return .open(.form(file: path, index: entry.index)) }
    }
    return .stay
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    guard case .prose(let system) = purpose else { return true }
    let systems = systems
    return session.edit { workspace throws(EditRefusal) in try systems.setProse(text, of: system, in: workspace) }
  }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool { true }

  mutating func store(_ parties: [PartyChoice], _ purpose: Purpose, _ session: inout Session) -> Bool {
    guard case .parties(let system) = purpose else { return true }
    let systems = systems
    return session.edit { workspace throws(EditRefusal) in try systems.setParties(parties, of: system, in: workspace) }
  }
}
