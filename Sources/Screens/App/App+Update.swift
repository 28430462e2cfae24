import Practicum
import TextCanvas

extension App {
  mutating func press(_ key: Key) {
    if key == .control("z") { return global(.suspend) }
    if palette != nil { return pressInPalette(key) }
    if stack.top.isEntering { return follow(stack.top.type(key, &session)) }
    if key == .escape { return escape() }
    if !isText(key) || !stack.top.lettersStartEntry || key == .text("?") || key == .text(":") {
      if let name = stack.top.commands.first(where: { $0.command.keys.contains(key) })?.name {
        return follow(stack.top.perform(named: name, &session))
      }
      let named = GlobalAction.table.first { $0.command.keys.contains(key) }
      if let action = named.flatMap({ GlobalAction(rawValue: $0.name) }) { return global(action) }
    }
    guard key.couldBeCommand else { return follow(stack.top.type(key, &session)) }
    let before = view()
    follow(stack.top.type(key, &session))
    prepare()
    if session.message == nil, view() == before { session.say(AppWords.noSuchKey(key.name)) }
  }

  private func isText(_ key: Key) -> Bool { if case .text = key { true } else { false } }

  private mutating func escape() {
    if stack.top.layer(session) != nil {
      stack.top.peel(&session)
    } else if stack.isAtRoot {
      session.say(AppWords.pressQ)
    } else {
      stack.pop()
    }
  }

  mutating func follow(_ transition: Transition) {
    switch transition {
    case .stay: break
    case .open(let destination): stack.push(destination.screen(session))
    case .replace(let destination): stack.replaceTop(destination.screen(session))
    case .back: if stack.isAtRoot { session.say(AppWords.pressQ) } else { stack.pop() }
    case .quit: session.requests.append(.quit)
    }
  }

  mutating func global(_ action: GlobalAction) {
    switch action {
    case .help:
      if !(stack.top is HelpScreen) {
        let page = HelpPage(title: stack.top.title(session), commands: stack.top.commands)
        stack.push(HelpScreen(page: page))
      }
    case .palette: palette = Palette(screen: stack.top, session)
    case .findings:
      if !(stack.top is FindingsScreen) { follow(.open(.findings(near: stack.top.file ?? stack.top.subject))) }
    case .rules: if !(stack.top is RulesScreen) { follow(.open(.rules)) }
    case .export:
      if let table = stack.top.table {
        follow(.open(.file(.table(table))))
      } else {
        session.say(TableOrder.noneHere, .caution)
      }
    case .undo: session.undo()
    case .redo: session.redo()
    case .theme: if !(stack.top is ThemesScreen) { follow(.open(.themes)) }
    case .language:
      session.language = session.language == .indonesian ? .english : .indonesian
      session.requests.append(.useLanguage(session.language))
    case .repaint: session.requests.append(.repaint)
    case .suspend: session.requests.append(.suspend)
    }
  }

  private mutating func pressInPalette(_ key: Key) {
    guard let outcome = palette?.press(key) else { return }
    switch outcome {
    case .stay: break
    case .closed: palette = nil
    case .chosen(let entry):
      palette = nil
      if let reason = entry.disabledReason { return session.say(reason, .caution) }
      if let action = entry.global { return global(action) }
      if let destination = entry.destination {
        if destination == .home { stack.popToRoot() } else { follow(.open(destination)) }
        if let hint = entry.hint { session.say(hint) }
        return
      }
      follow(stack.top.perform(named: entry.name, &session))
    }
  }

  /// Runs the rules over what has changed since they last looked, in parts where a file is very long.
  mutating func runChecks(atLeastOnce: Bool) {
    guard
      let report = checker.advance(in: session.workspace, blocks: Self.blocksAtOnce, atLeastOnce: atLeastOnce)
    else { return }
    session.take(report)
    checkedRevision = session.workspace.revision
  }

  /// Blocks read before a key is looked for again; a few milliseconds' worth.
  private static let blocksAtOnce = 30_000
}

extension Key {
  /// Whether pressing it while moving asks for something to be done, rather than to move or point.
  fileprivate var couldBeCommand: Bool {
    switch self {
    case .text, .control, .function, .alt, .insert, .delete, .backspace: true
    default: false
    }
  }
}
