extension Rule {
  /// Group D of the catalogue.
  static let recordRules: [Rule] = []
}
