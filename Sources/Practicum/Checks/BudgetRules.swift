extension Rule {
  /// Group A of the catalogue.
  static let budgetRules: [Rule] = []
}
