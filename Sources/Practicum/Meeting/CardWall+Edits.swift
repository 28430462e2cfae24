import RecordText

extension CardWall {
  /// Adds a card at the end of the wall.
  public func add(
    _ text: String, kind: String? = nil, cluster: String = "", in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah kartu", en: "Add card"))
    var record = Record(["Id": draft.freshId(for: "Temuan", in: path)])
    record["Jenis"] = kind
    record["Teks"] = text
    record["Klaster"] = cluster.isEmpty ? nil : cluster
    try draft.insert(record, type: "Temuan", in: path)
    return draft.edit
  }

  /// Writes a field of a card.
  public func set(
    _ field: String, of id: String, to value: String, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard let card = card(id) else { return nil }
    var draft = Draft(workspace, Words(id: "Ubah kartu", en: "Change card"))
    try draft.set(field, to: value, in: path, at: card.index)
    return draft.edit
  }

  /// Takes a card off the wall, and what cites it no longer does, unless another card has the same Id.
  public func remove(_ id: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard let card = card(id) else { return nil }
    var draft = Draft(workspace, Words(id: "Hapus kartu", en: "Remove card"))
    if !card.id.isEmpty, cards.count(where: { $0.id == card.id }) == 1 {
      try Evidence.rewrite("\(stem)/\(card.id)", to: nil, in: Evidence.files(citing: path, of: workspace), of: &draft)
    }
    draft.remove(in: path, at: card.index)
    return draft.edit
  }

  /// Hangs cards into a cluster, out of any for `""`.
  public func cluster(_ ids: [String], as name: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Kelompokkan kartu", en: "Cluster cards"))
    for card in cards where ids.contains(card.handle) {
      try draft.set("Klaster", to: name.withoutOuterBlanks, in: path, at: card.index)
    }
    return draft.edit
  }

  /// Gives a cluster another name on all of its cards.
  public func renameCluster(_ name: String, to other: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard !name.isEmpty else { return nil }
    var draft = Draft(workspace, Words(id: "Ubah nama klaster", en: "Rename cluster"))
    for card in cards(in: name) { try draft.set("Klaster", to: other.withoutOuterBlanks, in: path, at: card.index) }
    return draft.edit
  }

  /// Adds votes of one sex to a card, or takes them back; nil where the quota is used up or no vote is left to take.
  public func vote(
    _ id: String, by sex: Sex, _ votes: Int = 1, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard let card = card(id) else { return nil }
    if votes > 0, let left = votesLeft(to: sex), left < votes { return nil }
    let total = card.votes(of: sex) + votes
    guard total >= 0 else { return nil }
    let title = votes > 0 ? Words(id: "Tambah suara", en: "Add vote") : Words(id: "Kurangi suara", en: "Take back vote")
    var draft = Draft(workspace, title)
    try draft.set(Card.field(of: sex), to: total == 0 ? "" : String(total), in: path, at: card.index)
    return draft.edit
  }

  /// Makes one card of several that say the same: the first one's text, all the votes, and what the others said as its
  /// note; evidence that cites the others then cites it.
  public func merge(_ ids: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let merged = ids.compactMap { card($0) }
    guard let first = merged.first, Set(merged.map(\.handle)).count > 1 else { return nil }
    let others = merged.dropFirst().filter { $0.index != first.index }
    var record = first.record
    let order = Schema.record("Temuan", in: .pertemuan)?.order ?? []
    for sex in Sex.allCases {
      let votes = merged.reduce(0) { $0 + $1.votes(of: sex) }
      record.setValues(votes == 0 ? [] : [String(votes)], of: Card.field(of: sex), order: order)
    }
    for field in order where record[field] == nil && field != "Catatan" {
      if let value = others.compactMap({ $0.record[field] }).first {
        record.setValues([value], of: field, order: order)
      }
    }
    let writers = ([first] + others).compactMap { $0.record["Penulis"] }
    if writers.count > 1 { record["Penulis"] = Array(writers.uniqued()).joined(separator: ", ") }
    var notes = record["Catatan"].map { [$0] } ?? []
    for other in others {
      if other.text != first.text { notes.append("\(other.id): \(other.text)") }
      if let note = other.record["Catatan"] { notes.append(note) }
    }
    record.setValues(notes.isEmpty ? [] : [notes.joined(separator: "\n")], of: "Catatan", order: order)

    var draft = Draft(workspace, Words(id: "Gabung kartu", en: "Merge cards"))
    try draft.replace(in: path, at: first.index, with: record)
    for other in others where !other.id.isEmpty && other.id != first.id {
      try Evidence.rewrite(
        "\(stem)/\(other.id)", to: "\(stem)/\(first.id)", in: Evidence.files(citing: path, of: workspace), of: &draft)
    }
    for index in others.map(\.index).sorted(by: >) { draft.remove(in: path, at: index) }
    return draft.edit
  }

  /// The name by which references know the meeting.
  var stem: String { WorkspacePath.stem(of: path) }

  /// Turns a card into an item of the case's problem tree: the core where the tree has none yet, else a cause (or an
  /// effect) one step from an item of the tree.
  ///
  /// - Parameter parent: the Id of the item it hangs on; the core unless told.
  public func makeTreeItem(
    of id: String, kind: TreeItemKind = .cause, parent: String? = nil, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let folder = WorkspacePath.caseFolder(of: path)
    guard let card = card(id), !folder.isEmpty else { return nil }
    let tree = ProblemTree(ofCase: folder, in: workspace)
    if let made = card.treeItem, tree.number(of: made) != nil { return nil }
    var draft = Draft(workspace, Words(id: "Jadikan butir pohon masalah", en: "Make it a tree item"))
    let item = try ProblemTree.addItem(
      &draft, inCase: folder, text: card.text, kind: tree.core == nil ? .core : kind,
      under: tree.core == nil ? nil : parent, evidence: [card.id.isEmpty ? stem : "\(stem)/\(card.id)"])
    try draft.set("Butir", to: item, in: path, at: card.index)
    return draft.edit
  }
}

extension Sequence where Element: Hashable {
  /// The elements without later repetitions.
  func uniqued() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
