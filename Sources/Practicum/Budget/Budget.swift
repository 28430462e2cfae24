import RecordText

/// One group of budget lines, as its record has it.
public struct BudgetGroup: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `G2`; `""` when the record has none.
  public let id: String
  public let name: String
  /// The printed label of its subtotal such as `Jumlah I`, `""` when none was printed.
  public let label: String
  /// The printed subtotal as the file has it, `""` when none is given.
  public let printedText: String

  /// The printed subtotal in rupiah, nil when none is given or it cannot be read.
  public var printed: Int? { Rupiah.lenient(printedText) }

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record["Id"] ?? ""
    name = record["Nama"] ?? ""
    label = record["Label"] ?? ""
    printedText = record["Tertulis"] ?? ""
  }
}

/// One source of income, as its record has it.
public struct BudgetIncome: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `I1`; `""` when the record has none.
  public let id: String
  public let source: String
  /// The amount as the file has it, `""` when none is given.
  public let amountText: String

  /// The amount in rupiah, nil when none is given or it cannot be read.
  public var amount: Int? { Rupiah.lenient(amountText) }

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record["Id"] ?? ""
    source = record["Sumber"] ?? ""
    amountText = record["Jumlah"] ?? ""
  }
}

/// A sum of amounts, some of which may not be known.
public struct BudgetSum: Equatable, Sendable {
  /// What is known, in rupiah.
  public var known: Int
  /// Whether every part is known.
  public var isComplete: Bool

  /// The sum when every part is known.
  public var whole: Int? { isComplete ? known : nil }

  /// Adds up what is known, within what can be counted.
  package init(_ parts: some Sequence<Int?>) {
    known = BudgetMoney.sum(parts.lazy.compactMap(\.self))
    isComplete = parts.allSatisfy { $0 != nil }
  }
}

/// The budget of a case and its realisation, read leniently from its records.
public struct Budget: Equatable, Sendable {
  /// The file it was read from.
  public let path: String
  /// The block of `Anggaran`, nil when the file has none.
  public let settings: Int?
  /// The printed grand total as the file has it, `""` when none is given.
  public let printedTotalText: String
  /// The ceiling as the file has it, `""` when none is given.
  public let ceilingText: String
  /// All groups in file order.
  public let groups: [BudgetGroup]
  /// All lines in file order.
  public let lines: [BudgetLine]
  /// All sources of income in file order.
  public let income: [BudgetIncome]
  /// All transactions in file order.
  public let transactions: [BudgetTransaction]
  /// Which group a code means and which lines name it, which line a code means and which transactions name it.
  private let groupNumbers: [String: Int]
  private let lineNumbers: [String: Int]
  private let linesByGroup: [String: [Int]]
  private let transactionsByLine: [String: [Int]]
  /// The codes that several groups have.
  private let repeatedGroups: Set<String>

  /// Where the budget of a case stands.
  public static func path(ofCase folder: String) -> String { "kasus/\(folder)/anggaran.rec" }

  /// Reads the budget at a path; an absent file is an empty budget.
  public init(_ workspace: Workspace, path: String) {
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  init(_ file: RecordFile, path: String) {
    self.path = path
    func records(_ type: String) -> [(Record, Int)] { file.records(of: type).map { (file.record(at: $0), $0) } }
    settings = file.records(of: "Anggaran").first
    printedTotalText = settings.flatMap { file.value("Tertulis", at: $0) } ?? ""
    ceilingText = settings.flatMap { file.value("Batas", at: $0) } ?? ""
    let groups = records("Kelompok").map(BudgetGroup.init)
    groupNumbers = Self.numbers(groups.map(\.id))
    let names = groupNumbers.mapValues { groups[$0].name }
    self.groups = groups
    repeatedGroups = Set(Dictionary(grouping: groups, by: \.id).filter { $0.value.count > 1 }.keys)
    let lines = records("Rincian").map { record, index in
      BudgetLine(record, at: index, group: record["Kelompok"].flatMap { names[$0] } ?? "")
    }
    self.lines = lines
    lineNumbers = Self.numbers(lines.map(\.id))
    linesByGroup = Dictionary(grouping: lines.indices) { lines[$0].groupId }
    income = records("Penerimaan").map(BudgetIncome.init)
    let transactions = records("Transaksi").map(BudgetTransaction.init)
    self.transactions = transactions
    transactionsByLine = Dictionary(grouping: transactions.indices) { transactions[$0].lineId }
  }

  /// The first place of each code; none for `""`.
  private static func numbers(_ ids: [String]) -> [String: Int] {
    var numbers = Dictionary(ids.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    numbers[""] = nil
    return numbers
  }

  /// Whether nothing has been entered yet.
  public var isEmpty: Bool { groups.isEmpty && lines.isEmpty && income.isEmpty && settings == nil }

  /// The group that a line means: the first with the code.
  public func group(_ id: String) -> BudgetGroup? { groupNumbers[id].map { groups[$0] } }

  /// The line that a transaction means: the first with the code.
  public func line(_ id: String) -> BudgetLine? { lineNumbers[id].map { lines[$0] } }

  /// The lines of a group, in file order; none while an earlier group has the same code.
  public func lines(of group: BudgetGroup) -> [BudgetLine] {
    guard self.group(group.id)?.index == group.index else { return [] }
    return (linesByGroup[group.id] ?? []).map { lines[$0] }
  }

  /// The lines whose group does not exist.
  public var unplacedLines: [BudgetLine] {
    lines.filter { groupNumbers[$0.groupId] == nil }
  }

  /// The transactions of a line, in file order; none while an earlier line has the same code.
  public func transactions(of line: BudgetLine) -> [BudgetTransaction] {
    guard self.line(line.id)?.index == line.index else { return [] }
    return (transactionsByLine[line.id] ?? []).map { transactions[$0] }
  }

  /// The transactions that belong to no line.
  public var unplacedTransactions: [BudgetTransaction] {
    transactions.filter { lineNumbers[$0.lineId] == nil }
  }

  /// Whether several groups have the code of this one, so that nobody knows whose the lines are.
  func sharesCode(_ group: BudgetGroup) -> Bool { repeatedGroups.contains(group.id) }

  /// The printed grand total in rupiah, nil when none is given or it cannot be read.
  public var printedTotal: Int? { Rupiah.lenient(printedTotalText) }

  /// The ceiling in rupiah, nil when none is given or it cannot be read.
  public var ceiling: Int? { Rupiah.lenient(ceilingText) }

  /// Whether anything printed is noted, so that it is to be seen beside what is computed.
  public var hasPrinted: Bool {
    !printedTotalText.isEmpty || groups.contains { !$0.printedText.isEmpty }
      || lines.contains { !$0.printedText.isEmpty }
  }
}

extension Budget {
  /// The lines of a group as computed, each as printed where it cannot be computed.
  public func subtotal(of group: BudgetGroup) -> BudgetSum { BudgetSum(lines(of: group).map(\.value)) }

  /// The lines of a group, each as printed, else as computed.
  public func subtotalAsPrinted(of group: BudgetGroup) -> BudgetSum {
    BudgetSum(lines(of: group).map(\.amountAsPrinted))
  }

  /// All lines as computed, each as printed where it cannot be computed.
  public var total: BudgetSum { BudgetSum(lines.map(\.value)) }

  /// The subtotals, each as printed, else as its lines add up.
  public var totalAsPrinted: BudgetSum {
    BudgetSum(groups.map { $0.printedText.isBlank ? subtotalAsPrinted(of: $0).whole : $0.printed })
  }

  /// The lines of a group as computed alone: what papers print, whatever another document did.
  public func computedSubtotal(of group: BudgetGroup) -> BudgetSum { BudgetSum(lines(of: group).map(\.amount)) }

  /// All lines as computed alone.
  public var computedTotal: BudgetSum { BudgetSum(lines.map(\.amount)) }

  /// All income.
  public var totalIncome: BudgetSum { BudgetSum(income.map(\.amount)) }
}

extension DecimalNumber {
  /// The number where it is a whole one.
  var whole: Int? { millionths % 1_000_000 == 0 ? millionths / 1_000_000 : nil }
}

extension String {
  /// Whether nothing but blanks is written.
  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
