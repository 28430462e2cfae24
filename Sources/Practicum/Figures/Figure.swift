import RecordText

/// A count or share that a case uses: fixed, or alive from a meeting, a statistic or two other figures.
public struct Figure: Equatable, Sendable {
  /// The case folder.
  public let folder: String
  /// The block in kasus.rec.
  public let index: Int
  /// The record with every field as typed.
  public let record: Record

  public var id: String { record["Id"] ?? "" }
  public var name: String { record["Nama"] ?? "" }
  public var unit: String { record["Satuan"]?.withoutOuterBlanks ?? "" }
  public var source: String? { record["Sumber"] }
  /// How it is worked out; nil for a fixed one, or where the formula cannot be read.
  public var formula: FigureFormula? { record["Rumus"].flatMap { FigureFormula($0) } }
  /// Where it stands.
  public var path: String { CaseSummary.path(of: folder) }

  /// The figures of a case in file order.
  public static func all(of folder: String, in workspace: Workspace) -> [Figure] {
    guard let file = workspace[CaseSummary.path(of: folder)]?.records else { return [] }
    return file.records(of: "Angka").map { Figure(folder: folder, index: $0, record: file.record(at: $0)) }
  }

  /// Its value now.
  public func value(in workspace: Workspace) -> Result<DecimalNumber, FigureGap> {
    var book = FigureBook(workspace)
    return book.value(of: self)
  }

  /// A value with its unit as people read it: `42 orang`, `84%`, or the value alone where there is no unit.
  public func shown(_ value: DecimalNumber, _ language: Language) -> String {
    let number = value.shown(language)
    let isShare = if case .percentage = formula { true } else { false }
    if unit == "%" || unit.lowercased() == "persen" || (unit.isEmpty && isShare) { return number + "%" }
    return unit.isEmpty ? number : "\(number) \(unit)"
  }
}

/// Works out figures of a workspace; each is worked out once.
public struct FigureBook: Sendable {
  private let workspace: Workspace
  private var known: [String: Result<DecimalNumber, FigureGap>] = [:]
  private var figures: [String: [Figure]] = [:]

  /// A book that has worked out nothing yet.
  public init(_ workspace: Workspace) { self.workspace = workspace }

  /// The figures of a case in file order.
  public mutating func figures(of folder: String) -> [Figure] {
    if let known = figures[folder] { return known }
    let all = Figure.all(of: folder, in: workspace)
    figures[folder] = all
    return all
  }

  /// The figure that `id` or `case/id` means in a text of a case.
  public mutating func figure(_ name: String, in folder: String) -> Figure? {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, let id = parts.last, !id.isEmpty else { return nil }
    return figures(of: parts.count == 2 ? parts[0] : folder).first { $0.id == id }
  }

  /// The value of a figure now.
  public mutating func value(of figure: Figure) -> Result<DecimalNumber, FigureGap> { value(of: figure, over: []) }

  /// What `{id}` or `{case/id}` prints in a text of a case: the value without its unit, which the sentence gives.
  public mutating func printed(_ name: String, in folder: String, _ language: Language) -> Result<String, FigureGap> {
    guard let figure = figure(name, in: folder) else { return .failure(.unknown(name)) }
    return value(of: figure).map { value in
      let isShare = if case .percentage = figure.formula { true } else { figure.unit == "%" }
      return value.shown(language) + (isShare ? "%" : "")
    }
  }

  private mutating func value(of figure: Figure, over path: [String]) -> Result<DecimalNumber, FigureGap> {
    let key = "\(figure.folder)/\(figure.id)"
    if let known = known[key] { return known }
    if let start = path.firstIndex(of: figure.id) { return .failure(.circle(path[start...] + [figure.id])) }
    // Nobody writes a chain so long; a made-up one must not exhaust the stack.
    guard path.count < Self.longestChain else { return .failure(.unreadable(figure.id)) }
    var result = worked(figure, path + [figure.id])
    if case .failure(.circle(let ring)) = result, let start = ring.firstIndex(of: figure.id) {
      // Each member tells the circle from itself on.
      let members = ring.dropLast()
      result = .failure(.circle(Array(members[start...] + members[..<start]) + [figure.id]))
    }
    known[key] = result
    return result
  }

  private static let longestChain = 100

  private mutating func worked(_ figure: Figure, _ path: [String]) -> Result<DecimalNumber, FigureGap> {
    let fixed = figure.record["Nilai"]?.withoutOuterBlanks ?? ""
    let written = figure.record["Rumus"]?.withoutOuterBlanks ?? ""
    guard !written.isEmpty else {
      guard !fixed.isEmpty else { return .failure(.empty(figure.id)) }
      return (try? DecimalNumber.parse(fixed)).map { .success($0) } ?? .failure(.unreadable(fixed))
    }
    guard let formula = FigureFormula(written) else { return .failure(.unreadable(written)) }
    switch formula {
    case .attendance(let stem):
      guard let file = meeting(stem, figure.folder) else { return .failure(.noMeeting(stem)) }
      let attendance = Attendance.of(file)
      return attendance.source == .unknown
        ? .failure(.noAnswers(meeting: stem)) : .success(DecimalNumber(attendance.total))
    case .answers(let stem, let id, let answer):
      guard let file = meeting(stem, figure.folder) else { return .failure(.noMeeting(stem)) }
      guard let question = Question.all(in: file).first(where: { $0.id == id }) else {
        return .failure(.noQuestion(id, meeting: stem))
      }
      let tally = Tally.of(question, in: file)
      return tally.respondents == 0
        ? .failure(.noAnswers(meeting: stem)) : .success(DecimalNumber(tally.count(of: answer)))
    case .statistic(let id):
      guard let statistic = AreaStatistic.all(in: workspace).first(where: { $0.id == id }) else {
        return .failure(.noStatistic(id))
      }
      return statistic.value.map { .success($0) } ?? .failure(.unreadable(statistic.record["Nilai"] ?? ""))
    case .percentage(let part, let whole):
      return share(part, whole, figure.folder, path)
    }
  }

  private mutating func share(
    _ part: String, _ whole: String, _ folder: String, _ path: [String]
  ) -> Result<DecimalNumber, FigureGap> {
    guard let upper = figure(part, in: folder) else { return .failure(.unknown(part)) }
    guard let lower = figure(whole, in: folder) else { return .failure(.unknown(whole)) }
    switch (value(of: upper, over: path), value(of: lower, over: path)) {
    case (.failure(let gap), _), (_, .failure(let gap)): return .failure(gap)
    case (.success(let part), .success(let all)):
      guard let share = DecimalNumber.percentage(part, of: all) else { return .failure(.dividedByZero(whole)) }
      return .success(share)
    }
  }

  private func meeting(_ stem: String, _ folder: String) -> RecordFile? {
    for place in [folder, ""] {
      if let file = workspace["\(WorkspacePath.meetingFolder(ofCase: place))/\(stem).rec"] { return file.records }
    }
    return nil
  }
}

extension DecimalNumber {
  /// A part of a whole in percent, rounded half away from zero to two decimals; nil for a whole of 0.
  public static func percentage(_ part: DecimalNumber, of whole: DecimalNumber) -> DecimalNumber? {
    guard whole.millionths != 0, part.millionths != .min, whole.millionths != .min else { return nil }
    // Hundredths of a percent: part × 10000 / whole, in full width so that nothing overflows.
    let product = part.millionths.magnitude.multipliedFullWidth(by: 20_000)
    let divisor = whole.millionths.magnitude
    guard product.high < divisor else { return nil }
    let doubled = divisor.dividingFullWidth(product).quotient
    let hundredths = (doubled + 1) / 2
    guard hundredths <= 100_000_000_000_000 else { return nil }
    let isNegative = (part.millionths < 0) != (whole.millionths < 0)
    return DecimalNumber(millionths: Int(hundredths) * 10_000 * (isNegative ? -1 : 1))
  }
}
