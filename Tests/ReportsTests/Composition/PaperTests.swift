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
    #expect(event.tables.last?.rows.count == 1 + 50)
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
        == "Pada hari ini, Sabtu, tanggal 11 Februari 2023, pukul 08.00–11.30, bertempat di Balai RW 01 Kelurahan "
        + "Rancanumpang, telah dilaksanakan rembug warga “Rembug warga RW 01” yang dihadiri 50 orang (24 laki-laki, "
        + "26 perempuan).")
    #expect(record.lines.contains { $0.contains("paling lambat 29 April 2023") })
    for name in ["Ketua RW 01", "Perangkat Kelurahan Rancanumpang"] {
      #expect(record.lines.contains { $0.hasSuffix(", \(name)") })
    }
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

  @Test("a summary counts what has no room and cuts what is too long")
  func summary() throws {
    let needs = (1...9).map { "Id: K\($0)\nTeks: \(String(repeating: "sangat ", count: 60))perlu\n" }.joined(
      separator: "\n")
    let workspace = Samples.workspace([
      "kasus/air/kasus.rec": "%rec: Kasus\n\nUrutan: 1\nJudul: Air\n\n%rec: Kebutuhan\n\n\(needs)"
    ])
    let walk = try Self.walk(.summary, case: "air", of: workspace)
    #expect(walk.values == [.count(5)])
    #expect(walk.texts.allSatisfy { $0.count <= 120 })
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
