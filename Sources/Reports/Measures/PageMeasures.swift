/// The measures of a page in twips, twentieths of a point, as WordprocessingML counts: the one source of what fits a page.
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
  /// The room below a figure for its caption, which may have three lines, and the space around both.
  private let captionRoom: Int

  /// The page of a style, turned on its side where it is so asked.
  init(_ style: Style, landscape: Bool) {
    let (width, height) = (Self.twips(style.width), Self.twips(style.height))
    let margins = landscape ? style.margins.turned : style.margins
    isLandscape = landscape
    self.width = landscape ? height : width
    self.height = landscape ? width : height
    left = Self.twips(margins.left)
    top = Self.twips(margins.top)
    right = Self.twips(margins.right)
    bottom = Self.twips(margins.bottom)
    captionRoom = 440 + 3 * 24 * min(max(style.fontSize, 6), 72)
  }

  /// The width of the lines.
  var textWidth: Int { max(width - left - right, 1_440) }
  /// The height of all lines.
  var textHeight: Int { max(height - top - bottom, 1_440) }
  /// The height of a figure that has a page to itself, with its caption below it.
  var figureHeight: Int { max(textHeight - captionRoom, 1_440) }

  private static func twips(_ millimetres: Int) -> Int { (min(max(millimetres, 0), 5_000) * 14_400 + 127) / 254 }
}
