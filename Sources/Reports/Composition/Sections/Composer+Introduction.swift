import Practicum
import RecordText

extension Composer {
  /// BAB I: why, to what end, where and when, how.
  mutating func introduction(_ cases: [CaseSummary], isWhole: Bool) -> [Block] {
    folder = ""
    let sections =
      proseSection(.background, "Latar Belakang") + proseSection(.purpose, "Tujuan Praktikum")
      + proseSection(.benefit, "Manfaat Praktikum")
      + section(
        2, "Waktu dan Lokasi", missing: "Isi kelurahan dan tanggal di identitas praktikum.", timeAndPlace(cases))
      + section(
        2, "Proses Praktikum", missing: ProseSection.process.guide(isInCase: false).id, process(cases, isWhole))
    guard !sections.isEmpty else { return [] }
    return [.heading(Heading(1, .chapter, [.text("PENDAHULUAN")], label: Label("pendahuluan")))] + sections
  }

  /// A section that is prose alone.
  mutating func proseSection(_ part: ProseSection, _ title: String, level: Int = 2) -> [Block] {
    section(
      level, title, part.rawValue, missing: part.guide(isInCase: !folder.isEmpty).id, prose(part, below: level))
  }

  private mutating func timeAndPlace(_ cases: [CaseSummary]) -> [Block] {
    guard !identity.place.isEmpty else { return [] }
    var inlines: [Inline] = [.text("Praktikum dilaksanakan di \(areaName)")]
    if let period = period(identity.start, identity.end) { inlines += [.text(", ")] + period }
    inlines.append(.text("."))
    var blocks: [Block] = [.text(inlines)]
    let dated = cases.compactMap { summary in
      period(summary.record["Mulai"], summary.record["Selesai"]).map { (summary, $0) }
    }
    if !dated.isEmpty {
      blocks.append(.text([.text("Kasus yang ditangani selama masa itu adalah:")]))
      blocks.append(
        .list(
          ItemList(
            .number(from: 1),
            dated.map { summary, period in
              [.text(line(summary.title) + [.text(", ")] + period, .flush)]
            })))
    }
    return blocks
  }

  /// The area with its parts, as in "Kelurahan A, Kecamatan B, Kota C, Provinsi D".
  var areaName: String { areaNames.joined(separator: ", ") }

  /// The parts of the area's name, from the ward to the province, each with its kind.
  var areaNames: [String] {
    let record = identity.record
    return ["Kelurahan", "Kecamatan", "Kota", "Provinsi"].compactMap { word -> String? in
      guard let name = record[word], !name.isEmpty else { return nil }
      return name.hasPrefix(word) || name.hasPrefix("Kabupaten") ? name : "\(word) \(name)"
    }
  }

  /// From when to when; nil without a start.
  func period(_ start: String?, _ end: String?) -> [Inline]? {
    guard let start = start.flatMap({ CalendarDate(plain: $0.withoutOuterBlanks) }) else { return nil }
    guard let end = end.flatMap({ CalendarDate(plain: $0.withoutOuterBlanks) }), end != start else {
      return [.text("pada tanggal "), .value(.date(start))]
    }
    return [.text("dari tanggal "), .value(.date(start)), .text(" sampai dengan "), .value(.date(end))]
  }

  private mutating func process(_ cases: [CaseSummary], _ isWhole: Bool) -> [Block] {
    var blocks = isWhole || hasProse(.process) ? prose(.process, below: 2) : []
    let phases = records("Tahap", .praktikum).filter { phase in
      let folder = phase["Kasus"] ?? ""
      return isWhole || folder.isEmpty || cases.contains { $0.folder == folder }
    }
    if !phases.isEmpty {
      let label = label("tahap")
      blocks.append(.lead("Tahap-tahap praktikum beserta waktunya dimuat dalam", label))
      blocks.append(.table(phaseTable(phases, label)))
    }
    let meetings = Meeting.all(inCase: "", of: workspace)
    if !meetings.isEmpty {
      let label = label("pertemuan")
      blocks.append(.lead("Pembekalan, bimbingan, dan pertemuan umum lainnya tercatat dalam", label))
      blocks.append(.table(meetingTable(meetings, Caption(.table, [.text("Pertemuan Umum Praktikum")], label: label))))
    }
    return blocks
  }

  private func hasProse(_ section: ProseSection) -> Bool {
    WorkPart.prose(section).count(inCase: folder, of: workspace) > 0
  }

  /// The phases, the parts of one below it.
  private mutating func phaseTable(_ phases: [Record], _ label: Label) -> Table {
    let ids = Set(phases.compactMap { $0["Id"] })
    func isPart(_ phase: Record) -> Bool { phase["Induk"].map { ids.contains($0) && $0 != phase["Id"] } ?? false }
    var rows: [[Table.Cell]] = []
    var told: Set<Int> = []
    func cells(_ phase: Record, _ number: String, isPart: Bool) -> [Table.Cell] {
      func date(_ field: String) -> Value? {
        phase[field].flatMap { CalendarDate(plain: $0.withoutOuterBlanks) }.map { .date($0) }
      }
      let name: [Inline] = [.text(phase["Nama"] ?? "")]
      return [
        Table.Cell(number, alignment: .center), Table.Cell(isPart ? name : [.strong(name)]),
        Table.Cell(date("Mulai")), Table.Cell(date("Selesai")),
      ]
    }
    var number = 0
    for (place, phase) in phases.enumerated() where !isPart(phase) {
      number += 1
      rows.append(cells(phase, "\(number).", isPart: false))
      told.insert(place)
      for (inner, part) in phases.enumerated() where isPart(part) && part["Induk"] == phase["Id"] {
        rows.append(cells(part, "", isPart: true))
        told.insert(inner)
      }
    }
    // Parts of parts, and of phases that turn in a circle, are not lost.
    for (place, phase) in phases.enumerated() where !told.contains(place) {
      rows.append(cells(phase, "", isPart: true))
    }
    return Table(
      Caption(.table, [.text("Tahap dan Waktu Praktikum")], label: label),
      [.number, .init("Tahap", 47), .init("Mulai", 24), .init("Selesai", 24)], rows)
  }
}
