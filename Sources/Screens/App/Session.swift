import Practicum
import RecordText
import TextCanvas

/// What the runtime is asked to do outside; carried out by the program, never by a screen.
public enum Request: Equatable, Sendable {
  /// Make an edit durable, then write its files.
  case journal(JournalEntry)
  case useTheme(String)
  case useLanguage(Language)
  case suspend
  case quit
  /// Paint everything anew.
  case repaint
  /// Leave this workspace and open another.
  case open(String)
  /// Make a new workspace in a folder and open it.
  case create(String)
  /// Open a file of the workspace in the person's own editor and come back.
  case edit(String)
  /// Write the bundled sample to a fresh folder and open it.
  case openSample(practice: Bool)
  /// Show a paper as lines; they come as ``Event/paper(_:)``.
  case preview(PaperPage)
  /// Write a paper, a drawing or a table to a file outside the workspace.
  case print(Printout, to: String, replacing: Bool)
  /// Stop the writing that is under way.
  case stopPaper
  /// Read a table, or what follows from it; the answer comes as ``Event/paper(_:)``.
  case importRoster(ImportOrder)
  /// Nobody waits for a table any more.
  case dropImport
  /// Keep what columns of a table were taken for, for the next import.
  case rememberColumns([String: String])
}

/// What is known about the disk, as the footer shows it.
public enum DiskState: Equatable, Sendable {
  /// Everything is in the files.
  case saved
  /// Edits are safe in the journal; their files follow.
  case journaled
  /// Edits are on their way to the journal.
  case writing
  /// Writing failed; the edits are kept in memory and tried again.
  case failed(Words)
}

/// The kind of a message to the person.
public enum MessageKind: Equatable, Sendable {
  case note, good, caution, wrong
}

/// The open workspace and what all screens share.
public struct Session: Sendable {
  public private(set) var workspace: Workspace
  public private(set) var history: History
  public var language: Language
  public var glyphs: Glyphs = .unicode
  /// The names and titles of the themes, and the one in use.
  public var themes: [(name: String, title: Words)] = []
  public var theme = ""
  /// The folder's name as the person knows it.
  public let folderName: String
  /// Who edits, for the journal.
  public let author: String
  /// Why nothing can be changed here, or nil.
  public var readOnly: Words?
  public var disk: DiskState = .saved
  /// What was cut or copied last from a text.
  public var clipboard = ""
  /// What columns of tables were taken for before, by their names.
  public var columnMemory: [String: String] = [:]
  /// How many orders about tables there were, so that each has a number of its own.
  var orders = 0
  /// The folders used last, newest first.
  public var recentFolders: [String] = []
  /// The present moment as ISO 8601 with offset; set by the runtime before every event.
  public var now = ""
  /// Today as `YYYY-MM-DD`.
  public var today: String { String(now.prefix(10)) }
  /// What the rules found when they last looked, the gravest first.
  public private(set) var findings: [Finding] = []
  /// What `Abaikan` silenced.
  public private(set) var silenced: [Finding] = []
  /// Grows with every look of the rules, so that what derives from the findings can be kept until then.
  public private(set) var findingsRevision = 0
  private var findingsByFile: [String: [Finding]] = [:]
  private var findingsByBlock: [String: [Int: [Finding]]] = [:]
  private var countsByFile: [String: [Severity: Int]] = [:]
  /// The papers that are being shown and written.
  public internal(set) var papers = PaperWork()
  /// The sentence for the person, gone with the next key.
  public private(set) var message: (words: Words, kind: MessageKind)?
  /// What the runtime is to do; it empties the list.
  public var requests: [Request] = []

  /// Opens a workspace that was read from disk.
  public init(
    _ workspace: Workspace, history: History = History(), language: Language = .indonesian, folderName: String = "",
    author: String = "", readOnly: Words? = nil
  ) {
    self.workspace = workspace
    self.history = history
    self.language = language
    self.folderName = folderName
    self.author = author
    self.readOnly = readOnly
  }

  /// Says a sentence to the person.
  public mutating func say(_ words: Words, _ kind: MessageKind = .note) { message = (words, kind) }

  mutating func clearMessage() { message = nil }

  /// Composes an edit and carries it out; a refusal is said to the person and gives false.
  ///
  /// An edit that changes nothing counts as done.
  @discardableResult
  public mutating func edit(_ compose: (Workspace) throws(EditRefusal) -> Edit?) -> Bool {
    do throws(EditRefusal) {
      guard let edit = try compose(workspace) else { return true }
      return commit(edit, .edit, group: history.lastGroup + 1)
    } catch {
      say(error.words, .wrong)
      return false
    }
  }

  /// Carries out an edit; see ``edit(_:)``.
  @discardableResult
  public mutating func perform(_ edit: Edit) -> Bool {
    commit(edit, .edit, group: history.lastGroup + 1)
  }

  /// The plain value of what was typed into a field; nil where it does not fit: what the field expects has been said,
  /// and the text stays in it until it is mended or Escape leaves the old value.
  public mutating func read(_ typed: String, as form: FieldForm, of label: Words) -> String? {
    switch form.read(typed, today: dayOfReading) {
    case .success(let plain):
      if let notice = form.notice(of: plain) { say(notice.said(of: label), .caution) }
      return plain
    case .failure(let slip):
      refuse(slip, of: label)
      return nil
    }
  }

  /// The plain value of what was typed into a field that the schema describes; see ``read(_:as:of:)``.
  mutating func read(_ typed: String, into field: FieldSpec) -> String? { read(typed, as: field.form, of: field.label) }

  /// Says what a field expects of which something else was typed.
  mutating func refuse(_ slip: NotUnderstood, of label: Words) { say(slip.words.said(of: label), .caution) }

  /// The plain value of a cell of a pasted table; what does not fit stays as it came and is a finding.
  func readPasted(_ text: String, as form: FieldForm) -> String {
    (try? form.read(text, today: dayOfReading).get()) ?? text
  }

  private var dayOfReading: CalendarDate { CalendarDate(plain: today) ?? CalendarDate(daysSince1970: 0) }

  /// Takes the latest edit back, wherever it was made.
  public mutating func undo() {
    guard let (act, edit) = history.undo else { return say(AppWords.nothingToUndo, .caution) }
    if commit(edit, act, group: history.lastGroup + 1) { say(AppWords.undone(edit.title), .good) }
  }

  /// Carries out again what was last taken back.
  public mutating func redo() {
    guard let (act, edit) = history.redo else { return say(AppWords.nothingToRedo, .caution) }
    if commit(edit, act, group: history.lastGroup + 1) { say(AppWords.redone(edit.title), .good) }
  }

  /// Lets the disk bring in what others wrote; the only way past ``edit(_:)``, and never a person's own change.
  public mutating func takeIn<Result>(_ bring: (inout Workspace) -> Result) -> Result {
    let before = workspace
    let result = bring(&workspace)
    // Which records the findings about such a file speak of is known again when the rules have looked.
    let changed = Set(findingsByFile.keys.filter { before[$0]?.revision != workspace[$0]?.revision })
    if !changed.isEmpty {
      hold(findings.filter { !changed.contains($0.file) }, silenced.filter { !changed.contains($0.file) })
    }
    return result
  }

  private mutating func commit(_ edit: Edit, _ act: JournalAct, group: Int) -> Bool {
    if let readOnly {
      say(readOnly, .caution)
      return false
    }
    do throws(EditRefusal) {
      try workspace.apply(edit)
    } catch {
      say(error.words, .wrong)
      return false
    }
    let (found, hushed) = (findings.following(edit), silenced.following(edit))
    if found != findings || hushed != silenced { hold(found, hushed) }
    let entry = JournalEntry(group: group, time: now, author: author, act: act, edit: edit)
    history.record(entry)
    disk = .writing
    requests.append(.journal(entry))
    return true
  }

  /// Takes what the rules found, sorted out so that a screen may ask for each line it draws.
  mutating func take(_ report: CheckReport) {
    hold(Severity.allCases.flatMap { severity in report.findings.filter { $0.severity == severity } }, report.silenced)
  }

  private mutating func hold(_ findings: [Finding], _ silenced: [Finding]) {
    (self.findings, self.silenced) = (findings, silenced)
    findingsRevision += 1
    findingsByFile = Dictionary(grouping: findings, by: \.file)
    findingsByBlock = findingsByFile.mapValues { Dictionary(grouping: $0) { $0.index ?? -1 } }
    countsByFile = findingsByFile.mapValues { Dictionary(grouping: $0, by: \.severity).mapValues(\.count) }
  }

  /// How many findings there are of a kind that the status line counts.
  func findingCount(in scope: FindingsScope) -> Int {
    switch scope {
    case .all: findings.count
    case .file(let path): findings(in: path).count
    case .caseFolder(let folder):
      countsByFile.reduce(0) { sum, file in
        WorkspacePath.caseFolder(of: file.key) == folder ? sum + file.value.values.reduce(0, +) : sum
      }
    case .stage, .rule: findings.count { scope.holds($0, workspace) }
    }
  }

  /// The findings about a file.
  public func findings(in file: String) -> [Finding] { findingsByFile[file] ?? [] }

  /// The findings about one record.
  public func findings(in file: String, at index: Int) -> [Finding] { findingsByBlock[file]?[index] ?? [] }
}
