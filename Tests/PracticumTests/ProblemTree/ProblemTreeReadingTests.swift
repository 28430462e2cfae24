import Practicum
import RecordText
import Testing

@Suite("Reading a problem tree")
struct ProblemTreeReadingTests {
  @Test("the first parent is the branch, the others are cross-lines, and siblings keep file order")
  func soundTree() {
    let tree = TreeSample.tree(TreeSample.sound)
    #expect(tree.shape == "N1(N2(N4) N3 N5(N6))")
    #expect(tree.crossParents(of: tree.at("N4")) == [tree.at("N3")])
    #expect(tree.children(of: tree.at("N1"), kind: .cause).map { tree.items[$0].id } == ["N2", "N3"])
    #expect(tree.siblings(of: tree.at("N2")).count == 2)
    #expect(tree.ancestors(of: tree.at("N6")) == [tree.at("N5"), tree.at("N1")])
    #expect(tree.unconnected.isEmpty)
  }

  @Test("a cause is read as producing its parent, an effect as coming from it")
  func linkDirections() {
    let tree = TreeSample.tree(TreeSample.sound)
    let up = tree.link(from: tree.at("N4"), to: tree.at("N2"))
    #expect(up.cause == tree.at("N4") && up.effect == tree.at("N2"))
    let out = tree.link(from: tree.at("N6"), to: tree.at("N5"))
    #expect(out.cause == tree.at("N5") && out.effect == tree.at("N6"))
    #expect(tree.links.count == 6)
    #expect(tree.answer(to: up) == true)
    #expect(tree.answer(to: tree.link(from: tree.at("N4"), to: tree.at("N3"))) == false)
    #expect(tree.answer(to: out) == nil)
  }

  @Test(
    "whatever the file says, every item is drawn once and nothing loops",
    arguments: [
      // No core at all.
      ("N2 penyebab N1; N3 penyebab N2", "|N2(N3)"),
      // Two cores: the second waits among the unconnected, with what hangs on it.
      ("N1 inti; N2 inti; N3 penyebab N2; N4 penyebab N1", "N1(N4)|N2(N3)"),
      // A parent that does not exist.
      ("N1 inti; N2 penyebab N9", "N1|N2"),
      // A dangling first parent leaves the second as the branch.
      ("N1 inti; N2 penyebab N9 N1", "N1(N2)"),
      // A cycle is cut, a self-reference ignored.
      ("N1 inti; N2 penyebab N3; N3 penyebab N4; N4 penyebab N2", "N1|N4(N3(N2))"),
      ("N1 inti; N2 penyebab N2", "N1|N2"),
      // A cycle with a way out takes the way out.
      ("N1 inti; N2 penyebab N3; N3 penyebab N2 N1", "N1(N3(N2))"),
      // A cause under an effect.
      ("N1 inti; N5 dampak N1; N2 penyebab N5", "N1(N5)|N2"),
      // The core names a parent.
      ("N1 inti N2; N2 penyebab N1", "N1(N2)"),
      // One Id twice: references mean the first.
      ("N1 inti; N2 penyebab N1; N2 penyebab N1; N3 penyebab N2", "N1(N2(N3) N2)"),
      // No Id, no kind: the side of the parent.
      ("N1 inti; N5 dampak N1; N6 - N5; - penyebab N1", "N1(N5(N6) ?)"),
      ("N1 inti; N7 aneh N1", "N1(N7)"),
      ("N7 - N8; N8 - N7", "|N8(N7)"),
    ])
  func anyFile(_ records: String, _ shape: String) {
    let tree = TreeSample.tree(Self.file(records))
    #expect(tree.shape == shape)
    let roots = (tree.core.map { [$0] } ?? []) + tree.unconnected
    #expect(roots.flatMap { tree.subtree(of: $0) }.sorted() == Array(tree.items.indices))
  }

  @Test("a chain of twenty thousand causes is read without running out of stack or time")
  func deepChain() {
    var records = ["N0 inti"]
    for number in (1...20_000).reversed() { records.append("N\(number) penyebab N\(number - 1)") }
    let tree = TreeSample.tree(Self.file(records.joined(separator: "; ")))
    #expect(tree.subtree(of: 0).count == 20_001)
  }

  @Test("answers, marks and evidence are read as tolerantly as people type them")
  func tolerantFields() {
    let tree = TreeSample.tree(
      """
      %rec: Butir

      Id: N1
      Jenis:  INTI
      Teks:   Air keruh\u{20}
      Utama: Ya
      Logika: N2  YA
      Logika: entah
      Bukti: rapat RT
      Bukti:

      """)
    let item = tree.items[0]
    #expect(item.kind == .core && item.isKindStated && item.text == "Air keruh" && item.isMain)
    #expect(item.answer(forLinkTo: "N2") == true && item.answer(forLinkTo: "entah") == nil)
    #expect(item.evidence == ["rapat RT"])
  }

  /// `N2 penyebab N1 N3; …` as a file; `-` leaves a field out.
  private static func file(_ records: String) -> String {
    var text = "%rec: Butir\n"
    for record in records.split(separator: ";") {
      let parts = record.split(separator: " ").map(String.init)
      text += "\n"
      if parts[0] != "-" { text += "Id: \(parts[0])\n" }
      if parts[1] != "-" { text += "Jenis: \(parts[1])\n" }
      for parent in parts.dropFirst(2) { text += "Induk: \(parent)\n" }
      text += "Teks: butir\n"
    }
    return text
  }
}
