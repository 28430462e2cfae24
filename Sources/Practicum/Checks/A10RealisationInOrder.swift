extension Rule {
  /// A10: more was spent on a line than it has, or a transaction has no receipt number.
  static let realisationInOrder = ofBudget(
    "A10",
    Words(id: "Realisasi melebihi rincian, transaksi tanpa bukti", en: "Realisation above its line, missing receipt")
  ) { budget, _ in
    let exceeded = budget.lines.compactMap { line -> Finding? in
      let state = budget.realisation(of: line)
      guard let planned = state.planned, state.spent > planned else { return nil }
      let (spent, plan) = (Rupiah.words(state.spent), Rupiah.words(planned))
      return budget.finding(
        "A10", .perluDicek, line,
        Words(
          id: "Realisasi \(spent.id) melebihi anggaran \(plan.id): \"\(line.description)\"",
          en: "The realisation of \(spent.en) is above the budget of \(plan.en): \"\(line.description)\""))
    }
    let unproven = budget.transactions.filter(\.receipt.isEmpty).map { transaction in
      let amount = transaction.amount.map(Rupiah.words) ?? Words(same: transaction.amountText)
      return budget.finding(
        "A10", .perluDicek, at: transaction.index, transaction.id.isEmpty ? "Transaksi" : transaction.id,
        field: "NoBukti",
        Words(
          id: "Transaksi \(amount.id) belum punya nomor bukti",
          en: "The transaction of \(amount.en) has no receipt number yet"))
    }
    return exceeded + unproven
  }
}
