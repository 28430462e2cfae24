extension Rule {
  /// Group S and G of the catalogue.
  static let planRules: [Rule] = []
}
