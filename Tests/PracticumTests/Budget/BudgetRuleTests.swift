import Practicum
import Testing

@Suite("Checks of group A that look at the budget alone")
struct BudgetRuleTests {
  static let rules = ["A01", "A02", "A03", "A04", "A05", "A09", "A10"]
  let whole = BudgetExample.whole

  func findings(_ rule: String, _ text: String) -> [String] { BudgetExample.findings(rule, text) }

  @Test("a budget in order and an empty one are silent", arguments: [BudgetExample.whole, "", "%rec: Anggaran\n"])
  func silent(_ text: String) {
    for rule in Self.rules { #expect(findings(rule, text) == []) }
    var checker = Checker()
    #expect(checker.check(BudgetExample.workspace(text)).findings.filter { $0.rule.hasPrefix("A") } == [])
  }

  @Test("every rule of the group has its page in both languages")
  func explained() {
    for rule in Self.rules {
      let page = RuleExplanation.of(rule)
      #expect(page != nil, "\(rule)")
      for words in [page?.why, page?.slip, page?.mended, page?.remedy] {
        #expect(words?.id.isEmpty == false && words?.en.isEmpty == false && words?.id != words?.en)
      }
    }
  }

  @Test("the real case: two rows and the total are wrong, the subtotals only pass the rows on")
  func realCase() {
    #expect(
      findings("A01", BudgetExample.printed) == [
        "B1: 50 × Rp700 = Rp35.000, tertulis Rp37.500", "B2: 76 × Rp700 = Rp53.200, tertulis Rp57.000",
      ])
    #expect(findings("A02", BudgetExample.printed) == [])
    #expect(
      findings("A03", BudgetExample.printed)
        == ["Anggaran: Total tertulis Rp5.194.500; jumlah subtotal Rp5.004.500; hitung ulang Rp4.998.200"])
    #expect(findings("A04", BudgetExample.printed) == [])
  }

  @Test("the fixes follow one another until what stands is what is computed")
  func fixed() throws {
    let workspace = try BudgetExample.mended(BudgetExample.printed)
    for rule in Self.rules {
      #expect(RuleCatalogue.all.first { $0.id == rule }?.find(workspace, BudgetExample.path) == [])
    }
    let budget = Budget(workspace, path: BudgetExample.path)
    #expect(budget.total == budget.totalAsPrinted)
    #expect(budget.total.whole == 4_998_200)
    #expect(budget.lines.map(\.volumeText) == BudgetExample.budget(BudgetExample.printed).lines.map(\.volumeText))
  }

  @Test("A01 writes the coefficient out, and rounds half a rupiah up")
  func coefficient() {
    let wrong = whole.replacing("Koefisien: 2", with: "Koefisien: 2\nTertulis: 90000")
    #expect(findings("A01", wrong) == ["B3: 100 × 2 × Rp500 = Rp100.000, tertulis Rp90.000"])
    let half = whole.replacing("Volume: 100", with: "Volume: 0.001").replacing("Koefisien: 2", with: "Koefisien: 1.5")
    #expect(findings("A01", half.replacing("HargaSatuan: 500", with: "HargaSatuan: 1000\nTertulis: 2")) == [])
    #expect(
      findings("A01", half.replacing("HargaSatuan: 500", with: "HargaSatuan: 1000\nTertulis: 1"))
        == ["B3: 0,001 × 1,5 × Rp1.000 = Rp2, tertulis Rp1"])
  }

  @Test(
    "A01 is silent where nothing can be computed: no volume, none that is a number, no price, too large a product",
    arguments: [
      ("Volume: 50\n", ""), ("Volume: 50\n", "VolumeTertulis: 2x4\n"), ("Volume: 50\n", "Volume: lima puluh\n"),
      ("HargaSatuan: 10000\n", ""), ("HargaSatuan: 10000\n", "HargaSatuan: sepuluh ribu\n"),
      ("Volume: 50\n", "Volume: -50\n"), ("Volume: 50\n", "Volume: 999999999999\nKoefisien: 999999999999\n"),
      ("Tertulis: 500000", "Tertulis: lima ratus ribu"),
    ])
  func nothingToCompute(old: String, new: String) {
    #expect(findings("A01", whole.replacing(old, with: new)) == [])
  }

  @Test("A02: a printed subtotal that its lines do not give is wrong, named by its label, else by the group")
  func subtotal() {
    let wrong = whole.replacing("Tertulis: 650000", with: "Tertulis: 660000")
    #expect(findings("A02", wrong) == ["G1: Jumlah I: rincian Rp650.000, tertulis Rp660.000"])
    let unnamed = wrong.replacing("Label: Jumlah I\n", with: "")
    #expect(findings("A02", unnamed) == ["G1: Konsumsi: rincian Rp650.000, tertulis Rp660.000"])
    #expect(
      findings("A03", wrong.replacing("Tertulis: 750000", with: "Tertulis: 755000")) == [
        "Anggaran: Total tertulis Rp755.000; jumlah subtotal Rp760.000; hitung ulang Rp750.000"
      ])
  }

  @Test("one slip, one finding: a right subtotal of a row printed wrong, and a right total, are silent")
  func rightSums() {
    let row = whole.replacing("Tertulis: 500000", with: "Tertulis: 550000")
    #expect(findings("A01", row).count == 1 && findings("A02", row) == [] && findings("A03", row) == [])
    let subtotal = whole.replacing("Tertulis: 650000", with: "Tertulis: 660000")
    #expect(findings("A02", subtotal).count == 1 && findings("A03", subtotal) == [])
    let inherited = subtotal.replacing("Tertulis: 750000", with: "Tertulis: 760000")
    #expect(findings("A03", inherited) == [])
  }

  @Test("A02 counts a line without a printed amount as computed, and one without a number volume as printed")
  func mixedLines() {
    let computed = whole.replacing("Tertulis: 500000\n", with: "")
    #expect(findings("A02", computed) == [])
    #expect(findings("A02", computed.replacing("Volume: 50\n", with: "Volume: 51\n")).count == 1)
    let printed = whole.replacing("Volume: 50\n", with: "VolumeTertulis: 2x25\n")
    #expect(findings("A02", printed) == [])
    #expect(findings("A03", printed) == [])
  }

  @Test("A02 and A03 are silent where the value of a line cannot be said")
  func unknownLine() {
    let unknown = whole.replacing("Volume: 50\n", with: "").replacing("Tertulis: 500000\n", with: "")
    #expect(findings("A02", unknown) == [])
    #expect(findings("A03", unknown.replacing("Tertulis: 650000\n", with: "")) == [])
    let unreadable = whole.replacing("Tertulis: 500000", with: "Tertulis: 500 ribu").replacing(
      "Tertulis: 650000", with: "Tertulis: 1")
    #expect(findings("A02", unreadable) == [])
  }

  @Test("A02 leaves the difference of a line that lost its group to D02, but not any other")
  func lostLine() {
    let lost = whole.replacing("Id: B2\nKelompok: G1", with: "Id: B2\nKelompok: G9")
    #expect(findings("A02", lost) == [])
    #expect(findings("A03", lost) == [])
    #expect(findings("A02", lost.replacing("Tertulis: 650000", with: "Tertulis: 640000")).count == 1)
  }

  @Test("A02 leaves groups that share a code to D05")
  func sharedCode() {
    let shared = whole.replacing("Id: G2\n", with: "Id: G1\n").replacing("Kelompok: G2", with: "Kelompok: G1")
    #expect(findings("A02", shared) == [])
    #expect(findings("A03", shared) == [])
    #expect(findings("A04", shared) == [])
  }

  @Test("A02 and A03 cannot tell once very many lines have lost their group")
  func manyLost() {
    let lines = (1...13).map { BudgetExample.line("B\($0)", "G9", "x", 1, "x", 1000) }
    let text = BudgetExample.budget(total: "Tertulis: 5000", groups: ["Id: G1|Nama: x|Tertulis: 1"], lines: lines)
    #expect(findings("A02", text) == [])
    #expect(findings("A03", text) == [])
  }

  @Test("A03: a total that merely inherits a wrong row or subtotal is silent")
  func inherited() {
    let inherits = whole.replacing("Tertulis: 650000", with: "Tertulis: 660000").replacing(
      "Tertulis: 750000", with: "Tertulis: 760000")
    #expect(findings("A03", inherits) == [])
    let alone = whole.replacing("Tertulis: 750000", with: "Tertulis: 750500")
    #expect(findings("A03", alone) == ["Anggaran: Total tertulis Rp750.500; jumlah subtotal Rp750.000"])
  }

  @Test("A04: volume, coefficient or price of zero, or a volume that is no number, is to be looked at")
  func factors() {
    #expect(
      findings("A04", whole.replacing("Volume: 100", with: "Volume: 0"))
        == ["B3: Volume nol, jadi jumlahnya Rp0: \"Fotokopi materi\""])
    #expect(findings("A04", whole.replacing("HargaSatuan: 500\n", with: "HargaSatuan: 0\n")).count == 1)
    #expect(findings("A04", whole.replacing("Koefisien: 2", with: "Koefisien: 0")).count == 1)
    #expect(
      findings("A04", whole.replacing("Volume: 100", with: "VolumeTertulis: 2x4"))
        == ["B3: Volume tertulis \"2x4\" bukan angka, jadi jumlahnya tidak dapat dihitung. Isi volumenya."])
    #expect(findings("A04", whole.replacing("Volume: 100", with: "Volume: 8\nVolumeTertulis: 2x4")) == [])
    #expect(
      findings("A04", whole.replacing("Volume: 100", with: "Volume: 999999999999\nKoefisien: 999999999999")).count == 1)
  }

  @Test("a missing volume is D04 alone, a volume printed as no number A04 alone")
  func precedence() {
    func rules(_ volume: String) -> [String] {
      var checker = Checker()
      let text = whole.replacing("Volume: 100\n", with: volume).replacing("\nKegiatan: K1", with: "")
      return checker.findings(in: BudgetExample.workspace(text)).filter { $0.id == "B3" }.map(\.rule)
    }
    #expect(rules("") == ["D04"])
    #expect(rules("VolumeTertulis: 2x4\n") == ["A04"])
    #expect(rules("Volume: 2x4\n") == ["D04"])
  }

  @Test("A04: a group without lines, unless lines have lost their group")
  func emptyGroup() {
    let empty = whole.replacing("Id: B3\nKelompok: G2", with: "Id: B3\nKelompok: G1")
    #expect(
      findings("A04", empty)
        == ["G2: Kelompok \"Cetak\" belum punya rincian. Isi rinciannya, atau hapus kelompoknya."])
    #expect(findings("A04", whole.replacing("Id: B3\nKelompok: G2", with: "Id: B3\nKelompok: G7")) == [])
  }

  @Test(
    "A04: printed labels that skip or repeat a number",
    arguments: [
      ("Jumlah I, Jumlah II, Jumlah III", []), ("Jumlah I, , Jumlah II", []), ("Jumlah I, , Jumlah III", []),
      ("Jumlah I, Jumlah III, Jumlah IV", ["G2"]), ("Jumlah I, Jumlah III, Jumlah III, Jumlah IV", ["G2"]),
      ("Jumlah I, Jumlah II, Jumlah II, Jumlah IV", ["G3"]), ("Jumlah I, Jumlah I", ["G2"]),
      ("Jumlah i, Jumlah iii", ["G2"]),
      ("Jumlah II, Jumlah III", ["G1"]), (", Jumlah II", []), (", Jumlah I", []), ("Subtotal 1, Subtotal 3", ["G2"]),
      ("Subtotal 1:, Subtotal 2:", []), ("Jumlah A, Jumlah B, Jumlah C, Jumlah D", []), ("Jumlah A, Jumlah C", ["G2"]),
      ("Jumlah Konsumsi, Jumlah Honor", []), ("I. Konsumsi, II. Honor, IV. Cetak", ["G3"]),
      ("Jumlah I, Jumlah II, Jumlah I + II, Jumlah III", []), ("Jumlah 1, Jumlah II", []),
      ("Jumlah 1.1, Jumlah 1.2, Jumlah 2.1", []), ("Jumlah 1.1, Jumlah 1.2, Jumlah 2.1, Jumlah 2.1", ["G4"]),
      ("Jumlah 1.1, Jumlah 2.1, Jumlah 2.4", ["G3"]), ("Jumlah 1, 1.1 Konsumsi, 1.2 Honor, Jumlah 2", []),
      ("Jumlah 1.500.000, Jumlah 1.750.000", []), ("Jumlah III, Jumlah II, Jumlah I", ["G1", "G3"]),
    ])
  func labels(labels: String, slips: [String]) {
    let parts = labels.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    let text = BudgetExample.budget(
      groups: parts.enumerated().map { "Id: G\($0 + 1)|Nama: x" + ($1.isEmpty ? "" : "|Label: \($1)") },
      lines: parts.indices.map { BudgetExample.line("B\($0)", "G\($0 + 1)", "x", 1, "x", 1) })
    #expect(findings("A04", text).map { String($0.prefix(2)) } == slips)
  }

  @Test("A05: a line without an activity, once other lines have one")
  func unused() {
    let text = whole.replacing("Koefisien: 2\nKegiatan: K1", with: "Koefisien: 2")
    #expect(findings("A05", text) == ["B3: Belum dipakai kegiatan mana pun: \"Fotokopi materi\""])
    #expect(findings("A05", whole.replacing("\nKegiatan: K1", with: "")) == [])
  }

  @Test("A09: the computed total above the ceiling or the income is wrong, once for both")
  func aboveMeans() {
    let ceiling = whole.replacing("Batas: 1000000", with: "Batas: 749999")
    #expect(findings("A09", ceiling) == ["Anggaran: Total Rp750.000 melebihi batas Rp749.999"])
    let income = whole.replacing("Jumlah: 1000000", with: "Jumlah: 700000")
    #expect(findings("A09", income) == ["I1: Total Rp750.000 melebihi penerimaan Rp700.000"])
    #expect(
      findings("A09", ceiling.replacing("Jumlah: 1000000", with: "Jumlah: 700000"))
        == ["Anggaran: Total Rp750.000 melebihi batas Rp749.999 dan penerimaan Rp700.000"])
  }

  @Test("A09 is silent for a total that equals its means, for a printed one above it, and for income without an amount")
  func withinMeans() {
    #expect(findings("A09", whole.replacing("Batas: 1000000", with: "Batas: 750000")) == [])
    #expect(findings("A09", whole.replacing("Tertulis: 750000", with: "Tertulis: 2000000")) == [])
    let open = whole.replacing("Jumlah: 1000000\n\n", with: "Jumlah: 1\n\nId: I2\nSumber: Donatur\n\n")
    #expect(findings("A09", open) == [])
  }

  @Test("A10: more spent than planned, and a payment without a receipt number")
  func realisation() {
    let over = whole.replacing("Jumlah: 450000", with: "Jumlah: 500001")
    #expect(findings("A10", over) == ["B1: Realisasi Rp500.001 melebihi anggaran Rp500.000: \"Snack peserta\""])
    #expect(findings("A10", whole.replacing("Jumlah: 450000", with: "Jumlah: 500000")) == [])
    #expect(
      findings("A10", whole.replacing("NoBukti: 012\n", with: ""))
        == ["X1: Transaksi Rp450.000 belum punya nomor bukti"])
  }
}
