extension Rule {
  /// W05: a kind without factors, or a box without strategies, in a matrix that is begun.
  ///
  /// Boxes are looked at from the first strategy on, and only where both of their kinds have factors: else the missing
  /// factors are the finding. What is set aside (D01) may be what is missing.
  static let nothingLeftEmpty = Rule(
    "W05", .file([.swot]), Words(id: "Kelompok faktor atau kotak strategi kosong", en: "Empty quadrant or strategy box")
  ) { workspace, path in
    let matrix = SWOTMatrix(workspace, path: path)
    guard !matrix.isEmpty, !matrix.hasSetAside else { return [] }
    let empty = FactorKind.allCases.filter { matrix.factors($0).isEmpty }
    let kinds = empty.map { kind in
      matrix.finding(
        "W05", .perluDicek,
        Words(
          id: "Belum ada \(kind.words.id) (\(kind.letter))", en: "There is no \(kind.words.en) (\(kind.letter)) yet"))
    }
    guard !matrix.strategies.isEmpty else { return kinds }
    let boxes = StrategyBox.allCases.filter { box in
      matrix.strategies(box).isEmpty && !box.kinds.contains(where: empty.contains)
    }
    return kinds
      + boxes.map { box in
        matrix.finding(
          "W05", .perluDicek,
          Words(id: "Kotak \(box.letters) belum berisi strategi", en: "Box \(box.letters) holds no strategy yet"))
      }
  }
}
