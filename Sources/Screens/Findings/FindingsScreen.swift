import Practicum
import TextCanvas

/// What the checks found, most serious first; Enter goes to the place.
struct FindingsScreen: ScreenState {
  enum Action: String, ScreenAction {
    case open, mend

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "lihat", en: "go there"),
          help: Words(id: "Membuka isian yang dimaksud.", en: "Opens the field that is meant."))
      case .mend:
        Command(
          "p", Words(id: "perbaiki", en: "mend"),
          help: Words(
            id: "Memperbaiki dengan satu tombol, bila perbaikannya pasti.",
            en: "Mends it with one key where the mending is certain."),
          synonyms: Words(id: "betulkan", en: "fix"))
      }
    }
  }

  private var cursor = ListCursor()
  private var found: [Finding] = []

  func title(_ session: Session) -> Words { Words(id: "Temuan", en: "Findings") }

  private var focused: Finding? { found.indices.contains(cursor.index) ? found[cursor.index] : nil }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    guard let focused else { return Words(id: "Tidak ada temuan.", en: "There are no findings.") }
    switch action {
    case .open: return nil
    case .mend:
      return focused.fix == nil
        ? Words(
          id: "Temuan ini perlu keputusan Anda; Enter membuka tempatnya.",
          en: "This one needs your judgement; Enter goes to the place.")
        : nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    switch action {
    case .open: return .open(Destination.place(of: focused, session))
    case .mend:
      if let fix = focused.fix { session.perform(fix) }
      return .stay
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: found.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    found = session.findings
    cursor.prepare(count: found.count, rows: max(1, (size.rows - 3)))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard !found.isEmpty else {
      canvas.write(
        Words(id: "Tidak ada temuan. Semua isian sejalan.", en: "No findings. Everything fits.")[session.language],
        at: Position(column: area.column + 2, row: area.row + 1), .good)
      return
    }
    let list = area.droppingBottom(3)
    for (offset, index) in cursor.visible(count: found.count, rows: list.rows).enumerated() {
      draw(found[index], focused: index == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    guard let focused else { return }
    let detail = area.bottom(3)
    canvas.horizontalLine(at: detail.origin, length: detail.columns, .border, session.glyphs)
    let text = "\(focused.file) \(focused.id): \(focused.message[session.language])"
    let lines = wrapped(text, to: detail.columns - 2).prefix(2)
    canvas.write(Array(lines), in: detail.droppingTop(1).inset(columns: 1, rows: 0))
  }

  private func draw(_ finding: Finding, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let role: StyleRole =
      switch finding.severity {
      case .salah: .wrong
      case .perluDicek: .caution
      case .saran: .suggestion
      }
    if focused { canvas.fill(line, .focus) }
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    var at = line.origin
    at.column += canvas.write(marker, at: at, focused ? .focus : .normal)
    at.column += canvas.write(padded(finding.severity.words[session.language], to: 12), at: at, focused ? .focus : role)
    at.column += canvas.write("\(finding.rule) ", at: at, focused ? .focus : .muted)
    canvas.write(
      truncated(finding.message[session.language], to: line.right - at.column, glyphs: session.glyphs), at: at,
      focused ? .focus : .normal)
    if focused { canvas.cursor = line.origin }
  }
}

extension Destination {
  /// The screen and the record on it that a finding speaks of.
  static func place(of finding: Finding, _ session: Session) -> Destination {
    if finding.rule.hasPrefix("W") {
      let focus = finding.index.map { Focus($0, field: finding.field) }
      return finding.field == "Bobot"
        ? .swotWeights(finding.caseFolder, focus: focus) : .swot(finding.caseFolder, focus: focus)
    }
    guard let index = finding.index, let file = session.workspace[finding.file], index < file.records.count else {
      return .findings
    }
    if file.records.kind(at: index) == .broken { return .repair(file: finding.file, index: index) }
    if file.kind == .pertemuan, file.records.kind(at: index) == .record {
      let focus = Focus(index, field: finding.field)
      if file.records.type(at: index) == "Peserta" { return .roster(finding.file, focus: focus) }
      if file.records.type(at: index) == "Temuan" { return .cards(finding.file, focus: focus) }
    }
    if file.kind == .pohonMasalah, finding.rule.hasPrefix("P") { return .tree(finding.caseFolder, focus: Focus(index)) }
    return .form(file: finding.file, index: index, field: finding.field)
  }
}
