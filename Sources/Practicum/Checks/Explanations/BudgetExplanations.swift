extension RuleExplanation {
  /// Group A of the catalogue.
  static let budget: [RuleExplanation] = []
}
