/// Dates as people type them.
public enum DateNotation {
  /// Days named from today.
  private static let relative: [(names: [String], days: Int)] = [
    (["hari ini", "today"], 0), (["kemarin", "yesterday"], -1), (["besok", "tomorrow"], 1),
  ]

  /// Understands `11 Februari 2023`, `11/2/2023`, `11-2-23`, `2023-02-11`, `11 feb`, `hari ini`, with or without the
  /// weekday before it. A year of two digits is the nearest one from 80 years ago to 20 years ahead.
  ///
  /// - Throws: ``NotUnderstood`` saying what is expected.
  public static func parse(_ typed: String, today: CalendarDate) throws(NotUnderstood) -> CalendarDate {
    let text = typed.withoutOuterBlanks
    if let days = relative.first(where: { $0.names.contains(text.lowercased()) })?.days {
      return today.adding(days: days)
    }
    var parts = text.split(whereSeparator: { " /-.,\u{00A0}".contains($0) }).map(String.init)
    let weekday = parts.first.flatMap(Weekday.init(named:))
    if weekday != nil { parts.removeFirst() }
    let date = try day(parts, typed: text, today: today)
    if let weekday, weekday != date.weekday {
      throw NotUnderstood(
        id:
          "\(date.long(.indonesian)) hari \(date.weekday.words.id), bukan \(weekday.words.id). Periksa salah satunya.",
        en: "\(date.long(.english)) is a \(date.weekday.words.en), not a \(weekday.words.en). Check one of them.")
    }
    return date
  }

  private static func day(
    _ parts: [String], typed: String, today: CalendarDate
  ) throws(NotUnderstood) -> CalendarDate {
    guard parts.count == 2 || parts.count == 3 else { throw unreadable(typed) }
    let yearFirst = parts.count == 3 && parts[0].count == 4 && parts[0].isDigits
    let dayText = yearFirst ? parts[2] : parts[0]
    let yearText = parts.count == 3 ? (yearFirst ? parts[0] : parts[2]) : String(today.year)
    guard dayText.count <= 2, dayText.isDigits, let day = Int(dayText), let year = year(yearText, today: today) else {
      throw unreadable(typed)
    }
    let month: Int
    if parts[1].isDigits, parts[1].count <= 2 {
      month = Int(parts[1]) ?? 0
    } else if let named = MonthNames.month(named: parts[1]) {
      month = named
    } else {
      throw unreadable(typed)
    }
    guard (1...12).contains(month) else {
      throw NotUnderstood(
        id: "Bulan \(month) tidak ada. Tulis hari dulu, lalu bulan: 11/2/2023 atau 11 Februari 2023.",
        en: "There is no month \(month). Write the day first, then the month: 11/2/2023 or 11 February 2023.")
    }
    guard let date = CalendarDate(year: year, month: month, day: day) else {
      let name = MonthNames.all[month - 1]
      let last = CalendarDate.days(inMonth: month, ofYear: year)
      throw NotUnderstood(
        id: "Tanggal \(day) tidak ada: \(name.id) \(year) hanya tanggal 1 sampai \(last).",
        en: "There is no day \(day): \(name.en) \(year) runs from day 1 to \(last).")
    }
    return date
  }

  private static func year(_ text: String, today: CalendarDate) -> Int? {
    guard text.isDigits, let number = Int(text) else { return nil }
    switch text.count {
    case 4: return number
    case 2:
      let century = today.year / 100 * 100
      return [century + 100, century, century - 100].map { $0 + number }.first { $0 <= today.year + 20 }
    default: return nil
    }
  }

  private static func unreadable(_ typed: String) -> NotUnderstood {
    NotUnderstood(
      id: "“\(typed)” belum terbaca sebagai tanggal. Tulis seperti 11/2/2023 atau 11 Februari 2023.",
      en: "“\(typed)” is not read as a date. Write it like 11/2/2023 or 11 February 2023.")
  }
}
