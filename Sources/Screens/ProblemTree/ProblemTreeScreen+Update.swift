import Practicum
import TextCanvas

extension ProblemTreeScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .edit: begin(showsObjectives ? .objective : .text, session)
    case .add: begin(tree.core == nil ? .core : .sibling, session)
    case .addCause: begin(.cause, session)
    case .addEffect: begin(.effect, session)
    case .details: begin(.details, session)
    case .form: return focused.map { .open(.form(file: path, index: tree.items[$0].block)) } ?? .stay
    case .outOfScope: begin(.outOfScope, session)
    case .rename: begin(.id, session)
    case .objectives: showsObjectives.toggle()
    case .outline: if showsObjectives { drawsObjectives.toggle() } else { mode = isOutline ? .drawing : .outline }
    case .pane: showsDetails = !(showsDetails ?? (frame.pane.rows > 1))
    case .fold: toggleFold()
    case .smaller: scale = drawing?.scale.next(1)
    case .larger: scale = drawing?.scale.next(-1)
    case .fitted: scale = nil
    case .foldAll: foldAll()
    case .search: entry = .search(TextField(search))
    case .next: goToHit(1, &session)
    case .previous: goToHit(-1, &session)
    case .read: beginReading(&session)
    case .evidence: beginEvidence(session)
    case .move: beginPick(.newParent, &session)
    case .secondParent: beginPick(.secondParent, &session)
    case .unlink: unlink(&session)
    case .main, .before, .after, .otherSide: change(action, &session)
    case .delete, .deleteOne: remove(action, &session)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: travel(key, &session)
    case .text(let target, let anchor, let area): type(key, target, anchor, area, &session)
    case .search(let field): typeSearch(key, field, &session)
    case .pick(let pick, let item): typePick(key, pick, item, &session)
    case .reading(let reading): typeReading(key, reading, &session)
    case .evidence(var picker):
      switch picker.press(key) {
      case .stay: entry = .evidence(picker)
      case .cancelled: entry = nil
      case .picked(let values):
        let done = editFocused(&session) { tree, number, workspace throws(EditRefusal) in
          try tree.setEvidence(values, of: number, in: workspace)
        }
        if done { entry = nil }
      }
    case .removal(var question, let action):
      switch question.press(key) {
      case .stay: entry = .removal(question, action)
      case .cancelled: entry = nil
      case .answered:
        entry = nil
        change(action, &session)
      }
    case .unlink(var picker):
      switch picker.press(key) {
      case .stay: entry = .unlink(picker)
      case .cancelled: entry = nil
      case .picked(let values):
        entry = nil
        if let parent = values.first { removeParent(parent, &session) }
      }
    }
    return .stay
  }

  /// Carries out a change of the focused item; false when it was refused.
  @discardableResult
  mutating func editFocused(
    _ session: inout Session, _ compose: (ProblemTree, Int, Workspace) throws(EditRefusal) -> Edit?
  ) -> Bool {
    edit(focused, &session, compose)
  }

  /// Carries out a change of an item; false when it was refused.
  mutating func edit(
    _ number: Int?, _ session: inout Session, _ compose: (ProblemTree, Int, Workspace) throws(EditRefusal) -> Edit?
  ) -> Bool {
    guard let number else { return false }
    let tree = tree
    return session.edit { workspace throws(EditRefusal) in try compose(tree, number, workspace) }
  }

  /// Deletes the focused item or its branch, after one question where the case names them outside the tree.
  private mutating func remove(_ action: Action, _ session: inout Session) {
    guard let focused else { return }
    let doomed = action == .delete ? tree.subtree(of: focused) : [focused]
    let references = doomed.flatMap { number in
      RecordReference.all(toRecordAt: tree.items[number].block, in: path, of: session.workspace)
    }.filter { $0.path != path }
    guard !references.isEmpty else { return change(action, &session) }
    let item = tree.items[focused].quoted
    let subject =
      doomed.count == 1
      ? Words(same: item) : Words(id: "\(item) dengan cabangnya", en: "\(item) with its branch")
    entry = .removal(RemovalQuestion(subject, references), action)
  }

  private mutating func change(_ action: Action, _ session: inout Session) {
    guard let focused else { return }
    let item = tree.items[focused]
    let successor = successor(of: focused)
    let done = editFocused(&session) { tree, number, workspace throws(EditRefusal) in
      switch action {
      case .main: try tree.setMain(!item.isMain, of: number, in: workspace)
      case .before: tree.moveAmongSiblings(number, by: -1, in: workspace)
      case .after: tree.moveAmongSiblings(number, by: 1, in: workspace)
      case .otherSide:
        try tree.changeKind(of: number, to: item.kind == .cause ? .effect : .cause, in: workspace)
      case .deleteOne: try tree.deleteLiftingChildren(number, in: workspace)
      default: try tree.delete(number, in: workspace)
      }
    }
    guard done, action == .delete || action == .deleteOne else { return }
    let count = action == .delete ? tree.subtree(of: focused).count : 1
    session.say(
      count == 1
        ? Words(id: "\(item.quoted) dihapus. u mengembalikannya.", en: "\(item.quoted) deleted. u brings it back.")
        : Words(
          id: "\(item.quoted) dan \(count - 1) butir cabangnya dihapus. u mengembalikannya.",
          en: "\(item.quoted) and \(count - 1) items of its branch deleted. u brings them back."), .good)
    // After the deletion the person stands on the neighbour; undo finds the way back by the path.
    focusPath = successor.map { path(to: $0, in: tree) } ?? []
  }

  /// Where the focus goes when an item is deleted: the next sibling, the one before, else the parent.
  private func successor(of number: Int) -> Int? {
    let row = tree.siblings(of: number)
    if let place = row.firstIndex(of: number) {
      if place + 1 < row.count { return row[place + 1] }
      if place > 0 { return row[place - 1] }
    }
    return tree.branch(of: number)
  }

  private mutating func toggleFold() {
    guard let key = focusPath.first else { return }
    if folded.remove(key) == nil { folded.insert(key) }
  }

  private mutating func foldAll() {
    guard folded.isEmpty else {
      folded = []
      return
    }
    for number in tree.items.indices where number != tree.core && !tree.children(of: number).isEmpty {
      folded.insert(key(of: number, in: tree))
    }
    // What is folded away gives the focus to the branch it is in.
    if let outermost = focusPath.last(where: { folded.contains($0) }), let number = number(of: outermost, in: tree) {
      focusPath = path(to: number, in: tree)
    }
  }

  private mutating func beginEvidence(_ session: Session) {
    guard let focused else { return }
    let items = ReferenceChoices(session.workspace, from: path).items([.evidence], session.language)
    let own = tree.items[focused].evidence
    let free = own.filter { value in !items.contains { $0.value == value } }.map { PickerItem($0, $0) }
    entry = .evidence(
      Picker(
        Words(id: "Bukti: Spasi menandai, atau ketik sumber lain", en: "Evidence: Space marks, or type another source"),
        free + items, chosen: own, several: true, freeText: true))
  }

  private mutating func unlink(_ session: inout Session) {
    guard let focused else { return }
    let parents = tree.parents(of: focused)
    if parents.count == 1 {
      removeParent(key(of: parents[0], in: tree), &session)
      return
    }
    entry = .unlink(
      Picker(
        Words(id: "Lepas hubungan ke", en: "Remove link to"),
        parents.map { PickerItem(key(of: $0, in: tree), tree.items[$0].text, detail: tree.items[$0].id) }))
  }

  private mutating func removeParent(_ parentKey: String, _ session: inout Session) {
    guard let parent = number(of: parentKey, in: tree) else { return }
    editFocused(&session) { tree, number, workspace throws(EditRefusal) in
      try tree.removeParent(parent, from: number, in: workspace)
    }
  }
}
