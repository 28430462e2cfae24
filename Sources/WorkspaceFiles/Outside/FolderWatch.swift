import Glibc
import Practicum

/// The system's word of changes in the folders that hold record files; it costs nothing while nothing happens.
///
/// A file reached through a link of its own is not watched where it really lies: its changes are noticed when it is
/// saved, as are all where the system cannot watch.
struct FolderWatch {
  /// Becomes readable when something changed.
  let descriptor: Int32
  /// Why some folders are not watched, nil when all are.
  private(set) var fault: DiskFault?
  private let root: String
  private var folders: [Int32: String] = [:]

  private static let events = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_ONLYDIR | IN_EXCL_UNLINK)

  /// Starts watching.
  init(_ root: String) throws(DiskFault) {
    descriptor = inotify_init1(Int32(IN_NONBLOCK) | Int32(IN_CLOEXEC))
    guard descriptor >= 0 else { throw DiskFault(.watch, root, errno) }
    self.root = root
    add("")
  }

  /// Ends watching.
  func close() { Glibc.close(descriptor) }

  /// What the events since the last call were about.
  enum Hint: Equatable {
    case path(String)
    /// A folder came or went: everything in it.
    case folder(String)
    /// The system lost count.
    case everything
  }

  /// Takes the events since the last call.
  mutating func hints() -> [Hint] {
    var hints: [Hint] = []
    var buffer = [UInt8](repeating: 0, count: 16 << 10)
    while true {
      let got = retried { read(descriptor, &buffer, buffer.count) }
      guard got > 0 else { return hints }
      var at = 0
      let header = MemoryLayout<inotify_event>.size
      while at + header <= got {
        let (watch, mask, length) = buffer.withUnsafeBytes { bytes in
          (
            bytes.loadUnaligned(fromByteOffset: at, as: Int32.self),
            bytes.loadUnaligned(fromByteOffset: at + 4, as: UInt32.self),
            Int(bytes.loadUnaligned(fromByteOffset: at + 12, as: UInt32.self))
          )
        }
        let name = String(decoding: buffer[(at + header)..<(at + header + length)].prefix { $0 != 0 }, as: UTF8.self)
        at += header + length
        if let hint = note(watch, mask, name), hints.last != hint { hints.append(hint) }
      }
    }
  }

  private mutating func note(_ watch: Int32, _ mask: UInt32, _ name: String) -> Hint? {
    if mask & UInt32(IN_Q_OVERFLOW) != 0 {
      add("")
      return .everything
    }
    guard let folder = folders[watch] else { return nil }
    if mask & UInt32(IN_IGNORED) != 0 {
      folders[watch] = nil
      return nil
    }
    let path = folder.isEmpty ? name : folder + "/" + name
    guard mask & UInt32(IN_ISDIR) != 0 else {
      guard FileKind(path: path) != nil else { return nil }
      // A new file is looked at when its writer closes it; only links come complete.
      var status = stat()
      let isBeingWritten =
        mask & UInt32(IN_CREATE) != 0 && lstat(root + "/" + path, &status) == 0 && status.isRegular
        && status.st_nlink == 1
      return isBeingWritten ? nil : .path(path)
    }
    guard RecordFolders.contains(path) else { return nil }
    if mask & UInt32(IN_MOVED_FROM | IN_DELETE) != 0 {
      for (watch, known) in folders where known == path || known.hasPrefix(path + "/") {
        inotify_rm_watch(descriptor, watch)
        folders[watch] = nil
      }
    } else {
      add(path)
    }
    return .folder(path)
  }

  /// Watches a folder and the folders in it that may hold record files.
  private mutating func add(_ folder: String) {
    let watch = inotify_add_watch(descriptor, folder.isEmpty ? root : root + "/" + folder, Self.events)
    guard watch >= 0 else {
      if errno != ENOENT, errno != ENOTDIR { fault = DiskFault(.watch, folder.isEmpty ? root : folder, errno) }
      return
    }
    folders[watch] = folder
    for name in names(in: root + "/" + folder) ?? [] where name.isValid {
      let path = folder.isEmpty ? name.name : folder + "/" + name.name
      if RecordFolders.contains(path) { add(path) }
    }
  }
}
