import RecordText

/// A stage of the work on a case.
public enum Stage: CaseIterable, Equatable, Hashable, Sendable {
  case identity, meetings, problemTree, swot

  /// The stage's name.
  public var words: Words {
    switch self {
    case .identity: Words(id: "Identitas kasus", en: "Case identity")
    case .meetings: Words(id: "Pertemuan", en: "Meetings")
    case .problemTree: Words(id: "Pohon masalah", en: "Problem tree")
    case .swot: Words(id: "Matriks SWOT", en: "SWOT matrix")
    }
  }

  /// The kind of file that holds it.
  public var fileKind: FileKind {
    switch self {
    case .identity: .kasus
    case .meetings: .pertemuan
    case .problemTree: .pohonMasalah
    case .swot: .swot
    }
  }
}

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

/// A stage of one case with what stands in it.
public struct StageSummary: Equatable, Sendable {
  public let stage: Stage
  public let state: StageState
  /// How many records stand in it: meetings, tree items, factors with strategies; for the identity its filled fields.
  public let count: Int
  /// How many findings of each severity its files have; severities without any are left out.
  public let findings: [Severity: Int]

  /// The number of findings of all severities.
  public var findingCount: Int { findings.values.reduce(0, +) }
}

/// How far the cases have come, read once and kept until one of a stage's files changes.
public struct StageBook: Sendable {
  private struct Reading: Sendable {
    /// The revision of each file, by path.
    let revisions: [String: Int]
    let state: StageState
    let count: Int
  }

  private var readings: [String: [Stage: Reading]] = [:]

  /// A book in which nothing was read yet.
  public init() {}

  /// The stages of a case in order.
  ///
  /// - Parameter findings: how many findings of each severity a file has.
  public mutating func stages(
    of item: CaseSummary, in workspace: Workspace, findings: (_ file: String) -> [Severity: Int]
  ) -> [StageSummary] {
    Stage.allCases.map { stage in
      let paths = item.paths(of: stage, in: workspace)
      var (revisions, counts) = ([String: Int](), [Severity: Int]())
      for path in paths {
        revisions[path] = workspace[path]?.revision
        counts.merge(findings(path), uniquingKeysWith: +)
      }
      let reading = reading(stage, of: item, paths, revisions, in: workspace)
      return StageSummary(stage: stage, state: reading.state, count: reading.count, findings: counts)
    }
  }

  private mutating func reading(
    _ stage: Stage, of item: CaseSummary, _ paths: [String], _ revisions: [String: Int], in workspace: Workspace
  ) -> Reading {
    if let kept = readings[item.folder]?[stage], kept.revisions == revisions { return kept }
    let files = paths.compactMap { workspace[$0] }.filter(\.holdsAnything)
    let made = Reading(
      revisions: revisions,
      state: files.isEmpty ? .empty : item.isComplete(stage, files) ? .complete : .begun,
      count: item.count(stage, files))
    readings[item.folder, default: [:]][stage] = made
    return made
  }
}

extension CaseSummary {
  fileprivate func paths(of stage: Stage, in workspace: Workspace) -> [String] {
    stage == .meetings
      ? workspace.meetings(ofCase: folder) : [stage.fileKind.path(inCase: folder)].compactMap { $0 }
  }

  fileprivate func isComplete(_ stage: Stage, _ files: [WorkspaceFile]) -> Bool {
    guard files.allSatisfy(\.isFilledIn) else { return false }
    return switch stage {
    case .identity: files.allSatisfy { !$0.records.records(of: "Kasus").isEmpty }
    case .meetings: files.allSatisfy { $0.namesPeople && $0.namesOutcome }
    case .problemTree: files.allSatisfy { $0.hasWholeTree }
    case .swot: files.allSatisfy { SWOTMatrix($0.records, path: $0.path).hasEveryPart }
    }
  }

  fileprivate func count(_ stage: Stage, _ files: [WorkspaceFile]) -> Int {
    switch stage {
    case .identity: record.fields.filter { !$0.value.isEmpty }.count
    case .meetings: files.count
    case .problemTree: files.reduce(0) { $0 + $1.records.records(of: "Butir").count }
    case .swot:
      files.reduce(0) { $0 + $1.records.records(of: "Faktor").count + $1.records.records(of: "Strategi").count }
    }
  }
}

extension WorkspaceFile {
  /// Whether a record stands in the file, also one set aside on reading.
  fileprivate var holdsAnything: Bool {
    (0..<records.count).contains { ![.descriptor, .comment].contains(records.kind(at: $0)) }
  }

  /// Whether every record can be read and has all that its type needs.
  fileprivate var isFilledIn: Bool {
    let specs = Schema.records(in: kind)
    let needed = Dictionary(
      specs.map { ($0.type, FieldNames($0.fields.filter(\.isNeeded).map(\.name))) }, uniquingKeysWith: { one, _ in one }
    )
    return (0..<records.count).allSatisfy { index in
      switch records.kind(at: index) {
      case .broken: false
      case .descriptor, .comment, .prose: true
      case .record: needed[records.type(at: index)].map { hasAll($0, at: index) } ?? true
      }
    }
  }

  /// Whether each of the fields has a value that is not blank, read in place.
  private func hasAll(_ names: FieldNames, at index: Int) -> Bool {
    var filled: Set<Int> = []
    records.values(of: names, at: index) { place, value in
      let isBlank = value.allSatisfy { $0 == 0x20 || (0x09...0x0d).contains($0) }
      if !isBlank { filled.insert(place) }
    }
    return filled.count == names.count
  }

  private func hasField(of type: String, _ names: [String]) -> Bool {
    records.records(of: type).contains { index in
      names.contains { name in !(records.value(name, at: index) ?? "").isEmpty }
    }
  }

  /// Whether the meeting says who was there, by name, by number or as informants; what was only looked at needs nobody.
  fileprivate var namesPeople: Bool {
    let kinds = records.records(of: "Pertemuan").map { records.value("Jenis", at: $0) ?? "" }
    if !kinds.isEmpty, kinds.allSatisfy({ $0 == "observasi" || $0 == "pemetaan_sosial" }) { return true }
    return !records.records(of: "Peserta").isEmpty || !records.records(of: "Rekap").isEmpty
      || hasField(of: "Pertemuan", ["JumlahL", "JumlahP", "Informan"])
  }

  /// Whether the meeting says what came of it.
  fileprivate var namesOutcome: Bool {
    ["Temuan", "Kesepakatan", "Rekap"].contains { !records.records(of: $0).isEmpty }
      || hasField(of: "Pertemuan", ["Ringkasan"])
  }

  /// Whether the tree has one core, causes and effects, and no item without a parent but the core.
  fileprivate var hasWholeTree: Bool {
    let items = records.records(of: "Butir").map { (records.value("Jenis", at: $0), records.value("Induk", at: $0)) }
    return items.filter { $0.0 == "inti" }.count == 1 && items.contains { $0.0 == "penyebab" }
      && items.contains { $0.0 == "dampak" } && items.allSatisfy { $0.0 == "inti" || !($0.1 ?? "").isEmpty }
  }
}

extension SWOTMatrix {
  /// Whether every kind has a factor and every box a strategy that cites both of its kinds.
  fileprivate var hasEveryPart: Bool {
    FactorKind.allCases.allSatisfy { !factors($0).isEmpty }
      && StrategyBox.allCases.allSatisfy { !strategies($0).isEmpty }
      && strategies.allSatisfy { uncitedKinds(of: $0).isEmpty }
  }
}
