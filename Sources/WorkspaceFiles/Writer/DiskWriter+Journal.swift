import Glibc
import Practicum
import RecordText

extension DiskWriter {
  mutating func note(_ entries: [JournalEntry], _ types: [[String]]) {
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

  mutating func mark(_ path: String, _ hash: ContentHash?, _ group: Int) {
    print(.saved(SaveMark(path: path, hash: hash, group: group)))
    known.access { $0[path]?.isMarked = true }
    writeJournal()
  }

  mutating func print(_ item: JournalItem) {
    do throws(UnrepresentableValue) { unwritten += try item.printed() } catch {
      // Every value went through ExactText, which leaves nothing that cannot be written.
      fail(DiskFault(.write, JournalStore.name, EILSEQ), of: JournalStore.name)
    }
  }

  mutating func writeJournal() {
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
  mutating func rotateIfLong() {
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
