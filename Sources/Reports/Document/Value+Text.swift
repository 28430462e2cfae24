import Practicum

extension Value {
  /// As it is printed, in Indonesian notation: the only place of a report where a figure becomes text.
  public var text: String {
    switch self {
    case .rupiah(let amount): Rupiah.shown(amount, .indonesian)
    case .terbilang(let amount): Terbilang.words(amount).id
    case .count(let count): WholeNumber.shown(count, .indonesian)
    case .decimal(let number): number.shown(.indonesian)
    case .hundredths(let number): number.shownWeight(.indonesian)
    case .percent(let part, let whole): Self.share(part, of: whole).shown(.indonesian) + "%"
    case .share(let number): number.shown(.indonesian) + "%"
    case .date(let date): date.long(.indonesian)
    case .day(let date): "\(date.weekday.words.id), \(date.long(.indonesian))"
    case .spelledDate(let date):
      "\(Terbilang.words(date.day).id) bulan \(date.monthName.id) tahun \(Terbilang.words(date.year).id)"
    case .time(let time): time.shown(.indonesian)
    case .minutes(let minutes): "\(WholeNumber.shown(minutes, .indonesian)) menit"
    }
  }

  /// Percent with one decimal, a half rounded up; zero of nothing.
  static func share(_ part: Int, of whole: Int) -> DecimalNumber {
    guard whole > 0, part >= 0 else { return DecimalNumber(0) }
    let (thousandfold, overflow) = part.multipliedReportingOverflow(by: 2_000)
    guard !overflow, whole <= Int.max / 4, thousandfold <= Int.max / 2 else { return DecimalNumber(part / whole * 100) }
    return DecimalNumber(millionths: (thousandfold + whole) / (2 * whole) * 100_000)
  }
}
