import Glibc

/// A file outside a workspace that the person names: read within a limit, written whole or not at all.
public enum PlainFile {
  /// Writes a file, which appears only once all of it is on the disk; one that is not to be replaced stays, even where
  /// it appears at the last moment.
  public static func write(_ bytes: [UInt8], to path: String, replacing: Bool) throws(PlainFileFault) {
    if !replacing, isThere(path) { throw .alreadyThere(path) }
    if let fault = missingFolder(of: path) { throw fault }
    do throws(DiskFault) { try SafeSave.run(bytes, to: path, as: path, replacing: replacing) } catch {
      throw error.code == EEXIST ? .alreadyThere(path) : .disk(error)
    }
  }

  /// Why a file cannot be written to a path, as far as can be told before it is made; nil where it may be tried.
  ///
  /// - Parameters:
  ///   - replacing: whether a file that is there may be replaced.
  ///   - root: the practicum's folder, in which nothing but its own files is written.
  public static func obstacle(at path: String, replacing: Bool, outside root: String) -> PlainFileFault? {
    if let fault = missingFolder(of: path) { return fault }
    if let root = realPath(root), let folder = realPath(parent(of: path)), (folder + "/").hasPrefix(root + "/") {
      return .insidePracticum(path)
    }
    return !replacing && isThere(path) ? .alreadyThere(path) : nil
  }

  private static func missingFolder(of path: String) -> PlainFileFault? {
    var status = stat()
    switch stat(parent(of: path), &status) {
    case 0: return status.isFolder ? nil : .notAFolder(path)
    default:
      switch errno {
      case ENOENT: return .noFolder(path)
      case ENOTDIR: return .notAFolder(path)
      default: return .disk(DiskFault(.create, path, errno))
      }
    }
  }

  private static func isThere(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// The path from the root, as far as the system tells it.
  public static func wholePath(_ path: String) -> String { realPath(path) ?? path }

  /// All of a file; one that is longer than `limit` bytes is a fault.
  ///
  /// - Parameter name: the path as the person knows it; nil for the path itself.
  public static func read(_ path: String, as name: String? = nil, limit: Int) throws(PlainFileFault) -> [UInt8] {
    do throws(DiskFault) { return try FileReading.content(of: path, as: name ?? path, limit: limit).bytes } catch {
      throw .disk(error)
    }
  }

  /// The first bytes of a file, `most` of them at most, and the length of the whole.
  public static func beginning(
    of path: String, as name: String, most: Int
  ) throws(PlainFileFault) -> (bytes: [UInt8], size: Int) {
    do throws(DiskFault) { return try FileReading.beginning(of: path, as: name, most: most) } catch {
      throw .disk(error)
    }
  }
}
