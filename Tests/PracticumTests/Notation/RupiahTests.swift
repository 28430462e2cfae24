import Foundation
import Practicum
import Testing

@Suite("Rupiah and numbers in words")
struct RupiahTests {
  @Test(
    "money is understood as people type it",
    arguments: [
      ("1200000", 1_200_000), ("1.200.000", 1_200_000), ("Rp 1.200.000", 1_200_000), ("1.200.000,-", 1_200_000),
      ("1,2 jt", 1_200_000), ("500 rb", 500_000), ("Rp1,200,000", 1_200_000), ("rp. 1.200.000,00", 1_200_000),
      ("1,2jt", 1_200_000), ("1.2 juta", 1_200_000), ("1.500 ribu", 1_500_000), ("1.500", 1500), ("2,5 ribu", 2500),
      ("Rp 750", 750), ("5000 rupiah", 5000), ("1 miliar", 1_000_000_000), ("1,5 milyar", 1_500_000_000), ("0", 0),
      ("007", 7), ("1 triliun", 1_000_000_000_000), ("1000000000000", 1_000_000_000_000), ("IDR 25.000", 25_000),
      ("1.2 million", 1_200_000), ("1.000,5 rb", 1_000_500), ("12.500,--", 12_500),
    ])
  func understood(typed: String, amount: Int) throws { #expect(try Rupiah.parse(typed) == amount) }

  @Test(
    "what is no amount of money is refused with an example",
    arguments: [
      "1.20.000", "1e5", "1,2", "dua ribu", "", "Rp", "jt", "1,2,3 jt", "1.2.3 jt", "1200.000", "1,2345 rb", "12 kg",
      "1.200.000,50", "٣", "1,000.000",
    ])
  func unreadable(typed: String) {
    let error = #expect(throws: NotUnderstood.self) { try Rupiah.parse(typed) }
    #expect(
      error?.words.id
        == "“\(typed)” belum terbaca sebagai rupiah. Tulis seperti 1200000, 1.200.000, 1,2 jt atau 500 rb.")
  }

  @Test(
    "less than nothing and more than a trillion are refused, each saying why",
    arguments: [
      ("-5", "kurang dari nol"), ("Rp -5.000", "kurang dari nol"), ("-Rp5.000", "kurang dari nol"),
      ("−5", "kurang dari nol"), ("1000000000001", "terlalu besar"), ("1,1 triliun", "terlalu besar"),
      ("99999999999999999999", "terlalu besar"), ("9.999.999.999.999 jt", "terlalu besar"),
      ("99999999999999999,5 jt", "terlalu besar"),
    ])
  func beyond(typed: String, reason: String) {
    let error = #expect(throws: NotUnderstood.self) { try Rupiah.parse(typed) }
    #expect(error?.words.id.contains(reason) == true)
    #expect(error?.words.en.isEmpty == false)
  }

  /// Amounts of every size up to the limit, the round ones among them.
  static let amounts: [Int] = {
    var state: UInt64 = 11
    var amounts = [0, 1, 9, 10, 11, 19, 20, 21, 99, 100, 101, 110, 111, 200, 999]
    for power in [1000, 1_000_000, 1_000_000_000] {
      for factor in [1, 2, 11, 19, 21, 100, 101, 111, 999] {
        amounts += [power * factor, power * factor + 1, power * factor + 1000, power * factor - 1]
      }
    }
    amounts.append(Rupiah.limit)
    for step in 0..<3000 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      var limit = 10
      for _ in 0..<(step % 12) { limit *= 10 }
      amounts.append(Int(state >> 2) % limit)
    }
    return amounts
  }()

  @Test("every amount is shown as another formatter shows it, and read back from what is shown")
  func shown() throws {
    let formatters = [(Language.indonesian, "id_ID"), (.english, "en_US")].map { language, identifier in
      let formatter = NumberFormatter()
      formatter.locale = Locale(identifier: identifier)
      formatter.numberStyle = .decimal
      return (language, formatter)
    }
    for amount in Self.amounts {
      for (language, formatter) in formatters {
        let theirs = try #require(formatter.string(from: NSNumber(value: amount)))
        #expect(Rupiah.shown(amount, language) == "Rp" + theirs)
        #expect(try Rupiah.parse(Rupiah.shown(amount, language)) == amount)
        #expect(try Rupiah.parse(theirs + ",-") == amount)
      }
      #expect(try Rupiah.parse(String(amount)) == amount)
      #expect(Rupiah.lenient(String(amount)) == amount)
      // Thousands and millions written short, with every decimal there is.
      if amount < 1_000_000_000 {
        let thousands = Decimal(amount) / 1000
        #expect(try Rupiah.parse("\(thousands)".replacing(".", with: ",") + " rb") == amount)
      }
    }
    #expect(Rupiah.shown(-1200, .indonesian) == "-Rp1.200")
    #expect(Rupiah.shown(.min, .english).hasPrefix("-Rp9,223,372"))
  }

  @Test("files may part thousands with dots, and nothing else")
  func files() {
    #expect(Rupiah.lenient("1.200.000") == 1_200_000)
    #expect(Rupiah.lenient("1.500") == 1500)
    for text in ["1,2 jt", "Rp500", "1.20.000", "-5", "", "1000000000001", "5e3"] {
      #expect(Rupiah.lenient(text) == nil)
    }
  }

  @Test(
    "numbers in words",
    arguments: [
      (0, "nol", "zero"), (11, "sebelas", "eleven"), (15, "lima belas", "fifteen"), (100, "seratus", "one hundred"),
      (1000, "seribu", "one thousand"), (1100, "seribu seratus", "one thousand one hundred"),
      (2045, "dua ribu empat puluh lima", "two thousand forty-five"), (11_000, "sebelas ribu", "eleven thousand"),
      (1_000_000, "satu juta", "one million"), (1_001_000, "satu juta seribu", "one million one thousand"),
      (5_004_500, "lima juta empat ribu lima ratus", "five million four thousand five hundred"),
      (1_000_000_000, "satu miliar", "one billion"), (1_000_000_000_000, "satu triliun", "one trillion"),
      (1_000_000_000_000_000, "seribu triliun", "one thousand trillion"),
      (-21, "minus dua puluh satu", "minus twenty-one"),
    ])
  func words(number: Int, id: String, en: String) {
    #expect(Terbilang.words(number) == Words(id: id, en: en))
    #expect(Terbilang.rupiah(number).id == id + " rupiah")
  }

  @Test("an amount in words is read back as people write it, and nothing else is an amount")
  func read() {
    for amount in Self.amounts where amount >= 0 {
      #expect(Terbilang.number(Terbilang.rupiah(amount).id) == amount)
    }
    let written = [
      "Terbilang: # Tiga Juta Tiga ratus ENAMPULUH tujuh ribu limaratus Rupiah #": 3_367_500, "sejuta": 1_000_000,
      "Dua milyar seribu rupiah": 2_000_001_000, "sebelas ribu lima": 11_005, "nol rupiah": 0,
    ]
    for (words, amount) in written { #expect(Terbilang.number(words) == amount, "\(words)") }
    let others = [
      "", "rupiah", "Terbilang", "dua tiga", "ribu rupiah", "seribu juta", "sepuluh orang", "puluh dua",
      "lima ribu juta",
      String(repeating: "sembilan ratus ", count: 40),
    ]
    for words in others { #expect(Terbilang.number(words) == nil, "\(words)") }
  }

  @Test("numbers in words say what another speller says")
  func spelled() throws {
    let english = NumberFormatter()
    english.locale = Locale(identifier: "en_US")
    english.numberStyle = .spellOut
    let indonesian = NumberFormatter()
    indonesian.locale = Locale(identifier: "id_ID")
    indonesian.numberStyle = .spellOut
    for amount in Self.amounts {
      let words = Terbilang.words(amount)
      #expect(words.en == english.string(from: NSNumber(value: amount)))
      #expect(words.id == indonesian.string(from: NSNumber(value: amount)))
      #expect(Self.number(words.id) == amount)
    }
  }

  /// What Indonesian number words add up to, read from the left as a person does.
  static func number(_ words: String) -> Int? {
    let ones = ["nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan"]
    let scales = ["ribu": 1000, "juta": 1_000_000, "miliar": 1_000_000_000, "triliun": 1_000_000_000_000]
    var (total, part, digit) = (0, 0, 0)
    for word in words.split(separator: " ").map(String.init) {
      if let value = ones.firstIndex(of: word) {
        digit = value
      } else if word == "sepuluh" || word == "sebelas" {
        part += word == "sepuluh" ? 10 : 11
      } else if word == "seratus" {
        part += 100
      } else if word == "seribu" {
        total += 1000
      } else if word == "belas" {
        (part, digit) = (part + 10 + digit, 0)
      } else if word == "puluh" {
        (part, digit) = (part + digit * 10, 0)
      } else if word == "ratus" {
        (part, digit) = (part + digit * 100, 0)
      } else if let scale = scales[word] {
        (total, part, digit) = (total + (part + digit) * scale, 0, 0)
      } else {
        return nil
      }
    }
    return total + part + digit
  }
}
