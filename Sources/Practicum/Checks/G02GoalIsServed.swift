extension Rule {
  /// G02: goals without a general one, or a specific goal that no activity serves once there are activities.
  ///
  /// A goal of an unknown kind (D04) may be the general one, an activity's goal that does not exist (D02) the one
  /// that is not served.
  static let goalIsServed = ofPlan(
    "G02", Words(id: "Tanpa tujuan umum, atau tujuan tanpa kegiatan", en: "No general goal, or a goal without activity")
  ) { plan in
    var findings: [Finding] = []
    if !plan.goals.isEmpty, plan.goals(.general).isEmpty, plan.goals(nil).isEmpty {
      findings.append(
        Finding(
          rule: "G02", severity: .perluDicek, file: plan.path, index: nil, id: "Tujuan",
          message: Words(
            id: "Belum ada tujuan umum di atas \(plan.goals.count) tujuan khusus",
            en: "There is no general goal above the \(plan.goals.count) specific ones")))
    }
    guard !plan.activities.isEmpty else { return findings }
    let unserved = plan.goals(.specific).filter { goal in
      plan.goal(goal.id)?.index == goal.index && plan.activities(serving: goal).isEmpty
    }
    let nowhere = Set(plan.activities.flatMap(\.goals)).filter { plan.goal($0) == nil }
    guard unserved.count > nowhere.count else { return findings }
    return findings
      + unserved.map { goal in
        plan.finding(
          "G02", .perluDicek, goal,
          Words(
            id: "Tujuan khusus \(goal.named) belum dilayani kegiatan mana pun",
            en: "No activity serves the specific goal \(goal.named) yet"))
      }
  }
}
