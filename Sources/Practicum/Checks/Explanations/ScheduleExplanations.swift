extension RuleExplanation {
  /// Group J of the catalogue.
  static let schedule: [RuleExplanation] = []
}
