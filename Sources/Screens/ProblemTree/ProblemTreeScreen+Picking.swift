import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// Begins on the nearest item that would do: beside the parent, else anywhere.
  mutating func beginPick(_ pick: Pick, _ session: inout Session) {
    guard let focused else { return }
    let near = (tree.branch(of: focused).map { tree.siblings(of: $0) + [$0] } ?? []) + tree.siblings(of: focused)
    guard let start = (near + outline.items).first(where: { reasonAgainst(pick, item: focused, parent: $0) == nil })
    else {
      session.say(
        Words(
          id: "Belum ada butir lain yang dapat dipilih untuk ini.", en: "There is no other item to pick for this yet."),
        .caution)
      return
    }
    entry = .pick(pick, item: key(of: focused, in: tree))
    go(to: start)
  }

  mutating func typePick(_ key: Key, _ pick: Pick, _ item: String, _ session: inout Session) {
    guard let number = number(of: item, in: tree) else {
      entry = nil
      return
    }
    switch key {
    case .escape:
      entry = nil
      focusPath = path(to: number, in: tree)
    case .enter:
      guard let parent = focused else { return }
      if let reason = reasonAgainst(pick, item: number, parent: parent) {
        session.say(reason, .caution)
        return
      }
      let tree = tree
      let done = session.edit { workspace throws(EditRefusal) in
        pick == .newParent
          ? try tree.move(number, under: parent, in: workspace)
          : try tree.addParent(parent, to: number, in: workspace)
      }
      guard done else { return }
      entry = nil
      focusPath = path(to: number, in: tree)
    default: travel(key, &session)
    }
  }

  func reasonAgainst(_ pick: Pick, item: Int, parent: Int) -> Words? {
    pick == .newParent
      ? tree.reasonAgainst(moving: item, under: parent) : tree.reasonAgainst(addingParent: parent, to: item)
  }

  /// What is asked while picking, and whether the item in focus will do.
  func pickQuestion(_ pick: Pick, _ item: String) -> [(Words, StyleRole)] {
    guard let number = number(of: item, in: tree) else { return [] }
    let quoted = tree.items[number].quoted
    let isCause = tree.items[number].kind == .cause
    let question: Words =
      switch (pick, isCause) {
      case (.newParent, true):
        Words(id: "Pindahkan \(quoted): pilih yang dihasilkannya.", en: "Move \(quoted): pick what it produces.")
      case (.newParent, false):
        Words(id: "Pindahkan \(quoted): pilih yang menghasilkannya.", en: "Move \(quoted): pick what produces it.")
      case (.secondParent, true):
        Words(
          id: "Pilih yang dihasilkan juga oleh \(quoted).", en: "Pick what \(quoted) produces as well.")
      case (.secondParent, false):
        Words(
          id: "Pilih yang juga menghasilkan \(quoted).", en: "Pick what also produces \(quoted).")
      }
    guard let focused else { return [(question, .heading)] }
    if let reason = reasonAgainst(pick, item: number, parent: focused) {
      return [(question, .heading), (reason, .caution)]
    }
    let choice = Words(id: "Enter: \(tree.items[focused].quoted)", en: "Enter: \(tree.items[focused].quoted)")
    return [(question, .heading), (choice, .good)]
  }
}
