extension Trace {
  /// The station whose link makes a thread go on at a station: the nearest one that the thread has.
  public func anchor(of kind: TraceKind, in thread: TraceThread) -> Int? {
    let wanted: [TraceKind] =
      switch kind {
      case .cause: [.need, .goal]
      case .need: [.cause, .activity, .resource]
      case .resource: [.need]
      case .goal: [.activity, .cause]
      case .activity: [.need, .goal, .rundownItem, .budgetLine]
      case .rundownItem, .budgetLine, .resourcePerson: [.activity]
      }
    return wanted.lazy.compactMap { thread[$0].nodes.first }.first
  }

  /// Whether a node takes no more than one link to a station.
  public func takesOne(_ kind: TraceKind, at number: Int) -> Bool {
    TraceRelation.between(nodes[number].kind, kind).map { $0.isSingle && $0.owner == nodes[number].kind } ?? false
  }

  /// Gives a node these links to a station, and no others, written down where the format keeps them; nil when it has
  /// them already, or where the format knows no such link.
  ///
  /// - Parameter ids: the Ids of records of the station; parties may be free text.
  public func setLinks(
    of number: Int, to kind: TraceKind, _ ids: [String], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let node = nodes[number]
    guard let relation = TraceRelation.between(node.kind, kind) else { return nil }
    let title = Words(
      id: "Tautkan \(node.kind.words.id.lowercased()) \(node.id) ke \(kind.words.id.lowercased())",
      en: "Link \(node.kind.words.en.lowercased()) \(node.id) to \(kind.words.en.lowercased())")
    var draft = Draft(workspace, title)
    if relation.owner == node.kind {
      guard let place = node.place else { return nil }
      // What the field names besides, such as the core problem, is none of this station and stays.
      let shown = Set(linked(to: number, kind: kind).map { nodes[$0].id })
      let old = draft.records(in: place.file).record(at: place.index).values(of: relation.field)
      let kept = old.filter { !shown.contains($0.withoutOuterBlanks) || ids.contains($0.withoutOuterBlanks) }
      let added = ids.filter { id in !kept.contains { $0.withoutOuterBlanks == id } }
      let new = relation.isSingle && !ids.isEmpty ? Array(ids.prefix(1)) : kept + added
      try draft.set(relation.field, to: new, in: place.file, at: place.index)
      return draft.edit
    }
    for owner in numbers(of: kind) {
      guard let place = nodes[owner].place else { continue }
      let old = draft.records(in: place.file).record(at: place.index).values(of: relation.field)
      let isLinked = old.contains { $0.withoutOuterBlanks == node.id }
      guard ids.contains(nodes[owner].id) != isLinked else { continue }
      let kept = old.filter { $0.withoutOuterBlanks != node.id }
      let new = isLinked ? kept : relation.isSingle ? [node.id] : kept + [node.id]
      try draft.set(relation.field, to: new, in: place.file, at: place.index)
    }
    return draft.edit
  }
}
