import Practicum

extension Composer {
  /// The case on one page: what does not fit is counted, and longer texts are cut.
  mutating func onePage(_ summary: CaseSummary) -> [Block] {
    let page = PageFill(style)
    var blocks: [Block] = []
    for extent in Extent.all {
      blocks = onePage(summary, extent)
      if page.fits(blocks) { break }
    }
    return blocks
  }

  /// How much of a case is told.
  private struct Extent {
    /// How many entries of a kind, of how many letters each.
    let entries: Int
    let letters: Int

    /// From all there is to what fits whatever there is.
    static let all = [
      (.max, .max), (12, 400), (8, 240), (6, 160), (5, 120), (4, 100), (3, 80), (2, 60),
    ].map { Extent(entries: $0, letters: $1) }
  }

  private mutating func onePage(_ summary: CaseSummary, _ extent: Extent) -> [Block] {
    let tree = ProblemTree(ofCase: folder, in: workspace)
    let plan = InterventionPlan(workspace, path: InterventionPlan.path(ofCase: folder))
    let all = NeedsAndResources(workspace, path: NeedsAndResources.path(ofCase: folder))
    let schedule = Schedule(workspace, path: Schedule.path(ofCase: folder))
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    let record = summary.record
    var rows: [[Table.Cell]] = []
    func add(_ name: String, _ blocks: [Block]) {
      if !blocks.isEmpty { rows.append([Table.Cell(name, .rowHeader), Table.Cell(blocks: blocks)]) }
    }
    add("Program", short([summary.programme ?? ""], extent))
    var aim = cut(record["Sasaran"] ?? "", extent)
    if !aim.isEmpty, let count = record["JumlahSasaran"].flatMap(WholeNumber.count) {
      aim += [.text(" ("), .value(.count(count)), .text(" orang)")]
    }
    add("Sasaran", aim.isEmpty ? [] : [.text(aim, .flush)])
    if let core = tree.core { add("Masalah inti", short([tree.items[core].text], extent)) }
    add("Penyebab utama", short(main(.cause, of: tree), extent))
    add("Dampak", short(main(.effect, of: tree), extent))
    add("Kebutuhan", short(all.needs.map(\.text), extent))
    add("Tujuan umum", short(plan.goals(.general).map(\.text), extent))
    add("Tujuan khusus", short(plan.goals(.specific).map(\.text), extent))
    add("Kegiatan", short(plan.activities.map(\.name), extent))
    add("Waktu dan tempat", timeAndPlace(schedule, extent))
    add("Biaya", costs(budget))
    add("Letak SWOT", standing)
    return title("RINGKASAN KASUS", cut(summary.title, extent)) + [
      .table(Table(nil, columns: [Table.Column(21), Table.Column(79)], headerRows: 0, rows: rows)),
      .text([.text("Disusun oleh: \(Self.cut(identity.students.joined(separator: ", "), extent))")], .note),
    ]
  }

  private static func cut(_ text: String, _ extent: Extent) -> String {
    text.count <= extent.letters ? text : text.prefix(extent.letters - 1).withoutOuterBlanks + "…"
  }

  private mutating func cut(_ text: String, _ extent: Extent) -> [Inline] {
    let inlines = line(text)
    return inlines.plain().count <= extent.letters ? inlines : [.text(Self.cut(inlines.plain(), extent))]
  }

  /// The first entries, one below the other, and how many others there are.
  private mutating func short(_ texts: [String], _ extent: Extent) -> [Block] {
    let texts = texts.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    guard texts.count > 1 else { return texts.map { .text(cut($0, extent), .flush) } }
    var items = texts.prefix(extent.entries).map { [Block.text(cut($0, extent), .flush)] }
    if texts.count > items.count {
      items.append([.text([.text("dan "), .value(.count(texts.count - items.count)), .text(" lainnya")], .flush)])
    }
    return [.list(ItemList(.bullet, items))]
  }

  /// The items of a side that are marked as main, and those next to the core.
  private func main(_ kind: TreeItemKind, of tree: ProblemTree) -> [String] {
    let marked = tree.items.indices.filter { tree.items[$0].kind == kind && tree.items[$0].isMain }
    let next = tree.core.map { tree.children(of: $0, kind: kind) } ?? []
    return (marked + next.filter { !marked.contains($0) }).map { tree.items[$0].text }
  }

  private mutating func timeAndPlace(_ schedule: Schedule, _ extent: Extent) -> [Block] {
    guard let date = schedule.date else { return [] }
    let place = schedule.place.isEmpty ? [] : [.text(", ")] + cut(schedule.place, extent)
    return [.text([.value(.day(date))] + place, .flush)]
  }

  private func costs(_ budget: Budget) -> [Block] {
    guard !budget.lines.isEmpty else { return [] }
    var inlines: [Inline] = [
      .value(.rupiah(budget.computedTotal.known)), .text(" ("), .value(.terbilang(budget.computedTotal.known)),
      .text(" rupiah)"),
    ]
    if !budget.income.isEmpty {
      inlines += [.text("; dana tersedia "), .value(.rupiah(budget.totalIncome.known))]
    }
    return [.text(inlines, .flush)]
  }

  private var standing: [Block] {
    let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
    guard case .placed(let position) = matrix.standing else { return [] }
    return [
      .text(
        [
          .text(position.words.id + " (S − W = "), .value(.hundredths(position.x)), .text("; O − T = "),
          .value(.hundredths(position.y)), .text(")"),
        ], .flush)
    ]
  }
}
