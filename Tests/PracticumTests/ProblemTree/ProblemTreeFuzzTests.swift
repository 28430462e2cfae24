import CSample
import Practicum
import RecordText
import Testing

@Suite("Any edits to any problem tree")
struct ProblemTreeFuzzTests {
  /// A fixed pseudo-random row, so that a failure can be repeated.
  struct Dice {
    var state: UInt64
    mutating func roll(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return bound > 0 ? Int(state >> 33) % bound : 0
    }
  }

  private func anyTree(_ dice: inout Dice) -> String {
    var text = "# catatan di atas\n\n%rec: Butir\n%key: Id\n"
    for number in 0..<dice.roll(14) {
      text += "\n"
      if dice.roll(8) > 0 { text += "Id: N\(dice.roll(10) == 0 ? 2 : number)\n" }
      let kind = ["inti", "penyebab", "penyebab", "penyebab", "dampak", "dampak", "entah"][dice.roll(7)]
      if dice.roll(9) > 0 { text += "Jenis: \(kind)\n" }
      for _ in 0..<dice.roll(3) { text += "Induk: N\(dice.roll(15))\n" }
      text += "Teks: butir \(number)\n# komentar\nLain: tetap\n"
      if dice.roll(3) == 0 { text += "Logika: N\(dice.roll(9)) ya\n" }
    }
    return text
  }

  private func anyEdit(_ tree: ProblemTree, _ workspace: Workspace, _ dice: inout Dice) throws(EditRefusal) -> Edit? {
    guard !tree.items.isEmpty else { return try tree.addCore("inti", in: workspace).edit }
    let (one, two) = (dice.roll(tree.items.count), dice.roll(tree.items.count))
    switch dice.roll(15) {
    case 0: return try tree.addCore("inti baru", in: workspace).edit
    case 1: return try tree.addCause("sebab", of: one, in: workspace).edit
    case 2: return try tree.addEffect("akibat", of: one, in: workspace).edit
    case 3: return try tree.addSibling("sejajar", after: one, in: workspace).edit
    case 4: return try tree.move(one, under: two, in: workspace)
    case 5: return try tree.addParent(two, to: one, in: workspace)
    case 6: return try tree.removeParent(two, from: one, in: workspace)
    case 7: return tree.moveAmongSiblings(one, by: dice.roll(2) == 0 ? -1 : 1, in: workspace)
    case 8: return try tree.delete(one, in: workspace)
    case 9: return try tree.deleteLiftingChildren(one, in: workspace)
    case 10: return try tree.changeKind(of: one, to: dice.roll(2) == 0 ? .cause : .effect, in: workspace)
    case 11: return try tree.rename(one, to: "X\(dice.roll(6))", in: workspace)
    case 12: return try tree.setText("teks \(dice.roll(9))", of: one, in: workspace)
    case 13:
      guard let link = tree.links.first else { return nil }
      return try tree.answer(dice.roll(2) == 0, to: link, in: workspace)
    default: return try tree.setMain(dice.roll(2) == 0, of: one, in: workspace)
    }
  }

  @Test(
    "keep every item in sight, make no circle that was not there, and are taken back to the byte", arguments: 1...60)
  func anyEdits(_ seed: Int) throws {
    var dice = Dice(state: UInt64(seed))
    var workspace = TreeSample.workspace(anyTree(&dice))
    let p02 = try #require(RuleCatalogue.all.first { $0.id == "P02" })
    for _ in 0..<30 {
      let tree = ProblemTree(ofCase: "air", in: workspace)
      let before = workspace[TreeSample.path]?.records.bytes() ?? []
      let wrong = p02.find(workspace, TreeSample.path).count
      guard let edit = try? anyEdit(tree, workspace, &dice) else { continue }
      try workspace.apply(edit)
      let after = ProblemTree(ofCase: "air", in: workspace)
      let roots = (after.core.map { [$0] } ?? []) + after.unconnected
      #expect(roots.flatMap { after.subtree(of: $0) }.sorted() == Array(after.items.indices))
      if edit.title.en != "Change item kind", !edit.title.en.hasPrefix("Add core"), !edit.title.en.hasPrefix("Delete") {
        let now = p02.find(workspace, TreeSample.path).count
        #expect(now <= wrong, "\(edit.title.en)")
      }
      let bytes = workspace[TreeSample.path]?.records.bytes() ?? []
      #expect(RecordFile(bytes).count == workspace[TreeSample.path]?.records.count ?? 0)
      var back = workspace
      try back.apply(edit.inverse)
      #expect(back[TreeSample.path]?.records.bytes() ?? [] == before, "\(edit.title.en)")
    }
  }

  @Test("the sample's two trees have no finding of group P")
  func sample() throws {
    var length = 0
    let bundle = WorkspaceBundle(Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length)))
    let workspace = Workspace(
      files: bundle.files.compactMap { file in
        FileKind(path: file.path).map { WorkspaceFile(path: file.path, kind: $0, bytes: file.bytes) }
      })
    #expect(workspace.caseFolders.count == 2)
    for rule in RuleCatalogue.all where rule.id.hasPrefix("P") {
      for folder in workspace.caseFolders {
        let place = rule.scope == .caseFolder ? folder : ProblemTree.path(ofCase: folder)
        #expect(rule.find(workspace, place).map(\.message.id) == [], "\(rule.id)")
      }
    }
  }
}
