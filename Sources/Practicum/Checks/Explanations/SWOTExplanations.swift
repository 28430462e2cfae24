extension RuleExplanation {
  /// Group W of the catalogue.
  static let swot: [RuleExplanation] = []
}
