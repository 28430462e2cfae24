import Practicum
import RecordText
import TextCanvas

extension ProseScreen {
  mutating func type(_ key: Key, _ session: inout Session) -> Transition {
    notice = nil
    switch entry {
    case .search(let field): typeSearch(key, field, &session)
    case .replacement(let field): typeReplacement(key, field, &session)
    case .offers(let list): typeOffers(key, list, &session)
    case .completion(let token, let items, let cursor):
      if !typeCompletion(key, token, items, cursor) { return write(key, &session) }
      commitAlongTheWay(key, &session)
    case nil: return write(key, &session)
    }
    return .stay
  }

  private mutating func write(_ key: Key, _ session: inout Session) -> Transition {
    entry = nil
    if isWriting {
      if key == .escape {
        leave(&session)
        return .stay
      }
      let search: Key = .control("f")
      let named = Self.commands.first { $0.command.keys.contains(key == search ? .control("g") : key) }
      if let named, named.name != Action.write.rawValue { return perform(named: named.name, &session) }
    }
    if case .mouse(let event) = key {
      point(event)
      return .stay
    }
    let line = buffer.cursor.line
    if buffer.move(key) || key == .control("@") && buffer.press(key) {
      if isAhead, buffer.cursor.line != line { commit(&session) }
      return .stay
    }
    if let reason = reasonAgainstWriting(session) {
      session.say(reason, .caution)
      return .stay
    }
    let revision = buffer.revision
    guard buffer.press(key) else { return .stay }
    if buffer.revision != revision {
      isWriting = true
      commitAlongTheWay(key, &session)
      offerCompletion(after: key, &session)
    } else if key == .control("u") || key == .control("r") {
      session.say(
        key == .control("u")
          ? Words(
            id: "Tidak ada lagi yang dapat diurungkan di sini. Esc lalu Ctrl-U mengurungkan yang lebih lama.",
            en: "Nothing more to undo here. Esc and then Ctrl-U take back what is older.")
          : AppWords.nothingToRedo, .caution)
    }
    return .stay
  }

  private mutating func point(_ event: MouseEvent) {
    switch event.kind {
    case .press, .double:
      buffer.history.close()
      // The header stands above the content.
      buffer.moveTo(
        buffer.place(at: Position(column: event.position.column - Layout.gutter, row: event.position.row - 1)))
    case .wheelUp: for _ in 0..<3 { _ = buffer.move(.up) }
    case .wheelDown: for _ in 0..<3 { _ = buffer.move(.down) }
    case .release: break
    }
  }

  /// Leaves writing: everything is in the workspace then, and the text is as the file holds it.
  private mutating func leave(_ session: inout Session) {
    guard commit(&session) else { return }
    isWriting = false
    buffer.reload(ProseText.text(of: session.workspace[path]?.records))
    buffer.moveTo(buffer.cursor)
    kept = buffer.revision
  }

  /// What is typed goes into the workspace at the end of a line, and in between after a few words.
  private mutating func commitAlongTheWay(_ key: Key, _ session: inout Session) {
    typed += 1
    switch key {
    case .enter, .paste: commit(&session)
    case .text(let text) where text == " " && typed >= Self.keysAtMost: commit(&session)
    default: break
    }
  }

  /// How many keys may be typed before they are journaled, at the next blank.
  private static let keysAtMost = 60

  /// Brings what was typed into the workspace, paragraph by paragraph; false when it was refused.
  @discardableResult
  mutating func commit(_ session: inout Session) -> Bool {
    typed = 0
    guard isAhead else { return true }
    let (path, text, title) = (path, buffer.text, self.title(session))
    let isUpToDate = known == session.workspace.revision
    let done = session.edit { workspace throws(EditRefusal) in
      var draft = Draft(workspace, Words(id: "Tulis \(title.id)", en: "Write \(title.en)"))
      draft.write(ProseText.bytes(of: text), in: path)
      return draft.edit
    }
    guard done else { return false }
    take(session)
    // What the text itself says is not among the facts it refers to.
    if isUpToDate { known = session.workspace.revision }
    return true
  }

  mutating func keepTyped(_ session: inout Session) { commit(&session) }

  /// Takes the file as it stands for what the text is in step with.
  private mutating func take(_ session: Session) {
    let file = session.workspace[path]
    (base, seen, kept) = (file?.records, file?.revision ?? -1, buffer.revision)
    words = file.map { WordCount.words(in: $0.records) } ?? 0
    isUnreadable =
      file.map { file in (0..<file.records.count).contains { file.records.kind(at: $0) == .broken } } ?? false
  }

  mutating func prepare(_ size: Size, _ session: Session) {
    follow(session)
    if let line = wantedLine { buffer.moveTo(place(of: wantedWords, from: line - 1)) }
    (wantedLine, wantedWords) = (nil, nil)
    let layout = Layout(size)
    buffer.continuesLists = true
    buffer.prepare(layout.text.size)
    if starts?.revision != buffer.revision, !session.findings(in: path).isEmpty {
      starts = (buffer.revision, paragraphStarts())
    }
    if !isWriting, known != session.workspace.revision { learn(session) }
    if case .offers(var list) = entry {
      list.prepare(size, session.glyphs)
      entry = .offers(list)
    }
  }

  /// Reads what the text can refer to and what the data already says.
  mutating func learn(_ session: Session) {
    facts = ProseFacts(ofCase: folder, in: session.workspace, session.language)
    offers = section.map { Narrative(ofCase: folder, in: session.workspace).sentences(for: $0) } ?? []
    known = session.workspace.revision
  }

  /// Brings in what others changed, and what was undone.
  private mutating func follow(_ session: Session) {
    let file = session.workspace[path]
    guard file?.revision ?? -1 != seen else { return }
    if isAhead, seen != nil {
      let merged = ProseText.merged(buffer.text, base: base, theirs: file?.records)
      buffer.reload(merged.text)
      notice =
        merged.isDoubled
        ? Words(
          id: "Paragraf ini juga diubah di luar. Keduanya ada di sini, yang dari luar lebih dulu; pilih salah satu.",
          en: "This paragraph was changed elsewhere too. Both stand here, theirs first; choose one.")
        : Words(
          id: "Berkas ini diubah di luar; tulisan Anda dan perubahan itu sudah digabung.",
          en: "This file was changed elsewhere; your writing and that change are merged.")
      take(session)
      // The text is ahead of the file until the next commit.
      kept = -1
    } else {
      let isFirst = seen == nil
      buffer.reload(ProseText.text(of: file?.records))
      if isFirst, wantedLine == nil { buffer.moveTo(buffer.end) }
      take(session)
    }
  }
}
