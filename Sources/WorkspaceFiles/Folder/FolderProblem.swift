import Practicum

/// Why a folder could not be opened or made a workspace.
public enum FolderProblem: Error, Equatable, Sendable {
  case disk(DiskFault)
  /// The folder has no `praktikum.rec`.
  case notAWorkspace(String)
  case alreadyAWorkspace(String)
  /// The folder holds other files.
  case notEmpty(String)
  /// A bundle has text before its first `==> path`, or a path that leads outside; the line is counted from 1.
  case badBundle(line: Int)
  /// The first record has no writing in rec syntax.
  case refused(EditRefusal)

  /// One sentence: what happened, where, and what to do next.
  public var words: Words {
    switch self {
    case .disk(let fault): fault.words
    case .notAWorkspace(let path):
      Words(
        id: "\(path) bukan folder praktikum (tidak ada praktikum.rec). Buat dengan: rembuk new \(path)",
        en: "\(path) is no practicum folder (it has no praktikum.rec). Make one with: rembuk new \(path)")
    case .alreadyAWorkspace(let path):
      Words(
        id: "\(path) sudah berisi praktikum. Buka dengan: rembuk \(path)",
        en: "\(path) already holds a practicum. Open it with: rembuk \(path)")
    case .notEmpty(let path):
      Words(
        id: "\(path) sudah berisi berkas lain. Pilih nama folder yang baru.",
        en: "\(path) already holds other files. Choose a new folder name.")
    case .badBundle(let line):
      Words(
        id: "Berkas contoh rusak pada baris \(line). Pasang ulang Rembuk.",
        en: "The sample is damaged at line \(line). Install Rembuk again.")
    case .refused(let refusal): refusal.words
    }
  }
}

/// Why an opened folder is only read.
public enum ReadOnlyReason: Equatable, Sendable {
  /// The folder's format is not one that this program knows.
  case newerFormat(String)
  /// Nothing may be written there: errno.
  case protected(Int32)
  /// Another instance works in it; who, when it left word.
  case inUse(LockHolder?)

  /// One sentence: why, and what to do next.
  public var words: Words {
    switch self {
    case .newerFormat(let version):
      Words(
        id: "Hanya dibaca. \(FormatVersion.newer(version).id)", en: "Read only. \(FormatVersion.newer(version).en)")
    case .protected(let code):
      Words(
        id: "Hanya dibaca: \(DiskFault.reason(code).why.id). Salin folder ke tempat milik Anda untuk menyuntingnya.",
        en: "Read only: \(DiskFault.reason(code).why.en). Copy the folder to a place of your own to edit it.")
    case .inUse(let holder?):
      Words(
        id: "Hanya dibaca: sedang disunting oleh \(holder.author) di \(holder.host) sejak \(holder.began.id). "
          + "Tutup di sana, lalu buka lagi.",
        en: "Read only: \(holder.author) has been editing it on \(holder.host) since \(holder.began.en). "
          + "Close it there, then open it again.")
    case .inUse(nil):
      Words(
        id: "Hanya dibaca: folder ini sedang terbuka di jendela lain. Tutup di sana, lalu buka lagi.",
        en: "Read only: this folder is open in another window. Close it there, then open it again.")
    }
  }
}

/// Who holds a workspace for writing.
public struct LockHolder: Equatable, Sendable {
  public var author: String
  public var host: String
  /// `YYYY-MM-DDTHH:MM:SS+07:00`.
  public var since: String
  public var process: Int

  /// Since when, as people read it; as written where it is no moment.
  var began: Words {
    guard let date = CalendarDate(plain: String(since.prefix(10))),
      let time = ClockTime(plain: String(since.dropFirst(11).prefix(5)))
    else { return Words(same: since) }
    return Words(
      id: "\(date.long(.indonesian)) pukul \(time.shown(.indonesian))",
      en: "\(date.long(.english)) \(time.shown(.english))")
  }
}
