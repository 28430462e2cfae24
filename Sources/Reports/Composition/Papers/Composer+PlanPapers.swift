import Practicum

extension Composer {
  /// A proposal of the programme of a case.
  mutating func proposal(_ summary: CaseSummary) -> [Block] {
    let plan = InterventionPlan(workspace, path: InterventionPlan.path(ofCase: folder))
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let facts = programmeFacts(summary)
    var blocks = title("PROPOSAL KEGIATAN", line(summary.programme ?? summary.title))
    blocks += proseSection(.background, "Latar Belakang")
    blocks += section(
      2, "Program dan Sasaran", missing: "Isi nama program dan sasarannya.", facts.isEmpty ? [] : [factTable(facts)])
    blocks += goals(plan, level: 2) + activities(plan, level: 2)
    blocks += section(2, "Waktu, Tempat, dan Susunan Acara", missing: "Susun acara kegiatan.", implementation(schedule))
    blocks += section(2, "Susunan Panitia", missing: "Susun panitia.", committee(plan))
    blocks += budgetSection(budget, level: 2)
    blocks += section(
      2, "Penutup", missing: "",
      [
        .text([
          .text(
            "Demikian proposal ini disusun sebagai bahan pertimbangan. Atas perhatian dan dukungan semua pihak, kami "
              + "mengucapkan terima kasih.")
        ])
      ])
    return blocks + [signatures(for: "proposal", [wardPlace, studentPlace])]
  }

  /// The rundown of the event, a table for each day and track.
  mutating func rundownSheet(_ summary: CaseSummary) -> [Block] {
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let tables = rundownTables(schedule)
    return title("SUSUNAN ACARA", []) + [factTable(facts(of: summary, schedule))]
      + (tables.isEmpty
        ? [.missing([.text("Acara belum disusun.")])]
        : tables.map { table in
          var table = table
          if tables.count == 1 { table.caption = nil }
          return .table(table)
        })
  }

  /// The budget by itself.
  mutating func budgetSheet(_ summary: CaseSummary) -> [Block] {
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let blocks = budgetBlocks(budget)
    return title("RENCANA ANGGARAN BIAYA", []) + [factTable(facts(of: summary, schedule))]
      + (blocks.isEmpty ? [.missing([.text("Anggaran belum disusun.")])] : blocks)
      + [signatures(for: "anggaran", [wardPlace, studentPlace])]
  }

  /// What was spent beside what was planned, with the receipts.
  mutating func accountability(_ summary: CaseSummary) -> [Block] {
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    var blocks = title("LAPORAN PERTANGGUNGJAWABAN", [])
    blocks.append(factTable(facts(of: summary, schedule)))
    blocks += section(2, "Pelaksanaan", missing: "Susun acara kegiatan.", held(schedule))
    blocks += section(
      2, "Anggaran dan Realisasi", missing: "Susun anggaran.", budget.lines.isEmpty ? [] : realisation(budget))
    blocks += section(
      2, "Sumber dan Sisa Dana", missing: "Catat penerimaan.", budget.income.isEmpty ? [] : balance(budget))
    blocks += section(
      2, "Daftar Bukti Pengeluaran", missing: "Catat transaksi.",
      budget.transactions.isEmpty ? [] : [.table(receipts(budget))])
    return blocks + [signatures(for: "pertanggungjawaban", [wardPlace, studentPlace])]
  }

  private mutating func held(_ schedule: Schedule) -> [Block] {
    guard let date = schedule.date else { return [] }
    var inlines: [Inline] = [.text("Kegiatan dijadwalkan pada hari "), .value(.day(date))]
    if !schedule.place.isEmpty { inlines += [.text(" di ")] + line(schedule.place) }
    return [.text(inlines + [.text(".")])]
  }

  private mutating func realisation(_ budget: Budget) -> [Block] {
    func cells(_ realisation: Realisation, _ role: Table.Cell.Role) -> [Table.Cell] {
      [
        Table.Cell(realisation.planned.map { .rupiah($0) }, role), Table.Cell(.rupiah(realisation.spent), role),
        Table.Cell(realisation.remaining.map { .rupiah($0) }, role),
        Table.Cell(realisation.percentage.map { .share($0) }, role),
      ]
    }
    var rows: [[Table.Cell]] = []
    for (place, group) in budget.groups.enumerated() {
      let lines = budget.lines(of: group)
      rows.append(heading(of: group, place))
      rows += lines.enumerated().map { number, line in
        [Table.Cell("\(number + 1).", alignment: .center), Table.Cell(self.line(line.description))]
          + cells(Realisation(planned: line.amount, spent: budget.realisation(of: line).spent), .body)
      }
      guard !lines.isEmpty else { continue }
      rows.append(
        [Table.Cell(group.label.isEmpty ? "Jumlah \(roman(place + 1))" : group.label, .total, columns: 2)]
          + cells(
            Realisation(
              planned: budget.computedSubtotal(of: group).known, spent: budget.realisation(of: group).spent), .total))
    }
    let loose = budget.unplacedLines
    if !loose.isEmpty {
      rows.append([Table.Cell("", .rowHeader), Table.Cell("Belum berkelompok", .rowHeader, columns: 5)])
      rows += loose.enumerated().map { number, line in
        [Table.Cell("\(number + 1).", alignment: .center), Table.Cell(self.line(line.description))]
          + cells(Realisation(planned: line.amount, spent: budget.realisation(of: line).spent), .body)
      }
    }
    if let apart = Self.spentApart(budget) {
      rows.append(
        [Table.Cell("Pengeluaran di luar rincian", columns: 2)] + cells(Realisation(planned: nil, spent: apart), .body))
    }
    let whole = Realisation(planned: budget.computedTotal.known, spent: budget.realisation.spent)
    rows.append([Table.Cell("Jumlah keseluruhan", .total, columns: 2)] + cells(whole, .total))
    let label = label("realisasi")
    return [
      .lead("Anggaran, realisasi, dan selisihnya dimuat dalam", label),
      .table(
        Table(
          Caption(.table, [.text("Anggaran dan Realisasi")], label: label),
          [
            .number, .init("Uraian", 34), .init("Anggaran", 18, .trailing), .init("Realisasi", 18, .trailing),
            .init("Sisa", 16, .trailing), .init("Terpakai", 9, .trailing),
          ], rows)),
      .text(
        [.text("Realisasi terbilang: "), .emphasis([.value(.terbilang(whole.spent)), .text(" rupiah")]), .text(".")],
        .flush),
    ]
  }

  /// What was paid for no line of the budget; nil where nothing was.
  private static func spentApart(_ budget: Budget) -> Int? {
    let apart = budget.unplacedTransactions.compactMap(\.amount)
    return apart.isEmpty
      ? nil : budget.realisation.spent - budget.lines.reduce(0) { $0 + budget.realisation(of: $1).spent }
  }

  private mutating func balance(_ budget: Budget) -> [Block] {
    let spent = budget.realisation.spent
    let received = budget.totalIncome.known
    func row(_ name: [Inline], _ amount: Int?, _ role: Table.Cell.Role = .body) -> [Table.Cell] {
      [Table.Cell(name, role), Table.Cell(amount.map { .rupiah($0) }, role)]
    }
    var rows = budget.income.map { row(line(names.name(of: $0.source)), $0.amount) }
    rows.append(row([.text("Jumlah penerimaan")], received, .total))
    rows.append(row([.text("Jumlah pengeluaran")], spent))
    rows.append(row([.text(received >= spent ? "Sisa dana" : "Kekurangan dana")], abs(received - spent), .total))
    return [.table(Table(nil, [.init("Uraian", 65), .init("Jumlah", 35, .trailing)], rows))]
  }

  private mutating func receipts(_ budget: Budget) -> Table {
    let rows = budget.transactions.map { transaction -> [Table.Cell] in
      let date = CalendarDate(plain: transaction.date.withoutOuterBlanks)
      return [
        Table.Cell(date.map { .date($0) }), Table.Cell(transaction.receipt.isEmpty ? "–" : transaction.receipt),
        Table.Cell(line(budget.line(transaction.lineId)?.description ?? "Di luar rincian")),
        Table.Cell(line(names.name(of: transaction.payee))), Table.Cell(transaction.amount.map { .rupiah($0) }),
      ]
    }
    let total = [Table.Cell("Jumlah", .total, columns: 5), Table.Cell(.rupiah(budget.realisation.spent), .total)]
    return Table(
      nil,
      [
        .number, .init("Tanggal", 17), .init("No. bukti", 13), .init("Uraian", 26), .init("Penerima", 21),
        .init("Jumlah", 18, .trailing),
      ], Table.numbered(rows) + [total])
  }
}
