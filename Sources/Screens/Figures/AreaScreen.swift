import Practicum
import RecordText
import TextCanvas

/// The statistics of the area as a grid, by category, with the sources they were taken from.
struct AreaScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case fill, makeFigure, source, sources, append, remove, clear, up, down

    var command: Command {
      switch self {
      case .fill:
        Command(
          "Enter F2", Words(id: "isi", en: "fill in"),
          help: Words(
            id: "Mengisi sel ini; mengetik huruf juga memulai. Tab ke kanan, Enter ke baris berikut.",
            en: "Fills in this cell; typing a letter starts as well. Tab goes right, Enter to the next line."),
          synonyms: Words(id: "ubah ketik", en: "edit type"))
      case .makeFigure:
        Command(
          "= Ctrl-G", Words(id: "jadikan angka", en: "make a figure"),
          help: Words(
            id: "Menjadikan statistik ini angka sebuah kasus, yang ikut berubah bila datanya berubah.",
            en: "Makes this statistic a figure of a case, which follows when the data changes."),
          synonyms: Words(id: "kasus pakai", en: "case use"))
      case .source:
        Command(
          "Ctrl-E", Words(id: "sumber baris", en: "line's source"),
          help: Words(
            id: "Memilih sumber data baris ini, atau mengetik nama sumber baru.",
            en: "Chooses this line's source, or takes the name of a new one."),
          synonyms: Words(id: "profil tahun asal", en: "profile year origin"))
      case .sources:
        Command(
          "Ctrl-O", Words(id: "daftar sumber", en: "sources"),
          help: Words(
            id: "Membuka daftar sumber data dengan tahun dan jenisnya.",
            en: "Opens the list of sources with their years and kinds."),
          synonyms: Words(id: "profil kelurahan bps", en: "profile bureau"), inFooter: false)
      case .append:
        Command(
          "Ctrl-A", Words(id: "baris baru", en: "new line"),
          help: Words(id: "Langsung ke baris baru di akhir.", en: "Goes to the new line at the end."),
          synonyms: Words(id: "tambah", en: "add"), inFooter: false)
      case .remove:
        Command(
          "Ctrl-K", Words(id: "hapus baris", en: "delete line"),
          help: Words(id: "Menghapus baris ini; Ctrl-U mengembalikannya.", en: "Deletes this line; Ctrl-U undoes."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      case .clear:
        Command(
          "Del", Words(id: "kosongkan", en: "clear"),
          help: Words(id: "Mengosongkan sel ini.", en: "Empties this cell."),
          synonyms: Words(id: "hapus isi", en: "delete value"), inFooter: false)
      case .up:
        Command(
          "Shift-Up Alt-Up", Words(id: "naikkan", en: "move up"),
          help: Words(id: "Memindahkan baris ke atas.", en: "Moves the line up."),
          synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
      case .down:
        Command(
          "Shift-Down Alt-Down", Words(id: "turunkan", en: "move down"),
          help: Words(id: "Memindahkan baris ke bawah.", en: "Moves the line down."),
          synonyms: Words(id: "pindah urutan", en: "order reorder"), inFooter: false)
      }
    }
  }

  enum Entry: Equatable {
    /// The focused cell; while untouched, the first letter replaces what stands there.
    case cell(TextField, isUntouched: Bool)
    /// The source of a statistic.
    case source(Picker, RecordAnchor)
    /// The case that gets the figure of a statistic.
    case figure(Picker, RecordAnchor)
    case removal(RemovalQuestion, RecordRemoval)
  }

  static let path = AreaStatistic.path
  static let columns: [FieldSpec] = ["Kategori", "Nama", "Nilai", "Satuan", "RW"].compactMap {
    Schema.record("Statistik", in: .wilayah)?.field($0)
  }
  static var lettersStartEntry: Bool { true }

  var statistics: [AreaStatistic] = []
  private(set) var sources: [AreaSource] = []
  /// The focused line; the new one stands after the last statistic.
  var line = 0
  var column = 0
  var list = ListCursor()
  /// The column in which the current run of Tabs began.
  var startColumn = 0
  var entry: Entry?
  /// What became of an entry whose line is gone, until the next key.
  var notice: Words?
  /// The statistic in focus, found again when the file changes around it.
  private var held: RecordAnchor?
  private var revision: Int?
  private var wanted: Int?

  init(focus: Focus?) {
    wanted = focus?.index
    if let field = focus?.field, let at = Self.columns.firstIndex(where: { $0.name == field }) { column = at }
  }

  var file: String? { Self.path }
  var isEntering: Bool { entry != nil }
  var focused: AreaStatistic? { statistics.indices.contains(line) ? statistics[line] : nil }
  var focusedColumn: FieldSpec { Self.columns[min(column, Self.columns.count - 1)] }

  func title(_ session: Session) -> Words { Words(id: "Data wilayah", en: "Area data") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action != .sources { return readOnly }
    let nothing = Words(id: "Pilih dulu baris sebuah statistik.", en: "Go to the line of a statistic first.")
    switch action {
    case .fill, .append, .sources: return nil
    case .remove, .clear, .source: return focused == nil ? nothing : nil
    case .makeFigure:
      guard focused != nil else { return nothing }
      return session.workspace.caseFolders.isEmpty
        ? Words(id: "Belum ada kasus.", en: "There is no case yet.") : nil
    case .up: return focused == nil ? nothing : line == 0 ? Self.atEnd : nil
    case .down: return focused == nil ? nothing : line == statistics.count - 1 ? Self.atEnd : nil
    }
  }

  private static let atEnd = Words(id: "Sudah di ujung daftar.", en: "Already at the end of the list.")

  mutating func prepare(_ size: Size, _ session: Session) {
    if revision != session.workspace[Self.path]?.revision ?? -1 {
      let (isFirst, isNew) = (revision == nil, line == statistics.count)
      refresh(session)
      if !isFirst { stay(onNewLine: isNew, session) }
    }
    if let wanted, let at = statistics.firstIndex(where: { $0.index == wanted }) { line = at }
    wanted = nil
    clamp()
    held = focused.map { RecordAnchor(Self.path, at: $0.index, in: session.workspace) }
    list.focus(line)
    list.prepare(count: statistics.count + 1, rows: listRows(size.rows))
  }

  /// Reads the statistics again, the focus staying where it is counted.
  mutating func refresh(_ session: Session) {
    revision = session.workspace[Self.path]?.revision ?? -1
    statistics = AreaStatistic.all(in: session.workspace)
    sources = AreaSource.all(in: session.workspace)
    clamp()
  }

  /// After a change from elsewhere: the focus stays with its statistic, and what is typed with its cell.
  private mutating func stay(onNewLine isNew: Bool, _ session: Session) {
    held?.follow(session.workspace)
    if isNew {
      line = statistics.count
    } else if let held, held.isThere, let at = statistics.firstIndex(where: { $0.index == held.index }) {
      line = at
    } else if case .cell(let typed, let isUntouched) = entry {
      entry = nil
      guard !isUntouched else { return }
      notice = Words(
        id: "Baris ini sudah tidak ada; yang diketik tidak disimpan: \(typed.text)",
        en: "This line is no longer there; what was typed was not stored: \(typed.text)")
    }
    if case .cell(_, isUntouched: true) = entry { begin() }
  }

  /// Begins to enter the focused cell with what stands there.
  mutating func begin() { entry = .cell(TextField(value(line, focusedColumn)), isUntouched: true) }

  mutating func clamp() {
    line = min(max(0, line), statistics.count)
    column = min(max(0, column), Self.columns.count - 1)
  }

  /// The rows for the lines, under the heads and above what tells of the focused line.
  func listRows(_ rows: Int) -> Int { max(1, rows - (rows >= 14 ? 5 : 4)) }

  /// What a cell holds; a new line shows what it takes over from the one above.
  func value(_ at: Int, _ field: FieldSpec) -> String {
    let record =
      statistics.indices.contains(at) ? statistics[at].record : AreaStatistic.carried(from: statistics.last)
    return record[field.name] ?? ""
  }
}
