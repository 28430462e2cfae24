import Practicum

extension ProblemTreeScreen {
  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action.changesFile { return readOnly }
    switch action {
    case .outline, .pane: return nil
    case .add:
      return focused != nil && focused == tree.core
        ? Words(
          id: "Masalah inti hanya satu: p menambah penyebab, k menambah dampak.",
          en: "There is only one core problem: p adds a cause, k an effect.") : nil
    case .search, .objectives, .foldAll: return tree.items.isEmpty ? Self.empty : nil
    case .smaller, .larger, .fitted:
      guard let drawing else {
        return tree.items.isEmpty
          ? Self.empty
          : Words(id: "Itu untuk gambar pohon; o menggambarnya.", en: "That is for the drawn tree; o draws it.")
      }
      if action == .fitted { return nil }
      return drawing.scale.next(action == .smaller ? 1 : -1) == nil
        ? Words(id: "Sudah paling ujung.", en: "Already at the end.") : nil
    case .next, .previous:
      return search.isEmpty ? Words(id: "Cari dulu dengan /.", en: "Search first with /.") : nil
    case .read:
      return tree.links.isEmpty
        ? Words(id: "Belum ada hubungan untuk dibaca.", en: "There is no link to read yet.") : nil
    default: break
    }
    guard let focused else { return Self.empty }
    let item = tree.items[focused]
    switch action {
    case .addCause where item.kind == .effect:
      return Words(
        id: "Di sisi dampak tidak ada penyebab. Pindah ke masalah inti atau penyebab.",
        en: "There are no causes on the effects' side. Go to the core problem or a cause.")
    case .addEffect where item.kind == .cause:
      return Words(
        id: "Yang dihasilkan penyebab ini sudah di atasnya; dampak ditambahkan pada masalah inti.",
        en: "What this cause produces stands above it; effects are added to the core problem.")
    case .main, .outOfScope, .move, .secondParent, .otherSide, .before, .after:
      return reason(action, item, focused)
    case .unlink:
      return tree.parents(of: focused).isEmpty
        ? Words(id: "Butir ini tidak punya hubungan.", en: "This item has no link.") : nil
    case .fold:
      if focused == tree.core {
        return Words(
          id: "Masalah inti tidak dilipat; z melipat semua cabang.", en: "The core is not folded; z folds all.")
      }
      return tree.children(of: focused).isEmpty
        ? Words(id: "Butir ini tidak punya cabang.", en: "This item has no branch.") : nil
    default: return nil
    }
  }

  private func reason(_ action: Action, _ item: TreeItem, _ number: Int) -> Words? {
    if number == tree.core {
      return Words(
        id: "Itu untuk penyebab dan dampak, bukan untuk masalah inti.",
        en: "That is for causes and effects, not for the core problem.")
    }
    switch action {
    case .secondParent where tree.branch(of: number) == nil:
      return Words(
        id: "Butir ini belum terhubung. Pindahkan dulu dengan m.",
        en: "This item is not connected. Move it first with m.")
    case .main where item.kind == .core, .outOfScope where item.kind == .core:
      return Words(id: "Jadikan dulu penyebab dengan s.", en: "Make it a cause first with s.")
    case .before, .after:
      let row = tree.siblings(of: number)
      return (action == .before ? row.first : row.last) == number
        ? Words(id: "Sudah paling ujung.", en: "Already at the end.") : nil
    default: return nil
    }
  }

  static let empty = Words(
    id: "Pohon masih kosong. Tekan a, ketik masalah inti, lalu Enter.",
    en: "The tree is empty. Press a, type the core problem, then Enter.")
}

extension ProblemTreeScreen.Action {
  /// Whether it writes, so that it rests in a folder that may only be read.
  fileprivate var changesFile: Bool {
    switch self {
    case .outline, .pane, .form, .smaller, .larger, .fitted, .search, .next, .previous, .fold, .foldAll, .objectives:
      false
    default: true
    }
  }
}
