extension Rule {
  /// Not exactly one core.
  static let p01 = ofTree("P01", Words(id: "Masalah inti tepat satu", en: "Exactly one core problem")) { tree, _ in
    let cores = tree.items.indices.filter { tree.items[$0].kind == .core }
    guard let first = cores.first else {
      return [
        Finding(
          rule: "P01", severity: .salah, file: tree.path, index: tree.items.first?.block, id: "Butir",
          message: Words(
            id: "Belum ada masalah inti (Jenis: inti) di antara \(tree.items.count) butir. Tambahkan satu.",
            en: "There is no core problem (Jenis: inti) among \(tree.items.count) items. Add one."))
      ]
    }
    guard cores.count > 1 else { return [] }
    let names = cores.map { tree.items[$0].id.isEmpty ? tree.items[$0].quoted : tree.items[$0].id }
    let list = names.joined(separator: ", ")
    return [
      tree.finding(
        "P01", .salah, cores[1], field: "Jenis",
        Words(
          id: "Ada \(cores.count) masalah inti: \(list). Sisakan \(names[0]) (\(tree.items[first].quoted)) "
            + "atau jadikan yang lain penyebab atau dampak.",
          en: "There are \(cores.count) core problems: \(list). Keep \(names[0]) (\(tree.items[first].quoted)) "
            + "or make the others causes or effects."))
    ]
  }
}
