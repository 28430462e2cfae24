import Glibc
import Practicum
import RecordText

extension DiskWriter {
  mutating func save(_ path: String, _ records: RecordFile?, _ group: Int, _ epoch: Int) throws(DiskFault) {
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

  mutating func carryOutMoves() {
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
