/// What a piece of text is for; a theme says how it looks.
public enum StyleRole: UInt8, CaseIterable, Sendable {
  case normal, muted, title, heading, border, label, value
  /// The item the reader stands on.
  case focus
  /// The field being typed in.
  case entering
  /// An item picked among others, not the focus.
  case selected
  case placeholder, accent
  /// A key's name in the footer.
  case key
  case footer, status
  case good, begun, wrong, caution, suggestion
  case core, cause, effect, objective
  case strength, weakness, opportunity, threat, strategy
  /// A line across the tree.
  case link
  /// A search hit.
  case matched
  /// The large tally for a projector.
  case big
  case disabled, scrollbar
  /// Words set off in prose, a reference cited there, and a figure that stands for a number.
  case emphasis, citation, figure

  /// The role whose style this one takes where a theme does not list it; none for `normal`.
  public var parent: StyleRole? {
    switch self {
    case .normal: nil
    case .muted, .title, .heading, .value, .focus, .selected, .good, .wrong, .footer: .normal
    case .caution, .cause, .effect, .strategy: .normal
    case .border, .label, .placeholder, .disabled: .muted
    case .entering: .focus
    case .accent, .core, .big: .heading
    case .key, .begun, .opportunity, .emphasis: .accent
    case .status: .footer
    case .suggestion, .objective, .strength: .good
    case .weakness, .threat: .wrong
    case .link, .scrollbar: .border
    case .matched: .selected
    case .citation, .figure: .suggestion
    }
  }
}

extension StyleRole {
  /// Every role by its name in theme files and goldens.
  static let named = Dictionary(uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })

  /// The role's name in theme files and goldens.
  public var name: String { String(describing: self) }

  /// The role of a theme file's line, or nil where there is none of that name.
  public init?(name: some StringProtocol) {
    guard let role = Self.named[String(name)] else { return nil }
    self = role
  }
}
