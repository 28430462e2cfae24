import Practicum
import TextCanvas

extension SWOTScreen {
  /// The rows beneath the matrix that speak of the focus.
  static func detailRows(_ area: Area) -> Int { area.rows >= 16 ? 2 : 1 }

  static func window(_ area: Area) -> Area { area.droppingBottom(detailRows(area)) }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let window = Self.window(area)
    var sheet = Canvas(size: Size(columns: window.columns, rows: max(layout.height, window.rows)))
    if !layout.isList { drawFrame(&sheet, session) }
    for (cell, place) in layout.cells { drawCell(cell, &sheet, place, session) }
    canvas.draw(
      sheet, from: Area(column: 0, row: firstRow, columns: window.columns, rows: window.rows), at: window.origin)
    drawScrollMarks(&canvas, window, session.glyphs)
    drawDetail(&canvas, area.bottom(Self.detailRows(area)), session)
    switch entry {
    case .pick(let picker, _): picker.draw(&canvas, over: area, session.language, session.glyphs)
    case .priority(let field): drawPriority(field, &canvas, area.bottom(1), session)
    case .removal(let question, _): question.draw(&canvas, over: area, session.language, session.glyphs)
    default: break
    }
  }

  private func drawFrame(_ sheet: inout Canvas, _ session: Session) {
    let glyphs = session.glyphs
    let height = layout.rows.reduce(layout.rows.count + 1, +)
    sheet.box(Area(column: 0, row: 0, columns: sheet.size.columns, rows: height), .border, glyphs)
    var column = 0
    for width in layout.columns.dropLast() {
      column += width + 1
      sheet.verticalLine(at: Position(column: column, row: 0), length: height, .border, glyphs)
    }
    var row = 0
    for rows in layout.rows.dropLast() {
      row += rows + 1
      sheet.horizontalLine(at: Position(column: 0, row: row), length: sheet.size.columns, .border, glyphs)
    }
    let corner = Area(column: 1, row: 1, columns: layout.columns[0], rows: layout.rows[0])
    let upper = "\(SWOTSide.internal.words[session.language]) \(glyphs.arrowRight)"
    let lower = "\(glyphs.arrowDown) \(SWOTSide.external.words[session.language])"
    sheet.write(
      upper, at: Position(column: corner.right - displayWidth(upper) - 1, row: corner.row), .heading)
    sheet.write(lower, at: Position(column: corner.column + 1, row: corner.bottom - 1), .heading)
  }

  private func drawCell(_ cell: SWOTCell, _ sheet: inout Canvas, _ area: Area, _ session: Session) {
    let items = matrix.items(in: cell)
    let isFocused = cell == self.cell
    let isBare = isFocused && items.isEmpty && !isEntering
    let heading = area.top(1)
    if isBare { sheet.fill(heading, .focus) }
    let mark = isBare ? String(session.glyphs.marker) : " "
    var at = heading.origin
    let role: StyleRole = isBare ? .focus : cell.isStrategies ? .heading : cell.role
    at.column += sheet.write("\(mark)\(cell.heading[session.language]) ", at: at, role, limit: area.columns)
    let purpose = cell.purpose[session.language]
    if displayWidth(purpose) < heading.right - at.column { sheet.write(purpose, at: at, isBare ? .focus : .muted) }
    if isBare { sheet.cursor = heading.origin }
    let placed = layout.items.filter { $0.cell == cell }
    if placed.isEmpty {
      let lines = wrapped(cell.invitation(matrix)[session.language], to: area.columns - 1)
      sheet.write(lines, in: area.droppingTop(1).droppingLeft(1), .placeholder)
    }
    for item in placed {
      drawItem(item, items.indices.contains(item.place) ? items[item.place] : nil, &sheet, session)
    }
  }

  private func drawItem(_ item: SWOTLayout.Item, _ value: SWOTItem?, _ sheet: inout Canvas, _ session: Session) {
    let isFocused = item.cell == cell && item.place == place
    let codeColumns = SWOTLayout.codeColumns(item.cell, matrix)
    let text = item.textArea(codeColumns)
    let code = value?.id ?? matrix.nextCode(item.cell.letters, in: session.workspace)
    let isLinked = value.map { linked.contains($0.index) } ?? false
    let role: StyleRole = isFocused && !isEntering ? .focus : isLinked ? .selected : .normal
    if role != .normal { sheet.fill(item.area, role) }
    let mark = mark(value, isFocused, isLinked, session)
    sheet.write(String(mark.sign), at: item.area.origin, role == .normal ? mark.role : role)
    sheet.write(
      code, at: Position(column: item.area.column + 1, row: item.area.row), role == .normal ? item.cell.role : role,
      limit: codeColumns)
    if isFocused, case .text(let field) = entry {
      field.draw(&sheet, in: text)
      return
    }
    sheet.write(item.lines, in: text, role)
    for (offset, note) in item.notes.enumerated() {
      let row = item.area.row + item.lines.count + offset
      sheet.write(
        note.text, at: Position(column: text.column, row: row), role == .focus ? .focus : note.role,
        limit: text.columns)
    }
    if isFocused { sheet.cursor = item.area.origin }
  }

  /// The blocks that the focus cites or is cited by.
  private var linked: Set<Int> { focused.map(matrix.linked(to:)) ?? [] }

  private func mark(
    _ item: SWOTItem?, _ isFocused: Bool, _ isLinked: Bool, _ session: Session
  ) -> (sign: Character, role: StyleRole) {
    if isFocused { return (session.glyphs.marker, .focus) }
    if isLinked { return (session.glyphs.checked, .selected) }
    guard let item else { return (" ", .normal) }
    let found = session.findings(in: path, at: item.index).map(\.severity).min()
    if let found { return ("!", found.role) }
    return matrix.isOpen(item) ? ("!", .caution) : (" ", .normal)
  }

  private func drawScrollMarks(_ canvas: inout Canvas, _ window: Area, _ glyphs: Glyphs) {
    let column = window.right - 1
    if firstRow > 0 {
      canvas.write(String(glyphs.arrowUp), at: Position(column: column, row: window.row), .accent)
    }
    if firstRow + window.rows < layout.height {
      canvas.write(String(glyphs.arrowDown), at: Position(column: column, row: window.bottom - 1), .accent)
    }
  }

  /// What the checks say of the focus, else what it rests on; in an empty matrix how to begin.
  private func drawDetail(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let detail: (words: String, role: StyleRole)? =
      if case .text = entry {
        (cell.guidance[session.language], .muted)
      } else if matrix.isEmpty {
        (Self.beginning[session.language], .muted)
      } else if let focused,
        let finding = session.findings(in: path, at: focused.index).min(by: { $0.severity < $1.severity })
      {
        (finding.message[session.language], finding.severity.role)
      } else if let focused {
        (facts(of: focused, session), .muted)
      } else {
        nil
      }
    guard let detail, !detail.words.isEmpty else { return }
    var lines = wrapped(detail.words, to: area.columns - 2, most: area.rows + 1)
    if lines.count > area.rows {
      let rest = lines[(area.rows - 1)...].joined(separator: " ")
      lines = lines[..<(area.rows - 1)] + [truncated(rest, to: area.columns - 2, glyphs: session.glyphs)]
    }
    canvas.write(lines, in: area.inset(columns: 1, rows: 0), detail.role)
  }

  private static let beginning = Words(
    id: "Mulai dari S: a lalu ketik satu kekuatan, atau s mengambil usulan dari pohon masalah dan potensi.",
    en: "Begin at S: a and type a strength, or s takes suggestions from the problem tree and resources.")

  private func facts(of item: SWOTItem, _ session: Session) -> String {
    let language = session.language
    var parts: [String] = []
    switch item {
    case .factor(let factor):
      let weight = factor.weight?.shownWeight(language) ?? factor.weightText
      if !weight.isEmpty { parts.append(Words(id: "Bobot \(weight)", en: "Weight \(weight)")[language]) }
      if !factor.ratingText.isEmpty { parts.append("Rating \(factor.ratingText)") }
      let strategies = matrix.strategies(citing: factor).map(\.id).joined(separator: " ")
      if !strategies.isEmpty {
        parts.append(Words(id: "dipakai \(strategies)", en: "taken up by \(strategies)")[language])
      }
      if let targets = Self.basisTargets, !factor.basis.isEmpty {
        let choices = ReferenceChoices(session.workspace, from: path)
        let basis = factor.basis.map { choices.label(of: $0, targets, language) }.joined(separator: "; ")
        parts.append(Words(id: "Dasar: \(basis)", en: "Rests on: \(basis)")[language])
      }
    case .strategy(let strategy):
      if !strategy.priority.isEmpty {
        parts.append(Words(id: "Prioritas \(strategy.priority)", en: "Priority \(strategy.priority)")[language])
      }
      for code in strategy.citations {
        parts.append(matrix.factor(code).map { "\(code) \($0.text)" } ?? "\(code) ?")
      }
    }
    return parts.joined(separator: " \(session.glyphs.bullet) ")
  }

  private func drawPriority(_ field: TextField, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line)
    let label = Words(
      id: "Prioritas \(focused?.id ?? "") (1 paling dahulu): ", en: "Priority of \(focused?.id ?? "") (1 first): ")
    let used = canvas.write(label[session.language], at: Position(column: line.column + 1, row: line.row), .label)
    field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: min(6, line.columns - used - 2),
      glyphs: session.glyphs)
  }
}

extension SWOTCell {
  fileprivate var isStrategies: Bool { if case .strategies = self { true } else { false } }

  /// The colour of its codes and heading.
  var role: StyleRole {
    switch self {
    case .factors(.strength): .strength
    case .factors(.weakness): .weakness
    case .factors(.opportunity): .opportunity
    case .factors(.threat): .threat
    case .strategies: .strategy
    case .unplaced: .caution
    }
  }
}
