extension Rule {
  /// A03: the printed total is not the sum of the subtotals, each as printed, else as A02 adds it up.
  ///
  /// So a total that merely inherits a wrong row or subtotal is silent, and so is the right total of rows or subtotals
  /// printed wrong. Recomputed from volumes and prices it may be a
  /// third figure, which is told with it.
  static let printedTotal = ofBudget(
    "A03", Words(id: "Total tertulis tidak sesuai subtotalnya", en: "Printed total is not the sum of the subtotals")
  ) { budget, workspace in
    guard let printed = budget.printedTotal, let settings = budget.settings, !budget.lines.isEmpty,
      let sum = budget.totalAsPrinted.whole, sum != printed, budget.total.whole != printed,
      !budget.mayBelongToUnplacedLines(printed - sum)
    else { return [] }
    let (subtotals, paper) = (Rupiah.words(sum), Rupiah.words(printed))
    var message = Words(
      id: "Total tertulis \(paper.id); jumlah subtotal \(subtotals.id)",
      en: "Printed total \(paper.en); subtotals \(subtotals.en)")
    if let computed = budget.total.whole, computed != sum {
      message.id += "; hitung ulang \(Rupiah.words(computed).id)"
      message.en += "; recomputed \(Rupiah.words(computed).en)"
    }
    return [
      budget.finding(
        "A03", .salah, at: settings, "Anggaran", field: "Tertulis", message,
        fix: budget.withoutPrinted(at: settings, computed: sum, in: workspace))
    ]
  }
}
