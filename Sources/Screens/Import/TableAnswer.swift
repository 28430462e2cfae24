import Practicum

/// What the program found in a table file that a screen asked for.
public struct TableAnswer: Equatable, Sendable {
  /// Why a file gave no table, as a sentence.
  public struct Refusal: Error, Equatable, Sendable {
    public let words: Words

    /// A refusal with its sentence.
    public init(_ words: Words) { self.words = words }
  }

  /// Grows with every answer, so that a screen knows a new one.
  public let number: Int
  /// The path as it was typed.
  public let path: String
  public let outcome: Result<SourceFile, Refusal>
}
