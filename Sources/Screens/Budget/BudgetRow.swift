import Practicum

/// What a line of the grid is about.
enum BudgetRow: Equatable {
  case group(BudgetGroup)
  case line(BudgetLine)
  case transaction(BudgetTransaction)
  /// The heading of lines whose group is not there, or of payments without a line.
  case lost
  case total
  case ceiling
  /// The heading of the income, with its sum.
  case means
  case income(BudgetIncome)
  /// A record that is begun but not there yet.
  case fresh(FreshRecord)

  /// The block of its record in the file.
  var block: Int? {
    switch self {
    case .group(let group): group.index
    case .line(let line): line.index
    case .transaction(let transaction): transaction.index
    case .income(let income): income.index
    case .lost, .total, .ceiling, .means, .fresh: nil
    }
  }

  /// Whether it stands under a heading.
  var isIndented: Bool {
    switch self {
    case .line, .income, .transaction: true
    case .fresh(let fresh): fresh.kind != .group
    case .group, .lost, .total, .ceiling, .means: false
    }
  }
}

/// A place where a new record is begun: shown as an empty row until something is typed into it.
struct FreshRecord: Equatable {
  enum Kind: Equatable {
    case group
    /// A line of the group with the code.
    case line(String)
    case income
    /// A transaction on the line with the code.
    case transaction(String)
  }

  var kind: Kind
  var place: BudgetPlace = .end

  /// The type of the record that it becomes.
  var type: String {
    switch kind {
    case .group: "Kelompok"
    case .line: "Rincian"
    case .income: "Penerimaan"
    case .transaction: "Transaksi"
    }
  }
}

/// A cell that can be focused, in its column.
enum BudgetCell: Equatable {
  case description, label, date, receipt, volume, unit, coefficient, price, spent, amount, printed

  /// The column of a budget line that it is, if it is one.
  var column: BudgetColumn? {
    switch self {
    case .description: .description
    case .volume: .volume
    case .unit: .unit
    case .coefficient: .coefficient
    case .price: .price
    case .printed: .printed
    case .label, .date, .receipt, .spent, .amount: nil
    }
  }

  /// Its name in full, as messages say it.
  var label: Words {
    switch self {
    case .coefficient: Words(id: "Koefisien", en: "Coefficient")
    default: words
    }
  }

  /// What heads the column.
  var words: Words {
    switch self {
    case .description: Words(id: "Uraian", en: "Description")
    case .label: Words(id: "Label tertulis", en: "Printed label")
    case .date: Words(id: "Tanggal", en: "Date")
    case .receipt: Words(id: "No. bukti", en: "Receipt")
    case .volume: Words(id: "Volume", en: "Volume")
    case .unit: Words(id: "Satuan", en: "Unit")
    case .coefficient: Words(id: "Koef.", en: "Coeff.")
    case .price: Words(id: "Harga", en: "Price")
    case .spent: Words(id: "Realisasi", en: "Spent")
    case .amount: Words(id: "Jumlah", en: "Amount")
    case .printed: Words(id: "Tertulis", en: "Printed")
    }
  }
}

/// The rows of a budget in the order in which they stand in the grid.
struct BudgetRows {
  /// Whether the plan or its realisation is shown.
  enum Kind: Equatable {
    case plan, realisation
  }

  private let budget: Budget
  private let kind: Kind
  private(set) var rows: [BudgetRow] = []

  init(_ budget: Budget, _ kind: Kind, fresh: FreshRecord?) {
    self.budget = budget
    self.kind = kind
    let byGroup = Dictionary(grouping: budget.lines, by: \.groupId)
    let byLine = Dictionary(grouping: budget.transactions, by: \.lineId)
    var seen: Set<String> = [""]
    var seenLines: Set<String> = [""]
    for group in budget.groups {
      rows.append(.group(group))
      guard seen.insert(group.id).inserted else { continue }
      add(byGroup[group.id] ?? [], byLine, &seenLines)
    }
    let lost = budget.unplacedLines
    if !lost.isEmpty {
      rows.append(.lost)
      add(lost, byLine, &seenLines)
    }
    if kind == .realisation {
      let unplaced = budget.unplacedTransactions
      if !unplaced.isEmpty { rows += [.lost] + unplaced.map(BudgetRow.transaction) }
      rows.append(.total)
    } else {
      rows += [.total, .ceiling, .means] + budget.income.map(BudgetRow.income)
    }
    if let fresh { rows.insert(.fresh(fresh), at: place(of: fresh)) }
  }

  private mutating func add(
    _ lines: [BudgetLine], _ transactions: [String: [BudgetTransaction]], _ seen: inout Set<String>
  ) {
    for line in lines {
      rows.append(.line(line))
      guard kind == .realisation, seen.insert(line.id).inserted else { continue }
      rows += (transactions[line.id] ?? []).map(BudgetRow.transaction)
    }
  }

  /// Where a record that is begun is shown: behind or before the record it follows or precedes, else behind the last
  /// of its kind.
  private func place(of fresh: FreshRecord) -> Int {
    let end = rows.firstIndex { $0 == .lost || $0 == .total } ?? rows.count
    if case .before(let block) = fresh.place, let row = rows.firstIndex(where: { $0.block == block }) { return row }
    if fresh.kind != .group, case .after(let block) = fresh.place,
      let row = rows.firstIndex(where: { $0.block == block })
    {
      return row + 1
    }
    switch fresh.kind {
    case .group:
      guard case .after(let block) = fresh.place, let row = rows.firstIndex(where: { $0.block == block }) else {
        return end
      }
      return rows[(row + 1)...].firstIndex { !$0.isIndented } ?? end
    case .line(let group):
      guard
        let heading = rows.firstIndex(where: { if case .group(let other) = $0 { other.id == group } else { false } })
      else { return end }
      return rows[(heading + 1)...].firstIndex { !$0.isIndented } ?? end
    case .transaction(let line):
      guard let row = rows.firstIndex(where: { if case .line(let other) = $0 { other.id == line } else { false } })
      else { return end }
      return rows[(row + 1)...].firstIndex { if case .transaction = $0 { false } else { true } } ?? end
    case .income: return rows.count
    }
  }
}
