import RecordText

/// Rows copied from a spreadsheet, and what each of them is in a budget.
public struct BudgetPaste: Equatable, Sendable {
  enum Row: Equatable {
    case group(String)
    case line([Field])
  }

  let rows: [Row]
  /// Rows left out because they are computed: subtotals, totals and the heading of the table.
  public let skipped: Int

  /// The number of groups and lines.
  public var count: Int { rows.count }

  /// Reads rows of cells parted by tabs; a leading column of numbers is left out.
  ///
  /// A row of one cell is a group. A line is its description, volume, unit, perhaps a coefficient, unit price and
  /// perhaps an amount, which is kept as printed where it is not what the line comes to.
  public init(_ text: String) {
    var table = Self.cells(of: text)
    let isNumbered =
      table.contains { $0.count > 2 }
      && table.allSatisfy { $0.first.map { $0.isEmpty || Self.isNumbering($0) } ?? true }
    if isNumbered { table = table.map { Array($0.dropFirst()) } }
    var rows: [Row] = []
    var skipped = 0
    for cells in table where cells.contains(where: { !$0.isEmpty }) {
      let head = cells.first { !$0.isEmpty }?.lowercased() ?? ""
      let isHeading = cells.contains { $0.lowercased() == "volume" }
      if isHeading || ["jumlah", "subtotal", "sub total", "total"].contains(where: head.hasPrefix) {
        skipped += 1
      } else if cells.dropFirst().allSatisfy(\.isEmpty) {
        rows.append(.group(cells[0]))
      } else {
        rows.append(.line(Self.line(cells)))
      }
    }
    self.rows = rows
    self.skipped = skipped
  }

  /// The cells of each row without blanks around them; empty cells at the end of a row and empty rows are left out.
  static func cells(of text: String) -> [[String]] {
    text.split(whereSeparator: \.isNewline).map { line in
      var cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(\.withoutOuterBlanks)
      while cells.last?.isEmpty == true { cells.removeLast() }
      return cells
    }.filter { !$0.isEmpty }
  }

  /// The fields of a line from its description on.
  static func line(_ cells: [String]) -> [Field] {
    let rest = Array(cells.dropFirst())
    var columns: [BudgetColumn] = [.volume, .unit, .coefficient, .price, .printed]
    // Without a coefficient the price comes third: nothing is multiplied by a hundred and more.
    let third = rest.count > 2 ? (try? Rupiah.parse(rest[2])) ?? 0 : 0
    if rest.count == 3 || (rest.count == 4 && third >= 100) { columns.remove(at: 2) }
    var fields = BudgetEntry.leniently(.description, typed: cells.first ?? "")
    for (column, cell) in zip(columns, rest) where !cell.isEmpty {
      fields += BudgetEntry.leniently(column, typed: cell)
    }
    let line = BudgetLine(Record(fields), at: 0, group: "")
    return fields.filter { $0.name != "Tertulis" || line.printed == nil || line.printed != line.amount }
  }

  private static func isNumbering(_ text: String) -> Bool {
    if ["no", "no.", "nomor"].contains(text.lowercased()) { return true }
    let mark = text.last.map { ".)".contains($0) } == true ? text.dropLast() : text[...]
    return !mark.isEmpty && (mark.isDigits || mark.count == 1 || mark.allSatisfy { "IVX".contains($0) })
  }
}

extension Budget {
  /// Adds pasted rows: lines to a group until a row names the next one.
  ///
  /// - Parameters:
  ///   - group: the code of the group the first lines go to; nil makes one for them.
  ///   - place: where they go in it, as long as no other group is begun.
  public func paste(
    _ paste: BudgetPaste, into group: String?, at place: BudgetPlace, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    var draft = Draft(
      workspace, Words(id: "Tempel \(paste.count) baris anggaran", en: "Paste \(paste.count) budget rows"))
    var group = group
    var block = paste.rows.contains { if case .group = $0 { true } else { false } } ? nil : place.block
    for row in paste.rows {
      switch row {
      case .group(let name): group = try addGroup(named: name, to: &draft)
      case .line(let fields):
        if group == nil { (group, block) = (try addGroup(named: "Anggaran", to: &draft), nil) }
        let at = try insert("Rincian", [Field("Kelompok", group ?? "")] + fields, at: block, into: &draft)
        if block != nil { block = at + 1 }
      }
    }
    return draft.edit
  }

  private func addGroup(named name: String, to draft: inout Draft) throws(EditRefusal) -> String {
    let block = try insert("Kelompok", [Field("Nama", name)], at: nil, into: &draft)
    return draft.records(in: path).value("Id", at: block) ?? ""
  }

  /// Writes pasted cells over lines from one on, and adds what is left to its group.
  public func paste(
    _ text: String, over line: BudgetLine, from column: BudgetColumn, in workspace: Workspace
  ) throws(EditRefusal) -> Edit? {
    let table = BudgetPaste.cells(of: text)
    var draft = Draft(
      workspace, Words(id: "Tempel \(table.count) baris anggaran", en: "Paste \(table.count) budget rows"))
    let peers = lines.filter { $0.groupId == line.groupId }
    guard let first = peers.firstIndex(where: { $0.index == line.index }) else { return nil }
    let columns = Array(BudgetColumn.allCases.drop { $0 != column })
    var last = line.index
    for (offset, cells) in table.enumerated() {
      let fields =
        column == .description
        ? BudgetPaste.line(cells) : zip(columns, cells).flatMap { BudgetEntry.leniently($0, typed: $1) }
      if peers.indices.contains(first + offset) {
        last = peers[first + offset].index
        // A whole row says all of the line: what it leaves out, such as a coefficient, is no longer there.
        let left =
          column == .description ? BudgetEntry.measures.filter { name in !fields.contains { $0.name == name } } : []
        for name in left { try draft.set(name, to: "", in: path, at: last) }
        for field in fields { try draft.set(field.name, to: field.value, in: path, at: last) }
      } else {
        last = try insert("Rincian", [Field("Kelompok", line.groupId)] + fields, at: last + 1, into: &draft)
      }
    }
    return draft.edit
  }
}
