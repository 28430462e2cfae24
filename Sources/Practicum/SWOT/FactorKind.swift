/// The two sides of the analysis: what lies within the programme and what surrounds it.
public enum SWOTSide: CaseIterable, Equatable, Hashable, Sendable {
  case `internal`, external

  /// The kinds of factor on the side, the favourable one first.
  public var kinds: [FactorKind] { self == .internal ? [.strength, .weakness] : [.opportunity, .threat] }

  /// The side's name, as the corner of the matrix prints it.
  public var words: Words {
    self == .internal ? Words(id: "Internal", en: "Internal") : Words(id: "Eksternal", en: "External")
  }

  /// The name of the side's table of weights and ratings (Rangkuti 2006, ch. 2).
  public var tableName: String { self == .internal ? "IFAS" : "EFAS" }
}

/// What a factor is to the programme.
public enum FactorKind: String, CaseIterable, Equatable, Hashable, Sendable {
  case strength = "S"
  case weakness = "W"
  case opportunity = "O"
  case threat = "T"

  /// The letter of its codes, as in S1.
  public var letter: String { rawValue }

  /// The side it stands on.
  public var side: SWOTSide { self == .strength || self == .weakness ? .internal : .external }

  /// Whether it helps the programme.
  public var isFavourable: Bool { self == .strength || self == .opportunity }

  /// The strategy boxes that draw on it.
  public var boxes: [StrategyBox] { StrategyBox.allCases.filter { $0.kinds.contains(self) } }

  /// The kind's name.
  public var words: Words {
    switch self {
    case .strength: Words(id: "kekuatan", en: "strength")
    case .weakness: Words(id: "kelemahan", en: "weakness")
    case .opportunity: Words(id: "peluang", en: "opportunity")
    case .threat: Words(id: "ancaman", en: "threat")
    }
  }
}

/// One of the four boxes of strategies.
public enum StrategyBox: String, CaseIterable, Equatable, Hashable, Sendable {
  case so = "SO"
  case wo = "WO"
  case st = "ST"
  case wt = "WT"

  /// The letters of its codes, as in SO1.
  public var letters: String { rawValue }

  /// The kinds its strategies must cite: the internal one, then the external one.
  public var kinds: [FactorKind] {
    switch self {
    case .so: [.strength, .opportunity]
    case .wo: [.weakness, .opportunity]
    case .st: [.strength, .threat]
    case .wt: [.weakness, .threat]
    }
  }

  /// What its strategies do with the factors.
  public var purpose: Words {
    switch self {
    case .so: Words(id: "pakai kekuatan untuk meraih peluang", en: "use strengths to take opportunities")
    case .wo: Words(id: "atasi kelemahan dengan memanfaatkan peluang", en: "mend weaknesses through opportunities")
    case .st: Words(id: "pakai kekuatan untuk menghadapi ancaman", en: "use strengths to face threats")
    case .wt: Words(id: "kurangi kelemahan dan hindari ancaman", en: "reduce weaknesses and avoid threats")
    }
  }
}

/// How ratings are given to weaknesses and threats.
public enum RatingScale: String, CaseIterable, Equatable, Sendable {
  /// 1 small to 4 large for all four kinds.
  case besaran
  /// 1 poor to 4 good: for weaknesses and threats 1 is the most severe
  /// (Rangkuti, Analisis SWOT: Teknik Membedah Kasus Bisnis, 2006, pp. 22–25).
  case rangkuti

  /// Whether a large rating of the kind means little of it.
  public func reverses(_ kind: FactorKind) -> Bool { self == .rangkuti && !kind.isFavourable }

  /// The scale's name.
  public var words: Words {
    switch self {
    case .besaran: Words(id: "Besaran", en: "Magnitude")
    case .rangkuti: Words(id: "Rangkuti", en: "Rangkuti")
    }
  }
}
