import Practicum
import RecordText
import TextCanvas

/// The prose sections of a case or of the practicum, with how much is written and what was found.
struct NarrativesScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open

    var command: Command {
      Command(
        "Enter", Words(id: "buka", en: "open"), help: Words(id: "Membuka bagian ini.", en: "Opens this section."),
        synonyms: Words(id: "tulis baca ubah", en: "write read edit"))
    }
  }

  /// A line of the list.
  struct Line: Equatable {
    let path: String
    let section: ProseSection?
    let words: Int
  }

  let folder: String
  private(set) var cursor = ListCursor()
  private(set) var lines: [Line] = []
  /// How many words a file has at a revision.
  private var counted: [String: (revision: Int, words: Int)] = [:]
  /// The section to begin at.
  private var wanted: ProseSection?

  init(folder: String, at section: ProseSection? = nil) {
    self.folder = folder
    wanted = section
  }

  func title(_ session: Session) -> Words {
    guard !folder.isEmpty else { return Words(id: "Narasi", en: "Prose") }
    let short = CaseSummary(folder, of: session.workspace).shortName
    return Words(id: "Narasi (\(short.id))", en: "Prose (\(short.en))")
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    lines.indices.contains(cursor.index) ? .open(.prose(lines[cursor.index].path)) : .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: lines.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let sections = ProseSection.all(ofCase: folder)
    let own = ProseSection.folder(ofCase: folder) + "/"
    let known = sections.map { $0.path(inCase: folder) }
    let others = session.workspace.paths.filter { $0.hasPrefix(own) && !known.contains($0) }
    lines = (known + others).map { path in
      Line(path: path, section: ProseSection(path: path), words: words(path, session))
    }
    if let wanted, let at = sections.firstIndex(of: wanted) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: lines.count, rows: Self.list(Area(size)).rows)
  }

  private mutating func words(_ path: String, _ session: Session) -> Int {
    guard let file = session.workspace[path] else { return 0 }
    if let known = counted[path], known.revision == file.revision { return known.words }
    let words = WordCount.words(in: file.records)
    counted[path] = (file.revision, words)
    return words
  }

  private static func list(_ area: Area) -> Area { area.droppingBottom(area.rows >= 14 ? 3 : 2) }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let list = Self.list(area)
    for (offset, place) in cursor.visible(count: lines.count, rows: list.rows).enumerated() {
      draw(lines[place], focused: place == cursor.index, &canvas, list.top(1).moved(rows: offset), session)
    }
    let foot = area.droppingTop(list.rows)
    canvas.horizontalLine(at: foot.origin, length: foot.columns, .border, session.glyphs)
    guard lines.indices.contains(cursor.index) else { return }
    let line = lines[cursor.index]
    let guide = line.section?.guide(isInCase: !folder.isEmpty)[session.language] ?? line.path
    let inner = foot.droppingTop(1).inset(columns: 1, rows: 0)
    canvas.write(wrapped(guide, to: inner.columns, most: inner.rows), in: inner, .muted)
  }

  private func draw(_ line: Line, focused: Bool, _ canvas: inout Canvas, _ row: Area, _ session: Session) {
    if focused {
      canvas.fill(row, .focus)
      canvas.cursor = row.origin
    }
    let language = session.language
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    let columns = min(28, row.columns - 14)
    let name = line.section?.title[language] ?? WorkspacePath.proseName(of: line.path)
    canvas.write(
      truncated(marker + name, to: columns, glyphs: session.glyphs), at: row.origin, focused ? .focus : .normal)
    let found = session.findings(in: line.path)
    var parts: [Words] =
      line.words == 0
      ? [StageState.empty.words]
      : [Words(id: "\(line.words) kata", en: "\(line.words) word\(line.words == 1 ? "" : "s")")]
    if !found.isEmpty { parts.append(AppWords.found(found.count)) }
    let role: StyleRole = found.isEmpty ? (line.words == 0 ? .muted : .begun) : .caution
    let at = Position(column: row.column + columns + 1, row: row.row)
    canvas.write(
      truncated(
        parts.map { $0[language] }.joined(separator: " \(session.glyphs.bullet) "), to: row.right - at.column,
        glyphs: session.glyphs), at: at, focused ? .focus : role)
  }
}
