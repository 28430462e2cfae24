import RecordText

extension InterventionPlan {
  /// Adds a goal after the last of its kind.
  public func addGoal(_ kind: GoalKind, text: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah \(kind.words.id)", en: "Add \(kind.words.en)"))
    let id = draft.freshId(for: "Tujuan", in: path)
    try draft.insert(
      Record(["Id": id, "Jenis": kind.rawValue, "Teks": text]), type: "Tujuan", in: path, at: place(ofNew: kind))
    return draft.edit
  }

  /// Writes one field of a goal: `Teks`, `Indikator`, `Awal` or `Target`.
  public func restate(
    _ goal: Goal, _ field: String = "Teks", as text: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try set(field, to: [text], at: goal.index, in: workspace, Words(id: "Ubah \(goal.id)", en: "Change \(goal.id)"))
  }

  /// Makes a goal one of the other kind.
  public func change(_ goal: Goal, to kind: GoalKind, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Jenis", to: [kind.rawValue], at: goal.index, in: workspace,
      Words(id: "Jadikan \(goal.id) \(kind.words.id)", en: "Make \(goal.id) a \(kind.words.en)"))
  }

  /// Names the item of the problem tree that a goal answers; nil for none.
  public func link(_ goal: Goal, toTreeItem id: String?, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Butir", to: [id ?? ""], at: goal.index, in: workspace,
      Words(id: "Kaitkan \(goal.id) dengan pohon masalah", en: "Link \(goal.id) to the problem tree"))
  }

  /// Makes these the activities that serve a goal.
  public func link(_ goal: Goal, toActivities ids: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Kaitkan \(goal.id) dengan kegiatan", en: "Link \(goal.id) to activities"))
    for activity in activities where !goal.id.isEmpty {
      let isLinked = ids.contains(activity.id)
      guard isLinked != activity.goals.contains(goal.id) else { continue }
      let goals = isLinked ? activity.goals + [goal.id] : activity.goals.filter { $0 != goal.id }
      try draft.set("Tujuan", to: goals, in: path, at: activity.index)
    }
    return draft.edit
  }

  /// Adds an activity after the last.
  public func addActivity(_ name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah kegiatan", en: "Add activity"))
    let id = draft.freshId(for: "Kegiatan", in: path)
    try draft.insert(Record(["Id": id, "Nama": name]), type: "Kegiatan", in: path)
    return draft.edit
  }

  /// Writes one field of an activity: `Nama`, `Bentuk` or `Indikator`.
  public func restate(
    _ activity: Activity, _ field: String = "Nama", as text: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try set(
      field, to: [text], at: activity.index, in: workspace,
      Words(id: "Ubah \(activity.id)", en: "Change \(activity.id)"))
  }

  /// Makes these the goals that an activity serves.
  public func link(_ activity: Activity, toGoals ids: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Tujuan", to: ids, at: activity.index, in: workspace,
      Words(id: "Kaitkan \(activity.id) dengan tujuan", en: "Link \(activity.id) to goals"))
  }

  /// Makes these the needs that an activity answers.
  public func link(_ activity: Activity, toNeeds ids: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Kebutuhan", to: ids, at: activity.index, in: workspace,
      Words(id: "Kaitkan \(activity.id) dengan kebutuhan", en: "Link \(activity.id) to needs"))
  }

  /// Makes these the resource persons of an activity; those that are new are registered in the same edit.
  public func setResourcePersons(
    _ parties: [PartyChoice], of activity: Activity, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Isi narasumber \(activity.id)", en: "Fill in the resource persons of \(activity.id)"))
    try draft.setParties("Narasumber", to: parties, in: path, at: activity.index)
    return draft.edit
  }

  /// Moves a goal one place up (-1) or down (1) among those of its kind; nil at the end.
  public func move(_ goal: Goal, by step: Int, in workspace: Workspace) -> Edit? {
    move(goal.index, by: step, among: goals(goal.kind).map(\.index), in: workspace, goal.id)
  }

  /// Moves an activity one place up (-1) or down (1); nil at the end.
  public func move(_ activity: Activity, by step: Int, in workspace: Workspace) -> Edit? {
    move(activity.index, by: step, among: activities.map(\.index), in: workspace, activity.id)
  }
}

extension InterventionPlan {
  /// Writes the method; empty takes it away.
  public func setMethod(_ method: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try setOwn("Metode", to: [method], in: workspace, Words(id: "Tulis metode", en: "Write the method"))
  }

  /// Makes these the chosen strategies.
  public func setStrategies(_ strategies: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try setOwn("Strategi", to: strategies, in: workspace, Words(id: "Pilih strategi", en: "Choose strategies"))
  }

  /// Makes these the chosen tactics, free text among them.
  public func setTactics(_ tactics: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try setOwn("Taktik", to: tactics, in: workspace, Words(id: "Pilih taktik", en: "Choose tactics"))
  }

  /// Adds a technique after the last.
  public func addTechnique(_ name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah teknik", en: "Add technique"))
    let id = draft.freshId(for: "Teknik", in: path)
    try draft.insert(Record(["Id": id, "Nama": name]), type: "Teknik", in: path)
    return draft.edit
  }

  /// Renames a technique.
  public func restate(_ technique: Technique, as name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Nama", to: [name], at: technique.index, in: workspace,
      Words(id: "Ubah \(technique.id)", en: "Change \(technique.id)"))
  }

  /// Moves a technique one place up (-1) or down (1); nil at the end.
  public func move(_ technique: Technique, by step: Int, in workspace: Workspace) -> Edit? {
    move(technique.index, by: step, among: techniques.map(\.index), in: workspace, technique.id)
  }

  /// Writes a field of the plan's own record, which is begun by its first value.
  private func setOwn(
    _ field: String, to values: [String], in workspace: Workspace, _ title: Words
  ) throws(EditRefusal) -> Edit? {
    let kept = values.filter { !$0.isEmpty }
    if let settings { return try set(field, to: kept, at: settings, in: workspace, title) }
    guard !kept.isEmpty else { return nil }
    var draft = Draft(workspace, title)
    try draft.insert(Record(kept.map { Field(field, $0) }), type: "Rencana", in: path)
    return draft.edit
  }
}
