extension Rule {
  /// N02: a sentence with both operands and a percentage that they do not give.
  static let percentageWrong = Rule(
    "N02", .file(FileKind.allCases), Words(id: "Persentase tidak cocok", en: "Percentage does not fit")
  ) { workspace, path, readings in
    guard let file = workspace[path] else { return [] }
    let text = readings.text(of: file)
    return text.passages.compactMap { passage in
      guard text.words[passage.words].contains(where: { $0.traits.contains(.percent) || $0.key == StatedShare.persen })
      else { return nil }
      for sentence in text.sentences(of: passage) {
        for share in StatedShare.all(in: sentence, of: text) where !share.isRight {
          return text.finding(
            "N02", .perluDicek, passage, in: workspace, share.message, at: text.range(of: share.percentage.words))
        }
      }
      return nil
    }
  }
}

/// A part, a whole and the percentage that a sentence makes of them.
struct StatedShare {
  let part: Quantity
  let whole: Quantity
  let percentage: Quantity

  static let persen = TextWord.key("persen")
  private static let of = TextWord.key("dari")
  /// "Dari 50 menjadi 42" is a change, not a share.
  private static let becoming = TextWord.key("menjadi")
  private static let equals = WordSet("atau yaitu yakni setara sebesar artinya berarti")
  private static let among = WordSet("di diantaranya antaranya dari")

  /// The shares of a sentence: `42 dari 50 warga (84%)`, `dari 50 warga, 42 orang (84%)`, `182 dari 1.120 atau 16,25 persen`.
  static func all(in sentence: Range<Int>, of text: FileText) -> [StatedShare] {
    let quantities = Quantity.all(in: sentence, of: text)
    var shares: [StatedShare] = []
    /// The whole that the sentence has named last: "dari 50 warga".
    var base: Quantity?
    for (number, quantity) in quantities.enumerated() {
      if quantity.isPercentage {
        guard number > 0, isStatedOf(quantity, after: quantities[number - 1], text) else { continue }
        let before = quantities[number - 1]
        if isWhole(before, text), number > 1, let part = part(of: before, quantities[number - 2], text) {
          shares.append(StatedShare(part: part, whole: before, percentage: quantity))
        } else if let base, !isWhole(before, text), before.words != base.words, !before.isPercentage,
          !text.words[base.words.upperBound..<before.words.lowerBound].contains(where: { $0.key == becoming })
        {
          shares.append(StatedShare(part: before, whole: base, percentage: quantity))
        }
      } else if isWhole(quantity, text) {
        base = quantity
      }
    }
    return shares.filter { $0.part.value <= $0.whole.value && $0.whole.value > DecimalNumber(0) }
  }

  /// Whether "dari" stands before a number, with a word such as "total" between at most.
  private static func isWhole(_ quantity: Quantity, _ text: FileText) -> Bool {
    let start = quantity.words.lowerBound
    return (max(0, start - 2)..<start).contains { text.words[$0].key == of }
  }

  /// The part that stands right before "dari": `42 dari 50`, `42 orang dari 50`.
  private static func part(of whole: Quantity, _ candidate: Quantity, _ text: FileText) -> Quantity? {
    let between = candidate.words.upperBound..<whole.words.lowerBound
    guard !candidate.isPercentage, between.count <= 6,
      between.allSatisfy({ text.words[$0].traits.isDisjoint(with: [.afterBreak]) })
    else { return nil }
    return candidate
  }

  /// Whether a percentage is put as another way to say the number before it: in parentheses or after "atau".
  private static func isStatedOf(_ percentage: Quantity, after quantity: Quantity, _ text: FileText) -> Bool {
    let between = quantity.words.upperBound..<percentage.words.lowerBound
    guard between.count <= 8 else { return false }
    let first = text.words[percentage.words.lowerBound]
    var after = percentage.words.upperBound
    if after < text.words.count, text.words[after].key == persen { after += 1 }
    if after < text.words.count, among.contains(text.words[after].key),
      text.words[after].traits.isDisjoint(with: [.afterBreak, .startsSentence])
    {
      return false
    }
    if first.traits.contains(.opensParenthesis) { return true }
    guard let last = between.last else { return false }
    return equals.contains(text.words[last].key) || (between.count > 1 && equals.contains(text.words[last - 1].key))
  }

  /// Whether the percentage is what part and whole give, rounded to the decimals shown.
  var isRight: Bool {
    guard let exact = DecimalNumber.percentage(part.value, of: whole.value) else { return true }
    let tolerance = percentage.isVague || part.isVague || whole.isVague
    if tolerance { return true }
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

  var message: Words {
    let exact = DecimalNumber.percentage(part.value, of: whole.value) ?? DecimalNumber(0)
    let shown = exact.rounded(to: max(1, min(percentage.decimals, 2)))
    func sentence(_ language: Language, _ of: String, _ written: String) -> String {
      "\(part.value.shown(language)) \(of) \(whole.value.shown(language)) = \(shown.shown(language))%, \(written) "
        + "\(percentage.value.shown(language))%"
    }
    return Words(id: sentence(.indonesian, "dari", "tertulis"), en: sentence(.english, "of", "written"))
  }
}
