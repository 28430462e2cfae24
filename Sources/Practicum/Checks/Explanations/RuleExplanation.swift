/// What a rule means to the person it speaks to: its page in the findings screen and in the help.
public struct RuleExplanation: Equatable, Sendable {
  /// The rule's number in the catalogue, such as `A01`.
  public let rule: String
  /// Why it matters, in one or two sentences.
  public let why: Words
  /// A slip as it would stand on paper.
  public let slip: Words
  /// The same place once it is right, or what tells a false alarm from a slip.
  public let mended: Words
  /// What to do and where in the program.
  public let remedy: Words

  /// Makes the page of a rule.
  init(_ rule: String, why: Words, slip: Words, mended: Words, remedy: Words) {
    self.rule = rule
    self.why = why
    self.slip = slip
    self.mended = mended
    self.remedy = remedy
  }

  /// The page of a rule; nil for a number that no rule has.
  public static func of(_ rule: String) -> RuleExplanation? { byRule[rule] }

  /// All pages.
  public static let all = records + meetings + tree + swot + budget + schedule + plan + text

  private static let byRule = Dictionary(all.map { ($0.rule, $0) }, uniquingKeysWith: { first, _ in first })
}
