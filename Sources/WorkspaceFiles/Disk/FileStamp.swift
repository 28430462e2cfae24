import Glibc

/// What the system says of a file, by which a change by someone else is noticed.
public struct FileStamp: Equatable, Sendable {
  public var device: UInt
  public var inode: UInt
  /// In bytes.
  public var size: Int
  /// The time of the last change, seconds and nanoseconds.
  public var seconds: Int
  public var nanoseconds: Int

  init(_ status: stat) {
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// The stamp of the file that a path leads to, nil when there is none.
  static func of(_ path: String) -> FileStamp? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStamp(status) : nil
  }
}

/// A file's bytes as they were found on disk.
struct FileContent: Equatable, Sendable {
  var bytes: [UInt8]
  var stamp: FileStamp
}

extension stat {
  var kindBits: mode_t { st_mode & S_IFMT }
  var isRegular: Bool { kindBits == S_IFREG }
  var isFolder: Bool { kindBits == S_IFDIR }
}
