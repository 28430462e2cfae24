import Practicum

extension Composer {
  /// Preparation, the rundown and termination.
  mutating func timetable(_ plan: InterventionPlan, _ schedule: Schedule) -> [Block] {
    let preparation = committee(plan) + steps(schedule, .preparation)
    let blocks =
      section(4, "Tahap persiapan", missing: "Tulis langkah persiapan.", preparation)
      + section(4, "Tahap pelaksanaan", missing: "Susun acara kegiatan.", implementation(schedule))
      + section(4, "Tahap pengakhiran", missing: "Tulis langkah pengakhiran.", steps(schedule, .termination))
    return section(3, "Jadwal dan langkah-langkah", "jadwal", missing: "Susun jadwal kegiatan.", blocks)
  }

  mutating func committee(_ plan: InterventionPlan) -> [Block] {
    let divisions = plan.committee.filter { !$0.division.isEmpty }
    guard !divisions.isEmpty else { return [] }
    let label = label("panitia")
    let rows = divisions.map { division in
      [
        Table.Cell(line(division.division)),
        Table.Cell(entries: division.parties.map { [.text(names.name(of: $0))] }),
        Table.Cell(division.people.map { .count($0) }),
      ]
    }
    return [
      .lead("Susunan panitia dimuat dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Susunan Panitia")], label: label),
          [.number, .init("Bagian", 35), .init("Pihak", 43), .init("Jumlah orang", 17, .trailing)],
          Table.numbered(rows))),
    ]
  }

  mutating func steps(_ schedule: Schedule, _ phase: StepPhase) -> [Block] {
    let steps = schedule.steps(phase).filter { !$0.text.isEmpty }
    guard !steps.isEmpty else { return [] }
    let label = label(phase.rawValue)
    let rows = steps.map { step -> [Table.Cell] in
      [
        Table.Cell(
          blocks: [.text([.strong(line(step.text))], .flush)]
            + details(step.record["Uraian"] ?? "", below: 5).flush),
        Table.Cell(names.name(of: step.responsible)), Table.Cell(step.due.map { .date($0) }),
        Table.Cell(step.isDone ? "selesai" : "belum"),
      ]
    }
    return [
      .lead("Langkah \(phase.words.id) beserta penanggung jawab dan tenggatnya dimuat dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Langkah \(phase.words.id.capitalizedFirst)")], label: label),
          [.number, .init("Langkah", 44), .init("Penanggung jawab", 23), .init("Tenggat", 17), .init("Keadaan", 11)],
          Table.numbered(rows))),
    ]
  }

  /// When and where, and the rundown of each day and track.
  mutating func implementation(_ schedule: Schedule) -> [Block] {
    var blocks: [Block] = []
    if let date = schedule.date {
      var inlines: [Inline] = [.text("Kegiatan direncanakan pada hari "), .value(.day(date))]
      if !schedule.place.isEmpty { inlines += [.text(" di ")] + line(schedule.place) }
      if let people = schedule.participants {
        inlines += [.text(" untuk "), .value(.count(people)), .text(" peserta")]
        if let guests = schedule.guests, guests > 0 {
          inlines += [.text(" dan "), .value(.count(guests)), .text(" tamu")]
        }
      }
      blocks.append(.text(inlines + [.text(".")]))
    }
    for (place, sheet) in rundownTables(schedule).enumerated() {
      let label = label("acara/\(place)")
      var table = sheet
      table.caption?.label = label
      blocks += [.lead("Susunan acara dimuat dalam", label), .table(table)]
    }
    return blocks
  }

  /// A table for each day and track.
  mutating func rundownTables(_ schedule: Schedule) -> [Table] {
    let days = Rundown(schedule).days
    let isLong = days.count > 1
    var tables: [Table] = []
    for day in days {
      for track in day.tracks {
        var title = titled("Susunan Acara")
        if isLong, let date = day.date { title += [.text(", hari "), .value(.day(date))] }
        if !track.name.isEmpty { title.append(.text(" (\(track.name))")) }
        let rows = track.slots.map { rundownRow($0) }
        tables.append(
          Table(
            Caption(.table, title),
            [
              .number, .init("Waktu", 14, .center), .init("Durasi", 11, .center), .init("Acara", 25),
              .init("Pengisi acara", 22), .init("Penanggung jawab", 21),
            ], Table.numbered(rows)))
      }
    }
    return tables
  }

  private mutating func rundownRow(_ slot: RundownSlot) -> [Table.Cell] {
    func time(_ minutes: Int?) -> [Inline] {
      let minutes = minutes.map { $0 % 1440 }
      return minutes.flatMap { ClockTime(hour: $0 / 60, minute: $0 % 60) }.map { [.value(.time($0))] } ?? [.text("…")]
    }
    var what: [Block] = [.text(line(slot.item.name), .flush)]
    if !slot.item.topic.isEmpty { what.append(.text([.emphasis(line(slot.item.topic))], .flush)) }
    return [
      Table.Cell(time(slot.start) + [.text("–")] + time(slot.end)), Table.Cell(slot.minutes.map { .minutes($0) }),
      Table.Cell(blocks: what), Table.Cell(entries: slot.item.performers.map { [.text(names.name(of: $0))] }),
      Table.Cell(slot.item.responsible.map { names.name(of: $0) } ?? "–"),
    ]
  }
}
