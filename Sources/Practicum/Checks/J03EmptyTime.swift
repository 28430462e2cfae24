extension Rule {
  /// J03: nothing is planned between the latest end so far and the next item of a day and track.
  ///
  /// Silent while an end before it cannot be read, where an item common to all tracks, or the tracks together, fill
  /// the time, and where wrong printed minutes (J01) explain it.
  static let emptyTime = Rule(
    "J03", .file([.jadwal]), Words(id: "Jeda kosong di susunan acara", en: "Empty time in the rundown"),
    reading: { Rundown($0, path: $1) }
  ) { rundown, _ in
    rundown.slots.compactMap { slot in
      slot.gap.map { gap in
        rundown.schedule.finding(
          "J03", .perluDicek, slot.item, field: "Mulai",
          Words(
            id: "Jeda kosong \(gap.minutes) menit antara acara \(gap.after.number) dan \(slot.item.number)",
            en: "Empty time of \(gap.minutes) minutes between items \(gap.after.number) and \(slot.item.number)"))
      }
    }
  }
}
