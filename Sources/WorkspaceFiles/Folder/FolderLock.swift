import Glibc
import Practicum
import RecordText

/// The right to write in a workspace: one instance at a time.
///
/// The folder itself is locked with `flock`, which needs no file and ends with the process however it ends. Who holds
/// it since when stands in `.rembuk/kunci`, written with the first edit; what a crash left there is not believed.
enum FolderLock {
  enum Outcome: Equatable {
    /// Held; the descriptor lives as long as the right.
    case held(Int32)
    case heldElsewhere
    /// The file system knows no locks: errno.
    case unavailable(Int32)
  }

  static func take(_ root: String) throws(DiskFault) -> Outcome {
    let folder = try Descriptor(root, O_RDONLY | O_DIRECTORY, for: .read, as: root)
    if retried({ flock(folder.number, LOCK_EX | LOCK_NB) }) == 0 { return .held(folder.released()) }
    return errno == EWOULDBLOCK ? .heldElsewhere : .unavailable(errno)
  }

  /// Gives the right back, also where a program just being started still shares the descriptor.
  static func release(_ descriptor: Int32) {
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Who holds the workspace, nil when the one who does has not edited yet.
  static func holder(_ root: String) -> LockHolder? {
    guard let content = try? FileReading.content(of: path(root), as: path(root)) else { return nil }
    let file = RecordFile(content.bytes)
    guard let index = file.records(of: "Kunci").first else { return nil }
    let record = file.record(at: index)
    let process = record["Proses"].flatMap { Int32($0) } ?? 0
    let holder = LockHolder(
      author: record["Oleh"] ?? "?", host: record["Komputer"] ?? "?", since: record["Sejak"] ?? "?",
      process: Int(process))
    // Word of a process of this machine that is gone was left by a crash.
    if holder.host == SystemUser.host, process <= 0 || (kill(process, 0) != 0 && errno == ESRCH) { return nil }
    return holder
  }

  /// Leaves word of who holds the workspace; a failure does not weaken the lock itself.
  static func leaveWord(_ root: String) throws(DiskFault) {
    let record = Record([
      "Oleh": plain(SystemUser.name), "Komputer": plain(SystemUser.host), "Sejak": SystemClock.now().text,
      "Proses": String(getpid()),
    ])
    let text = (try? record.printed()) ?? ""
    try SafeSave.run(Array(("%rec: Kunci\n\n" + text).utf8), to: path(root), as: path(root))
  }

  static func path(_ root: String) -> String { root + "/" + WorkspacePath.own + "/kunci" }

  private static func plain(_ text: String) -> String {
    Field("Oleh", text).obstacle == nil ? text : "?"
  }
}
