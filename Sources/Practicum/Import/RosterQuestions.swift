import RecordText

/// A question that answers are taken for, and where it stands already.
public struct ImportedQuestion: Equatable, Sendable {
  /// Where a question comes from.
  public enum Origin: Equatable, Sendable {
    /// The meeting has it.
    case meeting
    /// Another meeting of the practicum has it, from which it is copied.
    case elsewhere
    /// It is made from the table.
    case table
  }

  public let question: Question
  public let origin: Origin
}

/// The questions that a practicum knows, by their texts, and those of the meeting by their Ids too.
struct KnownQuestions: Equatable {
  private var byName: [String: ImportedQuestion] = [:]
  /// The meeting's own questions.
  private(set) var own: [Question] = []
  /// The Ids that the meeting's questions have.
  private(set) var taken: Set<String> = []

  init(of path: String, in workspace: Workspace) {
    func note(_ questions: [Question], _ origin: ImportedQuestion.Origin) {
      for question in questions {
        // An Id is short, so that in another meeting it may well stand for another question.
        let names = origin == .meeting ? [question.text, question.id] : [question.text]
        for name in names.map({ ColumnName.plain($0) })
        where byName[name] == nil && !name.isEmpty {
          byName[name] = ImportedQuestion(question: question, origin: origin)
        }
      }
    }
    if let file = workspace[path]?.records {
      own = Question.all(in: file)
      note(own, .meeting)
      taken = Set(own.map(\.id))
    }
    for other in workspace.paths where other != path && workspace[other]?.kind == .pertemuan {
      if let file = workspace[other]?.records { note(Question.all(in: file), .elsewhere) }
    }
  }

  /// The question that a column of that name answers: by the whole name, else by its last part.
  func question(named header: String) -> ImportedQuestion? {
    let names = [ColumnName.plain(header)] + header.split(separator: "/").suffix(1).map { ColumnName.plain($0) }
    return names.lazy.compactMap { byName[$0] }.first
  }
}

extension Question {
  /// What kind of question the answers of a column tell.
  static func inferred(id: String, text: String, from answers: [String]) -> Question {
    let told = answers.filter { !$0.isEmpty }
    func question(_ kind: Kind, _ choices: [String] = []) -> Question {
      Question(id: id, text: text, kind: kind, choices: choices)
    }
    guard !told.isEmpty else { return question(.text) }
    if told.allSatisfy({ (try? DecimalNumber.parse($0)) != nil }) { return question(.number) }
    if told.allSatisfy({ RosterCellReader.yesNo($0) != nil }) { return question(.yesNo) }
    guard told.allSatisfy({ $0.utf8.count <= 200 }) else { return question(.text) }
    let whole = told.counted()
    let parts = told.map { answerParts($0, of: []) }
    let several = parts.flatMap(\.self).counted()
    // Answers that are ticked come again and again, also beside others.
    let repeated = several.filter { $0.count > 1 }.count
    if parts.contains(where: { $0.count > 1 }), several.count <= 20, repeated * 2 >= several.count {
      return question(.severalChoices, several.map(\.value))
    }
    if whole.count <= 12, whole.count * 2 <= told.count { return question(.oneChoice, whole.map(\.value)) }
    return question(.text)
  }

  /// The answers of one cell to a question of several choices, parted by `;` or `, `; a choice that holds such a mark
  /// itself stays whole.
  static func answerParts(_ text: String, of choices: [String]) -> [String] {
    var parts: [String] = []
    var seen: Set<String> = []
    var rest = Substring(text)
    let long = choices.filter { $0.contains(";") || $0.contains(", ") }.sorted { $0.count > $1.count }
    while !rest.isEmpty {
      rest = rest.drop { $0.isWhitespace || $0 == ";" || $0 == "," }
      let known = long.first { choice in
        guard rest.starts(with: choice, by: { $0 == $1 || $0.lowercased() == $1.lowercased() }) else { return false }
        let after = rest.dropFirst(choice.count).first
        return after == nil || after == ";" || after == ","
      }
      if let known {
        if seen.insert(known).inserted { parts.append(known) }
        rest = rest.dropFirst(known.count)
        continue
      }
      let end = rest.indices.first { place in
        rest[place] == ";" || (rest[place] == "," && rest[rest.index(after: place)...].first?.isWhitespace == true)
      }
      let part = rest[..<(end ?? rest.endIndex)].withoutOuterBlanks
      if !part.isEmpty, seen.insert(part).inserted { parts.append(part) }
      rest = end.map { rest[rest.index(after: $0)...] } ?? ""
    }
    return parts
  }

  /// What a cell answers.
  func reading(of cell: SourceCell, _ reader: RosterCellReader) -> RosterValue {
    guard kind == .severalChoices else {
      let value = reader.read(cell, as: judgedColumn)
      guard kind == .oneChoice, let text = value.values.first else { return value }
      return checked([text], value.doubt)
    }
    let value = reader.read(cell, as: FieldSpec(id, .text, "+", text, text))
    return checked(value.values.flatMap { Self.answerParts($0, of: choices) }, value.doubt)
  }

  /// Answers as the choices write them; one that is no choice stays as written and is doubted.
  private func checked(_ answers: [String], _ doubt: Words?) -> RosterValue {
    var value = RosterValue(values: [], doubt: doubt)
    let exact = Set(choices)
    lazy var byName = Dictionary(choices.map { (ColumnName.plain($0), $0) }, uniquingKeysWith: { first, _ in first })
    var seen: Set<String> = []
    for answer in answers {
      let choice = exact.contains(answer) ? answer : byName[ColumnName.plain(answer)]
      if choice == nil, !choices.isEmpty, value.doubt == nil {
        value.doubt = FormSlip.notAChoice(excerpt(answer), choices.map { Choice($0, $0, $0) })
      }
      if seen.insert(choice ?? answer).inserted { value.values.append(choice ?? answer) }
    }
    return value
  }
}

extension Sequence<String> {
  /// Each value once, in the order of the sequence, with how often it stands there.
  func counted() -> [(value: String, count: Int)] {
    var places: [String: Int] = [:]
    var counts: [(value: String, count: Int)] = []
    for value in self {
      if let place = places[value] {
        counts[place].count += 1
      } else {
        places[value] = counts.count
        counts.append((value, 1))
      }
    }
    return counts
  }
}
