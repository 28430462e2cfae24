import Synchronization

/// The commands of all screens, each made once: a key press looks through them several times.
enum CommandTable {
  private static let made = Mutex<[ObjectIdentifier: [NamedCommand]]>([:])

  /// The commands of a kind of action with their names, in order.
  static func commands<Action: ScreenAction>(of kind: Action.Type) -> [NamedCommand] {
    made.withLock { made in
      if let known = made[ObjectIdentifier(kind)] { return known }
      let commands = kind.allCases.map { NamedCommand(name: $0.rawValue, command: $0.command) }
      made[ObjectIdentifier(kind)] = commands
      return commands
    }
  }
}
