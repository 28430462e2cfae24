/// One `Abaikan` value: a finding silenced on purpose.
public struct Silencing: Equatable, Sendable {
  /// The field that holds it.
  public static let field = "Abaikan"

  /// The rule's number, such as `W02`.
  public let rule: String
  /// Why; may be empty.
  public let reason: String

  /// Reads `RULE reason`; nil when no rule's number stands first.
  public init?(_ value: String) {
    let words = value.split(maxSplits: 1, whereSeparator: \.isWhitespace)
    guard let first = words.first else { return nil }
    let number = first.last == ":" || first.last == "," ? first.dropLast() : first
    guard number.count == 3, number.first?.isLetter == true, number.dropFirst().isDigits else { return nil }
    rule = number.uppercased()
    reason = words.count == 2 ? String(words[1]).withoutOuterBlanks : ""
  }
}
