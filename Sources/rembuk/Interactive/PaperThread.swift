import Glibc
import Practicum
import WorkspaceFiles

/// The thread that composes papers and reads tables, so that no key waits for one: it takes orders in turn and reports
/// through a mailbox and a byte in a pipe.
struct PaperThread {
  /// What both threads see.
  struct Box {
    var orders = PaperOrders()
    var news: [PaperNews] = []
    var isEnding = false
    var isFinished = false
  }

  /// The end of the pipe that becomes readable when there are news.
  let readEnd: Int32
  private let writeEnd: Int32
  private let box: Guarded<Box>
  private let thread: pthread_t

  private struct Start {
    var box: Guarded<Box>
    var writeEnd: Int32
  }

  /// Starts the thread; nil where the system has no room for one.
  init?() {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { return nil }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let box = Guarded(Box())
    let start = UnsafeMutablePointer<Start>.allocate(capacity: 1)
    start.initialize(to: Start(box: box, writeEnd: ends[1]))
    // Signals belong to the thread of the screens; a new thread inherits the mask.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    var attributes = pthread_attr_t()
    pthread_attr_init(&attributes)
    pthread_attr_setstacksize(&attributes, 8 << 20)
    var thread = pthread_t()
    let code = pthread_create(&thread, &attributes, { PaperThread.run($0) }, start)
    pthread_attr_destroy(&attributes)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard code == 0 else {
      start.deinitialize(count: 1).deallocate()
      box.free()
      for end in ends { close(end) }
      return nil
    }
    (readEnd, writeEnd, self.box, self.thread) = (ends[0], ends[1], box, thread)
  }

  private static func run(_ raw: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let start = raw?.assumingMemoryBound(to: Start.self) else { return nil }
    let (box, writeEnd) = (start.pointee.box, start.pointee.writeEnd)
    start.deinitialize(count: 1).deallocate()
    while true {
      let next = box.await { box -> PaperOrders.Order?? in
        if box.isEnding { return .some(nil) }
        return box.orders.next().map { .some($0) }
      }
      guard let order = next ?? nil else { break }
      order.job.perform(
        isWanted: { box.access { !$0.isEnding && $0.orders.isWanted(order) } },
        report: { news in
          box.access { $0.news.append(news) }
          // A full pipe is a readable one.
          while Glibc.write(writeEnd, [1], 1) < 0, errno == EINTR {}
        })
    }
    box.access { $0.isFinished = true }
    return nil
  }

  /// Hands over a job; see ``PaperOrders/add(_:)``.
  func order(_ job: PaperJob) { box.access { $0.orders.add(job) } }

  /// Gives up the jobs of a kind that were handed over so far, except what is being stored already.
  func drop(_ kind: PaperOrders.Kind) { box.access { $0.orders.drop(kind) } }

  /// Takes the news since the last time.
  func news() -> [PaperNews] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &bytes, bytes.count) > 0 {}
    return box.access { box in
      defer { box.news = [] }
      return box.news
    }
  }

  /// Ends the thread; what is being stored is finished, but no longer waited for than so many seconds.
  func end(seconds: Double) {
    box.access { $0.isEnding = true }
    guard box.await(seconds: seconds, { $0.isFinished ? true : nil }) == true else {
      pthread_detach(thread)
      return
    }
    pthread_join(thread, nil)
    box.free()
    close(readEnd)
    close(writeEnd)
  }
}
