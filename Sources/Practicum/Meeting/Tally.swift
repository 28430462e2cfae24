import RecordText

/// The answers to one question, counted over those present and broken down by one thing.
///
/// It follows single attendees in and out, so that an entry in a long roster costs the same as in a short one.
public struct Tally: Equatable, Sendable {
  public let question: Question
  public let grouping: Grouping
  /// Those present, whether they answered or not.
  public private(set) var present = 0
  /// Those present who answered.
  public private(set) var respondents = 0
  private var counts: [String: Count] = [:]
  private var sums: [String: GroupSum] = [:]

  private struct Count: Equatable, Sendable {
    var total = 0
    var groups: [String: Int] = [:]
    /// How often the answer was written otherwise than in small letters.
    var spellings: [String: Int] = [:]

    mutating func count(_ spelling: String?, _ group: String?, _ weight: Int) {
      total += weight
      if let spelling { spellings.count(spelling, weight) }
      if let group { groups.count(group, weight) }
    }

    /// The most usual writing.
    func spelling(_ key: String) -> String {
      let plain = total - spellings.values.reduce(0, +)
      let other = spellings.max { ($0.value, $1.key) < ($1.value, $0.key) }
      return other.flatMap { $0.value > plain ? $0.key : nil } ?? key
    }
  }

  private struct GroupSum: Equatable, Sendable {
    var count = 0
    var sum = DecimalNumber(0)
  }

  /// A tally of nobody yet.
  public init(_ question: Question, by grouping: Grouping = .whole) {
    self.question = question
    self.grouping = grouping
  }

  /// Counts someone in, if they came.
  public mutating func add(_ attendee: Attendee) { count(attendee, weight: 1) }

  /// Counts someone out again.
  public mutating func remove(_ attendee: Attendee) { count(attendee, weight: -1) }

  private mutating func count(_ attendee: Attendee, weight: Int) {
    guard attendee.isPresent else { return }
    let group = grouping.value(grouping.fields.map { attendee[$0] ?? "" })
    count(attendee.answers(to: question), group: group, weight: weight)
  }

  /// Counts the answers of someone present.
  mutating func count(_ answers: [String], group: String, weight: Int) {
    present += weight
    var keys: [String] = []
    for answer in answers {
      let spelling = answer.withoutOuterBlanks
      let key = spelling.isSmall ? spelling : spelling.lowercased()
      if key.isEmpty || keys.contains(key) { continue }
      keys.append(key)
      count(key, spelling: spelling, group: group, weight: weight)
    }
    if !keys.isEmpty { respondents += weight }
  }

  private mutating func count(_ key: String, spelling: String, group: String, weight: Int) {
    counts[key, default: Count()].count(spelling == key ? nil : spelling, grouping == .whole ? nil : group, weight)
    if weight < 0, counts[key]?.total == 0 { counts[key] = nil }
    if question.kind == .number, let number = Self.number(key) {
      let (part, overflows) = number.millionths.multipliedReportingOverflow(by: weight)
      if !overflows {
        sums[group, default: GroupSum()].sum = sums[group, default: GroupSum()].sum + DecimalNumber(millionths: part)
      }
      sums[group, default: GroupSum()].count += weight
      if sums[group]?.count == 0 { sums[group] = nil }
    }
  }

  private static func number(_ answer: String) -> DecimalNumber? { try? DecimalNumber.parse(answer) }

  /// Takes totals noted without names: what is broken down by this grouping goes to its groups, the plain total wins.
  mutating func take(_ totals: [Recap], attendance: Attendance) {
    let lines = totals.filter { $0.question == question.id && !$0.answer.isEmpty }
    for (key, same) in Dictionary(grouping: lines, by: { $0.answer.lowercased() }) {
      let byHeading = Dictionary(grouping: same, by: \.heading).mapValues { $0.reduce(0) { $0 + $1.count } }
      let plain = byHeading[Recap.Heading(question: question.id, by: "")] ?? 0
      let total = max(plain, byHeading.values.max() ?? 0)
      let spelling = same.first?.answer ?? key
      var rest = total
      for line in same where grouping != .whole && line.isBy(grouping.field) {
        count(key, spelling: spelling, group: grouping.value([line.value]), weight: line.count)
        rest -= line.count
      }
      if rest > 0 { count(key, spelling: spelling, group: "", weight: rest) }
    }
    let answered = question.kind == .severalChoices ? 0 : counts.values.reduce(0) { $0 + $1.total }
    let most = counts.values.map(\.total).max() ?? 0
    respondents = max(attendance.total, answered, most)
    present = respondents
  }

  /// One answer or group with its number of people.
  public struct Share: Equatable, Sendable {
    public let name: String
    public let count: Int
    /// The groups in which the answer was given, the largest first; unknown ones are left out.
    public let groups: [Share]
  }

  /// The answers, the most frequent first, equal ones by name.
  public var answers: [Share] {
    counts.map { key, count in
      let groups = count.groups.filter { !$0.key.isEmpty && $0.value > 0 }
      return Share(
        name: count.spelling(key), count: count.total, groups: Self.merged(groups).sorted(by: Self.comesFirst))
    }.sorted(by: Self.comesFirst)
  }

  /// How many gave an answer, however it is capitalised.
  public func count(of answer: String) -> Int { counts[answer.lowercased()]?.total ?? 0 }

  /// How many of a group gave an answer; the group as ``Share`` names it.
  public func count(of answer: String, in group: String) -> Int {
    guard let groups = counts[answer.lowercased()]?.groups else { return 0 }
    let wanted = group.lowercased()
    return groups.reduce(0) { $0 + ($1.key.lowercased() == wanted ? $1.value : 0) }
  }

  /// Every group in which anyone answered, by the number of answers, then by name.
  public var groups: [Share] {
    var all: [String: Int] = [:]
    for count in counts.values {
      for (group, number) in count.groups where !group.isEmpty && number > 0 { all[group, default: 0] += number }
    }
    return Self.merged(all).sorted(by: Self.comesFirst)
  }

  /// Groups written differently only in their capitals are one.
  private static func merged(_ groups: [String: Int]) -> [Share] {
    Dictionary(grouping: groups, by: { $0.key.lowercased() }).map { _, same in
      let name = same.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? ""
      return Share(name: name, count: same.reduce(0) { $0 + $1.value }, groups: [])
    }
  }

  private static func comesFirst(_ left: Share, _ right: Share) -> Bool {
    left.count != right.count ? left.count > right.count : left.name.lowercased() < right.name.lowercased()
  }

  /// What numbers amount to.
  public struct Numbers: Equatable, Sendable {
    /// How many answers were numbers.
    public let count: Int
    public let sum: DecimalNumber
    public let mean: DecimalNumber
    public let least: DecimalNumber
    public let most: DecimalNumber
  }

  /// Sum, mean and range of a question answered with numbers; nil without any.
  public var numbers: Numbers? {
    let count = sums.values.reduce(0) { $0 + $1.count }
    let values = counts.keys.compactMap { Self.number($0) }
    guard question.kind == .number, count > 0, let least = values.min(), let most = values.max() else { return nil }
    let sum = sums.values.reduce(DecimalNumber(0)) { $0 + $1.sum }
    return Numbers(count: count, sum: sum, mean: Self.mean(of: sum, over: count), least: least, most: most)
  }

  /// What the numbers of one group amount to.
  public struct GroupNumbers: Equatable, Sendable {
    /// The group as it is stored, empty where it was not noted.
    public let group: String
    public let count: Int
    public let sum: DecimalNumber
    public let mean: DecimalNumber
  }

  /// The numbers of each group, the highest mean first, those without a group last.
  public var groupNumbers: [GroupNumbers] {
    sums.map { group, sum in
      GroupNumbers(group: group, count: sum.count, sum: sum.sum, mean: Self.mean(of: sum.sum, over: sum.count))
    }.sorted { left, right in
      if left.group.isEmpty != right.group.isEmpty { return right.group.isEmpty }
      return left.mean != right.mean ? left.mean > right.mean : left.group < right.group
    }
  }

  /// A sum over a count that is not 0, rounded half away from zero to two decimals.
  private static func mean(of sum: DecimalNumber, over count: Int) -> DecimalNumber {
    let hundredth = 10_000
    let (whole, rest) = sum.millionths.quotientAndRemainder(dividingBy: count * hundredth)
    let isHalf = rest.magnitude >= (count * hundredth).magnitude - rest.magnitude
    return DecimalNumber(millionths: (whole + (isHalf ? (rest < 0 ? -1 : 1) : 0)) * hundredth)
  }
}

extension String {
  /// Whether every sign is one of ASCII and none a capital.
  fileprivate var isSmall: Bool { utf8.allSatisfy { $0 < 0x80 && !($0 >= 0x41 && $0 <= 0x5a) } }
}

extension [String: Int] {
  /// Adds to a number and forgets it when it comes to nothing.
  fileprivate mutating func count(_ key: String, _ weight: Int) {
    self[key, default: 0] += weight
    if weight < 0, self[key] == 0 { self[key] = nil }
  }
}

extension Tally {
  /// Counts a whole meeting file: by name, else from the totals noted.
  public static func of(_ question: Question, by grouping: Grouping = .whole, in file: RecordFile) -> Tally {
    var tally = Tally(question, by: grouping)
    let fields = grouping.fields
    let names = FieldNames(["Hadir", question.id] + fields)
    let rows = file.records(of: "Peserta")
    var isPresent = true
    var answers: [String] = []
    var group = fields.map { _ in "" }
    for row in rows {
      isPresent = true
      answers.removeAll(keepingCapacity: true)
      for place in group.indices { group[place] = "" }
      file.values(of: names, at: row) { place, value in
        switch place {
        case 0: isPresent = !Attendee.isAbsence(value)
        case 1: answers.append(String(decoding: value, as: UTF8.self))
        default: if group[place - 2].isEmpty { group[place - 2] = String(decoding: value, as: UTF8.self) }
        }
      }
      if isPresent { tally.count(answers, group: grouping.value(group), weight: 1) }
    }
    if tally.respondents == 0 {
      let totals = Recap.all(in: file)
      if totals.contains(where: { $0.question == question.id }) {
        tally = Tally(question, by: grouping)
        tally.take(totals, attendance: Attendance.of(file))
      }
    }
    return tally
  }
}
