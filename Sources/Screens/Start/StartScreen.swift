import Practicum
import TextCanvas

/// The screen without a workspace: those used last, another one, a new one, the sample.
struct StartScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, leave

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka yang ditunjuk.", en: "Opens what is pointed at."))
      case .leave:
        Command(
          "q", Words(id: "keluar", en: "leave"), help: Words(id: "Keluar dari Rembuk.", en: "Leaves Rembuk."),
          synonyms: Words(id: "selesai tutup", en: "quit exit"))
      }
    }
  }

  private enum Line: Equatable {
    case recent(String), other, new, sample, practice
  }

  private var cursor = ListCursor()
  private var lines: [Line] = []
  private var entry: TextField?

  init() {}

  var isEntering: Bool { entry != nil }

  func title(_ session: Session) -> Words { Words(same: "Rembuk") }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    if action == .leave { return .quit }
    guard lines.indices.contains(cursor.index) else { return .stay }
    switch lines[cursor.index] {
    case .recent(let path): session.requests.append(.open(path))
    case .other, .new: entry = TextField()
    case .sample: session.requests.append(.openSample(practice: false))
    case .practice: session.requests.append(.openSample(practice: true))
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard var field = entry else {
      cursor.press(key, count: lines.count)
      return .stay
    }
    switch key {
    case .escape: entry = nil
    case .enter:
      entry = nil
      guard !field.isEmpty, lines.indices.contains(cursor.index) else { return .stay }
      session.requests.append(lines[cursor.index] == .new ? .create(field.text) : .open(field.text))
    default:
      field.press(key)
      entry = field
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    lines = session.recentFolders.map(Line.recent) + [.new, .other, .sample, .practice]
    cursor.prepare(count: lines.count, rows: size.rows - 3)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let head = Words(
      id: "Dari rembug warga sampai rencana intervensi yang sudah diperiksa.",
      en: "From a community meeting to a checked intervention plan.")
    canvas.write(
      wrapped(head[session.language], to: area.columns - 4), in: area.top(2).inset(columns: 2, rows: 0), .heading)
    let list = area.droppingTop(3)
    for (offset, index) in cursor.visible(count: lines.count, rows: list.rows).enumerated() {
      let row = list.top(1).moved(rows: offset)
      let focused = index == cursor.index
      if focused {
        canvas.fill(row, .focus)
        canvas.cursor = row.origin
      }
      let marker = focused ? "\(session.glyphs.marker) " : "  "
      let used = canvas.write(
        truncated(marker + text(lines[index])[session.language], to: row.columns, glyphs: session.glyphs),
        at: row.origin,
        focused ? .focus : .normal)
      if focused, let entry {
        let label = Words(id: " folder: ", en: " folder: ")[session.language]
        let start = used + canvas.write(label, at: Position(column: row.column + used, row: row.row), .label)
        entry.draw(
          &canvas, at: Position(column: row.column + start, row: row.row), columns: row.columns - start - 1,
          glyphs: session.glyphs)
      }
    }
  }

  private func text(_ line: Line) -> Words {
    switch line {
    case .recent(let path): Words(same: path)
    case .new: Words(id: "Praktikum baru…", en: "New practicum…")
    case .other: Words(id: "Buka folder lain…", en: "Open another folder…")
    case .sample: Words(id: "Contoh: Praktikum Kelurahan Rancanumpang", en: "Sample: Praktikum Kelurahan Rancanumpang")
    case .practice: Words(id: "Contoh untuk latihan (berisi kekeliruan)", en: "Sample for practice (with slips)")
    }
  }
}
