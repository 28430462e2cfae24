/// The jobs that wait for the thread of papers, in order, and which of those handed over are still wanted.
struct PaperOrders: Sendable {
  /// What jobs are about: those of one kind take each other's place or are given up together.
  enum Kind: CaseIterable, Sendable { case page, file, table }

  /// A job with its number, counted over all jobs.
  struct Order: Sendable {
    let job: PaperJob
    fileprivate let number: Int
  }

  private var waiting: [Order] = []
  private var count = 0
  /// Up to which number the jobs of a kind are given up.
  private var dropped: [Kind: Int] = [:]

  /// Takes a job; of pages, and of orders about tables, only the last is wanted.
  mutating func add(_ job: PaperJob) {
    if job.kind != .file { drop(job.kind) }
    count += 1
    waiting.append(Order(job: job, number: count))
  }

  /// The next job; one that was given up is handed out too, where somebody waits to hear that it was stopped.
  mutating func next() -> Order? {
    while !waiting.isEmpty {
      let order = waiting.removeFirst()
      if isWanted(order) || order.job.kind == .file { return order }
    }
    return nil
  }

  /// Gives up all jobs of a kind that were handed over so far, and none that comes later.
  mutating func drop(_ kind: Kind) { dropped[kind] = count }

  /// Whether a job is still wanted.
  func isWanted(_ order: Order) -> Bool { order.number > dropped[order.job.kind] ?? 0 }
}

extension PaperJob {
  var kind: PaperOrders.Kind {
    switch self {
    case .show: .page
    case .write: .file
    case .roster: .table
    }
  }
}
