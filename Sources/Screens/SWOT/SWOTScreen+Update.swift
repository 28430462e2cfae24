import Practicum
import RecordText
import TextCanvas

extension SWOTScreen {
  mutating func perform(_ action: SWOTAction, _ session: inout Session) -> Transition {
    switch action {
    case .edit: if let focused { entry = .text(TextArea(focused.text)) } else { beginNew() }
    case .add: beginNew()
    case .cite: beginCiting(session)
    case .suggest: beginSuggesting(&session)
    case .regroup: beginRegrouping(session)
    case .basis: beginBasis(session)
    case .priority: entry = .priority(TextField(focusedStrategy?.priority ?? ""))
    case .weights: return .open(.swotWeights(folder, focus: focusedFactor.map { Focus($0.index) }))
    case .quadrant: return .open(.quadrant(folder))
    case .form: if let focused { return .open(.form(file: path, index: focused.index)) }
    case .compact: isCompact.toggle()
    case .list: prefersList.toggle()
    case .remove: remove(&session)
    case .raise: move(by: -1, &session)
    case .lower: move(by: 1, &session)
    case .recode:
      let matrix = matrix
      session.edit { workspace throws(EditRefusal) in try matrix.recode(in: workspace) }
    }
    return .stay
  }

  private mutating func beginNew() {
    if cell == .unplaced { return }
    place = items.count
    entry = .text(TextArea())
  }

  private mutating func remove(_ session: inout Session) {
    guard let focused else { return }
    let removal = RecordRemoval(ofRecordAt: focused.index, in: path, session.workspace)
    if let question = RemovalQuestion(removal) {
      entry = .removal(question, removal)
    } else {
      remove(removal, &session)
    }
  }

  mutating func remove(_ removal: RecordRemoval, _ session: inout Session) {
    session.remove(removal)
    refresh(session)
    place = min(place, max(0, items.count - 1))
  }

  private mutating func move(by step: Int, _ session: inout Session) {
    guard let focused else { return }
    let matrix = matrix
    let isDone = session.edit { workspace throws(EditRefusal) in
      switch focused {
      case .factor(let factor): matrix.moveFactor(factor, by: step, in: workspace)
      case .strategy(let strategy): matrix.moveStrategy(strategy, by: step, in: workspace)
      }
    }
    if isDone { place += step }
    refresh(session)
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if entry != nil { enter(key, &session) } else { navigate(key) }
    return .stay
  }

  /// Arrows walk through the items of a cell and on into the next cell.
  private mutating func navigate(_ key: Key) {
    switch key {
    case .up: if place > 0 { place -= 1 } else if go(rows: -1) { place = max(0, items.count - 1) }
    case .down: if place < items.count - 1 { place += 1 } else if go(rows: 1) { place = 0 }
    case .left: if layout.isList ? go(rows: -1) : go(columns: -1) { settle() }
    case .right: if layout.isList ? go(rows: 1) : go(columns: 1) { settle() }
    case .tab: follow(step: 1)
    case .backTab: follow(step: -1)
    case .home: place = 0
    case .end: place = max(0, items.count - 1)
    case .pageUp: if go(rows: -1) { place = 0 }
    case .pageDown: if go(rows: 1) { place = 0 }
    case .mouse(let event):
      switch event.kind {
      case .wheelUp: navigate(.up)
      case .wheelDown: navigate(.down)
      case .press, .double:
        // The content begins below the window's header.
        let position = Position(column: event.position.column, row: event.position.row - 1 + firstRow)
        if let hit = layout.hit(position) { (cell, place) = (hit.cell, hit.place) }
      case .release: break
      }
    default: break
    }
  }

  private mutating func settle() { place = min(place, max(0, items.count - 1)) }

  /// Goes to the cell above or below: along the column of the matrix, or along the list.
  private mutating func go(rows step: Int) -> Bool {
    if layout.isList {
      let cells = matrix.cells
      guard let at = cells.firstIndex(of: cell), cells.indices.contains(at + step) else { return false }
      cell = cells[at + step]
      return true
    }
    let at = cell.place
    let row = at.row + step
    guard row >= 0 else { return false }
    if row >= SWOTCell.rows.count {
      guard matrix.cells.contains(.unplaced), cell != .unplaced else { return false }
      cell = .unplaced
      return true
    }
    // Above O lies the corner; the nearest cell there is S.
    cell = SWOTCell.rows[row][at.column] ?? .factors(.strength)
    return true
  }

  private mutating func go(columns step: Int) -> Bool {
    let at = cell.place
    guard cell != .unplaced, SWOTCell.rows[at.row].indices.contains(at.column + step),
      let next = SWOTCell.rows[at.row][at.column + step]
    else { return false }
    cell = next
    return true
  }

  /// The next cell in reading order, round at the end.
  private mutating func follow(step: Int) {
    let cells = layout.isList ? matrix.cells : SWOTCell.rows.flatMap { $0.compactMap(\.self) }
    let at = cells.firstIndex(of: cell) ?? 0
    cell = cells[(at + step + cells.count) % cells.count]
    place = 0
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    if let wanted, let found = place(ofBlock: wanted) { (cell, place) = found }
    wanted = nil
    if !matrix.cells.contains(cell) { cell = .factors(.strength) }
    var typing: SWOTLayout.Typing?
    if case .text(let area) = entry {
      typing = SWOTLayout.Typing(cell: cell, place: place, text: area.text)
    } else {
      settle()
    }
    let window = Self.window(Area(size))
    layout = SWOTLayout(
      matrix, window.size, list: prefersList || size.columns < Self.narrowest, compact: isCompact, typing: typing,
      session.language, session.glyphs)
    let rows = layout.rows(of: cell, place)
    firstRow = min(firstRow, max(0, layout.height - window.rows))
    firstRow = max(min(firstRow, rows.lowerBound), rows.upperBound - window.rows)
    if case .text(var area) = entry, let item = layout.items.first(where: { $0.cell == cell && $0.place == place }) {
      area.prepare(item.textArea(SWOTLayout.codeColumns(cell, matrix)).size)
      entry = .text(area)
    }
  }

  /// Reads the matrix again when its file has changed.
  mutating func refresh(_ session: Session) {
    let current = session.workspace[path]?.revision ?? -1
    guard current != revision else { return }
    revision = current
    matrix = SWOTMatrix(session.workspace, path: path)
  }

  /// The cell and place in it of a block.
  func place(ofBlock index: Int) -> (SWOTCell, Int)? {
    for cell in matrix.cells {
      if let place = matrix.items(in: cell).firstIndex(where: { $0.index == index }) { return (cell, place) }
    }
    return nil
  }
}
