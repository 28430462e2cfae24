extension Rule {
  /// Item without evidence; a meeting's card that became the item is evidence as well.
  static let p06 = Rule("P06", .caseFolder, Words(id: "Butir tanpa bukti", en: "Item without evidence")) {
    workspace, folder in
    let tree = ProblemTree(ofCase: folder, in: workspace)
    let cards = TreeCard.cards(inCase: folder, of: workspace)
    return tree.items.indices.compactMap { number in
      let item = tree.items[number]
      guard item.evidence.isEmpty, cards[item.id] == nil else { return nil }
      return tree.finding(
        "P06", .saran, number, field: "Bukti",
        Words(
          id: "\(item.quoted) belum punya bukti. Lampirkan pertemuan, kartu, atau sumber.",
          en: "\(item.quoted) has no evidence. Attach a meeting, a card or a source."))
    }
  }
}
