import Practicum

/// What the grid shows of a whole budget, worked out once for each state of its file.
struct BudgetSums: Equatable {
  let total: BudgetSum
  let totalAsPrinted: BudgetSum
  let income: BudgetSum
  let realisation: Realisation
  let hasPrinted: Bool
  private var subtotals: [Int: Int] = [:]
  private var realisations: [Int: Realisation] = [:]

  init(_ budget: Budget) {
    total = budget.total
    totalAsPrinted = budget.totalAsPrinted
    income = budget.totalIncome
    realisation = budget.realisation
    hasPrinted = budget.hasPrinted
    for group in budget.groups {
      subtotals[group.index] = budget.subtotal(of: group).known
      realisations[group.index] = budget.realisation(of: group)
    }
  }

  /// What the lines of a group come to, as far as it is known.
  func subtotal(of group: BudgetGroup) -> Int { subtotals[group.index] ?? 0 }

  /// How a group stands.
  func realisation(of group: BudgetGroup) -> Realisation {
    realisations[group.index] ?? Realisation(planned: nil, spent: 0)
  }
}
