import RecordText

/// One file of a workspace: records, or prose.
public struct WorkspaceFile: Sendable {
  /// The path relative to the workspace, parts separated by `/`.
  public let path: String
  public let kind: FileKind
  public internal(set) var records: RecordFile
  /// Grows with every change, so that what derives from the file can be kept until it changes.
  public internal(set) var revision: Int
  /// The latest changes, each with the revision it was made on.
  private var trail: [(revision: Int, change: Change)] = []

  /// Puts a file read from disk under its path.
  public init(path: String, kind: FileKind, records: RecordFile) {
    self.path = path
    self.kind = kind
    self.records = records
    self.revision = 0
  }

  /// Reads a file's bytes as its kind is read.
  public init(path: String, kind: FileKind, bytes: [UInt8]) {
    self.init(path: path, kind: kind, records: RecordFile(bytes, kind.syntax))
  }

  /// Reads a file's text as its path tells; nil for a path that is none of the format's.
  public init?(path: String, text: String) {
    guard let kind = FileKind(path: path) else { return nil }
    self.init(path: path, kind: kind, bytes: Array(text.utf8))
  }

  /// The changes since a revision, oldest first; nil when they are no longer known, so that what derives from the
  /// file must be derived anew.
  public func changes(since earlier: Int) -> [Change]? {
    if earlier == revision { return [] }
    guard let start = trail.firstIndex(where: { $0.revision == earlier }) else { return nil }
    return trail[start...].map(\.change)
  }

  mutating func follow(_ change: Change) {
    if trail.count == Self.trailLimit { trail.removeFirst(Self.trailLimit / 2) }
    trail.append((revision, change))
  }

  private static let trailLimit = 256
}

/// A file of the workspace that could not be read; everything else stays usable.
public struct UnreadableFile: Equatable, Sendable {
  public let path: String
  /// The system's reason, as errno.
  public let code: Int32

  /// Notes a file that could not be read.
  public init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }
}

/// A practicum folder as values: its files of records and of prose, and what is known of its other files.
///
/// Records change only through ``apply(_:)``.
public struct Workspace: Sendable {
  public private(set) var files: [String: WorkspaceFile]
  public private(set) var unreadable: [UnreadableFile]
  /// Paths of all other files found, such as photographs; never written by this module.
  public private(set) var otherFiles: Set<String>
  /// Grows with every change of any file.
  public private(set) var revision = 0

  /// Puts files read from disk together.
  public init(files: [WorkspaceFile] = [], unreadable: [UnreadableFile] = [], otherFiles: Set<String> = []) {
    self.files = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    self.unreadable = unreadable
    self.otherFiles = otherFiles
    for path in self.files.keys { touch(path) }
  }

  /// The file at a path, or nil when it is absent, which means an empty section.
  public subscript(path: String) -> WorkspaceFile? { files[path] }

  /// The paths of the files in reading order, without those of cases that were taken out.
  public var paths: [String] { files.keys.filter { !WorkspacePath.isOwn($0) }.sorted() }

  /// The case folders in the order of the practicum: by `Urutan`, then by name.
  public var caseFolders: [String] {
    let folders = Set(
      files.keys.compactMap { path -> String? in
        let folder = WorkspacePath.caseFolder(of: path)
        return folder.isEmpty ? nil : folder
      })
    let ordered = folders.map { folder -> (order: Int, folder: String) in
      let file = files["kasus/\(folder)/kasus.rec"]
      let order = file.flatMap { file in
        file.records.records(of: "Kasus").first.flatMap { file.records.value("Urutan", at: $0) }
      }
      return (order.flatMap { Int($0) } ?? Int.max, folder)
    }
    return ordered.sorted { ($0.order, $0.folder) < ($1.order, $1.folder) }.map(\.folder)
  }

  /// The meetings of a case, or of the practicum for `""`, by date (their file names begin with it).
  public func meetings(ofCase folder: String) -> [String] {
    let prefix = WorkspacePath.meetingFolder(ofCase: folder) + "/"
    return files.keys.filter { $0.hasPrefix(prefix) && files[$0]?.kind == .pertemuan }.sorted()
  }

  /// Replaces what stands at a path with what was read from disk again; nil when the file is gone.
  public mutating func reload(_ path: String, _ records: RecordFile?) {
    guard let records, let kind = FileKind(path: WorkspacePath.origin(of: path)) else {
      files[path] = nil
      return
    }
    files[path] = WorkspaceFile(path: path, kind: kind, records: records)
    touch(path)
  }

  /// Carries out an edit: all of its changes, or none when one does not fit what stands there.
  ///
  /// - Throws: ``EditRefusal`` naming the file that has changed meanwhile.
  public mutating func apply(_ edit: Edit) throws(EditRefusal) {
    var done: [Change] = []
    do {
      for change in edit.changes {
        let landed = try apply(change)
        done.append(landed)
      }
    } catch {
      for change in done.reversed() { _ = try? apply(change.inverse) }
      throw error
    }
  }

  /// Carries out one change and gives it back as it landed.
  private mutating func apply(_ change: Change) throws(EditRefusal) -> Change {
    switch change {
    case .record(let path, let index, let before, let after):
      guard let kind = files[path]?.kind ?? FileKind(path: WorkspacePath.origin(of: path)) else {
        throw .unknownFile(path)
      }
      var file =
        files.removeValue(forKey: path) ?? WorkspaceFile(path: path, kind: kind, records: RecordFile(kind.syntax))
      defer {
        // A file without a block is no file: undoing its first record takes it away again.
        if file.records.count > 0 || !file.records.bytes().isEmpty {
          files[path] = file
          touch(path)
        }
      }
      guard let place = file.records.place(of: before, near: index) else { throw .changedMeanwhile(path) }
      let landed = Change.record(file: path, index: place, before: before, after: after)
      file.follow(landed)
      switch (before, after) {
      case (_?, let after?): file.records.replace(at: place, with: after)
      case (nil, let after?): file.records.insert(after, at: place)
      case (_?, nil): file.records.remove(at: place)
      case (nil, nil): break
      }
      return landed
    case .folder(let from, let to):
      let moved = files.keys.filter { $0.hasPrefix(from + "/") }
      guard !moved.isEmpty, !files.keys.contains(where: { $0.hasPrefix(to + "/") }) else {
        throw .changedMeanwhile(from)
      }
      for path in moved {
        guard let file = files.removeValue(forKey: path) else { continue }
        let target = to + path.dropFirst(from.count)
        files[target] = WorkspaceFile(
          path: target, kind: FileKind(path: target) ?? file.kind, records: file.records)
        touch(target)
      }
      let others = otherFiles.filter { $0.hasPrefix(from + "/") }
      otherFiles.subtract(others)
      otherFiles.formUnion(others.map { to + $0.dropFirst(from.count) })
      return change
    }
  }

  private mutating func touch(_ path: String) {
    revision += 1
    files[path]?.revision = revision
  }
}

extension RecordFile {
  /// Where a change lands: at its index when the text there is the expected one, else at the nearest block with
  /// that text; for an insertion the index, clamped to the file.
  fileprivate func place(of text: [UInt8]?, near index: Int) -> Int? {
    guard let text else { return min(max(index, 0), count) }
    if index < count, index >= 0, self.text(at: index) == text { return index }
    let matches = (0..<count).filter { self.text(at: $0) == text }
    return matches.min { abs($0 - index) < abs($1 - index) }
  }
}
