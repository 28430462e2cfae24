extension RuleExplanation {
  /// Group S and G of the catalogue.
  static let plan: [RuleExplanation] = []
}
