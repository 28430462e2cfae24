import RecordText

/// One cell of a roster and what it is to hold.
public struct RosterCell: Equatable, Sendable {
  public var row: Int
  public var field: String
  /// All values of the field; empty ones are left out.
  public var values: [String]

  /// A cell to be written.
  public init(row: Int, field: String, values: [String]) {
    self.row = row
    self.field = field
    self.values = values
  }
}

extension Roster {
  /// Writes one cell.
  public func set(
    _ field: String, ofRow row: Int, to values: [String], in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    try set([RosterCell(row: row, field: field, values: values)], in: workspace)
  }

  /// Writes several cells as one edit, as when a table is pasted; rows after the last one are added.
  public func set(_ cells: [RosterCell], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let title =
      cells.count == 1
      ? Words(id: "Ubah peserta", en: "Change attendee") : Words(id: "Tempel isian peserta", en: "Paste attendee cells")
    var draft = Draft(workspace, title)
    for cell in cells where rows.indices.contains(cell.row) {
      try draft.set(cell.field, to: cell.values, in: path, at: rows[cell.row])
    }
    var fresh: [Record] = []
    for cell in cells where cell.row >= rows.count && cell.values.contains(where: { !$0.isEmpty }) {
      let place = cell.row - rows.count
      while fresh.count <= place { fresh.append(Record()) }
      fresh[place].setValues(cell.values.filter { !$0.isEmpty }, of: cell.field, order: order)
    }
    try append(fresh.filter { !$0.elements.isEmpty }, to: &draft)
    return draft.edit
  }

  /// Adds a person before a row, at the end for ``count``; the record needs no Id.
  public func insert(_ record: Record, at row: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Tambah peserta", en: "Add attendee"))
    if rows.indices.contains(row) {
      try draft.insert(numbered(record, 1), type: "Peserta", in: path, at: rows[row])
    } else {
      try append([record], to: &draft)
    }
    return draft.edit
  }

  /// What a new row takes over from the one above it: where people live is usually entered street by street.
  public func carried(toRow row: Int, in workspace: Workspace) -> Record {
    var record = Record()
    for field in ["RT", "RW"] { record[field] = value(field, min(row, count) - 1, in: workspace) }
    return record
  }

  /// Adds a copy of a row after it.
  public func duplicate(_ row: Int, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard let attendee = attendee(row, in: workspace) else { return nil }
    var draft = Draft(workspace, Words(id: "Gandakan peserta", en: "Duplicate attendee"))
    try draft.insert(numbered(attendee.record, 1), type: "Peserta", in: path, at: rows[row] + 1)
    return draft.edit
  }

  /// Takes rows away.
  public func remove(_ gone: [Int], in workspace: Workspace) -> Edit? {
    var draft = Draft(workspace, Words(id: "Hapus peserta", en: "Remove attendee"))
    for row in Set(gone).sorted(by: >) where rows.indices.contains(row) { draft.remove(in: path, at: rows[row]) }
    return draft.edit
  }

  /// Moves a row so that it stands at another one's place.
  public func move(_ row: Int, to target: Int, in workspace: Workspace) -> Edit? {
    guard rows.indices.contains(row), rows.indices.contains(target), row != target else { return nil }
    var draft = Draft(workspace, Words(id: "Pindahkan peserta", en: "Move attendee"))
    draft.move(in: path, from: rows[row], to: rows[target])
    return draft.edit
  }

  /// Writes the rows in another order: `order` holds every row once, in the order wanted.
  public func write(order: [Int], in workspace: Workspace) -> Edit? {
    guard order.sorted() == Array(rows.indices), let file = workspace[path]?.records else { return nil }
    var draft = Draft(workspace, Words(id: "Tulis urutan peserta", en: "Write the order of attendees"))
    for (place, row) in order.enumerated() where place != row {
      draft.replace(in: path, at: rows[place], withText: file.text(at: rows[row]))
    }
    return draft.edit
  }

  /// Marks people as absent, or as present again; nothing noted means present.
  public func toggleAttendance(_ marked: [Int], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    let known = marked.compactMap { row in attendee(row, in: workspace).map { (row, $0.isPresent) } }
    // A mixed choice comes first all present, as when a late half arrives.
    let becomesPresent = known.contains { !$0.1 }
    var draft = Draft(
      workspace,
      becomesPresent
        ? Words(id: "Tandai hadir", en: "Mark present") : Words(id: "Tandai tidak hadir", en: "Mark absent"))
    for (row, isPresent) in known where isPresent != becomesPresent {
      try draft.set("Hadir", to: becomesPresent ? "" : "tidak", in: path, at: rows[row])
    }
    return draft.edit
  }

  /// Adds the people of another meeting who are not here yet: names and facts, without answers and attendance.
  public func copyPeople(from other: String, in workspace: Workspace) throws(EditRefusal) -> Edit? {
    guard other != path, let source = workspace[other]?.records else { return nil }
    let facts = Set(order).subtracting(["Id", "Hadir", "Abaikan", "Catatan"])
    var here = Set<PersonKey>()
    for row in rows.indices {
      if let attendee = attendee(row, in: workspace) { here.formUnion(PersonKey.all(of: attendee)) }
    }
    var fresh: [Record] = []
    for index in source.records(of: "Peserta") {
      let attendee = Attendee(source.record(at: index))
      let keys = PersonKey.all(of: attendee)
      guard here.isDisjoint(with: keys) else { continue }
      here.formUnion(keys)
      let record = Record(attendee.record.fields.filter { facts.contains($0.name) })
      if !record.elements.isEmpty { fresh.append(record) }
    }
    var draft = Draft(workspace, Words(id: "Salin daftar hadir", en: "Copy roster"))
    try append(fresh, to: &draft)
    return draft.edit
  }

  private var order: [String] { Schema.record("Peserta", in: .pertemuan)?.order ?? [] }

  private func append(_ records: [Record], to draft: inout Draft) throws(EditRefusal) {
    var place = rows.last.map { $0 + 1 }
    for (offset, record) in records.enumerated() {
      let index = try draft.insert(numbered(record, offset + 1), type: "Peserta", in: path, at: place)
      place = index + 1
    }
  }

  private func numbered(_ record: Record, _ offset: Int) -> Record {
    var record = record
    record.setValues(["P\(highestNumber + offset)"], of: "Id", order: order)
    return record
  }
}

/// By what a person is recognised in two lists.
enum PersonKey: Hashable {
  case nationalID(String)
  case name(String, rt: String, rw: String)

  /// The keys of an attendee: none where too little is noted to tell people apart.
  static func all(of attendee: Attendee) -> Set<PersonKey> {
    var keys: Set<PersonKey> = []
    if let nik = NationalID(attendee["NIK"] ?? "") { keys.insert(.nationalID(nik.digits)) }
    let name = attendee.name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let rt = number(attendee["RT"])
    let rw = number(attendee["RW"])
    if !name.isEmpty, !rt.isEmpty, !rw.isEmpty { keys.insert(.name(name, rt: rt, rw: rw)) }
    return keys
  }

  private static func number(_ value: String?) -> String {
    let text = (value ?? "").withoutOuterBlanks
    return Int(text).map(String.init) ?? text
  }
}
