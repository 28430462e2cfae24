extension Rule {
  /// A07: the rundown, the fees and the catering count different numbers of resource persons.
  ///
  /// The rundown counts who teaches and is neither student nor committee. What cannot be counted is left out; two counts
  /// that can be told are enough to differ.
  static let resourcePersons = Rule(
    "A07", .caseFolder,
    Words(id: "Jumlah narasumber berbeda-beda", en: "Resource persons counted differently"),
    reading: { EventProvision($0, ofCase: $1) }
  ) { event, _ in
    guard !event.schedule.items.isEmpty, !event.budget.lines.isEmpty else { return [] }
    let (speakers, fees) = (event.speakers, event.fees)
    guard let people = speakers ?? fees?.count.lowerBound else { return [] }
    let food = [BudgetPurpose.snack, .makan].map { ($0, event.counted(.narasumber, $0)) }
    let misfits = food.flatMap { event.misfits($0.1, people, $0.0) }
    let isPaidOtherwise = fees.map { !$0.count.contains(people) } ?? false
    guard isPaidOtherwise || !misfits.isEmpty, let line = isPaidOtherwise ? fees?.line : misfits.first?.line else {
      return []
    }
    var parts: [Words] = []
    if let speakers { parts.append(Words(id: "\(speakers) di susunan acara", en: "\(speakers) in the rundown")) }
    if let fees {
      let count = fees.count
      let shown =
        count.lowerBound == count.upperBound ? "\(count.lowerBound)" : "\(count.lowerBound)–\(count.upperBound)"
      parts.append(Words(id: "\(shown) di honor", en: "\(shown) in fees"))
    }
    for (purpose, lines) in food where !lines.isEmpty {
      let odd = event.misfits(lines, people, purpose)
      let count = odd.isEmpty ? people : odd.reduce(0) { $0 + $1.people }
      parts.append(Words(id: "\(count) di \(purpose.words.id)", en: "\(count) in \(purpose.words.en)s"))
    }
    return [
      event.budget.finding(
        "A07", .saran, line, field: "Volume",
        Words(
          id: "Jumlah narasumber berbeda: \(parts.map(\.id).joined(separator: ", "))",
          en: "Resource persons differ: \(parts.map(\.en).joined(separator: ", "))"))
    ]
  }
}
