import Reports
import Testing

@testable import Exchange
@testable import Practicum

@Suite("A tree that takes another's place")
struct TreeReplacementTests {
  private static let files = [
    "kasus/x/pohon-masalah.rec":
      "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Banjir\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: Got mampat\n"
      + "Bukti: 2023-02-11-rembug/T1\nLogika: N1 ya\n\nId: N3\nJenis: penyebab\nInduk: N2\nTeks: Sampah\n",
    "kasus/x/kasus.rec":
      "%rec: Kebutuhan\n\nId: K1\nTeks: Gerobak\nPenyebab: N2\nPenyebab: N3\n\nId: K2\nTeks: Lain\nPenyebab: N9\n",
    "kasus/x/swot.rec": "%rec: Faktor\n\nId: S1\nJenis: S\nTeks: Warga\nDasar: N3\n",
    "kasus/y/pohon-masalah.rec": "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Macet\n",
    "kasus/y/kasus.rec": "%rec: Kebutuhan\n\nId: K1\nTeks: Lampu\nPenyebab: N1\n",
  ]

  private func workspace(without missing: String = "") -> Workspace {
    Workspace(
      files: Self.files.filter { $0.key != missing }.compactMap { WorkspaceFile(path: $0.key, text: $0.value) })
  }

  private func items(_ workspace: Workspace, _ folder: String = "x") -> [String] {
    ProblemTree(ofCase: folder, in: workspace).items.map { "\($0.id) \($0.text)" }
  }

  private func values(_ field: String, _ type: String, _ path: String, _ workspace: Workspace) -> [[String]] {
    guard let file = workspace[path]?.records else { return [] }
    return file.records(of: type).map { file.record(at: $0).values(of: field) }
  }

  private func read(_ text: String) throws -> TreeImport { try TreeImport.read(Array(text.utf8)) }

  @Test("an item that says the same keeps its Id and what else is known of it; no reference comes to mean another item")
  func sameText() throws {
    var workspace = workspace()
    let before = Self.files.keys.map { workspace[$0]?.records.bytes() }
    let made = try read("Macet\n\tgot  MAMPAT\n\tParkir\n").replacement(in: workspace, case: "x", replacing: true)
    try workspace.apply(made.edit)
    // N9 is waited for, so that new items begin above it.
    #expect(items(workspace) == ["N10 Macet", "N2 got MAMPAT", "N11 Parkir"])
    let kept = ProblemTree(ofCase: "x", in: workspace).items[1]
    #expect(kept.parents == ["N10"] && kept.evidence == ["2023-02-11-rembug/T1"] && kept.readings == [])
    #expect(values("Penyebab", "Kebutuhan", "kasus/x/kasus.rec", workspace) == [["N2"], ["N9"]])
    #expect(values("Dasar", "Faktor", "kasus/x/swot.rec", workspace) == [[]])
    #expect(made.before == 3 && made.kept == 1)
    #expect(made.dropped == ["kasus/x/kasus.rec": 1, "kasus/x/swot.rec": 1])
    #expect(values("Penyebab", "Kebutuhan", "kasus/y/kasus.rec", workspace) == [["N1"]])
    try workspace.apply(made.edit.inverse)
    #expect(Self.files.keys.map { workspace[$0]?.records.bytes() } == before)
  }

  @Test("a tree that went out of the case and was reworded comes back under its Ids; into another case under new ones")
  func own() throws {
    for form in [DiagramForm.opml, .mm] {
      var workspace = workspace()
      let diagram = try #require(Diagram(ofCase: "x", in: workspace, objectives: false))
      let text = String(decoding: form.bytes(diagram), as: UTF8.self).replacing("Sampah", with: "Sampah pasar")
      let back = try read(text).replacement(in: workspace, case: "x", replacing: true)
      #expect(back.kept == 3 && back.dropped.isEmpty)
      try workspace.apply(back.edit)
      #expect(items(workspace) == ["N1 Banjir", "N2 Got mampat", "N3 Sampah pasar"])
      #expect(values("Dasar", "Faktor", "kasus/x/swot.rec", workspace) == [["N3"]])
      #expect(ProblemTree(ofCase: "x", in: workspace).items[1].readings == ["N1 ya"])

      let elsewhere = try read(text).replacement(in: workspace, case: "y", replacing: true)
      try workspace.apply(elsewhere.edit)
      #expect(items(workspace, "y") == ["N4 Banjir", "N5 Got mampat", "N6 Sampah pasar"])
      let moved = ProblemTree(ofCase: "y", in: workspace).items
      #expect(moved.map(\.parents) == [[], ["N4"], ["N5"]] && moved[1].readings == ["N4 ya"])
      #expect(elsewhere.dropped == ["kasus/y/kasus.rec": 1] && elsewhere.kept == 0)
    }
  }

  @Test("into an empty tree no item comes under an Id that something still waits for")
  func waitedFor() throws {
    var workspace = workspace(without: "kasus/x/pohon-masalah.rec")
    try workspace.apply(read("Macet\n\tParkir\n\tPasar\n").replacement(in: workspace, case: "x").edit)
    #expect(items(workspace) == ["N1 Macet", "N10 Parkir", "N11 Pasar"])
    #expect(ProblemTree(ofCase: "x", in: workspace).items.map(\.parents) == [[], ["N1"], ["N1"]])
  }

  @Test("whoever would overwrite a tree is told how much refers to it")
  func told() throws {
    do {
      _ = try read("Macet\n").replacement(in: workspace(), case: "x")
      Issue.record("the tree was overwritten")
    } catch {
      #expect("\(error)".contains("3 rujukan") && "\(error)".contains("--force"))
    }
  }

  @Test("objectives are never taken for problems: their problems come with them, or the file is refused")
  func objectives() throws {
    var workspace = workspace()
    for form in [DiagramForm.opml, .mm] {
      let diagram = try #require(Diagram(ofCase: "x", in: workspace, objectives: true))
      let text = String(decoding: form.bytes(diagram), as: UTF8.self)
      let whole = try read(text)
      #expect(whole.areObjectives && whole.countWithoutProblem == 0)
      let (tag, end) = form == .opml ? ("outline text", "</outline>\n</body>") : ("node TEXT", "</node>\n</map>")
      let tree = try read(text.replacing(end, with: "<\(tag)=\"Got dijaga\"/>\(end)"))
      #expect(tree.countWithoutProblem == 1)
      try workspace.apply(tree.replacement(in: workspace, case: "x", replacing: true).edit)
      let items = ProblemTree(ofCase: "x", in: workspace).items
      #expect(items.contains { $0.text.isEmpty && $0.objective == "Got dijaga" })
      #expect(items.contains { $0.text == "Got mampat" && $0.objective.isEmpty })
      workspace = self.workspace()
    }
    let bare = [
      "<opml><head><title>Pohon tujuan: Air</title></head><body><outline text='Kering'/></body></opml>",
      "<map><node TEXT='Kering'><node TEXT='Cara'><node TEXT='Got bersih'/></node></node></map>",
      "Tujuan inti: Kering\nCara\n- Got bersih\n", "Pohon tujuan: Air\n\tKering\n",
    ]
    for text in bare { #expect(throws: TreeProblem.objectives) { try read(text) } }
    #expect(try read("Banjir\n\tCara membuang sampah yang salah\n\tTidak ada tujuan bersama\n").count == 3)
  }

  @Test("a tree drawn in signs is called a drawing, and told in which forms a tree goes out and comes back")
  func drawings() throws {
    let many = (2...140).map { "\nId: N\($0)\nJenis: penyebab\nInduk: N1\nTeks: Sebab yang ke-\($0) dari semuanya\n" }
    let path = "kasus/x/pohon-masalah.rec"
    let large = Workspace(
      files: [WorkspaceFile(path: path, text: "%rec: Butir\n\nId: N1\nJenis: inti\nTeks: Banjir\n" + many.joined())]
        .compactMap { $0 })
    for (workspace, objectives) in [(workspace(), false), (workspace(), true), (large, false), (large, true)] {
      let diagram = try #require(Diagram(ofCase: "x", in: workspace, objectives: objectives))
      #expect(throws: TreeProblem.drawing) { try TreeImport.read(DiagramForm.txt.bytes(diagram)) }
    }
    #expect(TreeProblem.drawing.words("p.txt").id.contains(".opml"))
  }
}
