import RecordText

extension SWOTMatrix {
  /// Adds a strategy to a box with the next code, after the last of its box.
  public func addStrategy(
    _ box: StrategyBox, text: String, citing codes: [String] = [], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let code = nextCode(box.letters, in: workspace)
    var draft = Draft(workspace, Words(id: "Tambah strategi \(code)", en: "Add strategy \(code)"))
    let fields = [Field("Id", code), Field("Kotak", box.rawValue)]
    let record = Record(fields + codes.map { Field("Faktor", $0) } + [Field("Teks", text)])
    try draft.insert(record, type: "Strategi", in: path, at: strategies(box).last.map { $0.index + 1 })
    return draft.edit
  }

  /// Rewords a strategy.
  public func setText(_ text: String, of strategy: Strategy, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    try set(
      "Teks", to: [text], at: strategy.index, in: workspace,
      Words(id: "Ubah \(strategy.id)", en: "Change \(strategy.id)"))
  }

  /// Sets a strategy's priority as typed; empty removes it.
  public func setPriority(
    _ typed: String, of strategy: Strategy, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try set(
      "Prioritas", to: [typed], at: strategy.index, in: workspace,
      Words(id: "Prioritas \(strategy.id)", en: "Priority of \(strategy.id)"))
  }

  /// Sets the factors a strategy takes up, in the order of the matrix; codes that no factor has come last.
  public func setCitations(
    _ codes: [String], of strategy: Strategy, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try set(
      "Faktor", to: inOrder(codes), at: strategy.index, in: workspace,
      Words(id: "Faktor \(strategy.id)", en: "Factors of \(strategy.id)"))
  }

  /// Moves a strategy one place up (-1) or down (1) in its box; codes stay. Nil at the end.
  public func moveStrategy(_ strategy: Strategy, by step: Int, in workspace: Workspace) -> Edit? {
    let peers = strategies.filter { $0.box == strategy.box }.map(\.index)
    return move(strategy.index, by: step, among: peers, in: workspace, strategy.id)
  }

  /// Puts a strategy into another box under that box's next code; its citations stay.
  public func changeBox(
    of strategy: Strategy, to box: StrategyBox, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    guard strategy.box != box else { return nil }
    let code = nextCode(box.letters, in: workspace)
    var draft = Draft(
      workspace, Words(id: "Pindahkan \(strategy.id) menjadi \(code)", en: "Turn \(strategy.id) into \(code)"))
    try draft.set("Id", to: code, in: path, at: strategy.index)
    try draft.set("Kotak", to: box.rawValue, in: path, at: strategy.index)
    if let last = strategies(box).last?.index {
      draft.move(in: path, from: strategy.index, to: last < strategy.index ? last + 1 : last)
    }
    return draft.edit
  }

  private func inOrder(_ codes: [String]) -> [String] {
    let known = FactorKind.allCases.flatMap { factors($0) }.map(\.id)
    return known.filter(codes.contains) + codes.filter { !known.contains($0) }
  }
}
