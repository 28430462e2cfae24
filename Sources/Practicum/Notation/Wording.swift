/// What an Indonesian phrase says, apart from how it is written.
enum Wording {
  /// The words of a text in lower case, without punctuation.
  static func words(of text: String) -> [String] {
    text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
  }

  /// The words that carry the sense, in their order: function words and the ending `-nya` left out.
  static func sense(of text: String) -> [String] {
    words(of: text).filter { !functionWords.contains($0) }.map { word in
      word.count > 5 && word.hasSuffix("nya") ? String(word.dropLast(3)) : word
    }
  }

  /// Texts that say the same have the same key; nil where a text carries no sense to be compared.
  static func senseKey(of text: String) -> [String]? {
    // What is longer than a few sentences says the same only word for word.
    guard text.utf8.count <= 1000 else { return [text] }
    let sense = sense(of: text)
    return sense.isEmpty ? nil : sense
  }

  private static let functionWords: Set<String> = [
    "akan", "atas", "bagi", "dalam", "dan", "dari", "dengan", "di", "ini", "itu", "ke", "kepada", "mengenai", "oleh",
    "pada", "para", "serta", "tentang", "terhadap", "terkait", "untuk", "yang",
  ]
}
