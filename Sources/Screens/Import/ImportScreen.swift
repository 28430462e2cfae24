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
  var plan: RosterImport? { didSet { sort() } }
  var reading: RosterReading? { didSet { sort() } }
  /// The people that an edit would add now, and how many of them should be looked at.
  private(set) var taken: [RosterRow] = []
  private(set) var doubted = 0
  /// The first rows that a person should look at before the others.
  private(set) var marked: [RosterRow] = []
  /// The state of the roster's file that the plan was made for.
  private var revision: Int?
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

  /// Sorted once for every reading: a table may have more rows than a key has time for.
  private mutating func sort() {
    taken = reading?.taken(withDuplicates: plan?.takesDuplicates ?? false) ?? []
    doubted = taken.count { !$0.doubts.isEmpty }
    let rows = reading?.rows ?? []
    marked = Array(rows.lazy.filter { $0.outcome != .taken || !$0.doubts.isEmpty }.prefix(200))
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    if let answer = session.table, answer.number != seen {
      seen = answer.number
      awaited = nil
      look(at: answer, session)
    } else if plan != nil, revision != session.workspace[path]?.revision {
      renew(session)
    }
    cursor.prepare(count: plan?.columns.count ?? 0, rows: listRows(of: size.rows))
  }

  /// Looks at the same table again where the roster has changed meanwhile: who is on it is known anew.
  private mutating func renew(_ session: Session) {
    revision = session.workspace[path]?.revision
    guard let old = plan, case .success(let file) = session.table?.outcome else { return }
    let remembered = session.columnMemory.merging(old.remembered) { $1 }
    guard var plan = try? RosterImport(file, into: path, of: session.workspace, remembered: remembered) else { return }
    plan.takesDuplicates = old.takesDuplicates
    (self.plan, reading) = (plan, plan.reading())
  }

  /// Proposes what the columns mean, or keeps why there is no table.
  private mutating func look(at answer: TableAnswer, _ session: Session) {
    switch answer.outcome {
    case .failure(let problem): (plan, reading, refusal) = (nil, nil, problem.words)
    case .success(let file):
      do throws(EditRefusal) {
        revision = session.workspace[path]?.revision
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
