import RecordText

/// The names and places that a practicum registers, and words written almost like them.
struct RegisteredNames: Sendable {
  /// One word of a name.
  private struct Part: Sendable {
    let key: UInt64
    let bytes: [UInt8]
    let letters: UInt32
    /// The name as registered, and the keys of the words before and after this one in it, 0 where there is none.
    let name: String
    let before: UInt64
    let after: UInt64
    let isPlace: Bool
    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// The words of the practicum's places, from the ward to the province.
  let placeWords: Set<UInt64>
  /// By the number of letters.
  private var parts: [[Part]] = Array(repeating: [], count: longest + 3)
  /// What tells nearly all words from the parts, beside them in the same places.
  private var shapes: [[(key: UInt64, letters: UInt32)]] = Array(repeating: [], count: longest + 3)
  private var hasParts = false
  /// Places of two or more words written as one, by key.
  private var joined: [UInt64: String] = [:]
  private var long = LongNames()
  /// Words that are registered somewhere, and so right as they are.
  private var known: Set<UInt64> = []

  /// Longer words are not compared.
  private static let longest = 40
  /// Names of fewer letters are too like other words.
  private static let leastLetters = 7

  init(_ workspace: Workspace) {
    let places = PracticumIdentity(workspace).place.map { CaseIdentity.Phrase($0) }
    placeWords = Set(places.flatMap(\.keys))
    for place in places {
      add(place, isPlace: true)
      if place.words.count > 1 { join(place) }
    }
    for path in [PracticumIdentity.path, "wilayah.rec", "pustaka.rec"] {
      guard let file = workspace[path] else { continue }
      file.forEachKnownRecord { spec, index, record in
        record.forEachField { field, value in
          let name = field.decoded
          if Self.prose.contains(name) { return true }
          let text = value.decoded
          known.formUnion(TextWord.keys(of: text))
          if Self.names[spec.type]?.contains(name) ?? false { add(CaseIdentity.Phrase(text), isPlace: false) }
          return true
        }
      }
    }
  }

  private static let names: [String: Set<String>] = [
    "Pihak": ["Nama"], "Praktikum": ["Lembaga", "ProgramStudi", "Praktikan", "Pembimbing", "Penguji"],
    "Pengesahan": ["Nama"],
  ]
  /// Text in which names are used and not registered.
  private static let prose: Set<String> = ["Keterangan", "Teks", "Catatan", "Abaikan", "Abstrak", "Peran"]

  private mutating func add(_ name: CaseIdentity.Phrase, isPlace: Bool) {
    let keys = name.keys
    for (place, word) in name.words.enumerated() where word.letters != 0 {
      known.insert(word.key)
      let bytes = Array(name.bytes[word.range])
      guard bytes.count >= Self.leastLetters, bytes.count <= Self.longest, !isPlace || !GeneralWords.isGeneral(word.key)
      else { continue }
      // A place among the words of a party's name is judged as a place.
      if !isPlace, placeWords.contains(word.key) { continue }
      hasParts = true
      shapes[bytes.count].append((word.key, word.letters))
      parts[bytes.count].append(
        Part(
          key: word.key, bytes: bytes, letters: word.letters, name: name.text,
          before: place > 0 ? keys[place - 1] : 0, after: place + 1 < keys.count ? keys[place + 1] : 0,
          isPlace: isPlace))
    }
    if !isPlace { long.add(name) }
  }

  private mutating func join(_ place: CaseIdentity.Phrase) {
    let words = place.words.drop { GeneralWords.isGeneral($0.key) }
    var hash = WordHash()
    for byte in words.flatMap({ place.bytes[$0.range] }) { hash.add(byte) }
    guard words.count > 1, words.reduce(0, { $0 + Int($1.length) }) >= Self.leastLetters else { return }
    joined[hash.value] = words.map { String(decoding: place.bytes[$0.range], as: UTF8.self) }.joined(separator: " ")
  }

  /// The first misspelt name in a passage and its bytes.
  func slip(
    in text: FileText, _ passage: Passage, of texts: CaseTexts, _ notes: inout ReviewNotes
  ) -> (TextReview.Slip.Kind, Range<Int>)? {
    guard hasParts || !long.isEmpty else { return nil }
    for place in passage.words {
      let word = text.words[place]
      guard word.letters != 0, word.length > 2, word.length <= Self.longest else { continue }
      if let found = parted(place, text, passage) { return found }
      if let (at, slip) = long.slip(at: place, text, passage),
        !known.contains(text.words[at].key), !isOwn(text.words[at].key, slip.before, slip.after, texts, &notes)
      {
        return (.misspelt(written: text.text(at), name: slip.text), text.words[at].range)
      }
      if !joined.isEmpty, let name = joined[word.key], !known.contains(word.key) {
        return (.misspelt(written: text.text(place), name: name), word.range)
      }
      guard word.length >= Self.leastLetters - 2 else { continue }
      let length = Int(word.length)
      for near in (length - 2)...(length + 2) {
        for (number, shape) in shapes[near].enumerated()
        where shape.key != word.key && (shape.letters ^ word.letters).nonzeroBitCount <= 4 {
          let part = parts[near][number]
          if isSlip(place, of: part, text, passage, texts, &notes), !known.contains(word.key) {
            return (.misspelt(written: text.text(place), name: part.text), word.range)
          }
        }
      }
    }
    return nil
  }

  /// What stands around a word in its sentence.
  private struct Surroundings {
    let before: UInt64
    let after: UInt64

    init(_ place: Int, _ text: FileText, _ passage: Passage) {
      let starts = place == passage.words.lowerBound || text.words[place].traits.contains(.startsSentence)
      let next = place + 1
      before = starts ? 0 : text.words[place - 1].key
      after =
        next < passage.words.upperBound && !text.words[next].traits.contains(.startsSentence) ? text.words[next].key : 0
    }
  }

  private func isSlip(
    _ place: Int, of part: Part, _ text: FileText, _ passage: Passage, _ texts: CaseTexts,
    _ notes: inout ReviewNotes
  ) -> Bool {
    let word = text.words[place]
    let bytes = text.bytes[word.range]
    let around = Surroundings(place, text, passage)
    return part.isPlace
      ? isPlaceSlip(word, bytes, part, around) : isNameSlip(word, bytes, part, around, texts, &notes)
  }

  private func isPlaceSlip(
    _ word: TextWord, _ bytes: ArraySlice<UInt8>, _ part: Part, _ around: Surroundings
  ) -> Bool {
    let letters = part.bytes.count
    let isNamed = Self.placeKinds.contains(around.before)
    // A short name is close to ordinary words: it must stand where a place stands.
    guard
      letters >= 9 || isNamed
        || (word.traits.contains(.capital)
          && (Self.placeWordsBefore.contains(around.before) || Self.placeKinds.contains(around.after)
            || (part.before != 0 && part.before == around.before) || (part.after != 0 && part.after == around.after))),
      !NearWord.isEnding(bytes, of: part.bytes[...]), let distance = NearWord.distance(bytes, part.bytes[...])
    else { return false }
    guard distance == 2 else { return distance == 1 }
    let (first, last) = (bytes.first.map(NearWord.small), bytes.last.map(NearWord.small))
    let isFramed = first == part.bytes.first.map(NearWord.small) && last == part.bytes.last.map(NearWord.small)
    return letters >= 10 ? isFramed || isNamed : isNamed && isFramed && Int(word.length) != letters
  }

  private func isNameSlip(
    _ word: TextWord, _ bytes: ArraySlice<UInt8>, _ part: Part, _ around: Surroundings, _ texts: CaseTexts,
    _ notes: inout ReviewNotes
  ) -> Bool {
    let hasNeighbour =
      (part.before != 0 && part.before == around.before && !GeneralWords.function.contains(around.before))
      || (part.after != 0 && part.after == around.after && !GeneralWords.function.contains(around.after))
    let isWholeName =
      part.before == 0 && part.after == 0 && word.traits.contains(.capital)
      && !word.traits.contains(.startsSentence)
    guard hasNeighbour || isWholeName, !GeneralWords.isGeneral(word.key),
      let distance = NearWord.distance(bytes, part.bytes[...]), distance > 0,
      distance == 1 || part.bytes.count >= 11, !NearWord.isInflection(bytes, part.bytes[...])
    else { return false }
    return !isOwn(word.key, part.before, part.after, texts, &notes)
  }

  private func isOwn(
    _ key: UInt64, _ before: UInt64, _ after: UInt64, _ texts: CaseTexts, _ notes: inout ReviewNotes
  ) -> Bool {
    let isOwn = Self.isWordOfItsOwn(key, before: before, after: after, texts)
    notes.asked.append(.init(key: key, before: before, after: after, isWordOfItsOwn: isOwn))
    return isOwn
  }

  /// Whether a word is also used where the name does not stand: elsewhere than behind or before those of the name.
  static func isWordOfItsOwn(_ key: UInt64, before: UInt64, after: UInt64, _ texts: CaseTexts) -> Bool {
    let isSingle = before == 0 && after == 0
    var uses = 0
    for text in texts.texts.values {
      for (place, word) in text.words.enumerated() where word.key == key {
        uses += 1
        let previous = place > 0 ? text.words[place - 1].key : 0
        let next = place + 1 < text.words.count ? text.words[place + 1].key : 0
        let isInName = (before != 0 && before == previous) || (after != 0 && after == next)
        if isSingle ? uses > 2 : !isInName { return true }
      }
    }
    return false
  }

  /// A place with a blank inside, such as "Ranca numpang".
  private func parted(
    _ place: Int, _ text: FileText, _ passage: Passage
  ) -> (TextReview.Slip.Kind, Range<Int>)? {
    let next = place + 1
    guard next < passage.words.upperBound,
      text.words[next].traits.isDisjoint(with: [.startsSentence, .afterBreak, .opensQuote, .number])
    else { return nil }
    let (word, rest) = (text.words[place], text.words[next])
    let length = Int(word.length) + Int(rest.length)
    guard length <= Self.longest else { return nil }
    for part in parts[length] where part.isPlace && part.letters == word.letters | rest.letters {
      let written = text.bytes[word.range] + text.bytes[rest.range]
      guard written.elementsEqual(part.bytes, by: { NearWord.small($0) == NearWord.small($1) }) else { continue }
      let before = place > passage.words.lowerBound ? text.words[place - 1].key : 0
      guard part.bytes.count >= 10 || word.traits.contains(.capital) || Self.placeKinds.contains(before) else {
        continue
      }
      return (.misspelt(written: text.text(place..<(next + 1)), name: part.text), Int(word.start)..<rest.end)
    }
    return nil
  }

  private static let placeKinds = WordSet("kelurahan kecamatan kota kabupaten desa provinsi kel kec kab")
  private static let placeWordsBefore = WordSet("di ke dari warga masyarakat wilayah daerah lurah camat penduduk")
}
