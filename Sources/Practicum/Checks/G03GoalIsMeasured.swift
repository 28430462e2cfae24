extension Rule {
  /// G03: a specific goal that no evaluation measures, once there are evaluations.
  static let goalIsMeasured = ofPlan(
    "G03", Words(id: "Tujuan khusus yang tidak dievaluasi", en: "Specific goal that no evaluation measures")
  ) { plan in
    guard !plan.evaluations.isEmpty else { return [] }
    let unmeasured = plan.goals(.specific).filter { goal in
      plan.goal(goal.id)?.index == goal.index && plan.evaluations(measuring: goal).isEmpty
    }
    let nowhere = Set(plan.evaluations.map(\.goal)).filter { !$0.isEmpty && plan.goal($0) == nil }
    guard unmeasured.count > nowhere.count else { return [] }
    return unmeasured.map { goal in
      plan.finding(
        "G03", .saran, goal,
        Words(
          id: "Tujuan khusus \(goal.named) belum diukur evaluasi mana pun",
          en: "No evaluation measures the specific goal \(goal.named) yet"))
    }
  }
}
