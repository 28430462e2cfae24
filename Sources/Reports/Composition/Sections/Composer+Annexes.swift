import Practicum
import RecordText

extension Composer {
  /// The annexes that the practicum lists, and the documentation.
  mutating func annexes(_ cases: [CaseSummary], isWhole: Bool) -> [Block] {
    folder = ""
    var blocks: [Block] = []
    for record in records("Lampiran", .praktikum) {
      let title = (record["Judul"] ?? "").withoutOuterBlanks
      let content = content(of: record, cases)
      let isOfOtherCase = !isWhole && content.isEmpty
      guard !isOfOtherCase else { continue }
      let heading = Block.heading(Heading(1, .annex, [.text(title.isEmpty ? "Lampiran" : title)]))
      if !content.isEmpty {
        blocks += [heading] + content
      } else if options.empty == .mark {
        blocks += [heading, .missing([.text("Belum diisi. Data untuk lampiran ini belum ada.")])]
      }
    }
    let photos = isWhole ? documentation() : []
    if !photos.isEmpty {
      blocks += [.heading(Heading(1, .annex, [.text("Dokumentasi Kegiatan")]))] + photos
    }
    return blocks
  }

  private mutating func content(of record: Record, _ cases: [CaseSummary]) -> [Block] {
    if let path = record["Berkas"]?.withoutOuterBlanks, !path.isEmpty {
      return [.photo(photo(path, caption: line(record["Judul"] ?? path), label: nil))]
    }
    switch record["Tabel"]?.withoutOuterBlanks.lowercased() {
    case "roster": return rosters(named: record["Judul"] ?? "", cases)
    case "statistik": return statistics().map { .table($0.table.relabelled) }
    case "anggaran": return each(cases) { $0.budgetAnnex() }
    case "jadwal", "acara": return each(cases) { $0.rundownAnnex() }
    default: return []
    }
  }

  private mutating func each(_ cases: [CaseSummary], _ blocks: (inout Composer) -> [Block]) -> [Block] {
    let here = folder
    defer { folder = here }
    return cases.flatMap { summary -> [Block] in
      folder = summary.folder
      return blocks(&self)
    }
  }

  private mutating func budgetAnnex() -> [Block] {
    let budget = Budget(workspace, path: Budget.path(ofCase: folder))
    guard !budget.lines.isEmpty else { return [] }
    let title = CaseSummary(folder, of: workspace).shortName.id
    return [
      .table(budgetTable(budget, Caption(.table, [.text("Rencana Anggaran Biaya Kasus \(title)")]))),
      inWords(budget.computedTotal.known),
    ]
  }

  private mutating func rundownAnnex() -> [Block] {
    rundownTables(Schedule(workspace, path: Schedule.path(ofCase: folder))).map { .table($0) }
  }

  /// The rosters of the meeting that a title names, else of all meetings that have one.
  private mutating func rosters(named title: String, _ cases: [CaseSummary]) -> [Block] {
    let meetings = (cases.map(\.folder) + [""]).flatMap { Meeting.all(inCase: $0, of: workspace) }
      .filter { !(workspace[$0.path]?.records.records(of: "Peserta") ?? []).isEmpty }
    let named = meetings.filter { !$0.title.isEmpty && title.lowercased().contains($0.title.lowercased()) }
    return (named.isEmpty ? meetings : named).map { meeting in
      .table(rosterTable(meeting.path, Caption(.table, [.text("Daftar Hadir \(meeting.title)")])))
    }
  }

  /// Everybody present, with the columns that anybody fills; identifying ones as the practicum shows them.
  func rosterTable(_ path: String, _ caption: Caption) -> Table {
    let file = workspace[path]?.records ?? RecordFile()
    let people = file.records(of: "Peserta").map { Attendee(file.record(at: $0)) }.filter(\.isPresent)
    let columns: [(field: String, heading: Table.Heading)] = [
      ("JK", .init("L/P", 7, .center)), ("Umur", .init("Umur", 8, .center)),
      ("Pekerjaan", .init("Pekerjaan", 18)), ("Alamat", .init("Alamat", 18)), ("RT", .init("RT", 7, .center)),
      ("RW", .init("RW", 7, .center)), ("Unsur", .init("Unsur", 15)), ("NIK", .init("NIK", 20)),
      ("Telepon", .init("Telepon", 16)),
    ]
    let filled = columns.filter { column in people.contains { !($0[column.field] ?? "").isEmpty } }
      .filter { $0.field != "Alamat" || !personal.isMasked }
    let rows = people.map { person in
      [Table.Cell(person.name)]
        + filled.map { column -> Table.Cell in
          if column.field == "Umur", let age = person.age { return Table.Cell(.count(age)) }
          return Table.Cell(personal.shown(person[column.field] ?? "", of: column.field))
        }
    }
    let isMasked = personal.isMasked && filled.contains { PersonalData.fields.contains($0.field) }
    return Table(
      caption, [.number, .init("Nama", 24)] + filled.map(\.heading), Table.numbered(rows),
      note: isMasked ? [.text("Nomor identitas dan nomor telepon disamarkan untuk melindungi data pribadi.")] : [])
  }

  /// What a finding says, its amounts as values; what it quotes from texts stays as it is.
  private static func message(of finding: Finding) -> [Inline] {
    RunningText.parts(of: finding.message.id, readsAmounts: true).map { part in
      switch part {
      case .text(let text), .citation(_, let text): .text(text)
      case .figure(let name): .text("{\(name)}")
      case .amount(let amount): .value(.rupiah(amount))
      }
    }
  }

  /// What the rules find, for the supervisor.
  mutating func supervisorFindings(_ cases: [CaseSummary], isWhole: Bool) -> [Block] {
    var checker = Checker()
    let report = checker.check(workspace)
    let found = report.findings.filter { finding in
      isWhole || finding.caseFolder.isEmpty || cases.contains { $0.folder == finding.caseFolder }
    }.sorted { ($0.severity, $0.file, $0.line) < ($1.severity, $1.file, $1.line) }
    let heading = Block.heading(Heading(1, .annex, [.text("Catatan Pemeriksaan untuk Pembimbing")]))
    guard !found.isEmpty else { return [heading, .text([.text("Pemeriksaan tidak menemukan kekeliruan.")])] }
    let label = Label("temuan")
    let rows = found.map { finding -> [Table.Cell] in
      [
        Table.Cell(finding.severity.words.id), Table.Cell(finding.rule),
        Table.Cell(Self.message(of: finding)), Table.Cell("\(finding.file), \(finding.id)"),
      ]
    }
    return [
      heading,
      .text([
        .text("Lampiran ini disusun oleh program untuk pembimbing dan bukan bagian laporan. Temuannya dimuat dalam "),
        .reference(label), .text("."),
      ]),
      .table(
        Table(
          Caption(.table, [.text("Temuan Pemeriksaan")], label: label),
          [.number, .init("Tingkat", 13), .init("Aturan", 9), .init("Temuan", 50), .init("Tempat", 23)],
          Table.numbered(rows))),
    ]
  }
}

extension Table {
  /// The same table for a second place: what is called by its label stays where it was.
  fileprivate var relabelled: Table {
    var table = self
    table.caption?.label = nil
    return table
  }
}
