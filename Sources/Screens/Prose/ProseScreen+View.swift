import Practicum
import TextCanvas

extension ProseScreen {
  /// The text with a gutter for findings, and beneath it what is to be told of the place of the cursor.
  struct Layout {
    /// Columns to the left of the text.
    static let gutter = 2
    /// Lines longer than this tire the eye.
    static let widest = 96

    let text: Area
    let border: Area
    let detail: Area

    init(_ area: Area) {
      let rows = area.rows >= 16 ? 2 : 1
      detail = area.bottom(rows).inset(columns: 1, rows: 0)
      border = area.rows >= 16 ? area.droppingBottom(rows).bottom(1) : area.bottom(0)
      text = area.droppingBottom(rows + border.rows).droppingLeft(Self.gutter).left(Self.widest)
    }

    init(_ size: Size) { self.init(Area(size)) }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    if case .offers(let list) = entry { return list.draw(&canvas, area, session) }
    let layout = Layout(area)
    buffer.draw(&canvas, in: layout.text, role: .normal, spans: ProseMarks.spans)
    if buffer.isEmpty { drawGuide(&canvas, layout.text.droppingTop(1), session) }
    drawGutter(&canvas, layout, session)
    if !layout.border.isEmpty {
      canvas.horizontalLine(at: layout.border.origin, length: area.columns, .border, session.glyphs)
    }
    let (words, role) = detail(session)
    canvas.write(
      wrapped(words[session.language], to: layout.detail.columns, most: layout.detail.rows + 1).fitted(
        layout.detail, session.glyphs), in: layout.detail, role)
    switch entry {
    case .completion(_, let items, let cursor): drawCompletion(items, cursor, &canvas, layout.text, session)
    case .search(let field): draw(field, Words(id: "Cari: ", en: "Find: "), &canvas, layout.detail.bottom(1), session)
    case .replacement(let field):
      let label = Words(id: "Ganti \"\(needle)\" dengan: ", en: "Replace \"\(needle)\" by: ")
      draw(field, label, &canvas, layout.detail.bottom(1), session)
    case .offers, nil: break
    }
  }

  private func draw(
    _ field: TextField, _ label: Words, _ canvas: inout Canvas, _ line: Area, _ session: Session
  ) {
    canvas.fill(line)
    let shown = truncated(label[session.language], to: line.columns / 2, glyphs: session.glyphs)
    let used = canvas.write(shown, at: line.origin, .label)
    field.draw(
      &canvas, at: Position(column: line.column + used, row: line.row), columns: line.columns - used,
      glyphs: session.glyphs)
  }

  /// What belongs into a section in which nothing is written yet.
  private func drawGuide(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let language = session.language
    var lines = section.map { wrapped($0.guide(isInCase: !folder.isEmpty)[language], to: area.columns - 1) } ?? []
    let begin = Words(id: "Mulai saja mengetik.", en: "Just begin to type.")
    lines += [""] + wrapped(begin[language], to: area.columns - 1)
    if !offers.isEmpty {
      let offer = Words(
        id: "Tab: \(offers.count) kalimat yang sudah dikatakan data.",
        en: "Tab: \(offers.count) sentence\(offers.count == 1 ? "" : "s") that the data already says.")
      lines += wrapped(offer[language], to: area.columns - 1)
    }
    canvas.write(lines, in: area, .placeholder)
  }

  /// The gravest finding of each paragraph in sight, as a sign beside its first row.
  private func drawGutter(_ canvas: inout Canvas, _ layout: Layout, _ session: Session) {
    guard !session.findings(in: path).isEmpty else { return }
    let starts = Dictionary(
      paragraphStarts().enumerated().map { ($0.element, $0.offset) }, uniquingKeysWith: { one, _ in one })
    for (offset, row) in buffer.rowsInSight(layout.text.rows).enumerated() where row.range.lowerBound == 0 {
      guard let paragraph = starts[row.line],
        let worst = session.findings(in: path, at: paragraph).map(\.severity).min()
      else { continue }
      canvas.write(
        String(worst.sign), at: Position(column: layout.text.column - Layout.gutter, row: layout.text.row + offset),
        worst.role)
    }
  }

  /// What there is to tell: news from outside, a finding, what stands for a figure or citation, how long the text is.
  private func detail(_ session: Session) -> (Words, StyleRole) {
    if let notice { return (notice, .caution) }
    if let token = ProseToken(buffer.lines[buffer.cursor.line], at: buffer.cursor.offset), token.isClosed {
      return told(token)
    }
    if !session.findings(in: path).isEmpty, let paragraph = paragraphOfCursor,
      let found = session.findings(in: path, at: paragraph).min(by: { $0.severity < $1.severity })
    {
      return (found.message, found.severity.role)
    }
    let count = Words(id: "\(words) kata", en: words == 1 ? "1 word" : "\(words) words")
    // An empty section shows its guide where the text will stand.
    if buffer.isEmpty { return (count, .muted) }
    let section = section.map { $0.guide(isInCase: !folder.isEmpty) } ?? Words(same: path)
    let dot = session.glyphs.bullet
    return (Words(id: "\(count.id) \(dot) \(section.id)", en: "\(count.en) \(dot) \(section.en)"), .muted)
  }

  private func told(_ token: ProseToken) -> (Words, StyleRole) {
    let written = token.kind == .figure ? "{\(token.id)}" : "[@\(token.id)]"
    if let item = facts.item(token) {
      return (Words(same: "\(written) = \(item.shown): \(item.about)"), .value)
    }
    return token.kind == .figure
      ? (
        Words(
          id: "\(written) belum terdaftar sebagai angka kasus ini.", en: "\(written) is no figure of this case yet."),
        .caution
      )
      : (
        Words(id: "\(written) belum ada di daftar pustaka.", en: "\(written) is not in the references yet."), .caution
      )
  }

  /// The list of what could complete the token, under the cursor or above it where there is no room.
  private func drawCompletion(
    _ items: [ProseFacts.Item], _ cursor: ListCursor, _ canvas: inout Canvas, _ area: Area, _ session: Session
  ) {
    guard let at = buffer.cursorPosition(in: area) else { return }
    let below = area.bottom - at.row - 1
    let above = at.row - area.row
    let room = max(below, above)
    let rows = min(items.count, 6, max(1, room - 2))
    var list = cursor
    list.prepare(count: items.count, rows: rows)
    let lines = items.map { "\($0.id)  \($0.shown)  \($0.about)" }
    let columns = min(area.columns, max(24, (lines.map { displayWidth($0) }.max() ?? 0) + 4))
    let row = below >= above ? at.row + 1 : at.row - rows - 2
    let box = Area(
      column: min(at.column, area.right - columns), row: max(area.row, row), columns: columns, rows: rows + 2)
    canvas.fill(box)
    canvas.box(box, .border, session.glyphs)
    for (offset, place) in list.visible(count: items.count, rows: rows).enumerated() {
      let line = box.inset(by: 1).top(1).moved(rows: offset)
      let isFocused = place == list.index
      if isFocused { canvas.fill(line, .focus) }
      let marker = isFocused ? "\(session.glyphs.marker) " : "  "
      canvas.write(
        truncated(marker + lines[place], to: line.columns, glyphs: session.glyphs), at: line.origin,
        isFocused ? .focus : .normal)
    }
    canvas.cursor = at
  }
}

extension [String] {
  /// The lines that fit into an area, the last with an ellipsis where more would follow.
  fileprivate func fitted(_ area: Area, _ glyphs: Glyphs) -> [String] {
    guard count > area.rows, area.rows > 0 else { return self }
    let rest = self[(area.rows - 1)...].joined(separator: " ")
    return Array(prefix(area.rows - 1)) + [truncated(rest, to: area.columns, glyphs: glyphs)]
  }
}

extension Severity {
  /// Stands beside a paragraph about which something was found.
  fileprivate var sign: Character {
    switch self {
    case .salah: "!"
    case .perluDicek: "?"
    case .saran: "*"
    }
  }
}
