extension Rule {
  /// Group S and G of the catalogue.
  static let planRules: [Rule] = [
    .systemNamesSomebody, .overseerIsNoActor, .partyInOneClass, .tacticFitsStrategy, .classFitsKind,
    .goalIsMeasurable, .goalIsServed, .goalIsMeasured,
  ]

  /// A rule that judges the parties of one case, its plan and its resources together.
  static func ofParties(
    _ id: String, _ title: Words, find: @escaping @Sendable (CaseParties) -> [Finding]
  ) -> Rule {
    Rule(id, .caseFolder, title) { workspace, folder in
      CaseParties(workspace, folder)
    } find: { parties, _ in
      find(parties)
    }
  }

  /// A rule that judges one plan by itself.
  static func ofPlan(
    _ id: String, _ title: Words, find: @escaping @Sendable (InterventionPlan) -> [Finding]
  ) -> Rule {
    Rule(id, .file([.rencana]), title) { workspace, path in
      InterventionPlan(workspace, path: path)
    } find: { plan, _ in
      find(plan)
    }
  }
}

/// The parties of a case as its plan and its resources name them.
struct CaseParties: Sendable {
  let systems: ParticipantSystems
  let resources: NeedsAndResources
  let register: PartyRegister
  let names: PartyNames

  init(_ workspace: Workspace, _ folder: String) {
    systems = ParticipantSystems(workspace, path: InterventionPlan.path(ofCase: folder))
    resources = NeedsAndResources(workspace, path: NeedsAndResources.path(ofCase: folder))
    register = PartyRegister(workspace)
    names = PartyNames(register)
  }

  /// Who a resource is: its party, else the registered one that its text names; nil where it is no party.
  func party(of resource: Resource) -> String? {
    if !resource.party.isEmpty { return names.identity(of: resource.party) }
    return names.id(of: resource.text)
  }

  /// A finding about a resource.
  func finding(_ rule: String, _ severity: Severity, _ resource: Resource, _ message: Words) -> Finding {
    Finding(
      rule: rule, severity: severity, file: resources.path, index: resource.index,
      id: resource.id.isEmpty ? "SumberDaya" : resource.id, field: "Golongan", message: message)
  }
}

extension InterventionPlan {
  /// A finding about a goal.
  func finding(
    _ rule: String, _ severity: Severity, _ goal: Goal, field: String? = nil, _ message: Words
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: path, index: goal.index, id: goal.id.isEmpty ? "Tujuan" : goal.id,
      field: field, message: message)
  }
}
