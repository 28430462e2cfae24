import Practicum

extension Sheet {
  /// Every item of a case's rundown by day and track, its minutes as a formula over its times; nil where there is none.
  static func rundown(ofCase folder: String, _ workspace: Workspace) -> Sheet? {
    let rundown = Rundown(workspace, path: Schedule.path(ofCase: folder))
    guard !folder.isEmpty, !rundown.days.isEmpty else { return nil }
    let names = PartyNames(workspace)
    let plan = InterventionPlan(workspace, path: InterventionPlan.path(ofCase: folder))
    let summary = CaseSummary(folder, of: workspace)
    let (start, end, minutes) = (2, 3, 4)
    var sheet = Sheet(
      folder, titles: ["Susunan Acara", summary.programme ?? summary.title],
      columns: [
        Column("Tanggal", .date, width: 18), Column("Jalur", .text, width: 12), Column("Mulai", .time, width: 7),
        Column("Selesai", .time, width: 8), Column("Menit", .whole, width: 7), Column("Acara", .text, width: 34),
        Column("Materi", .text, width: 28), Column("Pengisi", .text, width: 28),
        Column("Penanggung jawab", .text, width: 22), Column("Kegiatan", .text, width: 28),
      ])
    for day in rundown.days {
      for track in day.tracks {
        let first = sheet.rows.count
        for slot in track.slots {
          let (item, row) = (slot.item, sheet.rows.count)
          let from = Place(row: row, column: start)
          let to = Place(row: row, column: end)
          sheet.rows.append(
            Row([
              day.date.map { .value(.date($0)) } ?? .blank, .text(track.name),
              item.start.map { .value(.time($0)) } ?? .text(item.record["Mulai"] ?? ""),
              item.end.map { .value(.time($0)) } ?? .text(item.record["Selesai"] ?? ""),
              slot.minutes.map { .formula(.minutes(from: from, to: to), .whole($0)) } ?? .blank, .text(item.name),
              .text(item.topic), .text(item.performers.map(names.name(of:)).joined(separator: "; ")),
              .text(item.responsible.map(names.name(of:)) ?? ""),
              .text(item.activities.map { plan.activity($0)?.name ?? $0 }.joined(separator: "; ")),
            ]))
        }
        let sum = track.slots.reduce(0) { $0 + ($1.minutes ?? 0) }
        let rows = first...(sheet.rows.count - 1)
        sheet.rows.append(
          Row(
            [
              .blank, .text(track.name), .blank, .blank,
              .formula(.sum(column: minutes, rows: rows), .whole(sum)), .text("Jumlah menit"),
            ], .subtotal))
      }
    }
    return sheet
  }
}
