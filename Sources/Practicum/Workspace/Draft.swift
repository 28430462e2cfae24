import RecordText

/// Composes an edit against a workspace: every step sees the steps before it.
public struct Draft {
  let workspace: Workspace
  private let title: Words
  private var changes: [Change] = []
  /// The files as the steps so far leave them, each copied once from the workspace and then changed in place.
  private var working: [String: RecordFile] = [:]
  /// The first step while it is the only one: most edits never need to see it carried out, which would copy the file.
  private var first: Change?

  /// Starts an edit with the title under which it will be undone.
  public init(_ workspace: Workspace, _ title: Words) {
    self.workspace = workspace
    self.title = title
  }

  /// The edit, or nil when no step changed anything.
  public var edit: Edit? { changes.isEmpty ? nil : Edit(title, changes) }

  /// The file as the steps so far leave it; an absent one is empty.
  public func records(in path: String) -> RecordFile {
    guard let first, first.path == path else { return working[path] ?? original(path) }
    var file = original(path)
    Self.carry(out: first, &file)
    return file
  }

  private func original(_ path: String) -> RecordFile {
    workspace[path]?.records ?? RecordFile(WorkspacePath.syntax(of: path))
  }

  /// The raw text of a block; nothing of the file is held on to, so that the next step need not copy it.
  private func text(in path: String, at index: Int) -> [UInt8] { records(in: path).text(at: index) }

  private func recordAndOrder(in path: String, at index: Int) -> (Record, [String]) {
    let file = records(in: path)
    let spec = FileKind(path: path).flatMap { Schema.record(file.type(at: index), in: $0) }
    return (file.record(at: index), spec?.order ?? [])
  }

  /// Writes all values of a field of a record; empty values are left out, so that an emptied field goes away.
  public mutating func set(_ field: String, to values: [String], in path: String, at index: Int) throws(EditRefusal) {
    var (record, order) = recordAndOrder(in: path, at: index)
    let kept = values.filter { !$0.isEmpty }
    guard record.values(of: field) != kept else { return }
    record.setValues(kept, of: field, order: order)
    try replace(in: path, at: index, with: record)
  }

  /// Writes the one value of a field.
  public mutating func set(_ field: String, to value: String, in path: String, at index: Int) throws(EditRefusal) {
    try set(field, to: [value], in: path, at: index)
  }

  /// Puts a whole record in another's place.
  public mutating func replace(in path: String, at index: Int, with record: Record) throws(EditRefusal) {
    let after = try Self.print(record)
    let before = self.text(in: path, at: index)
    if before != after { step(.record(file: path, index: index, before: before, after: after)) }
  }

  /// Puts raw text in a block's place, as when a record set aside is repaired; blank lines in it part it into several
  /// blocks, and nothing but blank lines takes the block away.
  public mutating func replace(in path: String, at index: Int, withText text: [UInt8]) {
    let before = self.text(in: path, at: index)
    let paragraphs = RecordFile.paragraphs(of: text, records(in: path).syntax)
    guard paragraphs != [before] else { return }
    step(.record(file: path, index: index, before: before, after: paragraphs.first))
    for (offset, paragraph) in paragraphs.dropFirst().enumerated() {
      step(.record(file: path, index: index + 1 + offset, before: nil, after: paragraph))
    }
  }

  /// Makes a file of prose say this text: only the paragraphs that differ become steps.
  public mutating func write(_ text: [UInt8], in path: String) {
    let file = records(in: path)
    let old = (0..<file.count).map { file.text(at: $0) }
    let new = RecordFile.paragraphs(of: text, file.syntax)
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old[start...].reversed(), new[start...].reversed()).prefix { $0 == $1 }.count
    let (gone, come) = (old[start..<(old.count - end)], new[start..<(new.count - end)])
    for (index, texts) in zip(gone.indices, zip(gone, come)) where texts.0 != texts.1 {
      step(.record(file: path, index: index, before: texts.0, after: texts.1))
    }
    for (index, text) in zip(come.indices, come).dropFirst(gone.count) {
      step(.record(file: path, index: index, before: nil, after: text))
    }
    for (index, text) in zip(gone.indices, gone).dropFirst(come.count).reversed() {
      step(.record(file: path, index: index, before: text, after: nil))
    }
  }

  /// Adds a record of a type and gives its index.
  ///
  /// Without a place it follows the last record of its type. A file that does not declare the type gets its
  /// descriptor first; a new file gets the descriptors of all its types. A place beyond the end is the end.
  @discardableResult
  public mutating func insert(
    _ record: Record, type: String, in path: String, at place: Int? = nil
  ) throws(EditRefusal) -> Int {
    let text = try Self.print(record)
    let index: Int
    if let place {
      index = min(max(0, place), records(in: path).count)
    } else {
      index = try endOfSection(type, in: path)
    }
    step(.record(file: path, index: index, before: nil, after: text))
    return index
  }

  /// Takes a block out of a file.
  public mutating func remove(in path: String, at index: Int) {
    step(.record(file: path, index: index, before: text(in: path, at: index), after: nil))
  }

  /// Moves a block so that it stands at `target` afterwards.
  public mutating func move(in path: String, from index: Int, to target: Int) {
    guard index != target else { return }
    let text = text(in: path, at: index)
    step(.record(file: path, index: index, before: text, after: nil))
    step(.record(file: path, index: target, before: nil, after: text))
  }

  /// Moves a folder of the workspace with everything in it.
  public mutating func moveFolder(from: String, to: String) {
    changes.append(.folder(from: from, to: to))
  }

  /// An Id that no record of the type has in the file: the type's letter and the next number.
  public func freshId(for type: String, in path: String, prefix: String? = nil) -> String {
    let kind = FileKind(path: path)
    let letter = prefix ?? kind.flatMap { Schema.record(type, in: $0)?.idPrefix } ?? "X"
    let file = records(in: path)
    var highest = 0
    for index in 0..<file.count where file.type(at: index) == type {
      // A record set aside keeps its Id for the day it is repaired.
      let id = file.kind(at: index) == .broken ? file.idOfBroken(at: index) : file.value("Id", at: index) ?? ""
      guard id.hasPrefix(letter), let number = Int(id.dropFirst(letter.count)),
        number < 1_000_000_000_000
      else { continue }
      highest = max(highest, number)
    }
    return "\(letter)\(highest + 1)"
  }

  private mutating func endOfSection(_ type: String, in path: String) throws(EditRefusal) -> Int {
    var file = records(in: path)
    if file.count == 0, let kind = FileKind(path: path) {
      for spec in Schema.records(in: kind) { try declare(spec, in: path) }
      file = records(in: path)
    }
    if let last = (0..<file.count).last(where: { file.type(at: $0) == type && file.kind(at: $0) != .comment }) {
      return last + 1
    }
    guard let kind = FileKind(path: path), let spec = Schema.record(type, in: kind) else { return file.count }
    try declare(spec, in: path)
    return records(in: path).count
  }

  private mutating func declare(_ spec: RecordSpec, in path: String) throws(EditRefusal) {
    step(.record(file: path, index: records(in: path).count, before: nil, after: try Self.print(spec.descriptor)))
  }

  private mutating func step(_ change: Change) {
    if changes.isEmpty {
      first = change
    } else {
      if let first { work(first) }
      first = nil
      work(change)
    }
    changes.append(change)
  }

  private mutating func work(_ change: Change) {
    let path = change.path
    if working[path] == nil { working[path] = original(path) }
    Self.carry(out: change, &working[path, default: RecordFile()])
  }

  private static func carry(out change: Change, _ file: inout RecordFile) {
    guard case .record(_, let index, let before, let after) = change else { return }
    switch (before, after) {
    case (nil, let after?): file.insert(after, at: index)
    case (_?, let after?): file.replace(at: index, with: after)
    case (_?, nil): file.remove(at: index)
    case (nil, nil): break
    }
  }

  private static func print(_ record: Record) throws(EditRefusal) -> [UInt8] {
    do throws(UnrepresentableValue) { return Array(try record.printed().utf8) } catch { throw .unrepresentable(error) }
  }
}

extension Draft {
  /// A slug for a name that no record of the type has as its Id: `dinas-sosial`, then `dinas-sosial-2`.
  public func freshSlug(for name: String, type: String, in path: String) -> String {
    let file = records(in: path)
    let taken = Set(file.records(of: type).compactMap { file.value("Id", at: $0) })
    return Slug.fresh(for: name, taken: taken)
  }
}
