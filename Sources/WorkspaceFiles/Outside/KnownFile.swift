import Practicum
import RecordText

/// What was last read or written under a path.
struct KnownFile: Sendable {
  /// nil when there is no file.
  var disk: OnDisk?
  /// The group up to which the bytes on disk contain the edits made to the file.
  var group = 0
  /// The latest group whose edit touched the file.
  var touched = 0
  /// Whether the journal knows these bytes.
  var isMarked = false
  /// Grows when another's version is taken over, so that older saves under way are dropped.
  var epoch = 0

  struct OnDisk: Sendable {
    var stamp: FileStamp
    var hash: ContentHash
    /// The file as it lies on disk: the base for merging two changed versions.
    var records: RecordFile
  }
}

extension KnownFile {
  var mark: ContentHash? { disk?.hash }
}

/// Every file that this instance has read or written, by its path.
typealias KnownFiles = [String: KnownFile]

/// A file that was changed by someone else since it was last read or written.
public struct OutsideChange: Equatable, Sendable {
  public let path: String
  /// What stands there now; nil when the file is gone.
  public var theirs: RecordFile? { disk?.records }
  let disk: KnownFile.OnDisk?

  public static func == (left: OutsideChange, right: OutsideChange) -> Bool {
    left.path == right.path && left.disk?.hash == right.disk?.hash
  }
}

extension KnownFile {
  /// Below this size, in bytes, a file is compared by content even when its stamp is unchanged: clocks of file systems
  /// are too coarse to show two quick writes of equal length.
  private static let alwaysCompared = 1 << 20

  /// Looks whether the file is still as it was known.
  ///
  /// - Returns: the change, or nil; a new stamp over the same bytes is noted.
  mutating func look(at path: String, in root: String) throws(DiskFault) -> OutsideChange? {
    guard let stamp = FileStamp.of(root + "/" + path) else {
      return disk == nil ? nil : OutsideChange(path: path, disk: nil)
    }
    if let disk, disk.stamp == stamp, stamp.size >= Self.alwaysCompared { return nil }
    let content = try FileReading.content(of: root + "/" + path, as: path)
    let hash = ContentHash(content.bytes)
    if disk?.hash == hash {
      disk?.stamp = content.stamp
      return nil
    }
    return OutsideChange(
      path: path,
      disk: OnDisk(stamp: content.stamp, hash: hash, records: RecordFile(content.bytes, WorkspacePath.syntax(of: path)))
    )
  }
}
