import Practicum
import TextCanvas

/// All rules of the checks by what they are about, with what each has found.
struct RulesScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open

    var command: Command {
      Command(
        "Enter", Words(id: "penjelasan", en: "explanation"),
        help: Words(
          id: "Menjelaskan aturan ini dengan contoh.", en: "Explains this rule with an example."),
        synonyms: Words(id: "mengapa buka", en: "why open"))
    }
  }

  private var list = GroupedList()
  private let numbers = RuleGroup.all.flatMap(\.numbers)
  private var counts: [String: Int] = [:]
  private var countedAt = -1

  private var focused: String? { numbers.indices.contains(list.index) ? numbers[list.index] : nil }

  func title(_ session: Session) -> Words { GlobalAction.rules.command.title.capitalised }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    focused.map { .open(.explanation($0)) } ?? .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    list.press(key)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    if countedAt != session.findingsRevision {
      counts = Dictionary(grouping: session.findings, by: \.rule).mapValues(\.count)
      countedAt = session.findingsRevision
    }
    var starts: [Int] = []
    var start = 0
    for group in RuleGroup.all {
      starts.append(start)
      start += group.numbers.count
    }
    list.prepare(starts: starts, count: numbers.count, rows: size.rows)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (offset, row) in list.visible.enumerated() {
      let line = area.top(1).moved(rows: offset)
      switch row {
      case .heading(let group):
        canvas.write(
          RuleGroup.all[group].words[session.language], at: Position(column: line.column + 1, row: line.row), .heading,
          limit: line.columns - 1)
      case .line(let at): draw(numbers[at], focused: at == list.index, &canvas, line, session)
      }
    }
  }

  private func draw(_ number: String, focused: Bool, _ canvas: inout Canvas, _ line: Area, _ session: Session) {
    if focused {
      canvas.fill(line, .focus)
      canvas.cursor = line.origin
    }
    let found = counts[number].map { AppWords.found($0)[session.language] } ?? ""
    let room = line.columns - 4 - (found.isEmpty ? 0 : displayWidth(found) + 1)
    let marker = focused ? "\(session.glyphs.marker) " : "  "
    let title = "\(marker)  \(number) \(RuleGroup.title(of: number)[session.language])"
    canvas.write(truncated(title, to: room + 2, glyphs: session.glyphs), at: line.origin, focused ? .focus : .normal)
    canvas.write(
      found, at: Position(column: line.right - displayWidth(found) - 1, row: line.row), focused ? .focus : .caution)
  }
}

extension Words {
  /// The same with a capital at the beginning.
  var capitalised: Words {
    Words(id: id.prefix(1).uppercased() + id.dropFirst(), en: en.prefix(1).uppercased() + en.dropFirst())
  }
}
