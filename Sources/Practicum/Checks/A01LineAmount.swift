extension Rule {
  /// A01: the printed amount of a line is not its volume times its coefficient times its price.
  ///
  /// Silent where one of them is missing or cannot be read (D04, A04). Mended by leaving the amount to the program: what
  /// is printed is only a record of it, and it contradicts the numbers beside it.
  static let lineAmount = ofBudget(
    "A01",
    Words(id: "Jumlah tertulis satu baris tidak sesuai hitungannya", en: "Printed amount of a line is not its sum")
  ) { budget, workspace in
    budget.lines.compactMap { line in
      guard let printed = line.printed, let amount = line.amount, printed != amount else { return nil }
      let (calculation, sum, paper) = (line.calculation, Rupiah.words(amount), Rupiah.words(printed))
      return budget.finding(
        "A01", .salah, line, field: "Tertulis",
        Words(
          id: "\(calculation.id) = \(sum.id), tertulis \(paper.id)",
          en: "\(calculation.en) = \(sum.en), printed \(paper.en)"),
        fix: budget.withoutPrinted(at: line.index, computed: amount, in: workspace))
    }
  }
}
