extension Rule {
  /// Group W of the catalogue.
  static let swotRules: [Rule] = [
    .strategyCitesBothKinds, .factorTakenUp, .matrixSaysNothingTwice, .weightsAreWhole, .nothingLeftEmpty,
    .factorRestsOnItsSide,
  ]
}

extension SWOTMatrix {
  /// A finding about a factor, in both languages.
  func finding(
    _ rule: String, _ severity: Severity, _ factor: Factor, field: String? = nil, _ message: Words, fix: Edit? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: path, index: factor.index, id: factor.id.isEmpty ? "Faktor" : factor.id,
      field: field, message: message, fix: fix)
  }

  /// A finding about a strategy, in both languages.
  func finding(
    _ rule: String, _ severity: Severity, _ strategy: Strategy, field: String? = nil, _ message: Words
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: path, index: strategy.index,
      id: strategy.id.isEmpty ? "Strategi" : strategy.id, field: field, message: message)
  }

  /// A finding about the matrix as a whole; it stands at the settings where the file has them.
  func finding(_ rule: String, _ severity: Severity, _ message: Words) -> Finding {
    Finding(rule: rule, severity: severity, file: path, index: settings, id: "Swot", message: message)
  }
}
