import Practicum
import TextCanvas

/// What the checks found, most serious first; Enter goes to the place.
struct FindingsScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
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
    case .open:
      guard Destination.place(of: focused, session) == nil else { return nil }
      return Words(
        id: "Temuan ini tentang seluruh berkas \(focused.file); tidak ada isian yang dapat dibuka.",
        en: "This one is about all of \(focused.file); there is no field to open.")
    case .mend:
      if let readOnly = session.readOnly { return readOnly }
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
    case .open: return Destination.place(of: focused, session).map { .open($0) } ?? .stay
    case .mend:
      guard let fix = focused.fix, session.perform(fix) else { return .stay }
      session.say(
        Words(
          id: "\(fix.title.id): sudah. Tekan u untuk mengembalikannya.",
          en: "\(fix.title.en): done. Press u to bring it back."), .good)
      return .stay
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: found.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    found = session.findings
    cursor.prepare(count: found.count, rows: max(1, size.rows - 3))
    cursor.prepare(count: found.count, rows: max(1, size.rows - detail(size, session).count - 1))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    guard !found.isEmpty else {
      canvas.write(
        Words(id: "Tidak ada temuan. Semua isian sejalan.", en: "No findings. Everything fits.")[session.language],
        at: Position(column: area.column + 2, row: area.row + 1), .good)
      canvas.cursor = area.origin
      return
    }
    let lines = detail(area.size, session)
    let list = area.droppingBottom(lines.count + 1)
    for (offset, index) in cursor.visible(count: found.count, rows: list.rows).enumerated() {
      draw(found[index], focused: index == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    let detail = area.bottom(lines.count + 1)
    canvas.horizontalLine(at: detail.origin, length: detail.columns, .border, session.glyphs)
    canvas.write(lines, in: detail.droppingTop(1).inset(columns: 1, rows: 0))
  }

  /// The focused finding in full with its place: two rows, more in a narrow window.
  private func detail(_ size: Size, _ session: Session) -> [String] {
    guard let focused else { return [] }
    // What one key would do is said before it is pressed.
    let mending = focused.fix.map { fix in Words(id: " [p: \(fix.title.id)]", en: " [p: \(fix.title.en)]") }
    let text =
      "\(focused.file) \(focused.id): \(focused.message[session.language])" + (mending?[session.language] ?? "")
    let lines = wrapped(text, to: size.columns - 2, most: max(2, size.rows - 4))
    return lines.count < 2 ? lines + [""] : lines
  }

  private func draw(_ finding: Finding, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    if focused { canvas.fill(line, .focus) }
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    var at = line.origin
    at.column += canvas.write(marker, at: at, focused ? .focus : .normal)
    at.column += canvas.write(
      padded(finding.severity.words[session.language], to: 12), at: at, focused ? .focus : finding.severity.role)
    at.column += canvas.write("\(finding.rule) ", at: at, focused ? .focus : .muted)
    canvas.write(
      truncated(finding.message[session.language], to: line.right - at.column, glyphs: session.glyphs), at: at,
      focused ? .focus : .normal)
    if focused { canvas.cursor = line.origin }
  }
}

extension Destination {
  /// The screen and the record on it that a finding speaks of, the first record where it speaks of the whole file;
  /// nil where there is none.
  static func place(of finding: Finding, _ session: Session) -> Destination? {
    if finding.rule.hasPrefix("W") {
      let focus = finding.index.map { Focus($0, field: finding.field) }
      return finding.field == "Bobot"
        ? .swotWeights(finding.caseFolder, focus: focus) : .swot(finding.caseFolder, focus: focus)
    }
    if finding.rule.hasPrefix("P") { return .tree(finding.caseFolder, focus: finding.index.map { Focus($0) }) }
    guard let file = session.workspace[finding.file] else { return nil }
    let head = Schema.records(in: file.kind).first.flatMap { file.records.records(of: $0.type).first }
    guard let index = finding.index ?? head, index < file.records.count else { return nil }
    if file.records.kind(at: index) == .broken { return .repair(file: finding.file, index: index) }
    if file.kind == .pertemuan, file.records.kind(at: index) == .record {
      let focus = Focus(index, field: finding.field)
      if file.records.type(at: index) == "Peserta" { return .roster(finding.file, focus: focus) }
      if file.records.type(at: index) == "Temuan" { return .cards(finding.file, focus: focus) }
    }
    return .form(file: finding.file, index: index, field: finding.field)
  }
}
