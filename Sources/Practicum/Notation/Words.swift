/// A language of the screens and messages; files are always Indonesian.
public enum Language: String, CaseIterable, Equatable, Sendable {
  case indonesian = "id"
  case english = "en"
}

/// One text in both languages, so that a missing translation does not compile.
public struct Words: Equatable, Hashable, Sendable {
  public var id: String
  public var en: String

  /// Makes a text in both languages.
  public init(id: String, en: String) {
    self.id = id
    self.en = en
  }

  /// A text that reads the same in both languages, such as a name.
  public init(same text: String) { self.init(id: text, en: text) }

  /// The sentence as said of a field: `Tenggat: …`.
  public func said(of label: Words) -> Words { Words(id: "\(label.id): \(id)", en: "\(label.en): \(en)") }

  /// The text in a language.
  public subscript(language: Language) -> String { language == .indonesian ? id : en }
}
