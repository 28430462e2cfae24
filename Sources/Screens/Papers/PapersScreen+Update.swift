import Practicum
import TextCanvas

extension PapersScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    guard let focused else { return .stay }
    switch action {
    case .preview:
      if case .paper(let order) = focused { return .open(.paperPreview(order)) }
    case .write: askName(focused, &session)
    case .form:
      let endings = focused.endings
      let at = endings.firstIndex(of: ending(of: focused)) ?? 0
      chosen[endings[0]] = endings[(at + 1) % endings.count]
    case .meeting:
      let items = Meeting.all(inCase: folder, of: session.workspace).map {
        PickerItem($0.stem, $0.title, detail: $0.stem)
      }
      entry = .meeting(
        Picker(Words(id: "Pertemuan", en: "Meeting"), items, chosen: meeting.map { [$0] } ?? []))
    case .empty: options.empty = options.empty == .omit ? .mark : .omit
    case .findings: options.hasFindings.toggle()
    case .stop: session.requests.append(.stopPaper)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    if let path = asked, entry == nil {
      answer(key, path, &session)
      return .stay
    }
    switch entry {
    case nil: cursor.press(key, count: printouts.count)
    case .meeting(var picker):
      switch picker.press(key) {
      case .stay: entry = .meeting(picker)
      case .cancelled: entry = nil
      case .picked(let values):
        meeting = values.first
        entry = nil
      }
    case .name(var field):
      switch key {
      case .escape: entry = nil
      case .enter, .tab: write(field.text, &session)
      default:
        field.press(key)
        entry = .name(field)
      }
    }
    return .stay
  }

  private mutating func askName(_ printout: Printout, _ session: inout Session) {
    session.papers.writing = .none
    let name = printout.fileName(ending(of: printout))
    entry = .name(TextField(WriteOrder.place(of: name, besidePracticum: session.folderName)))
  }

  private mutating func answer(_ key: Key, _ path: String, _ session: inout Session) {
    switch key {
    case .text("y"):
      guard let ordered = session.papers.ordered else { return }
      session.papers.writing = .underWay(.composing)
      session.requests.append(.print(ordered, to: path, replacing: true))
    case .text("t"), .text("n"):
      session.papers.writing = .none
      entry = .name(TextField(path))
    case .escape: session.papers.writing = .none
    default:
      session.say(Words(id: "y mengganti, t memberi nama lain.", en: "y replaces it, t gives another name."))
    }
  }

  /// Orders the file; the ending that was typed decides the form.
  private mutating func write(_ name: String, _ session: inout Session) {
    guard var printout = focused, !name.isEmpty else { return }
    let typed = name.split(separator: "/").last?.split(separator: ".").last.map { $0.lowercased() } ?? ""
    guard printout.endings.contains(typed) else {
      let known = printout.endings.map { ".\($0)" }.joined(separator: ", ")
      return session.say(
        Words(
          id: "Akhiran nama harus salah satu dari \(known).", en: "The name must end with one of \(known)."), .caution)
    }
    if case .paper(var order) = printout {
      order.format = PaperFormat(rawValue: typed) ?? order.format
      printout = .paper(order)
    }
    entry = nil
    session.papers.writing = .underWay(.composing)
    session.papers.ordered = printout
    session.requests.append(.print(printout, to: name, replacing: false))
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    let meetings = session.workspace.meetings(ofCase: folder).map { WorkspacePath.stem(of: $0) }
    // One meeting needs no choice, and one that is gone is none.
    if meeting.map({ !meetings.contains($0) }) ?? true { meeting = meetings.last }
    asked = if case .alreadyThere(let path) = session.papers.writing { path } else { nil }
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
