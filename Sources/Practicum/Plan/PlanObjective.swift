import RecordText

/// An item of the problem tree restated as a reached condition, which may become a goal.
public struct PlanObjective: Equatable, Sendable {
  /// The item's Id.
  public let id: String
  public let kind: GoalKind
  public let text: String
}

extension InterventionPlan {
  /// The restated items of a tree that no goal answers yet: of the core a general goal, of the causes specific ones.
  public func objectives(from tree: ProblemTree) -> [PlanObjective] {
    let answered = Set(goals.map(\.treeItem))
    return tree.items.filter { item in
      !item.id.isEmpty && !item.objective.isEmpty && item.kind != .effect && !answered.contains(item.id)
    }.map { PlanObjective(id: $0.id, kind: $0.kind == .core ? .general : .specific, text: $0.objective) }
  }

  /// Adds objectives of the tree as goals that answer their items, as one edit; nil for none.
  public func addGoals(_ objectives: [PlanObjective], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let count = objectives.count
    var draft = Draft(
      workspace, Words(id: "Ambil \(count) tujuan dari pohon masalah", en: "Take \(count) goals from the problem tree"))
    for objective in objectives.sorted(by: { $0.kind == .general && $1.kind == .specific }) {
      let record = Record([
        "Id": draft.freshId(for: "Tujuan", in: path), "Jenis": objective.kind.rawValue, "Teks": objective.text,
        "Butir": objective.id,
      ])
      let plan = InterventionPlan(draft.records(in: path), path: path)
      try draft.insert(record, type: "Tujuan", in: path, at: plan.place(ofNew: objective.kind))
    }
    return draft.edit
  }

  /// Where a new goal of a kind goes: behind the last of its kind, general goals before the specific ones.
  func place(ofNew kind: GoalKind) -> Int? {
    let last = goals(kind).last ?? (kind == .specific ? goals.last : nil)
    return last.map { $0.index + 1 } ?? goals.first?.index
  }
}
