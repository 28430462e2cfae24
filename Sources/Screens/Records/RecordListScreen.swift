import Practicum
import RecordText
import TextCanvas

/// The records of one type in a file as a list: parties, questions, agreements, phases, needs.
struct RecordListScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, add, duplicate, remove, changeId, up, down, search

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka isian catatan ini.", en: "Opens this record's form."),
          synonyms: Words(id: "ubah isi", en: "edit form"))
      case .add:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(
            id: "Menambah catatan: ketik namanya, Enter, lalu yang berikutnya; Esc selesai.",
            en: "Adds records: type a name, Enter, then the next; Esc ends."),
          synonyms: Words(id: "baru sisip", en: "new insert"))
      case .duplicate:
        Command(
          "g", Words(id: "gandakan", en: "duplicate"),
          help: Words(id: "Membuat salinan catatan ini di bawahnya.", en: "Makes a copy of this record below it."),
          synonyms: Words(id: "salin kopi", en: "copy"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(
            id: "Menghapus catatan ini; bertanya dahulu bila ada yang menyebutnya. u mengembalikannya.",
            en: "Deletes this record; asks first where others name it. u brings it back."),
          synonyms: Words(id: "buang", en: "remove"))
      case .changeId:
        Command(
          "i", Words(id: "ganti kode", en: "change Id"),
          help: Words(
            id: "Mengganti kode catatan ini; semua yang merujuknya ikut diganti.",
            en: "Gives this record another Id; all references to it follow."),
          synonyms: Words(id: "ubah id rujukan", en: "rename code reference"), inFooter: false)
      case .up:
        Command(
          "Shift-Up K", Words(id: "naikkan", en: "move up"),
          help: Words(id: "Memindahkan catatan ke atas.", en: "Moves the record up."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      case .down:
        Command(
          "Shift-Down J", Words(id: "turunkan", en: "move down"),
          help: Words(id: "Memindahkan catatan ke bawah.", en: "Moves the record down."),
          synonyms: Words(id: "urutan pindah", en: "order reorder"), inFooter: false)
      case .search:
        Command(
          "/", Words(id: "cari", en: "search"),
          help: Words(id: "Menyaring daftar sambil mengetik.", en: "Filters the list as you type."),
          synonyms: Words(id: "saring temukan", en: "filter find"))
      }
    }
  }

  enum Entry: Equatable {
    case name(TextField)
    /// Another Id for a record.
    case id(TextField, RecordAnchor)
    case filter
    /// Whether a record goes that others name.
    case removal(RemovalQuestion, RecordRemoval)
  }

  let path: String
  let type: String
  var indexes: [Int] = []
  var cursor = ListCursor()
  var entry: Entry?
  var filter = TextField()
  var wanted: Int?

  init(file: String, type: String, focus: Focus?) {
    path = file
    self.type = type
    wanted = focus?.index
  }

  var file: String? { path }
  var pointedRecord: Int? { entry == nil ? focused : nil }
  var isEntering: Bool { entry != nil }
  var spec: RecordSpec? { FileKind(path: path).flatMap { Schema.record(type, in: $0) } }
  var focused: Int? { indexes.indices.contains(cursor.index) ? indexes[cursor.index] : nil }

  func title(_ session: Session) -> Words { spec?.label ?? Words(same: type) }

  func layer(_ session: Session) -> Words? { filter.isEmpty ? nil : Words(id: "lihat semua", en: "show all") }
  mutating func peel(_ session: inout Session) { filter = TextField() }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    let nothing = Words(id: "Daftar ini masih kosong; a menambah.", en: "The list is empty; a adds.")
    if let readOnly = session.readOnly, ![.open, .search].contains(action) { return readOnly }
    switch action {
    case .add: return nil
    case .search: return indexes.isEmpty && filter.isEmpty ? nothing : nil
    case .open, .duplicate, .remove: return focused == nil ? nothing : nil
    case .changeId:
      guard let focused else { return nothing }
      return session.workspace[path]?.records.value("Id", at: focused) == nil
        ? Words(id: "Catatan ini tidak berkode.", en: "This record has no Id.") : nil
    case .up, .down:
      guard focused != nil else { return nothing }
      guard filter.isEmpty else {
        return Words(
          id: "Urutan tidak dapat diubah selama daftar disaring; Esc melihat semua.",
          en: "The order cannot change while the list is filtered; Esc shows all.")
      }
      let last = action == .up ? 0 : indexes.count - 1
      return cursor.index == last ? Words(id: "Sudah di ujung daftar.", en: "Already at the end of the list.") : nil
    }
  }

  /// The field that names a record: the first needed text after its key.
  var nameField: FieldSpec? {
    spec?.fields.first { $0.name != "Id" && $0.isNeeded && ($0.form == .text) }
      ?? spec?.fields.first { $0.form == .text }
  }
}
