import Practicum

/// The paper a tree is drawn on, and the steps by which a tree is made to fit it.
struct TreeSheet: Equatable {
  /// Points between the margins, with room left for the caption.
  let portrait: (width: Double, height: Double)
  let landscape: (width: Double, height: Double)

  init(_ style: Style) {
    func points(_ millimetres: Int) -> Double { Double(max(60, min(millimetres, 2000))) * 72 / 25.4 }
    let (margins, caption) = (style.margins, 16)
    let (across, down) = (margins.left + margins.right, margins.top + margins.bottom)
    portrait = (points(style.width - across), points(style.height - down - caption))
    landscape = (points(style.height - across), points(style.width - down - caption))
  }

  static func == (left: Self, right: Self) -> Bool {
    left.portrait == right.portrait && left.landscape == right.landscape
  }

  /// A size of type on a page upright or on its side.
  struct Setting: Equatable {
    let fontSize: Int
    let isLandscape: Bool
  }

  /// The smallest type anything is drawn in.
  static let smallest = 7
  /// From what reads best on. A page on its side is better than type of seven points.
  static let settings =
    [10, 9, 8].map { Setting(fontSize: $0, isLandscape: false) }
    + [10, 9, 8, smallest].map { Setting(fontSize: $0, isLandscape: true) }
    + [Setting(fontSize: smallest, isLandscape: false)]

  /// How the boxes are set: the width of their text in hundredths of the type's size, and what hangs in lists.
  struct Arrangement: Equatable {
    let columns: Int
    let hanging: TreeLayout.Hanging
  }

  /// Wide boxes side by side first, then lists.
  static let arrangements: [Arrangement] = [
    Arrangement(columns: 1200, hanging: .none), Arrangement(columns: 1000, hanging: .none),
    Arrangement(columns: 1200, hanging: .leaves), Arrangement(columns: 1000, hanging: .leaves),
    Arrangement(columns: 820, hanging: .none), Arrangement(columns: 820, hanging: .leaves),
    Arrangement(columns: 1000, hanging: .below(1)), Arrangement(columns: 820, hanging: .below(1)),
    Arrangement(columns: 1600, hanging: .below(0)),
  ]

  /// Whether boxes of an area together could fit in the smallest type, in square hundredths of the type's size.
  func mayFit(area: Int) -> Bool {
    let unit = Double(Self.smallest) / 100
    let most = max(portrait.width * portrait.height, landscape.width * landscape.height)
    return Double(area) * unit * unit <= most
  }

  /// Whether something of a size in hundredths of the type's size fits.
  func fits(_ size: TreeLayout.Extent, _ setting: Setting) -> Bool {
    let (width, height) = setting.isLandscape ? landscape : portrait
    let unit = Double(setting.fontSize) / 100
    return Double(size.width) * unit <= width && Double(size.height) * unit <= height
  }
}
