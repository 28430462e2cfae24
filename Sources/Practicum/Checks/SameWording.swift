/// When two short texts say the same: the same words but for case, punctuation, order and words that add nothing.
enum SameWording {
  /// Words without a meaning of their own; prepositions and negations are not among them.
  private static let fillers: Set<String> = [
    "yang", "dan", "serta", "adanya", "terdapat", "adalah", "para", "suatu", "sebuah", "akan",
  ]

  /// What a text says, comparable; empty for a text without words.
  static func key(_ text: String) -> String {
    let words = text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    let telling = words.filter { !fillers.contains($0) }
    return (telling.isEmpty ? words : telling).sorted().joined(separator: " ")
  }

  /// Each text that repeats an earlier one, with the first that said it; texts without words never do.
  static func repetitions(in texts: [String]) -> [(earlier: Int, later: Int)] {
    var first: [String: Int] = [:]
    var found: [(earlier: Int, later: Int)] = []
    for (index, text) in texts.enumerated() {
      let key = key(text)
      if key.isEmpty { continue }
      if let earlier = first[key] { found.append((earlier, index)) } else { first[key] = index }
    }
    return found
  }
}
