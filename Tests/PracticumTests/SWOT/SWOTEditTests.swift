import Practicum
import Testing

@Suite("Edits of the SWOT matrix")
struct SWOTEditTests {
  let workspace = SWOTExample.workspace(SWOTExample.whole)
  var matrix: SWOTMatrix { workspace.swot }

  @Test("the first factor of an empty case makes the file with its descriptors")
  func first() throws {
    let empty = Workspace()
    let edit = try empty.swot.addFactor(.opportunity, text: "Kader aktif", basis: ["R1"], in: empty)
    let changed = try empty.after(edit)
    #expect(changed.swot.factors.map(\.id) == ["O1"])
    #expect(changed.swot.factors.first?.basis == ["R1"])
    #expect(changed.swotText.hasPrefix("%rec: Swot\n"))
    #expect(try changed.after(edit?.inverse)[SWOTExample.path] == nil)
  }

  @Test("a factor gets the next code of its kind and stands after the last of it")
  func add() throws {
    let edit = try matrix.addFactor(.strength, text: "Gotong royong kuat", in: workspace)
    #expect(edit?.title.id == "Tambah faktor S3")
    #expect(try workspace.after(edit).swot.factors.map(\.id) == ["S1", "S2", "S3", "W1", "O1", "T1"])
  }

  @Test("a weight typed with a comma is stored plainly; nonsense stays as typed; empty goes away")
  func weight() throws {
    let factor = try #require(matrix.factor("W1"))
    let weighed = try workspace.after(matrix.setWeight("0,15", of: factor, in: workspace))
    #expect(weighed.swotText.contains("Bobot: 0.15\n"))
    let odd = try workspace.after(matrix.setWeight("berat", of: factor, in: workspace))
    #expect(odd.swot.factor("W1")?.weightText == "berat")
    #expect(try weighed.after(weighed.swot.setWeight("", of: factor, in: weighed)).swotText == workspace.swotText)
  }

  @Test("editing keeps comments and fields the program does not know")
  func keeps() throws {
    let factor = try #require(matrix.factor("W1"))
    let changed = try workspace.after(matrix.setText("Pengetahuan rendah", of: factor, in: workspace))
    #expect(
      changed.swotText == SWOTExample.whole.replacing("Pengetahuan jaminan sosial kurang", with: "Pengetahuan rendah"))
  }

  @Test("a factor moves among its kind, past others between, and no further than the end")
  func move() throws {
    let mixed = try workspace.after(matrix.addFactor(.weakness, text: "Dana terbatas", in: workspace))
    let weakness = try #require(mixed.swot.factor("W2"))
    let up = try mixed.after(mixed.swot.moveFactor(weakness, by: -1, in: mixed))
    #expect(up.swot.factors(.weakness).map(\.id) == ["W2", "W1"])
    #expect(mixed.swot.moveFactor(weakness, by: 1, in: mixed) == nil)
  }

  @Test("changing a kind gives a new code and rewrites the citations, as one undo")
  func kind() throws {
    let factor = try #require(matrix.factor("S2"))
    let edit = try matrix.changeKind(of: factor, to: .opportunity, in: workspace)
    let changed = try workspace.after(edit)
    #expect(changed.swot.factors(.opportunity).map(\.id) == ["O1", "O2"])
    #expect(changed.swot.factor("O2")?.text == factor.text)
    #expect(changed.swot.strategies(.st).first?.citations == ["O2", "T1"])
    #expect(try changed.after(edit?.inverse).swotText == workspace.swotText)
  }

  @Test("deleting a factor takes its citations with it, and undo brings both back")
  func delete() throws {
    let factor = try #require(matrix.factor("O1"))
    let edit = try RecordRemoval(ofRecordAt: factor.index, in: matrix.path, workspace).edit(in: workspace)
    let changed = try workspace.after(edit)
    #expect(changed.swot.factor("O1") == nil)
    #expect(changed.swot.strategies.map(\.citations) == [["S1"], ["W1"], ["S2", "T1"], ["W1", "T1"]])
    #expect(try changed.after(edit?.inverse).swotText == workspace.swotText)
  }

  @Test("deleting the second of two factors with one code keeps the citations of the first")
  func deleteDuplicate() throws {
    let twice = SWOTExample.workspace(SWOTExample.whole.replacing("Id: S2", with: "Id: S1"))
    let second = RecordRemoval(ofRecordAt: twice.swot.factors[1].index, in: matrix.path, twice)
    let changed = try twice.after(second.edit(in: twice))
    #expect(changed.swot.strategies(.so).first?.citations == ["S1", "O1"])
  }

  @Test("renumbering closes gaps and follows the order, citations included")
  func recode() throws {
    let first = try #require(matrix.factor("S1"))
    let moved = try workspace.after(matrix.moveFactor(first, by: 1, in: workspace))
    let gap = SWOTExample.workspace(moved.swotText.replacing("T1", with: "T7").replacing("ST1", with: "ST4"))
    let changed = try gap.after(gap.swot.recode(in: gap))
    #expect(changed.swot.factors.map(\.id) == ["S1", "S2", "W1", "O1", "T1"])
    #expect(changed.swot.factor("S1")?.text == "Rasa ingin tahu warga tinggi")
    #expect(changed.swot.strategies.map(\.id) == ["SO1", "WO1", "ST1", "WT1"])
    #expect(changed.swot.strategies.map(\.citations) == [["S2", "O1"], ["W1", "O1"], ["S1", "T1"], ["W1", "T1"]])
    #expect(try changed.swot.recode(in: changed) == nil)
  }

  @Test("a strategy citing S1 and O1 is added to its box with the next code")
  func addStrategy() throws {
    let changed = try workspace.after(
      matrix.addStrategy(.so, text: "Rembug bulanan", citing: ["S1", "O1"], in: workspace))
    #expect(changed.swot.strategies(.so).map(\.id) == ["SO1", "SO2"])
    #expect(
      changed.swotText
        == SWOTExample.whole.replacing(
          "Teks: Kerja sama dengan PKK\n",
          with: "Teks: Kerja sama dengan PKK\n\nId: SO2\nKotak: SO\nFaktor: S1\nFaktor: O1\nTeks: Rembug bulanan\n"))
  }

  @Test("citations are set in the order of the matrix, and set back")
  func citations() throws {
    let strategy = try #require(matrix.strategies(.so).first)
    let on = try workspace.after(matrix.setCitations(["O1", "S2", "S1"], of: strategy, in: workspace))
    let cited = try #require(on.swot.strategies(.so).first)
    #expect(cited.citations == ["S1", "S2", "O1"])
    let off = try on.after(on.swot.setCitations(["S1", "O1"], of: cited, in: on))
    #expect(off.swotText == workspace.swotText)
  }

  @Test("weights beyond any measure are said and not scaled, and no check stops at them")
  func heavyWeights() throws {
    let factors = (1...12).map { "\nId: S\($0)\nJenis: S\nTeks: Kekuatan \($0)\nBobot: 999999999999\nRating: 4\n" }
    let heavy = SWOTExample.workspace("%rec: Faktor\n" + factors.joined())
    #expect(heavy.swot.obstacleToWholeWeights(on: .internal)?.id == "Bobot S1 lebih dari 100. Perbaiki dahulu.")
    #expect(try heavy.swot.normaliseWeights(on: .internal, in: heavy) == nil)
    #expect(heavy.findings("W04").count == 1)
    var checker = Checker()
    #expect(!checker.findings(in: heavy).isEmpty)
    let percent = SWOTExample.workspace(SWOTExample.weighed.replacing("Bobot: 0.7", with: "Bobot: 100"))
    #expect(percent.swot.obstacleToWholeWeights(on: .internal) == nil)
    let scaled = try percent.after(percent.swot.normaliseWeights(on: .internal, in: percent))
    #expect(scaled.swot.scores(.internal).weights == .one)
  }

  @Test("a strategy put into another box gets its code and keeps what it cites")
  func changeBox() throws {
    let strategy = try #require(matrix.strategies(.so).first)
    let changed = try workspace.after(matrix.changeBox(of: strategy, to: .wt, in: workspace))
    #expect(changed.swot.strategies(.wt).map(\.id) == ["WT1", "WT2"])
    #expect(changed.swot.strategies(.wt).last?.citations == ["S1", "O1"])
  }

  @Test("a strategy takes a priority, moves in its box and can be deleted")
  func strategyEdits() throws {
    let two = try workspace.after(matrix.addStrategy(.so, text: "Rembug bulanan", in: workspace))
    let strategy = try #require(two.swot.strategies(.so).last)
    let ranked = try two.after(two.swot.setPriority("1", of: strategy, in: two))
    #expect(ranked.swot.strategies(.so).last?.priority == "1")
    let moved = try two.after(two.swot.moveStrategy(strategy, by: -1, in: two))
    #expect(moved.swot.strategies(.so).map(\.id) == ["SO2", "SO1"])
    let removed = try two.after(RecordRemoval(ofRecordAt: strategy.index, in: matrix.path, two).edit(in: two))
    #expect(removed.swotText == workspace.swotText)
  }

  @Test("choosing a scale adds the settings record in its place")
  func scale() throws {
    let changed = try workspace.after(matrix.setScale(.rangkuti, convertingRatings: false, in: workspace))
    #expect(changed.swot.scale == .rangkuti)
    #expect(changed.swotText == SWOTExample.whole.replacing("%rec: Swot\n", with: "%rec: Swot\n\nSkala: rangkuti\n"))
  }

  @Test("even weights of three factors add up to exactly 1,00")
  func spread() throws {
    let changed = try workspace.after(matrix.spreadWeights(on: .internal, in: workspace))
    #expect(changed.swot.factors(.internal).map(\.weightText) == ["0.34", "0.33", "0.33"])
    #expect(changed.swot.factors(.external).map(\.weightText) == ["", ""])
    #expect(try changed.swot.spreadWeights(on: .internal, in: changed) == nil)
  }

  @Test("weights are brought to exactly 1,00 in their proportions")
  func normalise() throws {
    var changed = workspace
    for (code, weight) in [("S1", "0.2"), ("S2", "0.2"), ("W1", "0.2")] {
      changed = try changed.after(
        changed.swot.setWeight(weight, of: #require(changed.swot.factor(code)), in: changed))
    }
    let whole = try changed.after(changed.swot.normaliseWeights(on: .internal, in: changed))
    #expect(whole.swot.factors(.internal).map(\.weightText) == ["0.34", "0.33", "0.33"])
    #expect(try whole.swot.normaliseWeights(on: .internal, in: whole) == nil)
    #expect(whole.swot.obstacleToWholeWeights(on: .external) != nil)
  }

  @Test("a small weight among large ones is never rounded away")
  func smallWeight() throws {
    var changed = workspace
    for (code, weight) in [("S1", "3"), ("S2", "3"), ("W1", "0.01")] {
      changed = try changed.after(
        changed.swot.setWeight(weight, of: #require(changed.swot.factor(code)), in: changed))
    }
    let whole = try changed.after(changed.swot.normaliseWeights(on: .internal, in: changed))
    #expect(whole.swot.factors(.internal).map(\.weightText) == ["0.499", "0.499", "0.002"])
  }

  @Test("the case's resources, causes and findings suggest factors until one rests on them")
  func suggestions() throws {
    let rich = SWOTExample.workspace(
      SWOTExample.whole,
      [
        "kasus/jaminan-sosial/kasus.rec":
          "%rec: SumberDaya\n\nId: R1\nGolongan: formal\nTeks: Dinas Tenaga Kerja\n\nId: R2\nGolongan: informal\nTeks: Keluarga\n",
        "kasus/jaminan-sosial/pohon-masalah.rec":
          "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Inti\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: Belum tahu\n",
        "kasus/jaminan-sosial/pertemuan/2023-02-11-rembug.rec":
          "%rec: Temuan\n\nId: T1\nJenis: masalah\nTeks: Takut iuran\n\nId: T2\nTeks: Lain\n",
      ])
    #expect(rich.swot.suggestions(for: .strength, in: rich).map(\.text) == ["Keluarga"])
    #expect(rich.swot.suggestions(for: .weakness, in: rich).map(\.basis) == ["N2", "2023-02-11-rembug/T1"])
    let used = try rich.after(rich.swot.addFactor(.opportunity, text: "Dinas mendukung", basis: ["R1"], in: rich))
    #expect(rich.swot.suggestions(for: .opportunity, in: rich).map(\.basis) == ["R1"])
    #expect(used.swot.suggestions(for: .opportunity, in: used).isEmpty)
  }
}
