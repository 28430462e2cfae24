import Practicum
import RecordText
import TextCanvas

/// Typing into the grid: completion, refusal at the field, Tab and Enter.
extension BudgetSheet {
  /// Begins to enter the focused cell with what stands there; on a line of the realisation a payment is begun.
  mutating func enter(_ session: Session) {
    if kind == .realisation, case .line(let line) = focused { return beginPayment(on: line, session) }
    guard cells(focused).contains(cell) else { return }
    chosenCell = cell
    entry = Entry(field: TextField(text(of: cell, session.language)))
    if [.description, .unit, .receipt].contains(cell), completions[cell] == nil {
      completions[cell] = completion(of: cell, session.workspace)
    }
  }

  /// A payment on a line, behind those it has.
  mutating func beginPayment(on line: BudgetLine, _ session: Session) {
    begin(FreshRecord(kind: .transaction(line.id)), session)
  }

  /// What a cell of the focused row holds, as it is typed.
  func text(of cell: BudgetCell, _ language: Language) -> String {
    func money(_ text: String) -> String { Rupiah.lenient(text).map { WholeNumber.shown($0, language) } ?? text }
    func decimal(_ text: String) -> String {
      guard let number = DecimalNumber(plain: text) else { return text }
      return language == .indonesian ? number.plain.replacing(".", with: ",") : number.plain
    }
    switch (focused, cell) {
    case (.group(let group), .description): return group.name
    case (.group(let group), .label): return group.label
    case (.group(let group), .printed): return money(group.printedText)
    case (.line(let line), .description): return line.description
    case (.line(let line), .volume): return line.volumeText.isEmpty ? line.printedVolume : decimal(line.volumeText)
    case (.line(let line), .unit): return line.unit
    case (.line(let line), .coefficient):
      return [decimal(line.coefficientText), line.coefficientUnit].filter { !$0.isEmpty }.joined(separator: " ")
    case (.line(let line), .price): return money(line.priceText)
    case (.line(let line), .printed): return money(line.printedText)
    case (.total, .printed): return money(budget.printedTotalText)
    case (.ceiling, .amount): return money(budget.ceilingText)
    case (.income(let income), .description): return income.source
    case (.income(let income), .amount): return money(income.amountText)
    case (.transaction(let payment), .description): return payment.payee
    case (.transaction(let payment), .date): return Self.shortDate(payment.date)
    case (.transaction(let payment), .receipt): return payment.receipt
    case (.transaction(let payment), .spent): return money(payment.amountText)
    default: return ""
    }
  }

  /// `11/02/23`, or the date as the file has it.
  static func shortDate(_ plain: String) -> String {
    guard CalendarDate(plain: plain) != nil else { return plain }
    let parts = plain.split(separator: "-")
    return parts.count == 3 ? "\(parts[2])/\(parts[1])/\(parts[0].suffix(2))" : plain
  }

  /// What could complete the typed text; empty unless the cursor stands at its end.
  var ghost: String {
    guard let entry, !entry.isUntouched, entry.field.isAtEnd,
      let best = completions[cell]?.best(for: entry.field.text)
    else { return "" }
    return String(best.dropFirst(entry.field.text.count))
  }

  /// A key while a cell is typed.
  mutating func type(_ key: Key, _ session: inout Session) {
    guard var entry else { return }
    switch key {
    case .escape: self.entry = nil
    case .enter, .tab:
      // An offered unit is taken as in a spreadsheet; a blank behind the typed text declines it. What a line is about
      // is too telling for that: there Right takes it.
      if cell == .unit, !ghost.isEmpty, let best = completions[cell]?.best(for: entry.field.text) {
        entry.field = TextField(best)
      }
      finish(entry, &session) { key == .tab ? $0.goOn($1) : $0.goDown($1) }
    case .backTab: finish(entry, &session) { sheet, session in sheet.goBack(session) }
    case .up, .down, .pageUp, .pageDown:
      finish(entry, &session) { sheet, session in
        sheet.move(key)
        sheet.dropFresh()
        if sheet.cells(sheet.focused).contains(sheet.cell) { sheet.enter(session) }
      }
    case .paste(let text): paste(text, into: entry, &session)
    case .text(let text) where entry.isUntouched:
      self.entry = Entry(field: TextField(text), isUntouched: false)
    case .right where !ghost.isEmpty:
      guard let best = completions[cell]?.best(for: entry.field.text) else { return }
      self.entry = Entry(field: TextField(best), isUntouched: false)
    default:
      if entry.field.press(key) {
        entry.isUntouched = false
        self.entry = entry
      }
    }
  }

  /// A cell is pasted into the entry, in place of what nobody has touched; a table over the grid, never over what is
  /// being typed.
  private mutating func paste(_ text: String, into entry: Entry, _ session: inout Session) {
    switch PastedText(text) {
    case .cell(let text):
      var field = entry.isUntouched ? TextField() : entry.field
      field.press(.paste(text))
      self.entry = Entry(field: field, isUntouched: false)
    case .table where !entry.isUntouched: session.say(PastedText.isTyping, .caution)
    case .table(let text): if paste(text, &session) { self.entry = nil }
    }
  }

  /// Stores the cell and moves on; what cannot be read stays in the cell, with what is expected below it.
  private mutating func finish(
    _ entry: Entry, _ session: inout Session, _ moveOn: (inout BudgetSheet, Session) -> Void
  ) {
    if !entry.isUntouched, !store(entry.field.text, &session) {
      self.entry = entry
      return
    }
    self.entry = nil
    moveOn(&self, session)
  }

  /// Tab: the next cell, and after the last one the next row, which is begun where a group or list ends.
  private mutating func goOn(_ session: Session) {
    let cells = cells(focused)
    if let at = cells.firstIndex(of: cell), at + 1 < cells.count {
      cell = cells[at + 1]
      return enter(session)
    }
    startCell = firstCell
    goDown(session)
  }

  /// Shift-Tab: the cell before, and before the first one the last of the row above.
  private mutating func goBack(_ session: Session) {
    let cells = cells(focused)
    if let at = cells.firstIndex(of: cell), at > 0 {
      cell = cells[at - 1]
    } else if let above = rows[..<row].lastIndex(where: { !self.cells($0).isEmpty }) {
      row = above
      cell = self.cells(focused).last ?? cell
      dropFresh()
    }
    enter(session)
  }

  /// Enter: the next row of the list, in the column where the run of Tabs began; behind the last one a new one, and
  /// from an empty new line on to a new group. An empty new group or payment ends the entry.
  private mutating func goDown(_ session: Session) {
    if case .fresh(let empty) = focused { return leave(empty, session) }
    let next = rows.indices.contains(row + 1) ? rows[row + 1] : nil
    switch (focused, next) {
    case (.group(let group), .line), (.group(let group), .fresh):
      row += 1
      (cell, startCell) = (.description, .description)
      if case .fresh = focused { return begin(FreshRecord(kind: .line(group.id)), session) }
      enter(session)
    case (.group(let group), _): begin(FreshRecord(kind: .line(group.id)), session)
    case (.line, .line), (.income, .income), (.transaction, .transaction):
      row += 1
      cell = startCell
      clamp()
      enter(session)
    case (.line(let line), _) where startCell == .description && budget.group(line.groupId) != nil:
      begin(FreshRecord(kind: .line(line.groupId), place: .after(line.index)), session)
    case (.line, _):
      guard let below = rows[(row + 1)...].firstIndex(where: { if case .line = $0 { true } else { false } }) else {
        return
      }
      row = below
      enter(session)
    case (.income(let income), _): begin(FreshRecord(kind: .income, place: .after(income.index)), session)
    case (.transaction(let payment), _) where budget.line(payment.lineId) != nil:
      begin(FreshRecord(kind: .transaction(payment.lineId), place: .after(payment.index)), session)
    case (.ceiling, _):
      guard let first = rows.firstIndex(where: { if case .income = $0 { true } else { false } }) else {
        return begin(FreshRecord(kind: .income), session)
      }
      row = first
      (cell, startCell) = (.description, .description)
      enter(session)
    default: break
    }
  }

  private mutating func leave(_ empty: FreshRecord, _ session: Session) {
    if case .line(let id) = empty.kind, let group = budget.group(id) {
      return begin(FreshRecord(kind: .group, place: .after(group.index)), session)
    }
    guard !(empty.kind == .group && budget.groups.isEmpty) else { return }
    row = max(0, row - 1)
    clamp()
    dropFresh()
  }

  /// The texts already used in a column: descriptions and units of every budget, so that a clerk types them once.
  private func completion(of cell: BudgetCell, _ workspace: Workspace) -> Completion {
    var completion = Completion()
    if cell == .unit {
      for unit in ["orang", "box", "buah", "lembar", "paket", "orang/jam", "kali"] { completion.add(unit) }
    }
    for folder in workspace.caseFolders {
      let other = Budget(workspace, path: Budget.path(ofCase: folder))
      switch cell {
      case .description where kind == .realisation: other.transactions.forEach { completion.add($0.payee) }
      case .description:
        other.lines.forEach { completion.add($0.description) }
        other.groups.forEach { completion.add($0.name) }
        other.income.forEach { completion.add($0.source) }
      case .unit: other.lines.forEach { completion.add($0.unit) }
      default: break
      }
    }
    return completion
  }
}
