/// Numbers written out in words, as receipts and budgets have them: `dua ratus ribu`, "two hundred thousand".
public enum Terbilang {
  /// A whole number in words, in both languages; `minus` before a negative one.
  public static func words(_ number: Int) -> Words {
    Words(id: signed(number, "minus", indonesian), en: signed(number, "minus", english))
  }

  /// An amount of money in words: `seribu rupiah`, "one thousand rupiah".
  public static func rupiah(_ amount: Int) -> Words {
    let words = words(amount)
    return Words(id: "\(words.id) rupiah", en: "\(words.en) rupiah")
  }

  private static func signed(_ number: Int, _ sign: String, _ spell: (UInt) -> String) -> String {
    (number < 0 ? sign + " " : "") + spell(number.magnitude)
  }

  private static func indonesian(_ number: UInt) -> String {
    switch number {
    case 0...11: small.id[Int(number)]
    case 12...19: "\(small.id[Int(number - 10)]) belas"
    case 20...99: joined(number, 10, indonesian) { "\($0) puluh" }
    case 100...199: joined(number, 100, indonesian) { _ in "seratus" }
    case 200...999: joined(number, 100, indonesian) { "\($0) ratus" }
    case 1000...1999: joined(number, 1000, indonesian) { _ in "seribu" }
    default: large(number, indonesian, \.id)
    }
  }

  private static func english(_ number: UInt) -> String {
    switch number {
    case 0...19: small.en[Int(number)]
    case 20...99: tens[Int(number / 10)] + (number % 10 == 0 ? "" : "-" + small.en[Int(number % 10)])
    case 100...999: joined(number, 100, english) { "\($0) hundred" }
    default: large(number, english, \.en)
    }
  }

  /// The part of a number that its greatest named unit counts, and the rest.
  private static func large(
    _ number: UInt, _ spell: (UInt) -> String, _ name: KeyPath<Words, String>
  ) -> String {
    let unit = units.last { number >= $0.value } ?? units[0]
    return joined(number, unit.value, spell) { "\($0) \(unit.words[keyPath: name])" }
  }

  private static func joined(
    _ number: UInt, _ unit: UInt, _ spell: (UInt) -> String, _ head: (String) -> String
  ) -> String {
    let rest = number % unit
    return head(spell(number / unit)) + (rest == 0 ? "" : " " + spell(rest))
  }

  private static let units: [(value: UInt, words: Words)] = [
    (1000, Words(id: "ribu", en: "thousand")), (1_000_000, Words(id: "juta", en: "million")),
    (1_000_000_000, Words(id: "miliar", en: "billion")), (1_000_000_000_000, Words(id: "triliun", en: "trillion")),
  ]

  private static let small = (
    id: [
      "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ],
    en: [
      "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
  )

  private static let tens = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
}

extension Terbilang {
  /// The whole number that Indonesian words say, with or without `rupiah` after them; nil for any other words.
  public static func number(_ text: String) -> Int? {
    // No amount takes more words than that.
    guard text.utf8.count <= 1_000 else { return nil }
    var words = text.lowercased().split { !$0.isLetter }.map(String.init)
    if words.first == "terbilang" { words.removeFirst() }
    while let last = words.last, ["rupiah", "saja"].contains(last) { words.removeLast() }
    guard !words.isEmpty, words.count <= 60 else { return nil }
    var (total, group) = (0, 0)
    var digit: Int?
    var last = Int.max
    for word in words.flatMap(parted) {
      if let value = digits[word] {
        guard digit == nil else { return nil }
        digit = value
      } else if let value = wholes[word] {
        guard digit == nil else { return nil }
        group += value
      } else if let factor = factors[word] {
        guard let value = digit else { return nil }
        group += factor == 1 ? 10 + value : value * factor
        digit = nil
      } else if let unit = large[word] {
        // Greater units come first.
        guard unit < last, word.hasPrefix("se") || group + (digit ?? 0) > 0 else { return nil }
        total += (word.hasPrefix("se") ? 1 : group + (digit ?? 0)) * unit
        (group, digit, last) = (0, nil, unit)
      } else {
        return nil
      }
    }
    return total + group + (digit ?? 0)
  }

  /// `duapuluh` is written for `dua puluh` as well.
  private static func parted(_ word: String) -> [String] {
    guard digits[word] == nil, wholes[word] == nil, large[word] == nil else { return [word] }
    let endings = (Array(factors.keys) + Array(large.keys)).filter { word.hasSuffix($0) }
    guard let ending = endings.max(by: { $0.count < $1.count }), ending != word else { return [word] }
    return [String(word.dropLast(ending.count)), ending]
  }

  private static let digits: [String: Int] = Dictionary(
    uniqueKeysWithValues: small.id.prefix(10).enumerated().map { ($1, $0) })
  private static let wholes = ["sepuluh": 10, "sebelas": 11, "seratus": 100]
  /// What a digit counts before it; 1 stands for what is added to ten.
  private static let factors = ["belas": 1, "puluh": 10, "ratus": 100]
  private static let large = [
    "seribu": 1000, "ribu": 1000, "sejuta": 1_000_000, "juta": 1_000_000, "miliar": 1_000_000_000,
    "milyar": 1_000_000_000, "triliun": 1_000_000_000_000, "trilyun": 1_000_000_000_000,
  ]
}
