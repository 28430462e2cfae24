/// Money as people type and read it: whole rupiah, never negative, at most ``limit``.
public enum Rupiah {
  /// The most that one amount may be, in rupiah.
  public static let limit = 1_000_000_000_000

  /// Understands `1200000`, `1.200.000`, `Rp 1.200.000`, `1.200.000,-`, `1,2 jt`, `500 rb`, and English `Rp1,200,000`.
  ///
  /// - Throws: ``NotUnderstood`` saying what is expected: for another writing, a negative amount, part of a rupiah, or
  ///   more than ``limit``.
  public static func parse(_ typed: String) throws(NotUnderstood) -> Int {
    let text = typed.withoutOuterBlanks
    var body = without(prefix: ["rp.", "rp", "idr"], text.lowercased())
    if ["-", "−"].contains(where: { text.hasPrefix($0) || body.hasPrefix($0) }) { throw negative(text) }
    body = without(suffix: ["rupiah"], body)
    let unitName = String(body.reversed().prefix(while: \.isLetter).reversed())
    guard let unit = unitName.isEmpty ? 1 : units[unitName] else { throw unreadable(text) }
    body = body.dropLast(unitName.count).withoutOuterBlanks
    if unit == 1 { body = without(suffix: [",--", ",-", ".-", ",=", "-"], body) }
    guard let amount = unit == 1 ? whole(body) : multiple(body, of: unit) else { throw unreadable(text) }
    guard amount <= limit else { throw tooMuch(text) }
    return amount
  }

  /// Reads money as files tolerate it, `1200000` and `1.200.000`; nil for anything else or more than ``limit``.
  public static func lenient(_ text: String) -> Int? {
    WholeNumber.lenient(text).flatMap { $0 <= limit ? $0 : nil }
  }

  /// The form people read: `Rp1.200.000` in Indonesian, `Rp1,200,000` in English; a shortfall as `-Rp1.200`.
  public static func shown(_ amount: Int, _ language: Language) -> String {
    let digits = grouped(String(amount.magnitude), by: language == .indonesian ? "." : ",")
    return (amount < 0 ? "-Rp" : "Rp") + digits
  }

  /// The form people read, in both languages.
  public static func words(_ amount: Int) -> Words {
    Words(id: shown(amount, .indonesian), en: shown(amount, .english))
  }

  /// The words that may follow a number, in rupiah.
  private static let units = [
    "rb": 1000, "ribu": 1000, "thousand": 1000, "jt": 1_000_000, "juta": 1_000_000, "million": 1_000_000,
    "miliar": 1_000_000_000, "milyar": 1_000_000_000, "billion": 1_000_000_000, "triliun": limit, "trilyun": limit,
  ]

  /// Whether a word counts rupiah by the thousand or more, such as `jt`.
  static func isUnit(_ word: String) -> Bool { units[word.lowercased()] != nil }

  /// Whole rupiah, with or without thousands parted and `,00` at the end; more than can be counted is the most of all.
  private static func whole(_ text: String) -> Int? {
    for (mark, cents) in [(Character("."), ",00"), (",", ".00")] {
      let body = text.hasSuffix(cents) ? text.dropLast(cents.count) : text[...]
      if let digits = ungrouped(body, mark) { return number(digits) }
    }
    return nil
  }

  /// A number of units such as `1,2` million: a dot with whole groups after it parts thousands, else it is decimal.
  private static func multiple(_ text: String, of unit: Int) -> Int? {
    if let digits = ungrouped(text, ".") { return times(number(digits), unit) }
    let mark: Character = text.contains(",") ? "," : "."
    let halves = text.split(separator: mark, omittingEmptySubsequences: false)
    guard halves.count == 2, let digits = ungrouped(halves[0], mark == "," ? "." : ","), halves[1].isDigits,
      halves[1].utf8.count <= 12, let fraction = Int(halves[1])
    else { return nil }
    var scale: UInt128 = 1
    for _ in halves[1].utf8 { scale *= 10 }
    let parts = UInt128(fraction) * UInt128(unit)
    guard parts.isMultiple(of: scale) else { return nil }
    let (sum, overflows) = times(number(digits), unit).addingReportingOverflow(Int(parts / scale))
    return overflows ? .max : sum
  }

  private static func number(_ digits: String) -> Int { Int(digits) ?? .max }

  private static func times(_ number: Int, _ unit: Int) -> Int {
    let (product, overflows) = number.multipliedReportingOverflow(by: unit)
    return overflows ? .max : product
  }

  private static func without(prefix marks: [String], _ text: String) -> String {
    marks.first { text.hasPrefix($0) }.map { text.dropFirst($0.count).withoutOuterBlanks } ?? text
  }

  private static func without(suffix marks: [String], _ text: String) -> String {
    marks.first { text.hasSuffix($0) }.map { text.dropLast($0.count).withoutOuterBlanks } ?? text
  }

  private static func unreadable(_ text: String) -> NotUnderstood {
    NotUnderstood(
      id: "“\(excerpt(text))” belum terbaca sebagai rupiah. Tulis seperti 1200000, 1.200.000, 1,2 jt atau 500 rb.",
      en: "“\(excerpt(text))” is not read as rupiah. Write it like 1200000, 1.200.000, 1,2 jt or 500 rb.")
  }

  private static func negative(_ text: String) -> NotUnderstood {
    NotUnderstood(
      id: "“\(excerpt(text))” kurang dari nol. Tulis rupiah tanpa tanda minus, misalnya 1.200.000.",
      en: "“\(excerpt(text))” is less than zero. Write rupiah without a minus sign, such as 1.200.000.")
  }

  private static func tooMuch(_ text: String) -> NotUnderstood { NotUnderstood(above(text)) }

  /// What is said of more than the limit, typed or in a file.
  static func above(_ text: String) -> Words {
    Words(
      id: "“\(excerpt(text))” terlalu besar: paling banyak \(shown(limit, .indonesian)). Periksa banyaknya nol.",
      en: "“\(excerpt(text))” is too much: at most \(shown(limit, .english)). Check the number of zeros.")
  }
}
