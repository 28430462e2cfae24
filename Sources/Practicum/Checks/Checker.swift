import RecordText

/// Runs the rules over a workspace and looks again only where files changed.
public struct Checker: Sendable {
  /// What a rule looked at: a file, a case with the practicum's own files, or everything.
  private struct Look: Hashable {
    let rule: Int
    let place: String
  }

  private struct Seen {
    let state: State
    let findings: [Finding]
  }

  /// What a look depends on.
  private struct State: Equatable {
    var revisions: [Int] = []
    var paths: [String] = []
    var otherFiles: Set<String> = []
    /// How much there is to read.
    var blocks = 0
  }

  private let rules: [Rule]
  private var seen: [Look: Seen] = [:]
  private var files = FileReadings()

  /// Makes a checker that has looked at nothing yet.
  public init(rules: [Rule] = RuleCatalogue.all) { self.rules = rules }

  /// The standing findings, sorted by file and line.
  public mutating func findings(in workspace: Workspace) -> [Finding] { check(workspace).findings }

  /// Checks everything that changed since the last time and gives all there is to say.
  public mutating func check(_ workspace: Workspace) -> CheckReport {
    let found = look(workspace, blocks: Int.max, atLeastOnce: true) ?? []
    return CheckReport(Precedence.applied(to: found), workspace)
  }

  /// Checks a part of what changed, so that nobody waits for the rest: files of so many blocks altogether, and where
  /// the first look is longer than that, this one only if it is to look at least once.
  ///
  /// Gives all there is to say once everything was looked at, nil before.
  public mutating func advance(in workspace: Workspace, blocks: Int, atLeastOnce: Bool) -> CheckReport? {
    look(workspace, blocks: blocks, atLeastOnce: atLeastOnce).map {
      CheckReport(Precedence.applied(to: $0), workspace)
    }
  }

  private mutating func look(_ workspace: Workspace, blocks: Int, atLeastOnce: Bool) -> [Finding]? {
    let paths = workspace.paths
    let folders = [""] + workspace.caseFolders
    let states = Self.states(of: folders, paths, workspace)
    var readings = Readings()
    readings.files = files
    files = FileReadings()
    var now: [Look: Seen] = [:]
    var found: [Finding] = []
    var spent = 0
    var mayLook = atLeastOnce
    var isComplete = true
    for (number, rule) in rules.enumerated() {
      for place in Self.places(of: rule, paths, folders, workspace) {
        let look = Look(rule: number, place: place)
        let state: State
        switch rule.scope {
        case .file:
          let file = workspace[place]
          state = State(revisions: [file?.revision ?? 0], blocks: file?.records.count ?? 0)
        case .caseFolder, .workspace: state = states[place] ?? State()
        }
        if let old = seen[look], old.state == state {
          now[look] = old
          found += old.findings
          continue
        }
        let cost = state.blocks
        guard mayLook || spent + cost <= blocks else {
          isComplete = false
          now[look] = seen[look]
          continue
        }
        mayLook = false
        spent += min(cost, blocks)
        let news = rule.findShared?(workspace, place, &readings) ?? rule.find(workspace, place)
        let result = Seen(state: state, findings: news)
        now[look] = result
        found += result.findings
      }
    }
    seen = now
    readings.files.keep(paths)
    files = readings.files
    return isComplete ? found : nil
  }

  private static func places(
    of rule: Rule, _ paths: [String], _ folders: [String], _ workspace: Workspace
  ) -> [String] {
    switch rule.scope {
    case .caseFolder: folders
    case .workspace: [""]
    case .file(let kinds): paths.filter { path in workspace[path].map { kinds.contains($0.kind) } ?? false }
    }
  }

  /// A case depends on its own files and the practicum's, the practicum on all files.
  private static func states(of folders: [String], _ paths: [String], _ workspace: Workspace) -> [String: State] {
    let files = paths.map { path in
      let file = workspace[path]
      let folder = WorkspacePath.caseFolder(of: path)
      return (folder: folder, revision: file?.revision ?? 0, blocks: file?.records.count ?? 0)
    }
    var states: [String: State] = [:]
    for folder in folders {
      let own = files.filter { folder.isEmpty || $0.folder.isEmpty || $0.folder == folder }
      states[folder] = State(
        revisions: own.map(\.revision), paths: paths, otherFiles: folder.isEmpty ? workspace.otherFiles : [],
        blocks: own.reduce(0) { $0 + $1.blocks })
    }
    return states
  }
}

/// One slip, one finding: what is only a consequence of a worse finding is silent.
enum Precedence {
  /// The order in which group D speaks, and before everything else.
  private static let order = ["D01", "D06", "D04", "D03", "D02", "D05"]

  static func applied(to findings: [Finding]) -> [Finding] {
    struct Place: Hashable {
      let file: String
      let index: Int
      let field: String?
    }
    var first: [Place: Int] = [:]
    func place(_ finding: Finding, _ field: String?) -> Place? {
      finding.index.map { Place(file: finding.file, index: $0, field: field) }
    }
    func rank(_ finding: Finding) -> Int { order.firstIndex(of: finding.rule) ?? order.count }
    for finding in findings where rank(finding) < order.count && finding.severity != .saran && !finding.isOfMention {
      guard let place = place(finding, finding.field) else { continue }
      first[place] = min(first[place] ?? order.count, rank(finding))
    }
    // A system whose list is wrong or empty is not blamed for what its prose names besides.
    let lists = Set(
      findings.filter { ["S01", "D02"].contains($0.rule) && $0.field == "Pihak" }.compactMap { place($0, nil) })
    guard !first.isEmpty || !lists.isEmpty else { return findings }
    return findings.filter { finding in
      if finding.rule == "S05", let place = place(finding, nil), lists.contains(place) { return false }
      let rank = rank(finding)
      // A finding about a whole record stands before all about its fields.
      if let place = place(finding, nil), let better = first[place], better < rank { return false }
      if let place = place(finding, finding.field), let better = first[place], better < rank { return false }
      return true
    }
  }
}
