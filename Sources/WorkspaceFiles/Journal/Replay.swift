import Practicum
import RecordText

/// Brings a workspace as it lies on disk up to the last edit that the journal holds.
struct Replay {
  private(set) var workspace: Workspace
  var recovery = Recovery()
  /// For every file that the journal knows: the group up to which its bytes on disk contain the edits.
  private(set) var contained: [String: Int] = [:]
  /// The files whose bytes on disk the journal knows.
  private(set) var marked: Set<String> = []

  private var recoveredGroups: Set<Int> = []

  /// One change with the place of its edit in the journal; paths are those of that time.
  private struct Step {
    var position: Int
    var entry: JournalEntry
    var change: Change
  }

  /// Replays.
  ///
  /// - Parameters:
  ///   - hashes: what lies on disk under each path.
  ///   - folderExists: whether a folder of the workspace is there.
  init(
    _ contents: JournalContents, onto workspace: Workspace, hashes: [String: ContentHash],
    folderExists: (String) -> Bool
  ) {
    self.workspace = workspace
    recovery.isTorn = contents.wholeLength < contents.length
    recovery.damaged = contents.damaged
    var steps: [Step] = []
    var moves: [(position: Int, move: FolderMove)] = []
    var marks: [(position: Int, mark: SaveMark)] = []
    var movedUpTo = 0
    for (position, found) in contents.items.enumerated() {
      switch found.item {
      case .saved(let mark): marks.append((position, mark))
      case .moved(let group): movedUpTo = max(movedUpTo, group)
      case .edit(let entry, _):
        for change in entry.edit.changes {
          steps.append(Step(position: position, entry: entry, change: change))
          if case .folder(let from, let to) = change {
            moves.append((position, FolderMove(from: from, to: to, group: entry.group)))
          }
        }
      }
    }
    let done = Self.done(moves.map(\.move), movedUpTo, folderExists)
    let past = moves.prefix(done)
    // The changes of the edit that moves a folder may name it either way, so that its own move counts as well.
    func today(_ path: String, _ position: Int) -> String {
      past.reduce(path) { $1.position >= position ? $1.move.applied(to: $0) : $0 }
    }
    weigh(marks.map { SaveMark(path: today($1.path, $0), hash: $1.hash, group: $1.group) }, hashes)
    var seenMoves = 0
    for step in steps {
      switch step.change {
      case .folder(let from, let to):
        seenMoves += 1
        if seenMoves > done { move(FolderMove(from: from, to: to, group: step.entry.group), step) }
      case .record(let path, let index, let before, let after):
        let path = today(path, step.position)
        guard let group = contained[path], step.entry.group > group else { continue }
        carryOut(.record(file: path, index: index, before: before, after: after), step)
      }
    }
    recovery.recovered = recoveredGroups.count
  }

  /// How many of the moves have been carried out on disk: all that are marked, and of the others up to the last one
  /// whose outcome lies there.
  private static func done(_ moves: [FolderMove], _ movedUpTo: Int, _ exists: (String) -> Bool) -> Int {
    var done = moves.lastIndex { $0.group <= movedUpTo }.map { $0 + 1 } ?? 0
    for (index, move) in moves.enumerated().dropFirst(done) where exists(move.to) && !exists(move.from) {
      done = index + 1
    }
    return done
  }

  /// Finds what each file on disk contains: the latest mark with its bytes, else, changed elsewhere, the latest mark.
  private mutating func weigh(_ marks: [SaveMark], _ hashes: [String: ContentHash]) {
    for mark in marks {
      if mark.hash == hashes[mark.path] {
        contained[mark.path] = mark.group
        marked.insert(mark.path)
      } else if !marked.contains(mark.path) {
        contained[mark.path] = mark.group
      }
    }
  }

  private mutating func move(_ move: FolderMove, _ step: Step) {
    guard (try? workspace.apply(Edit(step.entry.edit.title, [step.change]))) != nil else {
      setAside(step.change, step)
      return
    }
    recovery.moves.append(move)
    recoveredGroups.insert(step.entry.group)
    contained = Dictionary(contained.map { (move.applied(to: $0.key), $0.value) }, uniquingKeysWith: max)
    marked = Set(marked.map(move.applied))
    recovery.changed = Set(recovery.changed.map(move.applied))
  }

  private mutating func carryOut(_ change: Change, _ step: Step) {
    // A file changed elsewhere may hold the edit already, as after a copy or a checkout.
    if !marked.contains(change.path), isAlreadyThere(change) { return }
    do throws(EditRefusal) {
      try workspace.apply(Edit(step.entry.edit.title, [change]))
      recovery.changed.insert(change.path)
      recoveredGroups.insert(step.entry.group)
    } catch {
      setAside(change, step)
    }
  }

  private func isAlreadyThere(_ change: Change) -> Bool {
    guard case .record(let path, _, let before, let after) = change else { return false }
    let records = workspace[path]?.records ?? RecordFile(WorkspacePath.syntax(of: path))
    func holds(_ text: [UInt8]) -> Bool { (0..<records.count).contains { records.text(at: $0) == text } }
    switch (before, after) {
    case (nil, let after?): return holds(after)
    case (let before?, let after?): return !holds(before) && holds(after)
    case (let before?, nil): return !holds(before)
    case (nil, nil): return true
    }
  }

  private mutating func setAside(_ change: Change, _ step: Step) {
    recovery.unfitting.append(
      UnfittingChange(title: step.entry.edit.title, time: step.entry.time, change: change))
  }

  /// Tells what is known of the files how far their bytes on disk go.
  func note(in known: inout KnownFiles, lastGroup: Int) {
    // Until the writing thread has moved its folder, a file is known by its old name.
    func onDisk(_ path: String) -> String { recovery.moves.reversed().reduce(path) { $1.inverse.applied(to: $0) } }
    for path in known.keys { known[path]?.group = lastGroup }
    for (path, group) in contained { known[onDisk(path), default: KnownFile()].group = group }
    for path in marked { known[onDisk(path)]?.isMarked = true }
    for path in recovery.changed { known[onDisk(path), default: KnownFile()].touched = lastGroup }
  }
}
