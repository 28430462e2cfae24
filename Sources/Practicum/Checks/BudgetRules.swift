extension Rule {
  /// Group A of the catalogue, as far as it looks at the budget alone.
  static let budgetRules: [Rule] = [
    lineAmount, printedSubtotal, printedTotal, budgetInOrder, lineWithoutActivity, totalAboveMeans, realisationInOrder,
  ]

  /// A rule that looks at one budget by itself.
  static func ofBudget(
    _ id: String, _ title: Words, _ find: @escaping @Sendable (_ budget: Budget, _ workspace: Workspace) -> [Finding]
  ) -> Rule {
    Rule(id, .file([.anggaran]), title, reading: { Budget($0, path: $1) }, find: find)
  }
}

extension Budget {
  /// A finding about one record of the budget, named by its Id or its type.
  func finding(
    _ rule: String, _ severity: Severity, at index: Int?, _ id: String, field: String? = nil, _ message: Words,
    fix: Edit? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: path, index: index, id: id, field: field, message: message, fix: fix)
  }

  func finding(
    _ rule: String, _ severity: Severity, _ line: BudgetLine, field: String? = nil, _ message: Words, fix: Edit? = nil
  ) -> Finding {
    finding(rule, severity, at: line.index, line.id.isEmpty ? "Rincian" : line.id, field: field, message, fix: fix)
  }

  func finding(
    _ rule: String, _ severity: Severity, _ group: BudgetGroup, field: String? = nil, _ message: Words, fix: Edit? = nil
  ) -> Finding {
    finding(rule, severity, at: group.index, group.id.isEmpty ? "Kelompok" : group.id, field: field, message, fix: fix)
  }

  /// Takes a printed figure away, so that the computed one stands; with it a record that says nothing else.
  func withoutPrinted(at index: Int, computed: Int, in workspace: Workspace) -> Edit? {
    let amount = Rupiah.words(computed)
    var draft = Draft(
      workspace, Words(id: "Pakai hasil hitung \(amount.id)", en: "Use the computed \(amount.en)"))
    let isAlone = draft.records(in: path).record(at: index).elements.count == 1
    if isAlone {
      draft.remove(in: path, at: index)
    } else {
      guard (try? draft.set("Tertulis", to: "", in: path, at: index)) != nil else { return nil }
    }
    return draft.edit
  }

  /// Whether a sum that misses `missing` rupiah may only miss lines whose group is unknown, which is D02's to say.
  func mayBelongToUnplacedLines(_ missing: Int) -> Bool {
    let amounts = unplacedLines.compactMap(\.amountAsPrinted)
    guard amounts.count <= 12 else { return true }
    var reachable: Set = [0]
    for amount in amounts {
      reachable.formUnion(reachable.map { BudgetMoney.sum([$0, amount]) })
    }
    return missing != 0 && reachable.contains(missing)
  }
}

extension BudgetLine {
  /// The calculation as it is written out: `50 × 2 × Rp700`.
  var calculation: Words {
    func words(_ language: Language) -> String {
      let factors = [volume, coefficientText.isBlank ? nil : coefficient].compactMap { $0?.shown(language) }
      return (factors + [Rupiah.shown(price ?? 0, language)]).joined(separator: " × ")
    }
    return Words(id: words(.indonesian), en: words(.english))
  }
}
