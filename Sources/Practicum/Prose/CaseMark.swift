/// Words by which a text shows that it speaks of a certain case.
struct CaseMark: Equatable, Sendable {
  enum Strength: Int, Comparable, Sendable {
    /// It tells only where the words around it stand in that case too.
    case copied
    case own
    case programme

    static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
  }

  let keys: [UInt64]
  let strength: Strength
  /// It counts only where it is written with a capital, as names are.
  var needsCapital = false
  /// How a message writes it.
  let text: String
}

extension CaseMark {
  /// The marks of a case, the strongest first: its programme's name, its whole title and core problem, its acronyms, the phrases that two of title,
  /// programme and core problem share, and, only as words that were copied, all its other telling words.
  static func of(_ identity: CaseIdentity, places: Set<UInt64>) -> [CaseMark] {
    var marks: [CaseMark] = []
    if let programme = identity.programme, programme.words.count >= 3 {
      marks.append(CaseMark(keys: programme.keys, strength: .programme, text: programme.text))
    }
    marks += wholes(identity, places) + acronyms(identity) + phrases(identity, places)
    var known: Set<[UInt64]> = []
    return marks.filter { known.insert($0.keys).inserted }
  }

  /// Title and core problems as a whole, with or without what stands in parentheses, and without their place: common
  /// words that nobody puts in this order by chance.
  private static func wholes(_ identity: CaseIdentity, _ places: Set<UInt64>) -> [CaseMark] {
    identity.sources.flatMap { phrase -> [CaseMark] in
      guard phrase.keys != identity.programme?.keys else { return [] }
      let end = endWithoutPlace(phrase, places)
      let whole = Array(phrase.words.indices[..<end])
      let plain = whole.filter { place in
        let isLast = place + 1 == phrase.words.count || phrase.words[place + 1].traits.contains(.afterBreak)
        return place == 0 || !phrase.words[place].traits.contains(.opensParenthesis) || !isLast
      }
      return [plain, whole].compactMap { words in
        let keys = words.map { phrase.words[$0].key }
        let telling = keys.filter { !GeneralWords.function.contains($0) && !places.contains($0) }
        let own = telling.filter { !GeneralWords.isGeneral($0) }
        guard telling.count >= 4, own.count >= 2, !isEveryday(own[...]) else { return nil }
        return CaseMark(keys: keys, strength: .own, text: phrase.string(0..<end))
      }
    }
  }

  /// Where "di" and a place at the end of a phrase begin, or its end.
  private static func endWithoutPlace(_ phrase: CaseIdentity.Phrase, _ places: Set<UInt64>) -> Int {
    guard let at = phrase.keys.lastIndex(of: at), at >= 3,
      phrase.words[(at + 1)...].allSatisfy({ places.contains($0.key) || GeneralWords.isGeneral($0.key) })
    else { return phrase.words.count }
    return at
  }

  private static let at = TextWord.key("di")

  private static func acronyms(_ identity: CaseIdentity) -> [CaseMark] {
    var marks: [CaseMark] = []
    // In a title set in capitals only what other texts write in capitals too is an acronym.
    let found = identity.sources.flatMap { phrase in
      phrase.words.filter { word in
        word.traits.contains(.upper) && !GeneralWords.isSharedAcronym(word.key)
          && (!phrase.isInCapitals || identity.acronyms.contains(word.key))
      }.map { (key: $0.key, text: String(decoding: phrase.bytes[$0.range], as: UTF8.self)) }
    }
    for (key, text) in found where !marks.contains(where: { $0.keys == [key] }) {
      // "BPJS Ketenagakerjaan" is another thing than BPJS: an acronym always followed by one word is known with it.
      let next = identity.sources.flatMap { phrase in
        phrase.words.indices.filter { phrase.words[$0].key == key }.map { place -> UInt64 in
          let after = place + 1
          guard after < phrase.words.count, phrase.words[after].traits.isDisjoint(with: [.afterBreak, .joined]),
            !GeneralWords.function.contains(phrase.words[after].key)
          else { return 0 }
          return phrase.words[after].key
        }
      }
      let isBound = next.first.map { first in first != 0 && next.allSatisfy { $0 == first } } ?? false
      if isBound, let first = next.first,
        let phrase = identity.sources.first(where: { $0.keys.holds([key, first]) }),
        let place = phrase.keys.firstRange(of: [key, first])
      {
        marks.append(CaseMark(keys: [key, first], strength: .own, text: phrase.string(place)))
        marks.append(CaseMark(keys: [key], strength: .copied, text: text))
      } else {
        marks.append(CaseMark(keys: [key], strength: .own, text: text))
      }
    }
    return marks + names(identity)
  }

  /// A word that alone is written with a capital inside a core problem is a name, such as Tagana.
  private static func names(_ identity: CaseIdentity) -> [CaseMark] {
    identity.sources.flatMap { phrase -> [CaseMark] in
      let capitals = phrase.words.indices.filter { place in
        place > 0 && phrase.words[place].traits.contains(.capital)
      }
      guard capitals.count == 1, let place = capitals.first, phrase.words.count > 3,
        !phrase.words[place].traits.contains(.upper), phrase.words[place].length >= 4
      else { return [] }
      let key = phrase.words[place].key
      guard !GeneralWords.isSharedAcronym(key), !GeneralWords.people.contains(key),
        identity.sources.count(where: { $0.keys.contains(key) }) > 1
      else { return [] }
      return [
        CaseMark(keys: [key], strength: .own, needsCapital: true, text: phrase.string(place..<(place + 1)))
      ]
    }
  }

  private static func phrases(_ identity: CaseIdentity, _ places: Set<UInt64>) -> [CaseMark] {
    let runs = identity.sources.map { phrase in Self.runs(of: phrase, places) }
    var marks: [CaseMark] = []
    for (number, phrase) in identity.sources.enumerated() {
      for run in runs[number] {
        let keys = Array(phrase.keys[run])
        // The longest part that another source says too.
        for common in Self.common(keys, with: identity.sources, except: number) {
          let place = (run.lowerBound + common.lowerBound)..<(run.lowerBound + common.upperBound)
          let isOwn =
            common.count > 1 && !GeneralWords.people.contains(keys[common.lowerBound])
            && !isProfile(Array(keys[common])) && !isEveryday(keys[common].prefix(2))
          // An Indonesian phrase begins with its head: head and first attribute name the thing.
          let head = isOwn ? place.lowerBound..<(place.lowerBound + 2) : place
          marks.append(
            CaseMark(
              keys: Array(phrase.keys[head]), strength: isOwn ? .own : .copied, text: phrase.string(head)))
        }
        if run.count > 1 {
          marks.append(CaseMark(keys: keys, strength: .copied, text: phrase.string(run)))
        }
      }
    }
    return marks.sorted { $0.strength > $1.strength }
  }

  /// The telling words that stand together.
  private static func runs(of phrase: CaseIdentity.Phrase, _ places: Set<UInt64>) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var start: Int?
    for (place, word) in phrase.words.enumerated() {
      let tells =
        word.letters != 0 && word.length > 2 && !isGeneral(word, in: phrase) && !places.contains(word.key)
      if let first = start, !tells || word.traits.contains(.afterBreak) {
        runs.append(first..<place)
        start = nil
      }
      if tells, start == nil { start = place }
    }
    if let start { runs.append(start..<phrase.words.count) }
    return runs
  }

  private static func isGeneral(_ word: TextWord, in phrase: CaseIdentity.Phrase) -> Bool {
    if GeneralWords.isGeneral(word.key) { return true }
    let text = phrase.bytes[word.range]
    guard text.count > 6, text.suffix(3).elementsEqual("nya".utf8) else { return false }
    var hash = WordHash()
    for byte in text.dropLast(3) { hash.add(byte) }
    return GeneralWords.isGeneral(hash.value)
  }

  /// The maximal parts of a run that stand in another source as well.
  private static func common(
    _ run: [UInt64], with sources: [CaseIdentity.Phrase], except number: Int
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    for (other, source) in sources.enumerated() where other != number {
      let keys = source.keys
      var start = 0
      while start < run.count {
        var end = start
        while end < run.count, keys.holds(Array(run[start...end])) { end += 1 }
        if end > start { found.append(start..<end) }
        start = max(end, start + 1)
      }
    }
    return Array(Set(found)).sorted { ($0.lowerBound, $0.count) < ($1.lowerBound, $1.count) }
  }

  private static func isEveryday(_ keys: ArraySlice<UInt64>) -> Bool {
    keys.allSatisfy { GeneralWords.everyday.contains($0) || GeneralWords.people.contains($0) }
  }

  private static let profiles = Schema.profiles.map { TextWord.keys(of: $0.words.id) }

  /// Whether a phrase is only the name of a field of practice, which any case may speak of.
  private static func isProfile(_ keys: [UInt64]) -> Bool { profiles.contains { $0.holds(keys) } }
}
