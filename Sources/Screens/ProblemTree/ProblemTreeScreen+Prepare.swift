import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// What the shown tree, its layout and its rows were made from.
  struct Derived: Sendable {
    var revision = -1
    var meetings: [Int] = []
    var preview: TreePreview?
    var previewOf: String?
    var look: Look?
    /// The items that cannot be picked now.
    var unfit: Set<Int> = []
    var unfitFor: String?
    var pane: [(text: String, role: StyleRole)] = []
  }

  /// Everything a layout depends on.
  struct Look: Equatable {
    let revision: Int
    let size: Size
    let typed: String?
    let typedRows: Int
    let target: Target?
    let item: Int?
    let folded: Set<String>
    let scale: BoxScale?
    let isOutline: Bool
    let showsObjectives: Bool
    let findings: Int
    let language: Language
    let search: String
    let picking: String?
  }

  private static let hit = Words(id: "cocok", en: "found")
  private static let unfit = Words(id: "tidak dapat dipilih", en: "cannot be picked")

  mutating func prepare(_ size: Size, _ session: Session) {
    refreshTree(session)
    refreshShown(session)
    refreshUnfit()
    let beside = showsDetails ?? true && size.columns >= 140 && !isPaired
    let rows = paneRows(size)
    // The layout keeps to the room it has without what is asked at the foot now and then.
    let base = TreeFrame(size, paneRows: rows, beside: beside)
    frame = base
    layOut(base.tree.size, session)
    refreshPane(base, session)
    if !beside || asksAtFoot {
      let wanted = asksAtFoot ? min(derived.pane.count + 1, size.rows / 2 + 1) : rows
      frame = TreeFrame(size, paneRows: wanted)
    }
    follow()
  }

  /// The rows below the tree: a few where there is room, one in an ordinary window, none in a small one.
  private func paneRows(_ size: Size) -> Int {
    switch showsDetails {
    case true: min(11, size.rows / 2)
    case false: 0
    case nil: size.rows >= 32 ? 6 : size.rows >= 12 ? 1 : 0
    }
  }

  /// Whether the foot asks something now instead of telling of the focused item.
  var asksAtFoot: Bool {
    switch entry {
    case .pick, .reading, .search: true
    case .text(let target, _, _): [.details, .outOfScope, .id].contains(target)
    default: false
    }
  }

  /// Reads the file anew where it has changed, and keeps the focus on the nearest item that is still there.
  mutating func refreshTree(_ session: Session) {
    let meetings = session.workspace.meetings(ofCase: folder).map { session.workspace[$0]?.revision ?? 0 }
    if meetings != derived.meetings {
      derived.meetings = meetings
      cards = TreeCard.cards(inCase: folder, of: session.workspace)
    }
    let revision = session.workspace[path]?.revision ?? 0
    guard revision != derived.revision else { return }
    derived.revision = revision
    derived.previewOf = nil
    let before = Set(tree.items.indices.map { key(of: $0, in: tree) })
    tree = ProblemTree(ofCase: folder, in: session.workspace)
    // What undo or another screen brought is what the person wants to see.
    let appeared = before.isEmpty ? nil : tree.items.indices.first { !before.contains(key(of: $0, in: tree)) }
    let isNew = focusPath.first.map { !before.contains($0) && number(of: $0, in: tree) != nil } ?? false
    let kept = focusPath.compactMap { number(of: $0, in: tree) }.first
    // While something is entered the focus stays with it.
    let chosen = isNew || entry != nil ? kept : appeared ?? kept
    focusPath = (chosen ?? tree.core ?? tree.items.indices.first).map { path(to: $0, in: tree) } ?? []
  }

  private mutating func refreshShown(_ session: Session) {
    shown = tree
    focus = focused
    guard case .text(let target, let anchor, let area) = entry else { return }
    if target.isAddition {
      if derived.previewOf != "\(target) \(anchor)" {
        derived.previewOf = "\(target) \(anchor)"
        derived.preview = Self.preview(target, number(of: anchor, in: tree), tree, session)
      }
      guard let preview = derived.preview, let number = preview.tree.number(of: preview.id) else { return }
      shown = preview.tree.with(text: area.text, of: number)
      focus = number
    } else if let focus {
      if target == .text { shown = tree.with(text: area.text, of: focus) }
      if target == .objective { shown = tree.with(objective: area.text, of: focus) }
    }
  }

  private mutating func layOut(_ viewport: Size, _ session: Session) {
    var typed: String?
    var typedTarget: Target?
    var typedRows = 0
    if case .text(let target, let anchor, var area) = entry,
      target.isAddition || target == .text || target == .objective
    {
      area.prepare(Size(columns: typingColumns(target), rows: 100))
      entry = .text(target, anchor: anchor, area)
      (typed, typedTarget, typedRows) = (area.text, target, area.rowCount)
    }
    let look = Look(
      revision: derived.revision, size: viewport, typed: typed, typedRows: typedRows, target: typedTarget,
      item: typed == nil ? nil : focus, folded: folded,
      scale: scale, isOutline: isOutline, showsObjectives: showsObjectives,
      findings: session.findings.count, language: session.language, search: search, picking: derived.unfitFor)
    guard look != derived.look else { return }
    derived.look = look
    let hidden = Set(folded.compactMap { number(of: $0, in: shown) })
    outline = TreeOutline(shown, folded: hidden)
    let entered = typed == nil ? nil : focus.map { (item: $0, rows: typedRows) }
    if isOutline {
      drawing = nil
      let (tree, cards, path, paired) = (shown, cards, path, isPaired)
      let hits = search.isEmpty || shown != self.tree ? [] : Set(tree.items.indices.filter(matches))
      let unfit = derived.unfit
      rows = TreeRows(
        outline, shown, columns: viewport.columns, paired: isPaired, entered: entered, session.language
      ) { number in
        let marks = TreeMarks(
          number, tree, cards: cards[tree.items[number].id] ?? [],
          findings: session.findings(in: path, at: tree.items[number].block).count)
        return (hits.contains(number) ? [Self.hit[session.language]] : [])
          + (unfit.contains(number) ? [Self.unfit[session.language]] : [])
          + (paired ? [] : marks.words(session.language))
      }
    } else {
      // While typing the boxes keep their width, so that the tree does not jump.
      drawing = TreeDrawing(
        showsObjectives ? restated(session.language) : shown, folded: hidden, viewport: viewport,
        scale: scale ?? (typed == nil ? nil : drawing?.scale),
        entered: entered, session.language)
    }
  }

  /// The tree with its objectives for texts, or what is suggested for them.
  private func restated(_ language: Language) -> ProblemTree {
    shown.with { item in
      if !item.objective.isEmpty { return item.objective }
      return ObjectiveSuggestion.objective(for: item.text).map { TreeRows.suggestion($0)[language] }
        ?? TreeRows.unstated[language]
    }
  }

  /// The width in which a text is typed.
  private func typingColumns(_ target: Target) -> Int {
    if isPaired { return max(9, rows.columns.objective) }
    if isOutline { return max(9, frame.tree.size.columns - 4 - (focus.map { 2 * shown.ancestors(of: $0).count } ?? 0)) }
    return ((drawing?.scale ?? BoxScale.steps[1]).typingColumns + 4 | 1) - 3
  }

  private mutating func refreshPane(_ base: TreeFrame, _ session: Session) {
    let columns = max(10, (asksAtFoot ? base.size.columns : base.pane.columns) - 3)
    let isOneRow = !asksAtFoot && !base.isBeside && base.pane.rows <= 1
    derived.pane = paneWords(isOneRow, session).flatMap { words, role in
      isOneRow ? [(words, role)] : wrapped(prefix(of: words, fitting: columns * 40), to: columns).map { ($0, role) }
    }
  }

  /// What cannot be picked now.
  private mutating func refreshUnfit() {
    guard case .pick(let pick, let item) = entry, let number = number(of: item, in: tree) else {
      derived.unfit = []
      derived.unfitFor = nil
      return
    }
    let key = "\(derived.revision) \(pick) \(item)"
    guard derived.unfitFor != key else { return }
    derived.unfitFor = key
    derived.unfit = Set(tree.items.indices.filter { reasonAgainst(pick, item: number, parent: $0) != nil })
  }
}
