import RecordText

extension Rule {
  /// R02: a recommendation that rests on nothing; where the addressee is missing, D04 says so.
  static let recommendationWithoutBasis = Rule(
    "R02", .file([.praktikum]), Words(id: "Rekomendasi tanpa dasar", en: "Recommendation without basis")
  ) { workspace, path in
    guard let file = workspace[path], let spec = Schema.record("Rekomendasi", in: .praktikum) else { return [] }
    return file.records.records(of: spec.type).compactMap { index in
      let record = file.records.record(at: index)
      guard record.values(of: "Dasar").allSatisfy(\.withoutOuterBlanks.isEmpty) else { return nil }
      let text = excerpt(record["Teks"] ?? "", 60)
      return Finding(
        "R02", .saran, file, spec, index, field: "Dasar",
        Words(
          id: "Rekomendasi \"\(text)\" belum menyebut dasarnya",
          en: "The recommendation \"\(text)\" does not say what it rests on"))
    }
  }
}
