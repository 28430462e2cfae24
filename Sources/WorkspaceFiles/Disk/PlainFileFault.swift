import Glibc
import Practicum

/// Why a file that the person named was not read or written.
public enum PlainFileFault: Error, Equatable, Sendable {
  /// The folder that the file was to be put into is not there.
  case noFolder(String)
  /// What the file was to be put into is no folder.
  case notAFolder(String)
  /// Something is there already, and was not to be replaced.
  case alreadyThere(String)
  /// The place lies in the practicum's own folder.
  case insidePracticum(String)
  case disk(DiskFault)

  /// One sentence or two: what happened, where, and what to do next; nothing of such a file is kept to be tried again.
  public var words: Words {
    switch self {
    case .noFolder(let path):
      Words(
        id: "\(path) tidak ditulis: folder \(parent(of: path)) tidak ada; buat dulu atau pilih tempat lain.",
        en: "\(path) was not written: there is no folder \(parent(of: path)); make it first or choose another place.")
    case .notAFolder(let path):
      Words(
        id: "\(path) tidak ditulis: \(parent(of: path)) bukan folder; pilih tempat lain.",
        en: "\(path) was not written: \(parent(of: path)) is no folder; choose another place.")
    case .alreadyThere(let path):
      Words(
        id: "\(path) tidak ditulis: sudah ada. Pakai nama lain.",
        en: "\(path) was not written: it is there already. Use another name.")
    case .insidePracticum(let path):
      Words(
        id: "\(path) akan jatuh di dalam folder praktikum, tempat datanya. Pilih folder lain, misalnya "
          + "../\(lastPart(of: path)).",
        en: "\(path) would lie inside the practicum's folder, where its data are. Choose another, such as "
          + "../\(lastPart(of: path)).")
    case .disk(let fault): Self.words(fault)
    }
  }

  private static func words(_ fault: DiskFault) -> Words {
    let isRead = fault.operation == .read
    let what = isRead ? fault.operation.words : Words(id: "tidak ditulis", en: "was not written")
    let reason = DiskFault.reason(fault.code)
    let remedy = (isRead ? readingRemedies : writingRemedies)[fault.code] ?? reason.remedy
    return Words(
      id: "\(fault.path) \(what.id): \(reason.why.id). \(remedy.id)",
      en: "\(fault.path) \(what.en): \(reason.why.en). \(remedy.en)")
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
    return [
      EISDIR: Words(id: "Tulis juga nama berkasnya.", en: "Give the file's name too."),
      EINVAL: Words(id: "Pakai nama lain.", en: "Use another name."),
      EACCES: elsewhere, EPERM: elsewhere, EROFS: elsewhere, ENOSPC: space, EDQUOT: space,
    ]
  }()
}
