import Glibc

/// The replacement of one file by new bytes, so that at every moment the old or the new ones stand there whole.
///
/// A temporary file in the same folder is written and made durable, then renamed over the old one, and the folder
/// is made durable. Symbolic links are followed to the file they name; mode and, where permitted, owner are kept.
/// A file with several hard links is replaced as well: the other names keep the bytes they had, so that a backup
/// made of hard links is never written through.
struct SafeSave {
  /// What is done next.
  enum Step: CaseIterable, Equatable, Sendable {
    case makeTemporary, write, sync, replace, syncFolder
  }

  /// The path as the person knows it.
  let name: String
  /// The file itself, links followed.
  let target: String
  private(set) var next: Step? = .makeTemporary
  /// The stamp of the new file, known once it is durable.
  private(set) var stamp: FileStamp?
  private let bytes: [UInt8]
  private let replacing: Bool
  private let folder: String
  private let temporary: String
  private var descriptor: Int32 = -1

  /// Prepares the replacement; missing folders above the file are made and made durable.
  ///
  /// - Parameter replacing: whether a file that is there is replaced; one that appears before the last step is left.
  init(_ bytes: [UInt8], to path: String, as name: String, replacing: Bool = true) throws(DiskFault) {
    self.bytes = bytes
    self.replacing = replacing
    self.name = name
    target = try SafeSave.resolve(path, as: name)
    folder = parent(of: target)
    temporary = folder + "/." + lastPart(of: target) + SafeSave.suffix
    try makeFolders(folder, as: name)
  }

  /// How the name of every temporary file ends; one left by a crash is taken away by the next save of its file.
  static let suffix = ".rembuk-baru"

  /// Does the next step.
  mutating func advance() throws(DiskFault) {
    guard let step = next else { return }
    switch step {
    case .makeTemporary: try makeTemporary()
    case .write:
      let code = writeAll(bytes, to: descriptor)
      guard code == 0 else { throw DiskFault(.write, name, code) }
    case .sync: try sync()
    case .replace: try putInPlace()
    case .syncFolder: try WorkspaceFiles.syncFolder(folder, as: name)
    }
    let all = Step.allCases
    next = all.firstIndex(of: step).flatMap { $0 + 1 < all.count ? all[$0 + 1] : nil }
  }

  /// Takes the temporary file away after a failure; the old file stands untouched.
  mutating func abandon() {
    if descriptor >= 0 { close(descriptor) }
    descriptor = -1
    if next != .makeTemporary, next != .syncFolder, next != nil { unlink(temporary) }
    next = nil
  }

  /// Does all the steps up to the replacement: the new bytes are durable beside the old file.
  ///
  /// After EIO the pages of a descriptor are lost even when a second fsync succeeds, so that a fresh file is written
  /// from memory, once.
  static func prepared(
    _ bytes: [UInt8], for path: String, as name: String, replacing: Bool = true
  ) throws(DiskFault) -> SafeSave {
    var retry = true
    while true {
      var save = try SafeSave(bytes, to: path, as: name, replacing: replacing)
      do throws(DiskFault) {
        while save.next != .replace { try save.advance() }
        return save
      } catch {
        save.abandon()
        guard error.code == EIO, retry else { throw error }
        retry = false
      }
    }
  }

  /// Replaces a file at one go.
  static func run(_ bytes: [UInt8], to path: String, as name: String, replacing: Bool = true) throws(DiskFault) {
    var save = try prepared(bytes, for: path, as: name, replacing: replacing)
    try save.finish()
  }

  /// Does the steps that are left.
  mutating func finish() throws(DiskFault) {
    do throws(DiskFault) { while next != nil { try advance() } } catch {
      abandon()
      throw error
    }
  }

  private mutating func makeTemporary() throws(DiskFault) {
    var old = stat()
    let exists = stat(target, &old) == 0
    if exists {
      guard replacing else { throw DiskFault(.create, name, EEXIST) }
      guard old.isRegular else { throw DiskFault(.replace, name, old.isFolder ? EISDIR : EINVAL) }
      // A rename would go through even where the file itself is write-protected.
      guard faccessat(AT_FDCWD, target, W_OK, AT_EACCESS) == 0 else { throw DiskFault(.write, name, errno) }
    }
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW
    let mode: mode_t = exists ? 0o600 : 0o666
    var fresh = retried { open(temporary, flags | O_CLOEXEC, mode) }
    if fresh < 0, errno == EEXIST, unlink(temporary) == 0 {
      fresh = retried { open(temporary, flags | O_CLOEXEC, mode) }
    }
    guard fresh >= 0 else { throw DiskFault(.create, name, errno) }
    descriptor = fresh
    if exists {
      // Only root may give files away; for others the group is tried alone.
      if fchown(fresh, old.st_uid, old.st_gid) != 0 { _ = fchown(fresh, uid_t.max, old.st_gid) }
      guard fchmod(fresh, old.st_mode & 0o7777) == 0 else { throw DiskFault(.create, name, errno) }
    }
  }

  /// Gives the new file its name.
  private func putInPlace() throws(DiskFault) {
    guard !replacing else {
      guard rename(temporary, target) == 0 else { throw DiskFault(.replace, name, errno) }
      return
    }
    // A second name is only given where none is, however late another file came.
    guard link(temporary, target) != 0 else {
      unlink(temporary)
      return
    }
    let code = errno
    guard Self.hasNoLinks.contains(code) else { throw DiskFault(.create, name, code) }
    // The name is taken by an empty file, which only fails where something is, and then filled.
    let held = retried { open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
    guard held >= 0 else { throw DiskFault(.create, name, errno) }
    close(held)
    guard rename(temporary, target) == 0 else { throw DiskFault(.create, name, errno) }
  }

  /// What storage without hard links answers, such as a stick formatted as FAT.
  private static let hasNoLinks = [EPERM, EOPNOTSUPP, ENOSYS, EMLINK]

  private mutating func sync() throws(DiskFault) {
    guard retried({ fsync(descriptor) }) == 0 else { throw DiskFault(.sync, name, errno) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw DiskFault(.sync, name, errno) }
    stamp = FileStamp(status)
    let closed = close(descriptor)
    descriptor = -1
    // An interrupted close has closed all the same.
    guard closed == 0 || errno == EINTR else { throw DiskFault(.sync, name, errno) }
  }

  /// The file that a path leads to; a path to nothing is itself, a link to nothing is refused.
  private static func resolve(_ path: String, as name: String) throws(DiskFault) -> String {
    if let resolved = realPath(path) { return resolved }
    let code = errno
    var status = stat()
    guard code == ENOENT, lstat(path, &status) != 0 else { throw DiskFault(.replace, name, code) }
    return path
  }
}
