import Practicum
import RecordText
import TextCanvas

extension BudgetSheet {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    drawHead(&canvas, area.top(1), session)
    let grid = area.droppingTop(1).top(layout.lines)
    for offset in 0..<layout.lines where rows.indices.contains(firstRow + offset) {
      drawRow(firstRow + offset, &canvas, grid.top(1).moved(rows: offset), session)
    }
    if budget.lines.isEmpty, entry == nil { drawEmpty(&canvas, grid.droppingTop(rows.count + 1), session) }
    drawInformation(&canvas, area.droppingTop(1 + layout.lines).top(1), session)
    drawSummary(&canvas, area.bottom(layout.summaryRows), session)
  }

  private func drawHead(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line, .heading)
    for column in layout.columns {
      let isNumber = column.shown != .cell(.description) && !isText(column.shown)
      canvas.write(
        padded(
          column.shown.words[session.language], to: column.width, isNumber ? .right : .left, glyphs: session.glyphs),
        at: Position(column: line.column + column.column, row: line.row), .heading)
    }
    if layout.hasMoreLeft, let second = layout.columns.dropFirst().first {
      canvas.write(
        String(session.glyphs.arrowLeft), at: Position(column: line.column + second.column - 1, row: line.row), .muted)
    }
    if layout.hasMoreRight {
      canvas.write(String(session.glyphs.arrowRight), at: Position(column: line.right - 1, row: line.row), .muted)
    }
  }

  private func isText(_ shown: BudgetLayout.Shown) -> Bool {
    switch shown {
    case .cell(.description), .cell(.unit), .cell(.date), .cell(.receipt), .cell(.label): true
    default: false
    }
  }

  private func drawRow(_ at: Int, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let row = rows[at]
    let isFocused = at == self.row
    if isFocused { canvas.write(String(session.glyphs.marker), at: line.origin, .accent) }
    if let worst = findings(of: row, session).map(\.severity).min() {
      canvas.write("!", at: Position(column: line.column + 1, row: line.row), worst.role)
    }
    for column in layout.columns {
      let isLabel = column.shown == .cell(.volume) && cells(row).contains(.label)
      let shown: BudgetLayout.Shown = isLabel ? .cell(.label) : column.shown
      let indent = column.shown == .cell(.description) && row.isIndented ? (line.columns < 60 ? 1 : 2) : 0
      let width = isLabel ? labelWidth(from: column) : column.width
      let area = Area(column: line.column + column.column + indent, row: line.row, columns: width - indent, rows: 1)
      // A line of the realisation has no cell of its own: the focus stands on its description.
      let focusedCell: BudgetCell = cells(row).contains(cell) ? cell : .description
      let isCell = isFocused && shown == .cell(focusedCell)
      if isCell, let entry {
        entry.field.draw(&canvas, at: area.origin, columns: area.columns, ghost: ghost, glyphs: session.glyphs)
        continue
      }
      let (text, role) = content(of: shown, row, session)
      if isCell { canvas.fill(area, .focus) }
      let written = padded(text, to: area.columns, isText(shown) ? .left : .right, glyphs: session.glyphs)
      if !text.isEmpty { canvas.write(written, at: area.origin, isCell ? .focus : role) }
      if isCell { canvas.cursor = area.origin }
    }
  }

  /// A printed label has room up to the amount.
  private func labelWidth(from column: BudgetLayout.Column) -> Int {
    let end = layout.columns.first { $0.shown == .cell(.amount) }?.column ?? layout.columns.last?.column ?? 0
    return max(column.width, end - column.column - 1)
  }

  /// What the checks say of a row; the budget's own record is shown as total and ceiling, and beside payments only
  /// what is about them.
  private func findings(of row: BudgetRow, _ session: Session) -> [Finding] {
    let block = [.total, .ceiling].contains(row) ? budget.settings : row.block
    let found = block.map { session.findings(in: path, at: $0) } ?? []
    if kind == .realisation { return found.filter { $0.rule == "A10" || $0.rule.hasPrefix("D") } }
    guard [.total, .ceiling].contains(row) else { return found }
    return found.filter { ($0.field == "Batas") == (row == .ceiling) }
  }

  /// What a row shows in a column, and in which role.
  private func content(of shown: BudgetLayout.Shown, _ row: BudgetRow, _ session: Session) -> (String, StyleRole) {
    let language = session.language
    func money(_ amount: Int?) -> String { amount.map { WholeNumber.shown($0, language) } ?? "" }
    switch (row, shown) {
    case (.group(let group), .cell(.description)):
      return (group.name.isEmpty ? Words(id: "(tanpa nama)", en: "(no name)")[language] : group.name, .heading)
    case (.group(let group), .cell(.label)): return (group.label, .muted)
    case (.group(let group), .cell(.amount)): return (money(sums.subtotal(of: group)), .heading)
    case (.group(let group), .cell(.printed)):
      return (group.printed.map { money($0) } ?? group.printedText, printedRole(.group(group), session))
    case (.line(let line), .cell(.description)): return (line.description, .normal)
    case (.line(let line), .cell(.volume)):
      guard line.volumeText.isEmpty else { return (line.volume?.shown(language) ?? line.volumeText, .normal) }
      return (line.printedVolume, .caution)
    case (.line(let line), .cell(.unit)): return (line.unit, .normal)
    case (.line(let line), .cell(.coefficient)):
      guard !line.coefficientText.isEmpty else { return ("", .normal) }
      let number = line.coefficient?.shown(language) ?? line.coefficientText
      return ([number, line.coefficientUnit].filter { !$0.isEmpty }.joined(separator: " "), .normal)
    case (.line(let line), .cell(.price)): return (line.price.map { money($0) } ?? line.priceText, .normal)
    case (.line(let line), .cell(.amount)):
      guard let amount = line.amount else { return (line.printed.map { "(\(money($0)))" } ?? "?", .caution) }
      return (money(amount), .value)
    case (.line(let line), .cell(.printed)):
      return (line.printed.map { money($0) } ?? line.printedText, printedRole(row, session))
    case (.line(let line), _): return state(budget.realisation(of: line), shown, language, .normal)
    case (.group(let group), _): return state(sums.realisation(of: group), shown, language, .heading)
    case (.total, .cell(.description)): return (Words(id: "TOTAL", en: "TOTAL")[language], .heading)
    case (.total, .cell(.amount)): return (money(sums.total.known), .heading)
    case (.total, .cell(.printed)):
      return (budget.printedTotal.map { money($0) } ?? budget.printedTotalText, printedRole(row, session))
    case (.total, _): return state(sums.realisation, shown, language, .heading)
    case (.ceiling, .cell(.description)): return (Words(id: "Batas", en: "Ceiling")[language], .label)
    case (.ceiling, .cell(.amount)): return (budget.ceiling.map { money($0) } ?? budget.ceilingText, .normal)
    case (.means, .cell(.description)): return (Words(id: "Penerimaan", en: "Income")[language], .label)
    case (.means, .cell(.amount)): return (budget.income.isEmpty ? "" : money(sums.income.known), .label)
    case (.income(let income), .cell(.description)): return (income.source, .normal)
    case (.income(let income), .cell(.amount)): return (income.amount.map { money($0) } ?? income.amountText, .normal)
    case (.transaction(let payment), .cell(.description)): return ("\(session.glyphs.bullet) \(payment.payee)", .muted)
    case (.transaction(let payment), .cell(.date)): return (Self.shortDate(payment.date), .muted)
    case (.transaction(let payment), .cell(.receipt)): return (payment.receipt, .muted)
    case (.transaction(let payment), .cell(.spent)):
      return (payment.amount.map { money($0) } ?? payment.amountText, .value)
    case (.lost, .cell(.description)):
      return kind == .plan
        ? (Words(id: "Kelompoknya tidak ada", en: "Their group is not there")[language], .caution)
        : (Words(id: "Tanpa rincian", en: "Without a line")[language], .caution)
    case (.fresh(let fresh), .cell(.description)):
      return kind == .plan ? ("+ \(fresh.invitation[language])", .placeholder) : ("+", .placeholder)
    default: return ("", .normal)
    }
  }

  /// What was printed stands out where it is not what the checks expect.
  private func printedRole(_ row: BudgetRow, _ session: Session) -> StyleRole {
    findings(of: row, session).first { $0.field == "Tertulis" }?.severity.role ?? .muted
  }

  private func state(
    _ state: Realisation, _ shown: BudgetLayout.Shown, _ language: Language, _ role: StyleRole
  ) -> (String, StyleRole) {
    switch shown {
    case .cell(.spent): (WholeNumber.shown(state.spent, language), role)
    case .planned: (state.planned.map { WholeNumber.shown($0, language) } ?? "?", role)
    case .remaining:
      (
        state.remaining.map { WholeNumber.shown($0, language) } ?? "?",
        (state.remaining ?? 0) < 0 ? .caution : role
      )
    case .percentage: (state.percentage.map { $0.shown(language) } ?? "", role)
    default: ("", role)
    }
  }

  private func drawEmpty(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let words =
      kind == .plan
      ? Words(
        id: "Ketik nama kelompok, misalnya Konsumsi, lalu Enter. Sesudah itu uraian, Tab, volume, Tab, dan seterusnya; "
          + "Tab di kolom terakhir membuat baris berikut. Ctrl-Y menyalin kelompok dari kasus lain; tabel dari "
          + "spreadsheet dapat ditempel.",
        en: "Type the name of a group, such as Catering, then Enter. Then a description, Tab, a volume, Tab and so on; "
          + "Tab in the last column makes the next line. Ctrl-Y copies a group of another case; a table from a "
          + "spreadsheet can be pasted.")
      : Words(
        id: "Belum ada rincian anggaran. Ctrl-W membuka anggarannya.",
        en: "The budget has no line yet. Ctrl-W opens the budget.")
    canvas.write(wrapped(words[session.language], to: area.columns - 4), in: area.inset(columns: 2, rows: 0), .muted)
  }

  /// The line below the grid: a notice, what the checks say of the row, else what the line is for.
  private func drawInformation(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let (text, role) = information(session)
    canvas.write(
      truncated(text, to: line.columns - 2, glyphs: session.glyphs),
      at: Position(column: line.column + 1, row: line.row), role)
  }

  private func information(_ session: Session) -> (String, StyleRole) {
    let language = session.language
    if let notice { return (notice[language], .caution) }
    if entry != nil, !ghost.isEmpty, cell != .unit {
      let words = Words(id: "Panah kanan melengkapi", en: "The right arrow completes")
      return (words[language], .label)
    }
    if entry != nil { return (hint[language], .label) }
    let found = findings(of: focused, session)
    if let finding = found.min(by: { $0.severity < $1.severity }) {
      let more = found.count > 1 ? " (+\(found.count - 1))" : ""
      return ("! " + finding.message[language] + more, finding.severity.role)
    }
    guard case .line(let line) = focused else {
      return (cells(focused).contains(cell) ? cell.words[language] : "", .label)
    }
    return (purpose(of: line, session), .label)
  }

  /// What is expected in the cell that is typed.
  private var hint: Words {
    switch cell {
    case .volume: Words(id: "Volume, boleh dengan satuan: 50 box", en: "Volume, a unit may follow: 50 box")
    case .coefficient:
      Words(id: "Koefisien, misalnya 2 jam; kosong berarti 1", en: "Coefficient, such as 2 hours; empty is 1")
    case .price, .amount, .spent:
      Words(id: "Rupiah: 1200000, 1.200.000, 1,2 jt, 500 rb", en: "Rupiah: 1200000, 1.200.000, 1,2 jt, 500 rb")
    case .printed: Words(id: "Rupiah seperti tertulis di dokumen", en: "Rupiah as the document prints it")
    case .date: Words(id: "Tanggal: 25/2/2023, 25 feb, hari ini", en: "Date: 25/2/2023, 25 feb, hari ini")
    case .description, .label, .receipt, .unit: cell.words
    }
  }

  /// For what and for whom a line is, and its links; what its words told is marked.
  private func purpose(of line: BudgetLine, _ session: Session) -> String {
    let language = session.language
    let told = Words(id: "dari katanya", en: "from its words")[language]
    var parts: [String] = []
    let aims = [line.purpose?.words[language], line.recipient?.words[language]].compactMap(\.self)
    if !aims.isEmpty {
      let isTold = line.isPurposeInferred || line.isRecipientInferred
      parts.append(
        Words(id: "Untuk", en: "For")[language] + ": " + aims.joined(separator: ", ") + (isTold ? " (\(told))" : ""))
    }
    let choices = ReferenceChoices(session.workspace, from: path)
    if !line.party.isEmpty { parts.append(choices.label(of: line.party, [.party], language)) }
    let activities = line.activities.map { choices.label(of: $0, [.inCase(.rencana, ["Kegiatan"])], language) }
    if !activities.isEmpty {
      parts.append(Words(id: "Kegiatan", en: "Activity")[language] + ": " + activities.joined(separator: ", "))
    }
    return parts.isEmpty ? line.description : parts.joined(separator: " \(session.glyphs.vertical) ")
  }

  private func drawSummary(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    canvas.fill(area, .status)
    for (offset, text) in summary(session.language, session.glyphs).prefix(area.rows).enumerated() {
      canvas.write(
        truncated(text, to: area.columns - 2, glyphs: session.glyphs),
        at: Position(column: area.column + 1, row: area.row + offset), .status)
    }
  }

  private func summary(_ language: Language, _ glyphs: Glyphs) -> [String] {
    if kind == .realisation {
      let state = sums.realisation
      let (spent, left) = (Rupiah.words(state.spent), Rupiah.words(state.remaining ?? 0))
      let part = state.percentage.map { " (\($0.shown(language))%)" } ?? ""
      return [
        Words(id: "Realisasi \(spent.id)\(part), sisa \(left.id)", en: "Spent \(spent.en)\(part), left \(left.en)")[
          language],
        Terbilang.rupiah(state.spent)[language],
      ]
    }
    let total = sums.total.known
    var parts: [String] = []
    if let ceiling = budget.ceiling {
      let left = Rupiah.words(abs(ceiling - total))
      parts.append(
        ceiling < total
          ? Words(id: "di atas batas \(left.id)", en: "above the ceiling by \(left.en)")[language]
          : Words(id: "sisa batas \(left.id)", en: "left of the ceiling \(left.en)")[language])
    }
    if !budget.income.isEmpty {
      let left = Rupiah.words(abs(sums.income.known - total))
      let isShort = sums.income.known < total
      parts.append(
        isShort
          ? Words(id: "penerimaan kurang \(left.id)", en: "income short by \(left.en)")[language]
          : Words(id: "penerimaan lebih \(left.id)", en: "income over by \(left.en)")[language])
    }
    if !sums.total.isComplete {
      parts.append(Words(id: "ada baris yang belum terhitung", en: "some lines are not counted yet")[language])
    }
    parts.insert("Total \(Rupiah.shown(total, language))", at: 0)
    return [parts.joined(separator: " \(glyphs.vertical) "), Terbilang.rupiah(total)[language]]
  }
}

extension FreshRecord {
  /// What a row that is begun asks for.
  var invitation: Words {
    switch kind {
    case .group: Words(id: "kelompok baru", en: "new group")
    case .line: Words(id: "rincian baru", en: "new line")
    case .income: Words(id: "sumber dana", en: "source of funds")
    case .transaction: Words(id: "transaksi baru", en: "new transaction")
    }
  }
}
