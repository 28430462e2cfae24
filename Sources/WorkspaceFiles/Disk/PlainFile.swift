import Glibc

/// A file outside a workspace that the person names: read within a limit, written whole or not at all.
public enum PlainFile {
  /// Writes a file, which appears only once all of it is on the disk.
  ///
  /// - Throws: ``DiskFault`` with EEXIST where something is there and is not to be replaced.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(DiskFault) {
    var status = stat()
    if !replacing, lstat(path, &status) == 0 { throw DiskFault(.create, path, EEXIST) }
    var isThere = stat()
    guard stat(parent(of: path), &isThere) == 0 else { throw DiskFault(.create, path, errno) }
    try SafeSave.run(bytes, to: path, as: path)
  }

  /// Whether something is at a path.
  public static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The path from the root, as far as the system tells it.
  public static func wholePath(_ path: String) -> String { realPath(path) ?? path }

  /// All of a file.
  ///
  /// - Throws: ``DiskFault`` with EFBIG beyond `limit` bytes.
  public static func read(_ path: String, limit: Int) throws(DiskFault) -> [UInt8] {
    try FileReading.content(of: path, as: path, limit: limit).bytes
  }
}

extension DiskFault {
  /// Whether something is already where a new file was to be.
  public var isAlreadyThere: Bool { code == EEXIST }
}
