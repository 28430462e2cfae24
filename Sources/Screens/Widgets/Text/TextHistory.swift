/// One change of a text that can be taken back.
struct TextStep: Equatable, Sendable {
  /// What kind of change it is, so that the next of its kind may join it.
  enum Kind: Equatable, Sendable {
    case typing, erasingBack, erasingForward, other
  }

  var kind: Kind
  var place: TextPlace
  var removed: String
  var inserted: String
  /// Where the cursor stood before.
  var cursor: TextPlace
}

/// The changes of a text that can be taken back or made again, a word of typing as one.
struct TextHistory: Equatable, Sendable {
  private(set) var done: [TextStep] = []
  private(set) var undone: [TextStep] = []
  /// Whether the next change begins a step of its own, because the cursor was moved.
  private var isClosed = false

  mutating func close() { isClosed = true }

  mutating func record(_ step: TextStep) {
    undone = []
    defer { isClosed = false }
    guard !isClosed, let last = done.last, let joined = last.joined(with: step) else { return done.append(step) }
    done[done.count - 1] = joined
  }

  mutating func takeBack() -> TextStep? {
    guard let step = done.popLast() else { return nil }
    undone.append(step)
    isClosed = true
    return step
  }

  mutating func makeAgain() -> TextStep? {
    guard let step = undone.popLast() else { return nil }
    done.append(step)
    isClosed = true
    return step
  }
}

extension TextStep {
  /// This change and the next as one, where they belong to the same word.
  fileprivate func joined(with next: TextStep) -> TextStep? {
    guard kind == next.kind, kind != .other else { return nil }
    var whole = self
    switch kind {
    case .typing:
      guard next.removed.isEmpty, next.place == end else { return nil }
      // A new word begins where a letter follows a blank.
      if inserted.last == " ", next.inserted != " " { return nil }
      whole.inserted += next.inserted
    case .erasingBack:
      guard next.end(behind: next.removed) == place else { return nil }
      if removed.first == " ", next.removed != " " { return nil }
      whole.removed = next.removed + removed
      whole.place = next.place
    case .erasingForward:
      guard next.place == place else { return nil }
      whole.removed += next.removed
    case .other: return nil
    }
    return whole
  }

  /// The place behind what was inserted.
  var end: TextPlace { end(behind: inserted) }

  /// The place behind a text that begins where the change was made.
  func end(behind text: String) -> TextPlace {
    let lines = text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let last = lines.last?.count ?? 0
    return TextPlace(line: place.line + lines.count - 1, offset: lines.count == 1 ? place.offset + last : last)
  }
}
