/// How close two words are written.
enum NearWord {
  /// The slips of the pen between two words, a swap of neighbours counted as one, or nil for more than two.
  ///
  /// Optimal string alignment (Damerau 1964, Levenshtein 1966), given up as soon as no row stays within two.
  static func distance(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Int? {
    let (rows, columns) = (left.count, right.count)
    guard abs(rows - columns) <= 2, rows <= longest, columns <= longest else { return nil }
    let width = columns + 1
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: width * 3) { scratch in
      var (older, old, new) = (0, width, 2 * width)
      for column in 0...columns { scratch[old + column] = column }
      for row in 0..<rows {
        let letter = small(left[left.startIndex + row])
        scratch[new] = row + 1
        var least = row + 1
        for column in 0..<columns {
          let other = small(right[right.startIndex + column])
          var cost = min(
            scratch[old + column + 1] + 1, scratch[new + column] + 1, scratch[old + column] + (letter == other ? 0 : 1))
          if row > 0, column > 0, letter == small(right[right.startIndex + column - 1]),
            small(left[left.startIndex + row - 1]) == other
          {
            cost = min(cost, scratch[older + column - 1] + 1)
          }
          scratch[new + column + 1] = cost
          least = min(least, cost)
        }
        guard least <= 2 else { return nil }
        (older, old, new) = (old, new, older)
      }
      return scratch[old + columns] <= 2 ? scratch[old + columns] : nil
    }
  }

  /// Longer words are not compared.
  private static let longest = 64

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
