import Practicum

extension TreeDrawing {
  /// The drawing of one piece of a tree.
  ///
  /// - Parameter continuations: the number of the drawing on which a folded item goes on.
  init(_ piece: TreeSections.Piece, of tree: ProblemTree, continuations: [Int: Int]) {
    let fit = piece.fit
    let unit = Double(fit.setting.fontSize) / 100
    func point(_ point: TreeLayout.Point) -> Point { Point(Double(point.x) * unit, Double(point.y) * unit) }
    boxes = fit.layout.boxes.map { box in
      var (id, kind, lines) = ("", Box.Kind.unconnected, fit.boxes.label)
      if case .item(let number) = box.node {
        let item = tree.items[number]
        (id, kind, lines) = (item.id, Box.Kind(item), fit.boxes.lines[number] ?? [])
        if piece.folded.contains(number) {
          lines[lines.count - 1] = continuations[number].map { "lihat lanjutan \($0)" } ?? "+ \(box.hidden) butir"
        }
      }
      return Box(
        id, kind, origin: point(.init(x: box.x, y: box.y)), width: Double(box.width) * unit,
        height: Double(box.height) * unit, lines: lines)
    }
    let branches = fit.layout.limbs.compactMap { limb -> Link? in
      guard case .item(let parent) = limb.from, case .item(let child) = limb.to else { return nil }
      let points = limb.points.map(point)
      let isFromParent = tree.link(from: child, to: parent).cause == parent
      return Link(isFromParent ? points : points.reversed(), isCross: false)
    }
    let crossing = fit.layout.crossLines.map { Link($0.points.map(point), isCross: true) }
    links = branches + crossing
    width = Double(fit.layout.size.width) * unit
    height = Double(fit.layout.size.height) * unit
    fontSize = Double(fit.setting.fontSize)
    isLandscape = fit.setting.isLandscape
  }
}

extension TreeDrawing.Box.Kind {
  init(_ item: TreeItem) {
    switch item.kind {
    case .core: self = .core
    case .cause: self = item.isMain ? .mainCause : .cause
    case .effect: self = .effect
    }
  }
}

/// How boxes and lines look, alike in every form a tree is written in, so that kinds are told apart without colour.
extension TreeDrawing {
  /// The typeface lines were broken for, and what stands in for it: all of the same widths.
  public static let fontFamily = ["Arial", "Liberation Sans", "Helvetica"]
  /// Lines of type from one to the next, in sizes of the type.
  public static let lineHeight = Double(TreeBoxes.lineHeight) / 100
  /// Points.
  public static let linkWidth = 0.75
  /// The radius of round corners in points.
  public var cornerRadius: Double { fontSize * 0.7 }

  /// The look of a box.
  public struct Look: Equatable, Sendable {
    /// Points.
    public let lineWidth: Double
    /// A grey from 0, black, to 255, white.
    public let fill: UInt8
    public let isBold: Bool
    public let isRounded: Bool
    public let isDashed: Bool
  }
}

extension TreeDrawing.Box.Kind {
  /// Thick and dark for the trunk, thick for main causes, round for effects.
  public var look: TreeDrawing.Look {
    switch self {
    case .core: .init(lineWidth: 2.25, fill: 0xD9, isBold: true, isRounded: false, isDashed: false)
    case .mainCause: .init(lineWidth: 2, fill: 0xFF, isBold: false, isRounded: false, isDashed: false)
    case .cause: .init(lineWidth: 0.75, fill: 0xFF, isBold: false, isRounded: false, isDashed: false)
    case .effect: .init(lineWidth: 0.75, fill: 0xF2, isBold: false, isRounded: true, isDashed: false)
    case .unconnected: .init(lineWidth: 0.75, fill: 0xFF, isBold: false, isRounded: false, isDashed: true)
    }
  }
}
