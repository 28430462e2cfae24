/// A number as prose writes it, and what stands beside it.
struct Quantity: Sendable {
  let value: DecimalNumber
  /// The decimals that were written.
  let decimals: Int
  /// Its words in the text: "dua belas" is two.
  let words: Range<Int>
  let isPercentage: Bool
  /// About, nearly, at least: the number is not meant exactly, or is part of a range.
  let isVague: Bool
  /// It is printed by `{id}` where its words, which are none, stand: worked out, and so as exact as can be.
  var isPrinted = false

  /// The numbers of a sentence in order; those of dates, times, laws, addresses and lists are left out.
  ///
  /// - Parameter name: the words of a thing's own name, which say neither that a number counts nothing nor that it is
  ///   vague: "luas rata-rata 36 m2", "harga per butir 500 rupiah".
  static func all(in sentence: Range<Int>, of text: FileText, naming name: Set<UInt64> = []) -> [Quantity] {
    var found: [Quantity] = []
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let start = place
      place += 1
      guard let (value, decimals, count) = number(at: start, sentence, text) else { continue }
      let words = start..<(start + count)
      place = words.upperBound
      if isName(words, sentence, text, name) { continue }
      let next = words.upperBound < sentence.upperBound ? text.words[words.upperBound].key : 0
      let isPercentage = text.words[words.upperBound - 1].traits.contains(.percent) || next == persen
      found.append(
        Quantity(
          value: value, decimals: decimals, words: words, isPercentage: isPercentage,
          isVague: isVague(words, sentence, text, name)))
    }
    return found
  }

  private static let persen = TextWord.key("persen")

  private static func number(
    at place: Int, _ sentence: Range<Int>, _ text: FileText
  ) -> (DecimalNumber, Int, Int)? {
    let word = text.words[place]
    if word.traits.contains(.number) {
      let digits = text.text(place)
      return read(digits).map { ($0.0, $0.1, 1) }
    }
    guard word.letters != 0, let number = names[word.key] else { return nil }
    let next = place + 1 < sentence.upperBound ? text.words[place + 1].key : 0
    if next == belas, number < 10 { return (DecimalNumber(number + 10), 0, 2) }
    if next == puluh, number < 10 {
      let unit = place + 2 < sentence.upperBound ? names[text.words[place + 2].key] ?? 0 : 0
      return unit > 0 && unit < 10
        ? (DecimalNumber(number * 10 + unit), 0, 3) : (DecimalNumber(number * 10), 0, 2)
    }
    // Larger words are not read, and "satu" mostly counts nothing.
    guard number > 1, next != ratus, next != ribu, next != juta else { return nil }
    return (DecimalNumber(number), 0, 1)
  }

  private static let belas = TextWord.key("belas")
  private static let puluh = TextWord.key("puluh")
  private static let ratus = TextWord.key("ratus")
  private static let ribu = TextWord.key("ribu")
  private static let juta = TextWord.key("juta")
  private static let names: [UInt64: Int] = Dictionary(
    uniqueKeysWithValues: [
      "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas",
    ].enumerated().map { (TextWord.key($1), $0 + 1) })

  /// Reads `1.120`, `31,28`, `84.5`: a dot before exactly three digits parts thousands, any other mark is decimal.
  static func read(_ digits: String) -> (DecimalNumber, Int)? {
    guard digits.utf8.count <= 20 else { return nil }
    let parts = digits.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count <= 2, parts.allSatisfy({ !$0.isEmpty }) else { return nil }
    if parts.count == 2 {
      guard parts[1].isDigits, let whole = ungrouped(parts[0], "."),
        let value = DecimalNumber(plain: "\(whole).\(parts[1])")
      else { return nil }
      return (value, parts[1].utf8.count)
    }
    let dotted = digits.split(separator: ".", omittingEmptySubsequences: false)
    if dotted.count == 2, dotted[1].utf8.count != 3 || dotted[0] == "0" {
      return DecimalNumber(plain: digits).map { ($0, dotted[1].utf8.count) }
    }
    return ungrouped(digits, ".").flatMap { DecimalNumber(plain: $0) }.map { ($0, 0) }
  }

  /// Whether a number is part of a name or date and counts nothing.
  private static func isName(
    _ words: Range<Int>, _ sentence: Range<Int>, _ text: FileText, _ name: Set<UInt64>
  ) -> Bool {
    let before = words.lowerBound > sentence.lowerBound ? text.words[words.lowerBound - 1].key : 0
    let next = words.upperBound < sentence.upperBound ? text.words[words.upperBound] : nil
    if naming.contains(before), !name.contains(before) { return true }
    if let next, months.contains(next.key), next.traits.isDisjoint(with: [.afterBreak]) { return true }
    if months.contains(before) { return true }
    // "12/2023", "2-3": dates, file numbers and ranges.
    let isBound = text.words[words.lowerBound].traits.contains(.joined)
    if isBound, text.words[words.lowerBound - 1].traits.contains(.number) { return false }
    return isBound && !text.words[words.lowerBound - 1].traits.contains(.number)
  }

  /// What a number follows when it names something.
  private static let naming = WordSet(
    """
    no nomor tahun pasal ayat bab rt rw pukul jam tanggal tabel gambar matriks lampiran halaman hlm hal versi edisi
    volume vol butir huruf angka ke fase tahap sesi semester kelas usia umur berusia berumur hari minggu
    """)
  private static let months = WordSet(
    "januari februari pebruari maret april mei juni juli agustus september oktober november nopember desember")

  private static func isVague(
    _ words: Range<Int>, _ sentence: Range<Int>, _ text: FileText, _ name: Set<UInt64>
  ) -> Bool {
    let first = max(sentence.lowerBound, words.lowerBound - 2)
    if text.words[first..<words.lowerBound].contains(where: { vague.contains($0.key) && !name.contains($0.key) }) {
      return true
    }
    // A range: "10 - 20 orang", "10 sampai 20".
    let after = words.upperBound
    if after < sentence.upperBound {
      if rangeWords.contains(text.words[after].key) { return true }
      if text.words[after].traits.contains(.number),
        text.bytes[text.words[after - 1].end..<Int(text.words[after].start)].contains(where: {
          $0 == 0x2d || $0 == 0xe2
        })
      {
        return true
      }
    }
    if words.lowerBound > sentence.lowerBound {
      let before = text.words[words.lowerBound - 1]
      if rangeWords.contains(before.key) { return true }
      let between = text.bytes[before.end..<Int(text.words[words.lowerBound].start)]
      if before.traits.contains(.number), between.contains(where: { $0 == 0x2d || $0 == 0xe2 || $0 == 0x2f }) {
        return true
      }
      if between.contains(where: { $0 == 0x3c || $0 == 0x3e || $0 == 0x7e }) { return true }
    }
    return false
  }

  private static let vague = WordSet(
    """
    sekitar kira-kira kira hampir lebih kurang minimal maksimal minimum maksimum setidaknya sedikitnya paling rata rerata
    antara target ditargetkan direncanakan setiap tiap per masing diharapkan kurangnya nyaris
    """)
  private static let rangeWords = WordSet("sampai hingga sd")
}
