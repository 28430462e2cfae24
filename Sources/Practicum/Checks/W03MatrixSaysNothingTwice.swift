extension Rule {
  /// W03: two factors or two strategies say the same; found at the later one.
  static let matrixSaysNothingTwice = Rule(
    "W03", .file([.swot]),
    Words(id: "Dua faktor atau strategi sama isinya", en: "Two factors or strategies say the same")
  ) { workspace, path in
    let matrix = SWOTMatrix(workspace, path: path)
    func message(_ earlier: String, _ later: String, _ text: String) -> Words {
      Words(
        id: "\(earlier) dan \(later) sama isinya: \"\(text)\"", en: "\(earlier) and \(later) say the same: \"\(text)\"")
    }
    return SameWording.repetitions(in: matrix.factors.map(\.text)).map { earlier, later in
      let (first, second) = (matrix.factors[earlier], matrix.factors[later])
      return matrix.finding("W03", .perluDicek, second, field: "Teks", message(first.id, second.id, second.text))
    }
      + SameWording.repetitions(in: matrix.strategies.map(\.text)).map { earlier, later in
        let (first, second) = (matrix.strategies[earlier], matrix.strategies[later])
        return matrix.finding("W03", .perluDicek, second, field: "Teks", message(first.id, second.id, second.text))
      }
  }
}
