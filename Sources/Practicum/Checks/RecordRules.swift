extension Rule {
  /// Group D of the catalogue.
  static let recordRules: [Rule] = [
    setAside, danglingReference, impossibleTime, wrongForm, idTwice, standsTwice, fileMissing,
  ]
}
