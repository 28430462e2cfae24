import Glibc
import Practicum
import RecordText

/// Carries out jobs one after the other; whatever fails is kept and tried again with the next job.
struct DiskWriter {
  let root: String
  let known: Guarded<KnownFiles>
  let report: (DiskReport) -> Void
  private var journal: JournalStore
  private var lastGroup: Int
  private var hasLeftWord = false

  /// Journal text that is not durable yet.
  private var unwritten: [UInt8] = []
  /// Folder moves that are not carried out yet.
  private var moves: [FolderMove] = []
  /// Files and asides that could not be written.
  private var unsaved: [String: DiskJob] = [:]
  private(set) var faults: [String: DiskFault] = [:]

  /// The length, in bytes, at which the journal is rotated; the latest groups stay.
  var rotationLength = 1 << 20
  static let groupsKept = 500

  init(
    _ root: String, known: Guarded<KnownFiles>, journal: JournalStore, lastGroup: Int,
    report: @escaping (DiskReport) -> Void
  ) {
    self.root = root
    self.known = known
    self.journal = journal
    self.lastGroup = lastGroup
    self.report = report
  }

  /// Does a job, after what was left over.
  mutating func perform(_ job: DiskJob) {
    if case .journal(let entries, let types) = job { note(entries, types) }
    if case .moves(let pending) = job { moves += pending }
    writeJournal()
    carryOutMoves()
    let leftOver = unsaved.sorted { $0.key < $1.key }
    for (_, old) in leftOver where !job.replaces(old) { bring(old) }
    bring(job)
  }

  private mutating func bring(_ job: DiskJob) {
    switch job {
    case .save(let path, let records, let group, let epoch):
      // A folder that still has to move would be made anew under its next name.
      if let move = moves.first(where: { path.hasPrefix($0.to + "/") }) {
        unsaved[path] = job
        fail(faults[move.from] ?? DiskFault(.move, move.from, EBUSY), of: path)
        return
      }
      do throws(DiskFault) {
        try save(path, records, group, epoch)
        unsaved[path] = nil
        faults[path] = nil
      } catch {
        unsaved[path] = job
        fail(error, of: path)
      }
      rotateIfLong()
    case .aside(let path, let bytes):
      do throws(DiskFault) {
        try SafeSave.run(bytes, to: root + "/" + path, as: path)
        unsaved[path] = nil
        faults[path] = nil
        report(.setAside(path))
      } catch {
        unsaved[path] = job
        fail(error, of: path)
      }
    case .mark(let path):
      if let file = known.access({ $0[path] }) { mark(path, file.mark, file.group) }
    case .journal, .moves, .retry: break
    }
  }

  private mutating func fail(_ fault: DiskFault, of key: String) {
    faults[key] = fault
    report(.failed(fault))
  }
}

extension DiskJob {
  /// Whether an older job for the same file is pointless once this one is done.
  fileprivate func replaces(_ older: DiskJob) -> Bool {
    guard case .save(let path, _, _, _) = self, case .save(path, _, _, _) = older else { return false }
    return true
  }
}

// MARK: - The journal

extension DiskWriter {
  private mutating func note(_ entries: [JournalEntry], _ types: [[String]]) {
    if journal.isGone() { known.access { for path in $0.keys { $0[path]?.isMarked = false } } }
    for (position, entry) in entries.enumerated() {
      var own: [FolderMove] = []
      for change in entry.edit.changes {
        switch change {
        case .folder(let from, let to): own.append(FolderMove(from: from, to: to, group: entry.group))
        case .record(let path, _, _, _): touch(path, entry.group, after: own)
        }
      }
      print(.edit(entry, types: position < types.count ? types[position] : []))
      lastGroup = max(lastGroup, entry.group)
      moves += own
    }
  }

  /// Before the first edit of a file the journal learns which bytes the edit starts from.
  ///
  /// - Parameter own: the moves that the edit itself makes before it touches the file.
  private mutating func touch(_ path: String, _ group: Int, after own: [FolderMove]) {
    // Until a folder has moved, its files are known by their old names.
    let named = own.reversed().reduce(path) { $1.inverse.applied(to: $0) }
    let key = moves.reversed().reduce(named) { $1.inverse.applied(to: $0) }
    let base = known.access { files -> SaveMark? in
      let file = files[key] ?? KnownFile(group: lastGroup)
      files[key] = file
      files[key]?.touched = group
      files[key]?.isMarked = true
      return file.isMarked ? nil : SaveMark(path: named, hash: file.mark, group: file.group)
    }
    if let base { print(.saved(base)) }
  }

  private mutating func mark(_ path: String, _ hash: ContentHash?, _ group: Int) {
    print(.saved(SaveMark(path: path, hash: hash, group: group)))
    known.access { $0[path]?.isMarked = true }
    writeJournal()
  }

  private mutating func print(_ item: JournalItem) {
    do throws(UnrepresentableValue) { unwritten += try item.printed() } catch {
      // Every value went through ExactText, which leaves nothing that cannot be written.
      fail(DiskFault(.write, JournalStore.name, EILSEQ), of: JournalStore.name)
    }
  }

  private mutating func writeJournal() {
    guard !unwritten.isEmpty else { return }
    do throws(DiskFault) {
      try journal.append(unwritten)
      unwritten = []
      faults[JournalStore.name] = nil
      report(.journaled(upTo: lastGroup))
    } catch {
      fail(error, of: JournalStore.name)
      return
    }
    guard !hasLeftWord else { return }
    hasLeftWord = true
    do throws(DiskFault) { try FolderLock.leaveWord(root) } catch { report(.failed(error)) }
  }

  /// Keeps the latest groups, and all that the data files do not contain yet.
  private mutating func rotateIfLong() {
    guard journal.length > rotationLength, unwritten.isEmpty, moves.isEmpty else { return }
    do throws(DiskFault) {
      let bytes = try journal.bytes()
      let contents = JournalContents(bytes)
      let files = known.access { $0 }
      let needed = files.values.filter { $0.touched > $0.group }.map { $0.group + 1 }.min() ?? Int.max
      let oldest = min(max(0, lastGroup - Self.groupsKept + 1), needed)
      var shorter = JournalItem.descriptor
      for (item, range) in contents.items {
        if case .edit(let entry, _) = item, entry.group >= oldest { shorter += bytes[range] }
      }
      var marks: [JournalItem] = [.moved(group: lastGroup)]
      for (path, file) in files.sorted(by: { $0.key < $1.key }) where file.isMarked {
        marks.append(.saved(SaveMark(path: path, hash: file.mark, group: file.group)))
      }
      for mark in marks { shorter += (try? mark.printed()) ?? [] }
      // A few huge edits must not make every save a rotation.
      guard shorter.count < journal.length / 2 else {
        rotationLength = journal.length * 2
        return
      }
      try journal.rotate(shorter)
    } catch {
      report(.failed(error))
      rotationLength = journal.length * 2
    }
  }

  /// Lets go of the journal and of the word that this instance writes here.
  mutating func close() {
    journal.close()
    if hasLeftWord { unlink(FolderLock.path(root)) }
  }
}

// MARK: - Files and folders

extension DiskWriter {
  private mutating func save(_ path: String, _ records: RecordFile?, _ group: Int, _ epoch: Int) throws(DiskFault) {
    var file = known.access { $0[path] } ?? KnownFile()
    guard file.epoch == epoch else { return }
    if let change = try file.look(at: path, in: root) {
      report(.changedOutside(change))
      return
    }
    let place = root + "/" + path
    guard let records else {
      mark(path, nil, group)
      try remove(path, file, group)
      report(.saved(path, upTo: group))
      return
    }
    let bytes = records.bytes()
    let hash = ContentHash(bytes)
    if let disk = file.disk, disk.hash == hash {
      if file.group < group { mark(path, hash, group) }
      // The file may stand there already, and only its folder have failed to sync.
      if faults[path] != nil { try syncFolder(parent(of: place), as: path) }
      known.access { $0[path]?.group = max(group, file.group) }
      report(.saved(path, upTo: group))
      return
    }
    var save = try SafeSave.prepared(bytes, for: place, as: path)
    mark(path, hash, group)
    // Someone may have saved while the new bytes went to disk.
    let change: OutsideChange?
    do throws(DiskFault) { change = try file.look(at: path, in: root) } catch {
      save.abandon()
      throw error
    }
    if let change {
      save.abandon()
      report(.changedOutside(change))
      return
    }
    let stamp = save.stamp
    let isCurrent = try known.access { files throws(DiskFault) -> Bool in
      guard (files[path]?.epoch ?? 0) == epoch else { return false }
      do throws(DiskFault) { try save.advance() } catch {
        save.abandon()
        throw error
      }
      files[path, default: file].group = group
      files[path]?.isMarked = true
      files[path]?.disk = stamp.map { KnownFile.OnDisk(stamp: $0, hash: hash, records: records) }
      return true
    }
    guard isCurrent else {
      save.abandon()
      return
    }
    try save.finish()
    report(.saved(path, upTo: group))
  }

  /// Takes away a file whose bytes are still those that were read or written here.
  private func remove(_ path: String, _ file: KnownFile, _ group: Int) throws(DiskFault) {
    let place = root + "/" + path
    try known.access { files throws(DiskFault) in
      if file.disk != nil, unlink(place) != 0, errno != ENOENT { throw DiskFault(.remove, path, errno) }
      files[path, default: file].group = group
      files[path]?.disk = nil
    }
    if file.disk != nil { try syncFolder(parent(of: place), as: path) }
  }

  private mutating func carryOutMoves() {
    guard unwritten.isEmpty else { return }
    while let move = moves.first {
      do throws(DiskFault) { try carryOut(move) } catch {
        fail(error, of: move.from)
        return
      }
      moves.removeFirst()
      faults[move.from] = nil
      unsaved = Dictionary(
        unsaved.map { (move.applied(to: $0.key), $0.value.moved(by: move)) }, uniquingKeysWith: { _, new in new })
      print(.moved(group: move.group))
      writeJournal()
    }
  }

  private func carryOut(_ move: FolderMove) throws(DiskFault) {
    let (from, to) = (root + "/" + move.from, root + "/" + move.to)
    var status = stat()
    let isThere = lstat(from, &status) == 0
    let isTaken = lstat(to, &status) == 0
    if !isThere {
      // Done before a crash, or a folder that never reached the disk.
      guard !isTaken, known.access({ $0.contains { $0.key.hasPrefix(move.from + "/") && $0.value.disk != nil } })
      else {
        known.access { $0 = $0.moved(by: move) }
        return
      }
      throw DiskFault(.move, move.from, ENOENT)
    }
    guard !isTaken else { throw DiskFault(.move, move.to, EEXIST) }
    try makeFolders(parent(of: to), as: move.to)
    try known.access { files throws(DiskFault) in
      guard rename(from, to) == 0 else { throw DiskFault(.move, move.from, errno) }
      files = files.moved(by: move)
    }
    try syncFolder(parent(of: to), as: move.to)
    try syncFolder(parent(of: from), as: move.from)
  }
}

extension KnownFiles {
  fileprivate func moved(by move: FolderMove) -> KnownFiles {
    KnownFiles(map { (move.applied(to: $0.key), $0.value) }, uniquingKeysWith: { _, new in new })
  }
}

extension DiskJob {
  fileprivate func moved(by move: FolderMove) -> DiskJob {
    guard case .save(let path, let records, let group, let epoch) = self else { return self }
    return .save(path: move.applied(to: path), records: records, group: group, epoch: epoch)
  }
}
