extension Rule {
  /// A02: a printed subtotal is not the sum of its lines, each as printed, else as computed.
  ///
  /// So a subtotal that merely adds up a wrong row is silent, and so is one that is right although a row is printed
  /// wrong: the row is told of (A01). Silent as well where the value of a line cannot be said,
  /// where the group has no line (A04) or shares its code (D05), and where lines that have lost their group (D02) account for the difference.
  static let printedSubtotal = ofBudget(
    "A02", Words(id: "Subtotal tertulis tidak sesuai rinciannya", en: "Printed subtotal is not the sum of its lines")
  ) { budget, workspace in
    budget.groups.compactMap { group in
      guard let printed = group.printed, !budget.sharesCode(group), !budget.lines(of: group).isEmpty,
        let sum = budget.subtotalAsPrinted(of: group).whole, sum != printed,
        budget.subtotal(of: group).whole != printed,
        !budget.mayBelongToUnplacedLines(printed - sum)
      else { return nil }
      let (lines, paper) = (Rupiah.words(sum), Rupiah.words(printed))
      let name = [group.label, group.name, group.id].first { !$0.isBlank } ?? ""
      return budget.finding(
        "A02", .salah, group, field: "Tertulis",
        Words(
          id: "\(name): rincian \(lines.id), tertulis \(paper.id)",
          en: "\(name): lines \(lines.en), printed \(paper.en)"),
        fix: budget.withoutPrinted(at: group.index, computed: sum, in: workspace))
    }
  }
}
