import RecordText

/// All texts of a workspace, by file.
struct CaseTexts: Sendable {
  let texts: [String: FileText]
  private let byFolder: [String: [FileText]]
  let paths: [String]
  let folders: [String]

  init(_ workspace: Workspace, _ readings: inout Readings) {
    paths = workspace.paths
    folders = workspace.caseFolders
    let texts = Dictionary(
      uniqueKeysWithValues: paths.compactMap { path in workspace[path].map { (path, readings.text(of: $0)) } })
    self.texts = texts
    byFolder = Dictionary(grouping: paths.compactMap { texts[$0] }, by: \.folder)
  }

  /// The texts of a case in reading order, the practicum's own for `""`.
  func texts(of folder: String) -> [FileText] { byFolder[folder] ?? [] }
}
