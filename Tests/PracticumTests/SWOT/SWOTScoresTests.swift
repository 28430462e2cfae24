import Practicum
import Testing

@Suite("IFAS, EFAS and the quadrant")
struct SWOTScoresTests {
  @Test("weights, scores and totals are summed exactly per side")
  func sums() {
    let matrix = SWOTExample.workspace(SWOTExample.weighed).swot
    #expect(matrix.scores(.internal).weights == .one)
    #expect(matrix.scores(.internal).total.plainWeight == "3.40")
    #expect(matrix.scores(.external).score(of: .opportunity).plainWeight == "1.80")
    #expect(matrix.scores(.external).weights(of: .threat).plainWeight == "0.40")
  }

  @Test("more strength than weakness and more opportunity than threat call for growth")
  func aggressive() {
    let matrix = SWOTExample.workspace(SWOTExample.weighed).swot
    #expect(matrix.standing == .placed(SWOTPosition(x: 2.2, y: 1.4)))
    guard case .placed(let position) = matrix.standing else { return }
    #expect(position.words.id == "Kuadran I: agresif (growth)")
  }

  @Test("on Rangkuti's scale a weakness rated 1 weighs as much as one rated 4 on the other")
  func reversed() throws {
    let workspace = SWOTExample.workspace(SWOTExample.weighed)
    let kept = try workspace.after(workspace.swot.setScale(.rangkuti, convertingRatings: false, in: workspace))
    #expect(kept.swot.standing == .placed(SWOTPosition(x: 1.9, y: 0.2)))
    let converted = try workspace.after(workspace.swot.setScale(.rangkuti, convertingRatings: true, in: workspace))
    #expect(converted.swot.factors(.external).map(\.ratingText) == ["3", "4"])
    #expect(converted.swot.standing == workspace.swot.standing)
  }

  @Test(
    "each quadrant has its strategy",
    arguments: [
      (1.0, 1.0, Quadrant.aggressive), (1, -1, .diversification), (-1, 1, .turnaround), (-1, -1, .defensive),
    ])
  func quadrants(_ x: Double, _ y: Double, _ quadrant: Quadrant) {
    #expect(SWOTPosition(x: x, y: y).quadrants == [quadrant])
  }

  @Test("a point on an axis or in the middle names no single quadrant")
  func axes() {
    #expect(SWOTPosition(x: 0, y: 1).words.id == "Tepat di sumbu (S = W), antara kuadran I dan III")
    #expect(SWOTPosition(x: -1, y: 0).words.id == "Tepat di sumbu (O = T), antara kuadran III dan IV")
    #expect(SWOTPosition(x: 0, y: 0).words.id.hasPrefix("Tepat di tengah"))
  }

  @Test("incomplete data name what is missing instead of a quadrant")
  func incomplete() throws {
    let workspace = SWOTExample.workspace(SWOTExample.whole)
    var changed = workspace
    for (code, weight, rating) in [("S1", "0,5", "5"), ("S2", "x", "2"), ("W1", "0.5", ""), ("O1", "1", "4")] {
      let factor = try #require(changed.swot.factor(code))
      changed = try changed.after(changed.swot.setWeight(weight, of: factor, in: changed))
      changed = try changed.after(changed.swot.setRating(rating, of: factor, in: changed))
    }
    let threat = try #require(changed.swot.factor("T1"))
    changed = try changed.after(
      RecordRemoval(ofRecordAt: threat.index, in: SWOTExample.path, changed).edit(in: changed))
    guard case .incomplete(let missing) = changed.swot.standing else {
      Issue.record("a quadrant was named")
      return
    }
    #expect(
      missing.map(\.id) == [
        "Bobot tidak terbaca: S2.", "Rating belum diisi: W1.", "Rating bukan 1–4: S1.", "Belum ada ancaman (T).",
      ])
  }

  @Test("weights that do not add up to 1,00 make the point provisional")
  func provisional() throws {
    let workspace = SWOTExample.workspace(SWOTExample.weighed.replacing("Bobot: 0.7", with: "Bobot: 0.5"))
    guard case .placed(let position) = workspace.swot.standing else {
      Issue.record("no point")
      return
    }
    #expect(position.isProvisional)
    #expect(position.x == DecimalNumber(millionths: 1_400_000))
  }
}

extension SWOTPosition {
  /// A point from numbers with at most one decimal.
  init(x: Double, y: Double) {
    self.init(
      x: DecimalNumber(millionths: Int((x * 10).rounded()) * 100_000),
      y: DecimalNumber(millionths: Int((y * 10).rounded()) * 100_000), isProvisional: false)
  }
}
