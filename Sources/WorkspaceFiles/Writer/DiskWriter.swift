import Glibc
import Practicum
import RecordText

/// Carries out jobs one after the other; whatever fails is kept and tried again with the next job.
struct DiskWriter {
  let root: String
  let known: Guarded<KnownFiles>
  let report: (DiskReport) -> Void
  var journal: JournalStore
  var lastGroup: Int
  var hasLeftWord = false

  /// Journal text that is not durable yet.
  var unwritten: [UInt8] = []
  /// Folder moves that are not carried out yet.
  var moves: [FolderMove] = []
  /// Files and asides that could not be written.
  var unsaved: [String: DiskJob] = [:]
  var faults: [String: DiskFault] = [:]

  /// The length, in bytes, at which the journal is rotated; the latest groups stay.
  var rotationLength = 1 << 20
  static let groupsKept = 500

  init(
    _ root: String, known: Guarded<KnownFiles>, journal: JournalStore, lastGroup: Int,
    report: @escaping (DiskReport) -> Void
  ) {
    self.root = root
    self.known = known
    self.journal = journal
    self.lastGroup = lastGroup
    self.report = report
  }

  /// Does a job, after what was left over.
  mutating func perform(_ job: DiskJob) {
    if case .journal(let entries, let types) = job { note(entries, types) }
    if case .moves(let pending) = job { moves += pending }
    writeJournal()
    carryOutMoves()
    let leftOver = unsaved.sorted { $0.key < $1.key }
    for (_, old) in leftOver where !job.replaces(old) { bring(old) }
    bring(job)
  }

  private mutating func bring(_ job: DiskJob) {
    switch job {
    case .save(let path, let records, let group, let epoch):
      // A folder that still has to move would be made anew under its next name.
      if let move = moves.first(where: { path.hasPrefix($0.to + "/") }) {
        unsaved[path] = job
        fail(faults[move.from] ?? DiskFault(.move, move.from, EBUSY), of: path)
        return
      }
      do throws(DiskFault) {
        try save(path, records, group, epoch)
        unsaved[path] = nil
        faults[path] = nil
      } catch {
        unsaved[path] = job
        fail(error, of: path)
      }
      rotateIfLong()
    case .aside(let path, let bytes):
      do throws(DiskFault) {
        try SafeSave.run(bytes, to: root + "/" + path, as: path)
        unsaved[path] = nil
        faults[path] = nil
        report(.setAside(path))
      } catch {
        unsaved[path] = job
        fail(error, of: path)
      }
    case .mark(let path):
      if let file = known.access({ $0[path] }) { mark(path, file.mark, file.group) }
    case .journal, .moves, .retry: break
    }
  }

  mutating func fail(_ fault: DiskFault, of key: String) {
    faults[key] = fault
    report(.failed(fault))
  }
}

extension DiskJob {
  /// Whether an older job for the same file is pointless once this one is done.
  fileprivate func replaces(_ older: DiskJob) -> Bool {
    guard case .save(let path, _, _, _) = self, case .save(path, _, _, _) = older else { return false }
    return true
  }
}
