import RecordText

/// How far a stage has come; findings are counted apart, since a complete part may still hold slips.
public enum StageState: Equatable, Sendable {
  case empty, begun, complete

  /// The state's name.
  public var words: Words {
    switch self {
    case .empty: Words(id: "kosong", en: "empty")
    case .begun: Words(id: "mulai diisi", en: "begun")
    case .complete: Words(id: "lengkap", en: "complete")
    }
  }
}

/// A stage with what stands in it and what is missing next.
public struct StageSummary: Equatable, Sendable {
  public let stage: Stage
  public let state: StageState
  /// How much stands in each of the stage's parts.
  public let counts: [Int]
  /// What to do next, as a clause such as "tulis tujuan umum"; nil where the stage is complete.
  public let next: Words?
}

/// How far all stages of a case have come.
public struct CaseProgress: Equatable, Sendable {
  public let stages: [StageSummary]

  /// The stages in order; none before anything was read.
  public init(stages: [StageSummary] = []) { self.stages = stages }

  /// How many stages are complete.
  public var complete: Int { stages.count { $0.state == .complete } }
  /// The first stage that something is missing in.
  public var next: StageSummary? { stages.first { $0.state != .complete } }
}

/// How far the cases have come, read once and kept until one of their files changes.
public struct StageBook: Sendable {
  private struct Reading: Sendable {
    /// The revision of each file that was read, by path.
    let revisions: [String: Int]
    let progress: CaseProgress
  }

  private var readings: [String: Reading] = [:]
  /// What each meeting lacks, by its path, with the revision it was read at: rosters may be long.
  private var meetings: [String: (revision: Int, next: Words?)] = [:]

  /// A book in which nothing was read yet.
  public init() {}

  /// How far a case has come, or the practicum for `""`.
  public mutating func progress(ofCase folder: String, in workspace: Workspace) -> CaseProgress {
    let stages = Stage.all(ofCase: folder)
    let meetingPaths = workspace.meetings(ofCase: folder)
    var revisions: [String: Int] = [:]
    for path in Set(stages.flatMap(\.parts).compactMap { $0.path(inCase: folder) } + meetingPaths) {
      revisions[path] = workspace[path]?.revision
    }
    if let kept = readings[folder], kept.revisions == revisions { return kept.progress }
    var lacking: Words?
    for path in meetingPaths where lacking == nil { lacking = self.lacking(path, in: workspace) }
    let reading = StageReading(workspace: workspace, folder: folder, meetings: lacking)
    let progress = CaseProgress(stages: stages.map(reading.summary))
    readings[folder] = Reading(revisions: revisions, progress: progress)
    return progress
  }

  private mutating func lacking(_ path: String, in workspace: Workspace) -> Words? {
    guard let file = workspace[path] else { return nil }
    if let kept = meetings[path], kept.revision == file.revision { return kept.next }
    let next = file.missingInMeeting
    meetings[path] = (file.revision, next)
    return next
  }
}
