import Practicum

extension Sheet {
  /// The budget of a case with its sums, its means, and once something was spent its realisation; nil where there is
  /// none.
  ///
  /// Every amount is computed; what a document printed is not looked at.
  static func budget(ofCase folder: String, _ workspace: Workspace) -> Sheet? {
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    guard !folder.isEmpty, !budget.isEmpty else { return nil }
    var table = BudgetTable(budget)
    let summary = CaseSummary(folder, of: workspace)
    table.sheet.name = folder
    table.sheet.titles = ["Rencana Anggaran Biaya", summary.programme ?? summary.title]
    return table.sheet
  }
}

/// Puts a budget together row by row, each sum as a formula over the rows above it.
private struct BudgetTable {
  private enum Column: Int, CaseIterable {
    case number, description, specification, volume, unit, coefficient, coefficientUnit, price, amount
    case spent, remaining, percent

    var column: Sheet.Column {
      switch self {
      case .number: Sheet.Column("No", .text, width: 5)
      case .description: Sheet.Column("Uraian", .text, width: 38)
      case .specification: Sheet.Column("Spesifikasi", .text, width: 18)
      case .volume: Sheet.Column("Volume", .decimal, width: 9)
      case .unit: Sheet.Column("Satuan", .text, width: 10)
      case .coefficient: Sheet.Column("Koefisien", .decimal, width: 9)
      case .coefficientUnit: Sheet.Column("Satuan koefisien", .text, width: 10)
      case .price: Sheet.Column("Harga satuan", .rupiah, width: 15)
      case .amount: Sheet.Column("Jumlah", .rupiah, width: 16)
      case .spent: Sheet.Column("Realisasi", .rupiah, width: 16)
      case .remaining: Sheet.Column("Sisa", .rupiah, width: 16)
      case .percent: Sheet.Column("Realisasi (%)", .percent, width: 11)
      }
    }

    /// What is there once something was spent.
    static let realisation: Set<Column> = [.spent, .remaining, .percent]
  }

  private let budget: Budget
  var sheet: Sheet
  /// The rows whose amounts make the total.
  private var parts: [Int] = []

  init(_ budget: Budget) {
    self.budget = budget
    let columns = Column.allCases.filter { !Column.realisation.contains($0) || !budget.transactions.isEmpty }
    sheet = Sheet("", columns: columns.map(\.column))
    for group in budget.groups { add(group) }
    add(budget.unplacedLines, name: "Tanpa kelompok", sum: "Jumlah tanpa kelompok")
    addUnplacedPayments()
    let total = addTotal()
    addMeans(beside: total)
  }

  private var next: Int { sheet.rows.count }

  private func place(_ row: Int, _ column: Column) -> Sheet.Place { Sheet.Place(row: row, column: column.rawValue) }

  private mutating func add(_ cells: [Column: Sheet.Cell], _ role: Sheet.Row.Role = .body) {
    let shown = Column.allCases.prefix(sheet.columns.count)
    sheet.rows.append(Sheet.Row(shown.map { cells[$0] ?? .blank }, role))
  }

  private mutating func add(_ group: BudgetGroup) {
    let label = group.label.isEmpty ? "Jumlah \(group.name)" : group.label
    add(budget.lines(of: group), name: group.name, sum: label)
  }

  private mutating func add(_ lines: [BudgetLine], name: String, sum: String) {
    guard !lines.isEmpty else { return }
    add([.description: .text(name)], .group)
    let first = next
    for (number, line) in lines.enumerated() { add(line, number: number + 1) }
    let rows = first...(next - 1)
    let planned = BudgetSum(lines.map(\.amount)).known
    let spent = BudgetSum(lines.map { budget.realisation(of: $0).spent }).known
    var cells: [Column: Sheet.Cell] = [
      .description: .text(sum),
      .amount: .formula(.sum(column: Column.amount.rawValue, rows: rows), .whole(planned)),
      .spent: .formula(.sum(column: Column.spent.rawValue, rows: rows), .whole(spent)),
    ]
    cells.merge(comparison(planned, spent), uniquingKeysWith: { $1 })
    parts.append(next)
    add(cells, .subtotal)
  }

  private mutating func add(_ line: BudgetLine, number: Int) {
    var cells: [Column: Sheet.Cell] = [
      .number: .text(String(number)), .description: .text(line.description), .specification: .text(line.specification),
      .volume: Self.number(line.volume, line.printedVolume.isEmpty ? line.volumeText : line.printedVolume),
      .unit: .text(line.unit), .coefficientUnit: .text(line.coefficientUnit),
      .price: line.price.map { .whole($0) } ?? .text(line.priceText),
    ]
    let hasCoefficient = !line.coefficientText.withoutOuterBlanks.isEmpty
    if hasCoefficient { cells[.coefficient] = Self.number(line.coefficient, line.coefficientText) }
    if let amount = line.amount {
      let factors: [Column] = hasCoefficient ? [.volume, .coefficient, .price] : [.volume, .price]
      cells[.amount] = .formula(.product(factors.map { place(next, $0) }), .whole(amount))
    }
    let spent = budget.realisation(of: line).spent
    cells[.spent] = .whole(spent)
    cells.merge(comparison(line.amount, spent), uniquingKeysWith: { $1 })
    add(cells)
  }

  private static func number(_ number: DecimalNumber?, _ text: String) -> Sheet.Cell {
    number.map { .value(.decimal($0)) } ?? .text(text)
  }

  /// What is left of a planned amount in the row that comes next, and how much of it was spent.
  private func comparison(_ planned: Int?, _ spent: Int) -> [Column: Sheet.Cell] {
    let realisation = Realisation(planned: planned, spent: spent)
    var cells: [Column: Sheet.Cell] = [:]
    if let remaining = realisation.remaining {
      cells[.remaining] = .formula(
        .difference(place(next, .amount), minus: place(next, .spent)), .whole(remaining))
    }
    if let percentage = realisation.percentage {
      cells[.percent] = .formula(.percent(place(next, .spent), of: place(next, .amount)), .decimal(percentage))
    }
    return cells
  }

  private mutating func addUnplacedPayments() {
    let payments = budget.unplacedTransactions
    guard !payments.isEmpty else { return }
    parts.append(next)
    add([
      .description: .text("Pengeluaran di luar rincian"),
      .spent: .whole(BudgetSum(payments.map { $0.amount ?? 0 }).known),
    ])
  }

  /// Adds the total and gives its row.
  private mutating func addTotal() -> Int {
    let (row, planned, spent) = (next, budget.computedTotal, budget.realisation.spent)
    func sum(_ column: Column, _ value: Int) -> Sheet.Cell {
      // More groups than a formula can name are no budget that anyone wrote.
      guard (1...Sheet.Formula.mostTerms).contains(parts.count) else { return .whole(value) }
      return .formula(.total(parts.map { place($0, column) }), .whole(value))
    }
    var cells: [Column: Sheet.Cell] = [
      .description: .text("Total"), .amount: sum(.amount, planned.known), .spent: sum(.spent, spent),
    ]
    cells.merge(comparison(planned.known, spent), uniquingKeysWith: { $1 })
    add(cells, .total)
    if let whole = planned.whole {
      add([.description: .text("Terbilang: \(Terbilang.rupiah(whole).id)")], .note)
    }
    return row
  }

  /// The ceiling and the income, each with what the total leaves of it.
  private mutating func addMeans(beside total: Int) {
    let planned = budget.computedTotal.known
    func left(_ words: String, of row: Int, _ means: Int) -> [Column: Sheet.Cell] {
      [
        .description: .text(words),
        .amount: .formula(.difference(place(row, .amount), minus: place(total, .amount)), .whole(means - planned)),
      ]
    }
    if let ceiling = budget.ceiling {
      let row = next
      add([.description: .text("Batas anggaran"), .amount: .whole(ceiling)])
      add(left("Batas dikurangi total", of: row, ceiling), .subtotal)
    }
    guard !budget.income.isEmpty else { return }
    add([.description: .text("Penerimaan")], .group)
    let first = next
    for (number, income) in budget.income.enumerated() {
      add([
        .number: .text(String(number + 1)), .description: .text(income.source),
        .amount: income.amount.map { .whole($0) } ?? .text(income.amountText),
      ])
    }
    let (row, sum) = (next, budget.totalIncome.known)
    add(
      [
        .description: .text("Jumlah penerimaan"),
        .amount: .formula(.sum(column: Column.amount.rawValue, rows: first...(row - 1)), .whole(sum)),
      ], .subtotal)
    add(left("Penerimaan dikurangi total", of: row, sum), .subtotal)
  }
}
