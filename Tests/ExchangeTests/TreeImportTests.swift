import Practicum
import RecordText
import Reports
import Testing

@testable import Exchange

/// A tree taken into an empty case.
private func taken(_ text: String) throws -> ProblemTree { try taken(Array(text.utf8)) }

private func taken(_ bytes: [UInt8]) throws -> ProblemTree {
  var workspace = Workspace()
  try workspace.apply(TreeImport.read(bytes).replacement(in: workspace, case: "x").edit)
  return ProblemTree(ofCase: "x", in: workspace)
}

/// The tree as lines of kind and text, indented by their step from the trunk.
private func shape(_ tree: ProblemTree) -> String {
  let roots = (tree.core.map { [$0] } ?? []) + tree.unconnected
  return roots.flatMap { tree.subtree(of: $0) }.map { number in
    let depth = tree.ancestors(of: number).count
    let sign =
      switch tree.items[number].kind {
      case .core: "="
      case .cause: "-"
      case .effect: "+"
      }
    return String(repeating: " ", count: depth) + sign + tree.items[number].text
  }.joined(separator: "\n")
}

@Suite("Trees from other programs")
struct TreeImportTests {
  private static let whole = "=Banjir\n +Sakit\n  +Putus sekolah\n -Got mampat\n  -Sampah\n -Hujan"

  @Test(
    "headings say what is what, whatever bullets, indents and marks are used",
    arguments: [
      "Dampak\n  Sakit\n    Putus sekolah\nInti\n  Banjir\nPenyebab\n  Got mampat\n    Sampah\n  Hujan\n",
      "AKIBAT:\n\t- Sakit\n\t\t- Putus sekolah\nMasalah Inti: Banjir\nPENYEBAB:\n\t- Got mampat\n\t\t- Sampah\n\t- Hujan",
      "# Pohon masalah\n## Dampak\n* Sakit\n  * Putus sekolah\n## Inti\nBanjir\n## Penyebab\n* Got mampat\n  * Sampah\n* Hujan\n",
      "DAMPAK\n- Sakit\n  - Putus sekolah\nINTI\nBanjir\nPENYEBAB\nGot mampat\n  Sampah\nHujan\n",
      "Banjir\n  Akibat\n    1. Sakit\n      a. Putus sekolah\n  Sebab\n    1. Got mampat\n      a) Sampah\n    2. Hujan\n",
      "Inti\r\n- Banjir\r\nDampak\r\n1. Sakit\r\n1.1. Putus sekolah\r\nPenyebab\r\n1. Got mampat\r\n1.1 Sampah\r\n2. Hujan\r\n",
      "\u{FEFF}DAMPAK\n└─ Sakit\n   └─ Putus sekolah\n\nMASALAH INTI\n  Banjir\n\nPENYEBAB\n├─ Got mampat\n│  └─ Sampah\n└─ Hujan\n",
      "**Effects:**\n- Sakit\n  - Putus sekolah\n\n**Core problem:** Banjir\n\n**Causes:**\n- Got\n  mampat\n  - Sampah\n- Hujan\n",
    ])
  func headings(_ text: String) throws {
    #expect(try shape(taken(text)) == Self.whole)
  }

  @Test("without headings the first line is the core and what stands under it are causes")
  func plain() throws {
    let expected = "=Banjir\n -Got mampat\n  -Sampah\n -Hujan"
    #expect(try shape(taken("Banjir\n\tGot mampat\n\t\tSampah\n\tHujan\n")) == expected)
    #expect(try shape(taken("Banjir\n- Got mampat\n  - Sampah\n- Hujan\n")) == expected)
    #expect(try shape(taken("- Banjir\n  - Got mampat\n    - Sampah\n  - Hujan\n")) == expected)
  }

  @Test("the same outline from OPML and FreeMind of other programs, notes and rich text included")
  func foreign() throws {
    let opml = """
      <?xml version="1.0" encoding="ISO-8859-1"?><opml version="1.0"><head><title>x</title></head><body>
      <outline text="Banjir" _note="Tiap tahun&#10;sejak 2019"><outline text="Dampak"><outline text="Sakit">
      <outline text="Putus sekolah" type="link"/></outline></outline>
      <outline text="Got mampat"><outline text="Sampah"/></outline><outline text="Hujan"/></outline></body></opml>
      """
    let map = """
      <map version="0.9.0"><!-- FreeMind --><node ID="a" TEXT="Banjir"><edge COLOR="#f00"/>
      <richcontent TYPE="NOTE"><html><head></head><body>
        <p>
          Tiap
          tahun
        </p>
        <p>sejak 2019</p></body></html></richcontent>
      <node TEXT="Akibat" POSITION="right"><node TEXT="Sakit"><node TEXT="Putus sekolah"/></node></node>
      <node POSITION="left"><richcontent TYPE="NODE"><html><body><p>Got <b>mampat</b></p></body></html></richcontent>
      <icon BUILTIN="idea"/><node TEXT="Sampah"/></node><node TEXT="Hujan"/></node></map>
      """
    for text in [opml, map] {
      let tree = try taken(text)
      #expect(shape(tree) == Self.whole)
      #expect(tree.items[0].details == "Tiap tahun\nsejak 2019")
      #expect(tree.items.map(\.id) == ["N1", "N2", "N3", "N4", "N5", "N6"])
    }
  }

  @Test("a heading over nothing takes no item, and items without a core hang on nothing")
  func withoutCore() throws {
    #expect(try shape(taken("Dampak\n\tSakit\nInti\nPenyebab\n\tSampah\n")) == "+Sakit\n-Sampah")
  }

  @Test("Windows-1252 and UTF-16 are read as text")
  func encodings() throws {
    let wide = Array("Banjir\n\tGot – mampat\n".utf16).flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
    #expect(try shape(taken([0xFF, 0xFE] + wide)) == "=Banjir\n -Got – mampat")
    #expect(try shape(taken(Array("Banjir\n\tGot ".utf8) + [0x96, 0x20, 0x61])) == "=Banjir\n -Got – a")
  }

  @Test("what cannot be a tree is refused with its reason")
  func refused() {
    func problem(_ bytes: [UInt8]) -> TreeProblem? {
      do throws(TreeProblem) {
        _ = try TreeImport.read(bytes)
        return nil
      } catch { return error }
    }
    func problem(_ text: String) -> TreeProblem? { problem(Array(text.utf8)) }
    #expect(problem("") == .empty && problem("\n  \n---\n") == .empty)
    #expect(problem("Penyebab\nDampak\n") == .empty)
    #expect(problem("a\nb\nc\n") == .severalRoots(count: 3, first: "a", second: "b"))
    #expect(problem("Inti\n  a\n  b\n") == .severalCores(first: "a", second: "b"))
    #expect(problem("<html><body/></html>") == .notATree)
    #expect(problem("<oops") == .notATree)
    #expect(problem("digraph pohon {\n  N1 [label=\"a\"];\n}\n") == .notATree)
    #expect(problem("flowchart BT\n  N1[a] --> N2[b]\n") == .notATree)
    #expect(problem("<opml><body>\n<outline text='a'></body></opml>") == .xml(.broken(line: 2)))
    #expect(problem([0x50, 0x4B, 3, 4, 0, 0, 1, 2, 0]) == .notATree)
    #expect(problem((0...20_000).map { "\tt\($0)\n" }.joined()) == .tooMany(limit: 20_000))
    #expect(problem(Array(repeating: 0x61, count: TreeImport.byteLimit + 1)) == .tooLarge(limit: TreeImport.byteLimit))
    for problem in [TreeProblem.empty, .notATree, .severalCores(first: "a", second: "b")] {
      #expect(problem.words("p.txt").id.hasPrefix("p.txt: ") && problem.words("p.txt").en.hasPrefix("p.txt: "))
    }
  }

  @Test("a tree that has items is not overwritten unless asked, and one undo brings it back")
  func replacing() throws {
    var workspace = Workspace()
    try workspace.apply(TreeImport.read(Array("Banjir\n\tHujan\n".utf8)).replacement(in: workspace, case: "x").edit)
    let before = workspace["kasus/x/pohon-masalah.rec"]?.records.bytes()
    let other = try TreeImport.read(Array("Macet\n\tParkir\n\tPasar\n".utf8))
    #expect(other.count == 3 && other.count(of: .cause) == 2)
    do throws(EditRefusal) {
      _ = try other.replacement(in: workspace, case: "x").edit
      Issue.record("the tree was overwritten")
    } catch {
      #expect(error.words.id.contains("2 butir") && error.words.id.contains("--force"))
    }
    let edit = try other.replacement(in: workspace, case: "x", replacing: true).edit
    try workspace.apply(edit)
    #expect(shape(ProblemTree(ofCase: "x", in: workspace)) == "=Macet\n -Parkir\n -Pasar")
    try workspace.apply(edit.inverse)
    #expect(workspace["kasus/x/pohon-masalah.rec"]?.records.bytes() == before)
  }

  @Test("an item moved in another program hangs where it was put and keeps its further parents")
  func moved() throws {
    let text = """
      <opml version="2.0" xmlns:rembuk="urn:rembuk:pohon"><body>
      <outline text="Banjir" rembuk:Id="N1" rembuk:Jenis="inti"><outline text="Penyebab" rembuk:kelompok="penyebab">
      <outline text="Got" rembuk:Id="N2" rembuk:Jenis="penyebab" rembuk:Induk="N1"/>
      <outline text="Hujan" rembuk:Id="N3" rembuk:Jenis="penyebab" rembuk:Induk="N1">
      <outline text="Sampah" rembuk:Id="N4" rembuk:Jenis="penyebab" rembuk:Induk="N2&#10;N1"/>
      <outline text="Baru"/></outline></outline></outline></body></opml>
      """
    let tree = try taken(text)
    #expect(shape(tree) == "=Banjir\n -Got\n -Hujan\n  -Sampah\n  -Baru")
    #expect(tree.items.first { $0.text == "Sampah" }?.parents == ["N3", "N1"])
    #expect(tree.items.first { $0.text == "Baru" }?.id == "N5")
  }
}

@Suite("A tree goes out and comes back")
struct TreeRoundTripTests {
  /// Items in any order of the file, with second parents, items that hang on nothing, every field, and rings if asked.
  static func workspace(_ seed: Int, count: Int, rings: Bool) throws -> Workspace {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let bits = [
      "air & <got>", "\"kotor\"", "tidak ada", "\\n", "50%", "é – “x”", "a;b", "{id}", "\ttab", "# 1", "<b>", "李小龙 👩‍🌾",
      "=1+1", "- a",
    ]
    func text() -> String { (0...next(5)).map { _ in bits[next(bits.count)] }.joined(separator: " ") }
    var records: [Record] = [Record(["Id": "N0", "Jenis": "inti", "Teks": text()])]
    for number in 1..<count {
      var record = Record([
        "Id": "N\(number)", "Jenis": ["penyebab", "dampak", "penyebab", "inti"][next(20) == 0 ? 3 : next(3)],
      ])
      record.setValues(
        (0..<next(3)).map { _ in "N\(next(8) == 0 ? count + 1 : next(rings ? count : number))" }, of: "Induk")
      if next(9) > 0 { record["Teks"] = text() }
      if next(3) == 0 { record["Uraian"] = "Baris satu \(text())\n\n  - baris \(text())" }
      if next(4) == 0 { record["Utama"] = "ya" }
      record.setValues((0..<next(3)).map { _ in "2023-02-11-rembug/T\(next(9)) \(text())" }, of: "Bukti")
      if next(3) == 0 { record.setValues(["N0 ya", "N1 tidak"], of: "Logika") }
      if next(2) == 0 { record["RumusanTujuan"] = text() }
      if next(8) == 0 { record["DiLuar"] = text() }
      if next(8) == 0 { record["Catatan"] = "milik sendiri\nbaris dua \\" + "x" }
      records.insert(record, at: next(records.count + 1))
    }
    var workspace = Workspace()
    var draft = Draft(workspace, Words(id: "uji", en: "test"))
    for record in records { try draft.insert(record, type: "Butir", in: "kasus/x/pohon-masalah.rec") }
    try workspace.apply(#require(draft.edit))
    return workspace
  }

  /// Everything an item is, but its place in the file.
  private struct Told: Equatable {
    var fields: [String: [String]]
    var branch: String?
    var children: [String]
  }

  private func told(_ workspace: Workspace) -> [String: Told] {
    let tree = ProblemTree(ofCase: "x", in: workspace)
    let file = workspace["kasus/x/pohon-masalah.rec"]?.records ?? RecordFile()
    var found: [String: Told] = [:]
    for (number, item) in tree.items.enumerated() {
      let record = file.record(at: item.block)
      var fields: [String: [String]] = [:]
      for field in record.fields { fields[field.name, default: []].append(field.value.withoutOuterBlanks) }
      let children = [TreeItemKind.effect, .cause, .core].flatMap { tree.children(of: number, kind: $0) }
      found[item.id] = Told(
        fields: fields, branch: tree.branch(of: number).map { tree.items[$0].id },
        children: children.map { tree.items[$0].id })
    }
    return found
  }

  @Test("OPML and FreeMind carry every item with every field, parent and order", arguments: 1...30)
  func equal(_ seed: Int) throws {
    let workspace = try Self.workspace(seed, count: 3 + seed * 2, rings: seed % 3 == 0)
    for form in [DiagramForm.opml, .mm] {
      for objectives in [false, true] {
        let diagram = try #require(Diagram(ofCase: "x", in: workspace, objectives: objectives))
        var other = Workspace()
        try other.apply(TreeImport.read(form.bytes(diagram)).replacement(in: other, case: "x").edit)
        let (before, after) = (told(workspace), told(other))
        #expect(before.count == after.count)
        for (id, item) in before {
          #expect(after[id]?.fields == item.fields, "\(form) \(objectives) \(id)")
          // Where a ring is cut follows from the order of the file, which an outline does not have.
          if seed % 3 > 0 { #expect(after[id] == item, "\(form) \(objectives) \(id)") }
        }
        let trees = [workspace, other].map { ProblemTree(ofCase: "x", in: $0) }
        if seed % 3 == 0 { continue }
        #expect(
          trees[0].unconnected.map { trees[0].items[$0].id } == trees[1].unconnected.map { trees[1].items[$0].id })
      }
    }
  }

  @Test("ten thousand items and a chain of five thousand steps are taken in", arguments: [DiagramForm.opml, .mm])
  func large(_ form: DiagramForm) throws {
    for reach in [10_000, 1] {
      let count = reach == 1 ? 5_000 : 10_000
      let items = (1..<count).map {
        "\nId: N\($0)\nJenis: penyebab\nInduk: N\(max(($0 - 1) / 3, $0 - reach))\nTeks: t\($0)\n"
      }
      let path = "kasus/x/pohon-masalah.rec"
      let file = WorkspaceFile(path: path, text: "%rec: Butir\n\nId: N0\nJenis: inti\nTeks: inti\n" + items.joined())
      let diagram = try #require(
        Diagram(ofCase: "x", in: Workspace(files: [file].compactMap { $0 }), objectives: false))
      let tree = try TreeImport.read(form.bytes(diagram))
      #expect(tree.count == count && tree.count(of: .cause) == count - 1)
    }
  }
}
