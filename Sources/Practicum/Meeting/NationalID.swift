/// A national identity number (NIK): six digits of area, the birth date as DDMMYY with 40 added to a woman's day, and
/// a serial of four.
///
/// Source: Perpres 25/2008, article 37.
public struct NationalID: Equatable, Hashable, Sendable {
  public let digits: String
  private let numbers: [Int]

  /// Reads exactly sixteen digits; nil for anything else.
  public init?(_ text: some StringProtocol) {
    guard text.utf8.count == 16, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    digits = String(text)
    numbers = text.utf8.map { Int($0 - 0x30) }
  }

  /// The number without the spaces, dots and hyphens people group it with; nil when it has not sixteen digits.
  public static func tidied(_ text: String) -> NationalID? {
    NationalID(text.filter { !" .-\t".contains($0) })
  }

  private func pair(_ place: Int) -> Int { numbers[place] * 10 + numbers[place + 1] }

  private var codedDay: Int { pair(6) }
  private var day: Int { codedDay > 40 ? codedDay - 40 : codedDay }
  private var month: Int { pair(8) }
  private var year: Int { pair(10) }

  /// The sex that the day of birth codes; nil when the day is impossible for both.
  public var sex: Sex? {
    switch codedDay {
    case 1...31: .man
    case 41...71: .woman
    default: nil
    }
  }

  /// The completed years of age on a day, born in either century; empty when the birth date is impossible.
  public func ages(on date: CalendarDate) -> [Int] {
    [1900, 2000].compactMap { century in
      guard let birth = CalendarDate(year: century + year, month: month, day: day) else { return nil }
      let age = date.year - birth.year - ((date.month, date.day) < (birth.month, birth.day) ? 1 : 0)
      return age >= 0 ? age : nil
    }
  }
}
