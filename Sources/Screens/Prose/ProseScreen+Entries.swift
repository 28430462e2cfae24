import Practicum
import TextCanvas

extension ProseScreen {
  mutating func typeSearch(_ key: Key, _ field: TextField, _ session: inout Session) {
    var field = field
    switch key {
    case .escape: entry = nil
    case .enter, .tab, .function(3), .control("g"), .control("f"), .down: find(again: true, &session)
    case .backTab, .up: find(again: true, backwards: true, &session)
    case .control("r"):
      if let reason = reasonAgainstWriting(session) { return session.say(reason, .caution) }
      if holdsFound { entry = .replacement(TextField()) }
    default:
      guard field.press(key) else { return }
      needle = field.text
      entry = .search(field)
      find(again: false, &session)
    }
  }

  /// Whether what is selected is what was looked for.
  private var holdsFound: Bool {
    buffer.selection.map { buffer.find(needle, after: $0.lowerBound) == $0 } ?? false
  }

  mutating func typeReplacement(_ key: Key, _ field: TextField, _ session: inout Session) {
    var field = field
    switch key {
    case .escape: entry = nil
    case .tab: find(again: true, &session)
    case .enter:
      guard holdsFound else { return find(again: false, &session) }
      isWriting = true
      buffer.insert(field.text)
      commit(&session)
      find(again: false, &session)
    default: if field.press(key) { entry = .replacement(field) }
    }
  }

  /// Selects the next place where what is looked for stands; one that is selected already stays while it is typed on.
  mutating func find(again: Bool, backwards: Bool = false, _ session: inout Session) {
    guard !needle.isEmpty else { return }
    let start = buffer.selection?.lowerBound ?? buffer.cursor
    let from = again && !backwards ? buffer.right(of: start) : start
    guard let place = buffer.find(needle, after: from, backwards: backwards) else {
      return session.say(
        Words(id: "\"\(needle)\" tidak ada di teks ini.", en: "\"\(needle)\" is not in this text."), .caution)
    }
    if place.lowerBound < start, again, !backwards {
      session.say(Words(id: "Mulai lagi dari awal.", en: "From the top again."))
    }
    buffer.select(place)
  }
}

extension ProseScreen {
  /// Whether a key was for the list of what could complete the token.
  mutating func typeCompletion(
    _ key: Key, _ token: ProseToken, _ items: [ProseFacts.Item], _ cursor: ListCursor
  ) -> Bool {
    var cursor = cursor
    switch key {
    case .escape: entry = nil
    case .up, .down:
      cursor.press(key, count: items.count)
      entry = .completion(token, items, cursor)
    case .tab, .enter:
      entry = nil
      guard items.indices.contains(cursor.index) else { return false }
      let line = buffer.cursor.line
      let range =
        TextPlace(line: line, offset: token.range.lowerBound)..<TextPlace(line: line, offset: token.range.upperBound)
      let end = token.isClosed ? "" : token.kind == .figure ? "}" : "]"
      buffer.replace(range, with: items[cursor.index].id + end)
      if token.isClosed { buffer.moveTo(buffer.right(of: buffer.cursor)) }
    default: return false
    }
    return true
  }

  /// Lists what could complete the figure or citation that is being typed.
  ///
  /// Where nothing is registered yet it is said where to do so.
  mutating func offerCompletion(after key: Key, _ session: inout Session) {
    switch key {
    case .text, .backspace: break
    default: return
    }
    guard let token = ProseToken(buffer.lines[buffer.cursor.line], at: buffer.cursor.offset) else { return }
    let items = facts.fitting(token)
    if let reason = facts.reasonAgainst(token) { return session.say(reason) }
    guard !items.isEmpty, items.count > 1 || items[0].id != token.id || !token.isClosed else { return }
    entry = .completion(token, items, ListCursor())
  }
}

extension ProseScreen {
  mutating func openOffers(_ session: inout Session) {
    let text = buffer.text
    let left = offers.filter { !text.contains($0) }
    guard !left.isEmpty else {
      return session.say(
        offers.isEmpty
          ? Words(
            id: "Belum ada kalimat untuk bagian ini; isi dulu data yang menjadi dasarnya.",
            en: "There is no sentence for this section yet; fill in the data it rests on first.")
          : Words(
            id: "Semua kalimat dari data sudah ada di teks ini.", en: "All that the data says is in this text already.")
      )
    }
    entry = .offers(OfferList(left))
  }

  mutating func typeOffers(_ key: Key, _ list: OfferList, _ session: inout Session) {
    var list = list
    switch list.press(key) {
    case .stay: entry = .offers(list)
    case .cancelled: entry = nil
    case .taken(let sentences):
      entry = nil
      isWriting = true
      put(sentences)
      commit(&session)
    }
  }

  /// Puts sentences in at the cursor: on with the paragraph, or as a paragraph of their own where none is begun.
  private mutating func put(_ sentences: [String]) {
    let line = buffer.lines[buffer.cursor.line]
    let before = line[0..<buffer.cursor.offset]
    let after = line.character(at: buffer.cursor.offset)
    var text = sentences.joined(separator: " ")
    if let last = before.last, last != " " { text = " " + text }
    if let after, after != " " { text += " " }
    buffer.moveTo(buffer.cursor)
    buffer.insert(text)
  }
}
