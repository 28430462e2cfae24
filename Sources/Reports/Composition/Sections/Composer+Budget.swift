import Practicum

extension Composer {
  /// The budget with its total in words and where the money comes from.
  mutating func budgetSection(_ budget: Budget, level: Int = 3) -> [Block] {
    section(
      level, "Rencana anggaran biaya", "rab", missing: "Susun rincian anggaran.", budgetBlocks(budget))
  }

  /// The table of the budget with what is said about it.
  mutating func budgetBlocks(_ budget: Budget) -> [Block] {
    guard !budget.lines.isEmpty else { return [] }
    let label = label("anggaran")
    let caption = Caption(.table, titled("Rencana Anggaran Biaya"), label: label)
    var blocks: [Block] = [
      .lead("Biaya yang diperlukan untuk seluruh kegiatan dirinci dalam", label), .table(budgetTable(budget, caption)),
      inWords(budget.computedTotal.known),
    ]
    let sources = budget.income.filter { !$0.source.isEmpty }
    if !sources.isEmpty {
      let label = self.label("penerimaan")
      let rows = sources.map { source in
        [
          Table.Cell(line(names.name(of: source.source))),
          Table.Cell(source.amount.map { .rupiah($0) }),
        ]
      }
      let total = [
        Table.Cell("Jumlah", .total, columns: 2), Table.Cell(.rupiah(budget.totalIncome.known), .total),
      ]
      blocks += [
        .lead("Sumber dananya dimuat dalam", label),
        .table(
          Table(
            Caption(.table, [.text("Sumber Dana")], label: label),
            [.number, .init("Sumber dana", 60), .init("Jumlah", 35, .trailing)], Table.numbered(rows) + [total])),
      ]
    }
    return blocks + standing(budget)
  }

  /// An amount in words as budgets have it.
  func inWords(_ amount: Int) -> Block {
    .text([.text("Terbilang: "), .emphasis([.value(.terbilang(amount)), .text(" rupiah")]), .text(".")], .flush)
  }

  /// How the total compares with income and ceiling.
  private func standing(_ budget: Budget) -> [Block] {
    guard let total = budget.computedTotal.whole else { return [] }
    var blocks: [Block] = []
    if let income = budget.totalIncome.whole, !budget.income.isEmpty {
      let rest = income - total
      blocks.append(
        .text(
          rest == 0
            ? [.text("Dana yang tersedia sama dengan biaya yang diperlukan.")]
            : [
              .text(rest > 0 ? "Dana yang tersedia lebih " : "Dana yang tersedia masih kurang "),
              .value(.rupiah(abs(rest))), .text(" dari biaya yang diperlukan."),
            ]))
    }
    if let ceiling = budget.ceiling {
      blocks.append(
        .text([
          .text("Batas anggaran kegiatan ini "), .value(.rupiah(ceiling)),
          .text(
            total <= ceiling ? ", sehingga biayanya masih dalam batas itu." : ", sehingga biayanya melampaui batas itu."
          ),
        ]))
    }
    return blocks
  }

  /// The row that opens a group: its number, counted from 0 and written in Roman numerals, and its name.
  mutating func heading(of group: BudgetGroup, _ place: Int) -> [Table.Cell] {
    [
      Table.Cell(roman(place + 1) + ".", .rowHeader, alignment: .center),
      Table.Cell(line(group.name), .rowHeader, columns: 5),
    ]
  }

  /// The budget by groups, with subtotals and the total, all computed.
  mutating func budgetTable(_ budget: Budget, _ caption: Caption?) -> Table {
    var rows: [[Table.Cell]] = []
    for (place, group) in budget.groups.enumerated() {
      let lines = budget.lines(of: group)
      rows.append(heading(of: group, place))
      rows += lines.enumerated().map { budgetRow($1, $0 + 1) }
      guard !lines.isEmpty else { continue }
      rows.append(
        sum(group.label.isEmpty ? "Jumlah \(roman(place + 1))" : group.label, budget.computedSubtotal(of: group)))
    }
    if !budget.unplacedLines.isEmpty {
      rows.append([Table.Cell("", .rowHeader), Table.Cell("Belum berkelompok", .rowHeader, columns: 5)])
      rows += budget.unplacedLines.enumerated().map { budgetRow($1, $0 + 1) }
    }
    rows.append(sum("Jumlah keseluruhan", budget.computedTotal))
    let unknown = budget.lines.count { $0.amount == nil }
    return Table(
      caption,
      [
        .number, .init("Uraian", 35), .init("Volume", 11, .trailing), .init("Satuan", 14),
        .init("Harga satuan", 17, .trailing), .init("Jumlah", 18, .trailing),
      ], rows,
      note: unknown == 0
        ? []
        : [
          .text("Belum termasuk "), .value(.count(unknown)),
          .text(" rincian yang volume atau harga satuannya belum lengkap."),
        ])
  }

  private mutating func budgetRow(_ line: BudgetLine, _ number: Int) -> [Table.Cell] {
    let isMultiplied = !line.coefficientText.withoutOuterBlanks.isEmpty
    var volume: [Inline] = line.volume.map { [.value(Value($0))] } ?? [.text("–")]
    var unit = line.unit
    if isMultiplied, let coefficient = line.coefficient {
      volume += [.text(" × "), .value(Value(coefficient))]
      if !line.coefficientUnit.isEmpty { unit += " × \(line.coefficientUnit)" }
    }
    let details: [Inline] = line.specification.isEmpty ? [] : [.text(" (\(line.specification))")]
    return [
      Table.Cell("\(number).", alignment: .center), Table.Cell(self.line(line.description) + details),
      Table.Cell(volume), Table.Cell(unit), Table.Cell(line.price.map { .rupiah($0) }),
      Table.Cell(line.amount.map { .rupiah($0) }),
    ]
  }

  private func sum(_ title: String, _ sum: BudgetSum) -> [Table.Cell] {
    [Table.Cell(title, .total, columns: 5, alignment: .trailing), Table.Cell(.rupiah(sum.known), .total)]
  }
}
