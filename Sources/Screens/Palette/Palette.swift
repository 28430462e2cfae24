import Practicum
import TextCanvas

/// The box that finds commands by plain words of both languages; without words it is the menu.
public struct Palette: Sendable {
  struct Entry: Equatable, Sendable {
    let name: String
    let command: Command
    let disabledReason: Words?
    let haystack: String
    /// Set for commands of the frame.
    var global: GlobalAction?
    /// Set for what is a place to go to; listed only once it is asked for by words.
    var destination: Destination?
    /// What to press once there.
    var hint: Words?
  }

  enum Outcome: Equatable {
    case stay, closed
    case chosen(Entry)
  }

  static let keys: [(key: String, title: Words)] = [
    ("a-z", Words(id: "cari", en: "search")), ("Enter", Words(id: "jalankan", en: "run")), ("Esc", AppWords.cancel),
  ]

  private let entries: [Entry]
  /// How many entries stand in the menu, before any word is typed.
  private let menuCount: Int
  private var field = TextField()
  private var cursor = ListCursor()
  private var shown: [Int]

  init(screen: any ScreenState, _ session: Session) {
    let own = screen.commands.map { named in
      Entry(named, screen.disabledReason(named: named.name, session), nil)
    }
    let menu =
      own
      + GlobalAction.allCases.filter { $0 != .palette }.map { action in
        Entry(NamedCommand(name: action.rawValue, command: action.command), nil, action)
      }
    entries = menu + Elsewhere.entries(from: screen, session)
    menuCount = menu.count
    shown = Array(menu.indices)
  }

  mutating func press(_ key: Key) -> Outcome {
    switch key {
    case .escape: return .closed
    case .enter, .tab: return shown.indices.contains(cursor.index) ? .chosen(entries[shown[cursor.index]]) : .stay
    default:
      if [.home, .end].contains(key) || !cursor.press(key, count: shown.count) {
        if field.press(key) { search() }
      }
      return .stay
    }
  }

  /// Every typed word must begin a word of the command; better places first.
  private mutating func search() {
    let words = field.text.lowercased().split(separator: " ").map(String.init)
    shown = (words.isEmpty ? 0..<menuCount : entries.indices).filter { index in
      words.allSatisfy { entries[index].haystack.contains(" " + $0) }
    }
    cursor.focus(0)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let size = Size(columns: min(area.columns, 72), rows: min(area.rows, menuCount + 3))
    let box = area.centred(size)
    canvas.fill(box)
    canvas.box(box, .border, session.glyphs)
    let title = GlobalAction.palette.command.title[session.language]
    canvas.write(" \(title) ", at: Position(column: box.column + 1, row: box.row), .heading)
    let inner = box.inset(by: 1)
    var list = cursor
    list.prepare(count: shown.count, rows: inner.rows - 1)
    for (offset, line) in list.visible(count: shown.count, rows: inner.rows - 1).enumerated() {
      draw(entries[shown[line]], focused: line == list.index, &canvas, inner.top(1).moved(rows: offset + 1), session)
    }
    if shown.isEmpty {
      let nothing = Words(
        id: "Tidak ada perintah yang cocok.", en: "No command matches.")
      canvas.write(
        truncated(nothing[session.language], to: inner.columns - 2, glyphs: session.glyphs),
        at: Position(column: inner.column + 2, row: inner.row + 1), .muted)
    }
    canvas.write(": ", at: inner.origin, .muted)
    field.draw(
      &canvas, at: Position(column: inner.column + 2, row: inner.row), columns: inner.columns - 2, role: .value,
      glyphs: session.glyphs)
  }

  private func draw(_ entry: Entry, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    let role: StyleRole = focused ? .focus : entry.disabledReason == nil ? .normal : .disabled
    canvas.fill(line, role)
    let key = AppWords.key(entry.command.keys.first?.name ?? "", session.language)
    let keyWidth = 11
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    canvas.write(marker + key, at: line.origin, role, limit: keyWidth + 2)
    let title = entry.command.title[session.language]
    // A command that cannot be done says why, in the place of its help.
    let rest = entry.disabledReason?[session.language] ?? entry.command.help[session.language]
    let at = Position(column: line.column + keyWidth + 2, row: line.row)
    let room = line.columns - keyWidth - 2
    let used = canvas.write(truncated(title, to: room, glyphs: session.glyphs), at: at, role)
    guard room - used > 6 else { return }
    canvas.write(
      truncated(rest, to: room - used - 2, glyphs: session.glyphs),
      at: Position(column: at.column + used + 2, row: at.row), focused ? .focus : .muted)
  }
}

extension Palette.Entry {
  fileprivate init(_ named: NamedCommand, _ reason: Words?, _ global: GlobalAction?) {
    let command = named.command
    let words = [command.title, command.synonyms, command.help].flatMap { [$0.id, $0.en] }.joined(separator: " ")
    self.init(
      name: named.name, command: command, disabledReason: reason, haystack: " " + words.lowercased(), global: global)
  }
}
