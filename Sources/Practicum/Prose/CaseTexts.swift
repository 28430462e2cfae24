import RecordText

/// All texts of a workspace, by file.
struct CaseTexts: Sendable {
  let texts: [String: FileText]
  let paths: [String]
  let folders: [String]

  init(_ workspace: Workspace, _ readings: inout Readings) {
    paths = workspace.paths
    folders = workspace.caseFolders
    texts = Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in workspace[path].map { (path, readings.text(of: $0)) } })
  }

  /// The texts of a case in reading order, the practicum's own for `""`.
  func texts(of folder: String) -> [FileText] {
    paths.compactMap { texts[$0] }.filter { $0.folder == folder }
  }
}
