extension Rule {
  /// G01: a specific goal lacks its indicator, its target or both.
  static let goalIsMeasurable = ofPlan(
    "G01", Words(id: "Tujuan khusus tanpa indikator atau target", en: "Specific goal without indicator or target")
  ) { plan in
    plan.goals(.specific).compactMap { goal in
      let lacks = [
        ("Indikator", goal.indicator, Words(id: "indikator", en: "indicator")),
        ("Target", goal.target, Words(id: "target", en: "target")),
      ].filter { $0.1.isEmpty }
      guard let first = lacks.first else { return nil }
      return plan.finding(
        "G01", .perluDicek, goal, field: first.0,
        Words(
          id: "Tujuan khusus \(goal.named) belum punya \(lacks.map(\.2.id).joined(separator: " dan "))",
          en: "The specific goal \(goal.named) has no \(lacks.map(\.2.en).joined(separator: " and no ")) yet"))
    }
  }
}

extension Goal {
  /// The goal as a sentence names it.
  var named: String { (id.isEmpty ? "" : id + " ") + "\"\(excerpt(text, 60))\"" }
}
