import Practicum
import TextCanvas

/// The figures of a case in one list: value now, how it is worked out, source, and where prose prints it.
struct FiguresScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, addFixed, addFromMeeting, addStatistic, addShare, way, uses, changeId, remove, area

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka isian angka ini.", en: "Opens this figure's form."),
          synonyms: Words(id: "ubah isi", en: "edit form"))
      case .addFixed:
        Command(
          "a Ins", Words(id: "tambah", en: "add"),
          help: Words(id: "Menambah angka tetap: nilai, nama, satuan.", en: "Adds a fixed figure: value, name, unit."),
          synonyms: Words(id: "baru tetap", en: "new fixed"))
      case .addFromMeeting:
        Command(
          "p", Words(id: "dari pertemuan", en: "from a meeting"),
          help: Words(
            id: "Menambah angka hidup: pilih pertemuan, pertanyaan, lalu jawaban yang dihitung.",
            en: "Adds a live figure: choose a meeting, a question and the answer to count."),
          synonyms: Words(id: "hidup jawaban hadir rekap rumus", en: "live answers attendance tally formula"))
      case .addStatistic:
        Command(
          "s", Words(id: "dari statistik", en: "from a statistic"),
          help: Words(id: "Menambah angka dari data wilayah.", en: "Adds a figure of the area data."),
          synonyms: Words(id: "wilayah data sekunder", en: "area secondary data"))
      case .addShare:
        Command(
          "r", Words(id: "persentase", en: "percentage"),
          help: Words(
            id: "Menambah persentase dari dua angka: bagian, lalu keseluruhannya.",
            en: "Adds a percentage of two figures: the part, then the whole."),
          synonyms: Words(id: "rasio persen bagian", en: "ratio percent share"))
      case .way:
        Command(
          "l", Words(id: "cara hitung", en: "way"),
          help: Words(
            id: "Mengganti cara angka ini dihitung, atau menetapkannya pada nilai sekarang.",
            en: "Changes how this figure is worked out, or fixes it at its value now."),
          synonyms: Words(id: "hidup tetap rumus ubah", en: "live fixed formula change"), inFooter: false)
      case .uses:
        Command(
          "g", Words(id: "dipakai di", en: "used in"),
          help: Words(id: "Melompat ke narasi yang mencetak angka ini.", en: "Jumps to the prose that prints it."),
          synonyms: Words(id: "narasi lompat tempat", en: "prose jump where"))
      case .changeId:
        Command(
          "i", Words(id: "ganti kode", en: "change Id"),
          help: Words(
            id: "Mengganti kode angka ini, juga di semua narasi, isian, dan rumus.",
            en: "Gives this figure another Id, in all prose, fields and formulas as well."),
          synonyms: Words(id: "ubah id", en: "rename key"), inFooter: false)
      case .remove:
        Command(
          "d Del", Words(id: "hapus", en: "delete"),
          help: Words(id: "Menghapus angka ini; u mengembalikannya.", en: "Deletes this figure; u brings it back."),
          synonyms: Words(id: "buang", en: "remove"), inFooter: false)
      case .area:
        Command(
          "w", Words(id: "data wilayah", en: "area data"),
          help: Words(id: "Membuka sumber dan statistik wilayah.", en: "Opens the area's sources and statistics."),
          synonyms: Words(id: "statistik", en: "statistics"), inFooter: false)
      }
    }
  }

  /// A line of the list.
  struct Line: Equatable {
    let figure: Figure
    let value: Result<DecimalNumber, FigureGap>
  }

  enum Entry: Equatable {
    /// How the focused figure is to be worked out.
    case way(Picker, RecordAnchor)
    case making(FigureMaking)
    case uses(Picker)
    case id(TextField, RecordAnchor)
    case removal(RemovalQuestion, RecordRemoval)
  }

  let folder: String
  private(set) var lines: [Line] = []
  var cursor = ListCursor()
  var entry: Entry?
  private(set) var uses: TextUses?
  private var revision = -1
  /// The block to begin at.
  var wanted: Int?

  init(folder: String, focus: Focus?) {
    self.folder = folder
    wanted = focus?.index
  }

  var path: String { CaseSummary.path(of: folder) }
  var file: String? { path }
  var isEntering: Bool { entry != nil }
  var focused: Line? { lines.indices.contains(cursor.index) ? lines[cursor.index] : nil }
  var focusedUses: [TextUse] { focused.flatMap { uses?.places(ofFigure: $0.figure.id, in: folder) } ?? [] }

  func title(_ session: Session) -> Words {
    let short = CaseSummary(folder, of: session.workspace).shortName
    return Words(id: "Angka (\(short.id))", en: "Figures (\(short.en))")
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, ![.open, .uses, .area].contains(action) { return readOnly }
    let nothing = Words(id: "Belum ada angka; a menambah.", en: "There is no figure yet; a adds one.")
    switch action {
    case .addFixed, .area: return nil
    case .open, .way, .changeId, .remove: return focused == nil ? nothing : nil
    case .uses:
      guard focused != nil else { return nothing }
      return focusedUses.isEmpty
        ? Words(id: "Angka ini belum dicetak di narasi.", en: "No prose prints this figure yet.") : nil
    case .addFromMeeting:
      return FigureMaking.meetings(folder, session).isEmpty
        ? Words(id: "Belum ada pertemuan.", en: "There is no meeting yet.") : nil
    case .addStatistic:
      return AreaStatistic.all(in: session.workspace).isEmpty
        ? Words(id: "Data wilayah masih kosong; w membukanya.", en: "The area data is empty; w opens it.") : nil
    case .addShare:
      return lines.count < 2
        ? Words(id: "Perlu dua angka lebih dahulu.", en: "It takes two figures first.") : nil
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    if revision != session.workspace.revision {
      revision = session.workspace.revision
      var book = FigureBook(session.workspace)
      lines = book.figures(of: folder).map { Line(figure: $0, value: book.value(of: $0)) }
      uses = TextUses(session.workspace)
    }
    if let wanted, let at = lines.firstIndex(where: { $0.figure.index == wanted }) { cursor.focus(at) }
    wanted = nil
    if case .id(let field, var anchor) = entry {
      anchor.follow(session.workspace)
      entry = .id(field, anchor)
      // The list shows the figure whose Id is typed.
      if let at = lines.firstIndex(where: { $0.figure.index == anchor.index }) { cursor.focus(at) }
    }
    cursor.prepare(count: lines.count, rows: listRows(size.rows))
  }

  /// The rows for the list; the rest tells of the focused figure.
  func listRows(_ rows: Int) -> Int { max(1, rows - (rows >= 14 ? 6 : 4)) }
}
