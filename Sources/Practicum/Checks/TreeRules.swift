extension Rule {
  /// Group P of the catalogue.
  static let treeRules: [Rule] = []
}
