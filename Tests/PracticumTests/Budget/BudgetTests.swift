import Foundation
import Practicum
import RecordText
import Testing

@Suite("The budget as values")
struct BudgetTests {
  @Test("amounts are exact and rounded half up, as another decimal arithmetic finds")
  func amounts() throws {
    var state: UInt64 = 3
    func next(_ limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 2) % limit
    }
    for _ in 0..<500 {
      let volume = DecimalNumber(millionths: next(5) == 0 ? next(10_000_000_000) : next(2000) * 500_000)
      let coefficient = DecimalNumber(millionths: next(40) * 250_000)
      let price = next(5_000_000)
      let text = BudgetExample.budget(
        groups: ["Id: G1|Nama: x"],
        lines: [
          "Id: B1|Kelompok: G1|Uraian: x|Volume: \(volume.plain)|Koefisien: \(coefficient.plain)|HargaSatuan: \(price)"
        ])
      let exact = try #require(Decimal(string: volume.plain)) * #require(Decimal(string: coefficient.plain))
      var product = exact * Decimal(price)
      var rounded = Decimal()
      NSDecimalRound(&rounded, &product, 0, .plain)
      #expect(BudgetExample.budget(text).lines.first?.amount == (rounded as NSDecimalNumber).intValue, "\(text)")
    }
  }

  @Test("no number in a file is large enough to break the sums")
  func overflow() {
    let line = "Kelompok: G1|Uraian: x|Volume: 999999999999|HargaSatuan: 1000"
    let text = BudgetExample.budget(
      total: "Batas: 99999999999999999999",
      groups: ["Id: G1|Nama: x|Tertulis: 99999999999999999999999"],
      lines: (1...20).map { "Id: B\($0)|\(line)" } + [
        "Id: C1|\(line)|Koefisien: 999999999999|HargaSatuan: 999999999999"
      ])
    let budget = BudgetExample.budget(text)
    #expect(budget.total.known == 1_000_000_000_000_000)
    #expect(budget.total.isComplete == false)
    #expect(budget.ceiling == nil)
    #expect(budget.realisation.percentage?.shown(.indonesian) == "0")
    var checker = Checker()
    #expect(checker.findings(in: BudgetExample.workspace(text)).isEmpty == false)
  }

  @Test("two totals stand side by side: as computed and as printed")
  func totals() {
    let budget = BudgetExample.budget(BudgetExample.printed)
    #expect(budget.total.whole == 4_998_200)
    #expect(budget.totalAsPrinted.whole == 5_004_500)
    #expect(budget.printedTotal == 5_194_500)
    #expect(budget.groups.map { budget.subtotal(of: $0).known } == [88200, 120_000, 3_000_000, 1_790_000])
    #expect(budget.groups.map { budget.subtotalAsPrinted(of: $0).known } == [94500, 120_000, 3_000_000, 1_790_000])
  }

  @Test(
    "the words of a line tell what it is for and for whom",
    arguments: [
      ("Konsumsi", "Snack Peserta", "snack peserta"), ("Konsumsi", "Makan Siang Narasumber", "makan narasumber"),
      ("Konsumsi", "Snack Perwakilan Perangkat Kelurahan", "snack tamu"), ("Logistik", "ATK", "perlengkapan -"),
      ("Logistik", "Banner dan Spanduk 4X1", "perlengkapan -"), ("Administrasi", "Proposal Pengajuan", "cetak -"),
      ("Honorarium Narasumber Kegiatan", "Dinas Sosial Kota Bandung", "honor narasumber"),
      ("Honor", "Honor Pemateri", "honor narasumber"), ("Konsumsi", "Coffee break panitia", "snack panitia"),
      ("Konsumsi Peserta", "Nasi kotak", "makan peserta"), ("Lain-lain", "Makanan ringan tamu", "snack tamu"),
      ("Konsumsi", "Snack dan makan siang peserta", "makan peserta"), ("x", "Seminar kit", "perlengkapan -"),
      ("Konsumsi", "Snack peserta dan panitia", "snack -"),
      ("Honorarium Narasumber", "Transport Panitia", "transport panitia"),
      ("x", "Fotokopi materi", "cetak -"), ("x", "Pengabdian", "- -"), ("x", "Pemakanan nasional", "- -"),
    ])
  func inferred(group: String, text: String, meaning: String) {
    let budget = BudgetExample.budget(
      BudgetExample.budget(groups: ["Id: G1|Nama: \(group)"], lines: [BudgetExample.line("B1", "G1", text, 1, "x", 1)]))
    let line = budget.lines.first
    #expect("\(line?.purpose?.rawValue ?? "-") \(line?.recipient?.rawValue ?? "-")" == meaning)
    #expect(line?.isPurposeInferred == (line?.purpose != nil))
    #expect(line?.isRecipientInferred == (line?.recipient != nil))
  }

  @Test("what is noted stands before what the words tell, and an unknown choice tells nothing")
  func noted() {
    let lines = ["Untuk: makan|Penerima: tamu", "Untuk: apa saja|Penerima: siapa saja"].enumerated().map {
      BudgetExample.line("B\($0)", "G1", "Snack peserta", 1, "x", 1, $1)
    }
    let budget = BudgetExample.budget(BudgetExample.budget(groups: ["Id: G1|Nama: x"], lines: lines))
    #expect(budget.lines.map(\.purpose) == [.makan, nil])
    #expect(budget.lines.map(\.recipient) == [.tamu, nil])
    #expect(budget.lines.allSatisfy { !$0.isPurposeInferred && !$0.isRecipientInferred })
  }

  @Test(
    "a line provides for as many people as its volume or coefficient counts",
    arguments: [
      ("Volume: 50|Satuan: Orang", 50), ("Volume: 1|Satuan: orang/jam|Koefisien: 2|SatuanKoefisien: jam", 1),
      ("Volume: 2|Satuan: kali|Koefisien: 40|SatuanKoefisien: box", 40), ("Volume: 60|Satuan: lembar", nil),
      ("Volume: 1|Satuan: paket", nil), ("Volume: 30|Satuan: paket", 30), ("Volume: 2.5|Satuan: orang", nil),
    ])
  func people(fields: String, count: Int?) {
    let text = BudgetExample.budget(groups: ["Id: G1|Nama: x"], lines: ["Id: B1|Kelompok: G1|Uraian: x|\(fields)"])
    #expect(BudgetExample.budget(text).lines.first?.people == count)
  }

  @Test("the realisation of lines, groups and the whole: spent, left and in per cent")
  func realisation() throws {
    let budget = BudgetExample.budget(
      BudgetExample.whole + "\nId: X2\nRincian: B1\nNoBukti: 13\nJumlah: 25.000\n\nId: X3\nNoBukti: 14\nJumlah: 1000\n")
    let line = try #require(budget.line("B1"))
    #expect(budget.realisation(of: line).spent == 475_000)
    #expect(budget.realisation(of: line).remaining == 25_000)
    #expect(budget.realisation(of: line).percentage?.shown(.indonesian) == "95")
    let group = try #require(budget.group("G1"))
    #expect(budget.realisation(of: group).percentage?.shown(.indonesian) == "73,1")
    #expect(budget.realisation.spent == 476_000)
    #expect(budget.realisation.variance == -274_000)
    #expect(budget.unplacedTransactions.map(\.id) == ["X3"])
  }
}
