/// One station of one thread.
public struct TraceCell: Equatable, Sendable {
  /// The nodes that stand here.
  public var nodes: [Int]
  /// Whether something is missing here that the chain needs.
  public var isBroken: Bool
  /// Whether the same nodes stand in the thread above, for the same beginning.
  public var repeats = false

  /// Makes a cell; without anything the thread does not pass there.
  public init(nodes: [Int] = [], isBroken: Bool = false) {
    self.nodes = nodes
    self.isBroken = isBroken
  }
}

/// One thread of the chain: from a cause, or from where it begins without one, to an activity and what carries it.
public struct TraceThread: Equatable, Sendable {
  var cells = Array(repeating: TraceCell(), count: TraceKind.allCases.count)

  /// What stands at a station.
  public internal(set) subscript(kind: TraceKind) -> TraceCell {
    get { cells[kind.rawValue] }
    set { cells[kind.rawValue] = newValue }
  }

  /// The stations where it is broken, in order.
  public var breaks: [TraceKind] { TraceKind.allCases.filter { self[$0].isBroken } }
}

extension Trace {
  /// So many threads are drawn at most; needs, causes and activities that all belong together make their product.
  public static let threadLimit = 20_000

  /// The case as threads, one for each cause, need and activity that belong together; what hangs on nothing comes last.
  public var threads: [TraceThread] {
    var threads: [TraceThread] = []
    for cause in numbers(of: .cause) { addThreads(from: cause, to: &threads) }
    for need in numbers(of: .need) where linked(to: need, kind: .cause).isEmpty {
      addThreads(of: need, cause: nil, to: &threads)
    }
    for goal in numbers(of: .goal) where !isGeneral(goal) && linked(to: goal, kind: .cause).isEmpty {
      let activities = linked(to: goal, kind: .activity)
      if activities.isEmpty { threads.append(thread(cause: nil, need: nil, goals: [goal], activity: nil)) }
    }
    let seen = Set(threads.flatMap { $0[.activity].nodes })
    for activity in numbers(of: .activity) where !seen.contains(activity) {
      threads.append(thread(cause: nil, need: nil, goals: linked(to: activity, kind: .goal), activity: activity))
    }
    threads += loose
    return Self.marked(Array(threads.prefix(Self.threadLimit)))
  }

  private func addThreads(from cause: Int, to threads: inout [TraceThread]) {
    guard threads.count < Self.threadLimit else { return }
    let first = threads.count
    for need in linked(to: cause, kind: .need) { addThreads(of: need, cause: cause, to: &threads) }
    let served = Set(threads[first...].flatMap { $0[.activity].nodes })
    for goal in linked(to: cause, kind: .goal) {
      let activities = linked(to: goal, kind: .activity)
      if activities.isEmpty { threads.append(thread(cause: cause, need: nil, goals: [goal], activity: nil)) }
      for activity in activities where !served.contains(activity) {
        guard threads.count < Self.threadLimit else { return }
        threads.append(thread(cause: cause, need: nil, goals: [goal], activity: activity))
      }
    }
    if threads.count == first {
      var alone = TraceThread()
      alone[.cause].nodes = [cause]
      alone[.need].isBroken = !isCovered(cause)
      threads.append(alone)
    }
  }

  private func addThreads(of need: Int, cause: Int?, to threads: inout [TraceThread]) {
    let activities = linked(to: need, kind: .activity)
    if activities.isEmpty {
      // A goal that answers the cause of the need stands with it, though no activity serves both yet.
      let goals = cause.map { linked(to: $0, kind: .goal) } ?? []
      threads.append(thread(cause: cause, need: need, goals: goals, activity: nil))
    }
    for activity in activities {
      guard threads.count < Self.threadLimit else { return }
      threads.append(thread(cause: cause, need: need, goals: linked(to: activity, kind: .goal), activity: activity))
    }
  }

  private func thread(cause: Int?, need: Int?, goals: [Int], activity: Int?) -> TraceThread {
    var thread = TraceThread()
    thread[.cause] = TraceCell(
      nodes: [cause].compactMap(\.self), isBroken: cause == nil && (need != nil || !goals.isEmpty))
    let startsAtGoal = cause != nil && need == nil
    thread[.need] = TraceCell(
      nodes: [need].compactMap(\.self), isBroken: need == nil && !startsAtGoal && activity != nil && goals.isEmpty)
    if let need {
      let resources = linked(to: need, kind: .resource)
      thread[.resource] = TraceCell(nodes: resources, isBroken: resources.isEmpty)
    }
    thread[.goal] = TraceCell(nodes: goals, isBroken: goals.isEmpty)
    thread[.activity] = TraceCell(nodes: [activity].compactMap(\.self), isBroken: activity == nil)
    guard let activity else { return thread }
    for kind in [TraceKind.rundownItem, .budgetLine, .resourcePerson] {
      let found = linked(to: activity, kind: kind)
      thread[kind] = TraceCell(
        nodes: found, isBroken: found.isEmpty && !(kind == .rundownItem && isRecurrent(activity)))
    }
    return thread
  }

  /// Resources for no need, and the rundown items and budget lines that carry no activity though others do.
  private var loose: [TraceThread] {
    let kinds: [(TraceKind, TraceKind)] = [(.resource, .need), (.rundownItem, .activity), (.budgetLine, .activity)]
    return kinds.compactMap { kind, anchor in
      let all = numbers(of: kind)
      let alone = all.filter { linked(to: $0, kind: anchor).isEmpty }
      // Openings and breaks carry no activity, and before the first link nothing is missing.
      guard !alone.isEmpty, kind == .resource || alone.count < all.count else { return nil }
      var thread = TraceThread()
      thread[kind].nodes = alone
      thread[anchor].isBroken = kind == .resource
      return thread
    }
  }

  private static func marked(_ threads: [TraceThread]) -> [TraceThread] {
    var threads = threads
    for row in threads.indices.dropFirst().reversed() {
      for kind in [TraceKind.cause, .need, .resource] {
        let (here, above) = (threads[row][kind], threads[row - 1][kind])
        guard !here.nodes.isEmpty, here.nodes == above.nodes else { break }
        threads[row][kind].repeats = true
      }
    }
    return threads
  }
}
