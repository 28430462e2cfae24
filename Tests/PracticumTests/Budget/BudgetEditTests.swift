import Practicum
import RecordText
import Testing

@Suite("Changing a budget")
struct BudgetEditTests {
  /// The budget file after an edit composed from the budget as it stands.
  func after(
    _ text: String, _ others: [String: String] = [:], _ compose: (Budget, Workspace) throws -> Edit?
  ) throws -> String {
    var workspace = BudgetExample.workspace(text, others)
    let before = workspace
    let edit = try #require(try compose(Budget(workspace, path: BudgetExample.path), workspace))
    try workspace.apply(edit)
    var undone = workspace
    try undone.apply(edit.inverse)
    #expect(lines(undone) == lines(before))
    return String(decoding: workspace[BudgetExample.path]?.records.bytes() ?? [], as: UTF8.self)
  }

  /// The lines of the budget file without the blank ones.
  func lines(_ workspace: Workspace) -> [Substring] {
    String(decoding: workspace[BudgetExample.path]?.records.bytes() ?? [], as: UTF8.self).split(separator: "\n")
  }

  func order(_ text: String) -> [String] {
    let budget = BudgetExample.budget(text)
    return budget.groups.map { group in "\(group.id):" + budget.lines(of: group).map(\.id).joined(separator: ",") }
  }

  @Test(
    "what is typed in a column becomes fields",
    arguments: [
      (BudgetColumn.volume, "50", "Volume=50"), (.volume, "2,5", "Volume=2.5"),
      (.volume, "50 box", "Volume=50 Satuan=box"),
      (.volume, "50box", "Volume=50 Satuan=box"), (.volume, "2x4", "Volume= VolumeTertulis=2x4"),
      (.volume, "2 x 4 m", "Volume= VolumeTertulis=2 x 4 m"), (.volume, "", "Volume= VolumeTertulis="),
      (.coefficient, "2 jam", "Koefisien=2 SatuanKoefisien=jam"), (.coefficient, "", "Koefisien= SatuanKoefisien="),
      (.price, "10 rb", "HargaSatuan=10000"), (.printed, "37.500", "Tertulis=37500"),
      (.unit, " orang ", "Satuan=orang"),
    ])
  func entry(column: BudgetColumn, typed: String, fields: String) throws {
    let read = try BudgetEntry.fields(column, typed: typed)
    #expect(read.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == fields)
  }

  @Test(
    "absurd and negative values are refused, saying what is expected",
    arguments: [
      (BudgetColumn.volume, "-5"), (.volume, "1e5"), (.volume, "9999999999999"), (.coefficient, "dua"),
      (.price, "-5000"), (.price, "5000000000000"), (.price, "1e9"), (.printed, "1.20.000"), (.volume, "-2x4"),
      (.coefficient, "2 rb"), (.volume, "1,5 jt"), (.volume, "banyak"),
    ])
  func refused(column: BudgetColumn, typed: String) {
    let error = #expect(throws: NotUnderstood.self) { try BudgetEntry.fields(column, typed: typed) }
    #expect(error?.words.id.hasPrefix("“") == true)
  }

  @Test("lines are added where they are asked for, with the next code, and the first makes the file")
  func adding() throws {
    let first = try after("") { try $0.addGroup(named: "Konsumsi", in: $1) }
    #expect(first.contains("%rec: Kelompok") && first.contains("Id: G1\nNama: Konsumsi\n"))
    let middle = try after(BudgetExample.whole) { budget, workspace in
      try budget.addLine([Field("Uraian", "Teh")], to: "G1", at: .after(budget.lines[0].index), in: workspace)
    }
    #expect(order(middle) == ["G1:B1,B4,B2", "G2:B3"])
    #expect(middle.contains("Id: B4\nKelompok: G1\nUraian: Teh\n\n"))
    let paid = try after(BudgetExample.whole) {
      try $0.addTransaction([Field("Jumlah", "5")], on: "B2", in: $1)
    }
    #expect(paid.hasSuffix("Id: X2\nRincian: B2\nJumlah: 5\n"))
  }

  @Test("a line moves within its group and over its edge into the next")
  func moving() throws {
    #expect(
      order(try after(BudgetExample.whole) { try $0.move($0.lines[0], by: 1, in: $1) }) == ["G1:B2,B1", "G2:B3"])
    #expect(
      order(try after(BudgetExample.whole) { try $0.move($0.lines[1], by: 1, in: $1) }) == ["G1:B1", "G2:B2,B3"])
    #expect(
      order(try after(BudgetExample.whole) { try $0.move($0.lines[2], by: -1, in: $1) }) == ["G1:B1,B2,B3", "G2:"])
    #expect(order(try after(BudgetExample.whole) { $0.move($0.groups[1], by: -1, in: $1) }) == ["G2:B3", "G1:B1,B2"])
    let budget = BudgetExample.budget(BudgetExample.whole)
    let workspace = BudgetExample.workspace(BudgetExample.whole)
    #expect(try budget.move(budget.lines[0], by: -1, in: workspace) == nil)
    #expect(try budget.move(budget.lines[2], by: 1, in: workspace) == nil)
  }

  @Test("groups that stand in another order than their lines keep the order that is seen")
  func movingAcross() throws {
    let text = BudgetExample.budget(
      groups: ["Id: G1|Nama: a", "Id: G2|Nama: b"],
      lines: [("B1", "G2"), ("B2", "G1"), ("B3", "G2"), ("B4", "G1")].map {
        BudgetExample.line($0.0, $0.1, "x", 1, "x", 1)
      })
    #expect(order(text) == ["G1:B2,B4", "G2:B1,B3"])
    #expect(order(try after(text) { try $0.move($0.lines[3], by: 1, in: $1) }) == ["G1:B2", "G2:B4,B1,B3"])
    #expect(order(try after(text) { try $0.move($0.lines[0], by: -1, in: $1) }) == ["G1:B2,B4,B1", "G2:B3"])
  }

  @Test("a deleted line leaves its payments without a line, a deleted group takes its lines along")
  func deleting() throws {
    let line = try after(BudgetExample.whole) { try $0.remove($0.lines[0], in: $1) }
    #expect(order(line) == ["G1:B2", "G2:B3"])
    #expect(line.contains("Id: X1\nNoBukti: 012\nJumlah: 450000\n"))
    let group = try after(BudgetExample.whole) { try $0.remove($0.groups[0], in: $1) }
    #expect(order(group) == ["G2:B3"])
    #expect(BudgetExample.budget(group).unplacedLines == [])
  }

  @Test("a copied group keeps its lines, but neither what was printed nor another case’s activities")
  func copying() throws {
    let other = "kasus/lain/anggaran.rec"
    let copied = try after("", [other: BudgetExample.whole]) { budget, workspace in
      let source = Budget(workspace, path: other)
      return try budget.copy(source.groups[0], of: source, in: workspace)
    }
    #expect(order(copied) == ["G1:B1,B2"])
    #expect(
      copied.contains("Id: B1\nKelompok: G1\nUraian: Snack peserta\nVolume: 50\nSatuan: box\nHargaSatuan: 10000\n"))
    #expect(!copied.contains("Tertulis:") && !copied.contains("Kegiatan:") && !copied.contains("Label:"))
    let twin = try after(BudgetExample.whole) { try $0.copy($0.groups[1], of: $0, in: $1) }
    #expect(order(twin) == ["G1:B1,B2", "G2:B3", "G3:B4"])
    #expect(
      twin.contains(
        "Id: B4\nKelompok: G3\nUraian: Fotokopi materi\nVolume: 100\nSatuan: lembar\nKoefisien: 2\nHargaSatuan: 500\nKegiatan: K1\n"
      ))
  }

  @Test("the ceiling and the printed total are written, and go away with the record when both are empty")
  func settings() throws {
    #expect(try after("") { try $0.setSettings("Batas", to: "500000", in: $1) }.contains("%rec: Anggaran\n"))
    let alone = "%rec: Anggaran\n\nBatas: 500000\n"
    let bare = try after(alone) { try $0.setSettings("Batas", to: "", in: $1) }
    #expect(BudgetExample.budget(bare).settings == nil)
    let both = "%rec: Anggaran\n\nTertulis: 1\nBatas: 500000\n"
    #expect(try after(both) { try $0.setSettings("Batas", to: "", in: $1) } == "%rec: Anggaran\n\nTertulis: 1\n")
  }

  @Test("a table from a spreadsheet becomes groups and lines; headings and sums are left out")
  func pasting() throws {
    let table = """
      No\tUraian\tVolume\tSatuan\tHarga\tJumlah
      1.\tAdministrasi
      \tProposal\t50\tLembar\tRp 700\t37.500
      \tSurat\t76\tLembar\t700\t53.200
      \tJumlah I\t\t\t\t90.700
      2.\tHonor
      \tPemateri\t1\torang\t2\t400.000\t800.000
      \tBanner\t2x4\tmeter\t25 rb
      """
    let paste = BudgetPaste(table)
    #expect(paste.count == 6)
    #expect(paste.skipped == 2)
    let text = try after("") { try $0.paste(paste, into: nil, at: .end, in: $1) }
    let budget = BudgetExample.budget(text)
    #expect(budget.groups.map(\.name) == ["Administrasi", "Honor"])
    #expect(budget.lines.map(\.description) == ["Proposal", "Surat", "Pemateri", "Banner"])
    #expect(budget.lines.map(\.amount) == [35000, 53200, 800_000, nil])
    #expect(budget.lines.map(\.printedText) == ["37500", "", "", ""])
    #expect(budget.lines.last?.printedVolume == "2x4")
  }

  @Test("a pasted column is written over the lines from the focus on, and what is left makes new lines")
  func pastingOver() throws {
    let text = try after(BudgetExample.whole) {
      try $0.paste("20\n30 dus\n40\n", over: $0.lines[0], from: .volume, in: $1)
    }
    let budget = BudgetExample.budget(text)
    #expect(order(text) == ["G1:B1,B2,B4", "G2:B3"])
    #expect(budget.lines.map(\.volumeText) == ["20", "30", "40", "100"])
    #expect(budget.lines[1].unit == "dus")
  }
}
