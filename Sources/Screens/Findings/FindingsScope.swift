import Practicum

/// Which findings are listed.
public enum FindingsScope: Equatable, Sendable {
  case all
  /// Those of a case, or of the practicum's own files for `""`.
  case caseFolder(String)
  /// Those of a stage of a case, or of a section of the practicum for `""`.
  case stage(String, Stage)
  /// Those about one file.
  case file(String)
  /// Those of one rule.
  case rule(String)

  /// Whether a finding belongs here.
  func holds(_ finding: Finding, _ workspace: Workspace) -> Bool {
    switch self {
    case .all: true
    case .caseFolder(let folder): finding.caseFolder == folder
    case .stage(let folder, let stage):
      finding.caseFolder == folder && Stage.of(finding, in: workspace) == stage
    case .file(let path): finding.file == path
    case .rule(let rule): finding.rule == rule
    }
  }

  /// Whether all its findings belong to one case.
  var isOneCase: Bool {
    switch self {
    case .all, .rule: false
    case .caseFolder, .stage, .file: true
    }
  }

  /// What it is about, behind the screen's name; nil for everything.
  func words(_ workspace: Workspace) -> Words? {
    switch self {
    case .all: nil
    case .caseFolder(let folder):
      folder.isEmpty ? Self.practicum : CaseSummary(folder, of: workspace).shortName
    case .stage(_, let stage): stage.words
    case .file(let path): Words(same: WorkspacePath.stem(of: path))
    case .rule(let rule): Words(same: rule)
    }
  }

  static let practicum = Words(id: "Praktikum", en: "Practicum")
}
