import RecordText

/// An edit that adds an item, and the Id the item will have.
public struct TreeAddition: Equatable, Sendable {
  public let edit: Edit
  public let id: String
}

extension ProblemTree {
  /// Adds the core problem.
  ///
  /// Causes and effects that name no parent are joined to it.
  /// - Throws: ``EditRefusal/notPossible(_:)`` when there is a core already.
  public func addCore(_ text: String, in workspace: Workspace) throws(EditRefusal) -> TreeAddition {
    try add(Words(id: "Tambah masalah inti", en: "Add core problem"), in: workspace) { draft throws(EditRefusal) in
      try Self.addItem(&draft, inCase: caseFolder, text: text, kind: .core)
    }
  }

  /// Adds a cause of the core or of another cause, after those it has.
  public func addCause(
    _ text: String, of number: Int, in workspace: Workspace
  ) throws(EditRefusal) -> TreeAddition {
    try add(Words(id: "Tambah penyebab", en: "Add cause"), in: workspace) { draft throws(EditRefusal) in
      let parent = try ownId(of: number, &draft)
      return try Self.addItem(&draft, inCase: caseFolder, text: text, kind: .cause, under: parent)
    }
  }

  /// Adds an effect of the core or of another effect, after those it has.
  public func addEffect(
    _ text: String, of number: Int, in workspace: Workspace
  ) throws(EditRefusal) -> TreeAddition {
    try add(Words(id: "Tambah dampak", en: "Add effect"), in: workspace) { draft throws(EditRefusal) in
      let parent = try ownId(of: number, &draft)
      return try Self.addItem(&draft, inCase: caseFolder, text: text, kind: .effect, under: parent)
    }
  }

  /// Adds an item of the same kind under the same parent, right after this one.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` for a core, which has no siblings.
  public func addSibling(
    _ text: String, after number: Int, in workspace: Workspace
  ) throws(EditRefusal) -> TreeAddition {
    let item = items[number]
    guard item.kind != .core else { throw .notPossible(Self.coreIsAlone) }
    return try add(Words(id: "Tambah sejajar", en: "Add sibling"), in: workspace) { draft throws(EditRefusal) in
      let id = freshId(draft)
      var record = Self.record(id: id, kind: item.kind, text: text)
      if let parent = branch(of: number) { record.setValues([try ownId(of: parent, &draft)], of: "Induk") }
      Self.order(&record)
      try draft.insert(record, type: "Butir", in: path, at: placeAfter(number))
      return id
    }
  }

  /// Adds an item within a larger edit, as when a card of a meeting becomes one, and gives its Id.
  ///
  /// - Parameters:
  ///   - parent: the Id of the item it is put under; the core when nil.
  ///   - evidence: what supports it, such as `2023-02-11-rembug-warga/T4`.
  /// - Throws: ``EditRefusal/notPossible(_:)`` for a second core, an unknown parent or one on the other side.
  @discardableResult
  public static func addItem(
    _ draft: inout Draft, inCase folder: String, text: String, kind: TreeItemKind, under parent: String? = nil,
    evidence: [String] = []
  ) throws(EditRefusal) -> String {
    let path = path(ofCase: folder)
    let tree = ProblemTree(draft.records(in: path), path: path)
    let id = tree.freshId(draft)
    var record = Self.record(id: id, kind: kind, text: text)
    record.setValues(evidence, of: "Bukti")
    if kind == .core {
      if let core = tree.core { throw .notPossible(Self.secondCore(tree.items[core])) }
      order(&record)
      try draft.insert(record, type: "Butir", in: path, at: tree.items.first?.block)
      let joined = ProblemTree(draft.records(in: path), path: path)
      for item in joined.items where item.kind != .core && item.parents.isEmpty {
        try draft.set("Induk", to: id, in: path, at: item.block)
      }
      return id
    }
    var place: Int?
    if let parent {
      guard let number = tree.number(of: parent) else { throw .notPossible(Self.noSuchItem(parent)) }
      guard tree.items[number].kind == .core || tree.items[number].kind == kind else {
        throw .notPossible(Self.wrongSide(kind, under: tree.items[number]))
      }
      record.setValues([parent], of: "Induk")
      place = tree.placeOfLastChild(of: number, kind: kind)
    } else if let core = tree.core {
      record.setValues([try tree.ownId(of: core, &draft)], of: "Induk")
      place = tree.placeOfLastChild(of: core, kind: kind)
    }
    order(&record)
    try draft.insert(record, type: "Butir", in: path, at: place)
    return id
  }

  private func add(
    _ title: Words, in workspace: Workspace, _ body: (inout Draft) throws(EditRefusal) -> String
  ) throws(EditRefusal) -> TreeAddition {
    var draft = Draft(workspace, title)
    let id = try body(&draft)
    return TreeAddition(edit: draft.edit ?? Edit(title, []), id: id)
  }

  /// The Id by which others can refer to an item; one that has none, or shares it with an earlier item, gets its own.
  func ownId(of number: Int, _ draft: inout Draft) throws(EditRefusal) -> String {
    let item = items[number]
    if self.number(of: item.id) == number { return item.id }
    let id = freshId(draft)
    try draft.set("Id", to: id, in: path, at: item.block)
    return id
  }

  /// An Id that no item has and none names, so that a parent that does not exist is not met by chance.
  private func freshId(_ draft: Draft) -> String {
    let fresh = draft.freshId(for: "Butir", in: path)
    let named = Set(items.flatMap(\.parents))
    guard named.contains(fresh), let first = Int(fresh.drop { !$0.isNumber }) else { return fresh }
    let letters = fresh.prefix { !$0.isNumber }
    for number in first... where !named.contains("\(letters)\(number)") { return "\(letters)\(number)" }
    return fresh
  }

  /// Writes down the kind of an item that only follows from its place, before that place changes.
  func stateKind(of number: Int, _ draft: inout Draft) throws(EditRefusal) {
    let item = items[number]
    if !item.isKindStated { try draft.set("Jenis", to: item.kind.rawValue, in: path, at: item.block) }
  }

  /// The block after an item and, where no sibling stands between, after all that is drawn under it.
  private func placeAfter(_ number: Int) -> Int {
    let block = items[number].block
    let last = subtree(of: number).map { items[$0].block }.max() ?? block
    let next = siblings(of: number).map { items[$0].block }.first { $0 > block }
    return (next.map { $0 < last } ?? false ? block : last) + 1
  }

  /// The block after everything drawn under an item on one side.
  private func placeOfLastChild(of number: Int, kind: TreeItemKind) -> Int {
    let below = children(of: number, kind: kind).flatMap { subtree(of: $0) }
    return (([number] + below).map { items[$0].block }.max() ?? 0) + 1
  }

  private static func record(id: String, kind: TreeItemKind, text: String) -> Record {
    var record = Record(["Id": id, "Jenis": kind.rawValue])
    if !text.isEmpty { record["Teks"] = text }
    return record
  }

  /// Puts the fields of a new record into writing order.
  private static func order(_ record: inout Record) {
    let order = Schema.record("Butir", in: .pohonMasalah)?.order ?? []
    let ranked = record.fields.enumerated().sorted { left, right in
      let leftRank = order.firstIndex(of: left.element.name) ?? order.count
      let rightRank = order.firstIndex(of: right.element.name) ?? order.count
      return (leftRank, left.offset) < (rightRank, right.offset)
    }
    record = Record(ranked.map(\.element))
  }
}
