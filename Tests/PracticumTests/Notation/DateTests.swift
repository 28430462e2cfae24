import Foundation
import Practicum
import Testing

@Suite("Dates")
struct DateTests {
  static let today = CalendarDate(daysSince1970: 19_417)

  /// Foundation's calendar, as an oracle that shares no code with ours.
  static let calendar: Calendar = {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = TimeZone(identifier: "UTC") ?? .gmt
    return calendar
  }()

  @Test("two hundred years of days agree with another calendar: date, weekday, and the way back")
  func days() throws {
    for number in stride(from: -25_600, through: 47_500, by: 1) {
      let ours = CalendarDate(daysSince1970: number)
      let theirs = Self.calendar.dateComponents(
        [.year, .month, .day, .weekday], from: Date(timeIntervalSince1970: Double(number) * 86_400))
      #expect([ours.year, ours.month, ours.day] == [theirs.year, theirs.month, theirs.day])
      // Theirs counts from Sunday = 1.
      #expect((ours.weekday.rawValue + 1) % 7 + 1 == theirs.weekday)
      #expect(ours.daysSince1970 == number)
      #expect(CalendarDate(plain: ours.plain) == ours)
      if [ours.year, ours.month, ours.day] != [theirs.year, theirs.month, theirs.day] { return }
    }
  }

  @Test("days before the Gregorian reform and at the ends of the range count on without a gap")
  func proleptic() {
    #expect(CalendarDate(plain: "0001-01-01")?.daysSince1970 == -719_162)
    #expect(CalendarDate(plain: "9999-12-31")?.daysSince1970 == 2_932_896)
    #expect(CalendarDate(daysSince1970: .max).plain == "9999-12-31")
    #expect(CalendarDate(daysSince1970: .min).plain == "0001-01-01")
    #expect(CalendarDate(plain: "1582-10-04")?.adding(days: 1).plain == "1582-10-05")
    #expect(CalendarDate(plain: "2024-02-28")?.adding(days: 2).plain == "2024-03-01")
    #expect(CalendarDate(plain: "2023-03-01")?.adding(days: -1).plain == "2023-02-28")
  }

  @Test(
    "the plain form takes nothing else",
    arguments: [
      "2023-2-11", "2023-02-1", "2023-02-30", "2023-13-01", "23-02-11", "2023/02/11", "２０２３-02-11", "2023-02-11 ",
      "0000-01-01", "",
    ])
  func plain(text: String) { #expect(CalendarDate(plain: text) == nil) }

  @Test("a date is read out in both languages, with its weekday")
  func long() {
    let date = CalendarDate(plain: "2023-02-11")
    #expect(date?.long(.indonesian) == "11 Februari 2023")
    #expect(date?.long(.english) == "11 February 2023")
    #expect(date?.weekday.words == Words(id: "Sabtu", en: "Saturday"))
  }

  @Test(
    "what people type is understood",
    arguments: [
      ("11 Februari 2023", "2023-02-11"), ("11/2/2023", "2023-02-11"), ("11-2-23", "2023-02-11"),
      ("2023-02-11", "2023-02-11"), ("11 feb", "2023-02-11"), ("hari ini", "2023-03-01"), ("kemarin", "2023-02-28"),
      ("Kemarin ", "2023-02-28"), ("besok", "2023-03-02"), ("  1 Mei 2023", "2023-05-01"),
      ("17 agt 2022", "2022-08-17"),
      ("17 Agustus 45", "1945-08-17"), ("1 Nopember 2023", "2023-11-01"), ("11.02.2023", "2023-02-11"),
      ("11/2", "2023-02-11"),
      ("3 Dec 2023", "2023-12-03"), ("Sabtu, 11 Februari 2023", "2023-02-11"), ("jum’at 10/2/23", "2023-02-10"),
      ("29 februari 2024", "2024-02-29"), ("1/1/43", "2043-01-01"), ("1/1/44", "1944-01-01"),
    ])
  func understood(typed: String, plain: String) throws {
    #expect(try DateNotation.parse(typed, today: Self.today).plain == plain)
  }

  @Test(
    "what is no date is refused with what is expected",
    arguments: [
      ("31/2/2023", "Tanggal 31 tidak ada: Februari 2023 hanya tanggal 1 sampai 28."),
      ("2/13/2023", "Bulan 13 tidak ada. Tulis hari dulu, lalu bulan: 11/2/2023 atau 11 Februari 2023."),
      ("29 feb 2023", "Tanggal 29 tidak ada: Februari 2023 hanya tanggal 1 sampai 28."),
      ("Kamis, 25 Februari 2023", "25 Februari 2023 hari Sabtu, bukan Kamis. Periksa salah satunya."),
      ("lusa pagi", "“lusa pagi” belum terbaca sebagai tanggal. Tulis seperti 11/2/2023 atau 11 Februari 2023."),
      ("11", "“11” belum terbaca sebagai tanggal. Tulis seperti 11/2/2023 atau 11 Februari 2023."),
      ("11/2/123", "“11/2/123” belum terbaca sebagai tanggal. Tulis seperti 11/2/2023 atau 11 Februari 2023."),
      ("11 ma 2023", "“11 ma 2023” belum terbaca sebagai tanggal. Tulis seperti 11/2/2023 atau 11 Februari 2023."),
    ])
  func refused(typed: String, words: String) {
    let error = #expect(throws: NotUnderstood.self) { try DateNotation.parse(typed, today: Self.today) }
    #expect(error?.words.id == words)
    #expect(error?.words.en != words)
  }
}
