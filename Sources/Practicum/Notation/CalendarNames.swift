/// A day of the week.
public enum Weekday: Int, CaseIterable, Equatable, Sendable {
  case monday, tuesday, wednesday, thursday, friday, saturday, sunday

  public var words: Words {
    switch self {
    case .monday: Words(id: "Senin", en: "Monday")
    case .tuesday: Words(id: "Selasa", en: "Tuesday")
    case .wednesday: Words(id: "Rabu", en: "Wednesday")
    case .thursday: Words(id: "Kamis", en: "Thursday")
    case .friday: Words(id: "Jumat", en: "Friday")
    case .saturday: Words(id: "Sabtu", en: "Saturday")
    case .sunday: Words(id: "Minggu", en: "Sunday")
    }
  }

  /// Recognises a name in either language, and `Jum'at`.
  public init?(named name: String) {
    let wanted = name.lowercased().filter { $0 != "'" && $0 != "’" }
    let found = Self.allCases.first { $0.words.id.lowercased() == wanted || $0.words.en.lowercased() == wanted }
    guard let found else { return nil }
    self = found
  }
}

/// The names of the months.
public enum MonthNames {
  /// January to December.
  public static let all: [Words] = [
    Words(id: "Januari", en: "January"), Words(id: "Februari", en: "February"), Words(id: "Maret", en: "March"),
    Words(id: "April", en: "April"), Words(id: "Mei", en: "May"), Words(id: "Juni", en: "June"),
    Words(id: "Juli", en: "July"), Words(id: "Agustus", en: "August"), Words(id: "September", en: "September"),
    Words(id: "Oktober", en: "October"), Words(id: "November", en: "November"), Words(id: "Desember", en: "December"),
  ]

  /// Older spellings and abbreviations that do not begin a name.
  private static let others: [(text: String, month: Int)] = [
    ("pebruari", 2), ("agt", 8), ("ags", 8), ("nopember", 11),
  ]

  /// The month, 1 to 12, that a name or its first letters (at least three) in either language mean.
  public static func month(named name: String) -> Int? {
    let wanted = name.lowercased()
    guard wanted.count >= 3 else { return nil }
    for (index, words) in all.enumerated()
    where words.id.lowercased().hasPrefix(wanted) || words.en.lowercased().hasPrefix(wanted) {
      return index + 1
    }
    return others.first { $0.text.hasPrefix(wanted) }?.month
  }
}
