extension Rule {
  /// No main cause or no main effect; several are only a suggestion to choose.
  static let p03 = ofTree("P03", Words(id: "Penyebab dan dampak utama", en: "Main cause and main effect")) {
    tree, workspace in
    guard tree.items.contains(where: { $0.kind != .core }) else { return [] }
    return [TreeItemKind.cause, .effect].compactMap { kind in
      let all = tree.items.indices.filter { tree.items[$0].kind == kind }
      let main = all.filter { tree.items[$0].isMain }
      if main.count == 1 { return nil }
      if main.count > 1 {
        let names = main.map { tree.items[$0].id }.joined(separator: ", ")
        return tree.finding(
          "P03", .saran, main[1], field: "Utama",
          Words(
            id: "Ada \(main.count) \(kind.words.id) utama: \(names). Tandai yang paling menentukan saja.",
            en: "There are \(main.count) main \(kind.words.en)s: \(names). Mark only the most decisive one."))
      }
      let place = tree.core ?? all.first ?? 0
      return tree.finding(
        "P03", .perluDicek, place,
        all.isEmpty
          ? Words(
            id: "Belum ada \(kind.words.id), jadi belum ada \(kind.words.id) utama.",
            en: "There is no \(kind.words.en) yet, so no main \(kind.words.en).")
          : Words(
            id: "Belum ada \(kind.words.id) utama di antara \(all.count) \(kind.words.id). Tandai satu.",
            en: "None of the \(all.count) \(kind.words.en)s is marked as main. Mark one."),
        fix: all.count == 1 ? all.first.flatMap { try? tree.setMain(true, of: $0, in: workspace) } : nil)
    }
  }
}
