import RecordText

/// One factor of the matrix, as its record has it; what is malformed stays readable as typed.
public struct Factor: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `S1`; `""` when the record has none.
  public let id: String
  /// Nil when the record names none of the four kinds.
  public let kind: FactorKind?
  public let text: String
  /// The weight as the file has it, `""` when none is given.
  public let weightText: String
  /// The rating as the file has it, `""` when none is given.
  public let ratingText: String
  /// What it rests on: tree items, findings, needs, resources or free text.
  public let basis: [String]

  /// The weight, nil when none is given or it is no decimal.
  public var weight: DecimalNumber? { DecimalNumber(weight: weightText) }

  /// The rating from 1 to 4, nil when none is given or it is none of them.
  public var rating: Int? { Int(ratingText).flatMap { (1...4).contains($0) ? $0 : nil } }

  /// Weight times rating as given.
  public var score: DecimalNumber? { weight.flatMap { weight in rating.map { weight * $0 } } }

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record["Id"] ?? ""
    kind = record["Jenis"].flatMap(FactorKind.init)
    text = record["Teks"] ?? ""
    weightText = record["Bobot"] ?? ""
    ratingText = record["Rating"] ?? ""
    basis = record.values(of: "Dasar")
  }
}

/// One strategy of the matrix, as its record has it.
public struct Strategy: Equatable, Sendable {
  /// The block in the file.
  public let index: Int
  /// The code, such as `SO1`; `""` when the record has none.
  public let id: String
  /// Nil when the record names none of the four boxes.
  public let box: StrategyBox?
  /// The codes of the factors it takes up, in the order of the file.
  public let citations: [String]
  public let text: String
  /// The priority as the file has it, `""` when none is given.
  public let priority: String

  init(_ record: Record, at index: Int) {
    self.index = index
    id = record["Id"] ?? ""
    box = record["Kotak"].flatMap(StrategyBox.init)
    citations = record.values(of: "Faktor")
    text = record["Teks"] ?? ""
    priority = record["Prioritas"] ?? ""
  }
}

/// The SWOT matrix of a case, read leniently from its records.
public struct SWOTMatrix: Equatable, Sendable {
  /// The file it was read from.
  public let path: String
  /// The block of the settings, nil when the file has none.
  public let settings: Int?
  /// The scale of the ratings; `besaran` unless the settings say otherwise.
  public let scale: RatingScale
  /// All factors in file order.
  public let factors: [Factor]
  /// All strategies in file order.
  public let strategies: [Strategy]

  /// Whether a factor or a strategy was set aside on reading.
  let hasSetAside: Bool

  /// Where the matrix of a case stands.
  public static func path(ofCase folder: String) -> String { "kasus/\(folder)/swot.rec" }

  /// Reads the matrix at a path; an absent file is an empty matrix.
  public init(_ workspace: Workspace, path: String) {
    self.init(workspace[path]?.records ?? RecordFile(), path: path)
  }

  init(_ file: RecordFile, path: String) {
    self.path = path
    settings = file.records(of: "Swot").first
    scale = settings.flatMap { file.value("Skala", at: $0) }.flatMap(RatingScale.init) ?? .besaran
    hasSetAside = !file.blocksSetAside(of: ["Faktor", "Strategi"]).isEmpty
    factors = file.records(of: "Faktor").map { Factor(file.record(at: $0), at: $0) }
    strategies = file.records(of: "Strategi").map { Strategy(file.record(at: $0), at: $0) }
  }

  /// Whether nothing has been entered yet.
  public var isEmpty: Bool { factors.isEmpty && strategies.isEmpty }

  /// The factors of a kind, in file order.
  public func factors(_ kind: FactorKind) -> [Factor] { factors.filter { $0.kind == kind } }

  /// The factors of a side, the favourable ones first.
  public func factors(_ side: SWOTSide) -> [Factor] { side.kinds.flatMap { factors($0) } }

  /// The strategies of a box, in file order.
  public func strategies(_ box: StrategyBox) -> [Strategy] { strategies.filter { $0.box == box } }

  /// Factors whose record names none of the four kinds.
  public var unplacedFactors: [Factor] { factors.filter { $0.kind == nil } }

  /// Strategies whose record names none of the four boxes.
  public var unplacedStrategies: [Strategy] { strategies.filter { $0.box == nil } }

  /// The factor that a citation of the code means: the first that has it.
  public func factor(_ id: String) -> Factor? { id.isEmpty ? nil : factors.first { $0.id == id } }

  /// The strategies that take up a factor.
  public func strategies(citing factor: Factor) -> [Strategy] {
    guard owns(factor) else { return [] }
    return strategies.filter { $0.citations.contains(factor.id) }
  }

  /// The factors that no strategy takes up.
  public var unusedFactors: [Factor] { factors.filter { strategies(citing: $0).isEmpty } }

  /// The kinds of its box that a strategy cites no factor of; none for a strategy without a box.
  ///
  /// A cited code that no factor has counts for the kind of its letter, or for any one kind: that slip is a
  /// missing factor, not a missing citation.
  public func uncitedKinds(of strategy: Strategy) -> [FactorKind] {
    guard let box = strategy.box else { return [] }
    var missing = box.kinds
    var unknown = 0
    for code in strategy.citations {
      let kind = factor(code).map(\.kind) ?? code.first.flatMap { FactorKind(rawValue: String($0)) }
      if let kind { missing.removeAll { $0 == kind } } else if !code.isEmpty { unknown += 1 }
    }
    return unknown >= missing.count ? [] : missing
  }

  /// Whether citations of the factor's code mean this factor: it has one, and no earlier factor has the same.
  func owns(_ factor: Factor) -> Bool { self.factor(factor.id)?.index == factor.index }
}
