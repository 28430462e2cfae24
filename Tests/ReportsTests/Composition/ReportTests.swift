import Practicum
import RecordText
import Testing

@testable import Reports

@Suite("The report")
struct ReportTests {
  /// Texts that people typed: what the report prints besides its own words and its values.
  private static func typed(in workspace: Workspace) -> String {
    workspace.paths.compactMap { workspace[$0].map { String(decoding: $0.records.bytes(), as: UTF8.self) } }
      .joined(separator: "\n")
  }

  @Test("prints every amount of the budget as the domain computes it", arguments: Samples.names)
  func budgets(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    for folder in workspace.caseFolders {
      let budget = Budget(workspace, path: Budget.path(ofCase: folder))
      guard !budget.lines.isEmpty else { continue }
      var composer = Composer(workspace, PaperOptions(), photos: PhotoFault.noReader)
      composer.folder = folder
      let values = DocumentWalk([.table(composer.budgetTable(budget, nil))]).values
      var expected: [Value] = []
      for group in budget.groups {
        let lines = budget.lines(of: group)
        for line in lines {
          expected += [line.price, line.amount].compactMap { $0.map { .rupiah($0) } }
        }
        if !lines.isEmpty { expected.append(.rupiah(lines.compactMap(\.amount).reduce(0, +))) }
      }
      expected += budget.unplacedLines.flatMap { [$0.price, $0.amount] }.compactMap { $0.map { .rupiah($0) } }
      expected.append(.rupiah(budget.lines.compactMap(\.amount).reduce(0, +)))
      #expect(values.filter { if case .rupiah = $0 { true } else { false } } == expected)
      let printed = Set(walk.values)
      #expect(printed.isSuperset(of: expected))
      #expect(printed.contains(.terbilang(budget.computedTotal.known)))
    }
  }

  @Test("writes no amount as text that nobody typed", arguments: Samples.names)
  func amountsAreValues(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    let typed = Self.typed(in: workspace)
    for text in walk.texts {
      for found in text.matches(of: /Rp ?[0-9][0-9.]*/) { #expect(typed.contains(found.output), "\(text)") }
    }
  }

  @Test("writes no number as text that nobody typed", arguments: Samples.names)
  func numbersAreValues(_ name: String) throws {
    let workspace = try #require(Samples.reports[name]).workspace
    var options = PaperOptions()
    options.empty = .mark
    let typed = Self.typed(in: workspace)
    // The numbers of rows count the rows.
    let texts = DocumentWalk(Report(workspace, options: options).document).texts.filter {
      $0.wholeMatch(of: /[0-9]+\./) == nil
    }
    #expect(texts.count { $0.contains(/[0-9]/) } > 20)
    for text in texts {
      for found in text.matches(of: /[0-9]+(?:[.,][0-9]+)*/) {
        #expect(typed.contains(found.output), "\(found.output) in \(text)")
      }
    }
  }

  @Test("writes the amounts of the sentences that the data says as values too")
  func offeredAmounts() {
    let bare = Samples.whole.without(kind: .narasi)
    let walk = DocumentWalk(Report(bare, case: "jaminan-sosial").document)
    #expect(walk.lines.contains { $0.contains("memerlukan biaya Rp4.998.200") })
    #expect(!walk.texts.contains { $0.contains("Rp4.998.200") })
  }

  @Test("counts what a meeting counted", arguments: Samples.names)
  func tallies(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    for folder in workspace.caseFolders {
      let values = Set(walk.values)
      for meeting in Meeting.all(inCase: folder, of: workspace) {
        let file = try #require(workspace[meeting.path]).records
        let attendance = Attendance.of(file)
        if attendance.source != .unknown { #expect(values.contains(.count(attendance.total))) }
        for question in Question.all(in: file) where question.kind != .text && question.kind != .number {
          let tally = Tally.of(question, in: file)
          for answer in tally.answers {
            #expect(values.contains(.count(answer.count)))
            #expect(values.contains(.percent(answer.count, of: tally.respondents)))
          }
        }
        if let date = CalendarDate(plain: meeting.date) { #expect(values.contains(.day(date))) }
      }
    }
  }

  @Test("prints every statistic and every weight, score and time", arguments: Samples.names)
  func figures(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    let values = Set(walk.values)
    for statistic in AreaStatistic.all(in: workspace) {
      if let value = statistic.value { #expect(values.contains(Value(value))) }
    }
    for folder in workspace.caseFolders {
      let matrix = SWOTMatrix(workspace, path: SWOTMatrix.path(ofCase: folder))
      for side in SWOTSide.allCases where matrix.scores(side).hasWeights {
        #expect(values.contains(.hundredths(matrix.scores(side).total)))
        for factor in matrix.scores(side).factors {
          if let weight = factor.weight { #expect(values.contains(.hundredths(weight))) }
          if let score = factor.score { #expect(values.contains(.hundredths(score))) }
        }
      }
      if case .placed(let position) = matrix.standing { #expect(values.contains(.hundredths(position.x))) }
      for slot in Rundown(workspace, path: Schedule.path(ofCase: folder)).days.flatMap(\.slots) {
        if let start = slot.item.start { #expect(values.contains(.time(start))) }
        if let minutes = slot.minutes { #expect(values.contains(.minutes(minutes))) }
      }
      for step in Schedule(workspace, path: Schedule.path(ofCase: folder)).steps where !step.text.isEmpty {
        if let due = step.due { #expect(values.contains(.date(due))) }
      }
    }
  }

  @Test(
    "refers to nothing that is not there, and captions nothing that no sentence leads to",
    arguments: Samples.names)
  func references(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    #expect(!workspace.caseFolders.isEmpty)
    #expect(walk.referred.subtracting(walk.labels).isEmpty)
    let captioned = walk.tables.compactMap { $0.caption?.label }
    #expect(Set(captioned).count == captioned.count)
    #expect(captioned.allSatisfy(walk.referred.contains))
  }

  @Test("fills every row of every table", arguments: Samples.names)
  func rows(_ name: String) throws {
    let (workspace, walk) = try #require(Samples.reports[name])
    #expect(!workspace.caseFolders.isEmpty)
    for table in walk.tables {
      for row in table.rows { #expect(row.reduce(0) { $0 + $1.columns } == table.columns.count) }
    }
  }

  @Test("has the chapters of such reports, one for each case, in their order")
  func chapters() {
    let headings = DocumentWalk(Report(Samples.whole).document).headings.filter { $0.kind == .chapter }
    #expect(headings.map(\.number) == ["BAB I", "BAB II", "BAB III", "BAB IV", "BAB V"])
    #expect(headings.first?.text == [.text("PENDAHULUAN")])
    #expect(headings.last?.text == [.text("PENUTUP")])
    let sections = DocumentWalk(Report(Samples.whole, case: "jaminan-sosial").document).headings
      .drop { $0.number != "BAB III" }.dropFirst().prefix { $0.kind != .chapter }
    #expect(
      sections.filter { $0.level == 2 }.map { $0.text.plain() } == [
        "Gambaran Umum Masalah", "Tinjauan Konsep", "Identifikasi Masalah", "Fokus Masalah", "Analisis Kebutuhan",
        "Potensi dan Sumber", "Rencana Intervensi",
      ])
    #expect(
      sections.filter { $0.level == 3 }.suffix(10).map { $0.text.plain() } == [
        "Latar belakang", "Nama program dan sasaran", "Tujuan", "Bentuk kegiatan", "Sistem partisipan",
        "Metode, teknik, strategi, dan taktik", "Rencana anggaran biaya", "Analisis kelayakan",
        "Jadwal dan langkah-langkah", "Evaluasi",
      ])
  }

  @Test("lists the works it cites, and no others, in the order of the list")
  func bibliography() {
    let walk = DocumentWalk(Report(Samples.whole, case: "pemberdayaan-sosial").document)
    let list = walk.lines.drop { !$0.contains("DAFTAR PUSTAKA") }.dropFirst().prefix { !$0.hasPrefix("\n#") }
    #expect(list.contains { $0.hasPrefix("Suharto, E. (2005). Membangun Masyarakat") })
    #expect(!list.contains { $0.contains("Decent Work") })
    #expect(list.first?.hasPrefix("Adi") == true || list.first?.hasPrefix("European") == true)
  }

  @Test("masks personal data unless the practicum says otherwise")
  func masking() {
    let roster = { (choice: String) in
      let workspace = Samples.workspace([
        "praktikum.rec":
          "%rec: Praktikum\n\nSamarkan: \(choice)\n\n%rec: Lampiran\n\nId: L1\nJudul: Daftar hadir\nTabel: roster\n",
        "pertemuan/2024-01-02-rapat.rec":
          "%rec: Pertemuan\n\nJudul: Rapat\nTanggal: 2024-01-02\n\n%rec: Peserta\n\nId: P1\nNama: Sari\nNIK: 3273014209780002\nTelepon: 0812-3456-789\nAlamat: Gang Mawar 3\n",
      ])
      return DocumentWalk(Report(workspace).document).texts
    }
    for text in roster("ya") {
      #expect(!text.contains("327301") && !text.contains("0812") && !text.contains("Mawar"))
    }
    #expect(roster("ya").contains("*************002"))
    #expect(roster("tidak").contains("3273014209780002"))
    #expect(roster("tidak").contains("Gang Mawar 3"))
  }

  @Test("leaves empty sections out, or marks them with what belongs there")
  func emptySections() {
    let workspace = Samples.workspace(["kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air bersih\n"])
    #expect(!DocumentWalk(Report(workspace).document).headings.contains { $0.text == [.text("Fokus Masalah")] })
    var options = PaperOptions()
    options.empty = .mark
    let marked = DocumentWalk(Report(workspace, options: options).document)
    #expect(marked.headings.contains { $0.text == [.text("Fokus Masalah")] })
    #expect(marked.missing.contains { $0.contains("Masalah yang dipilih untuk ditangani") })
  }

  @Test("says by itself what the data says where nothing is written, unless that is not wanted")
  func offeredSentences() {
    let bare = Samples.whole.without(kind: .narasi)
    let told = DocumentWalk(Report(bare).document)
    #expect(told.lines.contains { $0.contains("Penyebab utamanya adalah") })
    #expect(told.values.contains(.count(42)))
    var options = PaperOptions()
    options.offersSentences = false
    let silent = DocumentWalk(Report(bare, options: options).document)
    #expect(!silent.lines.contains { $0.contains("Penyebab utamanya adalah") })
  }

  @Test("prints computed amounts where a document printed others")
  func neverPrinted() throws {
    let workspace = Samples.workspace([
      "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air bersih\n",
      "kasus/air/anggaran.rec": """
      %rec: Anggaran

      Tertulis: 999999

      %rec: Kelompok

      Id: G1
      Nama: Bahan
      Tertulis: 888888

      %rec: Rincian

      Id: B1
      Kelompok: G1
      Uraian: Pipa
      Volume: 3
      Satuan: batang
      HargaSatuan: 50000
      Tertulis: 777777

      Id: B2
      Kelompok: G1
      Uraian: Lem
      Tertulis: 666666
      """,
    ])
    let walk = DocumentWalk(Report(workspace).document)
    #expect(walk.values.filter { $0 == .rupiah(150_000) }.count == 3)
    for printed in [999_999, 888_888, 777_777, 666_666] { #expect(!walk.values.contains(.rupiah(printed))) }
    for kind in PaperKind.allCases where !kind.needsMeeting {
      let paper = try Paper(PaperOrder(.paper(kind), caseFolder: "air"), from: workspace).document
      let lines = DocumentWalk(paper).lines.joined(separator: "\n")
      #expect(!lines.contains(/(999[.]?999|888[.]?888|777[.]?777|666[.]?666)/), "\(kind)")
      if [.budget, .proposal, .accountability].contains(kind) { #expect(lines.contains("Rp150.000"), "\(kind)") }
    }
    #expect(walk.lines.contains { $0.contains("Belum termasuk 1 rincian") })
  }

  @Test("prints the findings for the supervisor when asked to")
  func findings() throws {
    let (workspace, walk) = try #require(Samples.reports["sebagaimana-tercetak"])
    var checker = Checker()
    let count = checker.check(workspace).findings.count
    let table = walk.tables.last
    #expect(table?.rows.count == count + 1)
  }
}

extension Workspace {
  /// The same folder without the files of a kind.
  func without(kind: FileKind) -> Workspace {
    Workspace(files: files.values.filter { $0.kind != kind }, otherFiles: otherFiles)
  }

  @Test("a column that no row fills is left out, and what spans it is narrower")
  func emptyColumns() {
    func table(_ note: String) -> Table {
      Table(
        nil, [.number, .init("Sumber", 30), .init("Uraian", 40, isOptional: true), .init("Kebutuhan", 30)],
        [
          [Table.Cell("Sumber formal", .rowHeader, columns: 4)],
          [Table.Cell("1."), Table.Cell("PKK"), Table.Cell(note), Table.Cell("–")],
        ])
    }
    let filled = table("rajin")
    #expect(filled.columns.count == 4 && filled.rows[1][0].columns == 4)
    for note in ["", "–"] {
      let table = table(note)
      #expect(table.columns.map(\.share) == [Table.Heading.number.share, 30, 30])
      #expect(table.rows.map { $0.reduce(0) { $0 + $1.columns } } == [3, 3, 3])
      #expect(table.rows[0].map { DocumentWalk($0.blocks).texts.joined() } == ["No.", "Sumber", "Kebutuhan"])
    }
  }

  @Test("a roster that does not fit upright lies on its side with its heading, and the pages after it stand again")
  func wideTables() throws {
    let document = Report(Samples.whole).document
    let wide = document.parts.filter(\.isLandscape)
    #expect(wide.count == 1)
    let blocks = try #require(wide.first).blocks
    guard case .heading(let heading)? = blocks.first, case .table(let table)? = blocks.last else {
      Issue.record("the annex is torn apart")
      return
    }
    #expect(heading.kind == .annex && blocks.count == 2 && table.rows.count == 51)
    let place = try #require(document.parts.firstIndex { $0.isLandscape })
    #expect(document.parts[place...].map(\.isLandscape) == [true, false])
    #expect(document.parts.filter { $0.blocks.isEmpty }.isEmpty)
  }

  @Test("the cover names each thing once, places unbroken, and a title that says report is not called one again")
  func cover() throws {
    func lines(_ title: String) throws -> [String] {
      let workspace = Samples.workspace([
        "praktikum.rec": "%rec: Praktikum\n\nJudul: \(title)\nKelurahan: R\nKecamatan: G\nKota: B\nProvinsi: J\n"
      ])
      let cover = try #require(Report(workspace).document.parts.first)
      return cover.blocks.compactMap { block in
        guard case .paragraph(let paragraph) = block else { return nil }
        return paragraph.inlines.plain()
      }
    }
    #expect(
      try lines("Praktik II") == ["LAPORAN PRAKTIKUM\nPRAKTIK II", "Kelurahan R, Kecamatan G\nKota B, Provinsi J"])
    #expect(try lines("Laporan Praktik II").first == "LAPORAN PRAKTIK II")
  }
}
