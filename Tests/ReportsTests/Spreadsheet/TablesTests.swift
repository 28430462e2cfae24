import Practicum
import RecordText
import Testing

@testable import Reports

@Suite("Tables of a practicum")
struct TablesTests {
  private let sample = Practicums.sample
  private let caseFolder = "jaminan-sosial"
  private let meeting = "2023-02-11-rembug-warga"

  private func sheet(_ order: TableOrder, _ workspace: Workspace? = nil) throws -> Sheet {
    let sheets = try TableBook.sheets(order, workspace ?? sample)
    #expect(sheets.count == 1)
    return try #require(sheets.first)
  }

  /// The cells of a column by its title.
  private func column(_ title: String, of sheet: Sheet) throws -> [Sheet.Value?] {
    let column = try #require(sheet.columns.firstIndex { $0.title == title }, "\(title)")
    return sheet.rows.indices.map { sheet[Sheet.Place(row: $0, column: column)].value }
  }

  /// The row in which a text stands.
  private func row(_ text: String, of sheet: Sheet) throws -> [Sheet.Cell] {
    try #require(sheet.rows.first { $0.cells.contains { $0.value == .text(text) } }, "\(text)").cells
  }

  // MARK: - Roster

  @Test("The roster has every field and every question, and each person's values as the file holds them")
  func roster() throws {
    let sheet = try sheet(TableOrder(.roster, caseFolder: caseFolder, meeting: meeting, isFull: true))
    let roster = Roster(path: "kasus/\(caseFolder)/pertemuan/\(meeting).rec", in: sample)
    #expect(sheet.rows.count == roster.count)
    #expect(roster.columns.count == sheet.columns.count)
    #expect(sheet.columns.map(\.title).contains("Memiliki BPJS Ketenagakerjaan"))
    #expect(try column("NIK", of: sheet)[0] == .text("9901011405750001"))
    #expect(try column("RT", of: sheet)[0] == .text("001"), "zeros are kept")
    #expect(try column("Umur", of: sheet)[0] == .whole(47))
    for (number, cells) in sheet.rows.enumerated() {
      let record = try #require(roster.attendee(number, in: sample)).record
      for (field, cell) in zip(roster.columns, cells.cells) {
        let plain =
          switch cell.value {
          case .text(let text): text
          case .whole(let number): String(number)
          case .decimal(let number): number.plain
          default: ""
          }
        #expect(plain == record.values(of: field.name).joined(separator: "; "), "\(number) \(field.name)")
      }
    }
  }

  @Test("Numbers of persons are masked as the practicum says, unless asked for in full")
  func masked() throws {
    let masked = try sheet(TableOrder(.roster, caseFolder: caseFolder, meeting: meeting))
    let numbers = try column("NIK", of: masked).compactMap(\.self)
    #expect(!numbers.isEmpty)
    #expect(try column("NIK", of: masked)[0] == .text("*************001"))
    let order = TableOrder(.roster, caseFolder: caseFolder, meeting: meeting)
    #expect(try TableBook.file(order, .csv, sample).notes.contains(.masked))
    let words = TableNote.masked.words(unmasking: Words(id: "Tab", en: "Tab"))
    #expect(words.id.contains("disamarkan (Samarkan: ya); Tab menuliskannya utuh"))
    var full = order
    full.isFull = true
    #expect(try TableBook.file(full, .csv, sample).notes.contains(.full))
  }

  @Test("Several answers stand in one cell; questions that read alike are told apart; what is no number stays as typed")
  func answers() throws {
    let workspace = Practicums.of([
      "pertemuan/2025-01-02-a.rec": """
      %rec: Pertanyaan

      Id: Bantuan
      Teks: Bantuan
      Jenis: ganda

      Id: Nama_lain
      Teks: Nama
      Jenis: teks

      Id: Luas
      Teks: Luas
      Jenis: angka

      %rec: Peserta

      Id: P1
      Nama: Tati
      Umur: tiga puluh
      Bantuan: PKH
      Bantuan: BPNT
      Luas: 2.50
      """
    ])
    let sheet = try sheet(TableOrder(.roster), workspace)
    #expect(try column("Bantuan", of: sheet) == [.text("PKH; BPNT")])
    #expect(try column("Umur", of: sheet) == [.text("tiga puluh")])
    #expect(try column("Luas", of: sheet) == [.decimal(DecimalNumber(millionths: 2_500_000))])
    #expect(try column("Nama (Nama)", of: sheet) == [.text("Tati")])
    #expect(try column("Nama (Nama_lain)", of: sheet) == [nil])
  }

  // MARK: - Summary

  @Test("The summary counts every answer as the program does, with its share of those who answered")
  func summary() throws {
    let sheet = try sheet(TableOrder(.summary, caseFolder: caseFolder, meeting: meeting))
    let roster = Roster(path: "kasus/\(caseFolder)/pertemuan/\(meeting).rec", in: sample)
    for tally in roster.tallies {
      for answer in tally.answers {
        let found = sheet.rows.first {
          Array($0.cells.prefix(4))
            == [.text(tally.question.text), .text("seluruhnya"), .blank, .text(answer.name)]
        }
        #expect(found?.cells[4].value == .whole(answer.count), "\(tally.question.id) \(answer.name)")
        #expect(found?.cells[5].value == .whole(tally.respondents))
      }
    }
    let no = try #require(
      sheet.rows.first {
        $0.cells.starts(with: [.text("Memiliki BPJS Ketenagakerjaan"), .text("seluruhnya"), .blank, .text("tidak")])
      })
    #expect(no.cells[4].value == .whole(42))
    #expect(no.cells[6].value == .decimal(DecimalNumber(84)), "42 of 50")
    #expect(try row("Hadir", of: sheet)[4].value == .whole(roster.attendance.total))
  }

  @Test("Totals noted without names are counted, and those that belong to no question are listed as noted")
  func recaps() throws {
    let workspace = Practicums.of([
      "pertemuan/2025-01-02-a.rec": """
      %rec: Pertanyaan

      Id: Air
      Teks: Punya sumur
      Jenis: pilihan
      Pilihan: ya
      Pilihan: tidak
      Pilihan: tidak tahu

      %rec: Rekap

      Id: X1
      Pertanyaan: Air
      Jawaban: ya
      Jumlah: 12

      Id: X2
      Pertanyaan: Air
      Jawaban: tidak
      Jumlah: 4

      Id: X3
      Menurut: Pekerjaan
      Nilai: petani
      Jumlah: 9
      """
    ])
    let sheet = try sheet(TableOrder(.summary), workspace)
    #expect(try row("ya", of: sheet)[4...6].map(\.value) == [.whole(12), .whole(16), .decimal(DecimalNumber(75))])
    #expect(try row("tidak tahu", of: sheet)[4].value == .whole(0), "offered, but nobody chose it")
    #expect(try row("petani", of: sheet)[4].value == .whole(9))
    #expect(sheet.rows.filter { $0.cells.contains { $0.value == .whole(12) } }.count == 1, "nothing is told twice")
  }

  // MARK: - Budget

  @Test("The budget's sums are the domain's, whatever a document printed", arguments: ["sample", "practice"])
  func budget(_ name: String) throws {
    let workspace = name == "sample" ? sample : Practicums.practice
    let sheet = try sheet(TableOrder(.budget, caseFolder: caseFolder), workspace)
    let budget = Budget(workspace, path: Budget.path(ofCase: caseFolder))
    let total = try #require(sheet.rows.first { $0.role == .total })
    #expect(total.cells[8].value == .whole(budget.computedTotal.known))
    #expect(total.cells[9].value == .whole(budget.realisation.spent))
    let subtotals = sheet.rows.filter { $0.role == .subtotal }
    for group in budget.groups where !budget.lines(of: group).isEmpty {
      let row = subtotals.first { $0.cells[1].value == .text(group.label) }
      #expect(row?.cells[8].value == .whole(budget.computedSubtotal(of: group).known), "\(group.label)")
    }
    #expect(try row("Jumlah penerimaan", of: sheet)[8].value == budget.totalIncome.whole.map { .whole($0) })
    let words = try #require(sheet.rows.first { $0.role == .note }?.cells[1].value)
    #expect(words == .text("Terbilang: \(Terbilang.rupiah(budget.computedTotal.known).id)"))
  }

  @Test("An amount is volume times coefficient times price; printed amounts are nowhere in the table")
  func printed() throws {
    let workspace = Practicums.of([
      "kasus/a/anggaran.rec": """
      %rec: Anggaran

      Tertulis: 999999

      %rec: Kelompok

      Id: G1
      Nama: Honor
      Tertulis: 888888

      %rec: Rincian

      Id: B1
      Kelompok: G1
      Uraian: Fasilitator
      Volume: 2.5
      Koefisien: 3
      HargaSatuan: 10001
      Tertulis: 777777

      Id: B2
      Kelompok: G9
      Uraian: Lepas
      Volume: 2
      HargaSatuan: 500

      Id: B3
      Kelompok: G1
      Uraian: Belum jelas
      VolumeTertulis: 2x4
      HargaSatuan: 500
      Tertulis: 4000
      """
    ])
    let sheet = try sheet(TableOrder(.budget), workspace)
    // 2.5 × 3 × 10001 = 75007.5, rounded half up.
    #expect(try row("Fasilitator", of: sheet)[8].value == .whole(75_008))
    #expect(try row("Jumlah Honor", of: sheet)[8].value == .whole(75_008), "the line nobody can compute is blank")
    #expect(try row("Belum jelas", of: sheet)[3].value == .text("2x4"))
    #expect(try row("Belum jelas", of: sheet)[8] == .blank)
    #expect(try row("Total", of: sheet)[8].value == .whole(76_008), "a line without a group counts")
    #expect(sheet.columns.last?.title == "Jumlah", "nothing was spent: no realisation")
    #expect(!sheet.rows.contains { $0.role == .note }, "an unknown total is not written out in words")
    for printed in [999_999, 888_888, 777_777, 4_000] {
      #expect(!sheet.rows.contains { $0.cells.contains { $0.value == .whole(printed) } }, "\(printed)")
    }
  }

  // MARK: - Rundown, participants, findings

  @Test("The rundown has every item of every day and track, with minutes over midnight and blank where times clash")
  func rundown() throws {
    let workspace = Practicums.of([
      "kasus/a/jadwal.rec": """
      %rec: Jadwal

      Tanggal: 2025-05-01

      %rec: Acara

      Id: A1
      Jalur: Putra
      Mulai: 23:30
      Selesai: 00:15
      Nama: Doa malam

      Id: A2
      Tanggal: 2025-05-02
      Mulai: 10:00
      Selesai: 09:00
      Nama: Terbalik

      Id: A3
      Tanggal: 2025-05-02
      Mulai: pagi
      Nama: Tanpa jam
      """
    ])
    let sheet = try sheet(TableOrder(.rundown), workspace)
    #expect(try row("Doa malam", of: sheet)[4].value == .whole(45))
    #expect(try row("Doa malam", of: sheet)[1].value == .text("Putra"))
    #expect(try row("Terbalik", of: sheet)[4] == .blank)
    #expect(try row("Tanpa jam", of: sheet)[2].value == .text("pagi"))
    #expect(sheet.rows.filter { $0.role == .subtotal }.map { $0.cells[4].value } == [.whole(45), .whole(0)])
    for folder in sample.caseFolders {
      let rundown = Rundown(sample, path: Schedule.path(ofCase: folder))
      let table = try self.sheet(TableOrder(.rundown, caseFolder: folder))
      let minutes = table.rows.filter { $0.role == .body }.map { $0.cells[4].value }
      #expect(minutes == rundown.slots.map { $0.minutes.map { .whole($0) } })
    }
  }

  @Test("Participants are told by name: all eight systems, resource persons by activity, the committee with its people")
  func participants() throws {
    let sheet = try sheet(TableOrder(.participants, caseFolder: caseFolder))
    let systems = sheet.rows.filter { $0.cells[0] == .text("Sistem partisipan") }.map { "\($0.cells[1])" }
    let parts = Set(systems)
    #expect(parts.count == 8)
    let plan = InterventionPlan(sample, path: InterventionPlan.path(ofCase: caseFolder))
    #expect(
      try row("Jumlah panitia", of: sheet)[5].value == .whole(plan.committee.compactMap(\.people).reduce(0, +)))
    let parties = try column("Pihak", of: sheet)
    #expect(parties.contains(.text("Dinas Sosial Kota Bandung")))
    #expect(!parties.contains(.text("dinsos")), "slugs are for files")
  }

  @Test("Findings are those of the checks, with what the rule means; a case has its own")
  func findings() throws {
    let workspace = Practicums.practice
    var checker = Checker()
    let all = checker.findings(in: workspace)
    let sheet = try sheet(TableOrder(.findings), workspace)
    #expect(try column("Temuan", of: sheet) == all.map { .text($0.message.id) })
    #expect(try column("Baris", of: sheet) == all.map { .whole($0.line) })
    #expect(try column("Penjelasan", of: sheet).allSatisfy { $0 != nil })
    let own = try self.sheet(TableOrder(.findings, caseFolder: caseFolder), workspace)
    #expect(own.rows.count == all.count { $0.caseFolder == caseFolder })
    #expect(throws: TableProblem.nothing(.findings)) { try TableBook.sheets(TableOrder(.findings), sample) }
  }

  // MARK: - What is asked for

  @Test("Unknown cases and meetings are answered with those that exist")
  func unknown() throws {
    let noCase = #expect(throws: TableProblem.self) {
      try TableBook.sheets(TableOrder(.budget, caseFolder: "jaminan"), sample)
    }
    #expect(noCase?.words.id == "Kasus \"jaminan\" tidak ada; yang ada: jaminan-sosial, pemberdayaan-sosial.")
    let noMeeting = #expect(throws: TableProblem.self) {
      try TableBook.sheets(TableOrder(.roster, caseFolder: caseFolder, meeting: "x"), sample)
    }
    #expect(
      noMeeting?.words.id.contains("2023-02-09-wawancara-pedagang, 2023-02-10-observasi-lapak, \(meeting)") == true)
    #expect(throws: TableProblem.noMeetings(.budget)) {
      try TableBook.sheets(TableOrder(.budget, meeting: meeting), sample)
    }
    #expect(throws: TableProblem.nothing(.budget)) { try TableBook.sheets(TableOrder(.budget), Workspace()) }
  }

  @Test("Several tables go into one workbook, each under a name of its own, but not into one CSV")
  func several() throws {
    let problem = #expect(throws: TableProblem.self) { try TableBook.file(TableOrder(.budget), .csv, sample) }
    #expect(problem == .several(["--case jaminan-sosial", "--case pemberdayaan-sosial"]))
    let parts = try workbookParts(TableBook.sheets(TableOrder(.budget), sample))
    #expect(parts["xl/worksheets/sheet2.xml"] != nil)
    #expect(parts["xl/workbook.xml"]?.contains("<sheet name=\"pemberdayaan-sosial\" sheetId=\"2\"") == true)
    let rosters = #expect(throws: TableProblem.self) { try TableBook.file(TableOrder(.roster), .csv, sample) }
    #expect(rosters?.words.id.contains("--case \(caseFolder) --meeting \(meeting)") == true)
  }

  @Test("The same order gives the same bytes")
  func deterministic() throws {
    for kind in TableKind.allCases where kind != .findings {
      let first = try TableBook.file(TableOrder(kind), .xlsx, sample)
      #expect(try TableBook.file(TableOrder(kind), .xlsx, sample) == first, "\(kind)")
    }
  }
}
