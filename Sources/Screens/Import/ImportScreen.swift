import Practicum
import TextCanvas

/// People for a roster from somebody else's table: which column is taken for what, and what each row then says.
///
/// The table is read by the program outside; it answers through ``Session/table``.
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

  let path: String
  var entry: Entry?
  var cursor = ListCursor()
  var plan: RosterImport?
  var reading: RosterReading?
  /// Why the file that was named last gave no table.
  var refusal: Words?
  /// The answer that was looked at last.
  private var seen: Int
  /// The file asked for, until its answer is here.
  var awaited: String?

  init(file: String, _ session: Session) {
    path = file
    seen = session.table?.number ?? 0
    entry = .path(TextField())
  }

  var file: String? { path }
  var isEntering: Bool { entry != nil }

  func title(_ session: Session) -> Words { Words(id: "Impor", en: "Import") }

  func disabledReason(_ action: Action, _ session: Session) -> Words? {
    if action == .take, let readOnly = session.readOnly { return readOnly }
    if action == .other || plan != nil { return nil }
    return Words(id: "Sebutkan dulu berkasnya.", en: "Name the file first.")
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .path: [("Enter", Words(id: "baca", en: "read")), ("Esc", AppWords.cancel)]
    case .target(let picker, _): picker.keys
    case nil: []
    }
  }

  /// The person's rows that an edit would add now.
  var taken: [RosterRow] { reading?.taken(withDuplicates: plan?.takesDuplicates ?? false) ?? [] }

  mutating func prepare(_ size: Size, _ session: Session) {
    if let answer = session.table, answer.number != seen {
      seen = answer.number
      awaited = nil
      look(at: answer, session)
    }
    cursor.prepare(count: plan?.columns.count ?? 0, rows: listRows(of: size.rows))
  }

  /// Proposes what the columns mean, or keeps why there is no table.
  private mutating func look(at answer: TableAnswer, _ session: Session) {
    switch answer.outcome {
    case .failure(let problem): (plan, reading, refusal) = (nil, nil, problem.words)
    case .success(let file):
      do throws(EditRefusal) {
        let plan = try RosterImport(file, into: path, of: session.workspace, remembered: session.columnMemory)
        (self.plan, reading, refusal) = (plan, plan.reading(), nil)
        cursor.focus(0)
      } catch {
        (plan, reading, refusal) = (nil, nil, error.words)
      }
    }
    if plan == nil, entry == nil { entry = .path(TextField(answer.path)) }
  }
}
