import Practicum
import TextCanvas

/// Writes the table of the screen below to a file for spreadsheets: where to, in which form, with which numbers.
struct ExportScreen: ScreenState {
  /// All keys belong to the name of the file.
  enum Action: String, ScreenAction {
    static let table = named()
    case write

    var command: Command {
      Command(
        "", Words(id: "tulis berkas", en: "write the file"),
        help: Words(
          id: "Enter menulis berkas dengan nama yang diketik; .xlsx untuk Excel, .csv untuk yang lain.",
          en: "Enter writes the file under the name typed; .xlsx for Excel, .csv for others."),
        synonyms: Words(id: "simpan excel csv ekspor", en: "save excel csv export"))
    }
  }

  private enum State: Equatable {
    case naming, writing
    /// A file of that name is there: it may be replaced, or another name typed.
    case asking
  }

  private var order: TableOrder
  private var name: TextField
  private var state = State.naming
  /// Whether the practicum masks personal data, so that there is a choice.
  private let masks: Bool

  init(_ order: TableOrder, _ session: Session) {
    self.order = order
    masks = order.kind == .roster && PersonalData(session.workspace).isMasked
    name = TextField(WriteOrder.place(of: order.fileStem + ".xlsx", besidePracticum: session.folderName))
  }

  var isEntering: Bool { true }

  func title(_ session: Session) -> Words { Words(id: "Simpan ke Excel/CSV", en: "Save for Excel/CSV") }

  var subject: String? {
    order.caseFolder.flatMap { $0.isEmpty ? nil : CaseSummary.path(of: $0) }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    if state == .asking {
      return [
        ("y", Words(id: "ganti", en: "replace")), ("Esc", Words(id: "nama lain", en: "another name")),
      ]
    }
    let mask = ("Tab", Words(id: "samarkan/utuh", en: "masked/full"))
    return [("Enter", Words(id: "tulis", en: "write"))] + (masks ? [mask] : []) + [("Esc", AppWords.cancel)]
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    write(replacing: false, &session)
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if state == .asking {
      state = .naming
      if key == .text("y") || key == .text("Y") { write(replacing: true, &session) }
      return .stay
    }
    switch key {
    case .escape: return .back
    case .enter: write(replacing: false, &session)
    case .tab: if masks { order.isFull.toggle() }
    default: name.press(key)
    }
    return .stay
  }

  private mutating func write(replacing: Bool, _ session: inout Session) {
    guard state != .writing else { return }
    let path = name.text.withoutOuterBlanks
    guard let format = TableFormat(fileName: path) else { return session.say(TableFormat.unknown(path), .caution) }
    state = .writing
    session.requests.append(.write(WriteOrder(.table(order, format), to: path, replaces: replacing)))
  }

  mutating func written(_ outcome: WriteOutcome, _ session: inout Session) -> Transition {
    switch outcome {
    case .written:
      session.say(outcome.words, .good)
      return .back
    case .exists:
      state = .asking
      return .stay
    case .refused(let words):
      state = .naming
      session.say(words, .wrong)
      return .stay
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    let inner = area.inset(columns: 2, rows: 1)
    canvas.write(order.kind.words[language], at: inner.origin, .heading, limit: inner.columns)
    let label = Words(id: "Nama berkas: ", en: "File name: ")[language]
    let row = inner.row + 2
    let used = canvas.write(label, at: Position(column: inner.column, row: row), .label, limit: inner.columns)
    var lines = [Self.forms]
    // What is given away comes first: in a small window the rest may not be seen.
    if masks { lines.insert(order.isFull ? Self.full : Self.masked, at: 0) }
    if state == .writing { lines = [Words(id: "Sedang ditulis…", en: "Being written…")] }
    if state == .asking { lines = [Self.isThere] }
    var below = inner.droppingTop(4)
    for words in lines {
      let text = wrapped(words[language], to: below.columns)
      canvas.write(Array(text), in: below.top(text.count), state == .asking ? .caution : .muted)
      below = below.droppingTop(text.count + 1)
    }
    name.draw(
      &canvas, at: Position(column: inner.column + used, row: row), columns: inner.columns - used,
      glyphs: session.glyphs)
  }

  private static let forms = Words(
    id: "Akhiran .xlsx untuk Excel (jumlahnya rumus hidup), .csv untuk program lain. Nama tanpa folder ditulis di "
      + "folder tempat Rembuk dijalankan.",
    en: "The ending .xlsx is for Excel (sums are live formulas), .csv for other programs. A name without a folder is "
      + "written where Rembuk was started.")
  private static let masked = Words(
    id: "NIK, telepon, dan alamat disamarkan. Tab menuliskannya utuh.",
    en: "NIK, phone numbers and addresses are masked. Tab writes them out.")
  private static let full = Words(
    id: "NIK, telepon, dan alamat ditulis utuh: simpan di tempat yang aman. Tab menyamarkannya lagi.",
    en: "NIK, phone numbers and addresses are written out: keep the file in a safe place. Tab masks them again.")
  private static let isThere = Words(
    id: "Berkas dengan nama itu sudah ada. Ganti? y mengganti, Esc kembali ke namanya.",
    en: "A file of that name is there already. Replace it? y replaces it, Esc goes back to the name.")
}

extension TableOrder {
  /// What is said on a screen that has no table of its own.
  static let noneHere = Words(
    id:
      "Layar ini tidak punya tabel. Yang punya: daftar peserta, ringkasan, anggaran, realisasi, susunan acara, sistem "
      + "partisipan, dan temuan.",
    en: "This screen has no table. Those that have: roster, summary, budget, realisation, rundown, participant systems "
      + "and findings.")

  /// The table of a kind for a meeting's file.
  static func of(_ kind: TableKind, meeting path: String) -> TableOrder {
    TableOrder(kind, caseFolder: WorkspacePath.caseFolder(of: path), meeting: WorkspacePath.stem(of: path))
  }
}
