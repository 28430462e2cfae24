extension Rule {
  /// A08: snacks, meals or kits for participants are not as many as the participants expected.
  ///
  /// Only units that stand for one person each are counted. Lines may share the participants, and an event of several
  /// days or breaks may need each of them as often. Where all lines agree against the schedule, the schedule is asked.
  static let provisionForParticipants = Rule(
    "A08", .caseFolder,
    Words(
      id: "Konsumsi atau perlengkapan peserta tidak sejumlah peserta", en: "Provision for participants does not fit"),
    reading: { EventProvision($0, ofCase: $1) }
  ) { event, _ in
    guard let expected = event.schedule.participants, let settings = event.schedule.settings else { return [] }
    let lines = [BudgetPurpose.snack, .makan, .perlengkapan].map { ($0, event.counted(.peserta, $0)) }
    let misfits = lines.flatMap { event.misfits($0.1, expected, $0.0) }
    guard let first = misfits.first else { return [] }
    let isUnanimous =
      misfits.count > 1 && misfits.count == lines.reduce(0) { $0 + $1.1.count }
      && misfits.allSatisfy { $0.people == first.people }
    if isUnanimous {
      return [
        Finding(
          rule: "A08", severity: .perluDicek, file: event.schedule.path, index: settings, id: "Jadwal",
          field: "Peserta",
          message: Words(
            id: "Jadwal menyebut \(WholeNumber.shown(expected, .indonesian)) peserta, anggaran untuk "
              + WholeNumber.shown(first.people, .indonesian),
            en: "The schedule expects \(WholeNumber.shown(expected, .english)) participants, the budget provides for "
              + WholeNumber.shown(first.people, .english)))
      ]
    }
    return misfits.map { line, people in
      event.budget.finding(
        "A08", .perluDicek, line, field: "Volume",
        Words(
          id: "“\(line.description)” untuk \(WholeNumber.shown(people, .indonesian)) orang, jadwal menyebut "
            + "\(WholeNumber.shown(expected, .indonesian)) peserta",
          en: "“\(line.description)” is for \(WholeNumber.shown(people, .english)) people, the schedule expects "
            + "\(WholeNumber.shown(expected, .english)) participants"))
    }
  }
}
