import Foundation
import Practicum
import Testing

@Suite("Times and numbers")
struct NumberTests {
  @Test(
    "times are understood as people type them",
    arguments: [
      ("8", "08:00"), ("8.00", "08:00"), ("08:00", "08:00"), ("0800", "08:00"), ("830", "08:30"), ("23.59", "23:59"),
      ("0", "00:00"), ("pukul 13.30 WIB", "13:30"), ("jam 7", "07:00"),
    ])
  func times(typed: String, plain: String) throws { #expect(try ClockTime.parse(typed).plain == plain) }

  @Test(
    "impossible and unreadable times are refused",
    arguments: [
      ("25.00", "Pukul 25.00 tidak ada: jam 0 sampai 23, menit 00 sampai 59."),
      ("8.60", "Pukul 8.60 tidak ada: jam 0 sampai 23, menit 00 sampai 59."),
      ("24:00", "Pukul 24:00 tidak ada: jam 0 sampai 23, menit 00 sampai 59."),
      ("8.5", "“8.5” belum terbaca sebagai jam. Tulis seperti 8.00 atau 13.30."),
      ("pagi", "“pagi” belum terbaca sebagai jam. Tulis seperti 8.00 atau 13.30."),
      ("12345", "“12345” belum terbaca sebagai jam. Tulis seperti 8.00 atau 13.30."),
    ])
  func noTimes(typed: String, words: String) {
    let error = #expect(throws: NotUnderstood.self) { try ClockTime.parse(typed) }
    #expect(error?.words.id == words)
  }

  @Test("every minute of a day is printed and read back in both notations")
  func minutes() {
    for hour in 0..<24 {
      for minute in 0..<60 {
        let time = ClockTime(hour: hour, minute: minute)
        #expect(time.flatMap { ClockTime(plain: $0.plain) } == time)
        #expect(time.flatMap { ClockTime(plain: $0.shown(.indonesian)) } == time)
        #expect(time?.minutes == hour * 60 + minute)
      }
    }
    #expect(ClockTime(plain: "08:00")?.shown(.indonesian) == "08.00")
    #expect(ClockTime(plain: "08:00")?.shown(.english) == "08:00")
  }

  @Test(
    "decimals are understood with comma and dot",
    arguments: [
      ("2,5", "2.5"), ("2.5", "2.5"), ("1.000,25", "1000.25"), ("1,000.25", "1000.25"), ("0,125", "0.125"),
      ("10", "10"), ("2,50", "2.5"), ("-6,914744", "-6.914744"), ("1.000.000", "1000000"), ("007", "7"), ("-0", "0"),
      ("0,142857143", "0.142857"),
      ("1.2345678", "1.234568"), ("-0.0000005", "-0.000001"), ("0.9999999", "1"), ("0.00000049", "0"),
    ])
  func decimals(typed: String, plain: String) throws { #expect(try DecimalNumber.parse(typed).plain == plain) }

  @Test(
    "what is no decimal is refused",
    arguments: ["1.2.3", ",", ".", "-", "1e5", "2x4", "1,2,3", "1.00,5", "1234567890123", "1,000,00", "٣", "5."])
  func noDecimals(typed: String) {
    let error = #expect(throws: NotUnderstood.self) { try DecimalNumber.parse(typed) }
    #expect(error?.words.id == "“\(typed)” belum terbaca sebagai angka. Tulis seperti 2,5 atau 1000,25.")
  }

  @Test("sums of decimals are exact, as another decimal arithmetic finds")
  func sums() {
    var state: UInt64 = 7
    var ours = DecimalNumber(0)
    var theirs = Decimal(0)
    for _ in 0..<2000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let number = DecimalNumber(millionths: Int(state >> 24) % 100_000_000_000 - 50_000_000_000)
      ours = ours + number
      theirs += Decimal(string: number.plain) ?? .nan
      #expect(DecimalNumber(plain: number.plain) == number)
      #expect((try? DecimalNumber.parse(number.shown(.indonesian))) == number || number.plain.contains(".") == false)
    }
    #expect(Decimal(string: ours.plain) == theirs)
    #expect(
      (DecimalNumber(plain: "0.1") ?? .init(0)) + DecimalNumber(millionths: 200_000) == DecimalNumber(plain: "0.3"))
    #expect(DecimalNumber(1) - DecimalNumber(millionths: 990_000) == DecimalNumber(plain: "0.01"))
    #expect(DecimalNumber(millionths: .max) + DecimalNumber(1) == DecimalNumber(millionths: .max))
    #expect(DecimalNumber(millionths: -1) < DecimalNumber(0))
  }

  @Test("numbers are shown in each language's notation")
  func shown() {
    #expect(DecimalNumber(millionths: 1_000_250_000).shown(.indonesian) == "1.000,25")
    #expect(DecimalNumber(millionths: 1_000_250_000).shown(.english) == "1,000.25")
    #expect(DecimalNumber(millionths: -500_000).shown(.indonesian) == "-0,5")
    #expect(WholeNumber.shown(1_200_000, .indonesian) == "1.200.000")
    #expect(WholeNumber.shown(-999, .english) == "-999")
    #expect(WholeNumber.lenient("1.200.000") == 1_200_000)
    #expect(WholeNumber.lenient("1.20.000") == nil)
    #expect(WholeNumber.lenient("1200.000") == nil)
    #expect(WholeNumber.lenient("9999999999999999") == nil)
  }
}
