import Practicum
import RecordText
import TextCanvas

/// The tree as it will be when the text being typed is kept.
struct TreePreview: Sendable {
  let tree: ProblemTree
  let id: String
}

extension ProblemTreeScreen {
  mutating func begin(_ target: Target, _ session: Session) {
    let item = focused.map { tree.items[$0] }
    var text = ""
    switch target {
    case .core, .cause, .effect, .sibling: break
    case .text: text = item?.text ?? ""
    case .objective: text = item?.objective ?? ""
    case .details: text = item?.details ?? ""
    case .outOfScope: text = item?.outOfScope ?? ""
    case .id: text = item?.id ?? ""
    }
    let anchor = focusPath.first ?? ""
    // What is added under a folded item would not be seen.
    if target == .cause || target == .effect { folded.remove(anchor) }
    entry = .text(target, anchor: anchor, TextArea(text))
  }

  mutating func type(
    _ key: Key, _ target: Target, _ anchor: String, _ area: TextArea, _ session: inout Session
  ) {
    var area = area
    switch key {
    case .escape:
      // A description is kept by leaving it; one whose item is gone has nowhere to go.
      if target == .details, !finish(target, anchor, area.text, &session), number(of: anchor, in: tree) != nil {
        return
      }
      entry = nil
    case .enter where target != .details:
      // What is refused stays in its place to be typed on.
      guard finish(target, anchor, area.text, &session) else { return }
      entry = nil
      if target == .objective { goToNextWithoutObjective() }
    case .tab where target == .objective:
      if let number = number(of: anchor, in: tree), area.text.isEmpty,
        let suggestion = ObjectiveSuggestion.objective(for: tree.items[number].text)
      {
        area = TextArea(suggestion)
      }
      entry = .text(target, anchor: anchor, area)
    case .tab where target.isAddition:
      let isEmpty = area.text.allSatisfy(\.isWhitespace)
      guard finish(target, anchor, area.text, &session) else { return }
      entry = nil
      if isEmpty { return }
      refreshTree(session)
      begin(target == .core ? .cause : .sibling, session)
    case .paste(let text) where target != .details:
      area.press(.paste(String(text.map { $0.isNewline ? " " : $0 })))
      entry = .text(target, anchor: anchor, area)
    default:
      area.press(key)
      entry = .text(target, anchor: anchor, area)
    }
  }

  /// Keeps what was typed; an addition without text adds nothing.
  private mutating func finish(
    _ target: Target, _ anchor: String, _ typed: String, _ session: inout Session
  ) -> Bool {
    let text = target == .details ? typed : typed.replacing("\n", with: " ")
    guard target == .core || number(of: anchor, in: tree) != nil else {
      session.say(
        Words(
          id: "Butir ini sudah dihapus orang lain. Salin ketikan Anda bila perlu; Esc membatalkan.",
          en: "Someone else deleted this item. Copy what you typed if you need it; Esc cancels."), .wrong)
      return false
    }
    if target.isAddition {
      guard !text.allSatisfy(\.isWhitespace) else { return true }
      let tree = tree
      let number = number(of: anchor, in: tree)
      var id = ""
      let done = session.edit { workspace throws(EditRefusal) in
        guard let addition = try Self.addition(text, target, number, to: tree, in: workspace) else { return nil }
        id = addition.id
        return addition.edit
      }
      if done, !id.isEmpty { focusPath.insert(id, at: 0) }
      return done
    }
    let done = edit(number(of: anchor, in: tree), &session) { tree, number, workspace throws(EditRefusal) in
      switch target {
      case .objective: try tree.setObjective(text, of: number, in: workspace)
      case .details: try tree.setDetails(text, of: number, in: workspace)
      case .outOfScope: try tree.setOutOfScope(text, of: number, in: workspace)
      case .id: try tree.rename(number, to: text, in: workspace)
      default: try tree.setText(text, of: number, in: workspace)
      }
    }
    // Under its new Id the item is found again; undo finds the place by the old one.
    if done, target == .id { focusPath.insert(text, at: 0) }
    return done
  }

  /// What adding would change; nil where the place is gone.
  static func addition(
    _ text: String, _ target: Target, _ number: Int?, to tree: ProblemTree, in workspace: Workspace
  ) throws(EditRefusal) -> TreeAddition? {
    switch (target, number) {
    case (.core, _): try tree.addCore(text, in: workspace)
    case (.cause, let number?): try tree.addCause(text, of: number, in: workspace)
    case (.effect, let number?): try tree.addEffect(text, of: number, in: workspace)
    case (.sibling, let number?): try tree.addSibling(text, after: number, in: workspace)
    default: nil
    }
  }

  /// The tree with an empty item where one is being added.
  static func preview(_ target: Target, _ number: Int?, _ tree: ProblemTree, _ session: Session) -> TreePreview? {
    var workspace = session.workspace
    do throws(EditRefusal) {
      guard let addition = try addition("", target, number, to: tree, in: workspace) else { return nil }
      try workspace.apply(addition.edit)
      return TreePreview(tree: ProblemTree(ofCase: tree.caseFolder, in: workspace), id: addition.id)
    } catch {
      return nil
    }
  }

  private mutating func goToNextWithoutObjective() {
    let items = outline.items
    guard let focused, let place = items.firstIndex(of: focused) else { return }
    let following = items[(place + 1)...].first { tree.items[$0].objective.isEmpty }
    if let following { focusPath = path(to: following, in: tree) }
  }
}
