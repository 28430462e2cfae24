/// How papers look; what a style file says over what is usual for reports of this kind.
public struct Style: Equatable, Sendable {
  /// The margins of the page in millimetres.
  public struct Margins: Equatable, Sendable {
    public var left = 40
    public var top = 30
    public var right = 30
    public var bottom = 30

    /// The margins of the same sheet on its side: what is bound stays bound.
    var turned: Margins { Margins(left: bottom, top: left, right: top, bottom: right) }
  }

  public var margins = Margins()
  /// The page in millimetres: A4.
  public var width = 210
  public var height = 297
  public var font = "Times New Roman"
  /// Points.
  public var fontSize = 12
  /// Hundredths of a line: 150 is one and a half.
  public var lineSpacing = 150
  /// Points.
  public var tableFontSize = 10
  public var sections = Numbering.Sections.letters

  /// The usual style: A4, margins 4-3-3-3 cm, Times New Roman 12, one and a half lines.
  public init() {}
}
