import RecordText

extension Stage {
  /// The stage, or the section of the practicum, that a finding is about.
  public static func of(_ finding: Finding, in workspace: Workspace) -> Stage? {
    FileKind(path: finding.file).flatMap { of(finding, in: workspace, $0) }
  }

  fileprivate static func of(_ finding: Finding, in workspace: Workspace, _ kind: FileKind) -> Stage? {
    let folder = finding.caseFolder
    if kind == .pertemuan { return folder.isEmpty ? .generalMeetings : .meetings }
    let stages = all(ofCase: folder)
    if kind == .narasi {
      return ProseSection(path: finding.file).flatMap { section in
        stages.first { $0.parts.contains(.prose(section)) }
      }
    }
    // What is about a whole file is named after a type.
    var type = finding.id
    if let records = workspace[finding.file]?.records, let index = finding.index, index < records.count {
      type = records.type(at: index)
      if type == "Langkah" {
        return records.value("Tahap", at: index) == "pengakhiran" ? .termination : .preparation
      }
    }
    return stages.first { $0.parts.contains(.records(kind, type)) }
      ?? stages.first { $0.parts.contains { if case .records(kind, _) = $0 { true } else { false } } }
  }
}

/// How many findings the stages have, counted once for as long as the findings stand.
public struct StageFindings: Equatable, Sendable {
  private struct Place: Hashable {
    let folder: String
    let stage: Stage
  }

  private var counts: [Place: [Severity: Int]] = [:]

  /// Counts nothing.
  public init() {}

  /// Counts the findings of a workspace.
  public init(_ findings: [Finding], in workspace: Workspace) {
    for (file, group) in Dictionary(grouping: findings, by: \.file) {
      guard let kind = FileKind(path: file) else { continue }
      let folder = WorkspacePath.caseFolder(of: file)
      for finding in group {
        guard let stage = Stage.of(finding, in: workspace, kind) else { continue }
        counts[Place(folder: folder, stage: stage), default: [:]][finding.severity, default: 0] += 1
      }
    }
  }

  /// The findings of a stage of a case, or of a section of the practicum for `""`; severities without any are left out.
  public func counts(of stage: Stage, inCase folder: String) -> [Severity: Int] {
    counts[Place(folder: folder, stage: stage)] ?? [:]
  }

  /// The findings of a case, or of the practicum for `""`; severities without any are left out.
  public func counts(ofCase folder: String) -> [Severity: Int] {
    counts.reduce(into: [:]) { sums, place in
      if place.key.folder == folder { sums.merge(place.value, uniquingKeysWith: +) }
    }
  }
}
