import Glibc
import Practicum
import RecordText

/// An opened workspace folder: the one door between the values of a workspace and their files.
public struct WorkspaceFolder {
  /// Absolute, links followed.
  public let path: String
  /// Why nothing may be written, nil when this instance writes.
  public let readOnly: ReadOnlyReason?
  /// Why two instances cannot be kept apart here, nil when they are.
  public let lockFault: DiskFault?
  private let lock: Int32?

  /// A folder as it was opened, with what was read from it.
  public struct Opened {
    public var folder: WorkspaceFolder
    public var workspace: Workspace
  }

  /// Opens a workspace and reads all of it; no byte of the folder changes.
  public static func open(_ path: String) throws(FolderProblem) -> Opened {
    guard let root = realPath(path) else { throw .disk(DiskFault(.read, path, errno)) }
    var status = stat()
    guard stat(root, &status) == 0, status.isFolder else { throw .disk(DiskFault(.read, path, ENOTDIR)) }
    guard names(in: root) != nil else { throw .disk(DiskFault(.read, path, errno)) }
    guard lstat(root + "/praktikum.rec", &status) == 0 else {
      guard errno == ENOENT else { throw .disk(DiskFault(.read, path, errno)) }
      throw .notAWorkspace(path)
    }
    let outcome: FolderLock.Outcome
    do throws(DiskFault) { outcome = try FolderLock.take(root) } catch { throw .disk(error) }
    // Read only after the lock was tried: what the other instance saved last is in.
    let scan = FolderScan(root)
    let workspace = scan.workspace
    var reason: ReadOnlyReason?
    var lock: Int32?
    var lockFault: DiskFault?
    switch outcome {
    case .held(let descriptor): lock = descriptor
    case .heldElsewhere: reason = .inUse(FolderLock.holder(root))
    case .unavailable(let code): lockFault = DiskFault(.lock, path, code)
    }
    if faccessat(AT_FDCWD, root, W_OK, AT_EACCESS) != 0 { reason = .protected(errno) }
    if let version = newerFormat(workspace) { reason = .newerFormat(version) }
    if reason != nil, let held = lock {
      Glibc.close(held)
      lock = nil
    }
    return Opened(
      folder: WorkspaceFolder(path: root, readOnly: reason, lockFault: lockFault, lock: lock), workspace: workspace)
  }

  /// Leaves the folder to others.
  public func close() {
    if let lock { Glibc.close(lock) }
  }

  private static func newerFormat(_ workspace: Workspace) -> String? {
    guard let records = workspace["praktikum.rec"]?.records, let index = records.records(of: "Praktikum").first,
      let text = records.value("VersiFormat", at: index), let version = Int(text), version > formatVersion
    else { return nil }
    return text
  }
}
