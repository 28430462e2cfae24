/// A problem tree, or a tree of objectives, as a drawing with the same in words.
public struct TreeFigure: Equatable, Sendable {
  public var caption: Caption
  public var drawing: TreeDrawing
  /// The tree as a nested list: what a screen reader is given, and what Markdown prints.
  public var outline: ItemList

  /// A captioned tree.
  public init(_ caption: Caption, _ drawing: TreeDrawing, outline: ItemList) {
    self.caption = caption
    self.drawing = drawing
    self.outline = outline
  }
}

/// Boxes and lines on a page, in points from the upper left corner.
public struct TreeDrawing: Equatable, Sendable {
  public struct Point: Equatable, Sendable {
    public var x: Double
    public var y: Double

    public init(_ x: Double, _ y: Double) {
      self.x = x
      self.y = y
    }
  }

  public struct Box: Equatable, Sendable {
    /// What stands in it, which greys and line weights tell apart too.
    public enum Kind: Equatable, Sendable {
      case core, mainCause, cause, effect
      /// The heading over items that hang on nothing.
      case unconnected
    }

    /// The Id of the tree's item; empty for a heading.
    public var id: String
    public var kind: Kind
    public var origin: Point
    public var width: Double
    public var height: Double
    /// The text, broken into lines that fit.
    public var lines: [String]

    public init(_ id: String, _ kind: Kind, origin: Point, width: Double, height: Double, lines: [String]) {
      self.id = id
      self.kind = kind
      self.origin = origin
      self.width = width
      self.height = height
      self.lines = lines
    }
  }

  public struct Link: Equatable, Sendable {
    /// The corners from the cause to what it produces; the last has the arrow's head.
    public var points: [Point]
    /// A second parent, drawn dashed across the branches.
    public var isCross: Bool

    public init(_ points: [Point], isCross: Bool) {
      self.points = points
      self.isCross = isCross
    }
  }

  public var width: Double
  public var height: Double
  /// The type's size in points.
  public var fontSize: Double
  /// Whether it needs a page on its side.
  public var isLandscape: Bool
  public var boxes: [Box]
  public var links: [Link]

  public init(
    width: Double, height: Double, fontSize: Double, isLandscape: Bool, boxes: [Box], links: [Link]
  ) {
    self.width = width
    self.height = height
    self.fontSize = fontSize
    self.isLandscape = isLandscape
    self.boxes = boxes
    self.links = links
  }
}
