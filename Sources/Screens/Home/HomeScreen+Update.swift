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
    case .prose: return .open(.narratives(focusedCase?.folder ?? ""))
    case .otherFolder: return .open(.start)
    case .leave: return .quit
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    switch entry {
    case nil: cursor.press(key, count: lines.count)
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
    case .identity:
      if PracticumIdentity(session.workspace).index == nil {
        session.edit { workspace throws(EditRefusal) in try PracticumIdentity.begin(in: workspace) }
      }
      let index = PracticumIdentity(session.workspace).index
      return index.map { .open(.form(file: PracticumIdentity.path, index: $0)) } ?? .stay
    case .parties: return .open(.parties())
    case .phases: return .open(.records(file: PracticumIdentity.path, type: "Tahap"))
    case .meetings: return .open(.meetings(""))
    case .caseTitle(let folder): return .open(.sections(file: CaseSummary.path(of: folder)))
    case .stage(let folder, let summary):
      switch summary.stage {
      case .identity: return .open(.sections(file: CaseSummary.path(of: folder)))
      case .meetings: return .open(.meetings(folder))
      case .problemTree: return .open(.tree(folder))
      case .swot: return .open(.swot(folder))
      }
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    cases = CaseSummary.all(of: session.workspace)
    lines = [.identity, .parties, .phases, .meetings]
    for summary in cases {
      lines.append(.caseTitle(summary.folder))
      let stages = stageBook.stages(of: summary, in: session.workspace) { session.findingCounts(in: $0) }
      lines += stages.map { .stage(summary.folder, $0) }
    }
    if let wanted, let at = lines.firstIndex(of: .caseTitle(wanted)) { cursor.focus(at) }
    wanted = nil
    cursor.prepare(count: lines.count, rows: max(1, listRows(size.rows)))
  }

  /// The rows for the list.
  func listRows(_ rows: Int) -> Int { rows - headRows(rows) }

  /// The practicum's own lines above the list, left out in a low window.
  func headRows(_ rows: Int) -> Int { rows >= 16 ? 3 : 0 }
}
