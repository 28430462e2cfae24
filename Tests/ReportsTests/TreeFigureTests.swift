import CSample
import Practicum
import Testing

@testable import Reports

/// Trees to be drawn.
enum DrawnTree {
  static let sample: Workspace = {
    var length = 0
    let bytes = Array(UnsafeBufferPointer(start: sample_workspace(&length), count: length))
    return Workspace(
      files: WorkspaceBundle(bytes).files.compactMap { file in
        WorkspaceFile(path: file.path, text: String(decoding: file.bytes, as: UTF8.self))
      })
  }()

  static func tree(_ text: String) -> ProblemTree {
    let path = ProblemTree.path(ofCase: "x")
    let file = WorkspaceFile(path: path, text: "%rec: Butir\n\n" + text)
    return ProblemTree(ofCase: "x", in: Workspace(files: [file].compactMap { $0 }))
  }

  /// Items with random parents before them, some with a second one, some main, texts of many lengths.
  static func random(_ count: Int, seed: Int, reach: Int = .max) -> ProblemTree {
    var state = UInt64(seed)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = [
      "warga", "kurang", "memahami", "hak", "jaminan", "ketenagakerjaan", "di", "pasar", "tidak", "berjalan",
    ]
    var text = "Id: N0\nJenis: inti\nTeks: Masalah pokok warga\n"
    var isEffect = [false]
    for number in 1..<max(count, 1) {
      let parent = number < 6 ? 0 : max(0, number - 1 - next(min(number, reach)))
      // Now and then an item is on the wrong side of its parent.
      isEffect.append(parent == 0 ? number % 3 == 0 : isEffect[parent] != (next(30) == 0))
      text += "\nId: N\(number)\nJenis: \(isEffect[number] ? "dampak" : "penyebab")\nInduk: N\(parent)\n"
      if next(8) == 0 { text += "Induk: N\(next(number))\n" }
      text += "Teks: \((0...next(12)).map { _ in words[next(words.count)] }.joined(separator: " "))\n"
      if next(6) == 0 { text += "Utama: ya\n" }
    }
    return tree(text)
  }

  static func figures(_ tree: ProblemTree) -> [TreeFigure] {
    TreeFigure.figures(of: tree, objectives: false, caption: Caption(.figure, [.text("Pohon masalah")]))
  }
}

extension ItemList {
  /// The text of every paragraph in it.
  var texts: [String] {
    items.flatMap { blocks in
      blocks.flatMap { block -> [String] in
        switch block {
        case .paragraph(let paragraph): [paragraph.inlines.plain()]
        case .list(let list): list.texts
        default: []
        }
      }
    }
  }
}

@Suite("A tree drawn on a page")
struct TreeFigureTests {
  /// Type legible, all on the page, nothing on top of anything, lines around boxes.
  private func expectSound(_ figure: TreeFigure) {
    let drawing = figure.drawing
    let sheet = TreeSheet(Style())
    let page = drawing.isLandscape ? sheet.landscape : sheet.portrait
    #expect(drawing.fontSize >= 7 && drawing.width <= page.width && drawing.height <= page.height)
    for (index, one) in drawing.boxes.enumerated() {
      #expect(one.origin.x >= 0 && one.origin.x + one.width <= drawing.width + 0.01)
      #expect(one.origin.y >= 0 && one.origin.y + one.height <= drawing.height + 0.01)
      let isBold = one.kind == .core
      for line in one.lines {
        let width = Double(CharacterWidths.width(of: line, bold: isBold)) / 1000 * drawing.fontSize
        #expect(width <= one.width, "\(line) is wider than its box")
      }
      #expect(Double(one.lines.count) * TreeDrawing.lineHeight * drawing.fontSize <= one.height)
      for two in drawing.boxes[(index + 1)...] {
        let isApart =
          one.origin.x + one.width <= two.origin.x || two.origin.x + two.width <= one.origin.x
          || one.origin.y + one.height <= two.origin.y || two.origin.y + two.height <= one.origin.y
        #expect(isApart, "\(one.id) and \(two.id) overlap")
      }
    }
    for link in drawing.links {
      for (from, to) in zip(link.points, link.points.dropFirst()) {
        #expect(from.x == to.x || from.y == to.y, "a line runs askew")
        #expect(min(from.x, to.x) >= 0 && max(from.x, to.x) <= drawing.width, "a line leaves the drawing")
        #expect(min(from.y, to.y) >= 0 && max(from.y, to.y) <= drawing.height, "a line leaves the drawing")
        for box in drawing.boxes {
          let isInside =
            max(from.x, to.x) > box.origin.x + 0.1 && min(from.x, to.x) < box.origin.x + box.width - 0.1
            && max(from.y, to.y) > box.origin.y + 0.1 && min(from.y, to.y) < box.origin.y + box.height - 0.1
          #expect(!isInside, "a line runs through \(box.id): \(link) \(box)")
        }
      }
    }
  }

  @Test("the sample's trees stand upright on one page, causes below the core and effects above it")
  func sample() throws {
    for folder in DrawnTree.sample.caseFolders {
      let caption = Caption(.figure, [.text("Pohon masalah")])
      let figures = TreeFigure.figures(ofCase: folder, in: DrawnTree.sample, caption: caption)
      let figure = try #require(figures.first)
      #expect(figures.count == 1 && !figure.drawing.isLandscape && figure.drawing.fontSize >= 8)
      expectSound(figure)
      let core = try #require(figure.drawing.boxes.first { $0.kind == .core })
      for box in figure.drawing.boxes where box.kind != .core {
        if box.kind == .effect {
          #expect(box.origin.y + box.height < core.origin.y)
        } else {
          #expect(box.origin.y > core.origin.y + core.height)
        }
      }
      #expect(figure.drawing.boxes.contains { $0.kind == .mainCause })
      #expect(figure.drawing.links.count { $0.isCross } == 1)
      let tree = ProblemTree(ofCase: folder, in: DrawnTree.sample)
      #expect(figure.drawing.boxes.count == tree.items.count)
      let texts = figure.outline.texts
      for item in tree.items { #expect(texts.contains { $0.contains(item.text) }) }
    }
  }

  @Test("arrows lead from what produces to what is produced")
  func arrows() throws {
    let tree = DrawnTree.tree(
      "Id: N1\nJenis: inti\nTeks: inti\n\nId: N2\nJenis: penyebab\nInduk: N1\n\nId: N3\nJenis: dampak\nInduk: N1\n")
    let drawing = try #require(DrawnTree.figures(tree).first).drawing
    for link in drawing.links {
      #expect(try #require(link.points.first).y > #require(link.points.last).y, "what produces stands below")
    }
    #expect(drawing.links.count == 2)
    #expect(drawing.boxes.first { $0.id == "N2" }?.lines == ["(tanpa teks)"])
  }

  @Test("objectives take the texts' places, and what is not worded yet says so")
  func objectives() throws {
    let tree = DrawnTree.tree(
      "Id: N1\nJenis: inti\nTeks: Sedikit\nRumusanTujuan: Banyak\n\nId: N2\nJenis: penyebab\nInduk: N1\nTeks: Jauh\n"
    ).objectives
    #expect(tree.items.map(\.text) == ["Banyak", "(belum dirumuskan) Jauh"])
  }

  @Test("trees of any shape stay legible, on one page or on several", arguments: 1...12)
  func shapes(_ seed: Int) {
    let tree = DrawnTree.random(10 + seed * seed * 2, seed: seed, reach: seed % 3 == 0 ? 4 : .max)
    let figures = DrawnTree.figures(tree)
    for figure in figures { expectSound(figure) }
    #expect(figures.count <= 1 + tree.items.count / 8, "\(figures.count) pages for \(tree.items.count) items")
    let drawn = Set(figures.flatMap { $0.drawing.boxes.map(\.id) })
    #expect(figures.count == TreeSections.limit || drawn.isSuperset(of: tree.items.map(\.id)))
    let told = figures.flatMap { $0.outline.texts }
    for item in tree.items { #expect(told.contains { $0.contains(item.text) }) }
  }

  @Test("a branch that is too much goes on in a figure whose caption says which")
  func continued() throws {
    let tree = DrawnTree.random(400, seed: 5)
    let figures = DrawnTree.figures(tree)
    #expect(figures.count > 1)
    let folded = figures.flatMap(\.drawing.boxes).filter { $0.lines.last?.hasPrefix("lihat lanjutan") == true }
    #expect(!folded.isEmpty)
    for box in folded {
      let number = try #require(box.lines.last?.split(separator: " ").last.flatMap { Int($0) })
      let continued = figures[number - 1]
      #expect(continued.drawing.boxes.contains { $0.id == box.id })
      #expect(continued.caption.text.plain().contains("lanjutan \(number)"))
    }
  }

  @Test("ten thousand items, chains, rings, no core: bounded drawings, and the outlines tell every item")
  func hostile() {
    let trees = [
      DrawnTree.random(10_000, seed: 1), DrawnTree.random(3_000, seed: 2, reach: 1),
      DrawnTree.tree(
        "Id: N0\nJenis: inti\n"
          + (1...4_000).map { "\nId: N\($0)\nJenis: penyebab\nInduk: N0\nTeks: t\($0)\n" }.joined()),
      DrawnTree.tree("Id: A\nJenis: penyebab\nInduk: B\n\nId: B\nJenis: penyebab\nInduk: A\n\nId: C\nInduk: C\n"),
      DrawnTree.tree("Id: A\nJenis: inti\nTeks: \(String(repeating: "ketenagakerjaan", count: 5_000))\n"),
      DrawnTree.tree("Jenis: dampak\nTeks: tanpa Id\n\nTeks: \(String(repeating: "a ", count: 50_000))\n"),
    ]
    for tree in trees {
      let figures = DrawnTree.figures(tree)
      #expect((1...TreeSections.limit).contains(figures.count))
      for figure in figures.prefix(3) { expectSound(figure) }
      #expect(figures.flatMap { $0.outline.texts }.count >= tree.items.count)
    }
    #expect(DrawnTree.figures(DrawnTree.tree("")).isEmpty)
  }
}
