/// A part, a whole and the percentage that a sentence makes of them.
struct StatedShare {
  let part: Quantity
  let whole: Quantity
  let percentage: Quantity
  /// What the sentence says instead of the percentage itself: more or less than it.
  let bound: Bound?
  /// The percentage stands first and the part is what it comes to, in whole people or things.
  var isPartRounded = false

  enum Bound {
    case above, below
  }

  static let persen = TextWord.key("persen")
  private static let of = TextWord.key("dari")
  private static let rupiah = TextWord.key("rp")
  /// "Dari 50 menjadi 42" is a change, not a share.
  private static let becoming = TextWord.key("menjadi")
  private static let equals = WordSet("atau yaitu yakni setara sebesar artinya berarti")
  private static let among = WordSet("di diantaranya antaranya dari")
  /// With these a percentage says by how much something changed.
  private static let changes = WordSet(
    """
    naik turun meningkat menurun bertambah berkurang tumbuh susut menyusut kenaikan penurunan peningkatan pertumbuhan
    tambahan diskon potongan selisih
    """)
  private static let comparisons = WordSet("lebih per")
  private static let planned = Set(["target", "ditargetkan", "direncanakan", "diharapkan"].map { TextWord.key($0) })
  private static let people = WordSet("orang jiwa")
  /// What consists of several people, so that a number of people is no part of a number of these.
  private static let collectives = WordSet(
    """
    keluarga kk rumah unit kelompok rt rw dusun desa kelurahan sekolah lembaga tim regu kelas pasangan hektar ha meter m
    km hari minggu bulan tahun jam menit kali buah paket rupiah
    """)

  /// The shares of a sentence: `42 dari 50 warga (84%)`, `dari 50 warga, 42 orang (84%)`, `182 dari 1.120 atau 16,25
  /// persen`, `84% (42 dari 50 warga)`, `42 orang atau 84% dari 50 warga`, `84% dari 50 warga, yaitu 42 orang`.
  ///
  /// - Parameter printed: the figures that the sentence prints; nil where one cannot be known.
  static func all(in sentence: Range<Int>, _ printed: [Quantity]?, of text: FileText) -> [StatedShare] {
    guard let printed else { return [] }
    let written = Quantity.all(in: sentence, of: text)
    let exactly = Quantity.all(in: sentence, of: text, naming: planned)
    // Ranges of words that are none sort before the word they stand at.
    let quantities = (written + printed).sorted {
      ($0.words.lowerBound, $0.words.upperBound) < ($1.words.lowerBound, $1.words.upperBound)
    }
    // A figure may be printed inside a number that is read as one: that sentence is not understood.
    guard zip(quantities, quantities.dropFirst()).allSatisfy({ $0.words.upperBound <= $1.words.lowerBound }) else {
      return []
    }
    var shares: [StatedShare] = []
    /// The whole that the sentence has named last: "dari 50 warga".
    var base: Quantity?
    for (number, quantity) in quantities.enumerated() {
      guard quantity.isPercentage else {
        if isWhole(quantity, sentence, text) { base = quantity }
        continue
      }
      guard !quantity.isPrinted, !isOfChange(quantity, sentence, text) else { continue }
      // A target of so many percent of a whole comes to so many all the same.
      let exact = exactly.first { $0.words == quantity.words } ?? quantity
      let before = number > 0 ? quantities[number - 1] : nil
      let earlier = number > 1 ? quantities[number - 2] : nil
      if let share = share(quantity, before, earlier, base, sentence, text)
        ?? share(quantity, exact, before, of: quantities[(number + 1)...], sentence, text)
      {
        shares.append(share)
      }
    }
    return shares.filter { $0.part.value <= $0.whole.value && $0.whole.value > DecimalNumber(0) }
  }

  /// A share whose percentage stands behind its operands.
  private static func share(
    _ percentage: Quantity, _ before: Quantity?, _ earlier: Quantity?, _ base: Quantity?, _ sentence: Range<Int>,
    _ text: FileText
  ) -> StatedShare? {
    guard let before, !before.isPercentage else { return nil }
    let bound = bound(of: percentage, sentence, text)
    if isWhole(before, sentence, text) {
      guard let earlier, let part = part(of: before, earlier, text),
        isStatedOf(percentage, after: before, bound, sentence, text)
          || isAppended(percentage, after: before, sentence, text)
      else { return nil }
      return StatedShare(part: part, whole: before, percentage: percentage, bound: bound)
    }
    guard let base, before.words != base.words, isStatedOf(percentage, after: before, bound, sentence, text),
      !text.words[base.words.upperBound..<before.words.lowerBound].contains(where: { $0.key == becoming })
    else { return nil }
    return StatedShare(part: before, whole: base, percentage: percentage, bound: bound)
  }

  /// A share whose whole, or both operands, stand behind its percentage.
  private static func share(
    _ percentage: Quantity, _ exact: Quantity, _ before: Quantity?, of later: ArraySlice<Quantity>,
    _ sentence: Range<Int>, _ text: FileText
  ) -> StatedShare? {
    let bound = bound(of: percentage, sentence, text)
    guard let first = later.first, !first.isPercentage else { return nil }
    var start = percentage.words.upperBound
    if start < sentence.upperBound, text.words[start].key == persen { start += 1 }
    let gap = start..<max(start, first.words.lowerBound)
    let next = later.dropFirst().first
    let isOf = gap.first.map { text.words[$0].key == of && !text.words[$0].traits.contains(.afterBreak) } ?? false
    if isOf, isWhole(first, sentence, text), gap.count <= 2, !isMoney(first, sentence, text) {
      // `42 orang (84% dari 50 warga)`
      if let before, !before.isPercentage, !isWhole(before, sentence, text),
        isPutAs(percentage, after: before, bound, text), isSameThing(before, first, sentence, text)
      {
        return StatedShare(part: before, whole: first, percentage: percentage, bound: bound)
      }
      // `84% dari 50 warga, yaitu 42 orang`
      guard let next, !next.isPercentage, isEqualled(next, after: first, text), bound == nil,
        isSameThing(next, first, sentence, text)
      else { return nil }
      return StatedShare(part: next, whole: first, percentage: exact, bound: nil, isPartRounded: true)
    }
    // `84% (42 dari 50 warga)`, `84%, yaitu 42 dari 50 warga`
    guard let next, isWhole(next, sentence, text), let part = part(of: next, first, text), gap.count <= 1,
      isEqualled(first, from: start, text)
    else { return nil }
    return StatedShare(part: part, whole: next, percentage: percentage, bound: bound)
  }

  /// Whether "dari" stands before a number, with a word such as "total" between at most.
  private static func isWhole(_ quantity: Quantity, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    let start = quantity.words.lowerBound
    let place = (max(sentence.lowerBound, start - 2)..<start).last { text.words[$0].key == of }
    // "Lebih dari 50" is no whole.
    guard let place, place > sentence.lowerBound else { return place != nil }
    return bound(text.words[place - 1].key, text.words[place].key) == nil
  }

  private static func isMoney(_ quantity: Quantity, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    let start = quantity.words.lowerBound
    return start > sentence.lowerBound && text.words[start - 1].key == rupiah
  }

  /// The part that stands right before "dari": `42 dari 50`, `42 orang dari 50`.
  private static func part(of whole: Quantity, _ candidate: Quantity, _ text: FileText) -> Quantity? {
    let between = candidate.words.upperBound..<whole.words.lowerBound
    guard !candidate.isPercentage, between.count <= 6,
      // The break noted on the word behind a printed figure stands before the figure.
      between.dropFirst(candidate.isPrinted ? 1 : 0).allSatisfy({
        text.words[$0].traits.isDisjoint(with: [.afterBreak])
      })
    else { return nil }
    return candidate
  }

  /// Whether a percentage is put as another way to say the number before it, and is of nothing else.
  private static func isStatedOf(
    _ percentage: Quantity, after quantity: Quantity, _ bound: Bound?, _ sentence: Range<Int>, _ text: FileText
  ) -> Bool {
    guard isPutAs(percentage, after: quantity, bound, text) else { return false }
    var after = percentage.words.upperBound
    if after < sentence.upperBound, text.words[after].key == persen { after += 1 }
    return after >= sentence.upperBound || !among.contains(text.words[after].key)
      || !text.words[after].traits.isDisjoint(with: [.afterBreak])
  }

  /// Whether a percentage stands in parentheses or after "atau" behind a number.
  private static func isPutAs(
    _ percentage: Quantity, after quantity: Quantity, _ bound: Bound?, _ text: FileText
  ) -> Bool {
    var between = quantity.words.upperBound..<percentage.words.lowerBound
    if bound != nil { between = between.lowerBound..<max(between.lowerBound, between.upperBound - 2) }
    guard between.count <= 8 else { return false }
    if text.words[between.upperBound].traits.contains(.opensParenthesis) { return true }
    guard let last = between.last else { return false }
    return equals.contains(text.words[last].key) || (between.count > 1 && equals.contains(text.words[last - 1].key))
  }

  /// Whether a percentage follows part and whole behind a comma, and the clause ends with it.
  private static func isAppended(
    _ percentage: Quantity, after whole: Quantity, _ sentence: Range<Int>, _ text: FileText
  ) -> Bool {
    let start = percentage.words.lowerBound
    guard start - whole.words.upperBound <= 2, text.words[start].traits.contains(.afterBreak) else { return false }
    var after = percentage.words.upperBound
    if after < sentence.upperBound, text.words[after].key == persen { after += 1 }
    return after >= sentence.upperBound || text.words[after].traits.contains(.afterBreak)
  }

  /// Whether a number is put as another way to say what stands before it, which ends at a word: `, yaitu 42 orang`.
  private static func isEqualled(_ quantity: Quantity, from start: Int, _ text: FileText) -> Bool {
    let place = quantity.words.lowerBound
    guard place > start else { return !quantity.isPrinted && text.words[place].traits.contains(.opensParenthesis) }
    return equals.contains(text.words[place - 1].key)
  }

  private static func isEqualled(_ quantity: Quantity, after whole: Quantity, _ text: FileText) -> Bool {
    let place = quantity.words.lowerBound
    return place - whole.words.upperBound <= 5 && isEqualled(quantity, from: whole.words.upperBound, text)
  }

  /// Whether a part is counted in what the whole is counted in, or in people where that is a kind of people.
  private static func isSameThing(
    _ part: Quantity, _ whole: Quantity, _ sentence: Range<Int>, _ text: FileText
  ) -> Bool {
    func noun(_ quantity: Quantity) -> UInt64? {
      let place = quantity.words.upperBound
      guard place < sentence.upperBound, text.words[place].traits.isDisjoint(with: [.afterBreak]),
        !GeneralWords.function.contains(text.words[place].key)
      else { return nil }
      return text.words[place].key
    }
    guard let own = noun(part) else { return true }
    guard let other = noun(whole) else { return people.contains(own) }
    return own == other || (people.contains(own) && !collectives.contains(other))
      || (people.contains(other) && !collectives.contains(own))
  }

  /// "Lebih dari", "di atas": the two words before a percentage that say on which side of it the share lies.
  private static func bound(of percentage: Quantity, _ sentence: Range<Int>, _ text: FileText) -> Bound? {
    let start = percentage.words.lowerBound
    guard start - 2 >= sentence.lowerBound else { return nil }
    return bound(text.words[start - 2].key, text.words[start - 1].key)
  }

  private static func bound(_ first: UInt64, _ second: UInt64) -> Bound? {
    bounds.first { $0.first == first && $0.second == second }?.bound
  }

  private static let bounds: [(first: UInt64, second: UInt64, bound: Bound)] = [
    (TextWord.key("lebih"), of, .above), (TextWord.key("di"), TextWord.key("atas"), .above),
    (TextWord.key("kurang"), of, .below), (TextWord.key("di"), TextWord.key("bawah"), .below),
  ]

  /// Whether a percentage says by how much something changed: "naik 50 persen", "50 persen lebih banyak".
  private static func isOfChange(_ percentage: Quantity, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    var after = percentage.words.upperBound
    if after < sentence.upperBound, text.words[after].key == persen { after += 1 }
    if after < sentence.upperBound, text.words[after].traits.isDisjoint(with: [.afterBreak]),
      comparisons.contains(text.words[after].key)
    {
      return true
    }
    var place = percentage.words.lowerBound
    while place > sentence.lowerBound, percentage.words.lowerBound - place < 3,
      text.words[place].traits.isDisjoint(with: [.afterBreak])
    {
      place -= 1
      if changes.contains(text.words[place].key) { return true }
      if equals.contains(text.words[place].key) { return false }
    }
    return false
  }

  /// Whether the percentage is what part and whole give, rounded to the decimals shown.
  var isRight: Bool {
    guard let exact = DecimalNumber.percentage(part.value, of: whole.value) else { return true }
    if part.isVague || whole.isVague { return true }
    switch bound {
    case .above: return exact >= percentage.value
    case .below: return exact <= percentage.value
    case nil: break
    }
    if percentage.isVague || (isPartRounded && isRoundedPart) { return true }
    let decimals = min(percentage.decimals, 2)
    // Of two roundings of a half, both are right; more than two decimals are compared at two.
    let shown = percentage.value.rounded(to: decimals)
    if exact.rounded(to: decimals) == shown { return true }
    let step = DecimalNumber(millionths: [1_000_000, 100_000, 10_000][decimals])
    let (low, high) = (shown - step, shown + step)
    // Only an exact half may have gone the other way.
    guard exact > low, exact < high, decimals < 2 else { return false }
    let twice = exact + exact
    return twice == shown + high || twice == shown + low
  }

  /// Whether the part is the percentage of the whole, rounded up or down to whole people or things.
  private var isRoundedPart: Bool {
    let one = DecimalNumber(1)
    guard let low = DecimalNumber.percentage(part.value - one, of: whole.value),
      let high = DecimalNumber.percentage(part.value + one, of: whole.value)
    else { return true }
    return low < percentage.value && percentage.value < high
  }

  var message: Words {
    let exact = DecimalNumber.percentage(part.value, of: whole.value) ?? DecimalNumber(0)
    let shown = exact.rounded(to: max(1, min(percentage.decimals, 2)))
    let side =
      switch bound {
      case .above: Words(id: "lebih dari ", en: "more than ")
      case .below: Words(id: "kurang dari ", en: "less than ")
      case nil: Words(id: "", en: "")
      }
    func sentence(_ language: Language, _ of: String, _ written: String) -> String {
      "\(part.value.shown(language)) \(of) \(whole.value.shown(language)) = \(shown.shown(language))%, \(written) "
        + "\(side[language])\(percentage.value.shown(language))%"
    }
    return Words(id: sentence(.indonesian, "dari", "tertulis"), en: sentence(.english, "of", "written"))
  }
}
