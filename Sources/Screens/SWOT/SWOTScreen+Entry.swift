import Practicum
import RecordText
import TextCanvas

extension SWOTScreen {
  /// Takes a key while something is entered.
  mutating func enter(_ key: Key, _ session: inout Session) {
    switch entry {
    case .text(var area):
      switch key {
      case .escape:
        entry = nil
      case .enter: finish(area.text, goingOn: false, &session)
      case .tab: finish(area.text, goingOn: true, &session)
      default:
        area.press(key)
        entry = .text(area)
      }
    case .priority(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        guard let strategy = focusedStrategy, let spec = Schema.record("Strategi", in: .swot)?.field("Prioritas") else {
          return entry = nil
        }
        guard let plain = session.read(field.text, into: spec) else { return }
        let matrix = matrix
        let isKept = session.edit { workspace throws(EditRefusal) in
          try matrix.setPriority(plain, of: strategy, in: workspace)
        }
        if isKept { entry = nil }
      default:
        field.press(key)
        entry = .priority(field)
      }
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: entry = .removal(question, removal)
      case .cancelled: entry = nil
      case .answered:
        entry = nil
        remove(removal, &session)
      }
    case .pick(var picker, let purpose):
      switch picker.press(key) {
      case .stay: entry = .pick(picker, purpose)
      case .cancelled: entry = nil
      case .picked(let values):
        entry = nil
        take(values, purpose, &session)
      }
    case nil: break
    }
  }

  /// Keeps what was typed: the new text of an item, or a new item where text was typed at all.
  ///
  /// After a new factor the next is typed at once, until an empty one. A new strategy goes straight on to the choice of
  /// its factors; going on types the next one instead. What is refused stays in the field.
  private mutating func finish(_ typed: String, goingOn: Bool, _ session: inout Session) {
    let text = typed.split { $0.isWhitespace }.joined(separator: " ")
    let matrix = matrix
    if let focused {
      let isKept = session.edit { workspace throws(EditRefusal) in
        switch focused {
        case .factor(let factor): try matrix.setText(text, of: factor, in: workspace)
        case .strategy(let strategy): try matrix.setText(text, of: strategy, in: workspace)
        }
      }
      guard isKept else { return }
      entry = nil
      refresh(session)
      if goingOn, place < items.count - 1 {
        place += 1
        entry = .text(TextArea(items[place].text))
      }
      return
    }
    guard !text.isEmpty else { return entry = nil }
    let cell = cell
    let isAdded = session.edit { workspace throws(EditRefusal) in
      switch cell {
      case .factors(let kind): try matrix.addFactor(kind, text: text, in: workspace)
      case .strategies(let box): try matrix.addStrategy(box, text: text, in: workspace)
      case .unplaced: nil
      }
    }
    guard isAdded else { return }
    let goesOn = goingOn || isTypingFactors
    entry = nil
    refresh(session)
    place = items.count - 1
    if goesOn {
      place = items.count
      entry = .text(TextArea())
    } else if focusedStrategy != nil, !self.matrix.factors.isEmpty {
      beginCiting(session)
    }
  }

  /// Whether new factors are typed, one after another.
  var isTypingFactors: Bool {
    if case .factors = cell, case .text? = entry { place >= items.count } else { false }
  }

  /// The checklist of factors, those of the strategy's two kinds first.
  mutating func beginCiting(_ session: Session) {
    guard let strategy = focusedStrategy else { return }
    let first = strategy.box?.kinds ?? []
    let kinds = first + FactorKind.allCases.filter { !first.contains($0) }
    let factors = kinds.flatMap { matrix.factors($0) } + matrix.unplacedFactors
    let items = factors.filter { !$0.id.isEmpty }.map { factor in
      PickerItem(
        factor.id, "\(factor.id) \(factor.text)",
        detail: matrix.isUnused(factor) ? Words(id: "belum dipakai", en: "unused")[session.language] : "")
    }
    let kindNames = first.map(\.letter).joined(separator: "+")
    entry = .pick(
      Picker(
        Words(id: "\(strategy.id) memakai faktor (\(kindNames))", en: "\(strategy.id) takes up (\(kindNames))"), items,
        chosen: strategy.citations, several: true),
      .citations)
  }

  mutating func beginSuggesting(_ session: inout Session) {
    guard case .factors(let kind) = cell else { return }
    let found = matrix.suggestions(for: kind, in: session.workspace)
    guard !found.isEmpty else {
      return session.say(
        Words(
          id: "Tidak ada usulan \(kind.words.id) lagi dari pohon, kebutuhan, potensi dan temuan; a menambah sendiri.",
          en: "No more \(kind.words.en) to suggest from tree, needs, resources and findings; a adds your own."))
    }
    let items = found.map { PickerItem($0.basis, $0.text, detail: $0.source[session.language]) }
    entry = .pick(
      Picker(
        Words(id: "Usulan \(kind.words.id) (\(kind.letter))", en: "Suggested \(kind.words.en) (\(kind.letter))"), items,
        several: true),
      .suggestions)
  }

  mutating func beginRegrouping(_ session: Session) {
    let choices: [PickerItem]
    switch focused {
    case .factor:
      choices = FactorKind.allCases.map { PickerItem($0.rawValue, "\($0.letter) \($0.words[session.language])") }
    case .strategy:
      choices = StrategyBox.allCases.map { PickerItem($0.rawValue, "\($0.letters) \($0.purpose[session.language])") }
    case nil: return
    }
    entry = .pick(
      Picker(Words(id: "Pindah ke kotak", en: "Move to box"), choices, chosen: [cell.letters]), .group)
  }

  /// What a factor may rest on, as the format has it.
  static var basisTargets: [ReferenceTarget]? {
    if case .reference(let targets)? = Schema.record("Faktor", in: .swot)?.field("Dasar")?.form { targets } else { nil }
  }

  mutating func beginBasis(_ session: Session) {
    guard let factor = focusedFactor, let targets = Self.basisTargets else { return }
    let items = ReferenceChoices(session.workspace, from: path).items(targets, session.language)
    entry = .pick(
      Picker(
        Words(id: "Dasar \(factor.id)", en: "Basis of \(factor.id)"), items, chosen: factor.basis, several: true,
        freeText: true),
      .basis)
  }

  private mutating func take(_ values: [String], _ purpose: Purpose, _ session: inout Session) {
    let (matrix, cell) = (matrix, cell)
    switch (purpose, focused) {
    case (.citations, .strategy(let strategy)):
      session.edit { workspace throws(EditRefusal) in
        try matrix.setCitations(values, of: strategy, in: workspace)
      }
    case (.basis, .factor(let factor)):
      session.edit { workspace throws(EditRefusal) in try matrix.setBasis(values, of: factor, in: workspace) }
    case (.group, .factor(let factor)):
      guard let kind = values.first.flatMap(FactorKind.init), kind != factor.kind else { return }
      let isDone = session.edit { workspace throws(EditRefusal) in
        try matrix.changeKind(of: factor, to: kind, in: workspace)
      }
      if isDone { focusLast(of: .factors(kind), session) }
    case (.group, .strategy(let strategy)):
      guard let box = values.first.flatMap(StrategyBox.init), box != strategy.box else { return }
      let isDone = session.edit { workspace throws(EditRefusal) in
        try matrix.changeBox(of: strategy, to: box, in: workspace)
      }
      if isDone { focusLast(of: .strategies(box), session) }
    case (.suggestions, _):
      guard case .factors(let kind) = cell else { return }
      let chosen = matrix.suggestions(for: kind, in: session.workspace).filter { values.contains($0.basis) }
      let isDone = session.edit { workspace throws(EditRefusal) in
        try matrix.addFactors(kind, from: chosen, in: workspace)
      }
      if isDone, !chosen.isEmpty { focusLast(of: cell, session) }
    default: break
    }
  }

  /// Goes where a moved or new item now stands.
  private mutating func focusLast(of cell: SWOTCell, _ session: Session) {
    refresh(session)
    self.cell = cell
    place = max(0, items.count - 1)
  }
}
