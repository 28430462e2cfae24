/// What a journal entry did.
public enum JournalAct: Equatable, Sendable {
  case edit
  /// Took back the edit of that group number.
  case undo(of: Int)
  /// Carried out again the edit of that group number.
  case redo(of: Int)
}

/// One edit as it was made: what the journal keeps and undo works from.
public struct JournalEntry: Equatable, Sendable {
  /// The group number: one undo, counted from 1 over the life of the journal.
  public let group: Int
  /// When, as `YYYY-MM-DDTHH:MM:SS+07:00`.
  public let time: String
  /// Who, as the system or the person names themselves.
  public let author: String
  public let act: JournalAct
  /// The changes as they were carried out, so for an undo the inverse ones.
  public let edit: Edit

  /// Makes an entry.
  public init(group: Int, time: String, author: String, act: JournalAct, edit: Edit) {
    self.group = group
    self.time = time
    self.author = author
    self.act = act
    self.edit = edit
  }
}

/// The edits that can be taken back and carried out again, over screens and restarts.
public struct History: Equatable, Sendable {
  private var done: [(group: Int, edit: Edit)] = []
  private var undone: [(group: Int, edit: Edit)] = []
  /// The number of the latest group.
  public private(set) var lastGroup = 0

  /// An empty history.
  public init() {}

  /// The history that a journal tells.
  public init(_ entries: [JournalEntry]) {
    for entry in entries { record(entry) }
  }

  /// The next undo: its act and the edit that takes the latest one back.
  public var undo: (act: JournalAct, edit: Edit)? {
    done.last.map { (.undo(of: $0.group), $0.edit.inverse) }
  }

  /// The next redo.
  public var redo: (act: JournalAct, edit: Edit)? {
    undone.last.map { (.redo(of: $0.group), $0.edit) }
  }

  /// Takes note of an entry that was carried out.
  public mutating func record(_ entry: JournalEntry) {
    lastGroup = max(lastGroup, entry.group)
    switch entry.act {
    case .edit:
      done.append((entry.group, entry.edit))
      undone = []
    case .undo(let group):
      guard let last = done.last, last.group == group else { return }
      undone.append(done.removeLast())
    case .redo(let group):
      guard let last = undone.last, last.group == group else { return }
      done.append(undone.removeLast())
    }
  }

  /// Histories are equal when they would undo and redo the same.
  public static func == (left: History, right: History) -> Bool {
    left.lastGroup == right.lastGroup && left.done.map(\.edit) == right.done.map(\.edit)
      && left.undone.map(\.edit) == right.undone.map(\.edit)
  }
}
