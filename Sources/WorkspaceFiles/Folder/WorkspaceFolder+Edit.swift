import Practicum

/// Why an edit was not made in a folder that no screens are open on.
public enum FolderEditProblem: Error, Equatable, Sendable {
  case folder(FolderProblem)
  case readOnly(ReadOnlyReason)
  case refused(EditRefusal)
  /// The edit is in the journal, or nowhere, but not in the files.
  case notSaved(DiskFault)

  /// One sentence: what happened, and what to do next.
  public var words: Words {
    switch self {
    case .folder(let problem): problem.words
    case .readOnly(let reason): reason.words
    case .refused(let refusal): refusal.words
    case .notSaved(let fault): fault.words
    }
  }
}

extension WorkspaceFolder {
  /// How long the disk is waited for, in seconds.
  private static let patience = 60.0

  /// Opens a folder, makes one edit in it, which is one undo for whoever opens it next, and leaves it.
  ///
  /// Nothing is written where the edit is refused, or where another instance works in the folder.
  public static func edit(
    _ path: String, _ compose: (Workspace) throws(EditRefusal) -> Edit
  ) throws(FolderEditProblem) {
    var opened: Opened
    do throws(FolderProblem) { opened = try open(path) } catch { throw .folder(error) }
    defer { opened.folder.close(seconds: patience) }
    if let reason = opened.folder.readOnly { throw .readOnly(reason) }
    let edit: Edit
    do throws(EditRefusal) {
      edit = try compose(opened.workspace)
      try opened.workspace.apply(edit)
    } catch { throw .refused(error) }
    let entry = JournalEntry(
      group: History(opened.entries).lastGroup + 1, time: SystemClock.now().text, author: SystemUser.name, act: .edit,
      edit: edit)
    opened.folder.journal([entry], in: opened.workspace)
    for file in Set(edit.changes.map(\.path)).sorted() {
      opened.folder.save(file, opened.workspace[file]?.records, upTo: entry.group)
    }
    if let fault = opened.folder.flush(seconds: patience).first { throw .notSaved(fault) }
  }
}
