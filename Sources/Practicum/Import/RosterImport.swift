import RecordText

/// How somebody else's table becomes people of a roster: which column is taken for what, and what each row then says.
///
/// It proposes by the names of the columns and what stands in them; a person may decide otherwise for every column.
public struct RosterImport: Equatable, Sendable {
  /// The file's name, as the person knows it.
  public let source: String
  public let sheet: SourceSheet
  /// The meeting file that takes the people; it need not be there yet.
  public let path: String
  public private(set) var columns: [RosterColumn]
  /// The questions that columns are or may be taken for, by Id.
  public private(set) var questions: [String: ImportedQuestion] = [:]
  /// Whether people are taken who stand on the roster already, or twice in the table.
  public var takesDuplicates = false
  /// What is to be said of the file and the sheet.
  public let notices: [Words]

  let heading: TableHeading
  /// The places of the rows below the heading.
  let body: [Int]
  /// Cells that a spreadsheet shows as one with the cell above.
  let filledDown: [Int: [Int: SourceCell]]
  let people: KnownPeople
  private let known: KnownQuestions

  /// Looks for a roster in a file and proposes what its columns mean.
  ///
  /// - Parameter remembered: what was chosen for columns of that name before; see ``remembered``.
  /// - Throws: ``EditRefusal/notPossible(_:)`` for a file without a table.
  public init(
    _ file: SourceFile, into path: String, of workspace: Workspace, remembered: [String: String] = [:]
  ) throws(EditRefusal) {
    guard
      let sheet = file.best({ sheet in
        TableHeading.find(in: sheet, score: RosterNames.score).map { RosterNames.score($0.names) } ?? 0
      }),
      let heading = TableHeading.find(in: sheet, score: RosterNames.score) ?? TableHeading.likely(in: sheet)
    else {
      throw .notPossible(
        Words(
          id: "\(file.name) tidak berisi tabel. Perlu satu baris judul kolom (Nama, L/P, Umur, …) "
            + "dan satu baris untuk tiap orang.",
          en: "\(file.name) holds no table. It needs one row of column names (Nama, L/P, Umur, …) "
            + "and one row for each person."))
    }
    self.sheet = sheet
    self.heading = heading
    self.path = path
    source = file.name
    notices = file.notices + [file.words(choosing: sheet)].compactMap(\.self) + sheet.notices
    body = sheet.rows.indices[heading.rows.upperBound...].filter { place in
      place != heading.rows.upperBound || !TableHeading.isNumbering(sheet.rows[place])
    }
    filledDown = sheet.cellsFilledDown
    people = KnownPeople(of: path, in: workspace)
    known = KnownQuestions(of: path, in: workspace)
    columns = []
    propose(remembered)
  }

  /// The meeting's file name without `.rec`.
  public var meeting: String { WorkspacePath.stem(of: path) }

  /// The cell of a row below the heading, as a spreadsheet shows it.
  func cell(_ row: SourceRow, _ column: Int) -> SourceCell {
    let cell = row[column]
    return cell.isEmpty ? filledDown[row.number]?[column] ?? cell : cell
  }

  /// The first things that stand in a column, each once.
  public func samples(of column: RosterColumn, _ count: Int = 3) -> [String] {
    var found: [String] = []
    for place in body.prefix(200) where found.count < count {
      let text = cell(sheet.rows[place], column.index).text
      if !text.isEmpty, !found.contains(text) { found.append(text) }
    }
    return found
  }

  /// Takes a column for something else; a field that another column was taken for is taken from that one.
  public mutating func assign(_ target: RosterTarget, toColumn index: Int) {
    guard let place = columns.firstIndex(where: { $0.index == index }) else { return }
    if target.isSingle {
      for other in columns.indices where columns[other].target == target { columns[other].target = .none }
    }
    columns[place].target = target
  }

  /// What a column can be taken for: nothing, the fields, RT and RW in one, ticks, the question it would be, and those
  /// that the meeting asks already.
  public func targets(forColumn index: Int) -> [RosterTarget] {
    let fields = Self.fields.map { RosterTarget.field($0.name) }
    let ticks: [RosterTarget] = [.tick(field: "JK", value: "L"), .tick(field: "JK", value: "P")]
    let proposed = questionIds[index]
    let asked = known.own.map(\.id).filter { $0 != proposed && !$0.isEmpty }
    let answers = ((proposed.map { [$0] } ?? []) + asked).map { RosterTarget.question($0) }
    return [.none] + fields + [.neighbourhoods] + ticks + answers
  }

  /// The question that each column would be taken for.
  private var questionIds: [Int: String] = [:]

  /// What was decided, by the columns' names in small letters, to be handed to the next import; questions are known
  /// by their texts and need no memory.
  public var remembered: [String: String] {
    let told = columns.filter { !$0.key.isEmpty }.compactMap { column in
      column.target.memory.map { (column.key, $0) }
    }
    return Dictionary(told, uniquingKeysWith: { first, _ in first })
  }

  /// The fields of attendees that a table can fill.
  static let fields: [FieldSpec] = (Schema.record("Peserta", in: .pertemuan)?.fields ?? []).filter {
    !["Id", "Abaikan"].contains($0.name)
  }

  // MARK: What is proposed

  private mutating func propose(_ remembered: [String: String]) {
    let width = max(heading.names.count, body.map { sheet.rows[$0].cells.count }.max() ?? 0)
    var filled = Array(repeating: 0, count: width)
    // What every column holds from top to bottom, the cells that hold nothing left out: one pass over the table.
    var contents = Array(repeating: [SourceCell](), count: width)
    for place in body {
      let row = sheet.rows[place]
      for (column, cell) in row.cells.enumerated() where !cell.isEmpty {
        filled[column] += 1
        contents[column].append(cell)
      }
      for (column, cell) in filledDown[row.number] ?? [:] where column < width && row[column].isEmpty {
        contents[column].append(cell)
      }
    }
    columns = (0..<width).map { index in
      let header = heading.names.indices.contains(index) ? heading.names[index] : ""
      return RosterColumn(index: index, header: header, filled: filled[index], target: .none)
    }
    columns.removeAll { $0.header.isEmpty && $0.filled == 0 }
    proposeFields(remembered)
    proposeChoices(contents)
    proposeQuestions(contents, remembered)
    for question in known.own where questions[question.id] == nil {
      questions[question.id] = ImportedQuestion(question: question, origin: .meeting)
    }
  }

  private mutating func proposeFields(_ remembered: [String: String]) {
    var sure: [RosterTarget: (place: Int, rank: Int)] = [:]
    for (place, column) in columns.enumerated() {
      if let memory = remembered[column.key], let target = RosterTarget(memory: memory) {
        columns[place].target = target
        if target.isSingle { sure[target] = (place, -1) }
        continue
      }
      guard let (target, rank) = RosterNames.meaning(of: column.header) else { continue }
      guard target.isSingle else {
        columns[place].target = target
        continue
      }
      // Of two columns for one field the surer name counts, and of equals the first.
      if let old = sure[target], old.rank <= rank || old.rank < 0 { continue }
      sure[target] = (place, rank)
    }
    for (target, found) in sure { columns[found.place].target = target }
    // One letter names a column of ticks only beside the other one, and only where no column says it in words.
    let ticks = columns.indices.filter { if case .tick = columns[$0].target { true } else { false } }
    if ticks.count != 2 || sure[.field("JK")] != nil {
      for place in ticks where remembered[columns[place].key] == nil { columns[place].target = .none }
    }
    if sure[.field("RT")] != nil || sure[.field("RW")] != nil, let both = sure[.neighbourhoods], both.rank >= 0 {
      columns[both.place].target = .none
    }
  }

  /// Columns of ticks after the column of a question they are the choices of, as KoboToolbox writes them.
  private mutating func proposeChoices(_ contents: [[SourceCell]]) {
    var ticked: [Int: Bool] = [:]
    func holdsTicks(_ index: Int) -> Bool {
      if let known = ticked[index] { return known }
      let holds = contents[index].allSatisfy { RosterCellReader.isTicked($0) != nil }
      ticked[index] = holds
      return holds
    }
    for place in columns.indices where columns[place].target == .none && !columns[place].header.isEmpty {
      let stem = columns[place].header + "/"
      let parts = columns.indices.filter { other in
        other != place && columns[other].header.hasPrefix(stem) && holdsTicks(columns[other].index)
      }
      guard parts.count > 1 else { continue }
      let choices = parts.map { String(columns[$0].header.dropFirst(stem.count)) }
      let question = imported(columns[place], Question(id: "", text: "", kind: .severalChoices, choices: choices))
      columns[place].target = .needless
      for (part, choice) in zip(parts, choices) {
        columns[part].target = .choice(question: question.question.id, value: choice)
      }
    }
  }

  private mutating func proposeQuestions(_ contents: [[SourceCell]], _ remembered: [String: String]) {
    let isForm = RosterNames.comeFromForm(heading.names)
    for (place, column) in columns.enumerated() where !column.header.isEmpty && column.filled > 0 {
      guard column.target == .none || known.question(named: column.header)?.origin == .meeting else { continue }
      let reader = RosterCellReader()
      let text = FieldSpec("", .text, "", "", "")
      let answers = contents[column.index].map { reader.read($0, as: text).values.first ?? "" }
      let question = imported(column, Question.inferred(id: "", text: "", from: answers))
      questionIds[column.index] = question.question.id
      let isKnown = question.origin != .table
      let isAsked = isForm || RosterNames.asks(column.header) || remembered[column.key] == RosterTarget.asking
      if column.target == .none, remembered[column.key] != RosterTarget.nothing, isKnown || isAsked {
        columns[place].target = .question(question.question.id)
      }
    }
  }

  /// The question of a column: one that is known by its text, else a new one of the kind that its answers tell.
  private mutating func imported(_ column: RosterColumn, _ told: Question) -> ImportedQuestion {
    if let found = known.question(named: column.header) {
      // A question of another meeting keeps its Id unless one of this meeting has it.
      let id = found.question.id
      let isFree = found.origin == .meeting || (!known.taken.contains(id) && questions[id] == nil)
      let question =
        isFree
        ? found.question
        : Question(
          id: Question.freshId(for: found.question.text, avoiding: known.taken.union(questions.keys)),
          text: found.question.text, kind: found.question.kind, choices: found.question.choices)
      questions[question.id] = ImportedQuestion(question: question, origin: found.origin)
      return ImportedQuestion(question: question, origin: found.origin)
    }
    let text = column.question
    let id = Question.freshId(for: text, avoiding: known.taken.union(questions.keys))
    let question = Question(id: id, text: text, kind: told.kind, choices: told.choices)
    questions[id] = ImportedQuestion(question: question, origin: .table)
    return ImportedQuestion(question: question, origin: .table)
  }
}

extension RosterColumn {
  /// The text of the question that the column asks: `kesehatan/punya_bpjs` asks "Punya bpjs".
  var question: String {
    guard !header.contains(" "), header.contains("_") || header.contains("/") else { return header }
    let name = (header.split(separator: "/").last.map(String.init) ?? header).replacing("_", with: " ")
      .withoutOuterBlanks
    return name.prefix(1).uppercased() + name.dropFirst()
  }
}

extension RosterTarget {
  static let nothing = "-"
  static let asking = "?"

  /// Whether only one column can be taken for it.
  var isSingle: Bool {
    switch self {
    case .field, .neighbourhoods, .tick: true
    case .question, .choice, .needless, .none: false
    }
  }

  /// How the choice of it is remembered; nil for what is not.
  var memory: String? {
    switch self {
    case .field(let name): name
    case .neighbourhoods: "RT/RW"
    case .tick(let field, let value): "\(field)=\(value)"
    case .none: Self.nothing
    case .question: Self.asking
    case .choice, .needless: nil
    }
  }

  /// What was remembered; nil for what is to be proposed anew.
  init?(memory: String) {
    if memory == "RT/RW" {
      self = .neighbourhoods
    } else if RosterImport.fields.contains(where: { $0.name == memory }) {
      self = .field(memory)
    } else if ["JK=L", "JK=P"].contains(memory) {
      self = .tick(field: "JK", value: String(memory.suffix(1)))
    } else {
      return nil
    }
  }
}

extension SourceSheet {
  /// The most cells that merged ranges fill.
  private static var mostFilled: Int { 100_000 }

  /// What cells say that are merged with one above, by row number and column.
  var cellsFilledDown: [Int: [Int: SourceCell]] {
    guard merged.contains(where: { $0.rows.count > 1 }) else { return [:] }
    var filled: [Int: [Int: SourceCell]] = [:]
    var count = 0
    let numbers = rows.map(\.number)
    for range in merged where range.rows.count > 1 {
      let first = numbers.partitioningIndex { $0 >= range.rows.lowerBound }
      guard first < rows.count, numbers[first] == range.rows.lowerBound else { continue }
      let value = rows[first][range.columns.lowerBound]
      guard !value.isEmpty else { continue }
      for place in (first + 1)..<max(first + 1, rows.count) {
        guard range.rows.contains(numbers[place]), count < Self.mostFilled else { break }
        filled[numbers[place], default: [:]][range.columns.lowerBound] = value
        count += 1
      }
    }
    return filled
  }
}

extension Array {
  /// The first place of a sorted array from which on the elements belong to the second part.
  func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
