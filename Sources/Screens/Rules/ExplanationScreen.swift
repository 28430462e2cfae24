import Practicum
import TextCanvas

/// The page of one rule: what it catches, how serious that is, why it matters, a slip, the same mended, what to do.
struct ExplanationScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case findings, next, previous

    var command: Command {
      switch self {
      case .findings:
        Command(
          "Enter", Words(id: "lihat temuannya", en: "see its findings"),
          help: Words(id: "Menampilkan temuan dari aturan ini saja.", en: "Lists what this rule alone has found."),
          synonyms: Words(id: "daftar", en: "list"))
      case .next:
        Command(
          "n Right", Words(id: "aturan berikut", en: "next rule"),
          help: Words(id: "Membuka penjelasan aturan berikutnya.", en: "Opens the page of the next rule."))
      case .previous:
        Command(
          "p Left", Words(id: "aturan sebelum", en: "rule before"),
          help: Words(id: "Membuka penjelasan aturan sebelumnya.", en: "Opens the page of the rule before."),
          inFooter: false)
      }
    }
  }

  let rule: String
  private var cursor = ListCursor()
  private var lines: [(text: String, role: StyleRole)] = []
  private var rows = 1

  init(rule: String) { self.rule = rule }

  func title(_ session: Session) -> Words { Words(id: "Aturan \(rule)", en: "Rule \(rule)") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .findings:
      session.findings.contains { $0.rule == rule }
        ? nil
        : Words(
          id: "Sekarang tidak ada temuan dari aturan \(rule).", en: "Rule \(rule) finds nothing at the moment.")
    case .next, .previous:
      neighbour(action == .next ? 1 : -1) == nil
        ? Words(id: "Sudah di ujung daftar aturan.", en: "This is the end of the list of rules.") : nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .findings: .open(.findings(.rule(rule)))
    case .next, .previous: neighbour(action == .next ? 1 : -1).map { .replace(.explanation($0)) } ?? .stay
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: lines.count, page: rows)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let language = session.language
    lines = []
    add("\(rule) \(RuleGroup.title(of: rule)[language])", .heading, size.columns, indent: 0)
    let severities = RuleGroup.severities(of: rule)
    let words = severities.map { $0.words[language] }.joined(separator: ", ")
    let found = session.findings.count { $0.rule == rule }
    add(
      "\(words) \(session.glyphs.bullet) \(AppWords.found(found)[language])", severities.first?.role ?? .muted,
      size.columns, indent: 0)
    if let page = RuleExplanation.of(rule) {
      for (heading, text) in Self.parts(of: page) {
        lines.append(("", .normal))
        add(heading[language], .label, size.columns, indent: 0)
        add(text[language], .normal, size.columns, indent: 2)
      }
    }
    rows = size.rows
    cursor.prepare(count: lines.count, rows: rows)
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    for (offset, index) in cursor.visible(count: lines.count, rows: area.rows).enumerated() {
      let row = area.row + offset
      if index == cursor.index {
        canvas.write(String(session.glyphs.marker), at: Position(column: area.column, row: row), .accent)
        canvas.cursor = Position(column: area.column, row: row)
      }
      canvas.write(
        lines[index].text, at: Position(column: area.column + 2, row: row), lines[index].role, limit: area.columns - 2)
    }
  }

  private static func parts(of page: RuleExplanation) -> [(Words, Words)] {
    [
      (Words(id: "Mengapa penting", en: "Why it matters"), page.why),
      (Words(id: "Contoh yang keliru", en: "A slip"), page.slip),
      (Words(id: "Sesudah diperbaiki", en: "Once mended"), page.mended),
      (Words(id: "Yang perlu dilakukan", en: "What to do"), page.remedy),
    ]
  }

  private mutating func add(_ text: String, _ role: StyleRole, _ columns: Int, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    lines += wrapped(text, to: max(10, min(columns, 100) - 4 - indent)).map { (margin + $0, role) }
  }

  private func neighbour(_ step: Int) -> String? {
    let numbers = RuleGroup.all.flatMap(\.numbers)
    guard let at = numbers.firstIndex(of: rule), numbers.indices.contains(at + step) else { return nil }
    return numbers[at + step]
  }
}
