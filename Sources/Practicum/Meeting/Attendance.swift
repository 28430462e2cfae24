import RecordText

/// How many came to a meeting, and of which sex.
public struct Attendance: Equatable, Sendable {
  /// Where the numbers come from.
  public enum Source: Equatable, Sendable {
    /// People by name.
    case names
    /// JumlahL and JumlahP of the meeting.
    case headcount
    /// Totals of a question or a breakdown.
    case recap
    case unknown
  }

  public var source: Source
  public var men: Int
  public var women: Int
  /// Present, but their sex was not noted.
  public var unknown: Int
  /// On the roster, but did not come.
  public var absent: Int

  /// Makes an attendance.
  public init(source: Source = .unknown, men: Int = 0, women: Int = 0, unknown: Int = 0, absent: Int = 0) {
    self.source = source
    self.men = men
    self.women = women
    self.unknown = unknown
    self.absent = absent
  }

  public var total: Int { men + women + unknown }

  /// How many of a sex may have come at most: those noted and those whose sex was not.
  public func atMost(_ sex: Sex) -> Int { (sex == .man ? men : women) + unknown }

  /// Counts one person of the roster in, or out again with a weight of -1.
  mutating func count(isPresent: Bool, sex: Sex?, weight: Int = 1) {
    if !isPresent {
      absent += weight
      return
    }
    switch sex {
    case .man: men += weight
    case .woman: women += weight
    case nil: unknown += weight
    }
  }

  /// Counts a meeting file: by name, else the numbers noted, else the totals of its questions.
  public static func of(_ file: RecordFile) -> Attendance {
    let rows = file.records(of: "Peserta")
    guard !rows.isEmpty else { return withoutNames(file) }
    var attendance = Attendance(source: .names)
    let names = FieldNames(["Hadir", "JK"])
    for row in rows {
      var isPresent = true
      var sex: Sex?
      file.values(of: names, at: row) { place, value in
        if place == 0 { isPresent = !Attendee.isAbsence(value) } else { sex = Attendee.sex(value) }
      }
      attendance.count(isPresent: isPresent, sex: sex)
    }
    return attendance
  }

  /// Counts a meeting that has no roster.
  static func withoutNames(_ file: RecordFile) -> Attendance {
    if let meeting = file.records(of: "Pertemuan").first {
      let men = file.value("JumlahL", at: meeting).flatMap(WholeNumber.count)
      let women = file.value("JumlahP", at: meeting).flatMap(WholeNumber.count)
      if men != nil || women != nil {
        return Attendance(source: .headcount, men: men ?? 0, women: women ?? 0)
      }
    }
    return fromRecaps(Recap.all(in: file), Question.all(in: file))
  }

  /// The largest number of people that any one heading of the totals accounts for.
  private static func fromRecaps(_ recaps: [Recap], _ questions: [Question]) -> Attendance {
    let several = Set(questions.filter { $0.kind == .severalChoices }.map(\.id))
    var best = Attendance()
    for heading in Set(recaps.map(\.heading)) where !several.contains(heading.question) {
      var attendance = Attendance(source: .recap)
      for line in recaps where line.heading == heading {
        attendance.count(isPresent: true, sex: line.isBy("JK") ? Sex(line.value) : nil, weight: line.count)
      }
      let known = attendance.men + attendance.women
      if (attendance.total, known) > (best.total, best.men + best.women) { best = attendance }
    }
    return best
  }
}
