extension Rule {
  /// If-then reading of a link not confirmed, or answered no; every parent needs its own answer.
  static let p07 = ofTree("P07", Words(id: "Bacaan jika-maka", en: "If-then reading")) { tree, _ in
    tree.links.compactMap { link in
      let answer = tree.answer(to: link)
      guard answer != true else { return nil }
      let cause = tree.items[link.cause].quoted
      let effect = tree.items[link.effect].quoted
      return tree.finding(
        "P07", .saran, link.item, field: "Logika",
        answer == nil
          ? Words(id: "\(cause) menyebabkan \(effect). Benar?", en: "\(cause) causes \(effect). True?")
          : Words(
            id: "\(cause) menyebabkan \(effect): dijawab tidak. Pindahkan butirnya atau ubah teksnya.",
            en: "\(cause) causes \(effect): answered no. Move the item or change its text."))
    }
  }
}
