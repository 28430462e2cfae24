extension Rule {
  /// J02: an item starts before the latest end so far on its day and track, or ends before it starts.
  static let timesOverlap = Rule(
    "J02", .file([.jadwal]), Words(id: "Waktu acara bertumpang tindih", en: "Items overlap"),
    reading: { Rundown($0, path: $1) }
  ) { rundown, _ in
    rundown.slots.compactMap { slot in
      let item = slot.item
      guard let clash = slot.clash, let start = item.start else { return nil }
      switch clash {
      case .endsBeforeStart:
        guard let end = item.end else { return nil }
        return rundown.schedule.finding(
          "J02", .salah, item, field: "Selesai",
          Words(
            id: "Acara \(item.number) selesai (\(end.shown(.indonesian))) sebelum mulai (\(start.shown(.indonesian)))",
            en: "Item \(item.number) ends (\(end.shown(.english))) before it starts (\(start.shown(.english)))"))
      case .overlaps(let earlier):
        let (mark, markEN) = earlier.end == nil ? ("mulai", "starts") : ("selesai", "ends")
        let time = earlier.end ?? earlier.start
        return rundown.schedule.finding(
          "J02", .salah, item, field: "Mulai",
          Words(
            id: "Acara \(item.number) (\(start.shown(.indonesian))) mendahului acara \(earlier.number) "
              + "(\(mark) \(time?.shown(.indonesian) ?? ""))",
            en: "Item \(item.number) (\(start.shown(.english))) comes before item \(earlier.number) "
              + "(\(markEN) \(time?.shown(.english) ?? ""))"))
      }
    }
  }
}
