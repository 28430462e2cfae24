import RecordText

/// Where a value stands in a table.
public struct SourcePlace: Equatable, Sendable {
  /// The row's number, counted from 1.
  public let row: Int
  /// The column, counted from 0; nil for the row as a whole.
  public let column: Int?

  /// The name of the cell, such as `G12`; nil for a row as a whole.
  public var cell: String? { column.map { SpreadsheetColumn.letters($0) + String(row) } }
}

/// Somebody else's budget as it was read: groups, lines and what was printed of them, each with its place.
public struct BudgetImport: Sendable {
  /// A group with its lines.
  struct Group: Equatable, Sendable {
    var name: String
    let row: Int
    var label = ""
    var lines: [Line] = []
    var printed: Printed?
  }

  /// A line with the places of its fields.
  struct Line: Equatable, Sendable {
    let row: Int
    var cells: [BudgetCell]
  }

  /// A printed sum.
  struct Printed: Equatable, Sendable {
    let value: String
    let place: SourcePlace
  }

  /// The file's name, as the person knows it.
  public let source: String
  public let sheet: SourceSheet
  /// What is to be said of the file, the sheet and rows that were left out.
  public private(set) var notices: [Words]
  let heading: BudgetHeading
  private(set) var groups: [Group] = []
  private(set) var total: Printed?
  /// The total as the table says it in words, in rupiah.
  private(set) var totalInWords: (amount: Int, place: SourcePlace)?

  /// Looks for a budget in a file.
  ///
  /// - Throws: ``EditRefusal/notPossible(_:)`` for a file without one.
  public init(_ file: SourceFile) throws(EditRefusal) {
    func heading(_ sheet: SourceSheet) -> TableHeading? { TableHeading.find(in: sheet, score: BudgetHeading.score) }
    guard let sheet = file.best({ sheet in heading(sheet).map { BudgetHeading.score($0.names) } ?? 0 }),
      let names = heading(sheet)
    else {
      throw .notPossible(
        Words(
          id: "\(file.name) tidak berisi tabel anggaran yang dikenal. Perlu satu baris judul kolom seperti "
            + "Uraian, Volume, Satuan, Harga satuan, Jumlah.",
          en: "\(file.name) holds no budget that Rembuk knows. It needs one row of column names such as "
            + "Uraian, Volume, Satuan, Harga satuan, Jumlah."))
    }
    self.sheet = sheet
    source = file.name
    self.heading = BudgetHeading(names, width: sheet.width)
    notices = file.notices + [file.words(choosing: sheet)].compactMap(\.self) + sheet.notices
    read()
    guard groups.contains(where: { !$0.lines.isEmpty }) else {
      throw .notPossible(
        Words(
          id: "\(file.name): tidak ada rincian anggaran di bawah judul kolom.",
          en: "\(file.name): there are no budget lines below the heading."))
    }
  }

  /// The number of lines.
  public var lineCount: Int { groups.reduce(0) { $0 + $1.lines.count } }
  public var groupCount: Int { groups.count }

  /// The columns that were understood, with their letters.
  public var columns: [(letters: String, meaning: Words)] {
    BudgetHeading.Role.allCases.compactMap { role in
      heading.columns[role].map { (SpreadsheetColumn.letters($0.lowerBound), role.words) }
    }
  }

  // MARK: Reading

  private mutating func read() {
    let rows = sheet.rows[heading.heading.rows.upperBound...].compactMap { row in
      heading.reading(of: row).map { (row: row, reading: $0) }
    }
    let numbersGroups = rows.contains { if case .group(_, true, _) = $0.reading { true } else { false } }
    let lastSum = Self.end(of: rows.map(\.reading))
    var left: [SourceRow] = []
    for (place, (row, reading)) in rows.enumerated() {
      let isOver = lastSum.map { place > $0 } ?? false
      switch reading {
      case .group(let name, let isNumbered, let amount) where !isOver:
        if isNumbered || !numbersGroups {
          // A heading over headings holds no line itself.
          if let last = groups.last, last.lines.isEmpty, last.printed == nil { groups.removeLast() }
          groups.append(Group(name: name, row: row.number, printed: amount.map { printed($0, row) }))
        } else if !addSpecification(name) {
          left.append(row)
        }
      case .line(let cells) where !isOver: add(Line(row: row.number, cells: cells))
      case .sum(let label, let kind, let amount):
        let isTaken = take(label, kind, amount.map { printed($0, row) }, isLast: place == lastSum)
        if !isTaken { left.append(row) }
      case .inWords(let amount?, let column) where totalInWords == nil:
        totalInWords = (amount, SourcePlace(row: row.number, column: column))
      case .group, .line, .inWords, .text: left.append(row)
      }
    }
    groups.removeAll { $0.lines.isEmpty && $0.printed == nil }
    noteLeft(left)
  }

  /// The place of the sum of everything: what stands below it, such as income, ceiling and signatures, is no cost.
  ///
  /// It is the first sum behind the last line with a volume or price that says it adds up all, or that stands right
  /// below another sum or right above the amount in words; else the last sum.
  private static func end(of rows: [BudgetRow]) -> Int? {
    let lastMeasured = rows.lastIndex { row in
      guard case .line(let cells) = row else { return false }
      return cells.contains { $0.field.name == "HargaSatuan" || $0.field.name.hasPrefix("Volume") }
    }
    var followsSum = false
    for place in rows.indices.dropFirst((lastMeasured ?? rows.count) + 1) {
      switch rows[place] {
      case .sum(_, .whole, _): return place
      case .sum(_, .unsaid, _) where followsSum || (place + 1 < rows.count && rows[place + 1].isInWords): return place
      case .sum: followsSum = true
      case .group, .line: followsSum = false
      case .inWords, .text: break
      }
    }
    return rows.lastIndex { if case .sum = $0 { true } else { false } }
  }

  private func printed(_ cell: SourceCell, _ row: SourceRow) -> Printed {
    let column = heading.columns[.amount]?.first { row[$0] == cell } ?? row.cells.lastIndex { $0 == cell }
    let text = BudgetHeading.whole(cell)
    let amount = try? Rupiah.parse(text)
    return Printed(value: amount.map(String.init) ?? text, place: SourcePlace(row: row.number, column: column))
  }

  private mutating func add(_ line: Line) {
    if groups.isEmpty { groups.append(Group(name: "Anggaran", row: line.row)) }
    groups[groups.count - 1].lines.append(line)
  }

  /// Text below a line without a number goes on with it.
  private mutating func addSpecification(_ text: String) -> Bool {
    guard let group = groups.indices.last, let line = groups[group].lines.indices.last else { return false }
    // No copy is held, so that a text may grow row by row in its place.
    if let place = groups[group].lines[line].cells.firstIndex(where: { $0.field.name == "Spesifikasi" }) {
      groups[group].lines[line].cells[place].field.value += " " + text
    } else {
      let column = heading.columns[.description]?.lowerBound ?? 0
      groups[group].lines[line].cells.append(BudgetCell(field: Field("Spesifikasi", text), column: column))
    }
    return true
  }

  /// Takes a row of sums; false for one that adds up what the format has no place for.
  private mutating func take(_ label: String, _ kind: BudgetSumKind, _ sum: Printed?, isLast: Bool) -> Bool {
    let isOpen = groups.last.map { !$0.lines.isEmpty && $0.printed == nil && $0.label.isEmpty } ?? false
    let meansWhole =
      switch kind {
      case .whole: true
      case .group: false
      case .unsaid: isLast && (!isOpen || groups.count == 1 || isNearerToTotal(sum))
      }
    if meansWhole {
      guard let sum else { return true }
      if total != nil, !isLast { return false }
      total = sum
      return true
    }
    guard isOpen, let last = groups.indices.last else { return false }
    groups[last].label = label
    groups[last].printed = sum
    return true
  }

  /// Whether a sum after the last group is rather that of all groups.
  private func isNearerToTotal(_ sum: Printed?) -> Bool {
    guard let amount = sum.flatMap({ Rupiah.lenient($0.value) }) else { return false }
    // Where no other group has a subtotal, the last has none either.
    if groups.dropLast().allSatisfy({ $0.printed == nil }) { return true }
    let amounts = groups.map { group in
      BudgetMoney.sum(
        group.lines.compactMap { BudgetLine(Record($0.cells.map(\.field)), at: 0, group: "").amountAsPrinted })
    }
    return abs(amount - BudgetMoney.sum(amounts)) < abs(amount - (amounts.last ?? 0))
  }

  private mutating func noteLeft(_ rows: [SourceRow]) {
    guard !rows.isEmpty else { return }
    let shown = rows.prefix(5).map { row in
      let text = excerpt(row.filled.prefix(4).map { row[$0].text }.joined(separator: " "))
      return (id: "baris \(row.number) \"\(text)\"", en: "row \(row.number) \"\(text)\"")
    }
    let rest = rows.count > shown.count ? ", …" : ""
    notices.append(
      Words(
        id: "Tidak ikut dibaca (\(rows.count)): \(shown.map(\.id).joined(separator: ", "))\(rest).",
        en: "Left out (\(rows.count)): \(shown.map(\.en).joined(separator: ", "))\(rest)."))
  }
}

extension BudgetImport {
  /// The edit that adds the groups and lines to a budget, one undo, and where each record stands in the table, by its
  /// Id; `Anggaran` is the printed total.
  ///
  /// The printed total is noted only in a budget that was empty: beside other lines it would be none.
  public func edit(
    into path: String, in workspace: Workspace
  ) throws(EditRefusal) -> (edit: Edit, places: [String: [String: SourcePlace]]) {
    var draft = Draft(
      workspace,
      Words(
        id: "Impor anggaran dari \(source): \(lineCount) rincian",
        en: "Import the budget of \(source): \(lineCount) lines"))
    var places: [String: [String: SourcePlace]] = [:]
    let old = Budget(workspace, path: path)
    if let total, old.isEmpty {
      try draft.insert(Record(["Tertulis": total.value]), type: "Anggaran", in: path)
      places["Anggaran"] = ["": total.place, "Tertulis": total.place]
    }
    let firstGroup = draft.freshId(for: "Kelompok", in: path)
    let letter = firstGroup.prefix { !$0.isNumber }
    let firstNumber = Int(firstGroup.dropFirst(letter.count)) ?? 1
    var ids: [String] = []
    var place: Int?
    for (offset, group) in groups.enumerated() {
      let id = "\(letter)\(firstNumber + offset)"
      ids.append(id)
      var record = Record(["Id": id, "Nama": group.name])
      record["Label"] = group.label.isEmpty ? nil : group.label
      record["Tertulis"] = group.printed?.value
      let start = SourcePlace(row: group.row, column: nil)
      places[id] = ["": start, "Label": group.printed?.place ?? start, "Tertulis": group.printed?.place ?? start]
      place = try draft.insert(record, type: "Kelompok", in: path, at: place.map { $0 + 1 })
    }
    let number = Int(draft.freshId(for: "Rincian", in: path).dropFirst()) ?? 1
    var count = 0
    place = nil
    let order = Schema.record("Rincian", in: .anggaran)?.order ?? []
    for (group, id) in zip(groups, ids) {
      for line in group.lines {
        let code = "B\(number + count)"
        count += 1
        var record = Record(["Id": code, "Kelompok": id])
        for cell in line.cells { record.setValues([cell.field.value], of: cell.field.name, order: order) }
        place = try draft.insert(record, type: "Rincian", in: path, at: place.map { $0 + 1 })
        places[code] = ["": SourcePlace(row: line.row, column: nil)]
        for cell in line.cells { places[code]?[cell.field.name] = SourcePlace(row: line.row, column: cell.column) }
      }
    }
    guard let edit = draft.edit else { throw .changedMeanwhile(path) }
    return (edit, places)
  }
}
