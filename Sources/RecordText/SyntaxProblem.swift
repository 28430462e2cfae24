/// Where and why a paragraph breaks the rec syntax, so that it is set aside instead of read.
public struct SyntaxProblem: Error, Equatable, Hashable, Sendable {
  /// What is wrong at the place.
  public enum Reason: String, Equatable, Hashable, Sendable {
    /// The line is neither a field, a comment nor a continuation.
    case notAField
    /// A line starts with `+` and no field stands before it.
    case continuationWithoutField
    /// The file ends after a backslash that joins a next line.
    case joinedToNothing
    /// The bytes are not UTF-8.
    case notUTF8
    /// A zero byte stands in the text.
    case nul
  }

  /// The line, counted from 1 in the paragraph that was read.
  public var line: Int
  /// The byte column, counted from 1.
  public var column: Int
  public var reason: Reason

  /// Makes a problem at a place.
  public init(line: Int, column: Int, reason: Reason) {
    self.line = line
    self.column = column
    self.reason = reason
  }
}
