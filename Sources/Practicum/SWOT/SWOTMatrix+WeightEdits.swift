import RecordText

extension SWOTMatrix {
  /// Chooses the scale of the ratings.
  ///
  /// - Parameter convertingRatings: turns the ratings of weaknesses and threats (1 to 4 becomes 4 to 1), so that they
  ///   mean on the new scale what they meant on the old one; otherwise they stay as typed.
  public func setScale(
    _ scale: RatingScale, convertingRatings: Bool, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Skala \(scale.words.id)", en: "Scale \(scale.words.en)"))
    if convertingRatings, scale != self.scale {
      for factor in factors {
        guard let kind = factor.kind, !kind.isFavourable, let rating = factor.rating else { continue }
        try draft.set("Rating", to: "\(5 - rating)", in: path, at: factor.index)
      }
    }
    if let settings {
      try draft.set("Skala", to: scale.rawValue, in: path, at: settings)
    } else {
      try draft.insert(Record(["Skala": scale.rawValue]), type: "Swot", in: path)
    }
    return draft.edit
  }

  /// Gives every factor of a side the same weight, together exactly 1.00; nil when the side is empty or they have it.
  public func spreadWeights(on side: SWOTSide, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let factors = factors(side)
    return try weigh(
      factors, Apportionment.shares(of: factors.map { _ in 1 }), in: workspace,
      Words(id: "Ratakan bobot \(side.words.id)", en: "Even out \(side.words.en) weights"))
  }

  /// Scales the weights of a side so that they are together exactly 1.00; nil when ``obstacleToWholeWeights(on:)``
  /// names a reason or they already are.
  public func normaliseWeights(on side: SWOTSide, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard obstacleToWholeWeights(on: side) == nil else { return nil }
    let weighed = factors(side).filter { $0.weight != nil }
    let weights = weighed.compactMap(\.weight)
    guard weights.sum != .one else { return nil }
    return try weigh(
      weighed, Apportionment.shares(of: weights.map(\.millionths)), in: workspace,
      Words(id: "Jadikan bobot \(side.words.id) 1,00", en: "Bring \(side.words.en) weights to 1.00"))
  }

  /// Why the weights of a side cannot be scaled to 1.00, or nil when they can.
  public func obstacleToWholeWeights(on side: SWOTSide) -> Words? {
    let scores = scores(side)
    if !scores.areWeightsReadable {
      return Words(id: "Perbaiki dahulu bobot yang bukan angka.", en: "First mend the weights that are no numbers.")
    }
    if let heavy = scores.factors.first(where: { $0.weight.map { $0 > .heaviestWeight } ?? false }) {
      return Words(
        id: "Bobot \(heavy.id) lebih dari 100. Perbaiki dahulu.",
        en: "The weight of \(heavy.id) is above 100. Mend it first.")
    }
    if scores.weights == .zero {
      return Words(id: "Belum ada bobot di sisi ini.", en: "This side has no weights yet.")
    }
    return nil
  }

  /// Weights typed as percentages, brought to decimals: the one certain way to mend a side that adds up to 100.
  func weightsFromPercent(on side: SWOTSide, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let weighed = factors(side).filter { $0.weight != nil }
    let weights = weighed.compactMap(\.weight)
    guard weights.sum == .heaviestWeight, weights.allSatisfy({ $0.millionths.isMultiple(of: 100) }) else { return nil }
    return try weigh(
      weighed, weights.map { DecimalNumber(millionths: $0.millionths / 100) }, in: workspace,
      Words(id: "Bobot \(side.words.id) dari persen", en: "\(side.words.en) weights from per cent"))
  }

  private func weigh(
    _ factors: [Factor], _ weights: [DecimalNumber], in workspace: Workspace, _ title: Words
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, title)
    for (factor, weight) in zip(factors, weights) where factor.weight != weight {
      try draft.set("Bobot", to: weight.plainWeight, in: path, at: factor.index)
    }
    return draft.edit
  }
}

/// Splits 1.00 exactly in given proportions.
enum Apportionment {
  /// Shares of parts of at most 10^8 each, by largest remainder (Hamilton's method; the earlier wins a tie), in hundredths, or in finer units where a
  /// hundredth would leave a positive part with nothing.
  static func shares(of parts: [Int]) -> [DecimalNumber] {
    let whole = parts.reduce(0, +)
    guard whole > 0 else { return parts.map { _ in .zero } }
    for unit in [10_000, 1000] {
      let shares = shares(of: parts, whole: whole, unit: unit)
      if zip(parts, shares).allSatisfy({ $0 == 0 || $1 > .zero }) { return shares }
    }
    return shares(of: parts, whole: whole, unit: 100)
  }

  private static func shares(of parts: [Int], whole: Int, unit: Int) -> [DecimalNumber] {
    let units = DecimalNumber.one.millionths / unit
    var shares = parts.map { $0 * units / whole }
    let remainders = parts.map { $0 * units % whole }
    let left = units - shares.reduce(0, +)
    let order = parts.indices.sorted { (-remainders[$0], $0) < (-remainders[$1], $1) }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares.map { DecimalNumber(millionths: $0 * unit) }
  }
}
