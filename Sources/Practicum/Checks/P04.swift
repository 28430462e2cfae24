extension Rule {
  /// Cause worded as a missing intervention.
  static let p04 = ofTree("P04", Words(id: "Penyebab berupa solusi yang belum ada", en: "Cause worded as a solution")) {
    tree, _ in
    tree.items.indices.compactMap { number in
      let item = tree.items[number]
      guard item.kind == .cause, MissingIntervention.isNamed(in: item.text) else { return nil }
      return tree.finding(
        "P04", .saran, number, field: "Teks",
        Words(
          id: "\(item.quoted): Menyebut solusi yang belum ada. Keadaan buruk apa yang terjadi?",
          en: "\(item.quoted): It names a solution that is missing. Which bad state exists?"))
    }
  }
}
