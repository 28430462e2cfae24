extension Tally {
  /// The sentence a report can take over, such as "42 dari 50 peserta tidak memiliki BPJS Ketenagakerjaan, terbanyak
  /// pedagang (18) dan buruh (13)"; it says so where nobody answered.
  public var sentence: Words {
    guard respondents > 0, let lead = answers.first else {
      return Words(id: "Belum ada jawaban untuk \"\(question.text)\"", en: "No answers yet to \"\(question.text)\"")
    }
    switch question.kind {
    case .yesNo: return yesNoSentence(lead)
    case .number: return numberSentence ?? mostOftenSentence(lead)
    case .oneChoice, .severalChoices, .text: return mostOftenSentence(lead)
    }
  }

  private var denominator: Words {
    respondents == present
      ? Words(id: "\(respondents) peserta", en: "\(respondents) participants")
      : Words(id: "\(respondents) peserta yang menjawab", en: "\(respondents) participants who answered")
  }

  private func yesNoSentence(_ lead: Share) -> Words {
    let of = denominator
    let phrase = QuestionPhrase(question.text)
    func says(_ answer: String) -> Words {
      let quoted = "\"\(question.text)\""
      let answered = answer.lowercased()
      let id = answered == "ya" ? phrase?.yes : answered == "tidak" ? phrase?.no : nil
      let english = answered == "ya" ? "yes" : answered == "tidak" ? "no" : answer
      return Words(
        id: id ?? "menjawab \"\(answer)\" untuk \(quoted)", en: "answered \"\(english)\" to \(quoted)")
    }
    let tied = answers.prefix { $0.count == lead.count }
    if tied.count > 1 {
      let phrases = tied.map { says($0.name) }
      return Words(
        id: "Dari \(of.id), sama banyak yang \(phrases.map(\.id).joined(separator: " dan yang ")) "
          + "(masing-masing \(lead.count))",
        en: "Of \(of.en), as many \(phrases.map(\.en).joined(separator: " as ")) (\(lead.count) each)")
    }
    let tail = tail(lead)
    return Words(
      id: "\(lead.count) dari \(of.id) \(says(lead.name).id)\(tail.id)",
      en: "\(lead.count) of \(of.en) \(says(lead.name).en)\(tail.en)")
  }

  private var subject: Words {
    let text = question.text
    let isAsked =
      text.hasSuffix("?")
      || ["apa", "mengapa", "kenapa", "bagaimana", "siapa", "di mana", "dimana", "kapan"]
        .contains { text.lowercased() == $0 || text.lowercased().hasPrefix($0 + " ") }
    if isAsked {
      return Words(id: "Jawaban terbanyak atas \"\(text)\"", en: "Most frequent answer to \"\(text)\"")
    }
    let comma = text.split(separator: " ").count > 2 ? "," : ""
    return Words(id: "\(text)\(comma) terbanyak", en: "\(text)\(comma) most often")
  }

  private func mostOftenSentence(_ lead: Share) -> Words {
    let tied = answers.prefix { $0.count == lead.count }.map { $0.name.asInSentence }
    let tail = tied.count == 1 ? tail(lead) : Words(same: "")
    guard tied.count <= Self.namedAtMost else {
      return Words(
        id: "\(subject.id): \(tied.count) jawaban sama banyak (masing-masing \(lead.count) dari \(respondents))",
        en: "\(subject.en): \(tied.count) answers equally often (\(lead.count) of \(respondents) each)")
    }
    let each = tied.count > 1
    return Words(
      id: "\(subject.id): \(Self.list(tied, "dan")) (\(each ? "masing-masing " : "")\(lead.count) dari \(respondents))"
        + tail.id,
      en: "\(subject.en): \(Self.list(tied, "and")) (\(lead.count) of \(respondents)\(each ? " each" : ""))" + tail.en)
  }

  private var numberSentence: Words? {
    guard let numbers else { return nil }
    func told(_ language: Language, _ sum: String, _ mean: String, _ least: String, _ most: String) -> String {
      "\(question.text): \(sum) \(numbers.sum.shown(language)), \(mean) \(numbers.mean.shown(language)), "
        + "\(least) \(numbers.least.shown(language)), \(most) \(numbers.most.shown(language))"
    }
    var id = told(.indonesian, "jumlah", "rata-rata", "terkecil", "terbesar") + " (\(numbers.count) jawaban)"
    var en = told(.english, "sum", "mean", "least", "most") + " (\(numbers.count) answers)"
    let means = groupNumbers.filter { !$0.group.isEmpty }
    if grouping != .whole, means.count > 1, let highest = means.first, highest.mean > means[1].mean {
      let name = grouping.name(of: highest.group)
      id += ", rata-rata tertinggi \(name.id) (\(highest.mean.shown(.indonesian)))"
      en += ", highest mean \(name.en) (\(highest.mean.shown(.english)))"
    }
    return Words(id: id, en: en)
  }

  /// How many groups or answers a sentence names before it only counts them.
  private static let namedAtMost = 3

  /// The groups that gave an answer most: the two largest numbers, ties told as ties.
  private func tail(_ share: Share) -> Words {
    var named: [(names: [Words], count: Int)] = []
    var total = 0
    for group in share.groups {
      let name = grouping.name(of: group.name)
      if named.last?.count == group.count {
        named[named.count - 1].names.append(name)
      } else if total < 2 {
        named.append(([name], group.count))
      } else {
        break
      }
      total += 1
    }
    guard let first = named.first else { return Words(same: "") }
    if first.names.count > Self.namedAtMost {
      return Words(
        id: ", tersebar pada \(first.names.count) \(grouping.words.id) (masing-masing \(first.count))",
        en: ", spread over \(first.names.count) by \(grouping.words.en) (\(first.count) each)")
    }
    if total > Self.namedAtMost, named.count > 1 { named.removeLast() }
    // When the groups named are all there are, "most" would say too much.
    let isAll = named.reduce(0) { $0 + $1.names.count * $1.count } == share.count
    let id = named.map { part in
      Self.list(part.names.map(\.id), "dan") + " (\(part.names.count > 1 ? "masing-masing " : "")\(part.count))"
    }
    let en = named.map { part in
      Self.list(part.names.map(\.en), "and") + " (\(part.count)\(part.names.count > 1 ? " each" : ""))"
    }
    let isNested = named.contains { $0.names.count > 1 } && named.count > 1
    return Words(
      id: ", \(isAll ? "yaitu" : "terbanyak") " + (isNested ? id.joined(separator: ", lalu ") : Self.list(id, "dan")),
      en: ", \(isAll ? "namely" : "most of them") "
        + (isNested ? en.joined(separator: ", then ") : Self.list(en, "and")))
  }

  private static func list(_ names: [String], _ and: String) -> String {
    guard names.count > 1, let last = names.last else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " \(and) " + last
  }
}
