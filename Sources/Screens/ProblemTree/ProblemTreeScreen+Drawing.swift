import Practicum
import TextCanvas

extension ProblemTreeScreen {
  /// The tree as boxes and lines, the part of it that is scrolled to.
  func drawTree(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard let drawing else { return }
    var picture = Canvas(size: area.size)
    let layout = drawing.layout
    for line in layout.crossLines { drawDashes(line, &picture, session) }
    for box in layout.boxes where isInSight(box, area.size) { drawBox(box, &picture, session) }
    var mesh = LineMesh(area.size)
    for segment in layout.segments { mesh.add(from: onScreen(segment.from), to: onScreen(segment.to)) }
    mesh.paint(&picture, .border, session.glyphs)
    for line in layout.crossLines { drawEnds(line, &picture, session) }
    for box in layout.boxes where isInSight(box, area.size) { drawContent(box, drawing, &picture, session) }
    if case .text(let target, _, let text) = entry, target.isAddition || target == .text || target == .objective,
      let focus, let box = layout.box(of: focus)
    {
      let inner = Area(column: box.x + 2, row: box.y + 1, columns: box.width - 3, rows: box.height - 2)
        .moved(columns: -scroll.column, rows: -scroll.row)
      text.draw(&picture, in: inner)
      if target == .objective, text.text.isEmpty { drawGhost(&picture, inner, session) }
    }
    canvas.draw(picture, from: picture.area, at: area.origin)
    drawOverflow(layout.size, &canvas, area, session)
  }

  /// What could be typed as the objective, shown dim behind the cursor.
  func drawGhost(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard let focus, let ghost = ObjectiveSuggestion.objective(for: shown.items[focus].text) else { return }
    canvas.write(truncated(ghost, to: area.columns, glyphs: session.glyphs), at: area.origin, .placeholder)
  }

  private func onScreen(_ point: TreeLayout.Point) -> Position {
    Position(column: point.x - scroll.column, row: point.y - scroll.row)
  }

  private func area(_ box: TreeLayout.Box) -> Area {
    Area(column: box.x - scroll.column, row: box.y - scroll.row, columns: box.width, rows: box.height)
  }

  private func isInSight(_ box: TreeLayout.Box, _ size: Size) -> Bool {
    !area(box).intersection(Area(size)).isEmpty
  }

  private func drawBox(_ box: TreeLayout.Box, _ canvas: inout Canvas, _ session: Session) {
    guard case .item(let number) = box.node else { return }
    let item = shown.items[number]
    let isHeavy = item.kind == .core || item.isMain
    canvas.fill(area(box))
    canvas.box(area(box), role(of: number), isHeavy ? session.glyphs.heavy : session.glyphs.line)
  }

  private func drawContent(
    _ box: TreeLayout.Box, _ drawing: TreeDrawing, _ canvas: inout Canvas, _ session: Session
  ) {
    let area = area(box)
    let inner = area.inset(columns: 2, rows: 1)
    guard case .item(let number) = box.node else {
      canvas.write(drawing.label, in: inner, .caution)
      return
    }
    let isStated = !shown.items[number].objective.isEmpty
    let textRole = !showsObjectives ? role(of: number) : isStated ? .objective : .placeholder
    for (row, line) in drawing.lines[number].enumerated() {
      canvas.write(line, at: Position(column: inner.column, row: inner.row + row), textRole)
    }
    drawTags(box, number, &canvas, area, session)
    if matches(number), shown == tree {
      canvas.restyle(inner, .matched)
      canvas.write("#", at: Position(column: area.column + 1, row: area.bottom - 1), .matched)
    } else if derived.unfit.contains(number) {
      canvas.write("x", at: Position(column: area.column + 1, row: area.bottom - 1), .disabled)
    }
    guard number == focus else { return }
    canvas.restyle(area, .focus)
    let marker = Position(column: area.column + 1, row: area.row + 1)
    canvas.write(String(session.glyphs.marker), at: marker, .focus)
    canvas.cursor = marker
  }

  /// Id and main mark at the left of the upper border, signs at its right, folded items on the far side.
  private func drawTags(
    _ box: TreeLayout.Box, _ number: Int, _ canvas: inout Canvas, _ area: Area, _ session: Session
  ) {
    let item = shown.items[number]
    let role = role(of: number)
    let marks = TreeMarks(
      number, shown, cards: cards[item.id] ?? [], findings: session.findings(in: path, at: item.block).count)
    let name = drawing?.scale.showsText == true ? item.id + (item.isMain ? "*" : "") : ""
    canvas.write(name, at: Position(column: area.column + 1, row: area.row), role, limit: max(0, area.columns - 3))
    // The signs speak of the problem.
    let signs = showsObjectives ? "" : marks.signs(session.language, terse: drawing?.scale.isTerse == true)
    if displayWidth(name) + displayWidth(signs) + 2 < area.columns {
      canvas.write(
        signs, at: Position(column: area.right - 1 - displayWidth(signs), row: area.row),
        marks.findings > 0 || marks.denied > 0 ? .caution : role)
    }
    guard box.hidden > 0 else { return }
    let count = " +\(box.hidden) "
    let isAbove = item.kind == .effect && shown.ancestors(of: number).last == shown.core
    canvas.write(
      count,
      at: Position(
        column: area.column + (area.columns - displayWidth(count)) / 2, row: isAbove ? area.row : area.bottom - 1),
      .accent)
  }

  private func role(of number: Int) -> StyleRole {
    if case .pick(_, let item) = entry {
      if self.number(of: item, in: tree) == number { return .selected }
      if derived.unfit.contains(number) { return .disabled }
    }
    if case .reading(let reading) = entry, let step = reading.current, self.number(of: step.parent, in: tree) == number
    {
      return .selected
    }
    switch shown.items[number].kind {
    case .core: return .core
    case .cause: return .cause
    case .effect: return .effect
    }
  }

  /// A line to a further parent: dashed, under boxes and branches.
  private func drawDashes(_ line: TreeLayout.CrossLine, _ canvas: inout Canvas, _ session: Session) {
    let glyphs = session.glyphs
    for (from, to) in zip(line.points, line.points.dropFirst()) {
      let (one, two) = (onScreen(from), onScreen(to))
      if one.row == two.row {
        for column in max(0, min(one.column, two.column))...max(0, max(one.column, two.column)) {
          canvas.write(String(glyphs.dashHorizontal), at: Position(column: column, row: one.row), .link)
        }
      } else {
        for row in max(0, min(one.row, two.row))...max(0, max(one.row, two.row)) {
          canvas.write(String(glyphs.dashVertical), at: Position(column: one.column, row: row), .link)
        }
      }
    }
  }

  /// The signs at both ends of a dashed line: a dot where it starts, an arrow into what is produced.
  private func drawEnds(_ line: TreeLayout.CrossLine, _ canvas: inout Canvas, _ session: Session) {
    guard let first = line.points.first, let last = line.points.last, line.points.count > 1 else { return }
    let before = line.points[line.points.count - 2]
    let arrow = before.y > last.y ? session.glyphs.arrowUp : session.glyphs.arrowDown
    for (point, sign) in [(first, session.glyphs.bullet), (last, arrow)] {
      let place = onScreen(point)
      if canvas.area.contains(place) { canvas.write(String(sign), at: place, .link) }
    }
  }

  /// Arrows on the edges beyond which the tree goes on.
  private func drawOverflow(_ size: TreeLayout.Extent, _ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let glyphs = session.glyphs
    let middle = Position(column: area.column + area.columns / 2, row: area.row + area.rows / 2)
    // A sign stands on the free cell of its edge that is nearest the middle, never on a text or a line.
    func sign(_ character: Character, _ edge: [Position]) {
      let free = edge.filter { canvas[$0].isBlank }
      let place = free.min {
        abs($0.column - middle.column) + abs($0.row - middle.row) < abs($1.column - middle.column)
          + abs($1.row - middle.row)
      }
      if let place { canvas.write(String(character), at: place, .scrollbar) }
    }
    let across = Array(area.column..<area.right)
    let down = Array(area.row..<area.bottom)
    if scroll.row > 0 { sign(glyphs.arrowUp, across.map { Position(column: $0, row: area.row) }) }
    if scroll.row + area.rows < size.height {
      sign(glyphs.arrowDown, across.map { Position(column: $0, row: area.bottom - 1) })
    }
    if scroll.column > 0 { sign(glyphs.arrowLeft, down.map { Position(column: area.column, row: $0) }) }
    if scroll.column + area.columns < size.width {
      sign(glyphs.arrowRight, down.map { Position(column: area.right - 1, row: $0) })
    }
  }
}
