import RecordText

extension Rule {
  /// W06: a strength rests on a cause of the problem, or a threat on what the programme itself brings (its needs and
  /// resources) rather than on something around it.
  static let factorRestsOnItsSide = Rule(
    "W06", .caseFolder,
    Words(id: "Dasar faktor berlawanan dengan jenisnya", en: "Factor resting on the opposite of its kind")
  ) { workspace, folder in
    let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
    guard !matrix.factors.isEmpty else { return [] }
    let tree = workspace["kasus/\(folder)/pohon-masalah.rec"]?.records ?? RecordFile()
    let own = workspace["kasus/\(folder)/kasus.rec"]?.records ?? RecordFile()
    func text(_ id: String, _ types: [String], in file: RecordFile, where fits: (Int) -> Bool = { _ in true })
      -> String?
    {
      let index = types.lazy.flatMap { file.records(of: $0) }.first { file.value("Id", at: $0) == id && fits($0) }
      return index.map { file.value("Teks", at: $0) ?? file.value("Pihak", at: $0) ?? id }
    }
    return matrix.factors.compactMap { factor in
      for basis in factor.basis {
        switch factor.kind {
        case .strength:
          guard let cause = text(basis, ["Butir"], in: tree, where: { tree.value("Jenis", at: $0) == "penyebab" })
          else { continue }
          return matrix.finding(
            "W06", .saran, factor, field: "Dasar",
            Words(
              id: "\(factor.id) bertumpu pada penyebab masalah \(basis) (\"\(cause)\"). Mungkin ini kelemahan (W)?",
              en: "\(factor.id) rests on \(basis), a cause of the problem (\"\(cause)\"). Is it a weakness (W)?"))
        case .threat:
          guard text(basis, ["Butir"], in: tree) == nil,
            let mine = text(basis, ["SumberDaya", "Kebutuhan"], in: own)
          else { continue }
          return matrix.finding(
            "W06", .saran, factor, field: "Dasar",
            Words(
              id:
                "\(factor.id) bertumpu pada \(basis) (\"\(mine)\"), milik program sendiri. Mungkin ini kelemahan (W)?",
              en: "\(factor.id) rests on \(basis) (\"\(mine)\"), the programme's own side. Is it a weakness (W)?"))
        default: continue
        }
      }
      return nil
    }
  }
}
