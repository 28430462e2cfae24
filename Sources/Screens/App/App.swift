import Practicum
import TextCanvas

/// What can happen to the program.
public enum Event: Equatable, Sendable {
  case key(Key)
  case resized(Size)
  /// Nothing was typed for a moment: time for work that is not on the key path.
  case idle
  /// The program is about to stop, for a while or for good.
  case stopping
  case diskChanged(DiskState)
  /// Files were changed outside and taken in; the sentence for the person, if there is one.
  case changedOutside(Words?)
  /// What is done beside the keys has come further.
  case paper(PaperNews)
}

/// The whole state of the interactive program.
public struct App: Sendable {
  public var session: Session
  var stack: ScreenStack
  var palette: Palette?
  public private(set) var size: Size
  var checkedRevision = -1
  var checker = Checker()

  /// Starts on a screen of an open workspace.
  public init(_ session: Session, size: Size, at destination: Destination = .home) {
    self.session = session
    self.size = size
    let root: Destination = destination == .start ? .start : .home
    stack = ScreenStack(root.screen(session))
    if destination != root { stack.push(destination.screen(session)) }
    runChecks(atLeastOnce: false)
    prepare()
  }

  /// Answers one event; what is to be done outside is in `session.requests` afterwards.
  public mutating func update(_ event: Event) {
    switch event {
    case .key(let key):
      session.clearMessage()
      press(key)
    case .resized(let size): self.size = size
    case .idle: runChecks(atLeastOnce: true)
    case .stopping: stack.top.keepTyped(&session)
    case .diskChanged(let disk): session.disk = disk
    case .changedOutside(let words): if let words { session.say(words, .caution) }
    case .paper(let news):
      session.take(news)
      follow(stack.top.hear(news, &session))
    }
    prepare()
  }

  /// Whether the checks have something to look at once nothing is typed for a moment.
  public var hasWorkForLater: Bool { checkedRevision != session.workspace.revision }

  mutating func prepare() {
    stack.top.prepare(contentArea.size, session)
    stack.top.ask(contentArea.size, &session)
  }

  var contentArea: Area { Frame(size).content }
}
