import Practicum
import TextCanvas

extension PapersScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    switch action {
    case .preview:
      if case .paper(let order) = focused { return .open(.paperPreview(order)) }
    case .write: return .open(.file(focused, ending: ending(of: focused)))
    case .form:
      let endings = focused.endings
      let at = endings.firstIndex(of: ending(of: focused)) ?? 0
      chosen[endings[0]] = endings[(at + 1) % endings.count]
    case .meeting:
      let items = Meeting.all(inCase: folder, of: session.workspace).map {
        PickerItem($0.stem, $0.title, detail: $0.stem)
      }
      meetings = Picker(Words(id: "Pertemuan", en: "Meeting"), items, chosen: meeting.map { [$0] } ?? [])
    case .empty: options.empty = options.empty == .omit ? .mark : .omit
    case .findings: options.hasFindings.toggle()
    case .stop: session.requests.append(.stopPaper)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    guard var picker = meetings else {
      cursor.press(key, count: printouts.count)
      return .stay
    }
    switch picker.press(key) {
    case .stay: meetings = picker
    case .cancelled: meetings = nil
    case .picked(let values):
      meeting = values.first
      meetings = nil
    }
    return .stay
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let meetings = session.workspace.meetings(ofCase: folder).map { WorkspacePath.stem(of: $0) }
    // One meeting needs no choice, and one that is gone is none.
    if meeting.map({ !meetings.contains($0) }) ?? true { meeting = meetings.last }
    let stages = book.progress(ofCase: folder, in: session.workspace).stages
    missing = printouts.map { printout in
      let empty = stages.filter { $0.state == .empty && printout.stages.contains($0.stage) }.map(\.stage.words)
      guard let first = empty.first else { return nil }
      let more = empty.count - 1
      return Words(
        id: "kosong: \(first.id.lowercased())" + (more > 0 ? " +\(more)" : ""),
        en: "empty: \(first.en.lowercased())" + (more > 0 ? " +\(more)" : ""))
    }
    cursor.prepare(count: printouts.count, rows: Layout(Area(size)).list.rows)
  }
}
