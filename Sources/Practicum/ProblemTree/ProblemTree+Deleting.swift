import RecordText

extension ProblemTree {
  /// Deletes an item and everything drawn under it; references to them go away in the same edit.
  public func delete(_ number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let doomed = subtree(of: number)
    let title =
      doomed.count == 1
      ? Words(id: "Hapus butir", en: "Delete item")
      : Words(id: "Hapus butir dan cabangnya (\(doomed.count))", en: "Delete item and its branch (\(doomed.count))")
    var draft = Draft(workspace, title)
    try remove(doomed, &draft)
    return draft.edit
  }

  /// Deletes one item; what was drawn under it is put under its parent, in its place.
  public func deleteLiftingChildren(_ number: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Hapus butir, anaknya naik", en: "Delete item, its children move up"))
    if let parent = branch(of: number) {
      let id = try ownId(of: parent, &draft)
      for child in children(of: number) {
        let block = items[child].block
        let parents = items[child].parents.filter { $0 != id }.map { $0 == items[number].id ? id : $0 }
        try dropReading(of: items[number].id, from: child, &draft)
        try draft.set("Induk", to: parents, in: path, at: block)
      }
    }
    try remove([number], &draft)
    return draft.edit
  }

  private func remove(_ doomed: [Int], _ draft: inout Draft) throws(EditRefusal) {
    let gone = Set(doomed)
    for number in doomed {
      let id = items[number].id
      // An Id that another item keeps is still met by its references.
      let stays = items.indices.contains { !gone.contains($0) && items[$0].id == id }
      guard !id.isEmpty, !stays else { continue }
      try draft.replaceReferences(to: id, of: "Butir", in: path, with: nil)
      try replaceReadings(of: id, with: nil, &draft)
    }
    for block in doomed.map({ items[$0].block }).sorted(by: >) { draft.remove(in: path, at: block) }
  }
}
