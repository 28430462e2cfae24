import RecordText

/// The plan of a case, its participant systems aside, read leniently from its records.
public struct InterventionPlan: Equatable, Sendable {
  /// The file it was read from.
  public let path: String
  /// The block of the plan's own record, nil when the file has none.
  public let settings: Int?
  public let method: String
  /// The chosen strategies as written.
  public let strategies: [String]
  /// The chosen tactics as written, free text among them.
  public let tactics: [String]
  /// Everything else in file order.
  public let goals: [Goal]
  public let activities: [Activity]
  public let techniques: [Technique]
  public let committee: [Committee]
  public let evaluations: [Evaluation]

  /// Where the plan of a case stands.
  public static func path(ofCase folder: String) -> String { "kasus/\(folder)/rencana.rec" }

  /// Reads the plan at a path; an absent file is an empty plan.
  public init(_ workspace: Workspace, path: String) {
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  init(_ file: RecordFile, path: String) {
    self.path = path
    settings = file.records(of: "Rencana").first
    let record = settings.map { file.record(at: $0) } ?? Record()
    method = record.text("Metode")
    strategies = record.texts("Strategi")
    tactics = record.texts("Taktik")
    goals = file.records(of: "Tujuan").map { Goal(file.record(at: $0), at: $0) }
    activities = file.records(of: "Kegiatan").map { Activity(file.record(at: $0), at: $0) }
    techniques = file.records(of: "Teknik").map { Technique(file.record(at: $0), at: $0) }
    committee = file.records(of: "Panitia").map { Committee(file.record(at: $0), at: $0) }
    evaluations = file.records(of: "Evaluasi").map { Evaluation(file.record(at: $0), at: $0) }
  }

  /// The goals of a kind, in file order; nil for those that name neither.
  public func goals(_ kind: GoalKind?) -> [Goal] { goals.filter { $0.kind == kind } }

  /// The goal that an Id means: the first that has it.
  public func goal(_ id: String) -> Goal? { id.isEmpty ? nil : goals.first { $0.id == id } }

  /// The activity that an Id means: the first that has it.
  public func activity(_ id: String) -> Activity? { id.isEmpty ? nil : activities.first { $0.id == id } }

  /// The activities that serve a goal.
  public func activities(serving goal: Goal) -> [Activity] {
    goal.id.isEmpty ? [] : activities.filter { $0.goals.contains(goal.id) }
  }

  /// The evaluations that measure a goal: they name it, or name no goal and have its very indicator.
  public func evaluations(measuring goal: Goal) -> [Evaluation] {
    let indicator = PartyNames.key(goal.indicator)
    return evaluations.filter { evaluation in
      if !evaluation.goal.isEmpty { return evaluation.goal == goal.id }
      return !indicator.isEmpty && PartyNames.key(evaluation.indicator) == indicator
    }
  }
}

extension InterventionPlan: RecordSection {}
