import Glibc
import Practicum
import RecordText

/// An opened workspace folder: the one door between the values of a workspace and their files.
///
/// It is used from one thread; a thread of its own writes. Until the first edit no byte of the folder changes and no
/// file is made in it. Whoever opened it calls ``close()`` in the end.
public struct WorkspaceFolder {
  /// Absolute, links followed.
  public let path: String
  /// Why nothing may be written, nil when this instance writes.
  public let readOnly: ReadOnlyReason?
  /// Why two instances cannot be kept apart here, nil when they are.
  public let lockFault: DiskFault?
  let known: Guarded<KnownFiles>
  /// nil when the folder is only read.
  let thread: DiskThread?
  private let lock: Int32?
  var watch: FolderWatch?
  /// Why there is no watch.
  let unwatched: DiskFault?

  /// A folder as it was opened, with what was read from it.
  public struct Opened {
    public var folder: WorkspaceFolder
    /// The files with all edits that the journal holds.
    public var workspace: Workspace
    /// The earlier edits, for ``History``.
    public var entries: [JournalEntry]
    /// What the journal brought back; its files are already on their way to disk.
    public var recovery: Recovery
  }

  /// Opens a workspace and reads all of it.
  public static func open(_ path: String) throws(FolderProblem) -> Opened {
    let root = try root(of: path)
    let outcome: FolderLock.Outcome
    do throws(DiskFault) { outcome = try FolderLock.take(root) } catch { throw .disk(error) }
    var watch: FolderWatch?
    var unwatched: DiskFault?
    do throws(DiskFault) { watch = try FolderWatch(root) } catch { unwatched = error }
    // Read only after the lock was tried: what the other instance saved last is in.
    let scan = FolderScan(root)
    let found = scan.workspace
    let journal = Self.journal(root)
    var known = KnownFiles(minimumCapacity: scan.found.count)
    for file in scan.found {
      let records = found[file.path]?.records ?? RecordFile(file.content.bytes, file.kind.syntax)
      known[file.path] = KnownFile(
        disk: KnownFile.OnDisk(
          stamp: file.content.stamp, hash: ContentHash(file.content.bytes), records: records))
    }
    var replay = Replay(
      journal.contents, onto: found, hashes: known.compactMapValues(\.mark),
      folderExists: { FileStamp.of(root + "/" + $0) != nil })
    replay.recovery.fault = journal.fault
    replay.note(in: &known, lastGroup: journal.contents.lastGroup)

    let (reason, lock, lockFault) = judge(outcome, root, found)
    let shared = Guarded(known)
    var thread: DiskThread?
    if reason == nil {
      let store = JournalStore(root, whole: journal.contents.wholeLength, isTorn: replay.recovery.isTorn)
      do throws(DiskFault) {
        thread = try DiskThread(root, known: shared, journal: store, lastGroup: journal.contents.lastGroup)
      } catch {
        shared.free()
        watch?.close()
        if let lock { FolderLock.release(lock) }
        throw .disk(error)
      }
    }
    let folder = WorkspaceFolder(
      path: root, readOnly: reason, lockFault: lockFault, known: shared, thread: thread, lock: lock, watch: watch,
      unwatched: unwatched)
    // The edits that another instance is about to save are no matter of recovery here.
    if case .inUse = reason { replay.recovery = Recovery() }
    folder.settle(replay, upTo: journal.contents.lastGroup)
    return Opened(
      folder: folder, workspace: replay.workspace, entries: journal.contents.entries, recovery: replay.recovery)
  }

  /// Reads a workspace as it lies on disk, without locking it, recovering edits or writing anything.
  public static func read(_ path: String) throws(FolderProblem) -> Workspace {
    FolderScan(try root(of: path)).workspace
  }

  /// Makes the folder that a file of the workspace lies in, so that another program can write the file; gives why it
  /// could not be made.
  public func prepareFolder(of path: String) -> DiskFault? {
    guard let end = path.lastIndex(of: "/") else { return nil }
    do throws(DiskFault) { try makeFolders(self.path + "/" + path[..<end], as: String(path[..<end])) } catch {
      return error
    }
    return nil
  }

  private static func root(of path: String) throws(FolderProblem) -> String {
    guard let root = realPath(path) else { throw .disk(DiskFault(.read, path, errno)) }
    var status = stat()
    guard stat(root, &status) == 0, status.isFolder else { throw .disk(DiskFault(.read, path, ENOTDIR)) }
    guard names(in: root) != nil else { throw .disk(DiskFault(.read, path, errno)) }
    guard lstat(root + "/praktikum.rec", &status) == 0 else {
      guard errno == ENOENT else { throw .disk(DiskFault(.read, path, errno)) }
      throw .notAWorkspace(path)
    }
    return root
  }

  private static func journal(_ root: String) -> (contents: JournalContents, fault: DiskFault?) {
    do throws(DiskFault) {
      let content = try FileReading.content(of: root + "/" + JournalStore.name, as: JournalStore.name)
      return (JournalContents(content.bytes), nil)
    } catch {
      return (JournalContents([]), error.code == ENOENT || error.code == ENOTDIR ? nil : error)
    }
  }

  /// Decides whether this instance writes; a lock that it does not need is given back.
  private static func judge(
    _ outcome: FolderLock.Outcome, _ root: String, _ workspace: Workspace
  ) -> (ReadOnlyReason?, lock: Int32?, lockFault: DiskFault?) {
    var reason: ReadOnlyReason?
    if case .heldElsewhere = outcome { reason = .inUse(FolderLock.holder(root)) }
    if faccessat(AT_FDCWD, root, W_OK, AT_EACCESS) != 0 { reason = .protected(errno) }
    if let version = FormatVersion.unknown(in: workspace) { reason = .newerFormat(version) }
    switch outcome {
    case .held(let descriptor):
      if reason == nil { return (nil, descriptor, nil) }
      FolderLock.release(descriptor)
      return (reason, nil, nil)
    case .heldElsewhere: return (reason, nil, nil)
    case .unavailable(let code): return (reason, nil, DiskFault(.lock, root, code))
    }
  }

  /// Sends to disk what the journal brought back, and keeps aside what no longer fits.
  private func settle(_ replay: Replay, upTo group: Int) {
    guard let thread else { return }
    let recovery = replay.recovery
    if !recovery.moves.isEmpty { thread.send(.moves(recovery.moves)) }
    if !recovery.unfitting.isEmpty {
      let name = WorkspacePath.own + "/tidak-muat-\(SystemClock.now().compact).rec"
      thread.send(.aside(path: name, bytes: recovery.unfittingText))
    }
    for path in recovery.changed.sorted() { save(path, replay.workspace[path]?.records, upTo: group) }
    let unfitting = Set(recovery.unfitting.map(\.change.path)).subtracting(recovery.changed)
    for path in unfitting.sorted() {
      known.access { $0[path]?.group = group }
      thread.send(.mark(path))
    }
  }
}

extension WorkspaceFolder {
  /// Becomes readable when ``reports()`` has something new; nil when the folder is only read.
  public var reportsDescriptor: Int32? { thread?.readEnd }

  /// What happened on the writing thread since the last call.
  public func reports() -> [DiskReport] { thread?.reports() ?? [] }

  /// Makes edits durable that were just applied, and carries out their folder moves.
  ///
  /// - Parameter workspace: with the edits applied.
  public func journal(_ entries: [JournalEntry], in workspace: Workspace) {
    thread?.send(.journal(entries, types: entries.map { workspace.types(touchedBy: $0.edit) }))
  }

  /// Writes a file as it is now; nil records take it away.
  ///
  /// - Parameter group: the latest group of edits that the records contain.
  public func save(_ path: String, _ records: RecordFile?, upTo group: Int) {
    let epoch = known.access { $0[path]?.epoch ?? 0 }
    thread?.send(.save(path: path, records: records, group: group, epoch: epoch))
  }

  /// Waits until everything is on disk, at most so long; gives what is not, empty when all is.
  public func flush(seconds: Double) -> [DiskFault] { thread?.flush(seconds: seconds) ?? [] }

  /// Finishes all that was handed over and leaves the folder to others.
  ///
  /// - Parameter seconds: how long to wait for storage that does not answer; what was journaled is then recovered at the
  ///   next start.
  public func close(seconds: Double = 10) {
    watch?.close()
    let isOver = thread?.stop(seconds: seconds) ?? true
    if isOver { known.free() }
    // The lock of a thread that still writes ends with the process.
    if isOver, let lock { FolderLock.release(lock) }
  }
}
