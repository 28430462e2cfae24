import Practicum

/// One cell of the matrix: a kind of factor, a box of strategies, or what belongs to none of them yet.
enum SWOTCell: Equatable, Hashable, Sendable {
  case factors(FactorKind)
  case strategies(StrategyBox)
  case unplaced

  /// The rows of the matrix as reports print it; nil is the corner.
  static let rows: [[SWOTCell?]] = [
    [nil, .factors(.strength), .factors(.weakness)],
    [.factors(.opportunity), .strategies(.so), .strategies(.wo)],
    [.factors(.threat), .strategies(.st), .strategies(.wt)],
  ]

  /// One below the other, as the list shows them: first all factors, then all strategies.
  static let listed: [SWOTCell] =
    FactorKind.allCases.map(SWOTCell.factors) + StrategyBox.allCases.map(SWOTCell.strategies)

  /// Row and column in the matrix.
  var place: (row: Int, column: Int) {
    for (row, cells) in Self.rows.enumerated() {
      if let column = cells.firstIndex(of: self) { return (row, column) }
    }
    return (Self.rows.count, 0)
  }

  /// The letters of the codes in it, `?` for what has no place.
  var letters: String {
    switch self {
    case .factors(let kind): kind.letter
    case .strategies(let box): box.letters
    case .unplaced: "?"
    }
  }

  /// Its heading, as reports print it.
  var heading: Words {
    switch self {
    case .factors(let kind):
      Words(id: "\(kind.letter) \(kind.words.id.uppercased())", en: "\(kind.letter) \(kind.words.en.uppercased())")
    case .strategies(let box): Words(id: "STRATEGI \(box.letters)", en: "\(box.letters) STRATEGIES")
    case .unplaced: Words(id: "BELUM BERKELOMPOK", en: "WITHOUT A GROUP")
    }
  }

  /// What it is for, where the heading leaves room.
  var purpose: Words {
    switch self {
    case .factors: Words(same: "")
    case .strategies(let box): box.purpose
    case .unplaced: Words(id: "m memindahkan", en: "m moves them")
    }
  }

  /// What belongs in it, said while something is typed there.
  var guidance: Words {
    switch self {
    case .factors(.strength):
      Words(
        id: "Kekuatan: hal baik dari dalam, milik warga atau program.",
        en: "Strength: good and within, the people's or the programme's own.")
    case .factors(.weakness):
      Words(
        id: "Kelemahan: kekurangan dari dalam, pada warga atau program.",
        en: "Weakness: a lack within, of the people or the programme.")
    case .factors(.opportunity):
      Words(
        id: "Peluang: hal baik dari luar yang dapat dimanfaatkan.",
        en: "Opportunity: good and from outside, there to be used.")
    case .factors(.threat):
      Words(
        id: "Ancaman: hal dari luar yang dapat menggagalkan program.",
        en: "Threat: from outside, could make the programme fail.")
    case .strategies(let box):
      Words(id: "Strategi \(box.letters): \(box.purpose.id).", en: "\(box.letters) strategy: \(box.purpose.en).")
    case .unplaced: purpose
    }
  }

  /// What to do in it while it is empty.
  func invitation(_ matrix: SWOTMatrix) -> Words {
    switch self {
    case .factors(let kind): Words(id: "a: tambah \(kind.words.id)", en: "a: add a \(kind.words.en)")
    case .strategies(let box):
      if let kind = box.kinds.first(where: { matrix.factors($0).isEmpty }) {
        Words(
          id: "isi \(kind.words.id) (\(kind.letter)) dahulu", en: "first fill in a \(kind.words.en) (\(kind.letter))")
      } else {
        Words(id: "a: tambah strategi", en: "a: add a strategy")
      }
    case .unplaced: Words(same: "")
    }
  }
}

/// A factor or a strategy as an item of a cell.
enum SWOTItem: Equatable, Sendable {
  case factor(Factor)
  case strategy(Strategy)

  var index: Int {
    switch self {
    case .factor(let factor): factor.index
    case .strategy(let strategy): strategy.index
    }
  }

  var id: String {
    switch self {
    case .factor(let factor): factor.id
    case .strategy(let strategy): strategy.id
    }
  }

  var text: String {
    switch self {
    case .factor(let factor): factor.text
    case .strategy(let strategy): strategy.text
    }
  }
}

extension SWOTMatrix {
  /// The cells that are there: those of the matrix, and one for what has no place if there is any.
  var cells: [SWOTCell] {
    SWOTCell.listed + (unplacedFactors.isEmpty && unplacedStrategies.isEmpty ? [] : [.unplaced])
  }

  /// What stands in a cell, in order.
  func items(in cell: SWOTCell) -> [SWOTItem] {
    switch cell {
    case .factors(let kind): factors(kind).map(SWOTItem.factor)
    case .strategies(let box): strategies(box).map(SWOTItem.strategy)
    case .unplaced: unplacedFactors.map(SWOTItem.factor) + unplacedStrategies.map(SWOTItem.strategy)
    }
  }

  /// The blocks that stand in a relation of citing with an item: a strategy's factors, a factor's strategies.
  func linked(to item: SWOTItem) -> Set<Int> {
    switch item {
    case .factor(let factor): Set(strategies(citing: factor).map(\.index))
    case .strategy(let strategy): Set(strategy.citations.compactMap { self.factor($0)?.index })
    }
  }
}
