import Practicum
import RecordText
import TextCanvas

/// A screen of one or two files of a case as a board: what is there in groups, one thing focused, its links marked.
protocol BoardScreen: ScreenState {
  /// What an entry is for.
  associatedtype Purpose: BoardPurpose

  var folder: String { get }
  var board: Board { get set }
  var entry: BoardEntry<Purpose>? { get set }
  /// The file whose records stand on the board and whose findings are told.
  var path: String { get }
  /// Reads again what has changed.
  mutating func refresh(_ session: Session)
  /// What stands on the board.
  func groups(_ session: Session) -> [BoardGroup]
  /// The keys of the items that one is linked with.
  func linked(to item: BoardItem) -> Set<String>
  /// What is known of the focus beyond its lines, where no finding speaks of it.
  func facts(_ session: Session) -> String
  /// Stores a typed text; false when it was refused.
  mutating func store(_ text: String, _ purpose: Purpose, _ session: inout Session) -> Bool
  /// Goes on with the next entry after one was stored by Tab, or in a list.
  mutating func goOn(_ purpose: Purpose, _ session: Session)
  /// Stores what was picked; false when it was refused.
  mutating func store(_ values: [String], _ purpose: Purpose, _ session: inout Session) -> Bool
  /// Stores who was picked; false when it was refused.
  mutating func store(_ parties: [PartyChoice], _ purpose: Purpose, _ session: inout Session) -> Bool
}

extension BoardScreen {
  var isEntering: Bool { entry != nil }
  var file: String? { path }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] { entry?.keys ?? [] }

  func linked(to item: BoardItem) -> Set<String> { [] }
  func facts(_ session: Session) -> String { "" }
  mutating func goOn(_ purpose: Purpose, _ session: Session) {}
  mutating func store(_ parties: [PartyChoice], _ purpose: Purpose, _ session: inout Session) -> Bool { false }

  /// The screen's name with its case.
  func title(_ words: Words, _ session: Session) -> Words {
    let short = CaseSummary(folder, of: session.workspace).shortName
    return Words(id: "\(words.id) (\(short.id))", en: "\(words.en) (\(short.en))")
  }

  /// How grave the gravest finding about a record of the board's file is.
  func severity(_ index: Int, _ session: Session) -> Severity? {
    session.findings(in: path, at: index).map(\.severity).min()
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard var open = entry else {
      board.press(key)
      return .stay
    }
    let outcome = open.press(key)
    // What is refused stays in its field.
    entry = open
    switch outcome {
    case .stay: break
    case .cancelled: entry = nil
    case .text(let text, let purpose, let goesOn):
      guard store(text, purpose, &session) else { break }
      entry = nil
      refresh(session)
      if goesOn, !text.isEmpty { goOn(purpose, session) }
    case .picked(let values, let purpose):
      guard store(values, purpose, &session) else { break }
      entry = nil
      refresh(session)
      if purpose.addsToList { goOn(purpose, session) }
    case .parties(let parties, let purpose): if store(parties, purpose, &session) { entry = nil }
    case .removed(let removal, let manner):
      entry = nil
      session.remove(removal, manner)
    }
    return .stay
  }

  /// Takes the focused record away, after one question where others name it.
  mutating func removeFocused(_ session: inout Session) {
    guard let index = board.focused?.index else { return }
    let removal = RecordRemoval(ofRecordAt: index, in: path, session.workspace)
    if let question = RemovalQuestion(removal) {
      entry = .removal(question, removal)
    } else {
      session.remove(removal)
    }
  }

  /// Carries out an edit that adds a record of a type, and goes to it; false when it was refused.
  mutating func add(
    _ type: String, _ session: inout Session, _ compose: (Workspace) throws(EditRefusal) -> Edit?
  ) -> Bool {
    let before = session.workspace[path]?.records ?? RecordFile()
    guard session.edit(compose) else { return false }
    let after = session.workspace[path]?.records ?? RecordFile()
    // The first place where the two differ is the new one's.
    let (old, new) = (before.records(of: type), after.records(of: type))
    let place = new.indices.first { place in
      !old.indices.contains(place) || before.text(at: old[place]) != after.text(at: new[place])
    }
    if let place { board.want(block: new[place]) }
    return true
  }

  /// Says that a record went away while it was being changed; what was typed stays.
  func isGone(_ session: inout Session) -> Bool {
    session.say(
      Words(
        id: "Yang sedang diubah sudah tidak ada; Esc menutup isian.",
        en: "What was being changed is gone; Esc closes it."),
      .caution)
    return false
  }

  /// The rows beneath the board that speak of the focus.
  static func footRows(_ rows: Int) -> Int { rows >= 16 ? 3 : 2 }

  mutating func prepare(_ size: Size, _ session: Session) {
    refresh(session)
    let window = Size(columns: size.columns, rows: max(1, size.rows - Self.footRows(size.rows)))
    var board = board
    board.prepare(groups(session), window) { linked(to: $0) }
    self.board = board
    entry?.prepare(size)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    board.draw(&canvas, area.droppingBottom(Self.footRows(area.rows)), session)
    drawFoot(&canvas, area.bottom(Self.footRows(area.rows)), session)
    entry?.draw(&canvas, over: area, session)
  }

  private func drawFoot(_ canvas: inout Canvas, _ foot: Area, _ session: Session) {
    canvas.horizontalLine(at: foot.origin, length: foot.columns, .border, session.glyphs)
    let inner = foot.droppingTop(1).inset(columns: 1, rows: 0)
    let found = board.focused?.index.flatMap { index in
      session.findings(in: path, at: index).min { $0.severity < $1.severity }
    }
    let whole = session.findings(in: path).first { $0.index == nil && isAbout($0) }
    let told = found ?? (board.focused?.index == nil ? whole : nil)
    let text = told?.message[session.language] ?? facts(session)
    guard !text.isEmpty else { return }
    var lines = wrapped(text, to: inner.columns, most: inner.rows + 1)
    if lines.count > inner.rows {
      let rest = lines[(inner.rows - 1)...].joined(separator: " ")
      lines = lines[..<(inner.rows - 1)] + [truncated(rest, to: inner.columns, glyphs: session.glyphs)]
    }
    canvas.write(lines, in: inner, told?.severity.role ?? .muted)
  }

  /// Whether a finding about the whole file is told here.
  func isAbout(_ finding: Finding) -> Bool { finding.rule.hasPrefix("S") || finding.rule.hasPrefix("G") }
}
