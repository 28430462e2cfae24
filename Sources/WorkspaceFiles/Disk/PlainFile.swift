import Glibc
import Practicum

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

  /// One sentence about a file that the person named, of which nothing is kept to be tried again later: what happened,
  /// why, and what to do next.
  public var wordsOutside: Words {
    let isRead = operation == .read
    let verb = isRead ? operation.words : Words(id: "tidak ditulis", en: "was not written")
    let reason = Self.reason(code)
    let why =
      isRead || code != ENOENT
      ? reason.why : Words(id: "foldernya tidak ada", en: "its folder does not exist")
    let remedy = (isRead ? Self.readingRemedies : Self.writingRemedies)[code] ?? reason.remedy
    return Words(id: "\(path) \(verb.id): \(why.id). \(remedy.id)", en: "\(path) \(verb.en): \(why.en). \(remedy.en)")
  }

  private static let readingRemedies: [Int32: Words] = [
    EISDIR: Words(id: "Sebut nama berkas di dalamnya.", en: "Name a file within it."),
    EINVAL: Words(id: "Salin isinya ke berkas biasa.", en: "Copy its content to an ordinary file."),
    EACCES: Words(id: "Periksa izin berkas itu.", en: "Check the file's permissions."),
  ]

  private static let writingRemedies: [Int32: Words] = {
    let elsewhere = Words(id: "Tulis ke tempat milik Anda.", en: "Write it to a place of your own.")
    let space = Words(
      id: "Kosongkan ruang, atau tulis ke tempat lain.", en: "Free some space, or write it somewhere else.")
    let name = Words(id: "Pakai nama lain.", en: "Use another name.")
    return [
      ENOENT: Words(id: "Buat foldernya, atau tulis ke tempat lain.", en: "Make it, or write somewhere else."),
      EISDIR: Words(id: "Sebut nama berkas di dalamnya.", en: "Name a file within it."), EINVAL: name,
      EACCES: elsewhere, EPERM: elsewhere, EROFS: elsewhere, ENOSPC: space, EDQUOT: space,
    ]
  }()
}
