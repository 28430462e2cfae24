extension Rule {
  /// J01: the minutes a document printed are not those between start and end.
  ///
  /// Silent where the item clashes with an earlier one (J02), and where its printed minutes show that its end runs into
  /// the next item: then that overlap is the finding.
  static let printedMinutes = Rule(
    "J01", .file([.jadwal]), Words(id: "Durasi tertulis keliru", en: "Printed duration is wrong"),
    reading: { Rundown($0, path: $1) }
  ) { rundown, workspace in
    rundown.slots.compactMap { slot in
      guard slot.isPrintedWrong, let printed = slot.item.printedMinutes, let minutes = slot.minutes else { return nil }
      return rundown.schedule.finding(
        "J01", .salah, slot.item, field: "Tertulis",
        Words(
          id: "Durasi tertulis \(WholeNumber.shown(printed, .indonesian)) menit, \(slot.shownTimes(.indonesian)) = "
            + "\(minutes) menit",
          en: "Printed duration \(WholeNumber.shown(printed, .english)) minutes, \(slot.shownTimes(.english)) = "
            + "\(minutes) minutes"),
        fix: try? rundown.schedule.set("Tertulis", of: slot.item, to: ["\(minutes)"], in: workspace))
    }
  }
}
