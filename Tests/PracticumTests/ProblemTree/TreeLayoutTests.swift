import RecordText
import Testing

@testable import Practicum

@Suite("Tidy trees")
struct TidyTreeTests {
  /// A tree from the parent of each node after the first, sizes from a fixed pseudo-random row.
  private func nodes(parents: [Int], seed: UInt64 = 7) -> [TidyTree.Node] {
    var random = seed
    func next(_ range: ClosedRange<Int>) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return range.lowerBound + Int(random >> 33) % range.count
    }
    var children: [[Int]] = Array(repeating: [], count: parents.count + 1)
    for (index, parent) in parents.enumerated() { children[parent].append(index + 1) }
    var nodes = [TidyTree.Node(width: next(3...9), top: 0, bottom: next(1...6), children: children[0])]
    for (index, parent) in parents.enumerated() {
      let top = nodes[parent].bottom
      nodes.append(
        TidyTree.Node(width: next(3...9), top: top, bottom: top + next(1...6), children: children[index + 1]))
    }
    return nodes
  }

  private func expectTidy(_ nodes: [TidyTree.Node], _ lefts: [Int]) {
    for one in nodes.indices {
      for two in nodes.indices
      where two > one && nodes[one].top < nodes[two].bottom && nodes[two].top < nodes[one].bottom {
        let apart = lefts[one] + nodes[one].width <= lefts[two] || lefts[two] + nodes[two].width <= lefts[one]
        #expect(apart, "nodes \(one) and \(two) overlap")
      }
      guard let first = nodes[one].children.first, let last = nodes[one].children.last else { continue }
      for (left, right) in zip(nodes[one].children, nodes[one].children.dropFirst()) {
        #expect(lefts[left] < lefts[right])
      }
      let middle = 2 * lefts[one] + nodes[one].width
      let below = lefts[first] + lefts[last] + nodes[last].width
      #expect(abs(middle - below) <= 2, "node \(one) is off centre")
    }
  }

  @Test("boxes of any size never overlap, parents stand centred over their children, order is kept", arguments: 1...40)
  func anyShape(_ seed: Int) {
    var random = UInt64(seed)
    let parents = (1...60).map { number in
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % number
    }
    let nodes = nodes(parents: parents, seed: UInt64(seed))
    let lefts = TidyTree.lefts(of: nodes, root: 0)
    expectTidy(nodes, lefts)
    #expect(lefts == TidyTree.lefts(of: nodes, root: 0))
    #expect(lefts[0] == 0)
  }

  @Test("a small subtree between two large ones is moved to the middle of the room it has")
  func spreads() {
    // The root has three children; the outer ones have three children each, the middle one none.
    let nodes =
      [
        TidyTree.Node(width: 2, top: 0, bottom: 1, children: [1, 2, 3]),
        TidyTree.Node(width: 2, top: 1, bottom: 2, children: [4, 5, 6]),
        TidyTree.Node(width: 2, top: 1, bottom: 2, children: []),
        TidyTree.Node(width: 2, top: 1, bottom: 2, children: [7, 8, 9]),
      ] + (0..<6).map { _ in TidyTree.Node(width: 2, top: 2, bottom: 3, children: []) }
    let lefts = TidyTree.lefts(of: nodes, root: 0)
    #expect(lefts[2] - lefts[1] == lefts[3] - lefts[2])
  }

  @Test("a chain, a single node and no node at all are trees too")
  func degenerate() {
    #expect(TidyTree.lefts(of: [], root: 0).isEmpty)
    #expect(TidyTree.lefts(of: nodes(parents: []), root: 0) == [0])
    let chain = (0..<20_000).map {
      TidyTree.Node(width: 5, top: $0, bottom: $0 + 1, children: $0 < 19_999 ? [$0 + 1] : [])
    }
    #expect(Set(TidyTree.lefts(of: chain, root: 0)) == [0])
  }
}

@Suite("Layout of a problem tree")
struct TreeLayoutTests {
  private func layout(_ tree: ProblemTree, folded: Set<Int> = []) -> TreeLayout {
    TreeLayout(
      tree, extents: tree.items.indices.map { .init(width: 9 + 2 * ($0 % 4), height: 3 + $0 % 3) },
      label: .init(width: 19, height: 3), folded: folded)
  }

  private func expectSound(_ layout: TreeLayout) {
    for (index, one) in layout.boxes.enumerated() {
      for two in layout.boxes[(index + 1)...] {
        let apart = one.right <= two.x || two.right <= one.x || one.bottom <= two.y || two.bottom <= one.y
        #expect(apart, "\(one.node) and \(two.node) overlap")
      }
      #expect(one.x >= 0 && one.y >= 0 && one.right <= layout.size.width && one.bottom <= layout.size.height)
    }
    for line in layout.crossLines {
      #expect(line.points.count >= 2)
      for (from, to) in zip(line.points, line.points.dropFirst()) {
        #expect(from.x == to.x || from.y == to.y, "a cross-line runs askew")
        let xs = min(from.x, to.x)...max(from.x, to.x)
        let ys = min(from.y, to.y)...max(from.y, to.y)
        for box in layout.boxes {
          let inside = xs.overlaps(box.x...box.right - 1) && ys.overlaps(box.y + 1...max(box.y + 1, box.bottom - 2))
          #expect(!inside, "a cross-line runs through \(box.node)")
        }
      }
    }
  }

  @Test("effects stand above the core, causes below, both centred on it")
  func sides() throws {
    let tree = TreeSample.tree(TreeSample.sound)
    let layout = layout(tree)
    expectSound(layout)
    let core = try #require(layout.box(of: tree.at("N1")))
    let cause = try #require(layout.box(of: tree.at("N2")))
    let effect = try #require(layout.box(of: tree.at("N5")))
    #expect(try #require(layout.box(of: tree.at("N6"))).bottom < effect.y)
    #expect(effect.bottom < core.y && core.bottom < cause.y)
    #expect(effect.x + effect.width / 2 == core.x + core.width / 2)
    #expect(try cause.x < #require(layout.box(of: tree.at("N3"))).x)
  }

  @Test("a second parent is a line from the cause to what it produces, ending on both borders")
  func crossLine() throws {
    let tree = TreeSample.tree(TreeSample.sound)
    let layout = layout(tree)
    let line = try #require(layout.crossLines.first)
    let cause = try #require(layout.box(of: tree.at("N4")))
    let effect = try #require(layout.box(of: tree.at("N3")))
    #expect(layout.crossLines.count == 1)
    #expect(line.points.first.map { $0.y == cause.y && $0.x > cause.x && $0.x < cause.right } == true)
    #expect(line.points.last.map { $0.y == effect.bottom - 1 && $0.x > effect.x && $0.x < effect.right } == true)
  }

  @Test("folding hides a branch and its cross-lines and counts what it hides")
  func folding() {
    let tree = TreeSample.tree(TreeSample.sound)
    let layout = layout(tree, folded: [tree.at("N2"), tree.at("N5")])
    #expect(layout.box(of: tree.at("N4")) == nil && layout.box(of: tree.at("N6")) == nil)
    #expect(layout.box(of: tree.at("N2"))?.hidden == 1 && layout.box(of: tree.at("N3"))?.hidden == 0)
    #expect(layout.crossLines.isEmpty)
    expectSound(layout)
  }

  @Test("items that hang on nothing stand below under a heading of their own, even without a core")
  func unconnected() throws {
    let tree = TreeSample.tree("%rec: Butir\n\nId: N2\nJenis: penyebab\n\nId: N3\nJenis: dampak\nInduk: N9\n")
    let layout = layout(tree)
    expectSound(layout)
    let heading = try #require(layout.box(of: .unconnected))
    #expect(try #require(layout.box(of: 0)).y > heading.bottom)
    #expect(layout.boxes.count == 3)
    #expect(self.layout(TreeSample.tree("")).boxes.isEmpty)
  }

  @Test("links astray, between any two levels and to the other side, still run around every box", arguments: 1...25)
  func astray(_ seed: Int) {
    var random = UInt64(seed)
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    var text = "%rec: Butir\n\nId: N0\nJenis: inti\n"
    for number in 1...30 {
      text += "\nId: N\(number)\nJenis: \(number % 3 == 0 ? "dampak" : "penyebab")\nInduk: N\(next(number))\n"
      if next(3) == 0 { text += "Induk: N\(next(31))\n" }
    }
    let layout = layout(TreeSample.tree(text))
    #expect(layout.boxes.count >= 31)
    expectSound(layout)
  }

  @Test("five hundred items are laid out in time linear in their number")
  func fast() {
    func tree(_ count: Int) -> ProblemTree {
      var text = "%rec: Butir\n\nId: N0\nJenis: inti\n"
      for number in 1..<count { text += "\nId: N\(number)\nJenis: penyebab\nInduk: N\((number - 1) / 3)\n" }
      return TreeSample.tree(text)
    }
    func time(_ tree: ProblemTree) -> Duration {
      let clock = ContinuousClock()
      return (0..<3).map { _ in clock.measure { _ = layout(tree) } }.min() ?? .zero
    }
    let (small, large) = (time(tree(500)), time(tree(4000)))
    #expect(small < .milliseconds(200))
    #expect(large < small * 40)
  }
}
