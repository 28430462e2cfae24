extension RuleExplanation {
  /// Group D of the catalogue.
  static let records: [RuleExplanation] = []
}
