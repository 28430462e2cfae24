import Glibc
import Practicum

/// One operation on the disk that failed: where, what, and the system's reason.
public struct DiskFault: Error, Equatable, Hashable, Sendable {
  /// What was being done.
  public enum Operation: String, Equatable, Hashable, Sendable {
    case read, create, write, sync, replace, remove, makeFolder, move, lock, watch
  }

  /// The path as the person knows it.
  public var path: String
  public var operation: Operation
  /// The system's reason, as errno.
  public var code: Int32

  /// Makes a fault.
  public init(_ operation: Operation, _ path: String, _ code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// One sentence: what happened, where, why, and what to do next.
  public var words: Words {
    let reason = Self.reason(code)
    return Words(
      id: "\(path) \(operation.words.id): \(reason.why.id). \(reason.remedy.id)",
      en: "\(path) \(operation.words.en): \(reason.why.en). \(reason.remedy.en)")
  }

  /// The sentence in an open practicum, whose entries are in memory and in the journal until they are in the files.
  public var wordsWhileKept: Words {
    Words(
      id: "\(words.id) Isian tetap diingat dan dicoba lagi.", en: "\(words.en) Your entries are kept and tried again.")
  }

  /// The system's reason in words, and what to do about it.
  static func reason(_ code: Int32) -> (why: Words, remedy: Words) {
    if let known = reasons[code] { return known }
    let system = strerror(code).map { String(cString: $0) } ?? "errno \(code)"
    return (
      Words(id: "\(system) (kode \(code))", en: "\(system) (code \(code))"),
      Words(id: "Periksa tempat penyimpanan, lalu coba lagi.", en: "Check the storage, then try again.")
    )
  }

  private static let permission = Words(
    id: "Periksa izin berkas, atau salin folder ke tempat milik Anda.",
    en: "Check its permissions, or copy the folder to a place of your own.")
  private static let space = Words(
    id: "Kosongkan ruang, lalu coba lagi.", en: "Free some space, then try again.")
  private static let reasons: [Int32: (why: Words, remedy: Words)] = [
    ENOENT: (Words(id: "tidak ada", en: "it does not exist"), Words(id: "Periksa namanya.", en: "Check the name.")),
    ENOTDIR: (
      Words(id: "bagian dari jalurnya bukan folder", en: "part of the path is no folder"),
      Words(id: "Periksa namanya.", en: "Check the name.")
    ),
    EISDIR: (
      Words(id: "itu folder, bukan berkas", en: "it is a folder, not a file"),
      Words(id: "Ganti nama folder itu.", en: "Rename that folder.")
    ),
    EINVAL: (
      Words(id: "itu bukan berkas biasa", en: "it is no ordinary file"),
      Words(id: "Pindahkan dari folder ini.", en: "Move it out of this folder.")
    ),
    EILSEQ: (
      Words(id: "namanya bukan teks UTF-8", en: "its name is not UTF-8 text"),
      Words(id: "Ganti namanya.", en: "Rename it.")
    ),
    ENAMETOOLONG: (
      Words(id: "namanya terlalu panjang", en: "its name is too long"),
      Words(id: "Pendekkan namanya.", en: "Shorten it.")
    ),
    EEXIST: (
      Words(id: "sudah ada", en: "it already exists"), Words(id: "Pakai nama lain.", en: "Use another name.")
    ),
    ELOOP: (
      Words(id: "tautannya berputar", en: "its links go round in a circle"),
      Words(id: "Perbaiki tautan itu.", en: "Mend the link.")
    ),
    EFBIG: (
      Words(id: "terlalu besar", en: "it is too large"),
      Words(id: "Pecah menjadi beberapa berkas.", en: "Split it into several files.")
    ),
    EACCES: (Words(id: "tidak ada izin", en: "permission is missing"), permission),
    EPERM: (Words(id: "tidak ada izin", en: "permission is missing"), permission),
    EROFS: (Words(id: "tempat itu hanya dapat dibaca", en: "the place is read-only"), permission),
    ENOSPC: (Words(id: "tempat penyimpanan penuh", en: "the storage is full"), space),
    EDQUOT: (Words(id: "jatah penyimpanan habis", en: "the storage quota is used up"), space),
    ETIMEDOUT: (
      Words(id: "tempat penyimpanan terlalu lambat", en: "the storage is too slow"),
      Words(id: "Tunggu sebentar sebelum keluar.", en: "Wait a little before leaving.")
    ),
    EBUSY: (
      Words(id: "foldernya belum selesai dipindahkan", en: "its folder has not finished moving"),
      Words(id: "Rembuk akan mencoba lagi.", en: "Rembuk will try again.")
    ),
    EIO: (
      Words(id: "tempat penyimpanan gagal membaca atau menulis", en: "the storage failed to read or write"),
      Words(
        id: "Salin folder ke tempat penyimpanan lain secepatnya.", en: "Copy the folder to other storage soon.")
    ),
  ]
}

extension DiskFault.Operation {
  var words: Words {
    switch self {
    case .read: Words(id: "tidak dapat dibaca", en: "cannot be read")
    case .create: Words(id: "tidak dapat dibuat", en: "cannot be created")
    case .write: Words(id: "tidak dapat ditulis", en: "cannot be written")
    case .sync, .replace: Words(id: "belum tersimpan", en: "is not saved yet")
    case .remove: Words(id: "tidak dapat dihapus", en: "cannot be removed")
    case .makeFolder: Words(id: "tidak dapat dibuat sebagai folder", en: "cannot be made as a folder")
    case .move: Words(id: "tidak dapat dipindahkan", en: "cannot be moved")
    case .lock: Words(id: "tidak dapat dikunci", en: "cannot be locked")
    case .watch: Words(id: "tidak dapat diamati", en: "cannot be watched")
    }
  }
}

extension UnreadableFile {
  /// One sentence: which file, why, and what to do next.
  public var words: Words { DiskFault(.read, path, code).words }
}
