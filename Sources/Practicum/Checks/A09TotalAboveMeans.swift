extension Rule {
  /// A09: the computed total is above the ceiling or above the income.
  ///
  /// Income is compared once every source has an amount. Above both it is one finding, at the ceiling.
  static let totalAboveMeans = ofBudget(
    "A09", Words(id: "Total melebihi batas atau penerimaan", en: "Total above the ceiling or the income")
  ) { budget, _ in
    let total = budget.total.known
    var means: [(index: Int?, id: String, field: String, name: Words, amount: Int)] = []
    if let ceiling = budget.ceiling {
      means.append((budget.settings, "Anggaran", "Batas", Words(id: "batas", en: "the ceiling"), ceiling))
    }
    if let first = budget.income.first, let income = budget.totalIncome.whole {
      let id = first.id.isEmpty ? "Penerimaan" : first.id
      means.append((first.index, id, "Jumlah", Words(id: "penerimaan", en: "the income"), income))
    }
    let exceeded = means.filter { total > $0.amount }
    guard let first = exceeded.first else { return [] }
    let sum = Rupiah.words(total)
    let limits = exceeded.map { (name: $0.name, amount: Rupiah.words($0.amount)) }
    return [
      budget.finding(
        "A09", .salah, at: first.index, first.id, field: first.field,
        Words(
          id: "Total \(sum.id) melebihi "
            + limits.map { "\($0.name.id) \($0.amount.id)" }.joined(separator: " dan "),
          en: "The total of \(sum.en) is above "
            + limits.map { "\($0.name.en) of \($0.amount.en)" }.joined(separator: " and ")))
    ]
  }
}
