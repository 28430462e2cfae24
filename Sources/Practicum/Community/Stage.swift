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

extension CaseSummary {
  /// The stages of the case in order.
  public func stages(of workspace: Workspace, findings: [Finding]) -> [StageSummary] {
    Stage.allCases.map { stage in
      let paths = paths(of: stage, in: workspace)
      let files = paths.compactMap { workspace[$0] }.filter(\.holdsAnything)
      let own = findings.filter { paths.contains($0.file) }
      return StageSummary(
        stage: stage, state: files.isEmpty ? .empty : isComplete(stage, files) ? .complete : .begun,
        count: count(stage, files), findings: Dictionary(grouping: own, by: \.severity).mapValues(\.count))
    }
  }

  private func paths(of stage: Stage, in workspace: Workspace) -> [String] {
    stage == .meetings
      ? workspace.meetings(ofCase: folder) : [stage.fileKind.path(inCase: folder)].compactMap { $0 }
  }

  private func isComplete(_ stage: Stage, _ files: [WorkspaceFile]) -> Bool {
    guard files.allSatisfy(\.isFilledIn) else { return false }
    return switch stage {
    case .identity: files.allSatisfy { !$0.records.records(of: "Kasus").isEmpty }
    case .meetings: files.allSatisfy { $0.namesPeople && $0.namesOutcome }
    case .problemTree: files.allSatisfy { $0.hasWholeTree }
    case .swot: files.allSatisfy { SWOTMatrix($0.records, path: $0.path).hasEveryPart }
    }
  }

  private func count(_ stage: Stage, _ files: [WorkspaceFile]) -> Int {
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
    (0..<records.count).contains { records.kind(at: $0) == .record || records.kind(at: $0) == .broken }
  }

  /// Whether every record can be read and has all that its type needs.
  fileprivate var isFilledIn: Bool {
    (0..<records.count).allSatisfy { index in
      switch records.kind(at: index) {
      case .broken: false
      case .descriptor, .comment: true
      case .record:
        Schema.record(records.type(at: index), in: kind)?.missing(in: records.record(at: index)).isEmpty ?? true
      }
    }
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
