extension Rule {
  /// Group N, T and R of the catalogue, and S05, which reads prose too.
  static let textRules: [Rule] = [
    figureContradicted, percentageWrong, foreignText, programmeMisnamed, nameMisspelt, weekdayWrong, partyMissing,
    citationWithoutEntry, recommendationWithoutBasis,
  ]
}
