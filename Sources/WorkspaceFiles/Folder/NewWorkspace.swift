import Glibc
import Practicum
import RecordText

extension WorkspaceFolder {
  /// Makes a workspace of one identity record in a new or empty folder.
  public static func create(_ path: String, _ practicum: Record) throws(FolderProblem) {
    var record = practicum
    record.setValues(
      [FormatVersion.current], of: "VersiFormat", order: Schema.record("Praktikum", in: .praktikum)?.order ?? [])
    let records: RecordFile
    do throws(EditRefusal) {
      var draft = Draft(Workspace(), Words(id: "Praktikum baru", en: "New practicum"))
      try draft.insert(record, type: "Praktikum", in: "praktikum.rec")
      records = draft.records(in: "praktikum.rec")
    } catch { throw .refused(error) }
    try write([("praktikum.rec", records.bytes())], into: path)
  }

  /// Writes bundles into a new or empty folder; files of a later bundle stand in for those of an earlier one.
  ///
  /// - Parameter bundles: texts in which each file starts with a line `==> path/in/workspace`.
  public static func unpack(_ bundles: [[UInt8]], into path: String) throws(FolderProblem) {
    var whole = WorkspaceBundle([])
    for text in bundles {
      let bundle = WorkspaceBundle(text)
      if let line = bundle.strayLine { throw .badBundle(line: line) }
      if let file = bundle.files.first(where: { !staysInside($0.path) }) { throw .badBundle(line: file.line) }
      whole = whole.overlaid(by: bundle)
    }
    try write(whole.files.map { ($0.path, $0.bytes) }, into: path)
  }

  /// The first of `name`, `name-2`, `name-3` … that does not exist yet.
  public static func freshPath(_ name: String) -> String {
    var status = stat()
    guard lstat(name, &status) == 0 else { return name }
    var number = 2
    while lstat("\(name)-\(number)", &status) == 0 { number += 1 }
    return "\(name)-\(number)"
  }

  private static func write(_ files: [(String, [UInt8])], into path: String) throws(FolderProblem) {
    try checkFree(path)
    // The practicum's own file comes last: before it the folder is no workspace, and a second try starts afresh.
    let last = files.filter { $0.0 == "praktikum.rec" }
    for (name, bytes) in files.filter({ $0.0 != "praktikum.rec" }) + last {
      do throws(DiskFault) { try SafeSave.run(bytes, to: path + "/" + name, as: path + "/" + name) } catch {
        throw .disk(error)
      }
    }
  }

  /// Refuses a folder that holds anything but hidden files.
  private static func checkFree(_ path: String) throws(FolderProblem) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT else { throw .disk(DiskFault(.makeFolder, path, errno)) }
      return
    }
    guard status.isFolder else { throw .disk(DiskFault(.makeFolder, path, EEXIST)) }
    guard let names = names(in: path) else { throw .disk(DiskFault(.read, path, errno)) }
    if names.contains(where: { $0.name == "praktikum.rec" }) { throw .alreadyAWorkspace(path) }
    guard names.allSatisfy({ $0.name.hasPrefix(".") }) else { throw .notEmpty(path) }
  }
}
