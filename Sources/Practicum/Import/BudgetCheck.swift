/// Somebody else's budget, recomputed: what does not add up, and where that stands in the table.
public struct BudgetCheck: Sendable {
  /// One slip.
  public struct Slip: Equatable, Sendable {
    public let place: SourcePlace
    public let rule: String
    public let severity: Severity
    /// What it is about, such as the description of a line.
    public let subject: String
    public let message: Words
    /// What should stand there, and how far what is printed is off, in rupiah; nil where no sum is wrong.
    public let right: Int?
    public let printed: Int?
    /// The rows of lines that are wrong below a subtotal that is: they are to be mended first.
    public var wrongRows: [Int] = []
  }

  /// One group, as printed and as it should be.
  public struct Sum: Equatable, Sendable {
    public let name: String
    public let computed: BudgetSum
    /// What is printed, nil where nothing is.
    public let printed: Int?
  }

  public let source: BudgetImport
  /// In the order of the table.
  public let slips: [Slip]
  public let groups: [Sum]
  public let total: Sum
  /// How many lines have no volume or price, so that only their printed amounts count.
  public let uncomputed: Int
  /// Whether the table has an amount of its own to compare with.
  public let hasPrinted: Bool

  /// Carries the budget into a workspace of its own and lets the rules of budgets look at it.
  public init(_ source: BudgetImport) throws(EditRefusal) {
    self.source = source
    let path = Budget.path(ofCase: "rab")
    var workspace = Workspace()
    let (edit, places) = try source.edit(into: path, in: workspace)
    try workspace.apply(edit)
    let budget = Budget(workspace, path: path)
    var checker = Checker(rules: Self.rules)
    var slips = checker.findings(in: workspace).compactMap { finding -> Slip? in
      guard finding.rule != "D04" || Self.isCounted(finding) else { return nil }
      return Self.slip(finding, in: budget, places, workspace)
    }
    if let slip = Self.inWords(source, budget) { slips.append(slip) }
    self.slips = slips.sorted { ($0.place.row, $0.place.column ?? 0) < ($1.place.row, $1.place.column ?? 0) }
    groups = budget.groups.map { Sum(name: $0.name, computed: budget.subtotal(of: $0), printed: $0.printed) }
    total = Sum(name: "", computed: budget.total, printed: budget.printedTotal)
    hasPrinted = budget.hasPrinted
    uncomputed = budget.lines.count { $0.amount == nil }
  }

  /// Whether something does not add up.
  public var hasErrors: Bool { slips.contains { $0.severity == .salah } }

  private static let rules: [Rule] = [
    .lineAmount, .printedSubtotal, .printedTotal, .budgetInOrder, .wrongForm,
  ]

  /// Of wrong forms only those matter here that keep a sum from being known; what is merely missing is no slip.
  private static func isCounted(_ finding: Finding) -> Bool {
    finding.severity == .salah
      && ["Volume", "Koefisien", "HargaSatuan", "Tertulis"].contains(finding.field ?? "")
  }

  private static func slip(
    _ finding: Finding, in budget: Budget, _ places: [String: [String: SourcePlace]], _ workspace: Workspace
  ) -> Slip {
    let known = places[finding.id] ?? [:]
    let field = finding.field == "Volume" && known["Volume"] == nil ? "VolumeTertulis" : finding.field ?? ""
    let place = known[field] ?? known[""] ?? SourcePlace(row: 0, column: nil)
    var right: Int?
    var printed: Int?
    var wrongRows: [Int] = []
    switch finding.rule {
    case "A01":
      let line = budget.line(finding.id)
      (right, printed) = (line?.amount, line?.printed)
    case "A02":
      let group = budget.group(finding.id)
      // What should stand there once the lines are right.
      (right, printed) = (group.flatMap { budget.subtotal(of: $0).whole }, group?.printed)
      let wrong = group.map { budget.lines(of: $0) }?.filter { line in
        line.amount.map { line.printed != nil && line.printed != $0 } ?? false
      }
      wrongRows = (wrong ?? []).compactMap { places[$0.id]?[""]?.row }
    case "A03": (right, printed) = (budget.total.whole, budget.printedTotal)
    default: break
    }
    return Slip(
      place: place, rule: finding.rule, severity: finding.severity, subject: finding.subject(in: workspace),
      message: finding.message, right: right, printed: printed, wrongRows: wrongRows)
  }

  /// The total in words that says another amount than the total in digits.
  private static func inWords(_ source: BudgetImport, _ budget: Budget) -> Slip? {
    guard let said = source.totalInWords, let total = budget.printedTotal ?? budget.total.whole, said.amount != total
    else { return nil }
    let (words, digits, right) = (Rupiah.words(said.amount), Rupiah.words(total), Terbilang.rupiah(total))
    var message = Words(
      id: "Terbilang berbunyi \(words.id), totalnya \(digits.id)",
      en: "The total in words says \(words.en), in digits \(digits.en)")
    // Words for a total that is wrong itself would be wrong again.
    if total == budget.total.whole {
      message.id += "; seharusnya \"\(right.id)\""
      message.en += "; it should be \"\(right.id)\""
    }
    return Slip(
      place: said.place, rule: "Terbilang", severity: .salah, subject: "", message: message, right: nil, printed: nil)
  }
}
