import Practicum
import TextCanvas

/// A paper as it will read, before it is written.
struct PaperPreviewScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case search, next, previous, nextChapter, previousChapter

    var command: Command {
      switch self {
      case .search:
        Command(
          "/", Words(id: "cari", en: "search"),
          help: Words(id: "Mencari kata dalam dokumen.", en: "Looks for words in the paper."))
      case .next:
        Command(
          "n", Words(id: "berikut", en: "next"),
          help: Words(id: "Ke tempat berikut yang cocok.", en: "Goes to the next place that matches."))
      case .previous:
        Command(
          "N", Words(id: "sebelum", en: "previous"),
          help: Words(id: "Ke tempat sebelumnya yang cocok.", en: "Goes to the place before that matches."),
          inFooter: false)
      case .nextChapter:
        Command(
          "] Tab", Words(id: "bab berikut", en: "next chapter"),
          help: Words(id: "Ke bab berikut.", en: "Goes to the next chapter."))
      case .previousChapter:
        Command(
          "[ Shift-Tab", Words(id: "bab sebelum", en: "chapter before"),
          help: Words(id: "Ke bab sebelumnya.", en: "Goes to the chapter before."))
      }
    }
  }

  let order: PaperOrder
  private var first = 0
  private var rows = 1
  private var count = 0
  private var entry: TextField?
  private var sought = ""

  init(order: PaperOrder) { self.order = order }

  var subject: String? { CaseSummary.path(of: order.caseFolder) }
  var isEntering: Bool { entry != nil }

  func title(_ session: Session) -> Words {
    Words(id: "Pratinjau \(order.subject.words.id)", en: "Preview: \(order.subject.words.en)")
  }

  mutating func ask(_ size: Size, _ session: inout Session) {
    let page = PaperPage(
      order, columns: min(100, size.columns - 2), isASCII: session.glyphs == .ascii,
      revision: session.workspace.revision)
    if session.papers.ask(page) { session.requests.append(.preview(page)) }
  }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .search: nil
    case .next, .previous:
      sought.isEmpty ? Words(id: "Cari dulu dengan /.", en: "Search with / first.") : nil
    case .nextChapter:
      chapter(after: true, session) == nil ? Words(id: "Ini bab terakhir.", en: "This is the last chapter.") : nil
    case .previousChapter:
      chapter(after: false, session) == nil ? Words(id: "Ini bab pertama.", en: "This is the first chapter.") : nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .search: entry = TextField(sought)
    case .next: find(after: true, &session)
    case .previous: find(after: false, &session)
    case .nextChapter: first = chapter(after: true, session) ?? first
    case .previousChapter: first = chapter(after: false, session) ?? first
    }
    return .stay
  }

  private func chapter(after: Bool, _ session: Session) -> Int? {
    let lines = session.papers.lines
    let chapters = lines.indices.filter { lines[$0].heading == 1 }
    return after ? chapters.first { $0 > first } : chapters.last { $0 < first }
  }

  private mutating func find(after: Bool, _ session: inout Session) {
    let lines = session.papers.lines
    let wanted = sought.lowercased()
    let hits = lines.indices.filter { lines[$0].text.lowercased().contains(wanted) }
    let hit = after ? hits.first { $0 > first } ?? hits.first : hits.last { $0 < first } ?? hits.last
    guard let hit else {
      return session.say(
        Words(id: "\"\(sought)\" tidak ada dalam dokumen ini.", en: "\"\(sought)\" is not in this paper."), .caution)
    }
    first = hit
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if var field = entry {
      switch key {
      case .escape: entry = nil
      case .enter, .tab:
        sought = field.text
        entry = nil
        if !sought.isEmpty { find(after: true, &session) }
      default:
        field.press(key)
        entry = field
      }
      return .stay
    }
    var cursor = ListCursor(first)
    // The last page is a full one; a chapter near the end may stand at the top of less.
    if cursor.press(key, count: count, page: max(1, rows - 1)) { first = min(cursor.index, max(first, count - rows)) }
    return .stay
  }

  func layer(_ session: Session) -> Words? { sought.isEmpty ? nil : Words(id: "hapus cari", en: "clear search") }
  mutating func peel(_ session: inout Session) { sought = "" }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    entry == nil ? [] : [("Enter", Words(id: "cari", en: "search")), ("Esc", AppWords.cancel)]
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    rows = max(1, size.rows)
    count = session.papers.page?.order == order ? session.papers.lines.count : 0
    first = max(0, min(first, count - 1))
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let lines = session.papers.page?.order == order ? session.papers.lines : []
    if lines.isEmpty {
      let words = session.papers.refusal ?? Words(id: "Menyusun dokumen...", en: "Composing the paper...")
      canvas.write(
        wrapped(words[session.language], to: area.columns - 2), in: area.inset(columns: 1, rows: 0), .muted)
      canvas.cursor = area.origin.moved(columns: 1)
      return
    }
    for (offset, line) in lines[min(first, lines.count)...].prefix(area.rows).enumerated() {
      var at = Position(column: area.column + 1, row: area.row + offset)
      let isHit = !sought.isEmpty && line.text.lowercased().contains(sought.lowercased())
      if isHit { canvas.write(String(session.glyphs.marker), at: at.moved(columns: -1), .matched) }
      for run in line.runs {
        guard at.column < area.right else { break }
        at.column += canvas.write(run.text, at: at, isHit ? .matched : run.style.role, limit: area.right - at.column)
      }
    }
    canvas.cursor = area.origin
    if first + area.rows < lines.count || !session.papers.isWhole {
      canvas.write(
        String(session.glyphs.arrowDown), at: Position(column: area.right - 1, row: area.bottom - 1), .scrollbar)
    }
    guard let entry else { return }
    let foot = area.bottom(1)
    canvas.fill(foot)
    let used = canvas.write(" / ", at: foot.origin, .label)
    entry.draw(&canvas, at: foot.origin.moved(columns: used), columns: foot.columns - used, glyphs: session.glyphs)
  }
}

extension PaperLine.Style {
  /// How it looks.
  fileprivate var role: StyleRole {
    switch self {
    case .plain: .normal
    case .strong, .heading: .heading
    case .emphasis: .emphasis
    case .muted: .muted
    }
  }
}
