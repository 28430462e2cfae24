import Glibc
import Practicum
import RecordText

/// The one thread that writes: it takes jobs in order and reports through a mailbox and a byte in a pipe.
struct DiskThread {
  /// What both threads see.
  struct Box {
    var jobs: [DiskJob] = []
    var reports: [DiskReport] = []
    var isBusy = false
    var isStopping = false
    var isFinished = false
    /// What is not on disk, as of the job done last.
    var faults: [String: DiskFault] = [:]
  }

  /// The end of the pipe that becomes readable when there are reports.
  let readEnd: Int32
  private let writeEnd: Int32
  private let box: Guarded<Box>
  private let thread: pthread_t

  private struct Start {
    var box: Guarded<Box>
    var writer: DiskWriter
  }

  /// Starts the thread.
  init(_ root: String, known: Guarded<KnownFiles>, journal: JournalStore, lastGroup: Int) throws(DiskFault) {
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw DiskFault(.watch, root, errno) }
    for end in ends {
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
      _ = fcntl(end, F_SETFL, O_NONBLOCK)
    }
    let (readEnd, writeEnd) = (ends[0], ends[1])
    let box = Guarded(Box())
    let writer = DiskWriter(root, known: known, journal: journal, lastGroup: lastGroup) { report in
      box.access { $0.reports.append(report) }
      // A full pipe is a readable one.
      _ = retried { write(writeEnd, [1], 1) }
    }
    let start = UnsafeMutablePointer<Start>.allocate(capacity: 1)
    start.initialize(to: Start(box: box, writer: writer))
    // Signals belong to the thread of the screens; a new thread inherits the mask.
    var all = sigset_t()
    var before = sigset_t()
    sigfillset(&all)
    pthread_sigmask(SIG_SETMASK, &all, &before)
    var thread = pthread_t()
    let code = pthread_create(&thread, nil, { DiskThread.run($0) }, start)
    pthread_sigmask(SIG_SETMASK, &before, nil)
    guard code == 0 else {
      start.deinitialize(count: 1).deallocate()
      box.free()
      for end in ends { Glibc.close(end) }
      throw DiskFault(.watch, root, code)
    }
    self.readEnd = readEnd
    self.writeEnd = writeEnd
    self.box = box
    self.thread = thread
  }

  private static func run(_ raw: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
    guard let start = raw?.assumingMemoryBound(to: Start.self) else { return nil }
    var (box, writer) = (start.pointee.box, start.pointee.writer)
    start.deinitialize(count: 1).deallocate()
    while let job = next(box) {
      writer.perform(job)
      let faults = writer.faults
      box.access {
        $0.faults = faults
        $0.isBusy = false
      }
    }
    writer.close()
    box.access { $0.isFinished = true }
    return nil
  }

  /// Waits for the next job; nil when the thread shall end and all is done.
  private static func next(_ box: Guarded<Box>) -> DiskJob? {
    let next = box.await { box -> DiskJob?? in
      guard !box.jobs.isEmpty else { return box.isStopping ? .some(nil) : nil }
      box.isBusy = true
      return box.jobs.removeFirst()
    }
    return next ?? nil
  }

  /// Hands over a job; a save of the same file that still waits is dropped, unless a folder moves between them.
  func send(_ job: DiskJob) {
    box.access { box in
      if case .save(let path, _, _, _) = job {
        let older = box.jobs.lastIndex {
          if case .save(path, _, _, _) = $0 { true } else { false }
        }
        if let older, !box.jobs[older...].contains(where: \.movesFolders) { box.jobs.remove(at: older) }
      }
      box.jobs.append(job)
    }
  }

  /// Takes the reports since the last time.
  func reports() -> [DiskReport] {
    var byte = [UInt8](repeating: 0, count: 64)
    while read(readEnd, &byte, byte.count) > 0 {}
    return box.access { box in
      defer { box.reports = [] }
      return box.reports
    }
  }

  /// Puts a report into the mailbox from this side.
  func post(_ report: DiskReport) {
    box.access { $0.reports.append(report) }
    _ = retried { write(writeEnd, [1], 1) }
  }

  /// Waits until everything handed over is on disk, or the time is over; gives what is not.
  func flush(seconds: Double) -> [DiskFault] {
    if !box.access({ $0.faults.isEmpty }) { send(.retry) }
    let settled = box.await(seconds: seconds) { box -> [DiskFault]? in
      guard box.jobs.isEmpty, !box.isBusy else { return nil }
      return Self.sorted(box.faults)
    }
    if let settled { return settled }
    return box.access { box in
      var waiting = box.faults
      for case .save(let path, _, _, _) in box.jobs { waiting[path] = DiskFault(.sync, path, ETIMEDOUT) }
      if waiting.isEmpty { waiting[""] = DiskFault(.sync, JournalStore.name, ETIMEDOUT) }
      return Self.sorted(waiting)
    }
  }

  /// Ends the thread after all jobs handed over and frees what it shared.
  ///
  /// - Returns: whether it ended in time; one that hangs in the storage is left to the end of the process.
  func stop(seconds: Double) -> Bool {
    box.access { $0.isStopping = true }
    guard box.await(seconds: seconds, { $0.isFinished ? true : nil }) == true else {
      pthread_detach(thread)
      return false
    }
    pthread_join(thread, nil)
    box.free()
    Glibc.close(readEnd)
    Glibc.close(writeEnd)
    return true
  }

  private static func sorted(_ faults: [String: DiskFault]) -> [DiskFault] {
    faults.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension DiskJob {
  fileprivate var movesFolders: Bool {
    guard case .journal(let entries, _) = self else { return false }
    return entries.contains { entry in
      entry.edit.changes.contains { if case .folder = $0 { true } else { false } }
    }
  }
}
