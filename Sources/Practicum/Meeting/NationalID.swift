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
  public func ages(year: Int, month: Int, day: Int) -> [Int] {
    guard (1...12).contains(self.month), (1...31).contains(self.day) else { return [] }
    return [1900, 2000].compactMap { century in
      let born = century + self.year
      guard self.day <= Self.days(month: self.month, year: born) else { return nil }
      let age = year - born - ((month, day) < (self.month, self.day) ? 1 : 0)
      return age >= 0 ? age : nil
    }
  }

  private static func days(month: Int, year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}
