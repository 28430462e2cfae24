extension Rule {
  /// W02: a factor that no strategy takes up.
  ///
  /// Silent before the first strategy, and while a strategy that must cite a factor of that kind cites none (W01):
  /// mending that is likely to take the factor up. A strategy set aside (D01) may cite it.
  static let factorTakenUp = Rule(
    "W02", .file([.swot]), Words(id: "Faktor yang tidak dipakai strategi", en: "Factor that no strategy takes up")
  ) { workspace, path in
    let matrix = SWOTMatrix(workspace, path: path)
    guard !matrix.strategies.isEmpty, !matrix.hasSetAside else { return [] }
    let awaited = Set(matrix.strategies.flatMap { matrix.uncitedKinds(of: $0) })
    return matrix.unusedFactors.compactMap { factor in
      guard let kind = factor.kind, !awaited.contains(kind), !factor.id.isEmpty, matrix.owns(factor) else { return nil }
      return matrix.finding(
        "W02", .perluDicek, factor,
        Words(
          id: "\(factor.id) belum dipakai strategi mana pun: \"\(factor.text)\"",
          en: "No strategy takes up \(factor.id): \"\(factor.text)\""))
    }
  }
}
