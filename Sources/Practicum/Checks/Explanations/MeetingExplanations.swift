extension RuleExplanation {
  /// Group M of the catalogue.
  static let meetings: [RuleExplanation] = []
}
