extension Rule {
  /// Group J of the catalogue.
  static let scheduleRules: [Rule] = [
    .printedMinutes, .timesOverlap, .emptyTime, .nobodyPerforms, .outsidePeriod, .activityNotHeld, .noEvaluation,
  ]

  /// The rules of group A that hold the budget against the schedule.
  static let crossRules: [Rule] = [.mealAndBreak, .resourcePersons, .provisionForParticipants]
}

extension Schedule {
  /// A finding about a rundown item, in both languages.
  func finding(
    _ rule: String, _ severity: Severity, _ item: RundownItem, field: String, _ message: Words, fix: Edit? = nil
  ) -> Finding {
    Finding(
      rule: rule, severity: severity, file: path, index: item.index, id: item.id.isEmpty ? "Acara" : item.id,
      field: field, message: message, fix: fix)
  }

  /// A finding about the rundown as a whole; it stands at the common facts where the file has them, else at an item.
  func finding(_ rule: String, _ severity: Severity, at item: RundownItem, _ message: Words) -> Finding {
    guard let settings else { return finding(rule, severity, item, field: "Nama", message) }
    return Finding(rule: rule, severity: severity, file: path, index: settings, id: "Jadwal", message: message)
  }
}

extension RundownSlot {
  /// The item's times as people read them, `10.30–11.45`.
  func shownTimes(_ language: Language) -> String {
    "\(item.start?.shown(language) ?? "?")–\(item.end?.shown(language) ?? "?")"
  }
}
