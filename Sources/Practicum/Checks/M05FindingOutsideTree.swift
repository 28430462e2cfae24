import RecordText

extension Rule {
  /// M05: a finding people voted for that never reached the problem tree.
  static let unheard = Rule(
    "M05", .caseFolder, Words(id: "temuan bersuara belum masuk pohon", en: "voted findings outside the tree")
  ) { workspace, folder in
    guard !folder.isEmpty, let treePath = FileKind.pohonMasalah.path(inCase: folder),
      let tree = workspace[treePath]?.records
    else { return [] }
    let items = tree.records(of: "Butir")
    guard !items.isEmpty else { return [] }
    let ids = Set(items.compactMap { tree.value("Id", at: $0) })
    let cited = Set(items.flatMap { tree.record(at: $0).values(of: "Bukti") })
    return workspace.meetings(ofCase: folder).flatMap { path -> [Finding] in
      let file = workspace[path]?.records ?? RecordFile()
      let stem = WorkspacePath.stem(of: path)
      return file.records(of: "Temuan").compactMap { block -> Finding? in
        let card = Card(index: block, record: file.record(at: block))
        let isProblem = card.kind == nil || card.kind == "masalah"
        guard isProblem, card.votes > 0, !cited.contains("\(stem)/\(card.id)"),
          card.treeItem.map({ !ids.contains($0) }) ?? true
        else { return nil }
        return Finding(
          rule: "M05", severity: .saran, file: path, index: block, id: card.id, field: "Butir",
          message: Words(
            id: "\"\(card.text)\" mendapat \(card.votes) suara tetapi belum masuk pohon masalah.",
            en: "\"\(card.text)\" got \(card.votes) votes but has not reached the problem tree."))
      }
    }
  }
}
