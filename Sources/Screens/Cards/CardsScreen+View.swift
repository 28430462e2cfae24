import Practicum
import TextCanvas

extension CardsScreen {
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    drawStatus(&canvas, area.top(1), session)
    let body = area.droppingTop(1).droppingBottom(entry == nil ? 0 : 1)
    if cards.isEmpty {
      let empty = Words(
        id: "Belum ada kartu. Tekan a, ketik isi kartu, Enter untuk kartu berikut, Esc bila selesai.",
        en: "There is no card yet. Press a, type a card, Enter for the next one, Esc when done.")
      if entry == nil {
        canvas.write(
          wrapped(empty[session.language], to: body.columns - 4), in: body.inset(columns: 2, rows: 1), .muted)
        canvas.cursor = body.origin
      }
    } else if view == .wall {
      drawWall(&canvas, body, session)
    } else {
      drawRanking(&canvas, body, session)
    }
    drawEntry(&canvas, area, session)
  }

  private func drawStatus(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    canvas.fill(line, .status)
    guard let wall else { return }
    var parts = [view.words[session.language], VoteKeys.status(sex, wall)[session.language]]
    if !marked.isEmpty {
      parts.insert(Words(id: "\(marked.count) ditandai", en: "\(marked.count) marked")[session.language], at: 1)
    }
    canvas.write(
      truncated(parts.joined(separator: " \(session.glyphs.vertical) "), to: line.columns - 2, glyphs: session.glyphs),
      at: Position(column: line.column + 1, row: line.row), .status)
  }

  private func drawWall(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let columns = wallOrder
    let width = columnWidth
    let focusedColumn = place(in: columns)?.column
    for (offset, cards) in columns.dropFirst(firstColumn).prefix(columnCount).enumerated() {
      let column = area.left(width).moved(columns: offset * width)
      let start = offset + firstColumn == focusedColumn ? firstLine : 0
      var row = 0
      for place in start..<cards.count {
        if place == start || Self.beginsCluster(place, cards) {
          drawClusterName(cards[place].cluster, &canvas, column.droppingTop(row).top(1), session)
          row += 1
        }
        let height = Self.height(cards[place], width: width)
        guard row + 2 < column.rows || place == start else { break }
        drawCard(cards[place], &canvas, column.droppingTop(row).top(height).left(width - 1), session)
        row += height
      }
    }
    let shown = firstColumn + columnCount
    if firstColumn > 0 { canvas.write(String(session.glyphs.arrowLeft), at: area.origin, .muted) }
    if shown < columns.count {
      canvas.write(String(session.glyphs.arrowRight), at: Position(column: area.right - 1, row: area.row), .muted)
    }
  }

  /// The cluster's name with its cards and their votes.
  private func drawClusterName(_ name: String, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let cards = wall?.cards(in: name) ?? []
    let label = name.isEmpty ? Words(id: "(tanpa klaster)", en: "(no cluster)")[session.language] : name
    let votes = cards.reduce(0) { $0 + $1.votes }
    let counts = " (\(cards.count)/\(votes))"
    let room = max(1, line.columns - displayWidth(counts) - 2)
    canvas.write(
      truncated(label, to: room, glyphs: session.glyphs) + counts,
      at: Position(column: line.column + 1, row: line.row), .heading, limit: line.columns - 1)
  }

  private func drawCard(_ card: Card, _ canvas: inout Canvas, _ box: Area, _ session: Session) {
    let isFocused = card.handle == focusedHandle
    canvas.box(box, isFocused ? .focus : .border, session.glyphs)
    let inner = box.inset(by: 1)
    for (offset, line) in wrapped(card.text, to: max(4, inner.columns - 3)).prefix(min(4, inner.rows)).enumerated() {
      canvas.write(
        line, at: Position(column: inner.column + 1, row: inner.row + offset), isFocused ? .focus : .normal,
        limit: inner.columns - 1)
    }
    if isFocused {
      canvas.write(String(session.glyphs.marker), at: inner.origin, .focus)
      if entry == nil { canvas.cursor = inner.origin }
    }
    if marked.contains(card.handle) {
      canvas.write(
        "[\(session.glyphs.checked)]", at: Position(column: box.column + 2, row: box.row), .selected)
    }
    var foot = "L\(card.votes(of: .man)) P\(card.votes(of: .woman))"
    if let sum = card.urgencySum { foot += " USG \(sum)" }
    if let item = card.treeItem { foot += " \(session.glyphs.arrowRight)\(item)" }
    if card.votes > 0 || card.urgencySum != nil || card.treeItem != nil {
      canvas.write(
        " \(foot) ", at: Position(column: max(box.column + 1, box.right - displayWidth(foot) - 3), row: box.bottom - 1),
        isFocused ? .focus : .value, limit: box.columns - 2)
    }
  }

  private func drawRanking(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (offset, entry) in ranked.dropFirst(firstLine).prefix(area.rows).enumerated() {
      let line = area.top(1).moved(rows: offset)
      let isFocused = entry.card.handle == focusedHandle
      let role: StyleRole = isFocused ? .focus : entry.place == nil ? .muted : .normal
      if isFocused {
        canvas.fill(line, .focus)
        if self.entry == nil { canvas.cursor = line.origin }
      }
      let sign = isFocused ? String(session.glyphs.marker) : marked.contains(entry.card.handle) ? "*" : " "
      let place = entry.place.map { "\($0)" } ?? "-"
      canvas.write(sign + padded(place, to: 3, .right) + (entry.isTied ? "=" : " "), at: line.origin, role)
      let score: String
      if view == .votes {
        score = "\(entry.score)  L\(entry.card.votes(of: .man)) P\(entry.card.votes(of: .woman))"
      } else {
        let marks = Card.urgencyFields.map { entry.card.record[$0] ?? "-" }.joined(separator: "+")
        score = entry.place == nil ? marks : "\(entry.score)  \(marks)"
      }
      let width = 14
      canvas.write(
        padded(score, to: width, .right, glyphs: session.glyphs),
        at: Position(column: line.right - width - 1, row: line.row), role)
      let text = entry.card.treeItem.map { "\(entry.card.text) \(session.glyphs.arrowRight)\($0)" } ?? entry.card.text
      canvas.write(
        truncated(text, to: max(0, line.columns - width - 8), glyphs: session.glyphs),
        at: Position(column: line.column + 6, row: line.row), role)
    }
  }

  private func drawEntry(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let line = area.bottom(1)
    switch entry {
    case nil: break
    case .newCard(let field): EntryLine.draw(Words(id: "Kartu", en: "Card"), field, &canvas, line, session)
    case .text(_, let field): EntryLine.draw(Words(id: "Teks", en: "Text"), field, &canvas, line, session)
    case .clusterName(_, let field):
      EntryLine.draw(Words(id: "Nama klaster", en: "Cluster name"), field, &canvas, line, session)
    case .urgency(_, let field):
      EntryLine.draw(Words(id: "USG (tiga angka 1-5)", en: "USG (three digits 1-5)"), field, &canvas, line, session)
    case .quota(let field):
      EntryLine.draw(Words(id: "Jatah suara per orang", en: "Votes per person"), field, &canvas, line, session)
    case .cluster(_, let picker), .kind(_, let picker):
      picker.draw(&canvas, over: area, session.language, session.glyphs)
    }
  }
}
