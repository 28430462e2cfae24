import Practicum

/// A piece of a line of text.
public indirect enum Inline: Equatable, Sendable {
  case text(String)
  /// Italics: stress, titles, foreign words.
  case emphasis([Inline])
  /// Bold.
  case strong([Inline])
  /// A figure of the data, formatted by ``Value`` alone.
  case value(Value)
  /// A citation as it is printed, `(Pincus & Minahan, 1973)`, with the Ids of the entries it leads to.
  case citation([Inline], ids: [String])
  /// The number of something captioned or of a heading: `Tabel 2. 1`, `BAB III`.
  case reference(Label)
  case link([Inline], url: String)
  case lineBreak

  /// The text alone, with values as they are shown.
  ///
  /// - Parameter resolve: the printed number of a label.
  public func plain(_ resolve: (Label) -> String) -> String {
    switch self {
    case .text(let text): text
    case .emphasis(let inner), .strong(let inner), .citation(let inner, _), .link(let inner, _):
      inner.plain(resolve)
    case .value(let value): value.text
    case .reference(let label): resolve(label)
    case .lineBreak: "\n"
    }
  }
}

extension [Inline] {
  /// The text alone, with values as they are shown.
  public func plain(_ resolve: (Label) -> String = { $0.name }) -> String { map { $0.plain(resolve) }.joined() }
}

extension Inline: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self = .text(value) }
}

extension [Inline] {
  /// Plain text as a line.
  public init(_ text: String) { self = text.isEmpty ? [] : [.text(text)] }
}

/// The name by which something captioned, or a heading, is referred to.
public struct Label: Equatable, Hashable, Sendable {
  public let name: String

  /// Names a target, such as `kasus/jaminan-sosial/swot`; unique in a paper.
  public init(_ name: String) { self.name = name }
}

/// A figure of the data: what is printed follows from it, and a walk over the document finds every one.
public enum Value: Equatable, Hashable, Sendable {
  case rupiah(Int)
  /// An amount of rupiah in words, without "rupiah".
  case terbilang(Int)
  case count(Int)
  case decimal(DecimalNumber)
  /// A number with two decimals at least, as weights and scores are printed.
  case hundredths(DecimalNumber)
  /// A share of a whole in percent, rounded half up to one decimal.
  case percent(Int, of: Int)
  /// A number of percent that is known already.
  case share(DecimalNumber)
  case date(CalendarDate)
  /// With its weekday.
  case day(CalendarDate)
  /// In words, as formal statements have it: `sebelas bulan Februari tahun dua ribu dua puluh tiga`.
  case spelledDate(CalendarDate)
  case time(ClockTime)
  /// Minutes.
  case minutes(Int)
}
