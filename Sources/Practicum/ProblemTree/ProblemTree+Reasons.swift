extension TreeItem {
  /// The item in a sentence: its text in quotes, a very long one cut, else its Id.
  public var quoted: String {
    let short = text.prefix(200)
    if !short.isEmpty { return short.endIndex < text.endIndex ? "\"\(short)…\"" : "\"\(short)\"" }
    return id.isEmpty ? "(tanpa teks)" : id
  }
}

extension ProblemTree {
  /// Why an item cannot be put under another one, or nil when it can.
  public func reasonAgainst(moving number: Int, under parent: Int) -> Words? {
    if branch(of: number) == parent {
      return Words(id: "Butir ini sudah berada di situ.", en: "The item is there already.")
    }
    return reasonAgainst(linking: number, to: parent)
  }

  /// Why an item cannot have another one as a further parent, or nil when it can.
  public func reasonAgainst(addingParent parent: Int, to number: Int) -> Words? {
    if parents(of: number).contains(parent) {
      return Words(id: "Garis ke butir itu sudah ada.", en: "The link to that item exists already.")
    }
    if branch(of: number) == nil, items[number].kind != .core {
      return Words(
        id: "Butir ini belum terhubung. Pindahkan dulu ke tempatnya.",
        en: "This item is not connected yet. Move it to its place first.")
    }
    return reasonAgainst(linking: number, to: parent)
  }

  private func reasonAgainst(linking number: Int, to parent: Int) -> Words? {
    let item = items[number]
    if item.kind == .core {
      return Words(
        id: "Masalah inti adalah batang pohon, jadi tidak menggantung pada butir lain.",
        en: "The core problem is the trunk, so it hangs on no other item.")
    }
    if number == parent {
      return Words(id: "Butir tidak dapat menghasilkan dirinya sendiri.", en: "An item cannot produce itself.")
    }
    if !fits(parent, asParentOf: number) { return Self.wrongSide(item.kind, under: items[parent]) }
    if leads(from: parent, to: number) {
      return Words(
        id: "\(items[parent].quoted) sendiri berada di bawah butir ini, jadi hubungannya akan berputar.",
        en: "\(items[parent].quoted) itself hangs under this item, so the links would go in a circle.")
    }
    return nil
  }

  static let coreIsAlone = Words(
    id: "Masalah inti hanya satu. Tambahkan penyebab atau dampak.",
    en: "There is only one core problem. Add a cause or an effect.")

  static func secondCore(_ core: TreeItem) -> Words {
    Words(
      id: "Masalah inti sudah ada: \(core.quoted). Ubah teksnya, atau tambahkan penyebab atau dampak.",
      en: "There is a core problem already: \(core.quoted). Change its text, or add a cause or an effect.")
  }

  static func noSuchItem(_ id: String) -> Words {
    Words(
      id: "Butir \(id) tidak ada di pohon masalah. Pilih butir lain.",
      en: "There is no item \(id) in the problem tree. Choose another one.")
  }

  static func wrongSide(_ kind: TreeItemKind, under parent: TreeItem) -> Words {
    kind == .cause
      ? Words(
        id: "\(parent.quoted) adalah dampak. Penyebab hanya menghasilkan masalah inti atau penyebab lain.",
        en: "\(parent.quoted) is an effect. A cause produces only the core problem or another cause.")
      : Words(
        id: "\(parent.quoted) adalah penyebab. Dampak hanya lahir dari masalah inti atau dampak lain.",
        en: "\(parent.quoted) is a cause. An effect comes only from the core problem or another effect.")
  }
}
