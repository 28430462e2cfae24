extension Rule {
  /// Two items say the same.
  static let p08 = ofTree("P08", Words(id: "Dua butir berbunyi sama", en: "Two items say the same")) { tree, _ in
    var first: [[String]: Int] = [:]
    return tree.items.indices.compactMap { number in
      guard let key = Wording.senseKey(of: tree.items[number].text) else { return nil }
      guard let other = first[key] else {
        first[key] = number
        return nil
      }
      let (one, two) = (tree.items[other], tree.items[number])
      return tree.finding(
        "P08", .perluDicek, number, field: "Teks",
        Words(
          id: "\(two.id) \(two.quoted) berbunyi sama dengan \(one.id) \(one.quoted). Gabungkan atau bedakan.",
          en: "\(two.id) \(two.quoted) says the same as \(one.id) \(one.quoted). Merge them or tell them apart."))
    }
  }
}
