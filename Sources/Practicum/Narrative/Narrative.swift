import RecordText

/// Sentences that the data of a case, or of the practicum, already says, section by section.
///
/// Reports are Indonesian, so the sentences are, whatever language the screens speak. Each is whole by itself, and is
/// there only while its data is; a figure of the case stands in it as `{id}`, so that it stays true.
public struct Narrative: Sendable {
  let workspace: Workspace
  /// The case folder, `""` for the practicum.
  let folder: String
  let identity: PracticumIdentity
  let phrase: NarrativePhrase

  /// What a case says, or the practicum for `""`.
  public init(ofCase folder: String, in workspace: Workspace) {
    self.workspace = workspace
    self.folder = folder
    identity = PracticumIdentity(workspace)
    phrase = NarrativePhrase(workspace, folder)
  }

  /// The sentences that belong to a section, in the order in which they read well.
  public func sentences(for section: ProseSection) -> [String] {
    var seen: Set<String> = []
    return found(section).filter { seen.insert($0).inserted }
  }

  private func found(_ section: ProseSection) -> [String] {
    guard !folder.isEmpty else {
      return switch section {
      case .background: practicum + cases
      case .process: phases + meetings
      case .conclusion: outcomes + recommendations
      default: []
      }
    }
    return switch section {
    case .overview: place + figures + tallies
    case .identification: meetings + problems + cards + tree
    case .focus: core + aim
    case .needs: needs
    case .resources: resources
    case .background: reasons + programme
    case .method: methods + systems
    case .feasibility: strategies + provisions
    case .evaluation: evaluations + steps(.termination)
    default: []
    }
  }

  func records(_ kind: FileKind) -> RecordFile {
    kind.path(inCase: folder).flatMap { workspace[$0] }?.records ?? RecordFile()
  }

  func all(_ type: String, _ kind: FileKind) -> [Record] {
    let file = records(kind)
    return file.records(of: type).map { file.record(at: $0) }
  }

  var summary: CaseSummary { CaseSummary(folder, of: workspace) }
}

/// How pieces of data become parts of an Indonesian sentence.
struct NarrativePhrase: Sendable {
  private let parties: [String: String]
  /// Beginnings of statements that keep their capital within a sentence: names of parties and places.
  private let names: [String]
  /// The Ids of the figures of the case by their formulas.
  private let figures: [String: String]

  init(_ workspace: Workspace, _ folder: String) {
    let register = PartyRegister(workspace).parties
    parties = Dictionary(register.map { ($0.id, $0.name) }, uniquingKeysWith: { one, _ in one })
    let known = register.flatMap { [Self.named($0.name), $0.acronym] } + PracticumIdentity(workspace).place
    names = known.flatMap { name in
      let words = name.split(separator: " ")
      return words.count > 2 ? [name, words.prefix(2).joined(separator: " ")] : [name]
    }.filter { $0.first?.isUppercase == true }
    let living = Figure.all(of: folder, in: workspace).compactMap { figure in
      figure.formula.map { ($0.text.lowercased(), figure.id) }
    }
    figures = Dictionary(living, uniquingKeysWith: { one, _ in one })
  }

  /// Words that keep their capital before what they are of.
  private static let offices: Set<String> = [
    "Balai", "Camat", "Dinas", "Kantor", "Karang", "Kelurahan", "Kepala", "Ketua", "Lurah", "Posyandu", "Puskesmas",
    "Sekretaris", "Wakil",
  ]

  /// A name within a sentence: one that only describes, such as "Tetangga di sekitar rumah", begins small.
  private static func named(_ name: String) -> String {
    let words = name.split(separator: " ")
    guard let first = words.first, words.count > 1, !offices.contains(String(first)) else { return name }
    return words.dropFirst().contains { $0.isCapitalised } ? name : name.asInSentence
  }

  /// The figure that counts what a formula says as `{id}`, else the number itself.
  func number(_ count: Int, _ formula: FigureFormula) -> String {
    figures[formula.text.lowercased()].map { "{\($0)}" } ?? WholeNumber.shown(count, .indonesian)
  }

  /// A statement as part of a sentence: without its full stop, and in small letters unless it begins with a name or
  /// is a title.
  func part(_ text: String) -> String {
    var text = text.replacing("\n", with: " ").withoutOuterBlanks
    while let last = text.last, last == "." || last == ";" || last == "," { text.removeLast() }
    let words = text.split(separator: " ").filter { $0.count > 3 }
    let isTitle = words.count > 2 && words.count { $0.first?.isUppercase == true } * 3 >= words.count * 2
    return isTitle || names.contains(where: { text.hasPrefix($0) }) ? text : text.asInSentence
  }

  /// A statement at the beginning of a sentence.
  func head(_ text: String) -> String {
    let text = part(text)
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  /// The name of a party that is written as its Id, else what is written.
  func party(_ written: String) -> String { Self.named(parties[written] ?? written) }

  /// `a`, `a dan b`, `a, b, dan c`; without repetition.
  func list(_ items: [String]) -> String {
    var seen: Set<String> = []
    let items = items.filter { !$0.isEmpty && seen.insert($0).inserted }
    guard items.count > 1, let last = items.last else { return items.first ?? "" }
    // Items that hold commas of their own are parted by semicolons.
    let mark = items.contains { $0.contains(",") } ? ";" : ","
    let joined = items.dropLast().joined(separator: mark + " ")
    return items.count == 2 && mark == "," ? "\(joined) dan \(last)" : "\(joined)\(mark) dan \(last)"
  }

  /// A small number in words, a large one in figures.
  func counted(_ count: Int) -> String {
    (0...10).contains(count) ? Terbilang.words(count).id : WholeNumber.shown(count, .indonesian)
  }

  /// `Sabtu, 11 Februari 2023`; nil for what is no date.
  func day(_ plain: String) -> String? {
    CalendarDate(plain: plain).map { "\($0.weekday.words.id), \($0.long(.indonesian))" }
  }

  /// `11 Februari 2023`; nil for what is no date.
  func date(_ plain: String?) -> String? { plain.flatMap { CalendarDate(plain: $0) }?.long(.indonesian) }

  /// `pukul 08.00–11.30`; nil without a start.
  func hours(_ start: String?, _ end: String?) -> String? {
    guard let start = start.flatMap({ ClockTime(plain: $0) }) else { return nil }
    guard let end = end.flatMap({ ClockTime(plain: $0) }) else { return "mulai pukul \(start.shown(.indonesian))" }
    return "pukul \(start.shown(.indonesian))–\(end.shown(.indonesian))"
  }
}

extension Substring {
  /// Whether a word is written as names are: a capital, then small letters.
  fileprivate var isCapitalised: Bool {
    guard let first, let second = dropFirst().first else { return false }
    return first.isUppercase && second.isLowercase
  }
}
