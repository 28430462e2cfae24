extension Rule {
  /// Group M of the catalogue.
  static let meetingRules: [Rule] = []
}
