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
    return repetitions(in: matrix.factors.map(\.text)).map { earlier, later in
      let (first, second) = (matrix.factors[earlier], matrix.factors[later])
      return matrix.finding("W03", .perluDicek, second, field: "Teks", message(first.id, second.id, second.text))
    }
      + repetitions(in: matrix.strategies.map(\.text)).map { earlier, later in
        let (first, second) = (matrix.strategies[earlier], matrix.strategies[later])
        return matrix.finding("W03", .perluDicek, second, field: "Teks", message(first.id, second.id, second.text))
      }
  }
}

/// Each text that says the same as an earlier one, with the first that said it; texts that say nothing never do.
private func repetitions(in texts: [String]) -> [(earlier: Int, later: Int)] {
  var first: [[String]: Int] = [:]
  var found: [(earlier: Int, later: Int)] = []
  for (index, text) in texts.enumerated() {
    guard let key = Wording.senseKey(of: text) else { continue }
    if let earlier = first[key] { found.append((earlier, index)) } else { first[key] = index }
  }
  return found
}
