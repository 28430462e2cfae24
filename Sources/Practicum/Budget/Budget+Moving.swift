import RecordText

extension Budget {
  /// Moves a line one place up (-1) or down (1): within its group, and from its edge into the next one; nil at the end.
  public func move(_ line: BudgetLine, by step: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Pindahkan \(line.description)", en: "Move \(line.description)"))
    let place = groups.firstIndex { $0.index == group(line.groupId)?.index }
    let peers = place.map { lines(of: groups[$0]) } ?? unplacedLines
    guard let at = peers.firstIndex(where: { $0.index == line.index }) else { return nil }
    if peers.indices.contains(at + step) {
      draft.move(in: path, from: line.index, to: peers[at + step].index)
      return draft.edit
    }
    let next = place.map { $0 + step } ?? (step < 0 ? groups.count - 1 : groups.count)
    guard groups.indices.contains(next) else { return nil }
    try draft.set("Kelompok", to: groups[next].id, in: path, at: line.index)
    let others = lines(of: groups[next])
    if step > 0, let first = others.first?.index, first < line.index {
      draft.move(in: path, from: line.index, to: first)
    } else if step < 0, let last = others.last?.index, last > line.index {
      draft.move(in: path, from: line.index, to: last)
    }
    return draft.edit
  }

  /// Moves a group with its lines one place up (-1) or down (1); nil at the end.
  public func move(_ group: BudgetGroup, by step: Int, in workspace: Workspace) -> Edit? {
    move(group.index, by: step, among: groups.map(\.index), in: workspace, group.name)
  }

  /// Moves a source of income one place up (-1) or down (1); nil at the end.
  public func move(_ income: BudgetIncome, by step: Int, in workspace: Workspace) -> Edit? {
    move(income.index, by: step, among: self.income.map(\.index), in: workspace, income.source)
  }

  private func move(_ index: Int, by step: Int, among peers: [Int], in workspace: Workspace, _ name: String) -> Edit? {
    guard let place = peers.firstIndex(of: index), peers.indices.contains(place + step) else { return nil }
    var draft = Draft(workspace, Words(id: "Pindahkan \(name)", en: "Move \(name)"))
    draft.move(in: path, from: index, to: peers[place + step])
    return draft.edit
  }

  /// Adds a copy of a group of this or another budget with its lines; what was printed stays behind, and so do links to
  /// activities of another case.
  public func copy(_ group: BudgetGroup, of other: Budget, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let source = workspace[other.path]?.records ?? RecordFile()
    var left: Set = ["Id", "Kelompok", "Label", "Tertulis", "VolumeTertulis", "Abaikan"]
    if WorkspacePath.caseFolder(of: other.path) != WorkspacePath.caseFolder(of: path) { left.insert("Kegiatan") }
    func fields(_ index: Int) -> [Field] { source.record(at: index).fields.filter { !left.contains($0.name) } }
    var draft = Draft(workspace, Words(id: "Salin kelompok \(group.name)", en: "Copy group \(group.name)"))
    let block = try insert("Kelompok", fields(group.index), at: nil, into: &draft)
    let id = draft.records(in: path).value("Id", at: block) ?? ""
    for line in other.lines(of: group) {
      try insert("Rincian", [Field("Kelompok", id)] + fields(line.index), at: nil, into: &draft)
    }
    return draft.edit
  }
}
