import RecordText

extension ProblemTree {
  /// Moves an item before its previous sibling (-1) or after its next one (1); nil at the end of the row.
  public func moveAmongSiblings(_ number: Int, by step: Int, in workspace: Workspace) -> Edit? {
    let row = siblings(of: number)
    guard let place = row.firstIndex(of: number), row.indices.contains(place + step), step != 0 else { return nil }
    var draft = Draft(workspace, Words(id: "Geser butir", en: "Shift item"))
    draft.move(in: path, from: items[number].block, to: items[row[place + step]].block)
    return draft.edit
  }

  /// Puts an item, with everything under it, under another parent; its further parents stay.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` with ``reasonAgainst(moving:under:)``.
  public func move(_ number: Int, under parent: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    if let reason = reasonAgainst(moving: number, under: parent) { throw .notPossible(reason) }
    var draft = Draft(workspace, Words(id: "Pindahkan butir", en: "Move item"))
    let id = try ownId(of: parent, &draft)
    let item = items[number]
    var rest: [String] = []
    if let old = branch(of: number) {
      rest = item.parents.filter { $0 != id && $0 != items[old].id }
      try dropReading(of: items[old].id, from: number, &draft)
    }
    try stateKind(of: number, &draft)
    try draft.set("Induk", to: [id] + rest, in: path, at: item.block)
    return draft.edit
  }

  /// Says that an item produces (or comes from) one more item, drawn as a cross-line.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` with ``reasonAgainst(addingParent:to:)``.
  public func addParent(_ parent: Int, to number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    if let reason = reasonAgainst(addingParent: parent, to: number) { throw .notPossible(reason) }
    var draft = Draft(workspace, Words(id: "Tambah hubungan", en: "Add link"))
    let id = try ownId(of: parent, &draft)
    try stateKind(of: number, &draft)
    try draft.set("Induk", to: items[number].parents + [id], in: path, at: items[number].block)
    return draft.edit
  }

  /// Takes a parent and the answer for it away; where it was the branch, the next parent becomes it.
  public func removeParent(_ parent: Int, from number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus hubungan", en: "Remove link"))
    let id = items[parent].id
    try stateKind(of: number, &draft)
    try draft.set("Induk", to: items[number].parents.filter { $0 != id }, in: path, at: items[number].block)
    try dropReading(of: id, from: number, &draft)
    return draft.edit
  }

  /// Moves an item, with everything under it, to the other side of the core; links across the core go away.
  ///
  /// A further core becomes a cause or an effect of the first one in this way.
  /// - Throws: ``EditRefusal/notPossible(_:)`` for the core of the tree.
  public func changeKind(of number: Int, to kind: TreeItemKind, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard number != core else {
      throw .notPossible(
        Words(
          id: "Ini masalah inti pohon. Tetapkan masalah inti lain dulu.",
          en: "This is the core problem of the tree. Set another core problem first."))
    }
    guard kind != .core else { throw .notPossible(core.map { Self.secondCore(items[$0]) } ?? Self.coreIsAlone) }
    let moved = Set(subtree(of: number))
    var draft = Draft(workspace, Words(id: "Ubah jenis butir", en: "Change item kind"))
    let coreId = try core.map { core throws(EditRefusal) in try ownId(of: core, &draft) }
    for other in items.indices {
      let item = items[other]
      if moved.contains(other) { try draft.set("Jenis", to: kind.rawValue, in: path, at: item.block) }
      var kept = item.parents.filter { id in
        guard let parent = self.number(of: id) else { return true }
        return items[parent].kind == .core && parent != number || moved.contains(parent) == moved.contains(other)
      }
      if other == number, !kept.contains(where: { self.number(of: $0) != nil }) { kept = coreId.map { [$0] } ?? kept }
      for id in Set(item.parents).subtracting(kept) { try dropReading(of: id, from: other, &draft) }
      try draft.set("Induk", to: kept, in: path, at: item.block)
    }
    return draft.edit
  }

  func dropReading(of parent: String, from number: Int, _ draft: inout Draft) throws(EditRefusal) {
    let kept = items[number].readings.filter { LinkAnswer($0)?.parent != parent }
    guard kept != items[number].readings else { return }
    try draft.set("Logika", to: kept, in: path, at: items[number].block)
  }
}
