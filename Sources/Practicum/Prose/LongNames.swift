/// Registered names of three words or more: where all others stand around it, a shorter word of them is known as well
/// when it is one letter off.
struct LongNames: Sendable {
  /// A word of a name, as it should be, and its neighbours in the name, 0 where there is none.
  struct Word: Sendable {
    let text: String
    let before: UInt64
    let after: UInt64
  }

  private struct Name: Sendable {
    let keys: [UInt64]
    let words: [[UInt8]]
  }

  /// By their first word, and by their second for a slip in the first.
  private var byFirst: [UInt64: [Name]] = [:]
  private var bySecond: [UInt64: [Name]] = [:]
  private var filter = KeyFilter()
  private var whole: Set<[UInt64]> = []

  /// Shorter words are too like others.
  private static let leastLetters = 4
  /// In a word as short as this another letter makes another word: Baru and Batu.
  private static let shortLetters = 5

  var isEmpty: Bool { byFirst.isEmpty }

  mutating func add(_ name: CaseIdentity.Phrase) {
    let keys = name.keys
    guard keys.count >= 3, keys.count <= 12, name.words.allSatisfy({ $0.letters != 0 || $0.traits.contains(.number) }),
      whole.insert(keys).inserted
    else { return }
    let entry = Name(keys: keys, words: name.words.map { Array(name.bytes[$0.range]) })
    byFirst[keys[0], default: []].append(entry)
    bySecond[keys[1], default: []].append(entry)
    filter.insert(keys[0])
    filter.insert(keys[1])
  }

  /// The misspelt word of a name whose first right word stands at a place, and that word as registered.
  func slip(at place: Int, _ text: FileText, _ passage: Passage) -> (Int, Word)? {
    let key = text.words[place].key
    guard filter.mayHold(key) else { return nil }
    for name in byFirst[key] ?? [] {
      if let slip = slip(of: name, from: place, text, passage) { return slip }
    }
    for name in bySecond[key] ?? [] where place > passage.words.lowerBound && text.words[place - 1].key != name.keys[0]
    {
      if let slip = slip(of: name, from: place - 1, text, passage) { return slip }
    }
    return nil
  }

  private func slip(of name: Name, from start: Int, _ text: FileText, _ passage: Passage) -> (Int, Word)? {
    let end = start + name.keys.count
    guard end <= passage.words.upperBound else { return nil }
    var wrong: Int?
    for (number, key) in name.keys.enumerated() {
      let word = text.words[start + number]
      if number > 0, !word.traits.isDisjoint(with: [.startsSentence, .opensQuote]) { return nil }
      if word.key == key { continue }
      guard wrong == nil else { return nil }
      wrong = number
    }
    guard let wrong, !whole.contains(Array(text.keys(start..<end))) else { return nil }
    let word = text.words[start + wrong]
    guard word.letters != 0, isSlip(text.bytes[word.range], of: name.words[wrong][...]),
      !GeneralWords.isGeneral(word.key)
    else { return nil }
    return (
      start + wrong,
      Word(
        text: String(decoding: name.words[wrong], as: UTF8.self), before: wrong > 0 ? name.keys[wrong - 1] : 0,
        after: wrong + 1 < name.keys.count ? name.keys[wrong + 1] : 0)
    )
  }

  private func isSlip(_ written: ArraySlice<UInt8>, of name: ArraySlice<UInt8>) -> Bool {
    guard name.count >= Self.leastLetters, written.count <= 40, NearWord.distance(written, name) == 1,
      !NearWord.isInflection(written, name), !NearWord.isEnding(written, of: name)
    else { return false }
    guard written.count == name.count else { return true }
    let differing = zip(written, name).filter { NearWord.small($0) != NearWord.small($1) }
    // Two letters changed places, or one became another: pemuda and pemudi are two words.
    if differing.count == 2 { return true }
    let isGender =
      written.dropLast().elementsEqual(name.dropLast()) && Set([written.last, name.last]) == [0x61, 0x69]
    return name.count > Self.shortLetters && !isGender
  }
}
