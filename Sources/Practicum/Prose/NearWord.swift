/// How close two words are written.
enum NearWord {
  /// The slips of the pen between two words, a swap of neighbours counted as one, or nil for more than two.
  ///
  /// Optimal string alignment (Damerau 1964, Levenshtein 1966), given up as soon as no row stays within two.
  static func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int? {
    let (left, right) = (left.map(small), right.map(small))
    guard abs(left.count - right.count) <= 2 else { return nil }
    var older: [Int] = []
    var old = Array(0...right.count)
    for (row, letter) in left.enumerated() {
      var new = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(old[column + 1] + 1, new[column] + 1, old[column] + (letter == other ? 0 : 1))
        if row > 0, column > 0, letter == right[column - 1], left[row - 1] == other {
          cost = min(cost, older[column - 1] + 1)
        }
        new.append(cost)
      }
      guard (new.min() ?? 0) <= 2 else { return nil }
      (older, old) = (old, new)
    }
    return old[right.count] <= 2 ? old[right.count] : nil
  }

  static func small(_ byte: UInt8) -> UInt8 { byte >= 0x41 && byte <= 0x5a ? byte | 0x20 : byte }

  /// Whether two words are forms of one: they differ in nothing but prefix or suffix, as pekerja and bekerja do.
  static func isInflection(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (left, right) = (left.map(small), right.map(small))
    for (longer, shorter) in [(left, right), (right, left)]
    where longer.count > shorter.count && longer.starts(with: shorter) {
      if suffixes.contains(Array(longer[shorter.count...])) { return true }
    }
    for prefix in prefixes where left.starts(with: prefix) {
      let stem = left[prefix.count...]
      for other in prefixes where other != prefix && right.starts(with: other) {
        if stem.count >= 4, right[other.count...].elementsEqual(stem) { return true }
      }
    }
    return false
  }

  /// Whether a word is a name with an ending.
  static func isEnding(_ word: ArraySlice<UInt8>, of name: ArraySlice<UInt8>) -> Bool {
    word.count > name.count && suffixes.contains(word.dropFirst(name.count).map(small))
      && word.prefix(name.count).elementsEqual(name) { small($0) == small($1) }
  }

  private static let suffixes = ["an", "nya", "kan", "i", "lah", "kah", "pun", "ku", "mu"].map { Array($0.utf8) }
  private static let prefixes = [
    "", "me", "mem", "men", "meng", "meny", "pe", "pem", "pen", "peng", "peny", "per", "ber", "be", "di", "ter", "te",
    "ke", "se",
  ].map { Array($0.utf8) }
}
