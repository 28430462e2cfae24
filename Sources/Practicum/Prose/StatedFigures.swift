/// The figures of a case that alone have their unit, and the counts that the data knows otherwise.
struct StatedFigures {
  struct Stated {
    let figure: Figure
    let value: DecimalNumber
    let unit: [UInt64]
    /// All words of its name, and the telling ones in order.
    let name: Set<UInt64>
    let phrase: [UInt64]
  }

  struct Slip {
    let figure: Figure
    /// The bytes of the number in the text.
    let range: Range<Int>
    let written: String
    let value: Words
  }

  private var stated: [Stated] = []
  private var starts: Set<UInt64> = []
  private var filter = KeyFilter()
  private var values: Set<DecimalNumber> = []
  private let folder: String
  private let workspace: Workspace
  private var counts: KnownCounts?

  init(_ folder: String, _ workspace: Workspace) {
    self.folder = folder
    self.workspace = workspace
    var book = FigureBook(workspace)
    let figures = book.figures(of: folder)
    let units = figures.map { figure in
      let unit = figure.unit.lowercased()
      return unit == "persen" ? "%" : unit
    }
    for (number, figure) in figures.enumerated() {
      guard case .success(let value) = book.value(of: figure) else { continue }
      values.insert(value)
      let unit = units[number]
      guard !unit.isEmpty, units.count(where: { $0 == unit }) == 1 else { continue }
      let name = TextWord.keys(of: figure.name)
      let phrase = name.filter(Self.isTelling)
      guard !phrase.isEmpty else { continue }
      filter.insert(phrase[0])
      starts.insert(phrase[0])
      stated.append(
        Stated(
          figure: figure, value: value, unit: unit == "%" ? [] : TextWord.keys(of: unit), name: Set(name),
          phrase: phrase))
    }
  }

  var isEmpty: Bool { stated.isEmpty }

  /// Whether a passage has the first word of any figure's phrase: nearly all have none.
  func mayConcern(_ passage: Passage, of text: FileText) -> Bool {
    text.words[passage.words].contains { filter.mayHold($0.key) && starts.contains($0.key) }
  }

  private static func isTelling(_ key: UInt64) -> Bool {
    !GeneralWords.function.contains(key) && !counting.contains(key)
  }

  /// Words that say that something is counted.
  private static let counting = WordSet("jumlah banyak banyaknya total persentase proporsi angka tingkat sebanyak")

  mutating func slip(in sentence: Range<Int>, of passage: Passage, _ text: FileText) -> Slip? {
    guard text.words[sentence].contains(where: { $0.traits.contains(.number) || $0.letters != 0 }) else { return nil }
    let telling = sentence.filter { Self.isTelling(text.words[$0].key) }
    let keys = telling.map { text.words[$0].key }
    for stated in stated {
      let phrases = keys.places(of: stated.phrase).map { telling[$0.lowerBound]..<(telling[$0.upperBound - 1] + 1) }
      guard !phrases.isEmpty, !prints(stated.figure, sentence, passage, text),
        !FigurePlace.isLimited(sentence, besides: stated.name, text)
      else { continue }
      let quantities = Quantity.all(in: sentence, of: text, naming: stated.name).filter { quantity in
        stated.unit.isEmpty
          ? quantity.isPercentage : !quantity.isPercentage && hasUnit(quantity, stated, sentence, text)
      }
      let own = quantities.filter { quantity in
        phrases.contains { FigurePlace.isOf(quantity, $0, unit: stated.unit, among: quantities.count, text) }
      }
      guard own.count == 1, let quantity = own.first, !quantity.isVague else { continue }
      if quantity.value == rounded(stated.value, quantity.decimals) || isKnown(quantity.value, stated.unit) { continue }
      if isOfAnotherYear(sentence, stated.figure, text) { continue }
      return Slip(
        figure: stated.figure, range: text.range(of: quantity.words),
        written: oneLine(text.text(quantity.words)) + (quantity.isPercentage ? "%" : ""),
        value: Words(
          id: stated.figure.shown(stated.value, .indonesian), en: stated.figure.shown(stated.value, .english)))
    }
    return nil
  }

  /// Whether a sentence prints the figure itself, and so has said it rightly whatever else it counts.
  private func prints(_ figure: Figure, _ sentence: Range<Int>, _ passage: Passage, _ text: FileText) -> Bool {
    text.placeholders(in: sentence, of: passage).contains {
      $0.reference.id == figure.id || $0.reference.id == "\(folder)/\(figure.id)"
    }
  }

  private func rounded(_ value: DecimalNumber, _ decimals: Int) -> DecimalNumber {
    decimals < 6 ? value.rounded(to: decimals) : value
  }

  private static let rupiah = [TextWord.key("rupiah")]
  private static let currency = TextWord.key("rp")

  /// Whether the unit follows the number, or the phrase itself does; "Rp" stands before its number.
  private func hasUnit(_ quantity: Quantity, _ stated: Stated, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    let start = quantity.words.lowerBound
    if stated.unit == Self.rupiah, start > sentence.lowerBound, text.words[start - 1].key == Self.currency {
      return true
    }
    let rest = text.keys(quantity.words.upperBound..<sentence.upperBound)
    return rest.starts(with: stated.unit) || rest.filter(Self.isTelling).starts(with: stated.phrase)
  }

  /// Whether the sentence speaks of another year than the figure.
  private func isOfAnotherYear(_ sentence: Range<Int>, _ figure: Figure, _ text: FileText) -> Bool {
    let years = sentence.filter { place in
      let word = text.words[place]
      return word.traits.contains(.number) && word.length == 4
        && (text.text(place).hasPrefix("19") || text.text(place).hasPrefix("20"))
    }
    guard !years.isEmpty else { return false }
    let own = "\(figure.name) \(figure.source ?? "")"
    return !years.contains { own.contains(text.text($0)) }
  }

  /// Whether something else of the case counts as many: another figure, a roster, the budget, the schedule.
  private mutating func isKnown(_ value: DecimalNumber, _ unit: [UInt64]) -> Bool {
    if values.contains(value) { return true }
    let known = counts ?? KnownCounts(folder, workspace)
    counts = known
    return known.contains(value, of: unit)
  }
}

/// Which number of a sentence belongs to a figure's phrase.
enum FigurePlace {
  /// Between a phrase and its number these only join the two: "tercatat sebanyak 12 orang".
  private static let linking = WordSet(
    """
    jumlah jumlahnya banyak banyaknya total totalnya persentase proporsi angka angkanya tingkat sebanyak berjumlah
    adalah ialah yaitu yakni ada terdapat tercatat terdata terdaftar mencapai sebesar seluas sepanjang selama sejauh
    sejumlah hanya cuma baru sudah telah masih kini saat ini itu sekarang menjadi merupakan yang rata rp sampai sekitar
    kira hampir lebih kurang kurangnya dari di atas bawah memang ternyata sebagai senilai seharga setinggi seberat
    warga penduduk
    """)
  /// Behind these something else than the phrase's own thing is counted.
  private static let joining = WordSet(
    """
    dan serta atau dengan bersama oleh untuk bagi kepada dari yang sedangkan padahal sementara namun tetapi tapi
    dibanding dibandingkan daripada setelah sebelum karena agar supaya ke
    """)
  /// With these a sentence speaks of a part.
  private static let limits = WordSet(
    "khusus khususnya antaranya diantaranya sebagian separuh separuhnya sebagiannya")
  /// Behind "di" these are other areas than the practicum's.
  private static let areas = WordSet("dusun rt rw blok kampung kecamatan kabupaten kota provinsi")
  private static let inside = WordSet("di se tingkat wilayah lingkup daerah")
  private static let only = TextWord.key("hanya")
  private static let which = TextWord.key("yang")
  private static let of = TextWord.key("dari")
  private static let compared = WordSet("lebih kurang")

  /// Whether a sentence speaks of a part, or of another area, unless the figure's own name does.
  static func isLimited(_ sentence: Range<Int>, besides name: Set<UInt64>, _ text: FileText) -> Bool {
    sentence.contains { place in
      let key = text.words[place].key
      guard !name.contains(key) else { return false }
      if limits.contains(key) { return true }
      guard place > sentence.lowerBound else { return false }
      let before = text.words[place - 1].key
      return (areas.contains(key) && inside.contains(before)) || (key == which && before == only)
    }
  }

  /// Whether a number is said of the phrase that stands at some words.
  ///
  /// - Parameter count: how many numbers of the sentence have the unit.
  static func isOf(
    _ quantity: Quantity, _ phrase: Range<Int>, unit: [UInt64], among count: Int, _ text: FileText
  ) -> Bool {
    let number = quantity.words
    // "42 dari 50 warga hadir": 50 is the whole that the thing is a part of.
    if number.lowerBound > 1, text.words[number.lowerBound - 1].key == of,
      text.words[number.lowerBound - 1].traits.isDisjoint(with: [.afterBreak, .startsSentence]),
      !compared.contains(text.words[number.lowerBound - 2].key)
    {
      return false
    }
    if number.upperBound <= phrase.lowerBound {
      var gap = number.upperBound..<phrase.lowerBound
      if text.keys(gap).starts(with: unit) { gap = (gap.lowerBound + unit.count)..<gap.upperBound }
      if quantity.isPercentage, let first = gap.first, text.words[first].key == StatedShare.persen {
        gap = (first + 1)..<gap.upperBound
      }
      return gap.allSatisfy { isLink($0, text) } && !text.words[phrase.lowerBound].traits.contains(.afterBreak)
    }
    guard number.lowerBound >= phrase.upperBound else { return false }
    let gap = phrase.upperBound..<number.lowerBound
    let isBroken = (phrase.upperBound...number.lowerBound).contains { text.words[$0].traits.contains(.afterBreak) }
    if !isBroken {
      return gap.allSatisfy { linking.contains(text.words[$0].key) }
        || !gap.contains { joining.contains(text.words[$0].key) }
    }
    // Behind a colon, in parentheses, or where a later clause only counts.
    let last = (phrase.upperBound...number.lowerBound).last { text.words[$0].traits.contains(.afterBreak) }
    guard let last else { return false }
    let mark = text.bytes[text.words[last - 1].end..<Int(text.words[last].start)].first { $0 > 0x20 }
    let clause = last..<number.lowerBound
    guard clause.allSatisfy({ linking.contains(text.words[$0].key) }) else { return false }
    return mark == 0x3a || mark == 0x28 ? gap.lowerBound == last || count == 1 : count == 1 && !clause.isEmpty
  }

  private static func isLink(_ place: Int, _ text: FileText) -> Bool {
    let word = text.words[place]
    return word.traits.isDisjoint(with: [.afterBreak])
      && (linking.contains(word.key) || GeneralWords.function.contains(word.key)) && !isOther.contains(word.key)
  }

  /// Between a number and a phrase behind it these part the two: "12 orang untuk lansia".
  private static let isOther = WordSet(
    "dan serta atau dengan bersama oleh untuk bagi kepada sedangkan padahal namun tetapi tapi dari di ke pada")
}
