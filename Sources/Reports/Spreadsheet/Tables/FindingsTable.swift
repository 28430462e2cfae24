import Practicum

extension Sheet {
  /// What the checks find, as `rembuk check` lists it, with why it matters and what to do; nil where nothing stands.
  ///
  /// - Parameter folder: only what belongs to this case, or to none for `""`; nil for everything.
  static func findings(ofCase folder: String?, _ workspace: Workspace) -> Sheet? {
    var checker = Checker()
    let findings = checker.findings(in: workspace).filter { folder == nil || $0.caseFolder == folder }
    guard !findings.isEmpty else { return nil }
    return Sheet(
      "Temuan",
      columns: [
        Column("Aturan", .text, width: 8), Column("Tingkat", .text, width: 12), Column("Kasus", .text, width: 20),
        Column("Berkas", .text, width: 38), Column("Baris", .whole, width: 7), Column("Perihal", .text, width: 26),
        Column("Temuan", .text, width: 56), Column("Penjelasan", .text, width: 56),
        Column("Yang dapat dilakukan", .text, width: 46),
      ],
      rows: findings.map { finding in
        let explanation = RuleExplanation.of(finding.rule)
        return Row([
          .text(finding.rule), .text(finding.severity.words.id), .text(finding.caseFolder), .text(finding.file),
          .whole(finding.line), .text(finding.subject(in: workspace)), .text(finding.message.id),
          .text(explanation?.why.id ?? ""), .text(explanation?.remedy.id ?? ""),
        ])
      }, isFiltered: true)
  }
}
