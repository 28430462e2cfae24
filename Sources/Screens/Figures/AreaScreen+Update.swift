import Practicum
import RecordText
import TextCanvas

extension AreaScreen {
  mutating func perform(_ action: Action, _ session: inout Session) -> Transition {
    notice = nil
    switch action {
    case .fill: begin()
    case .append:
      line = statistics.count
      column = 0
      startColumn = 0
      begin()
    case .makeFigure: makeFigure(&session)
    case .source: askSource(session)
    case .sources: return .open(.records(file: Self.path, type: "Sumber"))
    case .clear: store("", &session)
    case .remove: remove(&session)
    case .up, .down: move(action == .up ? -1 : 1, &session)
    }
    return .stay
  }

  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    notice = nil
    switch entry {
    case nil: return move(key, &session)
    case .cell(let field, let isUntouched): typeInCell(key, field, isUntouched, &session)
    case .source(var picker, var place):
      switch picker.press(key) {
      case .stay: entry = .source(picker, place)
      case .cancelled: entry = nil
      case .picked(let names):
        entry = nil
        guard let block = place.block(&session) else { return .stay }
        session.edit { workspace throws(EditRefusal) in
          try AreaStatistic.setSource(names.first ?? "", ofStatisticAt: block, in: workspace)
        }
      }
    case .removal(var question, let removal):
      switch question.press(key) {
      case .stay: entry = .removal(question, removal)
      case .cancelled: entry = nil
      case .answered(let manner):
        entry = nil
        if session.remove(removal, manner, undo: Self.undo) { refresh(session) }
      }
    case .figure(var picker, var place):
      switch picker.press(key) {
      case .stay: entry = .figure(picker, place)
      case .cancelled: entry = nil
      case .picked(let folders):
        entry = nil
        guard let folder = folders.first, let block = place.block(&session) else { return .stay }
        addFigure(ofStatisticAt: block, to: folder, &session)
      }
    }
    return .stay
  }

  /// A key while moving that is no command.
  private mutating func move(_ key: Key, _ session: inout Session) -> Transition {
    switch key {
    case .text(let text):
      let isLetter = text.first.map { $0.isLetter || $0.isNumber } ?? false
      if !isLetter, let named = Self.commands.first(where: { $0.command.keys.contains(key) }) {
        return perform(named: named.name, &session)
      }
      if let readOnly = session.readOnly {
        session.say(readOnly, .caution)
        return .stay
      }
      begin()
      typeInCell(key, TextField(), true, &session)
    case .backspace: return perform(named: Action.fill.rawValue, &session)
    case .paste(let text): paste(text, &session)
    case .tab: moveColumn(1)
    case .backTab: moveColumn(-1)
    default: moveFocus(key)
    }
    return .stay
  }

  private mutating func moveFocus(_ key: Key) {
    switch key {
    case .left: column -= 1
    case .right: column += 1
    case .home: column = 0
    case .end: column = Self.columns.count - 1
    default:
      if list.press(key, count: statistics.count + 1) { line = list.index }
    }
    clamp()
    startColumn = column
  }

  private mutating func moveColumn(_ step: Int) {
    column += step
    if column >= Self.columns.count, line < statistics.count {
      column = 0
      line += 1
    } else if column < 0, line > 0 {
      column = Self.columns.count - 1
      line -= 1
    }
    clamp()
  }

  // MARK: Cells

  private mutating func typeInCell(_ key: Key, _ field: TextField, _ isUntouched: Bool, _ session: inout Session) {
    var field = field
    switch key {
    case .escape: entry = nil
    case .enter, .tab, .backTab, .up, .down:
      // What is refused stays in its field.
      guard isUntouched || store(field.text, &session) else { return }
      entry = nil
      refresh(session)
      switch key {
      case .tab: moveColumn(1)
      case .backTab: moveColumn(-1)
      case .up: line -= 1
      case .enter:
        line += 1
        column = startColumn
      default: line += 1
      }
      clamp()
      begin()
    case .paste(let text):
      switch PastedText(text) {
      case .cell(let text):
        if isUntouched { field = TextField() }
        field.press(.paste(text))
        entry = .cell(field, isUntouched: false)
      case .table where !isUntouched: session.say(PastedText.isTyping, .caution)
      case .table(let text): if paste(text, &session) { entry = nil }
      }
    case .text(let text) where isUntouched: entry = .cell(TextField(text), isUntouched: false)
    default:
      if field.press(key) { entry = .cell(field, isUntouched: false) }
    }
  }

  /// Writes the focused cell; on the new line this makes a statistic. False when it was refused.
  @discardableResult
  private mutating func store(_ typed: String, _ session: inout Session) -> Bool {
    guard let value = session.read(typed, into: focusedColumn) else { return false }
    let cell = AreaStatistic.Cell(line: line, field: focusedColumn.name, value: value)
    return session.edit { workspace throws(EditRefusal) in try AreaStatistic.write([cell], in: workspace) }
  }

  /// Pastes a table: lines down from the focus, parts between tabs to the right. False when it was refused.
  @discardableResult
  private mutating func paste(_ text: String, _ session: inout Session) -> Bool {
    var rows = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    while rows.last?.isEmpty == true { rows.removeLast() }
    var cells: [AreaStatistic.Cell] = []
    for (down, row) in rows.enumerated() {
      for (across, part) in row.split(separator: "\t", omittingEmptySubsequences: false).enumerated()
      where Self.columns.indices.contains(column + across) {
        let field = Self.columns[column + across]
        let value = session.readPasted(String(part), as: field.form)
        cells.append(AreaStatistic.Cell(line: line + down, field: field.name, value: value))
      }
    }
    let done = session.edit { workspace throws(EditRefusal) in try AreaStatistic.write(cells, in: workspace) }
    guard done else { return false }
    refresh(session)
    session.say(
      Words(
        id: "\(rows.count) baris ditempel. Ctrl-U mengurungkan.", en: "\(rows.count) lines pasted. Ctrl-U undoes."),
      .good)
    return true
  }

  // MARK: Lines

  private mutating func move(_ step: Int, _ session: inout Session) {
    guard statistics.indices.contains(line + step), let from = focused?.index else { return }
    let target = statistics[line + step].index
    let done = session.edit { workspace in
      var draft = Draft(workspace, Words(id: "Ubah urutan", en: "Reorder"))
      draft.move(in: Self.path, from: from, to: target)
      return draft.edit
    }
    guard done else { return }
    refresh(session)
    line += step
  }

  private mutating func remove(_ session: inout Session) {
    guard let focused else { return }
    let removal = RecordRemoval(ofRecordAt: focused.index, in: Self.path, session.workspace)
    if let question = RemovalQuestion(removal, undo: Self.undo) {
      entry = .removal(question, removal)
    } else {
      if session.remove(removal, undo: Self.undo) { refresh(session) }
    }
  }

  /// The key that takes back, for letters are typed.
  private static let undo = "Ctrl-U"

  private mutating func askSource(_ session: Session) {
    guard let focused else { return }
    let place = RecordAnchor(Self.path, at: focused.index, in: session.workspace)
    let items = sources.map { PickerItem($0.id, $0.title, detail: $0.id) }
    entry = .source(
      Picker(
        Words(id: "Sumber data", en: "Data source"), items, chosen: [focused.record["Sumber"] ?? ""], freeText: true),
      place)
  }

  // MARK: Figures

  private mutating func makeFigure(_ session: inout Session) {
    guard let focused else { return }
    let folders = session.workspace.caseFolders
    if folders.count == 1, let folder = folders.first {
      return addFigure(ofStatisticAt: focused.index, to: folder, &session)
    }
    let items = folders.map { folder in
      PickerItem(folder, CaseSummary(folder, of: session.workspace).shortName[session.language])
    }
    entry = .figure(
      Picker(Words(id: "Angka untuk kasus", en: "Figure for the case"), items),
      RecordAnchor(Self.path, at: focused.index, in: session.workspace))
  }

  private mutating func addFigure(ofStatisticAt block: Int, to folder: String, _ session: inout Session) {
    guard let statistic = AreaStatistic.all(in: session.workspace).first(where: { $0.index == block }) else { return }
    if let known = AreaStatistic.figures(of: statistic.id, in: session.workspace).first(where: { $0.folder == folder })
    {
      return session.say(
        Words(id: "Sudah menjadi angka {\(known.id)}.", en: "It is the figure {\(known.id)} already."), .note)
    }
    let done = session.edit { workspace throws(EditRefusal) in
      try Figure.add(statistic, to: folder, in: workspace)
    }
    guard done, let figure = Figure.all(of: folder, in: session.workspace).last else { return }
    let short = CaseSummary(folder, of: session.workspace).shortName
    session.say(
      Words(
        id: "Angka {\(figure.id)} ditambahkan di kasus \(short.id).",
        en: "The figure {\(figure.id)} was added to the case \(short.en)."), .good)
  }

  func entryKeys(_ session: Session) -> [(key: String, title: Words)] {
    switch entry {
    case .cell:
      [
        ("Tab", Words(id: "kanan", en: "right")), ("Enter", Words(id: "bawah", en: "down")), ("Esc", AppWords.cancel),
      ]
    case .source(let picker, _), .figure(let picker, _): picker.keys
    case .removal(let question, _): question.keys
    case nil: []
    }
  }
}
