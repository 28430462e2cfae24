extension Rule {
  /// W01: a strategy takes up no factor of one of its two kinds.
  static let strategyCitesBothKinds = Rule(
    "W01", .file([.swot]),
    Words(id: "Strategi tanpa faktor dari kedua sisi kotaknya", en: "Strategy without a factor of each of its kinds")
  ) { workspace, path in
    let matrix = SWOTMatrix(workspace, path: path)
    return matrix.strategies.compactMap { strategy in
      guard let box = strategy.box, !matrix.uncitedKinds(of: strategy).isEmpty else { return nil }
      let code = strategy.id.isEmpty ? box.letters : strategy.id
      let kinds = box.kinds.map(\.letter)
      return matrix.finding(
        "W01", .salah, strategy, field: "Faktor",
        Words(
          id: "\(code) wajib merujuk \(kinds.joined(separator: " dan "))",
          en: "\(code) must cite \(kinds.joined(separator: " and "))"))
    }
  }
}
