extension DecimalNumber {
  public static let zero = DecimalNumber(0)
  /// 1.00, what the weights of a side add up to.
  public static let one = DecimalNumber(1)
  /// A whole side in per cent: no weight is larger, however it was meant.
  static let heaviestWeight = DecimalNumber(100)
  /// How far the weights of a side may be from 1.00.
  static let weightTolerance = DecimalNumber(millionths: 10_000)

  /// A weight as typed or as files hold it, `0.15` or `0,15`; nil for what is negative or no number.
  init?(weight text: String) {
    guard let number = try? DecimalNumber.parse(text), number >= .zero else { return nil }
    self = number
  }

  /// The plain form with at least two decimals, as weights are written: `0.30`.
  public var plainWeight: String { Self.withHundredths(plain, mark: ".") }

  /// The form people read with at least two decimals: `0,30` in Indonesian, `0.30` in English.
  public func shownWeight(_ language: Language) -> String {
    Self.withHundredths(shown(language), mark: language == .indonesian ? "," : ".")
  }

  private static func withHundredths(_ text: String, mark: Character) -> String {
    guard let place = text.lastIndex(of: mark) else { return "\(text)\(mark)00" }
    return text.distance(from: place, to: text.endIndex) == 2 ? text + "0" : text
  }

  /// A weight times a rating; at the limit it stays there.
  static func * (weight: DecimalNumber, rating: Int) -> DecimalNumber {
    let (product, overflow) = weight.millionths.multipliedReportingOverflow(by: rating)
    return DecimalNumber(millionths: overflow ? .max : product)
  }
}

extension Sequence<DecimalNumber> {
  /// The exact sum.
  var sum: DecimalNumber { reduce(.zero, +) }
}
