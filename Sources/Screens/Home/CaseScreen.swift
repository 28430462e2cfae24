import Practicum
import TextCanvas

/// One case: its stages in the order of practice, each with its state and what is missing next.
struct CaseScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case open, thread, papers, next, findings

    var command: Command {
      switch self {
      case .open:
        Command(
          "Enter", Words(id: "buka", en: "open"),
          help: Words(id: "Membuka tahap yang ditunjuk.", en: "Opens the stage pointed at."),
          synonyms: Words(id: "isi ubah lihat", en: "edit view"))
      case .thread:
        Command(
          "b", Words(id: "benang merah", en: "red thread"),
          help: Words(
            id: "Menampilkan rantai dari penyebab sampai narasumber, dengan setiap putusnya.",
            en: "Shows the chain from the causes to the resource persons, with each break."),
          synonyms: Words(id: "rantai putus hubungan", en: "trace chain links"))
      case .papers: PapersDoor.command
      case .next:
        Command(
          "n", Words(id: "tahap berikut", en: "next stage"),
          help: Words(
            id: "Melompat ke tahap berikut yang belum lengkap.", en: "Jumps to the next stage that is not complete."),
          synonyms: Words(id: "lanjut kosong", en: "unfinished empty"))
      case .findings:
        Command(
          "f", Words(id: "temuan tahap", en: "its findings"),
          help: Words(id: "Menampilkan temuan tahap ini saja.", en: "Lists the findings of this stage only."),
          synonyms: Words(id: "periksa salah", en: "check errors"))
      }
    }
  }

  let folder: String
  private var cursor = ListCursor()
  private var book = StageBook()
  private var progress = CaseProgress()
  private var found = StageFindings()
  private var foundAt = -1

  init(folder: String) { self.folder = folder }

  var subject: String? { CaseSummary.path(of: folder) }
  var scope: FindingsScope { .caseFolder(folder) }
  private var focused: StageSummary? {
    progress.stages.indices.contains(cursor.index) ? progress.stages[cursor.index] : nil
  }

  func title(_ session: Session) -> Words { CaseSummary(folder, of: session.workspace).shortName }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    switch action {
    case .open, .thread, .papers: return nil
    case .next:
      return progress.next == nil ? Words(id: "Semua tahap sudah lengkap.", en: "All stages are complete.") : nil
    case .findings:
      return focused.map { found.counts(of: $0.stage, inCase: folder).isEmpty } ?? true
        ? Words(id: "Tahap ini tanpa temuan.", en: "This stage has no findings.") : nil
    }
  }

  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    switch action {
    case .open: return .open(.stage(folder, focused.stage, session.workspace))
    case .thread: return .open(.trace(folder))
    case .papers: return .open(.papers(folder))
    case .findings: return .open(.findings(.stage(folder, focused.stage)))
    case .next:
      let open = progress.stages.indices.filter { progress.stages[$0].state != .complete }
      if let at = open.first(where: { $0 > cursor.index }) ?? open.first { cursor.focus(at) }
      return .stay
    }
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    cursor.press(key, count: progress.stages.count)
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    progress = book.progress(ofCase: folder, in: session.workspace)
    if foundAt != session.findingsRevision {
      found = StageFindings(session.findings, in: session.workspace)
      foundAt = session.findingsRevision
    }
    cursor.prepare(count: progress.stages.count, rows: Layout(Area(size)).list.rows)
  }

  private struct Layout {
    let head: Area
    let list: Area
    let foot: Area

    init(_ area: Area) {
      head = area.top(1)
      foot = area.bottom(2)
      list = area.droppingTop(1).droppingBottom(2)
    }
  }

  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session) {
    let layout = Layout(area)
    let language = session.language
    let title = CaseSummary(folder, of: session.workspace).title
    let count = Words(
      id: "\(progress.complete) dari \(progress.stages.count)", en: "\(progress.complete) of \(progress.stages.count)")[
        language]
    let head = layout.head
    canvas.write(
      truncated(title, to: head.columns - displayWidth(count) - 4, glyphs: session.glyphs),
      at: Position(column: head.column + 2, row: head.row), .heading)
    canvas.write(count, at: Position(column: head.right - displayWidth(count) - 1, row: head.row), .muted)
    let names = min(33, area.columns * 3 / 5)
    for (offset, at) in cursor.visible(count: progress.stages.count, rows: layout.list.rows).enumerated() {
      let summary = progress.stages[at]
      let findings = found.counts(of: summary.stage, inCase: folder)
      var parts = [summary.state.words[language]]
      if !findings.isEmpty { parts.append(AppWords.found(findings)[language]) }
      if area.columns >= 70, let next = summary.next { parts.append(next[language]) }
      StageRow(
        name: summary.stage.words[language], state: summary.state,
        note: parts.joined(separator: " \(session.glyphs.bullet) "), role: summary.role(findings)
      ).draw(
        &canvas, layout.list.top(1).moved(rows: offset), focused: at == cursor.index, names: names, session.glyphs)
    }
    guard let focused else { return }
    let foot = layout.foot.inset(columns: 2, rows: 0)
    canvas.write(wrapped(focused.nextSentence[language], to: foot.columns, most: 2), in: foot, .accent)
  }
}
