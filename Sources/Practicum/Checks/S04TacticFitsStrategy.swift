extension Rule {
  /// S04: a known tactic that belongs to none of the chosen strategies; free text is silent.
  ///
  /// Silent while no strategy is chosen, and where one cannot be read (D04): the tactic may be that one's.
  static let tacticFitsStrategy = ofPlan(
    "S04", Words(id: "Taktik di luar strategi yang dipilih", en: "Tactic outside every chosen strategy")
  ) { plan in
    let chosen = plan.strategies.map(ChangeStrategy.init)
    guard let settings = plan.settings, !chosen.isEmpty, !chosen.contains(nil) else { return [] }
    var seen: Set<String> = []
    return plan.tactics.compactMap { tactic in
      guard let strategy = ChangeStrategy.of(tactic: tactic), !chosen.contains(strategy),
        seen.insert(Tactic.value(of: tactic)).inserted
      else { return nil }
      let name = Tactic.words(of: tactic)
      let others = chosen.compactMap(\.?.words)
      return Finding(
        rule: "S04", severity: .perluDicek, file: plan.path, index: settings, id: "Rencana", field: "Taktik",
        message: Words(
          id: "Taktik \(name.id) termasuk strategi \(strategy.words.id), "
            + "sedangkan yang dipilih \(others.map(\.id).joined(separator: ", "))",
          en: "The tactic \(name.en) belongs to \(strategy.words.en), "
            + "but what was chosen is \(others.map(\.en).joined(separator: ", "))"))
    }
  }
}
