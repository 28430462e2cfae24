import Practicum

extension Composer {
  /// The chapter of area data; none where there is no statistic.
  mutating func area() -> [Block] {
    folder = ""
    let tables = statistics()
    guard !tables.isEmpty else {
      guard options.empty == .mark else { return [] }
      return [
        chapter("GAMBARAN WILAYAH", "wilayah"), .missing([.text("Belum diisi. Catat statistik di data wilayah.")]),
      ]
    }
    let intro: Block = .text([
      .text(
        "Bab ini memuat data sekunder tentang \(areaName.isEmpty ? "wilayah praktikum" : areaName) yang dipakai dalam "
          + "asesmen.")
    ])
    return [chapter("GAMBARAN WILAYAH", "wilayah"), intro]
      + tables.flatMap { category, label, table -> [Block] in
        [
          .heading(Heading(2, .section, [.text(category)])),
          .lead("Data \(category.lowercasedStart) disajikan dalam", label), .table(table),
        ]
      }
  }

  func chapter(_ title: String, _ name: String) -> Block {
    .heading(Heading(1, .chapter, [.text(title.uppercased())], label: label(name)))
  }

  /// A table for each category of statistics, in the order of the file.
  func statistics() -> [(category: String, label: Label, table: Table)] {
    let all = AreaStatistic.all(in: workspace)
    let categories = all.map(\.category).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let sources = AreaSource.all(in: workspace)
    return categories.enumerated().map { place, category in
      let own = all.filter { $0.category == category }
      let title = category.isEmpty ? "Data umum" : category
      let label = Label("wilayah/\(place)")
      let caption = Caption(.table, [.text("\(title) di \(shortArea)")], label: label)
      var table = byNeighbourhood(own, caption) ?? plain(own, caption)
      let titles = own.compactMap { statistic -> String? in
        let source = statistic.record["Sumber"]?.withoutOuterBlanks ?? ""
        return sources.first { $0.id == source && !source.isEmpty }?.title ?? (source.isEmpty ? nil : source)
      }.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      if !titles.isEmpty { table.note = [.text("Sumber: \(titles.joined(separator: "; "))")] }
      return (title, label, table)
    }
  }

  private var shortArea: String {
    identity.record["Kelurahan"].map { $0.hasPrefix("Kelurahan") ? $0 : "Kelurahan \($0)" } ?? "Wilayah Praktikum"
  }

  private func plain(_ statistics: [AreaStatistic], _ caption: Caption) -> Table {
    Table(
      caption, [.number, .init("Uraian", 55), .init("Jumlah", 20, .trailing), .init("Satuan", 20)],
      Table.numbered(
        statistics.map { statistic in
          [
            Table.Cell(statistic.title), Table.Cell(statistic.value.map { Value($0) }), Table.Cell(statistic.unit),
          ]
        }))
  }

  /// What is counted for each RW side by side; nil where not every number is one of an RW, or one stands twice.
  private func byNeighbourhood(_ statistics: [AreaStatistic], _ caption: Caption) -> Table? {
    func place(_ statistic: AreaStatistic) -> String { statistic.record["RW"]?.withoutOuterBlanks ?? "" }
    let names = statistics.map(\.name).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    let places = statistics.map(place).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
    guard !places.contains(""), names.count <= 4,
      Set(statistics.map { "\($0.name)/\(place($0))" }).count == statistics.count
    else { return nil }
    let headings = names.map { name in
      let units = Set(statistics.filter { $0.name == name }.map(\.unit))
      let unit = units.count == 1 ? units.first.flatMap { $0.isEmpty ? nil : " (\($0))" } ?? "" : ""
      return Table.Heading(name + unit, 80 / max(names.count, 1), .trailing)
    }
    return Table(
      caption, [.number, .init("RW", 15, .center)] + headings,
      Table.numbered(
        places.map { rw in
          [Table.Cell("RW \(rw)")]
            + names.map { name in
              Table.Cell(statistics.first { $0.name == name && place($0) == rw }?.value.map { Value($0) })
            }
        }))
  }
}

extension Value {
  /// A number of the data: a count where it is whole.
  init(_ number: DecimalNumber) {
    self = number.isWhole ? .count(number.millionths / 1_000_000) : .decimal(number)
  }
}

extension String {
  /// With a small letter at the beginning, unless an abbreviation stands there.
  var lowercasedStart: String {
    dropFirst().first?.isUppercase == true ? self : prefix(1).lowercased() + dropFirst()
  }
}
