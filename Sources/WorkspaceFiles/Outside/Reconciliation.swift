import Practicum
import RecordText

/// What became of a file that someone else changed.
public enum Reconciliation: Equatable, Sendable {
  /// It was known already.
  case same
  /// The other version was taken over; nothing of ours was unsaved.
  case reloaded
  /// The changes of both are in, and on their way to disk.
  case merged
  /// It was taken away elsewhere, and is written again, since it has changes of ours.
  case kept
  /// Both changed the same record: theirs stands in the file, ours lies whole under this path.
  case setAside(String)

  /// One sentence for the person, nil when there is nothing to tell.
  public func words(_ path: String) -> Words? {
    switch self {
    case .same: nil
    case .reloaded:
      Words(id: "\(path) diubah di luar dan telah dimuat ulang.", en: "\(path) was changed elsewhere and read again.")
    case .merged:
      Words(
        id: "\(path) diubah di luar; kedua perubahan telah digabung. Periksa sebentar isinya.",
        en: "\(path) was changed elsewhere; both changes are merged. Have a look at it.")
    case .kept:
      Words(
        id: "\(path) dihapus di luar, tetapi ada isian Anda yang belum tersimpan; berkas ditulis lagi.",
        en: "\(path) was removed elsewhere, but you had unsaved entries; the file is written again.")
    case .setAside(let name):
      Words(
        id: "\(path) diubah di luar pada catatan yang sama. Yang dimuat versi luar; versi Anda utuh di \(name).",
        en: "\(path) was changed elsewhere in the same record. Theirs is loaded; yours is whole in \(name).")
    }
  }
}

extension WorkspaceFolder {
  /// Becomes readable when something in the folder changed; nil where the system cannot watch, so that changes by others
  /// are noticed when a file is saved.
  public var watchDescriptor: Int32? { watch?.descriptor }

  /// Why changes by others are noticed late, nil when they are noticed at once.
  public var watchFault: DiskFault? { watch.map(\.fault) ?? unwatched }

  /// The files that others changed since the last call, each as it stands now.
  public mutating func readChanges() -> [OutsideChange] {
    guard let hints = watch?.hints() else { return [] }
    var paths: Set<String> = []
    for hint in hints {
      switch hint {
      case .path(let path): paths.insert(path)
      case .folder(let folder):
        paths.formUnion(known.access { Array($0.keys) }.filter { $0.hasPrefix(folder + "/") })
        paths.formUnion(recordFiles(in: folder))
      case .everything: return changesOutside()
      }
    }
    return paths.sorted().compactMap(change)
  }

  /// Looks at every file, as after a suspend or where the system cannot watch.
  public func changesOutside() -> [OutsideChange] {
    Set(recordFiles(in: "")).union(known.access { Array($0.keys) }).sorted().compactMap(change)
  }

  /// Brings a version of someone else into the workspace, together with what is unsaved here.
  ///
  /// - Parameter group: the latest group of edits in the workspace.
  public func reconcile(_ change: OutsideChange, in workspace: inout Workspace, upTo group: Int) -> Reconciliation {
    let path = change.path
    let file = known.access { $0[path] } ?? KnownFile(group: group)
    guard file.disk?.hash != change.disk?.hash else { return .same }
    let (base, ours, theirs) = (file.disk?.records, workspace[path]?.records, change.theirs)
    guard thread != nil, ours != base, ours != theirs, let ours else {
      workspace.reload(path, theirs)
      adopt(change, group: group)
      return .reloaded
    }
    guard let theirs else {
      adopt(change, group: file.group)
      save(path, ours, upTo: group)
      return .kept
    }
    let kind = FileKind(path: WorkspacePath.origin(of: path))
    if let merged = RecordMerge.merged(base: base ?? RecordFile(ours.syntax), ours: ours, theirs: theirs, kind: kind) {
      workspace.reload(path, merged)
      adopt(change, group: file.group)
      save(path, merged, upTo: group)
      return .merged
    }
    let name = freeName(path)
    thread?.send(.aside(path: name, bytes: ours.bytes()))
    workspace.reload(path, theirs)
    adopt(change, group: group)
    return .setAside(name)
  }

  /// Takes another's version as the one that the next save starts from.
  private func adopt(_ change: OutsideChange, group: Int) {
    let hasPending = known.access { files in
      var file = files[change.path] ?? KnownFile()
      let hasPending = file.touched > file.group
      file.disk = change.disk
      file.group = group
      file.isMarked = false
      file.epoch += 1
      files[change.path] = file
      return hasPending
    }
    // With nothing pending the journal learns of it with the next edit: only looking must not write.
    if hasPending { thread?.send(.mark(change.path)) }
  }

  /// A name that no loader takes for a record file.
  private func freeName(_ path: String) -> String {
    let stem = path.hasSuffix(".rec") ? String(path.dropLast(4)) : path
    let name = "\(stem).punya-saya-\(SystemClock.now().compact)"
    var number = 1
    var free = name + ".salinan"
    while FileStamp.of(self.path + "/" + free) != nil {
      number += 1
      free = "\(name)-\(number).salinan"
    }
    return free
  }

  /// Whether a file is no longer as this instance knows it.
  private func change(_ path: String) -> OutsideChange? {
    while true {
      var file = known.access { $0[path] } ?? KnownFile()
      let seen = file.disk?.hash
      do throws(DiskFault) {
        let change = try file.look(at: path, in: self.path)
        // The writing thread may have replaced the file between the two looks.
        if known.access({ $0[path]?.disk?.hash }) == seen { return change }
      } catch {
        // Unreadable now; the next save meets it again and keeps what it has.
        thread?.post(.failed(error))
        return nil
      }
    }
  }

  /// The record files in a folder and the folders in it.
  private func recordFiles(in folder: String) -> [String] {
    (names(in: folder.isEmpty ? path : path + "/" + folder) ?? []).flatMap { entry -> [String] in
      guard entry.isValid, entry.name.utf8.first != UInt8(ascii: ".") else { return [] }
      let inside = folder.isEmpty ? entry.name : folder + "/" + entry.name
      if FileKind(path: inside) != nil { return [inside] }
      return RecordFolders.contains(inside) ? recordFiles(in: inside) : []
    }
  }
}
