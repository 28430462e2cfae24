import Practicum
import TextCanvas

/// What a help page is about: the commands of one screen.
public struct HelpPage: Equatable, Sendable {
  public let title: Words
  public let commands: [NamedCommand]
}

/// All keys of a screen with a sentence each, then those that work everywhere.
struct HelpScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case back, rules

    var command: Command {
      switch self {
      case .back:
        Command(
          "q", Words(id: "tutup", en: "close"),
          help: Words(id: "Menutup bantuan.", en: "Closes the help."))
      case .rules:
        Command(
          "a", Words(id: "aturan pemeriksaan", en: "rules of the checks"),
          help: GlobalAction.rules.command.help, synonyms: GlobalAction.rules.command.synonyms)
      }
    }
  }

  let page: HelpPage
  private var cursor = ListCursor()
  private var lines: [(key: String, text: String, role: StyleRole)] = []
  private var rows = 1

  init(page: HelpPage) { self.page = page }

  func title(_ session: Session) -> Words { Words(id: "Bantuan", en: "Help") }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    action == .rules ? .open(.rules) : .back
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: lines.count, page: rows)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let language = session.language
    lines = [("", page.title[language], .heading)]
    add(page.commands, language, size.columns)
    lines.append(("", "", .normal))
    lines.append(("", Words(id: "Di semua layar", en: "On every screen")[language], .heading))
    add(GlobalAction.allCases.map { NamedCommand(name: $0.rawValue, command: $0.command) }, language, size.columns)
    let escape = Words(
      id: "Mundur selapis: batal mengisi, tutup kotak, lalu kembali ke layar sebelumnya. Tidak pernah keluar.",
      en: "One layer back: stop entering, close a box, then go back a screen. It never quits.")
    add("Esc", escape[language], size.columns)
    let modes = Words(
      id: "Kaki layar menyebut modus: GERAK (huruf adalah perintah) atau ISI (huruf adalah teks).",
      en: "The footer names the mode: MOVE (letters are commands) or ENTRY (letters are text).")
    add("", modes[language], size.columns)
    rows = size.rows
    cursor.prepare(count: lines.count, rows: rows)
  }

  private mutating func add(_ commands: [NamedCommand], _ language: Language, _ columns: Int) {
    for command in commands.map(\.command) {
      let keys = command.keys.map { AppWords.key($0.name, language) }.joined(separator: " ")
      add(keys.isEmpty ? ":" : keys, "\(command.title[language]): \(command.help[language])", columns)
    }
  }

  private mutating func add(_ key: String, _ text: String, _ columns: Int) {
    for (index, line) in wrapped(text, to: max(10, columns - 16)).enumerated() {
      lines.append((index == 0 ? key : "", line, .normal))
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (offset, index) in cursor.visible(count: lines.count, rows: area.rows).enumerated() {
      let line = lines[index]
      let row = area.row + offset
      if index == cursor.index {
        canvas.write(String(session.glyphs.marker), at: Position(column: area.column, row: row), .accent)
        canvas.cursor = Position(column: area.column, row: row)
      }
      let column = line.role == .heading ? 2 : 15
      canvas.write(line.key, at: Position(column: area.column + 2, row: row), .key, limit: 12)
      canvas.write(
        line.text, at: Position(column: area.column + column, row: row), line.role, limit: area.columns - column)
    }
  }
}
