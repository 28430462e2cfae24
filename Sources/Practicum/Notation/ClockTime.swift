/// A time of day to the minute.
public struct ClockTime: Equatable, Hashable, Comparable, Sendable {
  /// Minutes since midnight, 0 to 1439.
  public let minutes: Int

  /// Makes a time; nil when no clock shows it.
  public init?(hour: Int, minute: Int) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// Reads the form of files, `08:00`, and tolerates `08.00` and one digit for the hour.
  public init?(plain: String) {
    guard let (hour, minute) = Self.parts(of: plain) else { return nil }
    self.init(hour: hour, minute: minute)
  }

  /// Hour and minute of `8:00` or `08.00`, possible on a clock or not; nil for any other form.
  static func parts(of text: String) -> (hour: Int, minute: Int)? {
    let parts = text.split(omittingEmptySubsequences: false, whereSeparator: { $0 == ":" || $0 == "." })
    guard parts.count == 2, parts.allSatisfy(\.isDigits), parts[0].utf8.count <= 2, parts[1].utf8.count == 2,
      let hour = Int(parts[0]), let minute = Int(parts[1])
    else { return nil }
    return (hour, minute)
  }

  /// Understands `8`, `8.00`, `08:00`, `0800`, with or without `pukul` and `WIB`.
  ///
  /// - Throws: ``NotUnderstood`` saying what is expected.
  public static func parse(_ typed: String) throws(NotUnderstood) -> ClockTime {
    var text = typed.withoutOuterBlanks.lowercased()
    for word in ["pukul", "jam"] where text.hasPrefix(word) { text.removeFirst(word.count) }
    for zone in ["wib", "wita", "wit"] where text.hasSuffix(zone) { text.removeLast(zone.count) }
    text = text.withoutOuterBlanks
    let found: (hour: Int, minute: Int)?
    if text.isDigits, text.count <= 4, let number = Int(text) {
      found = text.count <= 2 ? (number, 0) : (number / 100, number % 100)
    } else {
      found = parts(of: text)
    }
    guard let found else {
      throw NotUnderstood(
        id: "“\(typed)” belum terbaca sebagai jam. Tulis seperti 8.00 atau 13.30.",
        en: "“\(typed)” is not read as a time. Write it like 8:00 or 13:30.")
    }
    guard let time = ClockTime(hour: found.hour, minute: found.minute) else {
      throw NotUnderstood(
        id: "Pukul \(text) tidak ada: jam 0 sampai 23, menit 00 sampai 59.",
        en: "There is no \(text) o’clock: hours run from 0 to 23, minutes from 00 to 59.")
    }
    return time
  }

  /// The form files hold, `08:00`.
  public var plain: String { "\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))" }

  /// The form people read: `08.00` in Indonesian, `08:00` in English.
  public func shown(_ language: Language) -> String {
    let mark = language == .indonesian ? "." : ":"
    return "\(padded(minutes / 60, 2))\(mark)\(padded(minutes % 60, 2))"
  }

  public static func < (left: ClockTime, right: ClockTime) -> Bool { left.minutes < right.minutes }
}
