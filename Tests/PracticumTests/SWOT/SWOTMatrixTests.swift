import Practicum
import Testing

@Suite("The SWOT matrix read from its records")
struct SWOTMatrixTests {
  @Test("factors stand by kind and strategies by box, in file order")
  func placed() {
    let matrix = SWOTExample.workspace(SWOTExample.whole).swot
    #expect(matrix.factors(.strength).map(\.id) == ["S1", "S2"])
    #expect(matrix.factors(.external).map(\.id) == ["O1", "T1"])
    #expect(matrix.strategies(.st).map(\.text) == ["Pendampingan pendaftaran"])
    #expect(matrix.strategies(.st).first?.citations == ["S2", "T1"])
  }

  @Test("an absent file is an empty matrix on the scale of magnitudes")
  func absent() {
    let matrix = Workspace().swot
    #expect(matrix.isEmpty)
    #expect(matrix.scale == .besaran)
  }

  @Test("records without a known kind or box stay to be seen, as typed")
  func malformed() {
    let matrix = SWOTExample.workspace(
      "%rec: Faktor\n\nId: X1\nJenis: kuat\nTeks: a\nBobot: banyak\nRating: 9\n\n%rec: Strategi\n\nKotak: SS\n"
    ).swot
    #expect(matrix.unplacedFactors.map(\.id) == ["X1"])
    #expect(matrix.unplacedFactors.first?.weightText == "banyak")
    #expect(matrix.unplacedFactors.first?.weight == nil)
    #expect(matrix.unplacedFactors.first?.rating == nil)
    #expect(matrix.unplacedStrategies.count == 1)
  }

  @Test("a factor is unused until a strategy cites it, and knows which do")
  func unused() throws {
    let workspace = SWOTExample.workspace(SWOTExample.whole + "\nId: SO2\nKotak: SO\nFaktor: S1\nTeks: x\n")
    #expect(workspace.swot.unusedFactors.isEmpty)
    let first = try #require(workspace.swot.factor("S1"))
    #expect(workspace.swot.strategies(citing: first).map(\.id) == ["SO1", "SO2"])
    let added = try workspace.after(workspace.swot.addFactor(.threat, text: "Hujan", in: workspace))
    #expect(added.swot.unusedFactors.map(\.id) == ["T2"])
  }

  @Test("of two factors with one code, citations mean the first")
  func duplicate() throws {
    let workspace = SWOTExample.workspace(
      "%rec: Faktor\n\nId: S1\nJenis: S\nTeks: a\n\nId: S1\nJenis: S\nTeks: b\n\n"
        + "%rec: Strategi\n\nId: SO1\nKotak: SO\nFaktor: S1\nTeks: c\n")
    #expect(workspace.swot.unusedFactors.map(\.text) == ["b"])
  }
}

@Suite("Weights as exact decimals")
struct WeightTests {
  @Test("a weight keeps two decimals, more only where needed, and a comma in Indonesian")
  func written() throws {
    let third = try DecimalNumber.parse("0,3")
    #expect(third.plainWeight == "0.30")
    #expect(third.shownWeight(.indonesian) == "0,30")
    #expect(try DecimalNumber.parse("0.125").shownWeight(.english) == "0.125")
    #expect((DecimalNumber.zero - .one).shownWeight(.indonesian) == "-1,00")
  }

  @Test("ten tenths are exactly one, and a negative weight is none")
  func exact() {
    let tenths = (1...10).map { "%rec: Faktor\n\nId: S\($0)\nJenis: S\nBobot: 0.1\n" }.joined(separator: "\n")
    #expect(SWOTExample.workspace(tenths).swot.scores(.internal).weights == .one)
    let negative = SWOTExample.workspace("%rec: Faktor\n\nId: S1\nJenis: S\nBobot: -0.1\n")
    #expect(negative.swot.factors.first?.weight == nil)
  }
}
