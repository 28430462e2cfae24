/// What was planned, what was spent and what is left, in rupiah.
public struct Realisation: Equatable, Sendable {
  /// The planned amount; nil where it cannot be said.
  public let planned: Int?
  /// What the transactions add up to, as far as their amounts can be read.
  public let spent: Int

  /// Compares a plan with what was spent.
  public init(planned: Int?, spent: Int) {
    self.planned = planned
    self.spent = spent
  }

  /// Planned less spent; negative when more was spent than planned.
  public var remaining: Int? { planned.map { $0 - spent } }

  /// Spent less planned: the variance of the report.
  public var variance: Int? { planned.map { spent - $0 } }

  /// The part of the plan that was spent, in per cent to one decimal; nil without a plan to compare with.
  public var percentage: DecimalNumber? {
    guard let planned, planned > 0 else { return nil }
    // Tenths of a per cent, a half rounded up.
    let tenths = (UInt128(max(0, spent)) * 2000 + UInt128(planned)) / (UInt128(planned) * 2)
    return DecimalNumber(millionths: Int(min(tenths, 10_000_000_000)) * 100_000)
  }
}

extension Budget {
  /// How a line stands.
  public func realisation(of line: BudgetLine) -> Realisation {
    Realisation(planned: line.value, spent: Self.spent(transactions(of: line)))
  }

  /// How a group stands.
  public func realisation(of group: BudgetGroup) -> Realisation {
    let lines = lines(of: group)
    return Realisation(
      planned: subtotal(of: group).known, spent: BudgetMoney.sum(lines.map { Self.spent(transactions(of: $0)) }))
  }

  /// How the whole budget stands, payments that belong to no line included.
  public var realisation: Realisation { Realisation(planned: total.known, spent: Self.spent(transactions)) }

  private static func spent(_ transactions: [BudgetTransaction]) -> Int {
    BudgetMoney.sum(transactions.compactMap(\.amount))
  }
}
