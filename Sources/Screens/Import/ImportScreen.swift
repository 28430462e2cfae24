import Practicum
import TextCanvas

/// People for a roster from somebody else's table: which column is taken for what, and what each row then says.
///
/// The table is read, and its rows are judged, beside the keys; see ``ImportOrder``.
struct ImportScreen: ScreenState {
  enum Action: String, ScreenAction {
    static let table = named()
    case take, choose, duplicates, other
  }

  /// What is being typed or picked.
  enum Entry: Equatable {
    case path(TextField)
    case target(Picker, column: Int)
  }

  /// What was ordered and has not come.
  struct Awaited: Equatable {
    let number: Int
    let step: ImportOrder.Step
  }

  let path: String
  var entry: Entry?
  var cursor = ListCursor()
  var look: RosterLook?
  var awaited: Awaited?
  /// The state of the roster's file that was looked at last.
  private var revision: Int?
  /// Why the file that was named last gave no table.
  var refusal: Words?

  init(file: String, _ session: Session) {
    path = file
    entry = .path(TextField())
  }

  var file: String? { path }
  /// While a file is read no key means anything but Escape.
  var isEntering: Bool { entry != nil || isReading }

  var isReading: Bool { if case .read = awaited?.step { true } else { false } }

  func title(_ session: Session) -> Words { Words(id: "Impor", en: "Import") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if action == .take, let readOnly = session.readOnly { return readOnly }
    if action == .other { return nil }
    guard look != nil else { return Words(id: "Sebutkan dulu berkasnya.", en: "Name the file first.") }
    switch awaited?.step {
    case .take: return Words(id: "Sedang diambil; tunggu sebentar.", en: "Being taken; wait a moment.")
    case .some where action == .take:
      return Words(id: "Masih dihitung; tunggu sebentar.", en: "Still being counted; wait a moment.")
    case .some, nil: return nil
    }
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .path: [("Enter", Words(id: "baca", en: "read")), ("Esc", AppWords.cancel)]
    case .target(let picker, _): picker.keys
    case nil: [("Esc", AppWords.cancel)]
    }
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    cursor.prepare(count: look?.plan.columns.count ?? 0, rows: listRows(of: size.rows))
  }

  /// Looks at the same table again where the roster has changed meanwhile: who is on it is known anew.
  mutating func ask(_ size: Size, _ session: inout Session) {
    if let look, revision != session.workspace[path]?.revision { order(.renew(look), &session) }
  }

  mutating func order(_ step: ImportOrder.Step, _ session: inout Session) {
    revision = session.workspace[path]?.revision
    session.orders += 1
    awaited = Awaited(number: session.orders, step: step)
    session.requests.append(
      .importRoster(ImportOrder(session.orders, step, into: path, remembered: session.columnMemory)))
  }

  /// Takes the answer to what was ordered last; one that comes too late is passed over.
  mutating func hear(_ news: PaperNews, _ session: inout Session) -> Transition {
    guard case .roster(let number, let answer) = news, let awaited, awaited.number == number else { return .stay }
    self.awaited = nil
    switch (answer, awaited.step) {
    case (.looked(var new), let step):
      // What was chosen while it was counted holds.
      if let look { new.plan.takesDuplicates = look.plan.takesDuplicates }
      look = new
      if case .read = step { cursor.focus(0) }
    case (.composed(let edit), _):
      guard let look, session.perform(edit) else { return .stay }
      return took(look, &session)
    case (.refused(let words), .read(let name)):
      refusal = words
      entry = .path(TextField(name))
    case (.refused(let words), .renew), (.refused(let words), .revise), (.refused(let words), .take):
      session.say(words, .wrong)
    }
    return .stay
  }

  private func took(_ look: RosterLook, _ session: inout Session) -> Transition {
    session.columnMemory.merge(look.plan.remembered) { $1 }
    session.requests.append(.rememberColumns(look.plan.remembered))
    let (count, source) = (look.count.people, look.plan.source)
    session.say(
      Words(
        id: "\(count) orang diambil dari \(source). Ctrl-U membatalkan semuanya.",
        en: "\(count) people taken from \(source). Ctrl-U takes all of it back."), .good)
    return .back
  }
}
