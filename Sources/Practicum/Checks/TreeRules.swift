import RecordText

extension Rule {
  /// Group P of the catalogue.
  static let treeRules: [Rule] = [p01, p02, p03, p04, p05, p06, p07, p08]

  /// A rule that judges one problem tree with at least one item by itself.
  static func ofTree(
    _ id: String, _ title: Words, find: @escaping @Sendable (ProblemTree, Workspace) -> [Finding]
  ) -> Rule {
    Rule(id, .file([.pohonMasalah]), title) { workspace, path in
      ProblemTree(workspace[path]?.records ?? RecordFile(), path: path)
    } find: { tree, workspace in
      tree.items.isEmpty ? [] : find(tree, workspace)
    }
  }
}

extension ProblemTree {
  /// A finding about an item.
  func finding(
    _ rule: String, _ severity: Severity, _ number: Int, field: String? = nil, _ message: Words, fix: Edit? = nil
  ) -> Finding {
    let item = items[number]
    return Finding(
      rule: rule, severity: severity, file: path, index: item.block, id: item.id.isEmpty ? "Butir" : item.id,
      field: field, message: message, fix: fix)
  }
}
