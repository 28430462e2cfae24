import Practicum
import RecordText
import TextCanvas

/// Goals and activities of a case side by side: focusing one marks what it is linked with on the other side.
struct GoalsScreen: BoardScreen {
  typealias Action = GoalsAction

  /// What an entry is for; records are known by their keys, as they may move meanwhile.
  enum Purpose: BoardPurpose {
    case newGoal(GoalKind)
    case newActivity
    /// A field of a goal or an activity.
    case goal(String, field: String)
    case activity(String, field: String)
    case activitiesOfGoal(String)
    case goalsOfActivity(String)
    case needsOfActivity(String)
    case personsOfActivity(String)
    case treeItemOfGoal(String)
    case objectives

    var addsToList: Bool {
      switch self {
      case .newGoal, .newActivity: true
      default: false
      }
    }
  }

  static let activities = "kegiatan"

  let folder: String
  let path: String
  var plan: InterventionPlan
  var revision: Int?
  var board: Board
  var entry: BoardEntry<Purpose>?

  init(folder: String, focus: Focus? = nil, activities: Bool = false) {
    self.folder = folder
    path = InterventionPlan.path(ofCase: folder)
    plan = InterventionPlan(Workspace(), path: path)
    board = Board(focus: focus?.index, group: activities ? Self.activities : nil)
  }

  func title(_ session: Session) -> Words {
    title(Words(id: "Tujuan dan kegiatan", en: "Goals and activities"), session)
  }

  mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    plan = InterventionPlan(session.workspace, path: path)
  }

  /// By what a goal is known: its Id, or its block where it has none of its own.
  func key(_ goal: Goal) -> String { plan.goal(goal.id)?.index == goal.index ? goal.id : "#\(goal.index)" }

  /// By what an activity is known; goals may have the same Ids.
  func key(_ activity: Activity) -> String {
    "k:" + (plan.activity(activity.id)?.index == activity.index ? activity.id : "#\(activity.index)")
  }

  func goal(_ key: String) -> Goal? { plan.goals.first { self.key($0) == key } }
  func activity(_ key: String) -> Activity? { plan.activities.first { self.key($0) == key } }
  var focusedGoal: Goal? { board.focused.flatMap { goal($0.key) } }
  var focusedActivity: Activity? { board.focused.flatMap { activity($0.key) } }

  func linked(to item: BoardItem) -> Set<String> {
    if let goal = goal(item.key) { return Set(plan.activities(serving: goal).map(key)) }
    guard let activity = activity(item.key) else { return [] }
    return Set(activity.goals.compactMap { plan.goal($0) }.map(key))
  }

  func groups(_ session: Session) -> [BoardGroup] {
    let language = session.language
    let names = PartyNames(session.workspace)
    var groups = GoalKind.allCases.map { kind in
      BoardGroup(
        key: kind.rawValue, heading: Self.heading(kind)[language], hint: Self.hint(kind)[language],
        items: plan.goals(kind).map { item($0, session) })
    }
    if !plan.goals(nil).isEmpty {
      groups.append(
        BoardGroup(
          key: "?", heading: Words(id: "Tanpa jenis", en: "Of no kind")[language],
          items: plan.goals(nil).map { item($0, session) }))
    }
    groups.append(
      BoardGroup(
        key: Self.activities, heading: Words(id: "Kegiatan", en: "Activities")[language],
        hint: Words(
          id: "a: kegiatan pertama, misalnya penyuluhan atau pendampingan.",
          en: "a: the first activity, such as a talk or guidance.")[language],
        items: plan.activities.map { item($0, names, session) }, column: 1))
    return groups
  }

  private static func heading(_ kind: GoalKind) -> Words {
    kind == .general ? Words(id: "Tujuan umum", en: "General goals") : Words(id: "Tujuan khusus", en: "Specific goals")
  }

  private static func hint(_ kind: GoalKind) -> Words {
    kind == .general
      ? Words(id: "a: ke mana seluruh program menuju.", en: "a: where the whole programme leads.")
      : Words(
        id: "a: satu hasil yang dapat diukur; s mengambil dari pohon masalah.",
        en: "a: one result that can be measured; s takes some from the problem tree.")
  }

  private func item(_ goal: Goal, _ session: Session) -> BoardItem {
    let language = session.language
    var notes: [BoardItem.Note] = []
    let measures = [
      (Words(id: "indikator", en: "indicator"), goal.indicator), (Words(id: "awal", en: "before"), goal.baseline),
      (Words(id: "target", en: "target"), goal.target),
    ].filter { !$0.1.isEmpty }.map { "\($0.0[language]): \($0.1)" }
    if !measures.isEmpty { notes.append(BoardItem.Note(measures.joined(separator: " \(session.glyphs.bullet) "))) }
    let serving = plan.activities(serving: goal).map(\.id)
    if !serving.isEmpty {
      notes.append(BoardItem.Note("\(session.glyphs.arrowRight) \(serving.joined(separator: ", "))"))
    } else if goal.kind == .specific, !plan.activities.isEmpty {
      notes.append(BoardItem.Note(Words(id: "(belum ada kegiatan)", en: "(no activity yet)")[language], .caution))
    }
    return BoardItem(
      key: key(goal), index: goal.index, code: goal.id, text: goal.text.isEmpty ? "?" : goal.text, notes: notes,
      severity: severity(goal.index, session))
  }

  private func item(_ activity: Activity, _ names: PartyNames, _ session: Session) -> BoardItem {
    let language = session.language
    let forms = Schema.record("Kegiatan", in: .rencana)?.field("Bentuk")?.form.choices ?? []
    let form = forms.first { $0.value == activity.form }?.words[language] ?? activity.form
    let people = activity.resourcePersons.map(names.name).joined(separator: ", ")
    var notes: [BoardItem.Note] = []
    let facts = [form, people].filter { !$0.isEmpty }
    if !facts.isEmpty { notes.append(BoardItem.Note(facts.joined(separator: " \(session.glyphs.bullet) "))) }
    notes.append(
      activity.goals.isEmpty
        ? BoardItem.Note(Words(id: "(belum melayani tujuan)", en: "(serves no goal yet)")[language], .caution)
        : BoardItem.Note("\(session.glyphs.arrowRight) \(activity.goals.joined(separator: ", "))"))
    return BoardItem(
      key: key(activity), index: activity.index, code: activity.id, text: activity.name.isEmpty ? "?" : activity.name,
      notes: notes, severity: severity(activity.index, session))
  }

  func facts(_ session: Session) -> String {
    let choices = ReferenceChoices(session.workspace, from: path)
    let language = session.language
    var parts: [String] = []
    if let goal = focusedGoal, !goal.treeItem.isEmpty {
      let item = choices.label(of: goal.treeItem, [.inCase(.pohonMasalah, ["Butir"])], language)
      parts.append(Words(id: "Menjawab \(item)", en: "Answers \(item)")[language])
    }
    if let activity = focusedActivity {
      if !activity.indicator.isEmpty {
        parts.append(Words(id: "Indikator: \(activity.indicator)", en: "Indicator: \(activity.indicator)")[language])
      }
      let needs = activity.needs.map { choices.label(of: $0, [.inCase(.kasus, ["Kebutuhan"])], language) }
      if !needs.isEmpty {
        parts.append(
          Words(id: "Menjawab \(needs.joined(separator: "; "))", en: "Answers \(needs.joined(separator: "; "))")[
            language])
      }
    }
    return parts.joined(separator: " \(session.glyphs.bullet) ")
  }

  func isAbout(_ finding: Finding) -> Bool { finding.rule.hasPrefix("G") }
}
