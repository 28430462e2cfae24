/// The measures of a page in twips, twentieths of a point, as WordprocessingML counts.
struct PageMeasures: Equatable, Sendable {
  /// English metric units, as DrawingML counts, in a twip.
  static let emuPerTwip = 635

  let width: Int
  let height: Int
  let left: Int
  let top: Int
  let right: Int
  let bottom: Int
  let isLandscape: Bool

  /// The page of a style, turned on its side where it is so asked.
  ///
  /// Margins turn with the page: what is bound stays bound.
  init(_ style: Style, landscape: Bool) {
    let (width, height) = (Self.twips(style.width), Self.twips(style.height))
    let margins = style.margins
    isLandscape = landscape
    self.width = landscape ? height : width
    self.height = landscape ? width : height
    left = Self.twips(landscape ? margins.bottom : margins.left)
    top = Self.twips(landscape ? margins.left : margins.top)
    right = Self.twips(landscape ? margins.top : margins.right)
    bottom = Self.twips(landscape ? margins.right : margins.bottom)
  }

  /// The width of the lines.
  var textWidth: Int { max(width - left - right, 1_440) }
  /// The height of all lines.
  var textHeight: Int { max(height - top - bottom, 1_440) }

  private static func twips(_ millimetres: Int) -> Int { (min(max(millimetres, 0), 5_000) * 14_400 + 127) / 254 }
}
