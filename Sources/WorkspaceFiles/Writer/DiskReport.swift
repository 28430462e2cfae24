import Practicum
import RecordText

/// What the writing thread reports.
public enum DiskReport: Equatable, Sendable {
  /// All edits up to this group are durable in the journal.
  case journaled(upTo: Int)
  /// The file is durable with all edits up to this group.
  case saved(String, upTo: Int)
  /// Nothing is lost: it stays in memory and is tried again with the next job.
  case failed(DiskFault)
  /// The file was not written, because someone else changed it; reconcile it.
  case changedOutside(OutsideChange)
  /// The person's own version of a file lies under this path now.
  case setAside(String)
}

/// What the writing thread is to do; jobs are done in order.
enum DiskJob: Sendable {
  /// Makes edits durable, then moves the folders they move.
  case journal([JournalEntry], types: [[String]])
  /// Brings a file to disk, or takes it away.
  case save(path: String, records: RecordFile?, group: Int, epoch: Int)
  /// Tells the journal what was found on disk.
  case mark(String)
  /// Writes a new file beside the others.
  case aside(path: String, bytes: [UInt8])
  /// Carries out moves that the journal kept.
  case moves([FolderMove])
  /// Tries again what failed.
  case retry
}
