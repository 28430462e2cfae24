import RecordText

/// What becomes of one row of the table.
public struct RosterRow: Equatable, Sendable {
  /// What becomes of it.
  public enum Outcome: Equatable, Sendable {
    case taken
    /// Somebody else is already there; whom, in words.
    case duplicate(Words)
    /// It cannot be taken, for this reason.
    case refused(Words)
  }

  /// Why a person should look at a value of the row.
  public struct Doubt: Equatable, Sendable {
    /// The column in the table, counted from 0.
    public let column: Int
    public let words: Words
  }

  /// The number under which a spreadsheet shows it.
  public let number: Int
  /// The attendee, without an Id.
  public let record: Record
  public let outcome: Outcome
  public let doubts: [Doubt]

  public var name: String { record["Nama"] ?? "" }
}

/// What all rows of a table say with the columns as they are taken.
public struct RosterReading: Equatable, Sendable {
  /// In the table's order.
  public let rows: [RosterRow]
  /// What was mended without a doubt, in words.
  public let notices: [Words]

  /// The people that an edit adds.
  public func taken(withDuplicates: Bool) -> [RosterRow] {
    rows.filter { row in
      switch row.outcome {
      case .taken: true
      case .duplicate: withDuplicates
      case .refused: false
      }
    }
  }

  public var duplicates: [RosterRow] { rows.filter { if case .duplicate = $0.outcome { true } else { false } } }
  public var refused: [RosterRow] { rows.filter { if case .refused = $0.outcome { true } else { false } } }
}

extension RosterImport {
  /// Reads every row as the columns are taken now.
  public func reading() -> RosterReading {
    let work = columns.filter { $0.target != .none && $0.target != .needless }
    var reader = RosterCellReader()
    if let nik = work.first(where: { $0.target == .field("NIK") }) {
      reader.learn(nationalIDs: body.lazy.map { cell(sheet.rows[$0], nik.index) })
    }
    var rows: [RosterRow] = []
    rows.reserveCapacity(body.count)
    var people = people
    var restored = 0
    let order = Schema.record("Peserta", in: .pertemuan)?.order ?? []
    let names = work.first { $0.target == .field("Nama") }?.index
    for place in body {
      let row = sheet.rows[place]
      guard !repeatsHeading(row) else { continue }
      var person = RosterPerson()
      let isFilledDown = filledDown[row.number] != nil
      for column in work where isFilledDown || column.index < row.cells.count {
        person.take(cell(row, column.index), as: column, of: self, reader)
      }
      restored += person.restoredPhones
      let record = person.record(in: order)
      let (outcome, perhaps) = outcome(of: record, row, &people)
      if let perhaps, let column = names { person.doubts.append(RosterRow.Doubt(column: column, words: perhaps)) }
      rows.append(RosterRow(number: row.number, record: record, outcome: outcome, doubts: person.doubts))
    }
    var notices: [Words] = []
    if restored > 0 {
      notices.append(
        Words(
          id: "\(restored) nomor telepon mendapat kembali angka 0 di depan, yang hilang di Excel.",
          en: "\(restored) phone numbers got back the 0 in front that Excel had dropped."))
    }
    return RosterReading(rows: rows, notices: notices)
  }

  private func repeatsHeading(_ row: SourceRow) -> Bool {
    row.filled.count > 1
      && row.filled.allSatisfy { column in
        heading.names.indices.contains(column) && heading.names[column].hasSuffix(row[column].text)
      }
  }

  /// What becomes of a row, and whom its person may be besides.
  private func outcome(
    of record: Record, _ row: SourceRow, _ people: inout KnownPeople
  ) -> (RosterRow.Outcome, perhaps: Words?) {
    for field in record.fields {
      if let obstacle = field.obstacle { return (.refused(EditRefusal.unrepresentable(obstacle).words), nil) }
    }
    let name = (record["Nama"] ?? "").withoutOuterBlanks
    let lead = row.filled.first.map { row[$0].text } ?? ""
    if [name, lead].contains(where: Self.isSum) {
      return (.refused(Words(id: "baris jumlah, bukan orang", en: "a row of sums, nobody's")), nil)
    }
    if name.isEmpty {
      let said = excerpt(row.filled.prefix(6).map { row[$0].text }.joined(separator: " | "))
      return (.refused(Words(id: "tidak ada nama: \(said)", en: "no name: \(said)")), nil)
    }
    switch people.note(Attendee(record), row: row.number) {
    case .same(let other): return (.duplicate(other), nil)
    case .perhaps(let words): return (.taken, words)
    case nil: return (.taken, nil)
    }
  }

  private static func isSum(_ text: String) -> Bool {
    ["jumlah", "total", "sub total", "subtotal", "jumlah total", "grand total"].contains(ColumnName.plain(text))
  }
}

/// One person while their cells are read.
private struct RosterPerson {
  var doubts: [RosterRow.Doubt] = []
  var restoredPhones = 0
  /// By field, and the fields in the order in which they were met.
  private var values: [String: [String]] = [:]
  private var names: [String] = []

  /// The fields of attendees in the schema's order, then the answers in the table's.
  func record(in order: [String]) -> Record {
    let own = Set(order)
    let ranked = order.filter { values[$0] != nil } + names.filter { !own.contains($0) }
    return Record(ranked.flatMap { name in (values[name] ?? []).map { Field(name, $0) } })
  }

  mutating func take(_ cell: SourceCell, as column: RosterColumn, of plan: RosterImport, _ reader: RosterCellReader) {
    switch column.target {
    case .field(let name):
      guard let spec = RosterImport.fields.first(where: { $0.name == name }) else { return }
      let value = reader.read(cell, as: spec)
      if name == "Telepon", let phone = value.values.first, phone == "0" + cell.text { restoredPhones += 1 }
      put(value, name, column)
    case .neighbourhoods:
      let (rt, rw) = reader.neighbourhoods(cell)
      put(rt, "RT", column)
      put(rw, "RW", column)
    case .tick(let field, let value):
      switch RosterCellReader.isTicked(cell) {
      case true?: put(.plain(value), field, column)
      case false?: break
      case nil: doubt(column, unknownTick(cell))
      }
    case .question(let id):
      guard let question = plan.questions[id]?.question else { return }
      put(question.reading(of: cell, reader), id, column)
    case .choice(let question, let value):
      switch RosterCellReader.isTicked(cell) {
      case true?: add([value], question)
      case false?: break
      case nil: doubt(column, unknownTick(cell))
      }
    case .needless, .none: break
    }
  }

  private mutating func put(_ value: RosterValue, _ field: String, _ column: RosterColumn) {
    if let words = value.doubt { doubt(column, words) }
    guard !value.values.isEmpty else { return }
    if let old = values[field]?.first, [old] != value.values {
      doubt(
        column,
        Words(
          id: "bertentangan dengan \"\(excerpt(old))\" di kolom lain",
          en: "it contradicts \"\(excerpt(old))\" in another column"))
      return
    }
    if values[field] == nil { add(value.values, field) }
  }

  private mutating func add(_ more: [String], _ field: String) {
    if values[field] == nil { names.append(field) }
    values[field, default: []] += more
  }

  private mutating func doubt(_ column: RosterColumn, _ words: Words) {
    doubts.append(RosterRow.Doubt(column: column.index, words: words))
  }

  private func unknownTick(_ cell: SourceCell) -> Words {
    Words(
      id: "\"\(excerpt(cell.text))\" tidak terbaca sebagai tanda centang, tidak diambil",
      en: "\"\(excerpt(cell.text))\" is not read as a tick, not taken")
  }
}
