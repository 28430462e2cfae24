import RecordText

extension SWOTMatrix {
  /// The code a factor or strategy added next would get, such as `S3` or `SO1`.
  public func nextCode(_ letters: String, in workspace: Workspace) -> String {
    let type = StrategyBox(rawValue: letters) == nil ? "Faktor" : "Strategi"
    return Draft(workspace, Words(same: "")).freshId(for: type, in: path, prefix: letters)
  }

  /// Adds a factor with the next code of its kind, after the last of its kind.
  public func addFactor(
    _ kind: FactorKind, text: String, basis: [String] = [], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let code = nextCode(kind.letter, in: workspace)
    var draft = Draft(workspace, Words(id: "Tambah faktor \(code)", en: "Add factor \(code)"))
    try insert(kind, text, basis, &draft)
    return draft.edit
  }

  /// Adds suggested factors of one kind as one edit; nil for none.
  public func addFactors(
    _ kind: FactorKind, from suggestions: [FactorSuggestion], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let count = suggestions.count
    var draft = Draft(
      workspace, Words(id: "Tambah \(count) usulan \(kind.words.id)", en: "Add \(count) suggested \(kind.words.en)"))
    for suggestion in suggestions { try insert(kind, suggestion.text, [suggestion.basis], &draft) }
    return draft.edit
  }

  private func insert(
    _ kind: FactorKind, _ text: String, _ basis: [String], _ draft: inout Draft
  ) throws(EditRefusal) {
    let code = draft.freshId(for: "Faktor", in: path, prefix: kind.letter)
    let fields = [Field("Id", code), Field("Jenis", kind.rawValue), Field("Teks", text)]
    let record = Record(fields + basis.filter { !$0.isEmpty }.map { Field("Dasar", $0) })
    let last = SWOTMatrix(draft.records(in: path), path: path).factors(kind).last
    try draft.insert(record, type: "Faktor", in: path, at: last.map { $0.index + 1 })
  }

  /// Rewords a factor.
  public func setText(_ text: String, of factor: Factor, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Teks", to: [text], at: factor.index, in: workspace, Words(id: "Ubah \(factor.id)", en: "Change \(factor.id)"))
  }

  /// Sets a factor's weight: a decimal is stored plainly, anything else stays as typed, empty removes it.
  public func setWeight(_ typed: String, of factor: Factor, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Bobot", to: [DecimalNumber(weight: typed)?.plainWeight ?? typed], at: factor.index, in: workspace,
      Words(id: "Bobot \(factor.id)", en: "Weight of \(factor.id)"))
  }

  /// Sets a factor's rating as typed; empty removes it.
  public func setRating(_ typed: String, of factor: Factor, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Rating", to: [typed], at: factor.index, in: workspace,
      Words(id: "Rating \(factor.id)", en: "Rating of \(factor.id)"))
  }

  /// Sets what a factor rests on.
  public func setBasis(_ basis: [String], of factor: Factor, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Dasar", to: basis, at: factor.index, in: workspace,
      Words(id: "Dasar \(factor.id)", en: "Basis of \(factor.id)"))
  }

  /// Moves a factor one place up (-1) or down (1) among those of its kind; codes stay. Nil at the end.
  public func moveFactor(_ factor: Factor, by step: Int, in workspace: Workspace) -> Edit? {
    let peers = factors.filter { $0.kind == factor.kind }.map(\.index)
    return move(factor.index, by: step, among: peers, in: workspace, factor.id)
  }

  /// Makes a factor one of another kind: it gets that kind's next code, and strategies cite it by it.
  public func changeKind(
    of factor: Factor, to kind: FactorKind, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard factor.kind != kind else { return nil }
    let code = nextCode(kind.letter, in: workspace)
    var draft = Draft(
      workspace, Words(id: "Pindahkan \(factor.id) menjadi \(code)", en: "Turn \(factor.id) into \(code)"))
    try draft.set("Id", to: code, in: path, at: factor.index)
    try draft.set("Jenis", to: kind.rawValue, in: path, at: factor.index)
    if owns(factor) { try renameCitations([factor.id: code], in: &draft) }
    if let last = factors(kind).last?.index {
      draft.move(in: path, from: factor.index, to: last < factor.index ? last + 1 : last)
    }
    return draft.edit
  }

  /// Numbers the factors of each kind and the strategies of each box from 1 in file order, citations included; nil
  /// when they already are.
  public func recode(in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Urutkan kode SWOT", en: "Renumber SWOT codes"))
    var renamed: [String: String] = [:]
    let keptFactors = Set(unplacedFactors.map(\.id))
    for kind in FactorKind.allCases {
      for (factor, code) in zip(factors(kind), Self.codes(kind.letter, avoiding: keptFactors)) {
        if owns(factor) { renamed[factor.id] = code }
        try draft.set("Id", to: code, in: path, at: factor.index)
      }
    }
    try renameCitations(renamed, in: &draft)
    let keptStrategies = Set(unplacedStrategies.map(\.id))
    for box in StrategyBox.allCases {
      for (strategy, code) in zip(strategies(box), Self.codes(box.letters, avoiding: keptStrategies)) {
        try draft.set("Id", to: code, in: path, at: strategy.index)
      }
    }
    return draft.edit
  }

  /// S1, S2 … without the codes of records that keep theirs.
  private static func codes(_ letters: String, avoiding kept: Set<String>) -> some Sequence<String> {
    (1...).lazy.map { "\(letters)\($0)" }.filter { !kept.contains($0) }
  }

  /// Rewrites the citations of all strategies at once; an empty new code takes the citation out.
  private func renameCitations(_ codes: [String: String], in draft: inout Draft) throws(EditRefusal) {
    for strategy in strategies {
      let renamed = strategy.citations.map { codes[$0] ?? $0 }
      if renamed != strategy.citations { try draft.set("Faktor", to: renamed, in: path, at: strategy.index) }
    }
  }
}

extension SWOTMatrix: RecordSection {}
