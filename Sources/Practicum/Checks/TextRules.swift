extension Rule {
  /// Group N, T and R of the catalogue.
  static let textRules: [Rule] = []
}
