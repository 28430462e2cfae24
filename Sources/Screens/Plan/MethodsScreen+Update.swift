import Practicum
import RecordText
import TextCanvas

extension MethodsScreen {
  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if let readOnly = session.readOnly, action != .form { return readOnly }
    let techniqueFirst = Words(id: "Pilih dahulu sebuah teknik.", en: "First choose a technique.")
    switch action {
    case .edit, .add: return nil
    case .toggle:
      return focusedStrategy == nil && focusedTactic == nil
        ? Words(id: "Pilih dahulu sebuah strategi atau taktik.", en: "First choose a strategy or tactic.") : nil
    case .form: return focusedTechnique == nil ? techniqueFirst : nil
    case .remove:
      let isTaken = focusedTactic.map { plan.tactics.map(Tactic.value).contains(Tactic.value(of: $0)) } ?? false
      return focusedTechnique == nil && !isTaken
        ? Words(
          id: "Pilih dahulu sebuah teknik atau taktik yang dipakai.", en: "First choose a technique or a tactic in use."
        )
        : nil
    case .raise, .lower:
      guard let technique = focusedTechnique, let at = plan.techniques.firstIndex(of: technique) else {
        return techniqueFirst
      }
      return plan.techniques.indices.contains(at + (action == .raise ? -1 : 1))
        ? nil : Words(id: "Sudah di ujung daftar.", en: "Already at the end of the list.")
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .edit: edit(&session)
    case .toggle: toggle(&session)
    case .add: begin(board.group?.column == 1 ? .newTactic : .newTechnique)
    case .form: if let technique = focusedTechnique { return .open(.form(file: path, index: technique.index)) }
    case .remove: if focusedTechnique != nil { removeFocused(&session) } else { toggle(&session) }
    case .raise, .lower:
      guard let technique = focusedTechnique else { break }
      let plan = plan
      session.edit { workspace in plan.move(technique, by: action == .raise ? -1 : 1, in: workspace) }
    }
    return .stay
  }

  private mutating func edit(_ session: inout Session) {
    if let technique = focusedTechnique {
      entry = .text(
        TextArea(technique.name), .technique(technique.id),
        Words(id: "Teknik \(technique.id):", en: "Technique \(technique.id):"))
    } else if board.focused?.key == Self.method {
      entry = .text(TextArea(plan.method), .method, Words(id: "Metode:", en: "Method:"))
    } else if let tactic = focusedTactic, ChangeStrategy.of(tactic: tactic) == nil {
      entry = .text(TextArea(tactic), .tactic(tactic), Words(id: "Taktik:", en: "Tactic:"))
    } else if board.focused == nil {
      begin(board.group?.column == 1 ? .newTactic : .newTechnique)
    } else {
      toggle(&session)
    }
  }

  private mutating func begin(_ purpose: Purpose) {
    entry = .text(
      TextArea(), purpose,
      purpose == .newTactic
        ? Words(id: "Taktik dengan kata sendiri:", en: "Tactic in your own words:")
        : Words(id: "Teknik baru:", en: "New technique:"))
  }

  /// Chooses the focused strategy or tactic, or lets it go.
  private mutating func toggle(_ session: inout Session) {
    let plan = plan
    if let strategy = focusedStrategy {
      let others = plan.strategies.filter { $0 != strategy.rawValue }
      let isChosen = others.count < plan.strategies.count
      session.edit { workspace throws(EditRefusal) in
        try plan.setStrategies(isChosen ? others : others + [strategy.rawValue], in: workspace)
      }
    } else if let tactic = focusedTactic {
      let others = plan.tactics.filter { Tactic.value(of: $0) != Tactic.value(of: tactic) }
      let isTaken = others.count < plan.tactics.count
      session.edit { workspace throws(EditRefusal) in
        try plan.setTactics(isTaken ? others : others + [tactic], in: workspace)
      }
    }
  }

  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool {
    let plan = plan
    switch purpose {
    case .method: return session.edit { workspace throws(EditRefusal) in try plan.setMethod(text, in: workspace) }
    case .newTechnique:
      if text.isEmpty { return true }
      return add("Teknik", &session) { workspace throws(EditRefusal) in try plan.addTechnique(text, in: workspace) }
    case .technique(let id):
      guard let technique = plan.techniques.first(where: { $0.id == id }) else { return isGone(&session) }
      return session.edit { workspace throws(EditRefusal) in try plan.restate(technique, as: text, in: workspace) }
    case .newTactic, .tactic:
      var old: String?
      if case .tactic(let tactic) = purpose { old = tactic }
      let tactics = old.map { old in plan.tactics.map { $0 == old ? text : $0 } } ?? plan.tactics + [text]
      let done = session.edit { workspace throws(EditRefusal) in try plan.setTactics(tactics, in: workspace) }
      if done { board.want("t:" + text) }
      return done
    }
  }

  mutating func goOn(_ purpose: Purpose, _ session: Session) {
    if purpose == .newTechnique || purpose == .newTactic { begin(purpose) }
  }

  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool { true }
}
