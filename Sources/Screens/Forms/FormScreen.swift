import Practicum
import RecordText
import TextCanvas

/// One record as a form: a line per value, labelled from the schema, with what the checks say beneath.
struct FormScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case change, clear, above, below

    var command: Command {
      switch self {
      case .change:
        Command(
          "Enter", Words(id: "isi", en: "fill in"),
          help: Words(
            id: "Mengisi kolom ini; Tab meneruskan ke kolom berikutnya.",
            en: "Fills in this field; Tab goes on to the next."),
          synonyms: Words(id: "ubah sunting ketik", en: "edit change type"))
      case .clear:
        Command(
          "Del x", Words(id: "kosongkan", en: "clear"),
          help: Words(id: "Mengosongkan kolom ini.", en: "Empties this field."),
          synonyms: Words(id: "hapus", en: "delete"))
      case .above:
        Command(
          "Shift-Up", Words(id: "naikkan nilai", en: "value up"),
          help: Words(id: "Menaikkan satu nilai dalam daftar nilai.", en: "Moves one of several values up."),
          inFooter: false)
      case .below:
        Command(
          "Shift-Down", Words(id: "turunkan nilai", en: "value down"),
          help: Words(id: "Menurunkan satu nilai dalam daftar nilai.", en: "Moves one of several values down."),
          inFooter: false)
      }
    }
  }

  /// One line of the form: a value of a field, or the empty place for another.
  struct Line: Equatable {
    let field: FieldSpec
    /// Which of the field's values, or their count for the place after the last.
    let value: Int
  }

  enum Entry: Equatable {
    case line(TextField)
    case text(TextArea)
    case pick(Picker)
    case parties(PartyField)
  }

  let path: String
  var place: RecordAnchor
  var index: Int { place.index }
  /// What was being typed when the record went away.
  var left: String?
  var lines: [Line] = []
  var record = Record()
  var spec: RecordSpec?
  var cursor = ListCursor()
  var entry: Entry?
  /// The field to begin at, and which of its values.
  var wanted: (field: String, value: String?)?

  init(file: String, index: Int, field: String? = nil, value: String? = nil) {
    path = file
    place = RecordAnchor(file, at: index)
    wanted = field.map { ($0, value) }
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }
  var focused: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }

  func title(_ session: Session) -> Words {
    guard let spec else { return Words(same: path) }
    let name = record["Nama"] ?? record["Judul"] ?? record["Teks"] ?? record["Id"] ?? ""
    let short = truncated(name, to: 24, glyphs: session.glyphs)
    return short.isEmpty ? spec.label : Words(id: "\(spec.label.id) \(short)", en: "\(spec.label.en) \(short)")
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .pick(let picker): picker.keys
    case .parties(let field): field.keys
    case .text: [("Esc", Words(id: "selesai", en: "done")), ("Enter", Words(id: "baris baru", en: "new line"))]
    case .line:
      [("Enter", AppWords.done), ("Tab", Words(id: "kolom berikut", en: "next field")), ("Esc", AppWords.cancel)]
    case nil: []
    }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly { return readOnly }
    guard let focused else { return Words(id: "Catatan ini sudah tidak ada.", en: "This record is gone.") }
    switch action {
    case .change: return nil
    case .clear:
      return focused.value < record.values(of: focused.field.name).count
        ? nil : Words(id: "Kolom ini sudah kosong.", en: "This field is already empty.")
    case .above:
      return focused.value > 0 && focused.value < record.values(of: focused.field.name).count
        ? nil : Words(id: "Nilai ini sudah paling atas.", en: "This value is already first.")
    case .below:
      return focused.value + 1 < record.values(of: focused.field.name).count
        ? nil : Words(id: "Nilai ini sudah paling bawah.", en: "This value is already last.")
    }
  }
}
