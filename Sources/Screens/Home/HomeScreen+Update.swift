import Practicum
import RecordText
import TextCanvas

extension HomeScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    switch action {
    case .open: return open(&session)
    case .addCase: entry = .newCase(TextField())
    case .rename: entry = .title(TextField(focusedCase?.record["Judul"] ?? ""))
    case .up, .down:
      guard let focusedCase else { return .stay }
      wanted = focusedCase.folder
      session.edit { workspace throws(EditRefusal) in
        try focusedCase.move(by: action == .up ? -1 : 1, in: workspace)
      }
    case .remove:
      guard let focusedCase else { return .stay }
      let done = session.edit { workspace throws(EditRefusal) in try focusedCase.remove(in: workspace) }
      if done {
        let title = focusedCase.title
        session.say(
          Words(
            id: "Kasus \"\(title)\" dihapus. Tekan u untuk mengembalikannya.",
            en: "Case \"\(title)\" removed. Press u to bring it back."),
          .good)
      }
    case .papers: return .open(.papers(focusedCase?.folder ?? ""))
    case .prose: return .open(.narratives(focusedCase?.folder ?? ""))
    case .otherFolder: return .open(.start)
    case .leave: return .quit
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: list.press(key)
    case .newCase(let field): take(key, field, Entry.newCase, &session)
    case .title(let field): take(key, field, Entry.title, &session)
    }
    return .stay
  }

  private mutating func take(
    _ key: Key, _ field: TextField, _ entering: (TextField) -> Entry, _ session: inout Session
  ) {
    switch key {
    case .escape: entry = nil
    case .enter, .tab: finish(field.text, &session)
    default:
      var field = field
      field.press(key)
      entry = entering(field)
    }
  }

  private mutating func finish(_ title: String, _ session: inout Session) {
    let focusedCase = focusedCase
    var isDone = true
    switch entry {
    case .newCase where !title.isEmpty:
      wanted = CaseSummary.freshFolder(for: title, in: session.workspace)
      isDone = session.edit { workspace throws(EditRefusal) in try CaseSummary.add(title: title, in: workspace) }
    case .title:
      isDone = session.edit { workspace throws(EditRefusal) in try focusedCase?.rename(to: title, in: workspace) }
    default: break
    }
    // What was refused stays in its field.
    if isDone { entry = nil }
  }

  private func open(_ session: inout Session) -> Transition {
    switch focused {
    case nil: return .stay
    case .caseFile(let folder): return .open(.caseFile(folder))
    case .section(let summary):
      if summary.stage == .practicum, PracticumIdentity(session.workspace).index == nil {
        session.edit { workspace throws(EditRefusal) in try PracticumIdentity.begin(in: workspace) }
      }
      return .open(.stage("", summary.stage, session.workspace))
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let workspace = session.workspace
    cases = CaseSummary.all(of: workspace)
    let sections = book.progress(ofCase: "", in: workspace).stages.map(Line.section)
    progress = Dictionary(
      uniqueKeysWithValues: cases.map { ($0.folder, book.progress(ofCase: $0.folder, in: workspace)) })
    if foundAt != session.findingsRevision {
      found = StageFindings(session.findings, in: workspace)
      foundAt = session.findingsRevision
    }
    // Who, where and when comes first; the rest of the practicum stands behind its cases.
    lines = sections.prefix(1) + cases.map { .caseFile($0.folder) } + sections.dropFirst()
    if let wanted, let at = lines.firstIndex(of: .caseFile(wanted)) { list.focus(at) }
    wanted = nil
    list.prepare(starts: [1, 1 + cases.count], count: lines.count, rows: Layout(Area(size)).list.rows)
  }
}
