import Practicum
import TextCanvas

/// What was spent on each line of the budget: payments with date and receipt, and what is left.
struct RealisationScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case fill, append, details, remove, clear, plan

    var command: Command {
      switch self {
      case .fill:
        Command(
          "Enter F2", Words(id: "isi", en: "fill in"),
          help: Words(
            id:
              "Pada rincian: mulai transaksi baru. Pada transaksi: mengisi sel; Tab ke kanan, Enter ke baris berikut.",
            en: "On a line: begins a transaction. On a transaction: fills in; Tab goes right, Enter to the next line."),
          synonyms: Words(id: "ubah bayar ketik", en: "edit pay type"))
      case .append:
        Command(
          "Ctrl-A", Words(id: "transaksi baru", en: "new transaction"),
          help: Words(
            id: "Menambah transaksi pada rincian ini: tanggal, nomor bukti, jumlah.",
            en: "Adds a transaction on this line: date, receipt number, amount."),
          synonyms: Words(id: "bayar kuitansi pengeluaran", en: "pay receipt expense"))
      case .details:
        Command(
          "Ctrl-D", Words(id: "lengkap", en: "details"),
          help: Words(id: "Membuka semua isian baris ini.", en: "Opens all fields of this line."),
          synonyms: Words(id: "catatan rincian", en: "note line"))
      case .remove:
        Command(
          "Ctrl-K", Words(id: "hapus transaksi", en: "delete transaction"),
          help: Words(
            id: "Menghapus transaksi ini; Ctrl-U mengembalikannya.",
            en: "Deletes this transaction; Ctrl-U brings it back."
          ),
          synonyms: Words(id: "buang", en: "remove"))
      case .clear:
        Command(
          "Del", Words(id: "kosongkan", en: "clear"),
          help: Words(id: "Mengosongkan sel ini.", en: "Empties this cell."),
          synonyms: Words(id: "hapus isi", en: "delete value"), inFooter: false)
      case .plan:
        Command(
          "Ctrl-W", Words(id: "anggaran", en: "budget"),
          help: Words(id: "Membuka tabel anggaran.", en: "Opens the budget grid."),
          synonyms: Words(id: "rencana RAB", en: "plan costs"))
      }
    }
  }

  let folder: String
  var sheet: BudgetSheet

  init(folder: String, focus: Focus? = nil) {
    self.folder = folder
    sheet = BudgetSheet(folder: folder, .realisation, focus: focus)
    sheet.cell = .date
  }

  static var lettersStartEntry: Bool { true }
  var file: String? { sheet.path }
  var table: TableOrder? { TableOrder(.budget, caseFolder: folder) }
  var isEntering: Bool { sheet.entry != nil }

  func title(_ session: Session) -> Words { Words(id: "Realisasi", en: "Realisation") }
  func entryKeys(_ session: Session) -> [(key: String, title: Words)] { BudgetSheet.entryKeys }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action != .plan { return readOnly }
    switch action {
    case .plan: return nil
    case .fill, .append: return line == nil && transaction == nil ? Self.noLine : nil
    case .details: return sheet.focused.block == nil ? Self.noLine : nil
    case .remove, .clear:
      return transaction == nil ? Words(id: "Pilih dulu sebuah transaksi.", en: "Go to a transaction first.") : nil
    }
  }

  private static let noLine = Words(id: "Pilih dulu sebuah rincian.", en: "Go to a line first.")

  private var transaction: BudgetTransaction? {
    if case .transaction(let transaction) = sheet.focused { transaction } else { nil }
  }

  /// The line in focus, or the one that the transaction in focus was paid from.
  private var line: BudgetLine? {
    switch sheet.focused {
    case .line(let line): line
    case .transaction(let transaction): sheet.budget.line(transaction.lineId)
    case .fresh(let fresh): if case .transaction(let id) = fresh.kind { sheet.budget.line(id) } else { nil }
    default: nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    sheet.notice = nil
    switch action {
    case .fill: sheet.enter(session)
    case .append: if let line { sheet.beginPayment(on: line, session) }
    case .details: if let block = sheet.focused.block { return .open(.form(file: sheet.path, index: block)) }
    case .clear: _ = sheet.store("", &session)
    case .plan: return .replace(.budget(folder))
    case .remove:
      guard let transaction else { return .stay }
      let budget = sheet.budget
      if session.edit({ workspace in budget.remove("Transaksi", at: transaction.index, in: workspace) }) {
        sheet.rebuild(session.workspace)
        session.say(
          Words(
            id: "Transaksi dihapus. Ctrl-U mengembalikannya.", en: "The transaction was deleted. Ctrl-U brings it back."
          ),
          .good)
      }
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if sheet.entry != nil { sheet.type(key, &session) } else { sheet.move(key, &session) }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) { sheet.prepare(size, session) }
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) { sheet.draw(&canvas, area, session) }
}
