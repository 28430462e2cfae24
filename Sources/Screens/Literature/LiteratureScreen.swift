import Practicum
import TextCanvas

/// The references in the order of the list, with the focused one as APA has it and where it is cited.
struct LiteratureScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, add, search, uses, changeId, remove

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka isian pustaka ini.", en: "Opens this reference's form."),
          synonyms: Words(id: "ubah isi", en: "edit form"))
      case .add:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(
            id: "Menambah pustaka: pilih jenisnya, lalu penulis, tahun, judul.",
            en: "Adds a reference: choose its kind, then authors, year, title."),
          synonyms: Words(id: "baru buku artikel undang-undang", en: "new book article law"))
      case .search:
        Command(
          "/", Words(id: "cari", en: "search"),
          help: Words(id: "Menyaring pustaka sambil mengetik.", en: "Filters the references as you type."),
          synonyms: Words(id: "saring temukan", en: "filter find"))
      case .uses:
        Command(
          "g", Words(id: "dirujuk di", en: "cited in"),
          help: Words(id: "Melompat ke tempat pustaka ini dirujuk.", en: "Jumps to where this reference is cited."),
          synonyms: Words(id: "sitasi lompat tempat", en: "citation jump where"))
      case .changeId:
        Command(
          "i", Words(id: "ganti kode", en: "change Id"),
          help: Words(
            id: "Mengganti kode pustaka ini, juga di semua sitasi dan bukti.",
            en: "Gives this reference another Id, in all citations and evidence as well."),
          synonyms: Words(id: "ubah id sitasi", en: "rename key citation"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus pustaka ini; u mengembalikannya.", en: "Deletes this reference; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      }
    }
  }

  enum Entry: Equatable {
    case kind(Picker)
    case authors(TextField, LiteratureEntry.Kind)
    case year(TextField, LiteratureEntry.Kind, authors: String)
    case title(TextField, LiteratureEntry.Kind, authors: String, year: String)
    case id(TextField, RecordAnchor)
    case filter
    case uses(Picker)
    case removal(RemovalQuestion, RecordRemoval)
  }

  private(set) var list = Bibliography([])
  private(set) var entries: [LiteratureEntry] = []
  private(set) var uses: TextUses?
  var cursor = ListCursor()
  var entry: Entry?
  var filter = TextField()
  private var revision = -1
  private var shownFilter: String?
  /// The block to begin at.
  var wanted: Int?

  init(focus: Focus?) { wanted = focus?.index }

  var file: String? { LiteratureEntry.path }
  var isEntering: Bool { entry != nil }
  var focused: LiteratureEntry? { entries.indices.contains(cursor.index) ? entries[cursor.index] : nil }
  var focusedUses: [TextUse] { focused.flatMap { uses?.places(ofReference: $0.id) } ?? [] }

  func title(_ session: Session) -> Words { Words(id: "Pustaka", en: "References") }

  func layer(_ session: Session) -> Words? { filter.isEmpty ? nil : Words(id: "lihat semua", en: "show all") }
  mutating func peel(_ session: inout Session) { filter = TextField() }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.open, .uses, .search].contains(action) { return readOnly }
    let nothing = Words(id: "Belum ada pustaka; a menambah.", en: "There is no reference yet; a adds one.")
    switch action {
    case .add: return nil
    case .search: return entries.isEmpty && filter.isEmpty ? nothing : nil
    case .open, .remove, .changeId: return focused == nil ? nothing : nil
    case .uses:
      guard focused != nil else { return nothing }
      return focusedUses.isEmpty
        ? Words(id: "Pustaka ini belum dirujuk.", en: "Nothing cites this reference yet.") : nil
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let isStale = revision != session.workspace.revision
    if isStale {
      revision = session.workspace.revision
      list = Bibliography(session.workspace)
      uses = TextUses(session.workspace)
    }
    if isStale || shownFilter != filter.text {
      shownFilter = filter.text
      let words = filter.text.lowercased().split(separator: " ")
      entries = list.sorted.filter { entry in
        let text = entry.record.fields.map(\.value).joined(separator: " ").lowercased()
        return words.allSatisfy { text.contains($0) }
      }
    }
    if let wanted, let at = entries.firstIndex(where: { $0.index == wanted }) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: entries.count, rows: listRows(size.rows))
  }

  /// The rows for the list; the rest shows the focused reference.
  func listRows(_ rows: Int) -> Int { max(1, rows - 1 - (rows >= 14 ? 7 : 4)) }
}
