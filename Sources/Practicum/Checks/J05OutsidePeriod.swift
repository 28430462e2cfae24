import RecordText

extension Rule {
  /// J05: the event is dated outside the practicum's period; each such day is told once.
  static let outsidePeriod = Rule(
    "J05", .caseFolder, Words(id: "Tanggal acara di luar masa praktikum", en: "Event outside the practicum's period"),
    reading: { Schedule($0, path: Schedule.path(ofCase: $1)) }
  ) { schedule, workspace in
    let identity = PracticumIdentity(workspace)
    let start = identity.start.flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }
    let end = identity.end.flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }
    // A period that ends before it starts is a slip of its own (D03).
    if let start, let end, end < start { return [] }
    var told: Set<CalendarDate> = []
    func words(_ date: CalendarDate) -> Words? {
      if let start, date < start {
        return Words(
          id: "Tanggal acara \(date.long(.indonesian)) sebelum praktikum mulai (\(start.long(.indonesian)))",
          en: "The event on \(date.long(.english)) is before the practicum starts (\(start.long(.english)))")
      }
      if let end, date > end {
        return Words(
          id: "Tanggal acara \(date.long(.indonesian)) sesudah praktikum selesai (\(end.long(.indonesian)))",
          en: "The event on \(date.long(.english)) is after the practicum ends (\(end.long(.english)))")
      }
      return nil
    }
    var findings: [Finding] = []
    if let settings = schedule.settings, let date = schedule.date, let words = words(date) {
      told.insert(date)
      findings.append(
        Finding(
          rule: "J05", severity: .saran, file: schedule.path, index: settings, id: "Jadwal", field: "Tanggal",
          message: words))
    }
    for item in schedule.items where item.record["Tanggal"] != nil {
      guard let date = item.date, let words = words(date), told.insert(date).inserted else { continue }
      findings.append(schedule.finding("J05", .saran, item, field: "Tanggal", words))
    }
    return findings
  }
}
