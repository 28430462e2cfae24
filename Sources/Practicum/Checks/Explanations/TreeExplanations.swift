extension RuleExplanation {
  /// Group P of the catalogue.
  static let tree: [RuleExplanation] = []
}
