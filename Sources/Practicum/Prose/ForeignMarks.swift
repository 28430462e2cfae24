/// The marks of other cases that a case's texts must not show.
struct ForeignMarks: Sendable {
  private struct Entry: Sendable {
    let mark: CaseMark
    let owner: CaseIdentity
    let places: MarkedPlaces
  }

  private var entries: [UInt64: [Entry]] = [:]
  private var filter = KeyFilter()

  mutating func add(_ mark: CaseMark, _ owner: CaseIdentity, _ places: MarkedPlaces) {
    guard let first = mark.keys.first else { return }
    entries[first, default: []].append(Entry(mark: mark, owner: owner, places: places))
    filter.insert(first)
  }

  /// The strongest mark in a passage and its bytes; nil where it names no other case.
  func first(in text: FileText, _ passage: Passage) -> (TextReview.Slip.Kind, Range<Int>)? {
    guard !entries.isEmpty, passage.role == .checked || passage.role == .minutes else { return nil }
    // A review of literature and what people said are about more than the case: only copied words count there.
    let least: CaseMark.Strength = text.isReview || passage.role == .minutes ? .programme : .own
    var best: (entry: Entry, place: Range<Int>)?
    for place in passage.words {
      let key = text.words[place].key
      guard filter.mayHold(key), let candidates = entries[key] else { continue }
      for entry in candidates where best.map({ entry.mark.strength > $0.entry.mark.strength }) ?? true {
        let end = place + entry.mark.keys.count
        guard end <= passage.words.upperBound, text.keys(place..<end).elementsEqual(entry.mark.keys) else { continue }
        if entry.mark.needsCapital, !text.words[place].traits.contains(.capital) { continue }
        let sentence = text.sentence(around: place, in: passage)
        if isAllowed(sentence, entry, text, passage) { continue }
        if entry.mark.strength < least, !entry.places.share(Self.copiedWords, around: place, text, passage),
          least == .programme || !hasAnother(place..<end, entry, sentence, text)
        {
          continue
        }
        best = (entry, place..<end)
      }
    }
    guard let best else { return nil }
    let (first, last) = (text.words[best.place.lowerBound], text.words[best.place.upperBound - 1])
    return (.foreign(best.entry.mark, owner: best.entry.owner.name), Int(first.start)..<last.end)
  }

  /// Whether a sentence may name the other case: it prints that case's figure, or cites literature in the review.
  private func isAllowed(_ sentence: Range<Int>, _ entry: Entry, _ text: FileText, _ passage: Passage) -> Bool {
    if text.isReview, text.cites(sentence, in: passage) { return true }
    guard !text.placeholders.isEmpty else { return false }
    let extent = text.extent(of: sentence, in: passage)
    return text.placeholders.contains {
      extent.contains($0.range.lowerBound) && $0.id.hasPrefix(entry.owner.folder + "/")
    }
  }

  /// Whether a sentence holds two phrases of the other case, each too common to tell alone.
  private func hasAnother(_ place: Range<Int>, _ entry: Entry, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    guard place.count > 1 else { return false }
    return sentence.contains { start in
      guard !place.contains(start), let candidates = entries[text.words[start].key] else { return false }
      return candidates.contains { other in
        let end = start + other.mark.keys.count
        return other.owner.folder == entry.owner.folder && other.mark.keys.count > 1
          && other.mark.keys != entry.mark.keys && end <= sentence.upperBound
          && (end <= place.lowerBound || start >= place.upperBound)
          && text.keys(start..<end).elementsEqual(other.mark.keys)
      }
    }
  }

  /// The number of words that two texts must share around a mark for one to be copied from the other.
  private static let copiedWords = 8
}

/// Where the texts of a case use the first words of its marks, so that what was copied from them is found.
struct MarkedPlaces: Sendable {
  private struct Place: Sendable {
    let text: Int
    let word: Int
    let passage: Range<Int>
  }

  private let texts: [FileText]
  private var places: [UInt64: [Place]] = [:]

  init(_ marks: [CaseMark], in texts: [FileText]) {
    self.texts = texts
    let wanted = Set(marks.compactMap(\.keys.first))
    var filter = KeyFilter()
    for key in wanted { filter.insert(key) }
    for (number, text) in texts.enumerated() {
      for passage in text.passages where passage.role != .witness {
        for word in passage.words {
          let key = text.words[word].key
          guard filter.mayHold(key), wanted.contains(key) else { continue }
          places[key, default: []].append(Place(text: number, word: word, passage: passage.words))
        }
      }
    }
  }

  /// Whether so many words around a place stand in these texts too, one after the other.
  func share(_ count: Int, around place: Int, _ text: FileText, _ passage: Passage) -> Bool {
    for source in places[text.words[place].key] ?? [] {
      let other = texts[source.text]
      var (before, after) = (0, 0)
      while place - before > passage.words.lowerBound, source.word - before > source.passage.lowerBound,
        text.words[place - before - 1].key == other.words[source.word - before - 1].key
      { before += 1 }
      while place + after + 1 < passage.words.upperBound, source.word + after + 1 < source.passage.upperBound,
        text.words[place + after + 1].key == other.words[source.word + after + 1].key
      { after += 1 }
      if before + after + 1 >= count { return true }
    }
    return false
  }
}

/// Tells of nearly all words that they are none of a few, without a look-up.
struct KeyFilter: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  mutating func insert(_ key: UInt64) { bits[Int(key >> 58)] |= 1 << ((key >> 52) & 63) }

  func mayHold(_ key: UInt64) -> Bool { bits[Int(key >> 58)] & (1 << ((key >> 52) & 63)) != 0 }
}
