/// What is wrong with an item's times.
public enum RundownClash: Equatable, Sendable {
  /// It ends before it starts.
  case endsBeforeStart
  /// It starts before the end of an earlier item, the one that ends last.
  case overlaps(RundownItem)
}

/// Time before an item in which nothing is planned.
public struct RundownGap: Equatable, Sendable {
  /// Its length in minutes, more than 0.
  public let minutes: Int
  /// The item whose end it follows.
  public let after: RundownItem
}

/// One item with its times as a day runs, and how it fits what comes before it.
public struct RundownSlot: Equatable, Sendable {
  public let item: RundownItem
  /// Minutes since the midnight with which the day begins; what runs into the night counts on past 1440.
  public let start: Int?
  public let end: Int?
  public let clash: RundownClash?
  /// The empty time before it, times of parallel tracks that stand in for it left out.
  public fileprivate(set) var gap: RundownGap?
  /// Whether its printed minutes differ from its times; never of an item with a clash.
  public fileprivate(set) var isPrintedWrong: Bool

  /// How long it lasts in minutes; nil while a time is missing or it ends before it starts.
  public var minutes: Int? {
    guard let start, let end, end >= start else { return nil }
    return end - start
  }
}

/// The items of one day that follow each other, in file order.
public struct RundownTrack: Equatable, Sendable {
  /// The track's name, `""` for the common one.
  public let name: String
  public fileprivate(set) var slots: [RundownSlot]
}

/// One day of a rundown.
public struct RundownDay: Equatable, Sendable {
  /// Nil for items without a date.
  public let date: CalendarDate?
  /// Its tracks, in the order in which they first appear.
  public fileprivate(set) var tracks: [RundownTrack]

  /// All items of the day in file order.
  public var slots: [RundownSlot] { tracks.flatMap(\.slots).sorted { $0.item.index < $1.item.index } }
}

/// The rundown of a schedule by day and track, with its gaps and overlaps.
///
/// One slip is told once. Each item is judged against the latest end so far. After an overlap the next items are judged
/// against the overlapping item, so that a single wrong end does not make every later item wrong; a gap is only ever
/// time after all earlier items.
public struct Rundown: Equatable, Sendable {
  public let schedule: Schedule
  /// Its days, in the order in which they first appear.
  public let days: [RundownDay]

  /// Reads the rundown at a path.
  public init(_ workspace: Workspace, path: String) { self.init(Schedule(workspace, path: path)) }

  /// Reads the rundown of a schedule.
  public init(_ schedule: Schedule) {
    self.schedule = schedule
    var days: [(date: CalendarDate?, tracks: [(name: String, items: [RundownItem])])] = []
    var dayNumbers: [CalendarDate?: Int] = [:]
    var trackNumbers: [[String: Int]] = []
    for item in schedule.items {
      let day = dayNumbers[item.date] ?? days.count
      if day == days.count {
        dayNumbers[item.date] = day
        days.append((item.date, []))
        trackNumbers.append([:])
      }
      let track = trackNumbers[day][item.track] ?? days[day].tracks.count
      if track == days[day].tracks.count {
        trackNumbers[day][item.track] = track
        days[day].tracks.append((item.track, []))
      }
      days[day].tracks[track].items.append(item)
    }
    self.days = days.map { date, tracks in
      let read = tracks.map { RundownTrack(name: $0.name, slots: Self.slots($0.items, schedule.itemsSetAside)) }
      // Common items stand in for all tracks, and those of tracks for the common one.
      let common = BusyTime(read.filter(\.name.isEmpty).flatMap(\.slots))
      let own = BusyTime(read.filter { !$0.name.isEmpty }.flatMap(\.slots))
      return RundownDay(date: date, tracks: read.map { Self.judged($0, beside: $0.name.isEmpty ? own : common) })
    }
  }

  /// Every item with its times, in file order.
  public var slots: [RundownSlot] { days.flatMap(\.slots).sorted { $0.item.index < $1.item.index } }

  /// The track in which an item stands, and its place there; nil for an item of another reading.
  public func place(of item: RundownItem) -> (track: RundownTrack, slot: Int)? {
    for day in days where day.date == item.date {
      for track in day.tracks where track.name == item.track {
        if let slot = track.slots.firstIndex(where: { $0.item.index == item.index }) { return (track, slot) }
      }
    }
    return nil
  }

  private static func slots(_ items: [RundownItem], _ setAside: [Int]) -> [RundownSlot] {
    var slots: [RundownSlot] = []
    /// The latest end so far, and the end against which an overlap is judged.
    var latest: (end: Int, item: RundownItem)?
    var base: (end: Int, item: RundownItem)?
    /// Whether time up to here may be taken by an item whose end nobody can read.
    var isOpen = false
    /// How many of those set aside stand before the item.
    var aside = 0
    for item in items {
      while aside < setAside.count, setAside[aside] < item.index {
        if let previous = slots.last?.item.index, setAside[aside] > previous { isOpen = true }
        aside += 1
      }
      let start = item.start.map { Night.start($0.minutes, after: latest?.end) }
      let end = item.end.map { Night.end($0.minutes, from: start, after: latest?.end) }
      var (clash, gap) = (RundownClash?.none, RundownGap?.none)
      if let start, let end, end < start {
        clash = .endsBeforeStart
      } else if let start, let base, start < base.end {
        clash = .overlaps(base.item)
      } else if let start, let latest, start > latest.end, !isOpen {
        gap = RundownGap(minutes: start - latest.end, after: latest.item)
      }
      slots.append(
        RundownSlot(item: item, start: start, end: end, clash: clash, gap: gap, isPrintedWrong: false))
      isOpen = end == nil || clash == .endsBeforeStart
      // Which of two crossed times is wrong nobody knows: neither counts for what follows.
      guard clash != .endsBeforeStart, let reached = end ?? start else { continue }
      if clash != nil || reached >= base?.end ?? reached { base = (reached, item) }
      if reached >= latest?.end ?? reached { latest = (reached, item) }
    }
    return slots
  }

  /// A track with its wrong printed minutes found, and without the gaps that are none or that another slip explains.
  private static func judged(_ track: RundownTrack, beside others: BusyTime) -> RundownTrack {
    var track = track
    for place in track.slots.indices {
      let slot = track.slots[place]
      guard slot.clash == nil, let minutes = slot.minutes, let printed = slot.item.printedMinutes else { continue }
      track.slots[place].isPrintedWrong = printed != minutes
    }
    for place in track.slots.indices {
      guard let gap = track.slots[place].gap, let start = track.slots[place].start else { continue }
      let minutes = others.free(from: start - gap.minutes, to: start)
      track.slots[place].gap = minutes > 0 ? RundownGap(minutes: minutes, after: gap.after) : nil
    }
    for place in track.slots.indices { settle(place, in: &track) }
    return track
  }

  /// Takes back what is only the other side of one slip: with its printed minutes the item would join its neighbour.
  private static func settle(_ place: Int, in track: inout RundownTrack) {
    let slot = track.slots[place]
    guard slot.isPrintedWrong, let start = slot.start, let end = slot.end, let printed = slot.item.printedMinutes else {
      return
    }
    if let gap = slot.gap, gap.minutes == printed - (end - start) { track.slots[place].gap = nil }
    guard track.slots.indices.contains(place + 1), let next = track.slots[place + 1].start, start + printed == next
    else { return }
    if case .overlaps(let item)? = track.slots[place + 1].clash, item.index == slot.item.index {
      track.slots[place].isPrintedWrong = false
    } else {
      track.slots[place + 1].gap = nil
    }
  }
}

/// When something is planned, as spans of minutes that neither touch nor overlap, in order.
private struct BusyTime {
  private var spans: [(start: Int, end: Int)] = []

  init(_ slots: [RundownSlot]) {
    let all = slots.compactMap { slot in slot.minutes.flatMap { minutes in slot.start.map { ($0, $0 + minutes) } } }
    for (start, end) in all.sorted(by: <) where end > start {
      if let last = spans.last, start <= last.end {
        spans[spans.count - 1].end = max(last.end, end)
      } else {
        spans.append((start, end))
      }
    }
  }

  /// How many minutes of a time are not planned.
  func free(from: Int, to: Int) -> Int {
    var (low, high) = (0, spans.count)
    while low < high {
      let middle = (low + high) / 2
      if spans[middle].end <= from { low = middle + 1 } else { high = middle }
    }
    let busy = spans[low...].prefix { $0.start < to }.reduce(0) { $0 + min($1.end, to) - max($1.start, from) }
    return to - from - busy
  }
}

/// Times past midnight: an evening may run on until the early morning under the same date.
enum Night {
  /// The minutes of a day; from this hour on the next small hours belong to it, and until that hour they do.
  static let day = 1440
  static let falls = 18 * 60
  static let ends = 6 * 60
  /// What began before midnight may last until this hour.
  static let lasts = 8 * 60

  static func start(_ minutes: Int, after latest: Int?) -> Int {
    guard let latest, latest >= falls, minutes < ends else { return minutes }
    return minutes + day
  }

  static func end(_ minutes: Int, from start: Int?, after latest: Int?) -> Int {
    guard let start else { return Self.start(minutes, after: latest) }
    if start >= day { return minutes + day }
    let isMidnight = minutes == 0 && start > 0
    return minutes < start && (isMidnight || (start >= falls && minutes <= lasts)) ? minutes + day : minutes
  }
}
