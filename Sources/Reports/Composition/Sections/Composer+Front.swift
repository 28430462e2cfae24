import Practicum

extension Composer {
  /// The cover: what it is, by whom, where, when.
  func cover(_ title: String) -> [Block] {
    let record = identity.record
    /// Lines that belong together, as one paragraph.
    func group(_ lines: [[Inline]], _ role: Paragraph.Role = .cover) -> [Block] {
      let lines = lines.filter { !$0.plain().isEmpty }
      return lines.isEmpty ? [] : [.text(Array(lines.joined(separator: [.lineBreak])), role)]
    }
    func texts(_ texts: [String]) -> [[Inline]] { texts.map { [Inline]($0) } }
    let isReport = title.lowercased().hasPrefix("laporan")
    // The names of places are not torn apart by the end of a line.
    let area = areaNames.pairs.map { $0.joined(separator: ", ") }
    var blocks = group(texts([isReport ? "" : "LAPORAN PRAKTIKUM", title.uppercased()])) + group(texts(area))
    let students = identity.students.filter { !$0.isEmpty }
    if !students.isEmpty {
      let numbers = record.values(of: "NIM")
      let people = students.enumerated().flatMap { place, student -> [[Inline]] in
        let number = place < numbers.count && !numbers[place].isEmpty ? "NIM \(numbers[place])" : ""
        return [[.strong([.text(student)])], [Inline](number)]
      }
      blocks += group([["Disusun oleh:"]] + people, .centered)
    }
    let mentors = record.values(of: "Pembimbing").filter { !$0.isEmpty }
    if !mentors.isEmpty {
      blocks += group([["Dosen pembimbing:"]] + mentors.map { [.strong([.text($0)])] }, .centered)
    }
    let programme = record["ProgramStudi"] ?? ""
    let year = (identity.end ?? identity.start).flatMap { CalendarDate(plain: $0) }.map { "\($0.year)" } ?? ""
    return blocks
      + group(
        texts([
          programme.isEmpty ? "" : "PROGRAM STUDI \(programme.withoutPrefix("Program Studi ").uppercased())",
          identity.institution.uppercased(), year,
        ]))
  }

  /// Approval, preface, contents and the lists of what the main part holds.
  mutating func front(_ main: [Block]) -> [Block] {
    var blocks = approval()
    let preface = prose(at: "narasi/kata-pengantar.md", below: 1)
    if !preface.isEmpty { blocks += [unnumbered("KATA PENGANTAR")] + preface }
    blocks += [unnumbered("DAFTAR ISI"), .contents(.headings)]
    let found = CaptionSeries(main)
    for (series, title) in [
      (Caption.Series.table, "DAFTAR TABEL"), (.figure, "DAFTAR GAMBAR"), (.matrix, "DAFTAR MATRIKS"),
    ] where found.all.contains(series) {
      blocks += [unnumbered(title), .contents(.captions(series))]
    }
    return blocks
  }

  private func unnumbered(_ title: String) -> Block { .heading(Heading(1, .unnumbered, [.text(title)])) }

  /// The page on which the report is approved.
  private func approval() -> [Block] {
    let places = records("Pengesahan", .praktikum).filter { record in
      let paper = (record["Dokumen"] ?? "").lowercased()
      return paper.isEmpty || paper.contains("laporan")
    }
    guard !places.isEmpty else {
      return options.empty == .omit
        ? []
        : [
          unnumbered("LEMBAR PENGESAHAN"),
          .missing([.text("Belum diisi. Catat siapa yang mengesahkan laporan di bagian Pengesahan.")]),
        ]
    }
    let record = identity.record
    let students = identity.students.filter { !$0.isEmpty }
    let facts: [(String, String)] = [
      ("Judul", identity.title), ("Praktikan", students.joined(separator: ", ")),
      ("NIM", record.values(of: "NIM").joined(separator: ", ")), ("Program studi", record["ProgramStudi"] ?? ""),
      ("Lembaga", identity.institution), ("Lokasi", areaName),
    ]
    let date = identity.end.flatMap { CalendarDate(plain: $0) }
    let rows = places.pairs.map { pair in
      pair.map { place in
        let title = place["Jabatan"] ?? ""
        let number = place["NIP"] ?? ""
        return Signatures.Place(
          above: [place["Peran"].map { "\($0)," } ?? "", title].filter { !$0.isEmpty }, name: place["Nama"] ?? "",
          below: number.isEmpty ? [] : ["NIP \(number)"])
      }
    }
    return [
      unnumbered("LEMBAR PENGESAHAN"), factTable(facts.filter { !$0.1.isEmpty }.map { ($0.0, [.text($0.1)]) }),
      .signatures(
        Signatures(rows, dateLine: date.map { dateLine(.value(.date($0))) } ?? [])),
    ]
  }

  /// Names of facts with a colon and the facts beside them, without lines.
  func factTable(_ facts: [(name: String, value: [Inline])]) -> Block {
    .table(
      Table(
        nil, columns: [Table.Column(22), Table.Column(3, .center), Table.Column(75)], headerRows: 0,
        rows: facts.map { [Table.Cell($0.name, .rowHeader), Table.Cell(":"), Table.Cell($0.value)] }, hasLines: false))
  }
}

/// The series of captions that blocks hold, nested ones as well.
struct CaptionSeries {
  private(set) var all: Set<Caption.Series> = []

  init(_ blocks: [Block]) { for block in blocks { read(block) } }

  private mutating func read(_ block: Block) {
    switch block {
    case .table(let table):
      if let caption = table.caption { all.insert(caption.series) }
      for row in table.rows { for cell in row { for block in cell.blocks { read(block) } } }
    case .tree(let tree): all.insert(tree.caption.series)
    case .photo(let photo): all.insert(photo.caption.series)
    case .list(let list): for item in list.items { for block in item { read(block) } }
    case .heading, .paragraph, .signatures, .contents, .pageBreak, .missing: break
    }
  }
}

extension Array {
  /// The elements two by two.
  var pairs: [[Element]] { stride(from: 0, to: count, by: 2).map { Array(self[$0..<Swift.min($0 + 2, count)]) } }
}

extension String {
  /// Without a word before it that a label says already.
  func withoutPrefix(_ prefix: String) -> String {
    lowercased().hasPrefix(prefix.lowercased()) ? String(dropFirst(prefix.count)) : self
  }
}
