/// How characters are drawn besides their colour.
public struct TextAttributes: OptionSet, Hashable, Sendable {
  public let rawValue: UInt8
  public init(rawValue: UInt8) { self.rawValue = rawValue }

  public static let bold = TextAttributes(rawValue: 1)
  public static let dim = TextAttributes(rawValue: 2)
  public static let underline = TextAttributes(rawValue: 4)
  public static let reverse = TextAttributes(rawValue: 8)
  public static let italic = TextAttributes(rawValue: 16)

  static let named: [String: TextAttributes] = [
    "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
  ]
}

/// The look of one role; a colour that is nil is that of the role's parent, and in the end the terminal's own.
public struct Style: Equatable, Hashable, Sendable {
  public var foreground: ThemeColor?
  public var background: ThemeColor?
  public var attributes: TextAttributes

  /// A look of two colours and attributes.
  public init(
    foreground: ThemeColor? = nil, background: ThemeColor? = nil, attributes: TextAttributes = []
  ) {
    self.foreground = foreground
    self.background = background
    self.attributes = attributes
  }
}

/// The look of every role.
public struct Theme: Equatable, Sendable {
  /// The name on the command line and in settings.
  public let name: String
  /// The name a reader sees in Indonesian.
  public let titleIndonesian: String
  /// The name a reader sees in English.
  public let titleEnglish: String
  /// The roles listed in the theme's file, as they stand there.
  public let styles: [StyleRole: Style]

  /// A theme from a table of the roles it sets.
  public init(name: String, titleIndonesian: String, titleEnglish: String, styles: [StyleRole: Style]) {
    self.name = name
    self.titleIndonesian = titleIndonesian
    self.titleEnglish = titleEnglish
    self.styles = styles
  }

  /// Whether the theme uses no colour at all.
  public var isMonochrome: Bool {
    styles.values.allSatisfy {
      ($0.foreground ?? .terminal) == .terminal && ($0.background ?? .terminal) == .terminal
    }
  }

  /// The look of a role: what the file says, and from the role's parents what it leaves open.
  ///
  /// A listed role has exactly the attributes of its line; an unlisted one has its parent's.
  public func style(_ role: StyleRole) -> Style {
    guard let parent = role.parent else { return styles[role] ?? Style() }
    let inherited = style(parent)
    guard let own = styles[role] else { return inherited }
    return Style(
      foreground: own.foreground ?? inherited.foreground, background: own.background ?? inherited.background,
      attributes: own.attributes)
  }

  /// The look of a role on a terminal without colour or under `NO_COLOR`, the same for every theme.
  public static func monochrome(_ role: StyleRole) -> TextAttributes {
    switch role {
    case .focus: .reverse
    case .entering: [.underline, .bold]
    case .selected: [.reverse, .bold]
    case .matched, .citation, .figure: .underline
    case .title, .heading, .core, .big, .key, .accent, .wrong, .caution, .weakness, .threat, .emphasis: .bold
    case .placeholder, .disabled: .dim
    case .footer, .status, .normal, .muted, .border, .label, .value, .good, .begun, .suggestion: []
    case .cause, .effect, .objective, .strength, .opportunity, .strategy, .link, .scrollbar: []
    }
  }
}

/// What is wrong with a theme's file, and in which line (from 1; 0 for the file as a whole).
public struct ThemeProblem: Error, Equatable, Sendable {
  public enum Reason: Equatable, Sendable {
    /// A line that is no comment and has no colon.
    case noColon
    case unknownRole(String)
    /// A word that is no colour and no attribute.
    case unknownWord(String)
    case repeatedRole(String)
    /// `on` without a colour after it.
    case colorMissing
    /// More than one colour on the same side of `on`.
    case tooManyColors
    /// No line `Name:`, `Judul-id:` or `Title-en:`.
    case headerMissing(String)
  }

  public let line: Int
  public let reason: Reason

  /// A problem of a line.
  public init(line: Int, _ reason: Reason) {
    self.line = line
    self.reason = reason
  }
}
