import RecordText

extension Rule {
  /// Leaf cause that nothing answers, once there is a need or a goal at all.
  static let p05 = Rule("P05", .caseFolder, Words(id: "Akar yang belum dijawab", en: "Root cause without an answer")) {
    workspace, folder in
    let tree = ProblemTree(ofCase: folder, in: workspace)
    guard !tree.items.isEmpty, let answered = tree.answeredItems(in: workspace) else { return [] }
    var produced: Set<Int> = []
    for link in tree.links where tree.items[link.item].kind == .cause { produced.insert(link.parent) }
    let reached = tree.causes(leadingTo: answered)
    return tree.items.indices.compactMap { number in
      let item = tree.items[number]
      guard item.kind == .cause, !produced.contains(number), !reached.contains(number) else { return nil }
      return tree.finding(
        "P05", .perluDicek, number,
        Words(
          id: "Akar \(item.quoted) belum dijawab kebutuhan, tujuan, atau kegiatan mana pun. "
            + "Kaitkan satu, atau isi alasan di luar jangkauan.",
          en: "No need, goal or activity answers the root cause \(item.quoted). "
            + "Link one, or say why it is left untreated."))
    }
  }
}

extension ProblemTree {
  /// The items that a need or a goal names, or that are left out on purpose; nil where neither needs nor goals exist.
  ///
  /// An activity answers an item only through a need or a goal.
  func answeredItems(in workspace: Workspace) -> Set<Int>? {
    var answered = Set(items.indices.filter { !items[$0].outOfScope.isEmpty })
    var exists = false
    for (kind, type, field) in [(FileKind.kasus, "Kebutuhan", "Penyebab"), (.rencana, "Tujuan", "Butir")] {
      guard let path = kind.path(inCase: caseFolder), let file = workspace[path]?.records else { continue }
      for index in file.records(of: type) {
        exists = true
        answered.formUnion(file.record(at: index).values(of: field).compactMap { number(of: $0.withoutOuterBlanks) })
      }
    }
    return exists ? answered : nil
  }

  /// The causes among some items and every cause that produces one of them, over any number of steps; through the core
  /// nothing leads, as a goal for it answers no single cause.
  func causes(leadingTo wanted: Set<Int>) -> Set<Int> {
    var producers: [Int: [Int]] = [:]
    for number in items.indices where items[number].kind == .cause {
      for parent in parents(of: number) { producers[parent, default: []].append(number) }
    }
    var found = wanted.filter { items[$0].kind == .cause }
    var waiting = Array(found)
    while let next = waiting.popLast() {
      for cause in producers[next] ?? [] where found.insert(cause).inserted { waiting.append(cause) }
    }
    return found
  }
}
