import Practicum

extension Composer {
  /// The case on one page: what does not fit is counted, long texts are cut.
  mutating func onePage(_ summary: CaseSummary) -> [Block] {
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
    add("Program", short([summary.programme ?? ""], 1))
    var aim = cut(record["Sasaran"] ?? "")
    if !aim.isEmpty, let count = record["JumlahSasaran"].flatMap(WholeNumber.count) {
      aim += [.text(" ("), .value(.count(count)), .text(" orang)")]
    }
    add("Sasaran", aim.isEmpty ? [] : [.text(aim, .flush)])
    if let core = tree.core { add("Masalah inti", short([tree.items[core].text], 1)) }
    add("Penyebab utama", short(main(.cause, of: tree), 3))
    add("Dampak", short(main(.effect, of: tree), 3))
    add("Kebutuhan", short(all.needs.map(\.text), 4))
    add("Tujuan umum", short(plan.goals(.general).map(\.text), 1))
    add("Tujuan khusus", short(plan.goals(.specific).map(\.text), 4))
    add("Kegiatan", short(plan.activities.map(\.name), 5))
    add("Waktu dan tempat", timeAndPlace(schedule))
    add("Biaya", costs(budget))
    add("Letak SWOT", standing)
    return title("RINGKASAN KASUS", cut(summary.title)) + [
      .table(Table(nil, columns: [Table.Column(21), Table.Column(79)], headerRows: 0, rows: rows)),
      .text([.text("Disusun oleh: \(Self.cut(identity.students.joined(separator: ", ")))")], .note),
    ]
  }

  /// No entry is longer, so that a full case fits the page.
  private static let longest = 120

  private static func cut(_ text: String) -> String {
    text.count <= longest ? text : text.prefix(longest - 1).withoutOuterBlanks + "…"
  }

  private mutating func cut(_ text: String) -> [Inline] {
    let inlines = line(text)
    return inlines.plain().count <= Self.longest ? inlines : [.text(Self.cut(inlines.plain()))]
  }

  /// The first entries, one below the other, and how many others there are.
  private mutating func short(_ texts: [String], _ most: Int) -> [Block] {
    let texts = texts.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    guard texts.count > 1 else { return texts.map { .text(cut($0), .flush) } }
    var items = texts.prefix(most).map { [Block.text(cut($0), .flush)] }
    if texts.count > most {
      items.append([.text([.text("dan "), .value(.count(texts.count - most)), .text(" lainnya")], .flush)])
    }
    return [.list(ItemList(.bullet, items))]
  }

  /// The items of a side marked as main, else those next to the core.
  private func main(_ kind: TreeItemKind, of tree: ProblemTree) -> [String] {
    let own = tree.items.indices.filter { tree.items[$0].kind == kind }
    let marked = own.filter { tree.items[$0].isMain }
    let next = tree.core.map { tree.children(of: $0, kind: kind) } ?? []
    return (marked.count > next.count ? marked : next).map { tree.items[$0].text }
  }

  private mutating func timeAndPlace(_ schedule: Schedule) -> [Block] {
    guard let date = schedule.date else { return [] }
    let place = schedule.place.isEmpty ? [] : [.text(", ")] + cut(schedule.place)
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
