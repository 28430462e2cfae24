/// Reads how texts call the programme of a case.
struct ProgrammeReading: Equatable, Sendable {
  private let text: String
  private let name: [UInt64]
  /// The name's words without a leading "program", and without a place at the end.
  private let words: [UInt64]
  private let short: [UInt64]
  private let letters: [UInt8]
  /// The keys of title, programme and core problems.
  private let sources: [[UInt64]]
  /// What the case's own data says behind the word "program".
  private var said: Set<[UInt64]> = []
  /// Names of activities and other texts that a quotation may be as well.
  private(set) var otherNames: Set<[UInt64]> = []

  private static let programKey = TextWord.key("program")
  private static let nouns = WordSet("program programme kegiatan acara")
  private static let at = TextWord.key("di")

  init?(_ identity: CaseIdentity, _ texts: CaseTexts) {
    guard let programme = identity.programme else { return nil }
    let keys = Array(programme.keys.drop { $0 == Self.programKey })
    guard keys.count >= 3 else { return nil }
    text = programme.text
    name = programme.keys
    sources = identity.sources.map(\.keys)
    words = keys
    let place = keys.lastIndex(of: Self.at).flatMap { $0 >= 3 ? $0 : nil }
    short = place.map { Array(keys[..<$0]) } ?? keys
    letters = Self.letters(programme.words.suffix(keys.count), programme.bytes)
    for place in identity.vouched.indices where identity.vouched[place] == Self.programKey {
      said.insert(Array(identity.vouched[(place + 1)...].prefix(keys.count + 6).prefix { $0 != 0 }))
    }
    for text in texts.texts(of: identity.folder) {
      for passage in text.passages where passage.field?.name == "Nama" || passage.role == .witness {
        let keys = Array(text.keys(passage.words))
        if keys != programme.keys { otherNames.insert(keys) }
      }
    }
  }

  /// The same for the texts of its own case, where only names like the programme's can be taken for it.
  var alone: ProgrammeReading {
    var alone = self
    let own = Set(words)
    alone.otherNames = otherNames.filter { $0.first == words.first || $0.count(where: own.contains) * 2 >= words.count }
    return alone
  }

  private static func letters(_ words: some Sequence<TextWord>, _ bytes: [UInt8]) -> [UInt8] {
    words.flatMap { bytes[$0.range].map(NearWord.small) }
  }

  /// The first place in a passage that calls one of these programmes by another name.
  ///
  /// A text of the practicum speaks of all programmes: what is like one of them may be another's right name.
  static func slip(
    in text: FileText, _ passage: Passage, of readings: [ProgrammeReading]
  ) -> (TextReview.Slip.Kind, Range<Int>)? {
    guard passage.role == .checked || passage.role == .plain else { return nil }
    for place in passage.words {
      let word = text.words[place]
      guard word.traits.contains(.opensQuote) || word.key == programKey else { continue }
      for (number, reading) in readings.enumerated() {
        guard let found = reading.misnamed(at: place, text, passage),
          !readings.indices.contains(where: { $0 != number && readings[$0].knows(found, text, passage) })
        else { continue }
        let range = Int(text.words[found.lowerBound].start)..<text.words[found.upperBound - 1].end
        return (.programme(written: text.text(found), programme: reading.text), range)
      }
    }
    return nil
  }

  private func misnamed(at place: Int, _ text: FileText, _ passage: Passage) -> Range<Int>? {
    let word = text.words[place]
    if word.traits.contains(.opensQuote) { return quoted(from: place, text, passage) }
    return word.key == Self.programKey ? named(after: place, text, passage) : nil
  }

  /// Whether what another case takes for its programme is a name of this one, or the beginning of it.
  private func knows(_ span: Range<Int>, _ text: FileText, _ passage: Passage) -> Bool {
    let keys = Array(text.keys(span))
    let whole = text.keys(span.lowerBound..<min(passage.words.upperBound, span.lowerBound + words.count))
    return whole.starts(with: words) || whole.starts(with: short) || isRight(span, text) || isOwn(keys)
      || otherNames.contains(keys)
  }

  // MARK: Between quotation marks

  private func quoted(from start: Int, _ text: FileText, _ passage: Passage) -> Range<Int>? {
    let limit = min(passage.words.upperBound, start + words.count * 2 + 6)
    guard let last = (start..<limit).first(where: { text.words[$0].traits.contains(.closesQuote) }) else { return nil }
    let first = text.words[start].key == Self.programKey ? start + 1 : start
    let span = first..<(last + 1)
    guard span.count >= 2, !isRight(span, text) else { return nil }
    let keys = Array(text.keys(span))
    if otherNames.contains(keys) || isOwn(keys) { return nil }
    let shared = Self.shared(keys, words)
    if shared * 2 >= words.count, shared * 10 >= keys.count * 6 {
      return isOfAnother(span, text, passage) ? nil : span
    }
    let isCalled = start > passage.words.lowerBound && Self.nouns.contains(text.words[start - 1].key)
    return (isCalled || first > start) && isShortened(keys) ? span : nil
  }

  // MARK: After the word "program"

  private func named(after place: Int, _ text: FileText, _ passage: Passage) -> Range<Int>? {
    let start = place + 1
    var end = start
    while end < passage.words.upperBound, end - start < words.count + 6,
      text.words[end].traits.isDisjoint(with: [.afterBreak, .startsSentence, .opensQuote])
    { end += 1 }
    guard end - start >= 2 else { return nil }
    let keys = Array(text.keys(start..<end))
    // The name may be followed by any words.
    for count in 2...keys.count where isRight(start..<(start + count), text) { return nil }
    if let whole = runOnTitle(from: start, text, passage) { return whole }
    guard let best = bestSpan(keys) else { return nil }
    let span = start..<(start + best.length)
    let called = Array(keys[..<best.length])
    if said.contains(where: { $0.starts(with: called) }) || otherNames.contains(called) || isOwn(called) { return nil }
    let isName = isCapitalised(span, text)
    let isLike = best.shared * 2 >= words.count && best.shared * 10 >= best.length * 6
    if isLike {
      if isName {
        let whole = wholeName(span, text, passage)
        return isOfAnother(whole, text, passage) ? nil : whole
      }
      // In small letters a few words may just say what the programme does.
      return keys.first == words.first && best.shared * 3 >= words.count * 2 ? span : nil
    }
    return isName && isShortened(called) && !goesOn(after: span.upperBound, text, passage) ? span : nil
  }

  /// Whether a name in capitals goes on after a place with words of its own, and so is another name.
  private func goesOn(after place: Int, _ text: FileText, _ passage: Passage) -> Bool {
    guard place < passage.words.upperBound else { return false }
    let word = text.words[place]
    return word.traits.contains(.capital) && word.letters != 0 && !Self.details.contains(word.key)
      && word.traits.isDisjoint(with: [.afterBreak, .startsSentence, .opensQuote])
  }

  /// A name with the capitals that it goes on with, where they are no more than stand in place of its end.
  private func wholeName(_ span: Range<Int>, _ text: FileText, _ passage: Passage) -> Range<Int> {
    var end = span.upperBound
    while goesOn(after: end, text, passage) { end += 1 }
    return end - span.lowerBound <= words.count ? span.lowerBound..<end : span
  }

  /// Whether a name that is ours up to its end has an end of its own, and its sentence names somebody else whose
  /// programme it is: "Pemerintah pusat meluncurkan program Kampung Nelayan Maju".
  private func isOfAnother(_ span: Range<Int>, _ text: FileText, _ passage: Passage) -> Bool {
    let last = text.words[span.upperBound - 1].key
    guard !words.contains(last) || goesOn(after: span.upperBound, text, passage) else { return false }
    let sentence = text.sentence(around: span.lowerBound, in: passage)
    if (sentence.lowerBound..<span.lowerBound).contains(where: { Self.bodies.contains(text.words[$0].key) }) {
      return true
    }
    return (span.upperBound..<sentence.upperBound).dropFirst().contains { place in
      Self.bodies.contains(text.words[place].key) && Self.belonging.contains(text.words[place - 1].key)
    }
  }

  /// Bodies that have programmes of their own, and what stands between a programme and its body.
  private static let bodies = WordSet(
    """
    pemerintah pemda pemkab pemkot pemprov dinas kementerian kemensos menteri presiden gubernur bupati walikota badan
    provinsi kabupaten baznas yayasan perusahaan pt bank csr lsm universitas
    """)
  private static let belonging = WordSet("dari milik oleh besutan gagasan")

  /// The title with another name grown onto it, both in capitals, up to the end of the clause.
  private func runOnTitle(from start: Int, _ text: FileText, _ passage: Passage) -> Range<Int>? {
    for source in sources where source != name && source.count >= 3 {
      let tail = start + source.count
      guard tail + 2 <= passage.words.upperBound, text.keys(start..<tail).elementsEqual(source),
        isCapitalised(start..<tail, text), !Self.details.contains(text.words[tail].key),
        text.words[tail..<(tail + 2)].allSatisfy({ word in
          word.traits.contains(.capital) && word.letters != 0 && !GeneralWords.function.contains(word.key)
            && word.traits.isDisjoint(with: [.afterBreak, .startsSentence, .opensQuote])
        })
      else { continue }
      var end = tail
      while end < passage.words.upperBound, text.words[end].traits.isDisjoint(with: [.afterBreak, .startsSentence]) {
        end += 1
      }
      return start..<end
    }
    return nil
  }

  /// With these a name says where and when.
  private static let details = WordSet(
    "kelurahan kecamatan kota kabupaten desa dusun provinsi rw rt tahun periode semester bulan tanggal")

  /// The beginning of some words that is most like the name, ending in a word of it.
  private func bestSpan(_ keys: [UInt64]) -> (length: Int, shared: Int)? {
    var best: (length: Int, shared: Int)?
    for length in 2...keys.count where words.contains(keys[length - 1]) {
      let shared = Self.shared(Array(keys[..<length]), words)
      let score = shared * 2 - length
      if best.map({ score > $0.shared * 2 - $0.length }) ?? true { best = (length, shared) }
    }
    return best
  }

  /// Whether the words are the name, whatever its capitals, blanks and marks, with or without its place.
  private func isRight(_ span: Range<Int>, _ text: FileText) -> Bool {
    let keys = text.keys(span)
    if keys.elementsEqual(words) || keys.elementsEqual(short) { return true }
    // A name without a place may be given one.
    if keys.starts(with: words), keys.dropFirst(words.count).first == Self.at { return true }
    return Self.letters(text.words[span], text.bytes) == letters
  }

  /// Whether the words are the beginning of the name, cut short where something should follow.
  private func isShortened(_ keys: [UInt64]) -> Bool {
    guard keys.count < words.count, keys.count >= 2, words.starts(with: keys), keys != short else { return false }
    return keys.count { !GeneralWords.function.contains($0) } >= 2
  }

  /// Whether the words are the title or the core problem, or a part of them that the programme's name does not say.
  private func isOwn(_ keys: [UInt64]) -> Bool {
    let isPart = words.holds(keys)
    return sources.contains { source in
      source != name && (isPart ? source == keys : source.holds(keys))
    }
  }

  private func isCapitalised(_ span: Range<Int>, _ text: FileText) -> Bool {
    let telling = text.words[span].filter { !GeneralWords.function.contains($0.key) && $0.letters != 0 }
    return !telling.isEmpty && telling.allSatisfy { $0.traits.contains(.capital) }
  }

  /// The number of words that two names have in common in the same order.
  private static func shared(_ left: [UInt64], _ right: [UInt64]) -> Int {
    var old = Array(repeating: 0, count: right.count + 1)
    for key in left {
      var new = [0]
      for (place, other) in right.enumerated() {
        new.append(key == other ? old[place] + 1 : max(old[place + 1], new[place]))
      }
      old = new
    }
    return old[right.count]
  }
}
