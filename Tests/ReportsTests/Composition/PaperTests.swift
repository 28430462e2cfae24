import Practicum
import RecordText
import Testing

@testable import Reports

@Suite("Short papers")
struct PaperTests {
  private static func walk(
    _ kind: PaperKind, meeting: String? = nil, case folder: String = "jaminan-sosial", rows: Int? = nil,
    of workspace: Workspace = Samples.whole
  ) throws -> DocumentWalk {
    var options = PaperOptions()
    options.blankRows = rows
    return DocumentWalk(
      try Paper(
        PaperOrder(.paper(kind), caseFolder: folder, meeting: meeting, options: options), from: workspace
      ).document)
  }

  private static let rembug = "2023-02-11-rembug-warga"

  @Test("an attendance sheet has whoever was present and as many blank rows as are wanted")
  func attendance() throws {
    let table = try #require(try Self.walk(.attendanceSheet, meeting: Self.rembug, rows: 7).tables.last)
    #expect(table.rows.count == 1 + 50 + 7)
    #expect(table.minimumHeight == 24)
    let names = table.rows.dropFirst().map { DocumentWalk($0[1].blocks).texts.joined() }
    #expect(names.first == "Asep Sunarya" && names.last == "" && !names.contains("Apep Hidayat"))
    let event = try Self.walk(.attendanceSheet)
    let places = (event.tables.last?.rows.count ?? 0) - 1
    #expect((50...60).contains(places), "as many as are expected, and what fills the page")
    #expect(event.values.contains { if case .day = $0 { true } else { false } })
    #expect(try Self.walk(.attendanceSheet, rows: 5_000).tables.last?.rows.count == 1 + PaperOptions.mostBlankRows)
  }

  @Test("minutes and official record tell the meeting, its people and what was agreed, with places to sign")
  func meetingPapers() throws {
    let minutes = try Self.walk(.minutes, meeting: Self.rembug)
    #expect(minutes.values.contains(.count(42)) && minutes.values.contains(.count(50)))
    #expect(minutes.lines.contains { $0.contains("Meja pendaftaran dibuka di balai RW") })
    let record = try Self.walk(.officialRecord, meeting: Self.rembug)
    let opening = try #require(record.lines.first { $0.hasPrefix("Pada hari ini") })
    #expect(
      opening
        == "Pada hari ini, Sabtu, tanggal sebelas bulan Februari tahun dua ribu dua puluh tiga (11 Februari 2023), "
        + "pukul 08.00–11.30, bertempat di Balai RW 01 Kelurahan Rancanumpang, telah dilaksanakan rembug warga “Rembug warga RW 01” yang dihadiri 50 orang (24 laki-laki, "
        + "26 perempuan).")
    #expect(record.lines.contains { $0.contains("paling lambat 29 April 2023") })
  }

  private static func places(_ document: Document) -> [Signatures.Place] {
    document.blocks.flatMap { block -> [Signatures.Place] in
      guard case .signatures(let signatures) = block else { return [] }
      return signatures.rows.flatMap(\.self)
    }
  }

  @Test("an institution or an office signs by whoever writes a name in for it, a person by name, nobody twice")
  func signers() throws {
    func record(_ meeting: String, _ parties: String, students: String = "") throws -> Document {
      let workspace = Samples.workspace([
        "praktikum.rec": "%rec: Praktikum\n\nJudul: P\nKota: Kota Bandung\n\(students)\n%rec: Pihak\n\n\(parties)",
        "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n",
        "kasus/air/pertemuan/rembug.rec": "%rec: Pertemuan\n\nJenis: rembug\nJudul: R\nTanggal: 2023-02-11\n\(meeting)",
      ])
      return try Paper(
        PaperOrder(.paper(.officialRecord), caseFolder: "air", meeting: "rembug"), from: workspace
      ).document
    }
    let parties = """
      Id: karang-taruna
      Nama: Karang Taruna
      Jenis: organisasi_anggota

      Id: ketua
      Nama: Ketua RW 01
      Jenis: perorangan

      Id: euis
      Nama: Euis Kartini
      Jenis: perorangan

      Id: praktikan
      Nama: Praktikan sebagai pekerja sosial
      Jenis: perorangan

      """
    let meeting = """
      Notulis: euis
      Fasilitator: ketua

      %rec: Kesepakatan

      Teks: Sumur dikuras
      Pihak: karang-taruna
      Pihak: euis

      """
    let document = try record(meeting, parties)
    let places = Self.places(document)
    #expect(
      places == [
        .init(above: ["Notulis,"], name: "Euis Kartini"), .init(above: ["Fasilitator,", "Ketua RW 01"], name: ""),
        .init(above: ["Pihak yang bersepakat,", "Karang Taruna"], name: ""),
      ])
    #expect(DocumentWalk(document).lines.contains("Bandung, 11 Februari 2023"), "where and when it is signed")

    let alone = "Notulis: praktikan\nFasilitator: praktikan\n"
    let role = "Notulis dan fasilitator,"
    #expect(
      try Self.places(record(alone, parties, students: "Praktikan: Ayu\n")) == [
        .init(above: [role, "Praktikan sebagai pekerja sosial"], name: "Ayu")
      ])
    let many = try Self.places(record(alone, parties, students: "Praktikan: Ayu\nPraktikan: Rizky\n"))
    #expect(many.map(\.name) == [""], "which of them, the paper cannot know")
    #expect(try Self.places(record("", parties)).map(\.above) == [["Notulis,"], ["Fasilitator,"]])
  }

  @Test("a paper says above who issues it: the institution of the practicum, else the ward")
  func letterheads() throws {
    func head(_ identity: String, _ kind: PaperKind = .budget) throws -> [String] {
      let workspace = Samples.workspace([
        "praktikum.rec": "%rec: Praktikum\n\n\(identity)", "kasus/air/kasus.rec": "%rec: Kasus\n\nJudul: Air\n",
      ])
      return try Paper(PaperOrder(.paper(kind), caseFolder: "air"), from: workspace).document.blocks
        .compactMap { block in
          guard case .paragraph(let paragraph) = block, paragraph.role == .letterhead else { return nil }
          return paragraph.inlines.plain()
        }
    }
    #expect(
      try head("Judul: Praktikum II\nLembaga: Politeknik X\nProgramStudi: Program Studi Y\nKelurahan: Z\n")
        == ["POLITEKNIK X\nPROGRAM STUDI Y\nPRAKTIKUM II"])
    #expect(
      try head("Judul: Rembug\nKelurahan: Rancanumpang\nKecamatan: Gedebage\nKota: Bandung\nProvinsi: Jawa Barat\n")
        == ["PEMERINTAH KOTA BANDUNG\nKECAMATAN GEDEBAGE\nKELURAHAN RANCANUMPANG"])
    #expect(try head("Judul: Rembug\nKelurahan: Rancanumpang\n") == ["KELURAHAN RANCANUMPANG"])
    #expect(try head("VersiFormat: 1\n") == [])
    #expect(try head("Lembaga: Politeknik X\n", .summary) == [], "the one page has no room to spare")
  }

  @Test("blank rows fill the last page and begin no other one, as far as there is a choice")
  func blankRows() {
    let fill = PageFill(.shortPaper)
    func table(_ count: Int) -> Table {
      Table(
        nil, [.number, .init("Nama", 60), .init("Tanda tangan", 33)],
        Table.numbered((0..<count).map { _ in [Table.Cell("Asep"), Table.Cell("")] }))
    }
    // 257 mm are 728 points: less the heading, 29 rows of 24 points with their lines fit, 30 do not.
    #expect(fill.rows(after: [], table(0), count: nil, atLeast: 1) == .init(count: 29, height: 24, pages: 1))
    #expect(fill.rows(after: [], table(20), count: nil, atLeast: 3) == .init(count: 9, height: 24, pages: 1))
    // 30 rows go on one page when they are a little lower.
    let lower = fill.rows(after: [], table(27), count: nil, atLeast: 3)
    #expect(lower.pages == 1 && lower.height < 24 && lower.count >= 3)
    let next = fill.rows(after: [], table(40), count: nil, atLeast: 3)
    #expect(next == .init(count: 18, height: 24, pages: 2))
    #expect(fill.rows(after: [], table(20), count: 2, atLeast: 3).count == 2, "as many as were asked for")
    #expect(fill.rows(after: [.pageBreak, .pageBreak], table(0), count: nil, atLeast: 1).count > 0)
  }

  @Test(
    "the budget sheet and the proposal print the domain's total in figures and words",
    arguments: [PaperKind.budget, .proposal, .summary])
  func totals(_ kind: PaperKind) throws {
    let budget = Budget(Samples.whole, path: Budget.path(ofCase: "jaminan-sosial"))
    let total = try #require(budget.total.whole)
    let values = try Self.walk(kind).values
    #expect(values.contains(.rupiah(total)) && values.contains(.terbilang(total)))
    #expect(values.contains(.rupiah(budget.totalIncome.known)))
  }

  @Test("the account sets what was spent beside the plan, line by line, and what is left")
  func accountability() throws {
    let budget = Budget(Samples.whole, path: Budget.path(ofCase: "jaminan-sosial"))
    let walk = try Self.walk(.accountability)
    let whole = budget.realisation
    for group in budget.groups {
      let realisation = budget.realisation(of: group)
      #expect(walk.values.contains(.rupiah(realisation.spent)))
      #expect(walk.values.contains(.rupiah(try #require(realisation.remaining))))
    }
    #expect(walk.values.contains(.share(try #require(whole.percentage))))
    #expect(walk.values.contains(.rupiah(budget.totalIncome.known - whole.spent)))
    #expect(walk.tables.last?.rows.count == 2 + budget.transactions.count)
  }

  @Test("the rundown sheet has every item with its times")
  func rundown() throws {
    let walk = try Self.walk(.rundown)
    let items = Schedule(Samples.whole, path: Schedule.path(ofCase: "jaminan-sosial")).items
    #expect(walk.tables.last?.rows.count == items.count + 1)
    #expect(walk.values.filter { if case .minutes = $0 { true } else { false } }.count == items.count)
  }

  private static func summary(_ count: Int, _ text: String) throws -> DocumentWalk {
    let needs = (1...count).map { "Id: K\($0)\nTeks: \(text)\n" }.joined(separator: "\n")
    let workspace = Samples.workspace([
      "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n\n%rec: Kebutuhan\n\n\(needs)"
    ])
    return try walk(.summary, case: "air", of: workspace)
  }

  @Test("a summary tells all there is as long as one page holds it")
  func wholeSummary() throws {
    let walk = try Self.summary(20, "Air bersih")
    #expect(walk.values == [] && walk.texts.filter { $0 == "Air bersih" }.count == 20)
  }

  @Test("a summary counts what has no room and cuts what is too long")
  func summary() throws {
    let walk = try Self.summary(90, String(repeating: "sangat ", count: 60) + "perlu")
    #expect(walk.values.count == 1)
    guard case .count(let others)? = walk.values.first else { return }
    let told = walk.texts.filter { $0.hasPrefix("sangat") }
    #expect(told.count + others == 90)
    #expect(told.allSatisfy { $0.count <= 400 && $0.hasSuffix("…") })
    let short = try Self.summary(2_000, "Air")
    #expect(short.texts.filter { $0 == "Air" }.count < 100)
  }

  @Test("a summary names the cause that is marked as main, whatever stands next to the core")
  func mainCauses() throws {
    let workspace = Samples.workspace([
      "kasus/air/kasus.rec": "%rec: Kasus\n\nJudul: Air\n",
      "kasus/air/pohon-masalah.rec":
        "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: keruh\n\nId: N2\nJenis: penyebab\nInduk: N1\n"
        + "Teks: sumur dangkal\n\nId: N3\nJenis: penyebab\nInduk: N2\nTeks: tanpa cincin\nUtama: ya\n",
    ])
    let texts = try Self.walk(.summary, case: "air", of: workspace).texts
    let marked = try #require(texts.firstIndex(of: "tanpa cincin"))
    let next = try #require(texts.firstIndex(of: "sumur dangkal"))
    #expect(marked < next, "the main one first")
  }

  @Test("every paper is made of every practicum without leaving a row unfilled", arguments: Samples.cases)
  func everywhere(_ name: String) throws {
    let workspace = try Samples.named(name)
    for folder in workspace.caseFolders {
      for kind in PaperKind.allCases {
        let meetings = Meeting.all(inCase: folder, of: workspace).map(\.stem)
        if kind.needsMeeting, meetings.isEmpty { continue }
        let walk = try Self.walk(kind, meeting: kind.needsMeeting ? meetings.first : nil, case: folder, of: workspace)
        #expect(walk.referred.subtracting(walk.labels).isEmpty, "\(kind) \(folder)")
        for table in walk.tables {
          for row in table.rows { #expect(row.reduce(0) { $0 + $1.columns } == table.columns.count, "\(kind)") }
        }
      }
    }
  }

  @Test("what is not there is refused with what there is")
  func refusals() throws {
    func refusal(_ order: PaperOrder) -> String? {
      do throws(PaperRefusal) { _ = try Paper(order, from: Samples.whole) } catch { return error.words.id }
      return nil
    }
    #expect(
      refusal(PaperOrder(.report, caseFolder: "air"))
        == "Kasus \"air\" tidak ada; yang ada: jaminan-sosial, pemberdayaan-sosial.")
    #expect(refusal(PaperOrder(.paper(.budget)))?.contains("Sebutkan salah satu: jaminan-sosial") == true)
    #expect(refusal(PaperOrder(.paper(.minutes), caseFolder: "jaminan-sosial"))?.contains(Self.rembug) == true)
    #expect(
      refusal(PaperOrder(.paper(.minutes), caseFolder: "jaminan-sosial", meeting: "x"))?
        .hasPrefix("Pertemuan \"x\" tidak ada") == true)
    #expect(refusal(PaperOrder(.paper(.minutes), meeting: "2023-01-25-pembekalan")) == nil)
  }

  @Test("an order names its file by what it is and where it belongs")
  func fileNames() {
    #expect(PaperOrder(.report).fileName == "laporan-praktikum.docx")
    #expect(
      PaperOrder(.paper(.budget), caseFolder: "air", format: .html).fileName == "rab-air.html")
    #expect(PaperFormat(fileName: "Laporan.DOCX") == .docx)
    #expect(PaperFormat(fileName: "laporan.pdf") == nil && PaperFormat(fileName: "docx") == nil)
  }
}
