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
