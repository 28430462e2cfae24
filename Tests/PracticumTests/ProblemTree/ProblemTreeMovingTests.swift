import Practicum
import RecordText
import Testing

@Suite("Moving and deleting in a problem tree")
struct ProblemTreeMovingTests {
  let workspace = TreeSample.workspace(TreeSample.sound)
  var tree: ProblemTree { ProblemTree(ofCase: "air", in: workspace) }

  @Test("an item changes places with its neighbour and takes its branch along")
  func amongSiblings() throws {
    let edit = tree.moveAmongSiblings(tree.at("N2"), by: 1, in: workspace)
    #expect(try TreeSample.tree(after: edit, in: workspace).shape == "N1(N3 N2(N4) N5(N6))")
    let back = tree.moveAmongSiblings(tree.at("N3"), by: -1, in: workspace)
    #expect(try TreeSample.tree(after: back, in: workspace).shape == "N1(N3 N2(N4) N5(N6))")
    #expect(tree.moveAmongSiblings(tree.at("N2"), by: -1, in: workspace) == nil)
    #expect(tree.moveAmongSiblings(tree.at("N3"), by: 1, in: workspace) == nil)
  }

  @Test("moved under another parent an item keeps its cross-line and loses the answer for the old link")
  func underAnother() throws {
    let edit = try tree.move(tree.at("N4"), under: tree.at("N1"), in: workspace)
    let after = try TreeSample.tree(after: edit, in: workspace)
    #expect(after.shape == "N1(N2 N3 N4 N5(N6))")
    #expect(after.items[after.at("N4")].parents == ["N1", "N3"])
    #expect(after.items[after.at("N4")].readings == ["N3 tidak"])
  }

  @Test("moved along its own cross-line an item has one parent left, with the answer for it")
  func alongCrossLine() throws {
    let after = try TreeSample.tree(after: tree.move(tree.at("N4"), under: tree.at("N3"), in: workspace), in: workspace)
    #expect(after.items[after.at("N4")].parents == ["N3"])
    #expect(after.items[after.at("N4")].readings == ["N3 tidak"])
  }

  @Test("a move that would make a circle, or cross to the other side, is refused with the reason")
  func refusals() throws {
    let circle = try #require(tree.reasonAgainst(moving: tree.at("N2"), under: tree.at("N4")))
    #expect(circle.id.contains("berputar"))
    let side = try #require(tree.reasonAgainst(moving: tree.at("N4"), under: tree.at("N5")))
    #expect(side.id.contains("adalah dampak"))
    #expect(tree.reasonAgainst(moving: tree.at("N1"), under: tree.at("N2")) != nil)
    #expect(tree.reasonAgainst(moving: tree.at("N4"), under: tree.at("N2")) != nil)
    #expect(throws: EditRefusal.notPossible(circle)) {
      try tree.move(tree.at("N2"), under: tree.at("N4"), in: workspace)
    }
  }

  @Test("a circle over a cross-line is refused as well")
  func circleOverCrossLine() {
    #expect(tree.reasonAgainst(addingParent: tree.at("N4"), to: tree.at("N3")) != nil)
    #expect(tree.reasonAgainst(addingParent: tree.at("N3"), to: tree.at("N4")) != nil)
    #expect(tree.reasonAgainst(addingParent: tree.at("N3"), to: tree.at("N2")) == nil)
  }

  @Test("a second parent is added as a cross-line and removed again with its answer")
  func crossLines() throws {
    let with = try tree.addParent(tree.at("N3"), to: tree.at("N2"), in: workspace)
    #expect(try TreeSample.tree(after: with, in: workspace).items[tree.at("N2")].parents == ["N1", "N3"])
    let without = try tree.removeParent(tree.at("N3"), from: tree.at("N4"), in: workspace)
    let after = try TreeSample.tree(after: without, in: workspace)
    #expect(after.items[after.at("N4")].parents == ["N2"] && after.items[after.at("N4")].readings == ["N2 ya"])
    let lifted = try tree.removeParent(tree.at("N2"), from: tree.at("N4"), in: workspace)
    #expect(try TreeSample.tree(after: lifted, in: workspace).shape == "N1(N2 N3(N4) N5(N6))")
  }

  @Test("an unconnected item moved to its place sheds the parent that does not exist")
  func adopt() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: penyebab\nInduk: N9\nTeks: a\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    let after = try TreeSample.tree(after: tree.move(1, under: 0, in: workspace), in: workspace)
    #expect(after.shape == "N1(N2)" && after.items[1].parents == ["N1"])
  }

  @Test("a branch changes sides as a whole and drops the cross-lines that would cross the core")
  func changeSides() throws {
    let after = try TreeSample.tree(
      after: tree.changeKind(of: tree.at("N2"), to: .effect, in: workspace), in: workspace)
    #expect(after.shape == "N1(N2(N4) N3 N5(N6))")
    #expect(after.items[after.at("N4")].kind == .effect && after.items[after.at("N4")].parents == ["N2"])
    #expect(after.items[after.at("N4")].readings == ["N2 ya"])
    #expect(throws: EditRefusal.self) { try tree.changeKind(of: tree.at("N1"), to: .cause, in: workspace) }
  }

  @Test("a second core can be made a cause of the first")
  func demoteCore() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: inti\n\nId: N3\nJenis: penyebab\nInduk: N2\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    let after = try TreeSample.tree(after: tree.changeKind(of: 1, to: .cause, in: workspace), in: workspace)
    #expect(after.shape == "N1(N2(N3))")
  }

  private static let others = [
    "kasus/air/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: air\nPenyebab: N4\nPenyebab: N3\n",
    "kasus/air/rencana.rec": "%rec: Tujuan\n\nId: G1\nJenis: khusus\nTeks: t\nButir: N4\n",
    "kasus/air/swot.rec": "%rec: Faktor\n\nId: W1\nJenis: W\nTeks: w\nDasar: N4\nDasar: K1\n",
    TreeSample.meeting: "%rec: Temuan\n\nId: T1\nTeks: kartu\nButir: N4\n",
  ]

  @Test("deleting an item takes its branch and every reference to it along, in one edit that undo takes back")
  func deleteBranch() throws {
    var workspace = TreeSample.workspace(TreeSample.sound, Self.others)
    let before = workspace.paths.map { workspace[$0]?.records.bytes() }
    let edit = try #require(try tree.delete(tree.at("N2"), in: workspace))
    try workspace.apply(edit)
    #expect(ProblemTree(ofCase: "air", in: workspace).shape == "N1(N3 N5(N6))")
    let all = workspace.paths.map { String(decoding: workspace[$0]?.records.bytes() ?? [], as: UTF8.self) }.joined()
    #expect(!all.contains("N4") && !all.contains("N2"))
    #expect(all.contains("Penyebab: N3") && all.contains("Dasar: K1"))
    try workspace.apply(edit.inverse)
    #expect(workspace.paths.map { workspace[$0]?.records.bytes() } == before)
  }

  @Test("the answer for a link goes away with the item at its other end")
  func deleteAnswered() throws {
    let after = try TreeSample.tree(after: tree.delete(tree.at("N3"), in: workspace), in: workspace)
    #expect(after.items[after.at("N4")].parents == ["N2"] && after.items[after.at("N4")].readings == ["N2 ya"])
  }

  @Test("deleting one item alone lifts its children to its parent")
  func deleteOne() throws {
    let edit = try tree.deleteLiftingChildren(tree.at("N2"), in: workspace)
    let after = try TreeSample.tree(after: edit, in: workspace)
    #expect(after.shape == "N1(N3 N4 N5(N6))")
    #expect(after.items[after.at("N4")].parents == ["N1", "N3"])
    #expect(after.items[after.at("N4")].readings == ["N3 tidak"])
  }

  @Test("deleting the second of two items with one Id keeps the references, which mean the first")
  func deleteDouble() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: penyebab\nInduk: N1\n\nId: N2\nJenis: penyebab\nInduk: N1\n"
        + "\nId: N3\nJenis: penyebab\nInduk: N2\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    #expect(try TreeSample.tree(after: tree.delete(2, in: workspace), in: workspace).shape == "N1(N2(N3))")
  }
}
