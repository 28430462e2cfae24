import RecordText

extension Rule {
  /// J06: an activity held as an event that no rundown item carries, once some items carry one.
  ///
  /// Silent while an item names an activity that is not there (D02) or is set aside (D01): mending that is likely to
  /// name the one that is missing.
  static let activityNotHeld = Rule(
    "J06", .caseFolder, Words(id: "Kegiatan belum masuk susunan acara", en: "Activity missing from the rundown"),
    reading: { Schedule($0, path: Schedule.path(ofCase: $1)) }
  ) { schedule, workspace in
    let folder = WorkspacePath.caseFolder(of: schedule.path)
    guard let path = FileKind.rencana.path(inCase: folder), let plan = workspace[path]?.records,
      schedule.itemsSetAside.isEmpty
    else { return [] }
    let activities = plan.records(of: "Kegiatan")
    let ids = Set(activities.compactMap { plan.value("Id", at: $0)?.withoutOuterBlanks })
    let carried = Set(schedule.items.flatMap(\.activities))
    guard !carried.isEmpty, carried.isSubset(of: ids) else { return [] }
    return activities.compactMap { index in
      let activity = plan.record(at: index)
      guard activity["Bentuk"]?.withoutOuterBlanks == "acara", let id = activity["Id"]?.withoutOuterBlanks,
        !id.isEmpty, !carried.contains(id)
      else { return nil }
      return Finding(
        rule: "J06", severity: .perluDicek, file: path, index: index, id: id, field: nil,
        message: Words(
          id: "Kegiatan \(id) (“\(activity["Nama"] ?? "")”) belum dimuat acara mana pun",
          en: "No rundown item carries activity \(id) (“\(activity["Nama"] ?? "")”)"))
    }
  }
}
