extension Rule {
  /// Group J of the catalogue.
  static let scheduleRules: [Rule] = []
}
