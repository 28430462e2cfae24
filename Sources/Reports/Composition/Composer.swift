import Practicum
import RecordText

/// Makes blocks of a paper from a workspace, section by section, and remembers what they cite.
struct Composer {
  let workspace: Workspace
  let options: PaperOptions
  /// The page, which trees are drawn to fit.
  let style: Style
  let identity: PracticumIdentity
  let names: PartyNames
  let bibliography: Bibliography
  let personal: PersonalData
  /// Reads a photograph of the workspace.
  let photos: PhotoReader
  /// The length of the photographs so far, in bytes.
  var photoBytes = 0
  /// The photographs that were not taken in so far.
  var photoFaults = PhotoFaults()
  /// The case whose figures and records are meant, `""` for the practicum.
  var folder = ""
  /// The Ids of the works cited so far.
  var cited: Set<String> = []
  private var book: FigureBook
  /// The place of each work in the list of references.
  private let placeInList: [String: Int]

  init(
    _ workspace: Workspace, _ options: PaperOptions, style: Style = Style(), photos: @escaping PhotoReader
  ) {
    self.workspace = workspace
    self.options = options
    self.style = style
    self.photos = photos
    identity = PracticumIdentity(workspace)
    names = PartyNames(workspace)
    bibliography = Bibliography(workspace)
    personal = PersonalData(workspace)
    book = FigureBook(workspace)
    placeInList = Dictionary(
      bibliography.sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The label of something in the present case.
  func label(_ name: String) -> Label { Label(folder.isEmpty ? name : "kasus/\(folder)/\(name)") }

  /// The records of a type in a file of the present case, or of the practicum.
  func records(_ type: String, _ kind: FileKind) -> [Record] {
    guard let path = kind.path(inCase: folder), let file = workspace[path]?.records else { return [] }
    return file.records(of: type).map { file.record(at: $0) }
  }

  /// A field of a block of a file, `""` where it is not filled in.
  func field(_ name: String, at index: Int, in path: String) -> String {
    guard let file = workspace[path]?.records, index < file.count else { return "" }
    return (file.value(name, at: index) ?? "").withoutOuterBlanks
  }

  // MARK: Lines

  /// A text of a record as a line: its figures and citations are read.
  mutating func line(_ text: String, readsAmounts: Bool = false) -> [Inline] {
    running(text.withoutOuterBlanks.replacing("\n", with: " "), readsAmounts: readsAmounts)
  }

  /// A text of a record as a sentence: with a full stop where it has none.
  mutating func sentence(_ text: String) -> [Inline] {
    let inlines = line(text)
    guard let last = inlines.plain().last, !".!?:;”".contains(last) else { return inlines }
    return inlines + [.text(".")]
  }

  /// A title with the programme of the case, as captions have it.
  func titled(_ title: String) -> [Inline] {
    guard let programme = CaseSummary(folder, of: workspace).programme, !programme.isEmpty else {
      return [.text(title)]
    }
    return [.text("\(title) Program “\(programme)”")]
  }

  /// A text with its figures and citations read.
  mutating func running(_ text: String, readsAmounts: Bool = false) -> [Inline] {
    RunningText.parts(of: text, readsAmounts: readsAmounts).flatMap { part -> [Inline] in
      switch part {
      case .text(let text): [.text(text)]
      case .amount(let amount): [.value(.rupiah(amount))]
      case .figure(let name): [figure(name)]
      case .citation(let parts, let text): [citation(parts) ?? .text(text)]
      }
    }
  }

  /// A figure by its name; the text itself where there is none, which is a finding.
  private mutating func figure(_ name: String) -> Inline {
    guard let figure = book.figure(name, in: folder), case .success(let number) = book.value(of: figure) else {
      return .text("{\(name)}")
    }
    let isShare = if case .percentage = figure.formula { true } else { figure.unit == "%" }
    if isShare { return .value(.share(number)) }
    return .value(Value(number))
  }

  /// A citation in parentheses, the works in the order of the list; nil where one of them is not in it.
  private mutating func citation(_ parts: [RunningText.Citation]) -> Inline? {
    var works: [(place: Int, id: String, text: String)] = []
    for part in parts {
      let locator = part.locator.isEmpty ? nil : part.locator
      guard let place = placeInList[part.id],
        let text = bibliography.parenthetical([part.id], locator: locator, .indonesian)
      else { return nil }
      let prefix = part.prefix.isEmpty ? "" : part.prefix + " "
      works.append((place, part.id, prefix + text.dropFirst().dropLast()))
    }
    cited.formUnion(parts.map(\.id))
    works.sort { $0.place < $1.place }
    let text = works.map(\.text).joined(separator: "; ")
    return .citation([.text("(\(text))")], ids: works.map(\.id))
  }

  /// The works cited, as a reference list.
  var references: [Block] {
    bibliography.sorted.filter { cited.contains($0.id) }.compactMap { entry in
      bibliography.reference(entry.id, .indonesian).map { spans in
        .paragraph(
          Paragraph(spans.map { $0.isItalic ? .emphasis([.text($0.text)]) : .text($0.text) }, .reference))
      }
    }
  }

  /// The names of parties, parted by commas.
  func parties(_ written: [String]) -> String {
    written.map { names.name(of: $0) }.filter { !$0.isEmpty }.joined(separator: ", ")
  }

  // MARK: Sections

  /// A section with its heading; an empty one is left out or marked, as the person chose.
  func section(
    _ level: Int, _ title: String, _ name: String? = nil, missing guide: String, _ blocks: [Block]
  ) -> [Block] {
    let heading = Block.heading(
      Heading(level, .section, [.text(title)], label: name.map { label($0) }))
    if !blocks.isEmpty { return [heading] + blocks }
    return options.empty == .omit ? [] : [heading, .missing([.text("Belum diisi. \(guide)")])]
  }
}

extension DecimalNumber {
  var isWhole: Bool { millionths % 1_000_000 == 0 }
}
