import Practicum
import RecordText
import Testing

@Suite("Editing a problem tree")
struct ProblemTreeEditingTests {
  let workspace = TreeSample.workspace(TreeSample.sound)
  var tree: ProblemTree { ProblemTree(ofCase: "air", in: workspace) }

  @Test("the first item of an absent file brings the descriptors and is the core")
  func firstCore() throws {
    let empty = Workspace()
    let tree = ProblemTree(ofCase: "air", in: empty)
    let added = try tree.addCore("Warga kekurangan air", in: empty)
    let text = try TreeSample.text(TreeSample.path, after: added.edit, in: empty)
    #expect(text.hasPrefix("%rec: Butir\n"))
    #expect(text.contains("\nId: N1\nJenis: inti\nTeks: Warga kekurangan air\n"))
    #expect(added.id == "N1")
  }

  @Test("a second core is refused and says which one there is")
  func secondCore() {
    #expect(throws: EditRefusal.self) { try tree.addCore("Lain", in: workspace) }
  }

  @Test("causes and effects without a parent are joined to a core that comes later")
  func coreComesLater() throws {
    let workspace = TreeSample.workspace("%rec: Butir\n\nId: N2\nJenis: penyebab\nTeks: a\n\nId: N3\nJenis: dampak\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    #expect(tree.shape == "|N2 N3")
    let added = try tree.addCore("inti", in: workspace)
    #expect(try TreeSample.tree(after: added.edit, in: workspace).shape == "N4(N2 N3)")
  }

  @Test("a cause of a cause produces it; it comes after the causes that are there")
  func addCause() throws {
    let added = try tree.addCause("Bak penampung retak", of: tree.at("N2"), in: workspace)
    let after = try TreeSample.tree(after: added.edit, in: workspace)
    #expect(after.shape == "N1(N2(N4 N7) N3 N5(N6))")
    #expect(after.items[after.at("N7")].parents == ["N2"])
    #expect(after.items[after.at("N7")].kind == .cause)
  }

  @Test("an effect of the core stands beside its other effects; one under a cause is refused")
  func addEffect() throws {
    let added = try tree.addEffect("Biaya air naik", of: tree.at("N1"), in: workspace)
    #expect(try TreeSample.tree(after: added.edit, in: workspace).shape == "N1(N2(N4) N3 N5(N6) N7)")
    #expect(throws: EditRefusal.self) { try tree.addEffect("x", of: tree.at("N2"), in: workspace) }
    #expect(throws: EditRefusal.self) { try tree.addCause("x", of: tree.at("N5"), in: workspace) }
  }

  @Test("a sibling comes right after its neighbour, whatever hangs on that")
  func addSibling() throws {
    let added = try tree.addSibling("Sumur jauh", after: tree.at("N2"), in: workspace)
    #expect(try TreeSample.tree(after: added.edit, in: workspace).shape == "N1(N2(N4) N7 N3 N5(N6))")
    #expect(throws: EditRefusal.self) { try tree.addSibling("x", after: tree.at("N1"), in: workspace) }
  }

  @Test("an item without an Id of its own gets one when something is put under it")
  func ownId() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nJenis: penyebab\nInduk: N1\nTeks: tanpa kode\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    let added = try tree.addCause("bawahan", of: 1, in: workspace)
    let after = try TreeSample.tree(after: added.edit, in: workspace)
    #expect(after.unconnected.isEmpty)
    #expect(after.ancestors(of: after.at(added.id)).map { after.items[$0].text } == ["tanpa kode", ""])
  }

  @Test("a new item never takes the Id that a dangling parent names, which would hang others on it by chance")
  func freshIdIsNamedNowhere() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: penyebab\nInduk: N3\nTeks: a\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    let added = try tree.addCause("b", of: 0, in: workspace)
    #expect(added.id == "N4")
    #expect(try TreeSample.tree(after: added.edit, in: workspace).shape == "N1(N4)|N2")
  }

  @Test("an item whose kind only followed from its place keeps it when it is moved")
  func kindIsStated() throws {
    let workspace = TreeSample.workspace(
      "%rec: Butir\n\nId: N1\nJenis: inti\n\nId: N2\nJenis: dampak\nInduk: N1\n\nId: N3\nInduk: N2\nTeks: a\n")
    let tree = ProblemTree(ofCase: "air", in: workspace)
    let after = try TreeSample.tree(after: tree.move(2, under: 0, in: workspace), in: workspace)
    #expect(after.items[2].kind == .effect && after.items[2].isKindStated)
  }

  @Test("a card becomes an item with its evidence, under the core when no place is named")
  func addItemFromCard() throws {
    var draft = Draft(workspace, Words(same: "kartu"))
    let id = try ProblemTree.addItem(
      &draft, inCase: "air", text: "Pompa rusak", kind: .cause, evidence: ["2023-02-11-rembug/T4"])
    let after = try TreeSample.tree(after: draft.edit, in: workspace)
    #expect(after.branch(of: after.at(id)) == after.at("N1"))
    #expect(after.items[after.at(id)].evidence == ["2023-02-11-rembug/T4"])
    #expect(throws: EditRefusal.self) {
      try ProblemTree.addItem(&draft, inCase: "air", text: "x", kind: .cause, under: "N99")
    }
  }

  @Test("setting text, mark, evidence, objective and reason writes just those fields, and emptying takes them away")
  func fields() throws {
    var workspace = workspace
    func apply(_ edit: Edit?) throws { if let edit { try workspace.apply(edit) } }
    let n2 = tree.at("N2")
    try apply(tree.setText("Sumur kering", of: n2, in: workspace))
    try apply(tree.setDetails("Tiga sumur\ndi RW 02", of: n2, in: workspace))
    try apply(tree.setMain(true, of: n2, in: workspace))
    try apply(tree.setObjective("Sumur berair", of: n2, in: workspace))
    try apply(tree.setOutOfScope("Urusan dinas", of: n2, in: workspace))
    try apply(tree.setEvidence(["@bps"], of: n2, in: workspace))
    var item = ProblemTree(ofCase: "air", in: workspace).items[n2]
    #expect(item.text == "Sumur kering" && item.details == "Tiga sumur\ndi RW 02" && item.isMain)
    #expect(item.objective == "Sumur berair" && item.outOfScope == "Urusan dinas" && item.evidence == ["@bps"])
    try apply(tree.setMain(false, of: n2, in: workspace))
    try apply(tree.setOutOfScope("", of: n2, in: workspace))
    try apply(ProblemTree(ofCase: "air", in: workspace).setEvidence([], of: n2, in: workspace))
    item = ProblemTree(ofCase: "air", in: workspace).items[n2]
    #expect(!item.isMain && item.outOfScope.isEmpty && item.evidence.isEmpty)
    #expect(try tree.setText("Pipa desa bocor", of: tree.at("N3"), in: workspace) == nil)
  }

  @Test("each link keeps its own answer, and an answer can be taken back")
  func answers() throws {
    let n4 = tree.at("N4")
    let toN3 = tree.link(from: n4, to: tree.at("N3"))
    let yes = try TreeSample.tree(after: tree.answer(true, to: toN3, in: workspace), in: workspace)
    #expect(yes.items[n4].readings == ["N2 ya", "N3 ya"])
    let none = try TreeSample.tree(after: tree.answer(nil, to: toN3, in: workspace), in: workspace)
    #expect(none.items[n4].readings == ["N2 ya"])
  }

  @Test("a new Id is written everywhere the old one was meant, in other files too")
  func rename() throws {
    let workspace = TreeSample.workspace(
      TreeSample.sound,
      [
        "kasus/air/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: air\nPenyebab: N2\nPenyebab: N4\n",
        "kasus/lain/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nPenyebab: N2\n",
      ])
    let edit = try tree.rename(tree.at("N2"), to: "Sumur", in: workspace)
    let after = try TreeSample.tree(after: edit, in: workspace)
    #expect(after.shape == "N1(Sumur(N4) N3 N5(N6))")
    #expect(after.items[after.at("N4")].readings == ["Sumur ya", "N3 tidak"])
    #expect(
      try TreeSample.text("kasus/air/kasus.rec", after: edit, in: workspace).contains("Penyebab: Sumur\nPenyebab: N4"))
    #expect(try TreeSample.text("kasus/lain/kasus.rec", after: edit, in: workspace).contains("Penyebab: N2"))
    #expect(throws: EditRefusal.self) { try tree.rename(tree.at("N2"), to: "N3", in: workspace) }
    #expect(throws: EditRefusal.self) { try tree.rename(tree.at("N2"), to: "2 N", in: workspace) }
  }
}
