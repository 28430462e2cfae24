import Practicum
import RecordText
import Testing

@testable import Reports

@Suite("A tree as a file")
struct DiagramTests {
  private func diagram(_ text: String, objectives: Bool = false) throws -> Diagram {
    let path = ProblemTree.path(ofCase: "x")
    let file = WorkspaceFile(path: path, text: "%rec: Butir\n\n" + text)
    return try #require(
      Diagram(ofCase: "x", in: Workspace(files: [file].compactMap { $0 }), objectives: objectives))
  }

  private func sample(objectives: Bool = false) throws -> Diagram {
    let folder = try #require(DrawnTree.sample.caseFolders.first)
    return try #require(Diagram(ofCase: folder, in: DrawnTree.sample, objectives: objectives))
  }

  static let nasty = """
    Id: N1
    Jenis: inti
    Teks: Air & "got" <kotor> #1; `x` \\\\ [a]{b}|c *d* 100%

    Id: N2
    Jenis: penyebab
    Induk: N1
    Teks: Sampah → got
    + dua baris

    """

  @Test("the ending says the form, in any case; another ending names those that exist")
  func endings() {
    #expect(DiagramForm(fileName: "a/b.SVG") == .svg && DiagramForm(fileName: "pohon.mm") == .mm)
    for name in ["a.png", "svg", ".svg", "a.", "a"] { #expect(DiagramForm(fileName: name) == nil) }
    let words = DiagramForm.unknown("a.png")
    for form in DiagramForm.allCases { #expect(words.id.contains(".\(form.rawValue)") && words.en.contains("a.png")) }
  }

  @Test("an empty tree is no diagram")
  func empty() {
    #expect(Diagram(ofCase: "x", in: Workspace(), objectives: false) == nil)
  }

  @Test("the picture has title and description, every text as text, only greys, and nothing from outside")
  func svg() throws {
    let diagram = try sample()
    let svg = diagram.svg
    #expect(svg.contains("xml:lang=\"id-ID\"") && svg.contains("<title id=\"judul\">Pohon masalah: "))
    #expect(svg.contains("<desc id=\"uraian\">") && !svg.contains("href") && !svg.contains("url("))
    for item in diagram.tree.items {
      #expect(svg.contains(item.text), "the description tells \(item.id)")
      for word in item.text.split(separator: " ") {
        #expect(svg.contains(">\(word)") || svg.contains(" \(word)") || svg.contains("\(word) "))
      }
    }
    for colour in svg.matches(of: /#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/) {
      #expect(colour.output.1 == colour.output.2 && colour.output.2 == colour.output.3)
    }
    let kinds: [TreeDrawing.Box.Kind] = [.core, .mainCause, .cause, .effect]
    let looks = kinds.map { "\($0.look.lineWidth) \($0.look.isRounded)" }
    #expect(Set(looks).count == kinds.count, "told apart without any shade")
  }

  @Test("markup in texts stays text in every form")
  func escaped() throws {
    let diagram = try diagram(Self.nasty)
    #expect(diagram.svg.contains("&lt;kotor&gt;") && !diagram.svg.contains("<kotor>"))
    #expect(diagram.opml.contains("&quot;got&quot;") && diagram.opml.contains("Sampah → got&#10;dua baris"))
    #expect(diagram.freeMind.contains("&amp;") && !diagram.freeMind.contains("<kotor>"))
    #expect(diagram.dot.contains("\\\"got\\\"") && diagram.dot.contains("\\\\"))
    let labels = diagram.mermaid.split(separator: "\n").filter { $0.hasPrefix("  n0[") }
    #expect(labels.count == 1 && labels[0].hasPrefix("  n0[[\"Air #38; #34;got#34; #60;kotor#62; #35;1#59; #96;x#96;"))
    #expect(diagram.mermaid.contains("Sampah → got<br/>dua baris"))
  }

  @Test("graphs have every item once, branches solid from cause to effect, second parents dashed")
  func graphs() throws {
    let diagram = try sample()
    let count = diagram.tree.items.count
    let dot = diagram.dot.split(separator: "\n")
    #expect(dot.count { $0.contains("[label=") } == count && dot.count { $0.contains(" -> ") } == count)
    #expect(dot.count { $0.contains("style=dashed") } == 1)
    let mermaid = diagram.mermaid.split(separator: "\n")
    #expect(mermaid.count { $0.contains(" --> ") } == count - 1 && mermaid.count { $0.contains(" -.-> ") } == 1)
    let core = try #require(diagram.tree.core)
    let cause = try #require(diagram.tree.children(of: core, kind: .cause).first)
    let effect = try #require(diagram.tree.children(of: core, kind: .effect).first)
    #expect(mermaid.contains("  n\(cause) --> n\(core)") && mermaid.contains("  n\(core) --> n\(effect)"))
  }

  @Test("plain text keeps to 80 columns, drawn or indented, and holds every word", arguments: [false, true])
  func plainText(_ isLarge: Bool) throws {
    let tree = DrawnTree.random(isLarge ? 300 : 20, seed: 3, reach: isLarge ? .max : 6)
    let text = tree.items.map { item in
      (["Id: \(item.id)", "Jenis: \(item.kind.rawValue)", "Teks: \(item.text)"] + item.parents.map { "Induk: \($0)" })
        .joined(separator: "\n")
    }
    let diagram = try diagram(text.joined(separator: "\n\n") + "\n")
    let lines = diagram.plainText.split(separator: "\n").map(String.init)
    for line in lines { #expect(line.count <= 80, "\(line)") }
    #expect(lines.contains { $0.contains("╔") } != isLarge)
    let words = Set(lines.joined(separator: " ").split { !$0.isLetter }.map(String.init))
    for item in diagram.tree.items {
      for word in item.text.split(separator: " ") { #expect(words.contains(String(word))) }
    }
    if isLarge { #expect(lines.contains("MASALAH INTI") && lines.contains("PENYEBAB") && lines.contains("DAMPAK")) }
  }

  @Test("the sample's tree in plain text")
  func drawn() throws {
    let lines = try sample().plainText.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.hasPrefix("╔") } && lines.contains { $0.contains("┏") })
    #expect(lines.contains { $0.contains("╭") } && lines.contains { $0.contains("◄") })
  }

  @Test("objectives name means and ends")
  func objectives() throws {
    let diagram = try sample(objectives: true)
    #expect(diagram.svg.contains("Pohon tujuan: ") && diagram.svg.contains(">Cara utama<"))
    let objective = try #require(diagram.tree.core.map { diagram.tree.items[$0].objective })
    #expect(!objective.isEmpty && diagram.opml.contains("text=\"\(objective)\""))
    #expect(diagram.opml.contains("rembuk:isi=\"tujuan\"") && diagram.opml.contains("rembuk:Teks="))
  }

  @Test("a chain of three thousand steps is written in every form", arguments: DiagramForm.allCases)
  func deep(_ form: DiagramForm) throws {
    let chain = (1...3_000).map { "\nId: N\($0)\nJenis: penyebab\nInduk: N\($0 - 1)\nTeks: t\($0)\n" }.joined()
    let diagram = try diagram("Id: N0\nJenis: inti\nTeks: inti\n" + chain)
    let bytes = form.bytes(diagram)
    let text = String(decoding: bytes, as: UTF8.self)
    #expect(text.contains("t3000") && bytes.count < 4 << 20)
  }
}
