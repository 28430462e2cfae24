/// The numbers that printed labels such as `Jumlah I`, `Jumlah II` count with.
enum PrintedLabels {
  /// A label that does not follow the one before.
  struct Slip: Equatable {
    enum Kind: Equatable { case repeated, skipped }
    let kind: Kind
    let place: Int
    /// The label before it that counts; nil at the first.
    let earlier: Int?
  }

  /// The labels that skip or repeat a number; `""` stands for a part without a label.
  ///
  /// A part without a label may have taken a number or not, so that up to as many may be missing. After a slip the
  /// next label may go on from what is printed or from what should have been. Numbers of two parts or more, such as
  /// `1.2`, count on their own under each first part.
  static func slips(in labels: [String]) -> [Slip] {
    let dotted = labels.map(dottedNumber)
    var series: [String: [Int]] = [:]
    for (place, number) in dotted.enumerated() { series[number?.parent ?? "", default: []].append(place) }
    return series.flatMap { parent, places in
      slips(inOneSeries: places.map { place in dotted[place].map { "\($0.last)" } ?? labels[place] }).map { slip in
        Slip(kind: slip.kind, place: places[slip.place], earlier: slip.earlier.map { places[$0] })
      }
    }.sorted { $0.place < $1.place }
  }

  /// The one number of several parts in a label, such as `2.1`; nil where there is none. Amounts are none.
  private static func dottedNumber(of label: String) -> (parent: String, last: Int)? {
    let found = label.split(whereSeparator: \.isWhitespace).compactMap { word -> (parent: String, last: Int)? in
      let parts = word.split { ".:;,()".contains($0) }.map(String.init)
      guard parts.count > 1, word.contains(parts.joined(separator: ".")),
        parts.allSatisfy({ $0.isDigits && $0.utf8.count <= 2 }), let last = parts.last.flatMap({ Int($0) })
      else { return nil }
      return (parts.dropLast().joined(separator: "."), last)
    }
    return found.count == 1 ? found.first : nil
  }

  private static func slips(inOneSeries labels: [String]) -> [Slip] {
    let words = labels.map { $0.split { $0.isWhitespace || ":.,;()[]–-".contains($0) }.map(String.init) }
    // A single letter counts as a letter as soon as one of them is no Roman numeral: A, B, C.
    let letters = words.contains { $0.last.map { $0.count == 1 && alphabetic($0) != nil && roman($0) == nil } ?? false }
    var slips: [Slip] = []
    var last: (number: Int, place: Int)?
    var due = 0
    var unlabelled = 0
    for (place, label) in words.enumerated() {
      guard let number = number(of: label, letters: letters) else {
        unlabelled += 1
        continue
      }
      let bases = [last?.number ?? 0, due]
      if bases.contains(where: { ($0 + 1...$0 + 1 + unlabelled).contains(number) }) {
        due = number
      } else {
        slips.append(
          Slip(kind: number == last?.number ? .repeated : .skipped, place: place, earlier: last?.place))
        due += 1 + unlabelled
      }
      last = (number, place)
      unlabelled = 0
    }
    return slips
  }

  /// The one number of a label, at its end or at its beginning; nil for none or several.
  private static func number(of words: [String], letters: Bool) -> Int? {
    func read(_ word: String) -> Int? {
      if word.isDigits { return word.utf8.count <= 3 ? Int(word) : nil }
      return letters && word.count == 1 ? alphabetic(word) : roman(word)
    }
    let numbers = words.compactMap(read)
    guard numbers.count == 1, let number = numbers.first, number > 0 else { return nil }
    return [words.last, words.first].contains { $0.flatMap(read) != nil } ? number : nil
  }

  private static func alphabetic(_ word: String) -> Int? {
    guard let unit = word.utf8.first, word.utf8.count == 1, (0x41...0x5a).contains(unit) else { return nil }
    return Int(unit) - 0x40
  }

  /// A Roman numeral up to 89, in its usual writing.
  private static func roman(_ word: String) -> Int? { romanNumbers[word] ?? romanNumbers[word.uppercased()] }

  private static let romanNumbers: [String: Int] = {
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    // The tens are written as the ones are, up to eighty.
    let tens = ones.dropLast().map { one in String(one.map { $0 == "I" ? "X" : "L" }) }
    var numbers: [String: Int] = [:]
    for (ten, head) in tens.enumerated() {
      for (one, tail) in ones.enumerated() where ten + one > 0 { numbers[head + tail] = ten * 10 + one }
    }
    return numbers
  }()
}
