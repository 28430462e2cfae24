import Practicum
import TextCanvas

extension App {
  /// The picture of the program as it stands.
  public func view() -> Canvas {
    var canvas = Canvas(size: size)
    guard size.columns >= Frame.smallest.columns, size.rows >= Frame.smallest.rows else {
      canvas.write(AppWords.tooSmall[session.language], at: Position(column: 0, row: 0), .caution)
      return canvas
    }
    let frame = Frame(size)
    drawHeader(&canvas, frame.header)
    stack.top.draw(&canvas, frame.content, session)
    drawMessage(&canvas, frame.message)
    drawFooter(&canvas, frame.footer)
    palette?.draw(&canvas, frame.content, session)
    return canvas
  }

  private func drawHeader(_ canvas: inout Canvas, _ area: Area) {
    canvas.fill(area, .title)
    let state = diskWords
    let width = displayWidth(state)
    canvas.write(state, at: Position(column: area.right - width - 1, row: area.row), diskRole, limit: width)
    let room = area.columns - width - 4
    var path = way
    // The way here gives up its beginning first: the person must see where they are.
    while path.count > 1, displayWidth(path.joined(separator: " > ")) > room { path.removeFirst() }
    canvas.write(
      truncated(path.joined(separator: " > "), to: room, glyphs: session.glyphs),
      at: Position(column: area.column + 1, row: area.row), .title)
  }

  /// The titles from the root to the top, with the case and the meeting that the top is about.
  private var way: [String] {
    var path = stack.all.map { $0.title(session)[session.language] }
    guard path.count > 1, let subject = stack.top.subject, let last = path.popLast() else { return path }
    var names: [String] = []
    let folder = WorkspacePath.caseFolder(of: subject)
    if !folder.isEmpty { names.append(CaseSummary(folder, of: session.workspace).shortName[session.language]) }
    if FileKind(path: subject) == .pertemuan, let records = session.workspace[subject]?.records,
      let title = records.records(of: "Pertemuan").first.flatMap({ records.value("Judul", at: $0) })
    {
      names.append(truncated(title, to: 30, glyphs: session.glyphs))
    }
    func isOnTheWay(_ name: String) -> Bool { path.contains { $0 == name || $0.hasSuffix(" (\(name))") } }
    for name in names where !isOnTheWay(name) && !last.contains(name) { path.append(name) }
    // A name that stands on the way is not said again behind the title.
    let suffix = names.first.map { " (\($0))" } ?? ""
    let isSaid = names.first.map(isOnTheWay) ?? false
    return path + [isSaid && last.hasSuffix(suffix) ? String(last.dropLast(suffix.count)) : last]
  }

  private var diskWords: String {
    let words: Words =
      if session.readOnly != nil {
        AppWords.readOnly
      } else {
        switch session.disk {
        case .saved: AppWords.saved
        case .journaled: AppWords.journaled
        case .writing: AppWords.writing
        case .failed: AppWords.failed
        }
      }
    return words[session.language]
  }

  private var diskRole: StyleRole {
    if case .failed = session.disk { .wrong } else { .title }
  }

  /// The message takes as many rows as it needs, upwards over the content, so that no sentence is cut; where it would
  /// cover the cursor it stands at the top of the content instead.
  private func drawMessage(_ canvas: inout Canvas, _ area: Area) {
    guard let (words, role) = messageAndRole else { return }
    let lines = wrapped(words[session.language], to: area.columns - 2).suffix(max(1, size.rows - 4))
    var rows = Area(column: area.column, row: area.bottom - lines.count, columns: area.columns, rows: lines.count)
    if let cursor = canvas.cursor, rows.contains(cursor) { rows = contentArea.top(lines.count) }
    canvas.fill(rows)
    canvas.write(Array(lines), in: rows.inset(columns: 1, rows: 0), role)
  }

  private var messageAndRole: (Words, StyleRole)? {
    if let message = session.message {
      switch message.kind {
      case .note: return (message.words, .status)
      case .good: return (message.words, .good)
      case .caution: return (message.words, .caution)
      case .wrong: return (message.words, .wrong)
      }
    }
    if case .failed(let reason) = session.disk { return (reason, .wrong) }
    let top = stack.top
    if let file = top.file, let index = top.pointedRecord, let finding = session.findings(in: file, at: index).first {
      let words = finding.message
      func line(_ language: Language) -> String {
        truncated("\(finding.rule) \(words[language])", to: size.columns - 2, glyphs: session.glyphs)
      }
      return (Words(id: line(.indonesian), en: line(.english)), finding.severity.role)
    }
    let found = session.findingCount(in: top.scope)
    guard found > 0 else { return nil }
    return (AppWords.findings(found, of: session.findings.count), .muted)
  }

  private func drawFooter(_ canvas: inout Canvas, _ area: Area) {
    canvas.fill(area, .footer)
    let top = stack.top
    let entering = top.isEntering || palette != nil
    var at = Position(column: area.column, row: area.row)
    let mode = (entering ? AppWords.entering : AppWords.moving)[session.language]
    at.column += canvas.write(" \(mode) ", at: at, entering ? .entering : .footer)
    let items = footerItems
    // Where not all fits while something is entered, the way out comes before what else can be done.
    let isTight = entering && at.column + items.reduce(0, { $0 + width(of: $1) }) >= area.right
    for item in isTight ? withWayOutSecond(items) : items {
      let title = item.title[session.language]
      let key = AppWords.key(item.key, session.language)
      guard at.column + width(of: item) < area.right else {
        // Where help is to be had stays in sight, if only by its key.
        if key == "?", at.column + 2 < area.right {
          at.column += 1
          canvas.write(key, at: at, .key)
        }
        break
      }
      at.column += 1
      at.column += canvas.write(key, at: at, .key)
      at.column += 1
      at.column += canvas.write(title, at: at, .footer)
    }
  }

  /// The columns a key takes in the footer with its title.
  private func width(of item: (key: String, title: Words)) -> Int {
    displayWidth(AppWords.key(item.key, session.language)) + displayWidth(item.title[session.language]) + 2
  }

  private func withWayOutSecond(_ items: [(key: String, title: Words)]) -> [(key: String, title: Words)] {
    guard let place = items.firstIndex(where: { $0.key == "Esc" }), place > 1 else { return items }
    var items = items
    items.insert(items.remove(at: place), at: 1)
    return items
  }

  private var footerItems: [(key: String, title: Words)] {
    if palette != nil { return Palette.keys }
    let top = stack.top
    if top.isEntering { return top.entryKeys(session) }
    let own = top.commands.filter { $0.command.isInFooter && top.disabledReason(named: $0.name, session) == nil }
    var items = own.compactMap { named in shownKey(of: named.command).map { ($0, named.command.title) } }
    let escape: (String, Words)? =
      top.layer(session).map { ("Esc", $0) } ?? (stack.isAtRoot ? nil : ("Esc", AppWords.back))
    // The first command, Escape and help stay in sight even in a narrow window.
    items.insert(("?", GlobalAction.help.command.title), at: min(1, items.count))
    if let escape { items.insert(escape, at: min(1, items.count)) }
    let globals = GlobalAction.table.filter {
      $0.name != GlobalAction.help.rawValue && $0.command.isInFooter
    }
    return items + globals.compactMap { named in shownKey(of: named.command).map { ($0, named.command.title) } }
  }

  /// The first key that does what the command says here: in a grid a letter begins an entry.
  private func shownKey(of command: Command) -> String? {
    let keys = stack.top.lettersStartEntry ? command.keys.filter { !$0.isLetter } : command.keys
    return keys.first?.name
  }
}

extension Key {
  /// Whether the key types a letter or a figure.
  fileprivate var isLetter: Bool {
    guard case .text(let text) = self, let first = text.first else { return false }
    return first.isLetter || first.isNumber
  }
}
