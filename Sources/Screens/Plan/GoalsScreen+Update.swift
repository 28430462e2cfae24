import Practicum
import RecordText
import TextCanvas

extension GoalsScreen {
  func disabledReason(_ action: GoalsAction, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action.changesRecords { return readOnly }
    let goalFirst = Words(id: "Pilih dahulu sebuah tujuan.", en: "First choose a goal.")
    let activityFirst = Words(id: "Pilih dahulu sebuah kegiatan.", en: "First choose an activity.")
    switch action {
    case .edit, .add: return nil
    case .target, .baseline, .treeItem: return focusedGoal == nil ? goalFirst : nil
    case .persons, .needs: return focusedActivity == nil ? activityFirst : nil
    case .indicator, .change, .form, .remove:
      return board.focused == nil
        ? Words(id: "Di sini masih kosong; a menambah.", en: "Nothing here yet; a adds.") : nil
    case .link:
      if board.focused == nil { return goalFirst }
      if focusedGoal != nil, plan.activities.isEmpty {
        return Words(
          id: "Belum ada kegiatan; tambahkan di sebelah kanan.", en: "There is no activity yet; add one on the right.")
      }
      return focusedActivity != nil && plan.goals.isEmpty
        ? Words(id: "Belum ada tujuan; tambahkan di sebelah kiri.", en: "There is no goal yet; add one on the left.")
        : nil
    case .suggest:
      return objectives(session).isEmpty
        ? Words(
          id: "Tidak ada rumusan tujuan baru di pohon masalah; tulis di sana dengan t.",
          en: "The problem tree has no further objectives; write them there with t.") : nil
    case .raise, .lower:
      let group = board.group?.items ?? []
      guard board.focused != nil else { return goalFirst }
      return board.place.item == (action == .raise ? 0 : group.count - 1)
        ? Words(id: "Sudah di ujung kelompok.", en: "Already at the end of the group.") : nil
    }
  }

  mutating func perform(_ action: GoalsAction, _ session: inout Session) -> Transition {
    switch action {
    case .edit: beginEdit()
    case .add: beginNew()
    case .link: beginLink(session)
    case .indicator, .target, .baseline: beginField(action)
    case .persons:
      guard let activity = focusedActivity else { break }
      entry = .parties(
        PartyField(
          Words(id: "Narasumber \(activity.id)", en: "Resource persons of \(activity.id)"), session,
          chosen: activity.resourcePersons, several: true), .personsOfActivity(key(activity)))
    case .needs:
      guard let activity = focusedActivity else { break }
      let items = ReferenceChoices(session.workspace, from: path).items(
        [.inCase(.kasus, ["Kebutuhan"])], session.language)
      entry = .pick(
        Picker(
          Words(id: "Kebutuhan yang dijawab \(activity.id)", en: "Needs that \(activity.id) answers"), items,
          chosen: activity.needs, several: true), .needsOfActivity(key(activity)))
    case .treeItem:
      guard let goal = focusedGoal else { break }
      let items = ReferenceChoices(session.workspace, from: path).items(
        [.inCase(.pohonMasalah, ["Butir"])], session.language)
      let none = PickerItem("", Words(id: "(tidak ada)", en: "(none)")[session.language])
      entry = .pick(
        Picker(
          Words(id: "Butir yang dijawab \(goal.id)", en: "Item that \(goal.id) answers"), [none] + items,
          chosen: [goal.treeItem]), .treeItemOfGoal(key(goal)))
    case .change: change(&session)
    case .suggest:
      entry = .pick(
        Picker(
          Words(id: "Tujuan dari pohon masalah", en: "Goals from the problem tree"),
          objectives(session).map { PickerItem($0.id, $0.text, detail: $0.id) }, several: true), .objectives)
    case .form: if let index = board.focused?.index { return .open(.form(file: path, index: index)) }
    case .remove: removeFocused(&session)
    case .raise: move(-1, &session)
    case .lower: move(1, &session)
    }
    return .stay
  }

  private mutating func beginEdit() {
    if let goal = focusedGoal {
      entry = .text(
        TextArea(goal.text), .goal(key(goal), field: "Teks"), Words(id: "Tujuan \(goal.id):", en: "Goal \(goal.id):"))
    } else if let activity = focusedActivity {
      entry = .text(
        TextArea(activity.name), .activity(key(activity), field: "Nama"),
        Words(id: "Kegiatan \(activity.id):", en: "Activity \(activity.id):"))
    } else {
      beginNew()
    }
  }

  private mutating func beginNew() {
    switch board.group?.key {
    case Self.activities: begin(.newActivity)
    case GoalKind.general.rawValue: begin(.newGoal(.general))
    default: begin(.newGoal(.specific))
    }
  }

  private mutating func begin(_ purpose: Purpose) {
    let label: Words =
      switch purpose {
      case .newActivity: Words(id: "Nama kegiatan baru:", en: "Name of the new activity:")
      case .newGoal(let kind):
        Words(id: "\(kind == .general ? "Tujuan umum" : "Tujuan khusus") baru:", en: "New \(kind.words.en):")
      default: Words(same: "")
      }
    entry = .text(TextArea(), purpose, label)
  }

  private mutating func beginField(_ action: GoalsAction) {
    let field = action == .indicator ? "Indikator" : action == .target ? "Target" : "Awal"
    let label = Schema.record("Tujuan", in: .rencana)?.field(field)?.label ?? Words(same: field)
    func words(_ id: String) -> Words { Words(id: "\(label.id) \(id):", en: "\(label.en) of \(id):") }
    if let goal = focusedGoal {
      let old = field == "Indikator" ? goal.indicator : field == "Target" ? goal.target : goal.baseline
      entry = .text(TextArea(old), .goal(key(goal), field: field), words(goal.id))
    } else if let activity = focusedActivity {
      entry = .text(TextArea(activity.indicator), .activity(key(activity), field: field), words(activity.id))
    }
  }

  private mutating func beginLink(_ session: Session) {
    if let goal = focusedGoal {
      let items = plan.activities.filter { !$0.id.isEmpty }.map { PickerItem($0.id, $0.name, detail: $0.id) }
      entry = .pick(
        Picker(
          Words(id: "Kegiatan yang melayani \(goal.id)", en: "Activities that serve \(goal.id)"), items,
          chosen: plan.activities(serving: goal).map(\.id), several: true), .activitiesOfGoal(key(goal)))
    } else if let activity = focusedActivity {
      let items = plan.goals.filter { !$0.id.isEmpty }.map { PickerItem($0.id, $0.text, detail: $0.id) }
      entry = .pick(
        Picker(
          Words(id: "Tujuan yang dilayani \(activity.id)", en: "Goals that \(activity.id) serves"), items,
          chosen: activity.goals, several: true), .goalsOfActivity(key(activity)))
    }
  }

  /// The restated items of the tree that no goal answers yet.
  private func objectives(_ session: Session) -> [PlanObjective] {
    plan.objectives(from: ProblemTree(ofCase: folder, in: session.workspace))
  }

  private mutating func change(_ session: inout Session) {
    let plan = plan
    if let goal = focusedGoal {
      session.edit { workspace throws(EditRefusal) in
        try plan.change(goal, to: goal.kind == .general ? .specific : .general, in: workspace)
      }
    } else if let activity = focusedActivity {
      session.edit { workspace throws(EditRefusal) in
        try plan.restate(activity, "Bentuk", as: activity.form == "acara" ? "berkala" : "acara", in: workspace)
      }
    }
  }

  private mutating func move(_ step: Int, _ session: inout Session) {
    let plan = plan
    if let goal = focusedGoal {
      session.edit { workspace in plan.move(goal, by: step, in: workspace) }
    } else if let activity = focusedActivity {
      session.edit { workspace in plan.move(activity, by: step, in: workspace) }
    }
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    let plan = plan
    switch purpose {
    case .newGoal(let kind):
      if text.isEmpty { return true }
      let isAdded = add("Tujuan", &session) { workspace throws(EditRefusal) in
        try plan.addGoal(kind, text: text, in: workspace)
      }
      if isAdded, kind == .general, plan.goals(.general).count > 0 {
        session.say(
          Words(
            id: "Kini tujuan umumnya lebih dari satu; biasanya satu saja, yang lain khusus.",
            en: "There is more than one general goal now; one is usual, the others are specific."), .caution)
      }
      return isAdded
    case .newActivity:
      if text.isEmpty { return true }
      return add("Kegiatan", &session) { workspace throws(EditRefusal) in try plan.addActivity(text, in: workspace) }
    case .goal(let key, let field):
      guard let goal = goal(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.restate(goal, field, as: text, in: workspace) }
    case .activity(let key, let field):
      guard let activity = activity(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.restate(activity, field, as: text, in: workspace)
      }
    default: return true
    }
  }

  mutating func goOn(_ purpose: Purpose, _ session: Session) {
    switch purpose {
    case .newGoal, .newActivity: begin(purpose)
    // From the goal to what makes it measurable.
    case .goal(let key, field: "Teks"): beginNext("Indikator", key)
    case .goal(let key, field: "Indikator"): beginNext("Target", key)
    default: break
    }
  }

  private mutating func beginNext(_ field: String, _ key: String) {
    guard let goal = goal(key) else { return }
    let label = Schema.record("Tujuan", in: .rencana)?.field(field)?.label ?? Words(same: field)
    entry = .text(
      TextArea(field == "Target" ? goal.target : goal.indicator), .goal(key, field: field),
      Words(id: "\(label.id) \(goal.id):", en: "\(label.en) of \(goal.id):"))
  }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool {
    let plan = plan
    switch purpose {
    case .activitiesOfGoal(let key):
      guard let goal = goal(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.link(goal, toActivities: values, in: workspace) }
    case .goalsOfActivity(let key):
      guard let activity = activity(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.link(activity, toGoals: values, in: workspace) }
    case .needsOfActivity(let key):
      guard let activity = activity(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.link(activity, toNeeds: values, in: workspace) }
    case .treeItemOfGoal(let key):
      guard let goal = goal(key) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in
        try plan.link(goal, toTreeItem: values.first, in: workspace)
      }
    case .objectives:
      let chosen = objectives(session).filter { values.contains($0.id) }
      return session.edit { workspace throws(EditRefusal) in try plan.addGoals(chosen, in: workspace) }
    default: return true
    }
  }

  mutating func store(_ parties: [PartyChoice], _ purpose: Purpose, _ session: inout Session) -> Bool {
    guard case .personsOfActivity(let key) = purpose, let activity = activity(key) else { return isGone(&session) }
    let plan = plan
    return session.edit { workspace throws(EditRefusal) in
      try plan.setResourcePersons(parties, of: activity, in: workspace)
    }
  }
}
