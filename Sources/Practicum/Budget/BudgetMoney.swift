/// Arithmetic of budgets: exact, and never beyond what can be counted.
enum BudgetMoney {
  /// No amount, sum or realisation goes beyond this many rupiah: a thousand trillion.
  static let limit = 1_000_000_000_000_000

  /// Volume times coefficient times price, rounded half up to a rupiah; nil for a negative factor or more than
  /// ``limit``.
  static func amount(volume: DecimalNumber, coefficient: DecimalNumber, price: Int) -> Int? {
    guard volume.millionths >= 0, coefficient.millionths >= 0, price >= 0 else { return nil }
    // Each decimal is below 10^18 millionths, so their product fits; the price may not.
    let (product, overflows) = (UInt128(volume.millionths) * UInt128(coefficient.millionths))
      .multipliedReportingOverflow(by: UInt128(price))
    let scale: UInt128 = 1_000_000_000_000
    guard !overflows, product / scale < limit else { return nil }
    return Int((product + scale / 2) / scale)
  }

  /// A sum that stays within the limit.
  static func sum(_ amounts: some Sequence<Int>) -> Int {
    amounts.reduce(0) { min(limit, max(-limit, $0 + min(limit, max(-limit, $1)))) }
  }
}
