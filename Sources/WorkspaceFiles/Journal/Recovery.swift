import Practicum
import RecordText

/// A change that the journal kept, but that no longer fits its file.
public struct UnfittingChange: Equatable, Sendable {
  /// The edit's title, such as "Tambah peserta".
  public var title: Words
  /// When it was made.
  public var time: String
  public var change: Change
}

/// What opening found in the journal beyond what the data files held.
public struct Recovery: Equatable, Sendable {
  /// The edits that were not yet in the data files and have been carried out again.
  public var recovered = 0
  /// What no longer fits, since the file was changed elsewhere; kept in a file beside the journal.
  public var unfitting: [UnfittingChange] = []
  /// Whether a torn end of the journal was passed over.
  public var isTorn = false
  /// The damaged records that were passed over.
  public var damaged = 0
  /// Why the journal could not be read, so that there is no undo of earlier edits.
  public var fault: DiskFault?

  /// The files that recovered edits changed.
  var changed: Set<String> = []
  /// The folder moves that were journaled but not carried out.
  var moves: [FolderMove] = []

  /// One sentence for the person, nil when all is as it should be.
  public var words: Words? {
    if let fault { return fault.words }
    if !unfitting.isEmpty {
      return Words(
        id: "\(unfitting.count) perubahan terakhir tidak muat lagi karena berkasnya diubah di luar; "
          + "isinya disimpan di \(WorkspacePath.own)/tidak-muat-….rec. \(recovered) suntingan dipulihkan.",
        en:
          "\(unfitting.count) latest changes no longer fit, because their file was changed elsewhere; they are kept in "
          + "\(WorkspacePath.own)/tidak-muat-….rec. \(recovered) edits were recovered.")
    }
    if recovered > 0 {
      return Words(
        id: "\(recovered) suntingan yang belum tersimpan telah dipulihkan.",
        en: "\(recovered) edits that were not saved yet have been recovered.")
    }
    if isTorn || damaged > 0 {
      return Words(
        id: "Sebagian riwayat rusak dan dilewati; data tetap utuh.",
        en: "Part of the history is damaged and was passed over; the data are whole.")
    }
    return nil
  }
}

extension Recovery {
  /// What no longer fits as a rec file, in the journal's own writing.
  var unfittingText: [UInt8] {
    unfitting.reduce(into: Array("%rec: Suntingan\n\n".utf8)) { text, one in
      let entry = JournalEntry(
        group: 0, time: one.time, author: "", act: .edit, edit: Edit(one.title, [one.change]))
      text += (try? JournalItem.edit(entry, types: []).printed()) ?? []
    }
  }
}

/// A folder that moves in a workspace, by the edit of a group.
struct FolderMove: Equatable, Sendable {
  var from: String
  var to: String
  var group: Int

  /// Where a path is after the move.
  func applied(to path: String) -> String {
    path == from || path.hasPrefix(from + "/") ? to + path.dropFirst(from.count) : path
  }

  /// The move back.
  var inverse: FolderMove { FolderMove(from: to, to: from, group: group) }
}
