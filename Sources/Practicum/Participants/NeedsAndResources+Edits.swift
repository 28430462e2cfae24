import RecordText

extension NeedsAndResources {
  /// Adds a need after the last.
  public func addNeed(
    _ text: String, causes: [String] = [], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah kebutuhan", en: "Add need"))
    let fields = [Field("Id", draft.freshId(for: "Kebutuhan", in: path)), Field("Teks", text)]
    try draft.insert(Record(fields + causes.map { Field("Penyebab", $0) }), type: "Kebutuhan", in: path)
    return draft.edit
  }

  /// Rewords a need.
  public func restate(_ need: Need, as text: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set("Teks", to: [text], at: need.index, in: workspace, Words(id: "Ubah \(need.id)", en: "Change \(need.id)"))
  }

  /// Makes these the items of the problem tree that a need answers.
  public func link(_ need: Need, toCauses causes: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Penyebab", to: causes, at: need.index, in: workspace,
      Words(id: "Kaitkan \(need.id) dengan penyebab", en: "Link \(need.id) to causes"))
  }

  /// Makes these the resources that help with a need.
  public func link(_ need: Need, toResources ids: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Kaitkan \(need.id) dengan sumber", en: "Link \(need.id) to resources"))
    for resource in resources where !need.id.isEmpty {
      let others = resource.needs.filter { $0 != need.id }
      let isLinked = ids.contains(resource.id)
      guard isLinked != resource.needs.contains(need.id) else { continue }
      try draft.set("Kebutuhan", to: isLinked ? resource.needs + [need.id] : others, in: path, at: resource.index)
    }
    return draft.edit
  }

  /// Adds a resource of a class behind those that stand there: a party, or what is none as its text.
  public func addResource(
    _ resourceClass: ResourceClass, _ party: PartyChoice, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah sumber", en: "Add resource"))
    let id = draft.freshId(for: "SumberDaya", in: path)
    let last = resources(resourceClass).last
    let record = Record(["Id": id, "Golongan": resourceClass.rawValue])
    let index = try draft.insert(record, type: "SumberDaya", in: path, at: last.map { $0.index + 1 })
    try set(party, at: index, &draft)
    return draft.edit
  }

  /// Says who a resource is: a party, or what is none as its text.
  public func setParty(_ party: PartyChoice, of resource: Resource, in workspace: Workspace) throws(EditRefusal)
    -> Edit?
  {
    var draft = Draft(workspace, Words(id: "Ubah \(resource.id)", en: "Change \(resource.id)"))
    try set(party, at: resource.index, &draft)
    return draft.edit
  }

  private func set(_ party: PartyChoice, at index: Int, _ draft: inout Draft) throws(EditRefusal) {
    guard case .value(let text) = party, PartyNames(draft.workspace).id(of: text) == nil else {
      return try draft.setParties("Pihak", to: [party], in: path, at: index)
    }
    try draft.set("Pihak", to: [], in: path, at: index)
    try draft.set("Teks", to: text, in: path, at: index)
  }

  /// Puts a resource into another class, behind those that stand there.
  public func move(
    _ resource: Resource, to resourceClass: ResourceClass, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard resource.resourceClass != resourceClass else { return nil }
    var draft = Draft(
      workspace,
      Words(
        id: "Pindahkan \(resource.id) ke golongan \(resourceClass.words.id)",
        en: "Move \(resource.id) to the \(resourceClass.words.en) class"))
    try draft.set("Golongan", to: resourceClass.rawValue, in: path, at: resource.index)
    if let last = resources(resourceClass).last?.index {
      draft.move(in: path, from: resource.index, to: last < resource.index ? last + 1 : last)
    }
    return draft.edit
  }

  /// Makes these the needs that a resource helps with.
  public func link(_ resource: Resource, toNeeds needs: [String], in workspace: Workspace) throws(EditRefusal) -> Edit?
  {
    try set(
      "Kebutuhan", to: needs, at: resource.index, in: workspace,
      Words(id: "Kaitkan \(resource.id) dengan kebutuhan", en: "Link \(resource.id) to needs"))
  }

  /// Moves a need one place up (-1) or down (1); nil at the end.
  public func move(_ need: Need, by step: Int, in workspace: Workspace) -> Edit? {
    move(need.index, by: step, among: needs.map(\.index), in: workspace, need.id)
  }

  /// Moves a resource one place up (-1) or down (1) among those of its class; nil at the end.
  public func move(_ resource: Resource, by step: Int, in workspace: Workspace) -> Edit? {
    move(
      resource.index, by: step, among: resources(resource.resourceClass).map(\.index), in: workspace, resource.id)
  }
}

extension NeedsAndResources: RecordSection {}
