/// The marks of other cases that a case's texts must not show.
struct ForeignMarks: Sendable {
  private struct Entry: Equatable, Sendable {
    let mark: CaseMark
    let folder: String
    let name: String
  }

  private var entries: [UInt64: [Entry]] = [:]
  private var filter = KeyFilter()

  mutating func add(_ mark: CaseMark, _ owner: CaseIdentity) {
    guard let first = mark.keys.first else { return }
    entries[first, default: []].append(Entry(mark: mark, folder: owner.folder, name: owner.name))
    filter.insert(first)
  }

  /// The strongest mark in a passage and its bytes; nil where it names no other case.
  ///
  /// - Parameter runs: the runs of words in the texts of each case, file by file; those that are looked for are noted.
  func first(
    in text: FileText, _ passage: Passage, _ runs: [String: [Set<UInt64>]], _ notes: inout ReviewNotes
  ) -> (TextReview.Slip.Kind, Range<Int>)? {
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
        if entry.mark.strength < least,
          !isCopied(from: entry.folder, around: place, text, passage, runs, &notes),
          least == .programme || !hasAnother(place..<end, entry, sentence, text)
        {
          continue
        }
        best = (entry, place..<end)
      }
    }
    guard let best else { return nil }
    let (first, last) = (text.words[best.place.lowerBound], text.words[best.place.upperBound - 1])
    return (.foreign(best.entry.mark, owner: best.entry.name), Int(first.start)..<last.end)
  }

  /// Whether a sentence may name the other case: it prints that case's figure, or cites literature in the review.
  private func isAllowed(_ sentence: Range<Int>, _ entry: Entry, _ text: FileText, _ passage: Passage) -> Bool {
    if text.isReview, text.cites(sentence, in: passage) { return true }
    guard !text.placeholders.isEmpty else { return false }
    let extent = text.extent(of: sentence, in: passage)
    return text.placeholders.contains {
      extent.contains($0.range.lowerBound) && $0.id.hasPrefix(entry.folder + "/")
    }
  }

  /// Whether a sentence holds two phrases of the other case, each too common to tell alone.
  private func hasAnother(_ place: Range<Int>, _ entry: Entry, _ sentence: Range<Int>, _ text: FileText) -> Bool {
    guard place.count > 1 else { return false }
    return sentence.contains { start in
      guard !place.contains(start), let candidates = entries[text.words[start].key] else { return false }
      return candidates.contains { other in
        let end = start + other.mark.keys.count
        return other.folder == entry.folder && other.mark.keys.count > 1
          && other.mark.keys != entry.mark.keys && end <= sentence.upperBound
          && (end <= place.lowerBound || start >= place.upperBound)
          && text.keys(start..<end).elementsEqual(other.mark.keys)
      }
    }
  }

  /// Whether the words around a place stand in a text of another case too, one after the other.
  private func isCopied(
    from folder: String, around place: Int, _ text: FileText, _ passage: Passage, _ runs: [String: [Set<UInt64>]],
    _ notes: inout ReviewNotes
  ) -> Bool {
    let sought = text.runs(around: place, in: passage)
    notes.sought[folder, default: []].formUnion(sought)
    return (runs[folder] ?? []).contains { runs in sought.contains { runs.contains($0) } }
  }
}

extension FileText {
  /// The number of words that two texts must share for one to be copied from the other.
  private static let copiedWords = 8

  /// What stands in the texts as runs of so many words, one after the other, what the case itself vouches for aside.
  var runs: Set<UInt64> {
    var runs: Set<UInt64> = []
    for passage in passages where passage.role != .witness && passage.words.count >= Self.copiedWords {
      for start in passage.words.lowerBound...(passage.words.upperBound - Self.copiedWords) {
        runs.insert(run(from: start))
      }
    }
    return runs
  }

  private func run(from start: Int) -> UInt64 {
    var value: UInt64 = 0xcbf2_9ce4_8422_2325
    for word in words[start..<(start + Self.copiedWords)] {
      value = ((value << 5 | value >> 59) ^ word.key) &* 0x9e37_79b9_7f4a_7c15
    }
    return value
  }

  /// The runs of a passage that a word belongs to.
  func runs(around word: Int, in passage: Passage) -> [UInt64] {
    let (first, last) = (
      max(passage.words.lowerBound, word - Self.copiedWords + 1),
      min(word, passage.words.upperBound - Self.copiedWords)
    )
    return first <= last ? (first...last).map { run(from: $0) } : []
  }
}

/// Tells of nearly all words that they are none of a few, without a look-up.
struct KeyFilter: Sendable {
  private var bits: [UInt64] = Array(repeating: 0, count: 64)

  mutating func insert(_ key: UInt64) { bits[Int(key >> 58)] |= 1 << ((key >> 52) & 63) }

  func mayHold(_ key: UInt64) -> Bool { bits[Int(key >> 58)] & (1 << ((key >> 52) & 63)) != 0 }
}

extension ForeignMarks: Equatable {
  static func == (left: ForeignMarks, right: ForeignMarks) -> Bool { left.entries == right.entries }

  /// For each case the marks of the others that it does not vouch for itself.
  static func of(_ cases: [CaseReading]) -> [ForeignMarks] {
    var foreign = Array(repeating: ForeignMarks(), count: cases.count)
    for (other, owner) in cases.enumerated() {
      for mark in owner.marks {
        let vouching = cases.indices.filter { $0 != other && cases[$0].identity.vouches(for: mark.keys) }
        // What two further cases say as well is nobody's own.
        guard vouching.count < 2 else { continue }
        for number in cases.indices where number != other && !vouching.contains(number) {
          foreign[number].add(mark, owner.identity)
        }
      }
    }
    return foreign
  }
}
