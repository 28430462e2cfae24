/// An exact decimal with up to six decimals: amounts, weights and figures are never floating point.
public struct DecimalNumber: Equatable, Hashable, Comparable, Sendable {
  /// The number in millionths, at most 10^18 in size.
  public let millionths: Int

  /// A number given in millionths.
  public init(millionths: Int) { self.millionths = millionths }

  /// A whole number.
  public init(_ whole: Int) { self.init(millionths: whole * 1_000_000) }

  /// Reads the plain form of files: at most twelve digits, and after `.` decimals, of which more than six are rounded,
  /// a half away from zero; nil for anything else.
  public init?(plain: String) {
    let isNegative = plain.hasPrefix("-")
    let parts = plain.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy(\.isDigits), parts[0].utf8.count <= 12,
      let whole = Int(parts[0])
    else { return nil }
    var fraction = 0
    if parts.count == 2 {
      for digit in (parts[1].utf8 + Array(repeating: 0x30, count: 6)).prefix(6) {
        fraction = fraction * 10 + Int(digit - 0x30)
      }
      if let next = parts[1].utf8.dropFirst(6).first, next >= 0x35 { fraction += 1 }
    }
    millionths = (whole * 1_000_000 + fraction) * (isNegative ? -1 : 1)
  }

  /// Understands `2,5`, `2.5`, `1.000,25`: a comma is decimal, so is a single dot; dots before a comma part thousands.
  ///
  /// - Throws: ``NotUnderstood`` saying what is expected.
  public static func parse(_ typed: String) throws(NotUnderstood) -> DecimalNumber {
    let text = typed.withoutOuterBlanks
    if let number = plainForm(of: text).flatMap(DecimalNumber.init(plain:)) { return number }
    throw NotUnderstood(
      id: "“\(typed)” belum terbaca sebagai angka. Tulis seperti 2,5 atau 1000,25.",
      en: "“\(typed)” is not read as a number. Write it like 2.5 or 1000.25.")
  }

  private static func plainForm(of text: String) -> String? {
    let sign = text.hasPrefix("-") ? "-" : ""
    let body = text.dropFirst(sign.count)
    let (commas, dots) = (body.count { $0 == "," }, body.count { $0 == "." })
    switch (commas, dots) {
    case (0, 0), (0, 1): return text
    case (1, 0): return sign + body.map { $0 == "," ? "." : String($0) }.joined()
    case (0, _): return ungrouped(body, ".").map { sign + $0 }
    case (1, _):
      // The later mark is the decimal one: 1.000,25 in Indonesian, 1,000.25 in English.
      let mark: Character =
        (body.lastIndex(of: ",") ?? body.startIndex) > (body.lastIndex(of: ".") ?? body.startIndex) ? "," : "."
      let halves = body.split(separator: mark, omittingEmptySubsequences: false)
      guard halves.count == 2, let whole = ungrouped(halves[0], mark == "," ? "." : ",") else { return nil }
      return "\(sign)\(whole).\(halves[1])"
    default: return nil
    }
  }

  /// The form files hold, `2.5`, without needless zeros.
  public var plain: String { form(point: ".", group: "") }

  /// The form people read: `1.000,25` in Indonesian, `1,000.25` in English.
  public func shown(_ language: Language) -> String {
    language == .indonesian ? form(point: ",", group: ".") : form(point: ".", group: ",")
  }

  private func form(point: String, group: String) -> String {
    let size = millionths.magnitude
    var fraction = padded(Int(size % 1_000_000), 6)
    while fraction.hasSuffix("0") { fraction.removeLast() }
    let whole = grouped(String(size / 1_000_000), by: group)
    return (millionths < 0 ? "-" : "") + whole + (fraction.isEmpty ? "" : point + fraction)
  }

  public static func + (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    let (sum, overflow) = left.millionths.addingReportingOverflow(right.millionths)
    // Sums stay at the limit rather than wrap: no figure of a practicum comes near it.
    return DecimalNumber(millionths: overflow ? (left.millionths < 0 ? .min + 1 : .max) : sum)
  }

  public static func - (left: DecimalNumber, right: DecimalNumber) -> DecimalNumber {
    left + DecimalNumber(millionths: right.millionths == .min ? .max : -right.millionths)
  }

  public static func < (left: DecimalNumber, right: DecimalNumber) -> Bool { left.millionths < right.millionths }
}
