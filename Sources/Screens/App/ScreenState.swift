import Practicum
import TextCanvas

/// What happens to the stack of screens after an event.
public enum Transition: Equatable, Sendable {
  case stay
  /// Opens a screen above this one.
  case open(Destination)
  /// Leaves this screen for the one below.
  case back
  /// Opens a screen in this one's place.
  case replace(Destination)
  case quit
}

/// One screen: its state, its commands, and how it answers and draws.
///
/// Keys reach a screen in two modes. While moving, keys of its commands call ``perform(_:_:)`` and all others
/// ``type(_:_:)``; while entering every key but the suspend key goes to ``type(_:_:)``.
public protocol ScreenState: Sendable {
  associatedtype Action: ScreenAction

  /// Whether a letter typed while moving starts an entry (a grid) instead of naming a command.
  static var lettersStartEntry: Bool { get }
  /// Whether keys are text now; the footer names the mode.
  var isEntering: Bool { get }
  /// The screen's name in the path at the top.
  func title(_ session: Session) -> Words
  /// Why an action cannot be done now; nil when it can.
  func disabledReason(_ action: Action, _ session: Session) -> Words?
  /// Does an action that is not disabled.
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition
  /// Takes a key that is no command: text, navigation, paste, mouse.
  mutating func type(_ key: Key, _ session: inout Session) -> Transition
  /// What Escape would take away while moving, such as an active filter; nil when it leaves the screen.
  func layer(_ session: Session) -> Words?
  /// Takes that layer away.
  mutating func peel(_ session: inout Session)
  /// The keys of the current entry for the footer, such as Enter and Escape; empty while moving.
  func entryKeys(_ session: Session) -> [(key: String, title: Words)]
  /// Brings derived state up to date after every event, for a content area of a size.
  mutating func prepare(_ size: Size, _ session: Session)
  /// Orders what is shown here and not there yet, after every event, for a content area of a size.
  mutating func ask(_ size: Size, _ session: inout Session)
  /// Keeps what is being typed, before the program stops for a while or for good.
  mutating func keepTyped(_ session: inout Session)
  /// Draws into the content area and puts the cursor on the focus.
  func draw(_ canvas: inout Canvas, _ area: Area, _ session: Session)
  /// The file on whose findings the status line reports here, nil for others.
  var file: String? { get }
  /// The findings that the status line counts here.
  var scope: FindingsScope { get }
  /// The block in the file that is pointed at, where the screen itself does not say what the checks found there.
  var pointedRecord: Int? { get }
  /// The table of what is shown here, to be written for spreadsheets; nil where there is none.
  var table: TableOrder? { get }
  /// Takes what became of an order that the session has taken note of.
  mutating func hear(_ news: PaperNews, _ session: inout Session) -> Transition
  /// A path in the case, or of the meeting, that the way at the top names; nil where it needs no naming.
  var subject: String? { get }
}

extension ScreenState {
  public static var lettersStartEntry: Bool { false }
  public var isEntering: Bool { false }
  public var file: String? { nil }
  public var scope: FindingsScope { file.map { .file($0) } ?? .all }
  public var pointedRecord: Int? { nil }
  public var subject: String? { file }
  public var table: TableOrder? { nil }
  public mutating func hear(_ news: PaperNews, _ session: inout Session) -> Transition { .stay }
  public func disabledReason(_ action: Action, _ session: Session) -> Words? { nil }
  public mutating func type(_ key: Key, _ session: inout Session) -> Transition { .stay }
  public func layer(_ session: Session) -> Words? { nil }
  public mutating func peel(_ session: inout Session) {}
  public func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    isEntering ? [("Enter", AppWords.done), ("Esc", AppWords.cancel)] : []
  }
  public mutating func prepare(_ size: Size, _ session: Session) {}
  public mutating func ask(_ size: Size, _ session: inout Session) {}
  public mutating func keepTyped(_ session: inout Session) {}

  /// All commands with their names.
  static var commands: [NamedCommand] {
    Action.table
  }

  var commands: [NamedCommand] { Self.commands }
  var lettersStartEntry: Bool { Self.lettersStartEntry }

  func disabledReason(named name: String, _ session: Session) -> Words? {
    Action(rawValue: name).flatMap { disabledReason($0, session) }
  }

  /// Does the named action, or says why it cannot be done.
  mutating func perform(named name: String, _ session: inout Session) -> Transition {
    guard let action = Action(rawValue: name) else { return .stay }
    if let reason = disabledReason(action, session) {
      session.say(reason, .caution)
      return .stay
    }
    return perform(action, &session)
  }
}

/// The screens on top of each other; there is always one.
public struct ScreenStack: Sendable {
  private var root: any ScreenState
  private var rest: [any ScreenState] = []

  /// A stack of one screen.
  public init(_ root: any ScreenState) { self.root = root }

  /// The screen that is seen.
  public var top: any ScreenState {
    _read { if rest.isEmpty { yield root } else { yield rest[rest.count - 1] } }
    _modify { if rest.isEmpty { yield &root } else { yield &rest[rest.count - 1] } }
  }

  /// Whether only the root is left.
  public var isAtRoot: Bool { rest.isEmpty }
  /// From the root to the top.
  public var all: [any ScreenState] { [root] + rest }

  mutating func push(_ screen: any ScreenState) { rest.append(screen) }
  mutating func pop() { _ = rest.popLast() }
  mutating func popToRoot() { rest = [] }
  mutating func replaceTop(_ screen: any ScreenState) {
    if rest.isEmpty { root = screen } else { rest[rest.count - 1] = screen }
  }
}
