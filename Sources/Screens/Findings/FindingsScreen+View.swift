import Practicum
import TextCanvas

extension FindingsScreen {
  /// The counts at the top, the list, and the focused finding in full beneath.
  struct Layout {
    let summary: [String]
    let detail: [(text: String, role: StyleRole)]
    let head: Area
    let list: Area
    let foot: Area

    init(_ area: Area, _ screen: FindingsScreen, _ session: Session) {
      let rows = area.rows >= 16 ? 2 : 1
      summary = wrapped(screen.summary(session)[session.language], to: area.columns - 4, most: rows)
      head = area.top(summary.count)
      let room = max(2, min(8, (area.rows - summary.count) * 3 / 5))
      detail = screen.detail(columns: area.columns - 2, rows: room - 1, session)
      foot = area.bottom(detail.isEmpty ? 0 : max(3, detail.count + 1))
      list = area.droppingTop(head.rows).droppingBottom(foot.rows)
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let layout = Layout(area, self, session)
    canvas.write(layout.summary, in: layout.head.inset(columns: 2, rows: 0), .muted)
    if shown.isEmpty {
      let nothing = nothing(session)
      canvas.write(
        wrapped(nothing.words[session.language], to: area.columns - 4),
        in: layout.list.inset(columns: 2, rows: 0).droppingTop(1), nothing.role)
      canvas.cursor = Position(column: area.column, row: layout.list.row)
      return
    }
    for (offset, row) in list.visible.enumerated() {
      let line = layout.list.top(1).moved(rows: offset)
      switch row {
      case .heading(let group): drawHeading(groups[group], &canvas, line, session)
      case .line(let at): draw(shown[at], focused: at == list.index, &canvas, line, session)
      }
    }
    canvas.horizontalLine(at: layout.foot.origin, length: layout.foot.columns, .border, session.glyphs)
    let body = layout.foot.droppingTop(1).inset(columns: 1, rows: 0)
    for (offset, line) in layout.detail.enumerated() {
      canvas.write(
        line.text, at: Position(column: body.column, row: body.row + offset), line.role, limit: body.columns)
    }
    drawReason(&canvas, area.bottom(1), session)
  }

  private func drawReason(_ canvas: inout Canvas, _ line: Area, _ session: Session) {
    guard let reason else { return }
    canvas.fill(line)
    let label = Words(id: "Alasan: ", en: "Reason: ")[session.language]
    let used = canvas.write(label, at: Position(column: line.column + 1, row: line.row), .label)
    reason.field.draw(
      &canvas, at: Position(column: line.column + 1 + used, row: line.row), columns: line.columns - used - 2,
      glyphs: session.glyphs)
  }

  /// How many there are of each severity, and what is not listed.
  private func summary(_ session: Session) -> Words {
    if showsSilenced {
      return Words(
        id: "\(shown.count) temuan diabaikan (v kembali)",
        en: "\(AppWords.found(shown.count).en) silenced (v goes back)")
    }
    let total = counts.values.reduce(0, +)
    guard total > 0 || silencedCount > 0 else { return Words(same: "") }
    let parts = Severity.allCases.compactMap { severity in counts[severity].map { severity.counted($0) } }
    let id = parts.map(\.id).joined(separator: ", ")
    let en = parts.map(\.en).joined(separator: ", ")
    var words = Words(
      id: id.isEmpty ? "Tidak ada temuan" : id, en: en.isEmpty ? "No findings" : en)
    if silencedCount > 0 {
      words.id += "; \(silencedCount) diabaikan (v)"
      words.en += "; \(silencedCount) silenced (v)"
    }
    let hidden = total - shown.count
    if hidden > 0 {
      words.id += ". Tidak ditampilkan: \(hidden) (Esc)"
      words.en += ". Not listed: \(hidden) (Esc)"
    }
    return words
  }

  private func nothing(_ session: Session) -> (words: Words, role: StyleRole) {
    isFiltered && !counts.isEmpty
      ? (Words(id: "Tidak ada temuan di tingkat ini.", en: "No findings of this severity."), .muted)
      : (Words(id: "Tidak ada temuan. Semua isian sejalan.", en: "No findings. Everything fits."), .good)
  }

  private func drawHeading(_ group: Group, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let count = " (\(group.count))"
    let room = line.columns - 1 - displayWidth(count)
    canvas.write(
      truncated(group.title, to: room, glyphs: session.glyphs) + count,
      at: Position(column: line.column + 1, row: line.row), .heading)
  }

  private func draw(_ finding: Finding, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    if focused {
      canvas.fill(line, .focus)
      canvas.cursor = line.origin
    }
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    var at = line.origin
    at.column += canvas.write(marker, at: at, focused ? .focus : .normal)
    at.column += canvas.write(
      padded(finding.severity.shortWords[session.language], to: 6), at: at, focused ? .focus : finding.severity.role)
    at.column += canvas.write("\(finding.rule) ", at: at, focused ? .focus : .muted)
    canvas.write(
      truncated(sentence(of: finding, session), to: line.right - at.column, glyphs: session.glyphs), at: at,
      focused ? .focus : .normal)
  }

  /// The finding in one line: what it is about by its name, unless the sentence says so, then the sentence.
  private func sentence(of finding: Finding, _ session: Session) -> String {
    let message = finding.message[session.language]
    let subject = finding.subject(in: session.workspace)
    guard !subject.isEmpty, !message.contains(subject.prefix(16)) else { return message }
    return "\(truncated(subject, to: 28, glyphs: session.glyphs)): \(message)"
  }

  /// The focused finding in full: its place, the sentence, and what one key would do.
  private func detail(columns: Int, rows: Int, _ session: Session) -> [(text: String, role: StyleRole)] {
    guard let focused else { return [] }
    let language = session.language
    let glyphs = session.glyphs
    let subject = focused.subject(in: session.workspace)
    let type = focused.index.flatMap { session.workspace[focused.file]?.records.type(at: $0) }
    let name = [subject, focused.id == subject || focused.id == type ? "" : focused.id].filter { !$0.isEmpty }
    let parts = [
      focused.severity.words[language], focused.place(in: session.workspace)[language],
      name.count == 2 ? "\(name[0]) (\(name[1]))" : name.first ?? "", shortPath(focused),
    ]
    let place = parts.filter { !$0.isEmpty }.joined(separator: " \(glyphs.bullet) ")
    var last: (text: String, role: StyleRole)?
    if let reason {
      let count = reason.finding.silencedTogether(among: session.findings).count
      let words = Words(
        id: count > 1 ? "Mengabaikan \(count) temuan \(focused.rule) pada catatan ini." : "Mengabaikan temuan ini.",
        en: count > 1 ? "Silences \(count) findings of \(focused.rule) in this record." : "Silences this finding.")
      last = (words[language], .caution)
    } else if showsSilenced {
      let reason = focused.silencing(in: session.workspace)?.reason ?? ""
      last = ("\(Words(id: "Alasan", en: "Reason")[language]): \(reason)", .value)
    } else if let fix = focused.fix {
      // What one key would do is said before it is pressed.
      last = ("p: \(fix.title[language])", .good)
    }
    let end = last.map { last in wrapped(last.text, to: columns, most: 2).map { ($0, last.role) } } ?? []
    let top = rows > 3 ? wrapped(place, to: columns, most: rows > 5 ? 2 : 1).map { ($0, StyleRole.muted) } : []
    let room = max(1, rows - end.count - top.count - (reason == nil ? 0 : 1))
    let message = wrapped(focused.message[language], to: columns, most: room).map { ($0, StyleRole.normal) }
    // While a reason is typed the last row is its field.
    return top + message + end + (reason == nil ? [] : [("", .normal)])
  }

  /// The file within its case, with the line.
  private func shortPath(_ finding: Finding) -> String {
    let prefix = "kasus/\(finding.caseFolder)/"
    let path = finding.file.hasPrefix(prefix) ? String(finding.file.dropFirst(prefix.count)) : finding.file
    return "\(path):\(finding.line)"
  }
}
