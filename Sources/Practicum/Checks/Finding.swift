/// How serious a finding is.
public enum Severity: String, CaseIterable, Equatable, Sendable, Comparable {
  case salah
  case perluDicek = "perlu_dicek"
  case saran

  /// Ordered from the most to the least serious.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

  public var words: Words {
    switch self {
    case .salah: Words(id: "salah", en: "wrong")
    case .perluDicek: Words(id: "perlu dicek", en: "to be checked")
    case .saran: Words(id: "saran", en: "suggestion")
    }
  }
}

/// One slip that a rule found, as data; its sentence is worded by the detail.
public struct Finding: Equatable, Sendable {
  /// The rule's number in the catalogue, such as `W01`.
  public var rule: String
  public var severity: Severity
  /// The path of the file.
  public var file: String
  /// The block in the file; nil when the finding is about the file as a whole.
  public var index: Int?
  /// The first line of the record, counted from 1; filled in by the ``Checker``.
  public internal(set) var line = 1
  /// The record's Id, or the type's name where records have none.
  public var id: String
  /// The field to jump to, when it is one.
  public var field: String?
  /// What was found, in both languages, with both values.
  public var message: Words
  /// The words of the text that it is about, as they stand there.
  public internal(set) var quote: String?
  /// The edit that certainly mends it, if there is one.
  public var fix: Edit?
  /// Whether it is about one mention within a text, and so explains nothing else that is found there.
  var isOfMention = false

  /// Makes a finding.
  public init(
    rule: String, severity: Severity, file: String, index: Int?, id: String, field: String? = nil, message: Words,
    fix: Edit? = nil
  ) {
    self.rule = rule
    self.severity = severity
    self.file = file
    self.index = index
    self.id = id
    self.field = field
    self.message = message
    self.fix = fix
  }

  /// The case it belongs to, `""` for the practicum.
  public var caseFolder: String { WorkspacePath.caseFolder(of: file) }
}

/// One rule of the catalogue.
public struct Rule: Sendable {
  /// What a rule looks at, and so what makes it look again.
  public enum Scope: Equatable, Sendable {
    /// Each file of these kinds by itself.
    case file([FileKind])
    /// A case folder together with the practicum's own files; also run for the practicum itself (`""`).
    case caseFolder
    /// All files at once, for what compares cases with each other.
    case workspace
  }

  /// Its number in the catalogue.
  public let id: String
  public let scope: Scope
  /// What it catches, in a few words.
  public let title: Words
  /// Finds; the path is the file for `.file`, the case folder for `.caseFolder`, `""` for `.workspace`.
  public let find: @Sendable (_ workspace: Workspace, _ place: String) -> [Finding]
  /// The same with what earlier rules read of this workspace; nil for a rule that shares nothing.
  let findShared: (@Sendable (_ workspace: Workspace, _ place: String, _ readings: inout Readings) -> [Finding])?

  /// Makes a rule.
  public init(
    _ id: String, _ scope: Scope, _ title: Words,
    find: @escaping @Sendable (_ workspace: Workspace, _ place: String) -> [Finding]
  ) {
    self.id = id
    self.scope = scope
    self.title = title
    self.find = find
    findShared = nil
  }

  /// Makes a rule that looks at a place through a reading that other rules share, such as a problem tree.
  init<Reading: Sendable>(
    _ id: String, _ scope: Scope, _ title: Words,
    reading: @escaping @Sendable (_ workspace: Workspace, _ place: String) -> Reading,
    find: @escaping @Sendable (_ reading: Reading, _ workspace: Workspace) -> [Finding]
  ) {
    self.id = id
    self.scope = scope
    self.title = title
    self.find = { workspace, place in find(reading(workspace, place), workspace) }
    findShared = { workspace, place, readings in
      find(readings.reading(of: place) { reading(workspace, place) }, workspace)
    }
  }
}

extension Rule {
  /// Makes a rule that looks through what rules have read already.
  init(
    _ id: String, _ scope: Scope, _ title: Words,
    sharing find: @escaping @Sendable (_ workspace: Workspace, _ place: String, _ readings: inout Readings) -> [Finding]
  ) {
    self.id = id
    self.scope = scope
    self.title = title
    self.find = { workspace, place in
      var readings = Readings()
      return find(workspace, place, &readings)
    }
    findShared = find
  }
}

/// What rules have read of one workspace as it stands, so that the next rule need not read it again.
struct Readings {
  private var known: [String: any Sendable] = [:]
  /// What was read of single files, which outlives a change of the others.
  var files = FileReadings()

  /// The texts of a file.
  mutating func text(of file: WorkspaceFile) -> FileText { files.text(of: file) }

  /// The reading of a place that was taken already.
  func known<Reading: Sendable>(of place: String) -> Reading? { known["\(Reading.self) \(place)"] as? Reading }

  /// The reading of a place by its type, taken once.
  mutating func reading<Reading: Sendable>(of place: String, _ read: () -> Reading) -> Reading {
    let key = "\(Reading.self) \(place)"
    if let old = known[key] as? Reading { return old }
    let fresh = read()
    known[key] = fresh
    return fresh
  }
}
