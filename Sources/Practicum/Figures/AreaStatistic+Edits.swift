import RecordText

extension AreaStatistic {
  /// One value to be written into a statistic: the place of its line among all, the field and the plain value.
  public struct Cell: Equatable, Sendable {
    public let line: Int
    public let field: String
    public let value: String

    /// Makes a cell; the line after the last makes a new statistic.
    public init(line: Int, field: String, value: String) {
      self.line = line
      self.field = field
      self.value = value
    }
  }

  /// What the next statistic takes over from the one above: category, unit and source.
  public static func carried(from above: AreaStatistic?) -> Record {
    var record = Record()
    for field in ["Kategori", "Satuan", "Sumber"] {
      if let value = above?.record[field], !value.isEmpty { record[field] = value }
    }
    return record
  }

  /// Writes cells as one edit; what lies beyond the last line becomes new statistics, which carry on from the one above.
  public static func write(_ cells: [Cell], in workspace: Workspace) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Isi data wilayah", en: "Fill in area data"))
    let order = Schema.record("Statistik", in: .wilayah)?.order ?? []
    let known = all(in: workspace)
    var places = known.map(\.index)
    var last = known.last
    for cell in cells where !cell.value.isEmpty || places.indices.contains(cell.line) {
      if places.indices.contains(cell.line) {
        try draft.set(cell.field, to: cell.value, in: path, at: places[cell.line])
        continue
      }
      var record = carried(from: last)
      record.setValues([draft.freshId(for: "Statistik", in: path)], of: "Id", order: order)
      record.setValues([cell.value], of: cell.field, order: order)
      let index = try draft.insert(record, type: "Statistik", in: path)
      places.append(index)
      last = AreaStatistic(index: index, record: record)
      // Lines that were skipped make no empty statistics.
      let line = cell.line
      while places.count <= line { places.append(index) }
    }
    return draft.edit
  }

  /// Takes a statistic from a source, registered by its name where it is new.
  public static func setSource(
    _ name: String, ofStatisticAt index: Int, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(workspace, Words(id: "Ubah sumber data", en: "Change the data's source"))
    let existing = AreaSource.all(in: workspace).first { $0.id == name || $0.title.lowercased() == name.lowercased() }
    let id = existing?.id ?? draft.freshId(for: "Sumber", in: path)
    try draft.set("Sumber", to: name.isEmpty ? "" : id, in: path, at: index)
    if existing == nil, !name.isEmpty {
      // The source stands before the statistics; putting it in last keeps the blocks above in their places.
      try draft.insert(Record(["Id": id, "Nama": name]), type: "Sumber", in: path)
    }
    return draft.edit
  }

  /// The figures that are made of a statistic, with their case folders.
  public static func figures(of id: String, in workspace: Workspace) -> [Figure] {
    workspace.caseFolders.flatMap { Figure.all(of: $0, in: workspace) }.filter { $0.formula == .statistic(id) }
  }
}
