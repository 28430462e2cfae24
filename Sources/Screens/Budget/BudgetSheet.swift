import Practicum
import RecordText
import TextCanvas

/// The grid under a budget and under its realisation: its rows, the focus, what is being typed, what is in sight.
struct BudgetSheet: Sendable {
  /// The cell being typed; while untouched, the first letter replaces what stands there.
  struct Entry: Equatable {
    var field: TextField
    var isUntouched = true
  }

  let path: String
  let kind: BudgetRows.Kind
  private(set) var budget: Budget
  private(set) var sums: BudgetSums
  var rows: [BudgetRow] = []
  var row = 0
  var cell: BudgetCell = .description
  /// The column that was last chosen: moving up and down returns to it wherever a row has it.
  var chosenCell: BudgetCell = .description
  /// The column in which the current run of Tabs began: Enter returns to it in the next row.
  var startCell: BudgetCell = .description
  var fresh: FreshRecord?
  var entry: Entry?
  /// Whether the printed column was asked for; nil while it depends on whether anything printed is noted.
  var chosenPrinted: Bool?
  /// What became of an entry whose record is gone, until the next key.
  var notice: Words?
  var completions: [BudgetCell: Completion] = [:]
  var wanted: Focus?
  /// The record in focus, found again when the file changes around it.
  private var held: RecordAnchor?
  /// The record beside which one is begun.
  private var neighbour: RecordAnchor?
  private var revision: Int?
  var firstRow = 0
  var firstColumn = 1
  var layout = BudgetLayout()

  init(folder: String, _ kind: BudgetRows.Kind, focus: Focus? = nil) {
    path = Budget.path(ofCase: folder)
    self.kind = kind
    budget = Budget(Workspace(), path: path)
    sums = BudgetSums(budget)
    wanted = focus
  }

  var focused: BudgetRow { rows.indices.contains(row) ? rows[row] : .total }
  var showsPrinted: Bool { kind == .plan && (chosenPrinted ?? sums.hasPrinted) }

  /// The cells of a row that can be typed, in the order of Tab.
  func cells(_ row: BudgetRow) -> [BudgetCell] {
    let printed: [BudgetCell] = showsPrinted ? [.printed] : []
    if kind == .realisation {
      switch row {
      case .transaction, .fresh: return [.description, .date, .receipt, .spent]
      default: return []
      }
    }
    switch row {
    case .group: return showsPrinted ? [.description, .label, .printed] : [.description]
    case .line: return [.description, .volume, .unit, .coefficient, .price] + printed
    case .total: return printed
    case .ceiling: return [.amount]
    case .income: return [.description, .amount]
    case .lost, .means, .transaction: return []
    case .fresh(let fresh):
      switch fresh.kind {
      case .group, .transaction: return [.description]
      case .line: return [.description, .volume, .unit, .coefficient, .price] + printed
      case .income: return [.description, .amount]
      }
    }
  }

  /// Whether the focus may stand on a row: it can be typed, or a payment can be begun on it.
  func isReachable(_ row: BudgetRow) -> Bool {
    if case .line = row { return true }
    return !cells(row).isEmpty
  }

  /// The cell in which a new record of a row's kind begins.
  var firstCell: BudgetCell { kind == .plan ? .description : .date }

  /// Reads the file again and finds the rows anew; the focus stays where it is counted.
  mutating func rebuild(_ workspace: Workspace) {
    budget = Budget(workspace, path: path)
    sums = BudgetSums(budget)
    revision = workspace[path]?.revision
    arrange()
  }

  /// The rows as they stand with what is begun.
  mutating func arrange() {
    if kind == .plan, budget.groups.isEmpty, budget.lines.isEmpty, fresh == nil {
      fresh = FreshRecord(kind: .group)
    }
    rows = BudgetRows(budget, kind, fresh: fresh).rows
    clamp()
  }

  /// Begins a record and puts the focus on its first cell.
  mutating func begin(_ record: FreshRecord, _ session: Session) {
    fresh = record
    neighbour = record.place.neighbour.map { RecordAnchor(path, at: $0, in: session.workspace) }
    arrange()
    row = rows.firstIndex(of: .fresh(record)) ?? row
    cell = firstCell
    startCell = firstCell
    enter(session)
  }

  /// Takes away a record that was begun and never filled in, once the focus has left it.
  mutating func dropFresh() {
    guard let fresh, focused != .fresh(fresh) else { return }
    let kept = focused
    self.fresh = nil
    arrange()
    row = rows.firstIndex(of: kept) ?? row
    clamp()
  }

  /// Goes to the row of a block.
  mutating func focus(block: Int) {
    if let row = rows.firstIndex(where: { $0.block == block }) { self.row = row }
    clamp()
  }

  /// Goes to the record of a type with a code.
  mutating func focus(_ type: String, id: String, _ workspace: Workspace) {
    guard let file = workspace[path]?.records,
      let block = file.records(of: type).last(where: { file.value("Id", at: $0) == id })
    else { return }
    focus(block: block)
  }

  /// Keeps the focus on a row that can be reached, and on a cell that it has.
  mutating func clamp() {
    row = min(max(0, row), max(0, rows.count - 1))
    if rows.indices.contains(row), !isReachable(rows[row]) {
      row =
        rows[row...].firstIndex(where: isReachable) ?? rows[..<row].lastIndex(where: isReachable) ?? row
    }
    let cells = cells(focused)
    if !cells.contains(cell), let nearest = cells.contains(firstCell) ? firstCell : cells.first { cell = nearest }
  }

  /// Follows the file after every event; what is being typed stays with its record.
  mutating func prepare(_ size: Size, _ session: Session) {
    if rows.isEmpty || revision != session.workspace[path]?.revision { follow(session) }
    if let wanted {
      focus(block: wanted.index)
      if let field = wanted.field { focus(field: field) }
      self.wanted = nil
    }
    hold(session.workspace)
    let money = moneyWidth(session.language)
    firstColumn = BudgetLayout.first(
      toShow: shownInFocus, from: firstColumn, size, kind, showsPrinted: showsPrinted, money: money)
    layout = BudgetLayout(size, kind, showsPrinted: showsPrinted, money: money, first: firstColumn)
    firstRow = max(0, min(firstRow, rows.count - layout.lines))
    firstRow = max(min(firstRow, row), row - layout.lines + 1)
  }

  /// The column that must be in sight: the focused one, and on a line of the realisation what is left of it.
  private var shownInFocus: BudgetLayout.Shown {
    guard cells(focused).contains(cell) else { return .remaining }
    return .cell(cell == .label ? .volume : cell)
  }

  private mutating func focus(field: String) {
    let cell: BudgetCell? =
      switch field {
      case "Uraian", "Nama", "Sumber": .description
      case "Volume", "VolumeTertulis": .volume
      case "Satuan": .unit
      case "Koefisien", "SatuanKoefisien": .coefficient
      case "HargaSatuan": .price
      case "Tertulis": .printed
      case "Label": .label
      case "Batas": .amount
      case "Jumlah": kind == .plan ? .amount : .spent
      case "NoBukti": .receipt
      case "Tanggal": .date
      default: nil
      }
    if field == "Batas" { row = rows.firstIndex(of: .ceiling) ?? row }
    if field == "Tertulis", wanted?.index == budget.settings { row = rows.firstIndex(of: .total) ?? row }
    if let cell, cells(focused).contains(cell) { self.cell = cell }
  }

  /// After a change from elsewhere: an untouched focus goes to what changed, a touched one stays with its record.
  private mutating func follow(_ session: Session) {
    let changes = revision.flatMap { session.workspace[path]?.changes(since: $0) } ?? []
    let isFirst = rows.isEmpty
    let before = focused
    followNeighbour(session.workspace)
    rebuild(session.workspace)
    guard !isFirst else { return }
    if case .fresh = before {
      stayWithFresh()
    } else if before.block == nil {
      row = rows.firstIndex(of: before) ?? row
    } else if entry?.isUntouched == false {
      return stayWithHeld(session)
    }
    if entry?.isUntouched == false { return }
    entry = nil
    if case .record(_, let block, _, _)? = changes.last, rows.contains(where: { $0.block == block }) {
      fresh = nil
      arrange()
      focus(block: block)
    } else if var held {
      held.follow(session.workspace)
      if held.isThere { focus(block: held.index) }
    }
  }

  private mutating func stayWithHeld(_ session: Session) {
    guard var held else { return }
    held.follow(session.workspace)
    if held.isThere { return focus(block: held.index) }
    leaveTyped()
  }

  /// The record that is being typed has no place any more: what was typed is kept to be read.
  private mutating func leaveTyped() {
    let typed = entry.map { $0.isUntouched ? "" : $0.field.text } ?? ""
    entry = nil
    guard !typed.isEmpty else { return }
    notice = Words(
      id: "Baris ini sudah tidak ada; yang diketik tidak disimpan: \(typed)",
      en: "This line is no longer there; what was typed was not stored: \(typed)")
  }

  /// The record that is begun stays beside its neighbour; where that is gone, it goes to the end of its list.
  private mutating func followNeighbour(_ workspace: Workspace) {
    guard fresh != nil, var neighbour else { return }
    neighbour.follow(workspace)
    fresh?.place.move(to: neighbour.isThere ? neighbour.index : nil)
    self.neighbour = neighbour
  }

  /// Keeps the focus on the record that is begun; one whose group or line is gone cannot be made.
  private mutating func stayWithFresh() {
    guard let fresh else { return }
    let hasParent =
      switch fresh.kind {
      case .line(let id): budget.group(id) != nil
      case .transaction(let id): budget.line(id) != nil
      case .group, .income: true
      }
    if hasParent {
      row = rows.firstIndex(of: .fresh(fresh)) ?? row
    } else {
      leaveTyped()
      self.fresh = nil
      arrange()
    }
  }

  private mutating func hold(_ workspace: Workspace) {
    held = focused.block.map { RecordAnchor(path, at: $0, in: workspace) }
  }

  /// How wide the widest amount is.
  private func moneyWidth(_ language: Language) -> Int {
    let amounts = [
      sums.total.known, budget.printedTotal ?? 0, budget.ceiling ?? 0, sums.income.known, sums.realisation.spent,
      sums.totalAsPrinted.known,
    ]
    return displayWidth(WholeNumber.shown(amounts.max() ?? 0, language)) + (kind == .realisation ? 1 : 0)
  }
}
