import RecordText

extension Rundown {
  /// Gives an item another start. With `flows` it keeps its length, and the items after it on its day and track move
  /// along, gaps included, up to the next pinned one; without, only its start is written.
  public func setStart(
    _ time: ClockTime, of item: RundownItem, flows: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Ubah mulai acara \(item.number)", en: "Change the start of item \(item.number)"))
    let (slots, place) = following(item)
    guard flows, let slot = slots.first, let start = slot.start, slot.minutes != nil else {
      try draft.set("Mulai", to: time.plain, in: path, at: item.index)
      if flows, item.end == nil { try write(end: time.minutes + item.kind.usualMinutes, of: item, &draft) }
      return draft.edit
    }
    let latest = place.flatMap { place in place.track.slots[..<place.slot].compactMap(\.end).max() }
    let delta = Night.start(time.minutes, after: latest) - start
    try write(start: start + delta, end: slot.end.map { $0 + delta }, of: item, &draft)
    try shift(slots.dropFirst(), by: delta, &draft)
    return draft.edit
  }

  /// Gives an item another length in minutes. With `flows` the items after it on its day and track move along, gaps
  /// included, up to the next pinned one; without, only its end is written.
  public func setMinutes(
    _ minutes: Int, of item: RundownItem, flows: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Ubah durasi acara \(item.number)", en: "Change the length of item \(item.number)"))
    guard (0...Night.day).contains(minutes) else { throw .notPossible(Self.tooLong) }
    let slots = following(item).slots
    guard let slot = slots.first, let start = slot.start else {
      throw .notPossible(
        Words(
          id: "Isi dulu jam mulai acara \(item.number), lalu durasinya.",
          en: "Fill in the start of item \(item.number) first, then its length."))
    }
    try write(end: start + minutes, of: item, &draft)
    if flows, let before = slot.minutes { try shift(slots.dropFirst(), by: minutes - before, &draft) }
    return draft.edit
  }

  /// Gives an item another end: another length, where the end is not before the start; else the end is written as it is.
  public func setEnd(
    _ time: ClockTime, of item: RundownItem, flows: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    if flows, let start = following(item).slots.first?.start {
      let end = Night.end(time.minutes, from: start, after: nil)
      if end >= start { return try setMinutes(end - start, of: item, flows: true, in: workspace) }
    }
    var draft = Draft(
      workspace, Words(id: "Ubah selesai acara \(item.number)", en: "Change the end of item \(item.number)"))
    try draft.set("Selesai", to: time.plain, in: path, at: item.index)
    return draft.edit
  }

  /// Adds an item after another, or at the end of a day's track; with `flows` it starts at the end before it, lasts as
  /// long as its kind usually does, and the items after it move along.
  ///
  /// - Parameters:
  ///   - name: what it is called; `""` while nobody knows.
  ///   - item: the item it follows; nil for the end of the day's track.
  ///   - date: the day, where no item is followed.
  ///   - track: the track, where no item is followed.
  ///   - start: when it starts, where that is known.
  ///   - minutes: how long it lasts, where that is known.
  public func insert(
    _ name: String, after item: RundownItem?, on date: CalendarDate? = nil, track: String = "",
    start: ClockTime? = nil, minutes: Int? = nil, flows: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah acara \(name)", en: "Add item \(name)"))
    let peers = days.first { $0.date == item?.date ?? date }?.tracks.first { $0.name == item?.track ?? track }
    let last = item ?? peers?.slots.last?.item
    let before = peers?.slots.first { $0.item.index == last?.index }
    var record = Record(["Id": draft.freshId(for: "Acara", in: path)])
    // The common day needs no writing.
    let day = item?.date ?? date
    if day != schedule.date || item?.record["Tanggal"] != nil { record["Tanggal"] = day?.plain }
    let lane = item?.track ?? track
    if !lane.isEmpty { record["Jalur"] = lane }
    let end = before.map { $0.end ?? $0.start } ?? Self.usualStart
    let from = start?.minutes ?? (flows || minutes != nil ? end : nil)
    let usual = (RundownKind.inferred(from: name) ?? .other).usualMinutes
    if let length = minutes, !(0...Night.day).contains(length) { throw .notPossible(Self.tooLong) }
    let length = minutes ?? (flows ? usual : nil)
    // Where the day has no room left the times wait to be typed.
    if let from, from + (length ?? 0) <= Night.day {
      record["Mulai"] = Self.plain(from)
      if let length { record["Selesai"] = Self.plain(from + length) }
      if flows, let last, let length { try shift(following(last).slots.dropFirst(), by: length, &draft) }
    }
    if !name.isEmpty { record["Nama"] = name }
    try draft.insert(record, type: "Acara", in: path, at: last.map { $0.index + 1 })
    return draft.edit
  }

  /// Takes an item out; with `flows` the items after it on its day and track close up, up to the next pinned one.
  public func remove(_ item: RundownItem, flows: Bool, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus acara \(item.number)", en: "Delete item \(item.number)"))
    let slots = following(item).slots
    // What overlaps or is still without times held no place of its own.
    if flows, let slot = slots.first, slot.clash == nil, let minutes = slot.minutes {
      try shift(slots.dropFirst(), by: -minutes, &draft)
    }
    draft.remove(in: path, at: item.index)
    return draft.edit
  }

  /// Moves an item one place up (-1) or down (1) among those of its day and track; nil at the end.
  ///
  /// With `flows` the two change their times too, and the time between them stays; a pinned one must be released first.
  public func move(
    _ item: RundownItem, by step: Int, flows: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard let (track, place) = self.place(of: item), track.slots.indices.contains(place + step) else { return nil }
    var draft = Draft(workspace, Words(id: "Pindahkan acara \(item.number)", en: "Move item \(item.number)"))
    let (first, second) = (track.slots[min(place, place + step)], track.slots[max(place, place + step)])
    if flows {
      if let pinned = [first, second].first(where: \.item.isPinned) {
        throw .notPossible(
          Words(
            id: "Waktu acara \(pinned.item.number) pasti. Lepas dulu waktu pastinya, lalu pindahkan.",
            en: "The time of item \(pinned.item.number) is pinned. Release it first, then move."))
      }
      if let start = first.start, let a = first.minutes, let b = second.minutes, let next = second.start {
        let pause = max(0, next - (start + a))
        try write(start: start, end: start + b, of: second.item, &draft)
        try write(start: start + b + pause, end: start + b + pause + a, of: first.item, &draft)
      }
    }
    draft.move(in: path, from: item.index, to: track.slots[place + step].item.index)
    return draft.edit
  }

  /// Pins an item's start, or releases it.
  public func togglePin(_ item: RundownItem, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace,
      item.isPinned
        ? Words(id: "Lepas waktu acara \(item.number)", en: "Release the time of item \(item.number)")
        : Words(id: "Pastikan waktu acara \(item.number)", en: "Pin the time of item \(item.number)"))
    try draft.set("Pasti", to: item.isPinned ? "" : "ya", in: path, at: item.index)
    return draft.edit
  }

  /// When the first item of a day starts until somebody says otherwise: 08.00.
  static let usualStart = 8 * 60

  private var path: String { schedule.path }

  /// An item and those after it on its day and track.
  private func following(
    _ item: RundownItem
  ) -> (slots: ArraySlice<RundownSlot>, place: (track: RundownTrack, slot: Int)?) {
    guard let place = place(of: item) else { return ([], nil) }
    return (place.track.slots[place.slot...], place)
  }

  /// Moves items by so many minutes, up to the next pinned one.
  private func shift(
    _ slots: ArraySlice<RundownSlot>, by minutes: Int, _ draft: inout Draft
  ) throws(EditRefusal) {
    guard minutes != 0 else { return }
    for slot in slots {
      if slot.item.isPinned { return }
      try write(start: slot.start.map { $0 + minutes }, end: slot.end.map { $0 + minutes }, of: slot.item, &draft)
    }
  }

  /// Writes the times of an item that are given.
  private func write(
    start: Int? = nil, end: Int? = nil, of item: RundownItem, _ draft: inout Draft
  ) throws(EditRefusal) {
    if let start {
      guard start >= 0 else { throw .notPossible(Self.beforeMidnight(item)) }
      try draft.set("Mulai", to: Self.plain(start), in: path, at: item.index)
    }
    if let end {
      let runsIntoNight = (start ?? item.start?.minutes ?? 0) >= Night.falls && end <= Night.day + Night.lasts
      guard end <= Night.day || runsIntoNight else { throw .notPossible(Self.pastMidnight(item)) }
      try draft.set("Selesai", to: Self.plain(end), in: path, at: item.index)
    }
  }

  private static func plain(_ minutes: Int) -> String {
    let time = minutes % Night.day
    return "\(padded(time / 60, 2)):\(padded(time % 60, 2))"
  }

  private static let tooLong = Words(
    id: "Durasi satu acara 0 sampai 1440 menit. Periksa angkanya.",
    en: "An item lasts from 0 to 1440 minutes. Check the number.")

  private static func pastMidnight(_ item: RundownItem) -> Words {
    Words(
      id: "Acara \(item.number) akan selesai lewat tengah malam. Pendekkan acara lain, atau pastikan waktunya.",
      en: "Item \(item.number) would end after midnight. Shorten another item, or pin its time.")
  }

  private static func beforeMidnight(_ item: RundownItem) -> Words {
    Words(
      id: "Acara \(item.number) akan mulai sebelum pukul 00.00. Pastikan waktunya, lalu ulangi.",
      en: "Item \(item.number) would start before 00:00. Pin its time, then try again.")
  }
}
