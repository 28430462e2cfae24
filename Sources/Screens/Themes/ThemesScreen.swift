import Practicum
import TextCanvas

/// The colour themes; moving shows each at once, Enter keeps it, Escape brings the former one back.
struct ThemesScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case keep

    var command: Command {
      Command(
        "Enter", Words(id: "pakai", en: "use"),
        help: Words(id: "Memakai tema ini seterusnya.", en: "Uses this theme from now on."))
    }
  }

  private let former: String
  private var cursor: ListCursor

  init(_ session: Session) {
    former = session.theme
    cursor = ListCursor(session.themes.firstIndex { $0.name == session.theme } ?? 0)
  }

  func title(_ session: Session) -> Words { GlobalAction.theme.command.title }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition { .back }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if cursor.press(key, count: session.themes.count), session.themes.indices.contains(cursor.index) {
      use(session.themes[cursor.index].name, &session)
    }
    return .stay
  }

  func layer(_ session: Session) -> Words? {
    session.theme == former ? nil : Words(id: "tema semula", en: "former theme")
  }

  mutating func peel(_ session: inout Session) {
    use(former, &session)
    cursor.focus(session.themes.firstIndex { $0.name == former } ?? 0)
  }

  private func use(_ name: String, _ session: inout Session) {
    session.theme = name
    session.requests.append(.useTheme(name))
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    cursor.prepare(count: session.themes.count, rows: size.rows)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for index in cursor.visible(count: session.themes.count, rows: area.rows) {
      let line = area.top(1).moved(rows: index - cursor.first)
      let focused = index == cursor.index
      canvas.fill(line, focused ? .focus : .normal)
      let marker = focused ? "\(session.glyphs.marker) " : "  "
      canvas.write(marker + session.themes[index].title[session.language], at: line.origin, focused ? .focus : .normal)
      if focused { canvas.cursor = line.origin }
    }
    drawSample(&canvas, area.droppingTop(session.themes.count + 1), session)
  }

  /// Every role in its own name, so that a theme can be judged on the projector before it is used.
  private func drawSample(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    var at = Position(column: area.column + 2, row: area.row)
    for role in StyleRole.allCases {
      let text = " \(role.name) "
      if at.column + displayWidth(text) > area.right - 2 { at = Position(column: area.column + 2, row: at.row + 1) }
      guard at.row < area.bottom else { return }
      at.column += canvas.write(text, at: at, role) + 1
    }
  }
}
