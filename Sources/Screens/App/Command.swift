import Practicum
import TextCanvas

/// One thing a person can do on a screen; footer, help, palette and the key table all derive from it.
public struct Command: Equatable, Sendable {
  /// The keys while moving; the first is the one that is shown.
  public let keys: [Key]
  /// Two or three words, as in the footer.
  public let title: Words
  /// One sentence, as in the help.
  public let help: Words
  /// Further words by which the palette finds it.
  public let synonyms: Words
  /// Whether the footer shows it while there is room; commands come in order of use.
  public let isInFooter: Bool

  /// Makes a command; key names as in `Key(name:)`, such as `"a Ins"` or `"Ctrl-P"`, separated by spaces.
  public init(
    _ keys: String, _ title: Words, help: Words, synonyms: Words = Words(same: ""), inFooter: Bool = true
  ) {
    self.keys = keys.split(separator: " ").compactMap { Key(name: String($0)) }
    self.title = title
    self.help = help
    self.synonyms = synonyms
    self.isInFooter = inFooter
  }
}

/// The commands of one screen; the raw value is the command's stable name.
public protocol ScreenAction: CaseIterable, Equatable, RawRepresentable, Sendable where RawValue == String {
  /// What the action is to a person.
  var command: Command { get }
  /// The commands of all actions in order, made once: a key press looks through them several times.
  static var table: [NamedCommand] { get }
}

extension ScreenAction {
  /// The commands of all actions with their names, for ``table``.
  static func named() -> [NamedCommand] {
    allCases.map { NamedCommand(name: $0.rawValue, command: $0.command) }
  }
}

/// Any command with its name, as palette and help list it.
public struct NamedCommand: Equatable, Sendable {
  public let name: String
  public let command: Command
}
