import RecordText

/// A problem tree that takes the place of a case's tree, and what becomes of those who refer to the items before it.
///
/// An item keeps the Id of an old one where it says the same, or where the file was written from this case and states
/// that Id; every other item gets an Id that no item had and nothing refers to, so that no reference comes to mean
/// something else. References to items that are gone go away in the same edit, as when an item is deleted.
public struct TreeReplacement: Equatable, Sendable {
  /// An item as a file tells it.
  public struct Item: Equatable, Sendable {
    /// Its record, with the Id and parents by which the file's items know each other.
    public let record: Record
    /// Whether the file tells every field; else an item that stays keeps what the file does not tell.
    public let isComplete: Bool

    /// Makes an item.
    public init(_ record: Record, isComplete: Bool) {
      self.record = record
      self.isComplete = isComplete
    }
  }

  /// The whole replacement, one undo.
  public let edit: Edit
  /// How many items were there, and how many of them stay.
  public let before: Int
  public let kept: Int
  /// How many references to items that are gone are taken out, by the path of their file.
  public let dropped: [String: Int]

  /// Puts items in place of a case's tree.
  ///
  /// - Parameter isOwn: whether the items were written from this case, so that equal Ids mean equal items.
  public init(
    ofCase folder: String, with items: [Item], isOwn: Bool, _ title: Words, in workspace: Workspace
  ) throws(EditRefusal) {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    var naming = Naming(tree, in: workspace)
    let ids = naming.ids(of: items, isOwn: isOwn)
    var draft = Draft(workspace, title)
    let old = workspace[tree.path]?.records
    let stated = Dictionary(
      zip(items.map { $0.record["Id"] ?? "" }, ids).filter { !$0.0.isEmpty }, uniquingKeysWith: { first, _ in first })
    let taken = Set(ids)
    for block in tree.items.map(\.block).sorted(by: >) { draft.remove(in: tree.path, at: block) }
    var place: Int?
    for (item, id) in zip(items, ids) {
      let block = item.isComplete ? nil : tree.number(of: id).map { tree.items[$0].block }
      let record = Self.record(item.record, id, old: block.flatMap { old?.record(at: $0) }) { reference in
        stated[reference] ?? (taken.contains(reference) ? nil : reference)
      }
      place = try draft.insert(record, type: "Butir", in: tree.path, at: place.map { $0 + 1 })
    }
    let gone = Set(tree.items.map(\.id)).subtracting(taken)
    dropped = try draft.dropReferences(to: gone, ofCase: folder)
    before = tree.items.count
    kept = naming.kept
    edit = draft.edit ?? Edit(title, [])
  }

  /// The record under its new Id, with what the old one says besides.
  ///
  /// - Parameter renamed: the Id that is meant by one of the file; nil where it would come to mean another item.
  private static func record(_ told: Record, _ id: String, old: Record?, renamed: (String) -> String?) -> Record {
    let order = Schema.record("Butir", in: .pohonMasalah)?.order ?? []
    var record = told
    record.setValues([id], of: "Id", order: order)
    let parents = told.values(of: "Induk").compactMap(renamed)
    record.setValues(parents, of: "Induk", order: order)
    let readings = told.values(of: "Logika").compactMap { reading -> String? in
      guard let answer = LinkAnswer(reading) else { return reading }
      return renamed(answer.parent).map { LinkAnswer(parent: $0, holds: answer.holds).written }
    }
    record.setValues(readings, of: "Logika", order: order)
    guard let old else { return record }
    for name in old.fields.map(\.name).uniqued() where !["Id", "Jenis", "Induk"].contains(name) && record[name] == nil {
      var values = old.values(of: name)
      if name == "Logika" { values.removeAll { LinkAnswer($0).map { !parents.contains($0.parent) } ?? false } }
      if name == "Utama", old["Jenis"] != record["Jenis"] { continue }
      record.setValues(values, of: name, order: order)
    }
    return record
  }
}

/// Gives the items of a tree that comes in their Ids.
private struct Naming {
  let tree: ProblemTree
  let cited: Set<String>
  var kept = 0
  private var taken: Set<String> = []
  private var next: Int

  init(_ tree: ProblemTree, in workspace: Workspace) {
    self.tree = tree
    cited = Set(workspace.treeReferences(ofCase: tree.caseFolder).flatMap(\.values))
    // Records that were set aside keep their Ids as well.
    next = Self.number(Draft(workspace, Words(same: "")).freshId(for: "Butir", in: tree.path)) ?? 1
  }

  mutating func ids(of items: [TreeReplacement.Item], isOwn: Bool) -> [String] {
    let stated = items.map { $0.record["Id"] ?? "" }
    var ids: [String?] = Array(repeating: nil, count: items.count)
    func isOld(_ id: String) -> Bool { !id.isEmpty && tree.number(of: id) != nil }
    if isOwn {
      for (place, id) in stated.enumerated() where isOld(id) && taken.insert(id).inserted { ids[place] = id }
    }
    var byText: [String: [String]] = [:]
    for (number, item) in tree.items.enumerated().reversed()
    where tree.number(of: item.id) == number && !taken.contains(item.id) && !item.text.isBlank {
      byText[Self.key(item.text), default: []].append(item.id)
    }
    for (place, item) in items.enumerated() where ids[place] == nil {
      guard let id = byText[Self.key(item.record["Teks"] ?? "")]?.popLast() else { continue }
      taken.insert(id)
      ids[place] = id
    }
    kept = ids.count { $0 != nil }
    // Into an empty tree everything comes under its own Id, unless something still waits for another item of that Id.
    if tree.items.isEmpty {
      for (place, id) in stated.enumerated() where !id.isEmpty && !cited.contains(id) && taken.insert(id).inserted {
        ids[place] = id
      }
    }
    for number in (stated + cited).compactMap(Self.number) { next = max(next, number + 1) }
    return ids.map { id in
      if let id { return id }
      next += 1
      return "N\(next - 1)"
    }
  }

  private static func key(_ text: String) -> String {
    text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The number of an Id such as `N7`.
  private static func number(_ id: String) -> Int? {
    guard id.hasPrefix("N"), let number = Int(id.dropFirst()), (0..<1_000_000_000_000).contains(number) else {
      return nil
    }
    return number
  }
}

extension Workspace {
  /// A field of a record that refers to items of a problem tree.
  fileprivate struct TreeReference {
    let path: String
    let index: Int
    let field: String
    let values: [String]
  }

  /// What the other files of a case refer to in its problem tree.
  fileprivate func treeReferences(ofCase folder: String) -> [TreeReference] {
    let tree = ProblemTree.path(ofCase: folder)
    var found: [TreeReference] = []
    for path in paths where path != tree && WorkspacePath.caseFolder(of: path) == folder {
      guard let file = self[path] else { continue }
      for spec in Schema.records(in: file.kind) {
        let names = spec.fields.filter { $0.form.refers(to: "Butir", in: .pohonMasalah, fromSameFile: false) }
        if names.isEmpty { continue }
        for index in file.records.records(of: spec.type) {
          let record = file.records.record(at: index)
          for name in names.map(\.name) where record[name] != nil {
            found.append(TreeReference(path: path, index: index, field: name, values: record.values(of: name)))
          }
        }
      }
    }
    return found
  }
}

extension ProblemTree {
  /// How often other files of the case refer to items of the tree.
  public func referenceCount(in workspace: Workspace) -> Int {
    workspace.treeReferences(ofCase: caseFolder).reduce(0) { count, reference in
      count + reference.values.count { number(of: $0) != nil }
    }
  }
}

extension Draft {
  /// Takes out references to items of a case's tree; gives how many, by path.
  fileprivate mutating func dropReferences(
    to gone: Set<String>, ofCase folder: String
  ) throws(EditRefusal) -> [String: Int] {
    var dropped: [String: Int] = [:]
    for reference in workspace.treeReferences(ofCase: folder) where !gone.isDisjoint(with: reference.values) {
      let stay = reference.values.filter { !gone.contains($0) }
      dropped[reference.path, default: 0] += reference.values.count - stay.count
      try set(reference.field, to: stay, in: reference.path, at: reference.index)
    }
    return dropped
  }
}
