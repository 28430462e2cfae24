extension Rule {
  /// W04: weights are given and those of a side do not add up to 1.00.
  ///
  /// Silent while a weight of the side cannot be read (D04). Mended only where it is certain: weights typed as per
  /// cent; which of several weights is wrong, nobody but their author knows.
  static let weightsAreWhole = Rule(
    "W04", .file([.swot]),
    Words(id: "Jumlah bobot internal atau eksternal bukan 1,00", en: "Internal or external weights are not 1.00")
  ) { workspace, path in
    let matrix = SWOTMatrix(workspace, path: path)
    return SWOTSide.allCases.compactMap { side in
      let scores = matrix.scores(side)
      guard scores.hasWeights, scores.areWeightsReadable, !scores.isWhole,
        let first = scores.factors.first(where: { $0.weight != nil })
      else { return nil }
      let kinds = side.kinds.map(\.letter).joined(separator: "+")
      let open = scores.factors.filter { $0.weightText.isEmpty }.map(\.id).joined(separator: ", ")
      let sum = scores.weights
      return matrix.finding(
        "W04", .salah, first, field: "Bobot",
        Words(
          id:
            "Bobot \(side.words.id.lowercased()) (\(kinds)) berjumlah \(sum.shownWeight(.indonesian)), seharusnya 1,00"
            + (open.isEmpty ? "" : "; belum berbobot: \(open)"),
          en: "\(side.words.en) weights (\(kinds)) add up to \(sum.shownWeight(.english)), they should be 1.00"
            + (open.isEmpty ? "" : "; without a weight: \(open)")),
        fix: try? matrix.weightsFromPercent(on: side, in: workspace))
    }
  }
}
