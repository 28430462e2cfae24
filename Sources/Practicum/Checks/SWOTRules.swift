extension Rule {
  /// Group W of the catalogue.
  static let swotRules: [Rule] = []
}
