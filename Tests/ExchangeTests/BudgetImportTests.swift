import CSample
import Foundation
import Reports
import Testing

@testable import Exchange
@testable import Practicum

@Suite("Somebody else's budget")
struct BudgetImportTests {
  private func check(_ text: String) throws -> BudgetCheck {
    try BudgetCheck(BudgetImport(TableReader.read(Array(text.utf8), name: "rab.csv")))
  }

  /// The budgets of all transcribed practicums as somebody would have them in a spreadsheet.
  private static let printed: [(name: String, csv: String, rules: [String])] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../Cases").standardized
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var all: [(name: String, csv: String, rules: [String])] = []
    for name in names.sorted() where name.hasSuffix(".txt") {
      guard let data = try? Data(contentsOf: folder.appending(path: name)) else { continue }
      let files = WorkspaceBundle(Array(data)).files.filter { FileKind(path: $0.path) == .anggaran }
      for file in files {
        let workspace = Workspace(files: [WorkspaceFile(path: file.path, kind: .anggaran, bytes: file.bytes)])
        let budget = Budget(workspace, path: file.path)
        guard budget.hasPrinted else { continue }
        var checker = Checker()
        let rules = checker.findings(in: workspace).filter { ["A01", "A02", "A03"].contains($0.rule) }
        all.append(("\(name) \(file.path)", csv(budget), rules.map { "\($0.rule) \($0.message.id)" }.sorted()))
      }
    }
    return all
  }()

  /// A budget as offices lay it out: a title, numbered groups, lines with a dash, sums at the end of each.
  private static func csv(_ budget: Budget) -> String {
    func money(_ text: String) -> String { Rupiah.lenient(text).map { Rupiah.shown($0, .indonesian) } ?? text }
    var rows = [
      "RENCANA ANGGARAN BIAYA", "", "No;Uraian;Volume;Satuan;Koefisien;Harga Satuan (Rp);Jumlah (Rp)",
    ]
    for (number, group) in budget.groups.enumerated() {
      rows.append("\(number + 1).;\(group.name)")
      for line in budget.lines(of: group) {
        let volume = line.volumeText.isEmpty ? line.printedVolume : line.volumeText.replacing(".", with: ",")
        let cells = [
          "", line.description, volume, line.unit, line.coefficientText.replacing(".", with: ","), line.priceText,
          money(line.printedText),
        ]
        rows.append(cells.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: ";"))
      }
      if group.printed != nil {
        rows.append(";\(group.label.isEmpty ? "Sub total" : group.label);;;;;\(money(group.printedText))")
      }
    }
    if budget.printedTotal != nil { rows.append("Jumlah Keseluruhan :;;;;;;\(money(budget.printedTotalText))") }
    return (rows + ["", ";;;;Bandung, 3 Maret 2023"]).joined(separator: "\r\n")
  }

  @Test(
    "The transcribed budgets say as spreadsheets what the rules say of them in a practicum, and the right ones nothing")
  func transcribed() throws {
    #expect(Self.printed.count >= 5)
    #expect(Self.printed.contains { $0.rules.isEmpty } && Self.printed.count { !$0.rules.isEmpty } >= 3)
    for budget in Self.printed {
      let found = try check(budget.csv)
      let rules = found.slips.filter { ["A01", "A02", "A03"].contains($0.rule) }.map { "\($0.rule) \($0.message.id)" }
      // A group that has no printed label is called by its name there and by "Sub total" here.
      func plain(_ rule: String) -> String {
        rule.hasPrefix("A02") ? "A02" + rule.drop { $0 != ":" } : rule
      }
      #expect(rules.map(plain).sorted() == budget.rules.map(plain).sorted(), "\(budget.name)")
      #expect(found.slips.allSatisfy { $0.place.row > 3 }, "\(budget.name)")
    }
  }

  private let sheet = """
    RAB Kampanye;;;;;
    No;Uraian;Volume;Satuan;Harga Satuan;Jumlah
    1;2;3;4;5;6
    A.;Administrasi;;;;
    1;Fotokopi undangan;50;lembar;Rp 700,-;37.500
    2;Materai;3;buah;10.000;Rp 30.000
    ;Jumlah A;;;;67.500
    B.;Konsumsi;;;;
    1;Snack;1.500;box;2.000;3.000.000
    2;Banner;2x4;meter;25.000;200.000
    ;Jumlah B;;;;3.300.000
    Total;;;;;3.367.500
    ;Terbilang: tiga juta rupiah;;;;
    """

  @Test("Each slip is told with its row and cell, what should stand there, and nothing that inherits it")
  func slips() throws {
    let check = try check(sheet)
    let wrong = check.slips.filter { $0.severity == .salah }
    #expect(wrong.map(\.rule) == ["A01", "A02", "Terbilang"])
    #expect(wrong.map(\.place.cell) == ["F5", "F11", "B13"])
    #expect(wrong.map(\.right) == [35_000, 3_200_000, nil])
    #expect(wrong.map(\.printed) == [37_500, 3_300_000, nil])
    // The words contradict a total that is no sum itself: what it should be is not said.
    #expect(wrong.last?.message.id == "Terbilang berbunyi Rp3.000.000, totalnya Rp3.367.500")
    #expect(wrong[0].subject == "Fotokopi undangan")
    #expect(check.slips.contains { $0.rule == "A04" && $0.place.cell == "C10" })
  }

  @Test("A subtotal that is wrong with its lines names them, and what it should be once they are right")
  func wrongTogether() throws {
    let lines = "Uraian;Vol;Satuan;Harga;Jumlah\nA. Konsumsi\nSnack;2;box;5.000;12.000\nAir;1;dus;20.000;20.000\n"
    let slips = try check(lines + "Jumlah A;;;;35.000\n").slips
    #expect(slips.map(\.rule) == ["A01", "A02"])
    #expect(slips.last?.wrongRows == [3] && slips.last?.right == 30_000 && slips.first?.wrongRows.isEmpty == true)
    // One that adds up the wrong row, or is right already, is no slip of its own.
    for subtotal in ["32.000", "30.000"] {
      #expect(try check(lines + "Jumlah A;;;;\(subtotal)\n").slips.map(\.rule) == ["A01"])
    }
  }

  @Test("Groups, sums and the total are told apart by their labels, numbers and places")
  func structure() throws {
    let read = try BudgetImport(TableReader.read(Array(sheet.utf8), name: "rab.csv"))
    #expect(read.groups.map(\.name) == ["Administrasi", "Konsumsi"])
    #expect(read.groups.map(\.label) == ["Jumlah A", "Jumlah B"])
    #expect(read.groups.map(\.lines.count) == [2, 2])
    #expect(read.total?.value == "3367500")
    let last = try check(
      "Uraian;Vol;Satuan;Harga;Jumlah\nSnack;2;box;5000;10000\nMakan;1;box;20000;20000\nJumlah;;;;35000")
    #expect(last.slips.map(\.rule) == ["A03"] && last.slips[0].place.cell == "E4" && last.total.printed == 35_000)
  }

  @Test("A number in its own column beside Rp, a volume in four columns and a count before the price are read")
  func layouts() throws {
    let parted = try check(
      """
      No;Uraian;Volume;;;;Harga satuan;;Jumlah;
      1;Honor narasumber;2;orang;3;jam;Rp;100.000;Rp;600.000
      2;Sewa kursi;50;buah;;;Rp;2.000;Rp;90.000
      ;Jumlah;;;;;;;Rp;690.000
      """)
    #expect(parted.slips.map(\.place.cell) == ["J3"] && parted.slips[0].right == 100_000)
    let counted = try check(
      "Nama barang;Jumlah;Satuan;Harga;Total\nSnack;20;box;10.000;200.000\nAir;3;dus;25.000;70.000")
    #expect(counted.slips.map(\.rule) == ["A01"] && counted.slips[0].place.cell == "E3")
  }

  @Test("A right budget is silent: thousands with dots, rounded fractions, subtotals in the heading of a group")
  func right() throws {
    let budgets = [
      "Uraian;Volume;Satuan;Harga Satuan;Jumlah\nBrosur;1.500;lembar;500;750.000\nKertas;1,5;rim;50.000;75.000\nTotal;;;;825.000",
      "No;Uraian;Volume;Satuan;Harga;Jumlah\nI;Honor;;;;400.000\n1;Pemateri;2;OJ;200.000;400.000\nII;Snack;;;;50.000\n"
        + "1;Kue;10;box;5.000;50.000\n;Jumlah total;;;;450.000",
      "Kegiatan\tQty\tUnit\tUnit price\tAmount\nPrinting\t10\tpcs\t1,000\t10,000\nGrand total\t\t\t\t10,000",
    ]
    for budget in budgets {
      let check = try check(budget)
      #expect(check.slips.isEmpty, "\(budget)")
      #expect(check.total.computed.whole == check.total.printed)
    }
  }

  @Test(
    "A budget that Rembuk gave out is the same budget: what stands below the total is no cost, and a false total shows")
  func ownBudget() throws {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    let workspace = Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      })
    for folder in workspace.caseFolders {
      let budget = Budget(workspace, path: Budget.path(ofCase: folder))
      for format in TableFormat.allCases {
        let made = try TableBook.file(TableOrder(.budget, caseFolder: folder), format, workspace)
        let back = try BudgetImport(TableReader.read(made.bytes, name: "rab.\(format.rawValue)"))
        #expect(back.groupCount == budget.groups.count && back.lineCount == budget.groups.flatMap(budget.lines).count)
        let check = try BudgetCheck(back)
        #expect(check.slips.isEmpty)
        #expect(
          check.total.printed == budget.computedTotal.whole && check.total.computed.whole == budget.computedTotal.whole)
      }
      let text = String(
        decoding: try TableBook.file(TableOrder(.budget, caseFolder: folder), .csv, workspace).bytes, as: UTF8.self)
      let total = try #require(budget.computedTotal.whole)
      let wrong = text.replacingOccurrences(of: ";Total;;;;;;;\(total)", with: ";Total;;;;;;;\(total + 1_000_000)")
      #expect(wrong != text)
      #expect(try self.check(wrong).hasErrors)
    }
  }

  @Test("What is no budget is refused with what a budget needs")
  func noBudget() {
    #expect(throws: EditRefusal.self) { try check("Nama;Umur\nSiti;35\nBudi;40") }
    #expect(throws: EditRefusal.self) { try check("Uraian;Volume;Satuan;Harga Satuan;Jumlah\n") }
  }

  @Test("An import is one edit that one undo takes back, with what was printed kept as Tertulis")
  func oneEdit() throws {
    var workspace = Workspace()
    let read = try BudgetImport(TableReader.read(Array(sheet.utf8), name: "rab.csv"))
    let path = Budget.path(ofCase: "air")
    let edit = try read.edit(into: path, in: workspace).edit
    try workspace.apply(edit)
    let budget = Budget(workspace, path: path)
    #expect(budget.lines.map(\.printed) == [37_500, 30_000, 3_000_000, 200_000])
    #expect(budget.printedTotal == 3_367_500 && budget.groups.map(\.printed) == [67_500, 3_300_000])
    #expect(budget.lines[3].printedVolume == "2x4" && budget.lines[3].volume == nil)
    try workspace.apply(edit.inverse)
    #expect(workspace[path] == nil)
  }
}
