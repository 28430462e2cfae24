/// The table of weights and ratings of one side (IFAS or EFAS), summed exactly.
public struct SWOTScores: Equatable, Sendable {
  public let side: SWOTSide
  /// The factors of the side, the favourable ones first.
  public let factors: [Factor]
  /// The sum of all readable weights.
  public let weights: DecimalNumber
  /// Weight times rating as given, summed over the whole side: Rangkuti's total, 1.00 to 4.00, 2.50 middling.
  public let total: DecimalNumber

  init(_ matrix: SWOTMatrix, _ side: SWOTSide) {
    self.side = side
    factors = matrix.factors(side)
    weights = factors.compactMap(\.weight).sum
    total = factors.compactMap(\.score).sum
  }

  /// The sum of the weights of a kind.
  public func weights(of kind: FactorKind) -> DecimalNumber {
    factors.filter { $0.kind == kind }.compactMap(\.weight).sum
  }

  /// The sum of the scores of a kind as given.
  public func score(of kind: FactorKind) -> DecimalNumber { factors.filter { $0.kind == kind }.compactMap(\.score).sum }

  /// Whether any factor of the side has something typed as weight.
  public var hasWeights: Bool { factors.contains { !$0.weightText.isEmpty } }

  /// Whether every typed weight of the side can be read.
  public var areWeightsReadable: Bool { factors.allSatisfy { $0.weightText.isEmpty || $0.weight != nil } }

  /// Whether the weights add up to 1.00 within the tolerance.
  public var isWhole: Bool { weights >= .one - .weightTolerance && weights <= .one + .weightTolerance }

  /// What must be given before the side can be placed on its axis, one sentence each.
  public var missing: [Words] {
    var missing: [Words] = []
    for kind in side.kinds where !factors.contains(where: { $0.kind == kind }) {
      missing.append(
        Words(id: "Belum ada \(kind.words.id) (\(kind.letter)).", en: "No \(kind.words.en) (\(kind.letter)) yet."))
    }
    func list(_ id: String, _ en: String, _ isMissing: (Factor) -> Bool) {
      let codes = factors.filter(isMissing).map { $0.id.isEmpty ? "?" : $0.id }
      guard !codes.isEmpty else { return }
      missing.append(
        Words(id: "\(id): \(codes.joined(separator: ", ")).", en: "\(en): \(codes.joined(separator: ", "))."))
    }
    list("Bobot belum diisi", "No weight yet") { $0.weightText.isEmpty }
    list("Bobot tidak terbaca", "Unreadable weight") { !$0.weightText.isEmpty && $0.weight == nil }
    list("Rating belum diisi", "No rating yet") { $0.ratingText.isEmpty }
    list("Rating bukan 1–4", "Rating not 1–4") { !$0.ratingText.isEmpty && $0.rating == nil }
    return missing
  }
}

extension SWOTMatrix {
  /// The table of a side.
  public func scores(_ side: SWOTSide) -> SWOTScores { SWOTScores(self, side) }

  /// The weighted amount of a kind: a large value is much of it on either scale.
  ///
  /// On Rangkuti's scale a severe weakness is rated 1. Subtracting such scores would push a programme to the right the
  /// weaker it is, so the rating is turned back (5 − rating) before the difference S − W is taken.
  public func amount(of kind: FactorKind) -> DecimalNumber {
    factors(kind).compactMap { factor in
      factor.weight.flatMap { weight in factor.rating.map { weight * (scale.reverses(kind) ? 5 - $0 : $0) } }
    }.sum
  }

  /// Where the programme stands: x = S − W, y = O − T; or what is missing to tell.
  public var standing: SWOTStanding {
    let missing = SWOTSide.allCases.flatMap { scores($0).missing }
    guard missing.isEmpty else { return .incomplete(missing) }
    return .placed(
      SWOTPosition(
        x: amount(of: .strength) - amount(of: .weakness), y: amount(of: .opportunity) - amount(of: .threat),
        isProvisional: SWOTSide.allCases.contains { !scores($0).isWhole }))
  }
}

/// What can be said about a programme's place in the four quadrants.
public enum SWOTStanding: Equatable, Sendable {
  case placed(SWOTPosition)
  /// What must be given first, one sentence each.
  case incomplete([Words])
}

/// A point in the diagram of four quadrants.
public struct SWOTPosition: Equatable, Sendable {
  /// Strengths less weaknesses, from −4.00 to 4.00 when the weights are whole.
  public let x: DecimalNumber
  /// Opportunities less threats, from −4.00 to 4.00 when the weights are whole.
  public let y: DecimalNumber
  /// Whether weights of a side do not add up to 1.00, so that the point will still shift.
  public let isProvisional: Bool

  /// Makes a point.
  public init(x: DecimalNumber, y: DecimalNumber, isProvisional: Bool = false) {
    self.x = x
    self.y = y
    self.isProvisional = isProvisional
  }

  /// The quadrants that the point belongs to: one; the two beside an axis it lies on; all four in the middle.
  public var quadrants: [Quadrant] {
    Quadrant.allCases.filter { quadrant in
      (x == .zero || (x > .zero) == quadrant.isRight) && (y == .zero || (y > .zero) == quadrant.isUpper)
    }
  }

  /// The quadrant and its strategy, or why there is no single one.
  public var words: Words {
    let quadrants = quadrants
    if quadrants.count == 1, let quadrant = quadrants.first {
      return Words(
        id: "Kuadran \(quadrant.numeral): \(quadrant.words.id)",
        en: "Quadrant \(quadrant.numeral): \(quadrant.words.en)")
    }
    if quadrants.count == Quadrant.allCases.count {
      return Words(
        id: "Tepat di tengah: S = W dan O = T, tidak condong ke strategi mana pun",
        en: "In the very middle: S = W and O = T, leaning to no strategy")
    }
    let numerals = quadrants.map(\.numeral)
    let balance = x == .zero ? "S = W" : "O = T"
    return Words(
      id: "Tepat di sumbu (\(balance)), antara kuadran \(numerals.joined(separator: " dan "))",
      en: "On the axis (\(balance)), between quadrants \(numerals.joined(separator: " and "))")
  }
}

/// The four quadrants of the diagram with their strategies (Rangkuti 2006, p. 19).
public enum Quadrant: CaseIterable, Equatable, Sendable {
  case aggressive, diversification, turnaround, defensive

  /// The Roman numeral: II has strengths against threats, III opportunities against weaknesses.
  public var numeral: String {
    switch self {
    case .aggressive: "I"
    case .diversification: "II"
    case .turnaround: "III"
    case .defensive: "IV"
    }
  }

  /// Whether strengths outweigh weaknesses there.
  public var isRight: Bool { self == .aggressive || self == .diversification }

  /// Whether opportunities outweigh threats there.
  public var isUpper: Bool { self == .aggressive || self == .turnaround }

  /// The box whose strategies it calls for first.
  public var box: StrategyBox {
    switch self {
    case .aggressive: .so
    case .diversification: .st
    case .turnaround: .wo
    case .defensive: .wt
    }
  }

  /// The name of its strategy.
  public var words: Words {
    switch self {
    case .aggressive: Words(id: "agresif (growth)", en: "aggressive (growth)")
    case .diversification: Words(id: "diversifikasi", en: "diversification")
    case .turnaround: Words(id: "putar haluan (turnaround)", en: "turnaround")
    case .defensive: Words(id: "defensif", en: "defensive")
    }
  }

  /// What the strategy means for the programme.
  public var meaning: Words {
    switch self {
    case .aggressive:
      Words(
        id: "Kuat dan banyak peluang: pakai kekuatan untuk meraih peluang.",
        en: "Strong with many opportunities: use the strengths to take them.")
    case .diversification:
      Words(
        id: "Kuat tetapi terancam: pakai kekuatan lewat cara atau kegiatan lain.",
        en: "Strong but threatened: use the strengths in other ways or activities.")
    case .turnaround:
      Words(
        id: "Berpeluang tetapi lemah: benahi kelemahan dahulu agar peluang tertangkap.",
        en: "Opportunities but weak: mend the weaknesses first, so that they can be taken.")
    case .defensive:
      Words(
        id: "Lemah dan terancam: bertahan, kurangi kelemahan, hindari ancaman.",
        en: "Weak and threatened: hold on, reduce weaknesses, avoid threats.")
    }
  }
}
