import RecordText

/// Where a new record goes among those of its type.
public enum BudgetPlace: Equatable, Sendable {
  /// Before or after the record in a block.
  case before(Int), after(Int)
  /// After all others.
  case end

  var block: Int? {
    switch self {
    case .before(let block): block
    case .after(let block): block + 1
    case .end: nil
    }
  }

  /// The block of the record beside which it is.
  public var neighbour: Int? {
    switch self {
    case .before(let block), .after(let block): block
    case .end: nil
    }
  }

  /// Follows that record to another block; where it is gone, the place is after all others.
  public mutating func move(to neighbour: Int?) {
    switch (self, neighbour) {
    case (.before, let block?): self = .before(block)
    case (.after, let block?): self = .after(block)
    default: self = .end
    }
  }
}

extension Budget {
  /// The code that the next record of a type gets, such as `B8`.
  public func nextId(_ type: String, in workspace: Workspace) -> String {
    Draft(workspace, Words(same: "")).freshId(for: type, in: path)
  }

  /// Adds a group.
  public func addGroup(
    named name: String, at place: BudgetPlace = .end, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try add(
      "Kelompok", [Field("Nama", name)], at: place, in: workspace,
      Words(id: "Tambah kelompok \(name)", en: "Add group \(name)"))
  }

  /// Adds a line to a group with the fields given.
  public func addLine(
    _ fields: [Field], to group: String, at place: BudgetPlace = .end, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try add(
      "Rincian", [Field("Kelompok", group)] + fields, at: place, in: workspace,
      Words(id: "Tambah rincian", en: "Add line"))
  }

  /// Adds a source of income.
  public func addIncome(
    _ fields: [Field], at place: BudgetPlace = .end, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try add("Penerimaan", fields, at: place, in: workspace, Words(id: "Tambah penerimaan", en: "Add income"))
  }

  /// Adds a transaction on a line.
  public func addTransaction(
    _ fields: [Field], on line: String, at place: BudgetPlace = .end, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try add(
      "Transaksi", [Field("Rincian", line)] + fields, at: place, in: workspace,
      Words(id: "Tambah transaksi", en: "Add transaction"))
  }

  /// Writes fields of the record in a block; empty values take them away.
  public func set(_ fields: [Field], at block: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let id = workspace[path]?.records.value("Id", at: block) ?? ""
    var draft = Draft(workspace, Words(id: "Ubah anggaran \(id)", en: "Change budget \(id)"))
    for field in fields { try draft.set(field.name, to: field.value, in: path, at: block) }
    return draft.edit
  }

  /// Writes the ceiling, or the printed total, of the budget; `""` takes it away.
  public func setSettings(_ field: String, to value: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let title =
      field == "Batas"
      ? Words(id: "Ubah batas anggaran", en: "Change the ceiling")
      : Words(id: "Ubah total tertulis", en: "Change the printed total")
    var draft = Draft(workspace, title)
    guard let settings else {
      if !value.isEmpty { try draft.insert(Record([field: value]), type: "Anggaran", in: path) }
      return draft.edit
    }
    let rest = draft.records(in: path).record(at: settings).elements.filter { element in
      if case .field(let other) = element { other.name != field } else { true }
    }
    if value.isEmpty, rest.isEmpty {
      draft.remove(in: path, at: settings)
    } else {
      try draft.set(field, to: value, in: path, at: settings)
    }
    return draft.edit
  }

  /// Links a line to activities of the plan.
  public func link(_ line: BudgetLine, to activities: [String], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Kaitkan \(line.id) ke kegiatan", en: "Link \(line.id) to activities"))
    try draft.set("Kegiatan", to: activities, in: path, at: line.index)
    return draft.edit
  }

  /// Takes a line away; its transactions stay, without a line.
  public func remove(_ line: BudgetLine, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus rincian \(line.description)", en: "Delete line \(line.description)"))
    try remove(line, from: &draft)
    return draft.edit
  }

  /// Takes a group away with all of its lines.
  public func remove(_ group: BudgetGroup, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let lines = lines(of: group)
    var draft = Draft(
      workspace,
      Words(
        id: "Hapus kelompok \(group.name) dan \(lines.count) rincian",
        en: "Delete group \(group.name) and \(lines.count) lines"))
    // From the end of the file, so that no block moves before its turn.
    var gone: [(index: Int, line: BudgetLine?)] = lines.map { ($0.index, $0) } + [(group.index, nil)]
    gone.sort { $0.index > $1.index }
    for (index, line) in gone {
      if let line { try remove(line, from: &draft) } else { draft.remove(in: path, at: index) }
    }
    return draft.edit
  }

  /// Takes a transaction or a source of income away.
  public func remove(_ type: String, at block: Int, in workspace: Workspace) -> Edit? {
    let name = Schema.record(type, in: .anggaran)?.label ?? Words(same: type)
    var draft = Draft(workspace, Words(id: "Hapus \(name.id)", en: "Delete \(name.en)"))
    draft.remove(in: path, at: block)
    return draft.edit
  }

  private func remove(_ line: BudgetLine, from draft: inout Draft) throws(EditRefusal) {
    if !transactions(of: line).isEmpty {
      try draft.replaceReferences(to: line.id, of: "Rincian", in: path, with: nil)
    }
    draft.remove(in: path, at: line.index)
  }

  private func add(
    _ type: String, _ fields: [Field], at place: BudgetPlace, in workspace: Workspace, _ title: Words
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, title)
    try insert(type, fields, at: place.block, into: &draft)
    return draft.edit
  }

  /// Inserts a record with the next code and gives its block.
  @discardableResult
  func insert(_ type: String, _ fields: [Field], at block: Int?, into draft: inout Draft) throws(EditRefusal) -> Int {
    let order = Schema.record(type, in: .anggaran)?.order ?? []
    var record = Record([Field("Id", draft.freshId(for: type, in: path))])
    for field in fields where !field.value.isEmpty {
      record.setValues(record.values(of: field.name) + [field.value], of: field.name, order: order)
    }
    return try draft.insert(record, type: type, in: path, at: block)
  }
}
