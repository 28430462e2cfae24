extension RuleExplanation {
  /// Group N, T and R of the catalogue.
  static let text: [RuleExplanation] = []
}
