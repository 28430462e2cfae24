import Practicum
import TextCanvas

extension ProblemTreeScreen {
  mutating func beginReading(_ session: inout Session) {
    let links = tree.links
    let open = links.filter { tree.answer(to: $0) == nil }
    // Once all are answered, the walk goes over all of them again.
    let steps = (open.isEmpty ? links : open).map {
      LinkReading.Step(item: key(of: $0.item, in: tree), parent: key(of: $0.parent, in: tree))
    }
    let place = steps.firstIndex { $0.item == focusPath.first } ?? 0
    var reading = LinkReading(steps: Array(steps[place...] + steps[..<place]))
    reading.place = 0
    show(reading, &session)
  }

  mutating func typeReading(_ key: Key, _ reading: LinkReading, _ session: inout Session) {
    var reading = reading
    switch key {
    case .escape: entry = nil
    case .text("y"), .text("Y"): answer(true, &reading, &session)
    case .text("t"), .text("T"), .text("n"), .text("N"): answer(false, &reading, &session)
    case .delete, .backspace: answer(nil, &reading, &session)
    case .right, .down, .tab, .text(" "):
      reading.place += 1
      show(reading, &session)
    case .left, .up, .backTab:
      reading.place = max(0, reading.place - 1)
      show(reading, &session)
    default: break
    }
  }

  /// The link a step means, while both its ends are there.
  func link(of step: LinkReading.Step) -> TreeLink? {
    guard let item = number(of: step.item, in: tree), let parent = number(of: step.parent, in: tree),
      tree.parents(of: item).contains(parent)
    else { return nil }
    return tree.link(from: item, to: parent)
  }

  private mutating func answer(_ holds: Bool?, _ reading: inout LinkReading, _ session: inout Session) {
    if let link = reading.current.flatMap({ link(of: $0) }) {
      let tree = tree
      let done = session.edit { workspace throws(EditRefusal) in try tree.answer(holds, to: link, in: workspace) }
      guard done else { return }
      refreshTree(session)
    }
    reading.place += 1
    show(reading, &session)
  }

  /// Goes to the next link that still exists; after the last one says how the answers stand.
  private mutating func show(_ reading: LinkReading, _ session: inout Session) {
    var reading = reading
    while let step = reading.current, link(of: step) == nil { reading.place += 1 }
    guard let step = reading.current, let item = number(of: step.item, in: tree) else {
      entry = nil
      let answers = tree.links.map { tree.answer(to: $0) }
      let (yes, no) = (answers.count { $0 == true }, answers.count { $0 == false })
      let open = answers.count - yes - no
      session.say(
        Words(
          id: "\(answers.count) hubungan: \(yes) benar, \(no) tidak, \(open) belum dijawab.",
          en: "\(answers.count) links: \(yes) true, \(no) not, \(open) without an answer."), no > 0 ? .caution : .good)
      return
    }
    go(to: item)
    entry = .reading(reading)
  }
}
