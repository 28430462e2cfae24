import Practicum

/// The paper a tree is drawn on, and the steps by which a tree is made to fit it.
struct TreeSheet: Equatable {
  /// Points between the margins, with room left for the caption.
  let portrait: (width: Double, height: Double)
  let landscape: (width: Double, height: Double)

  init(_ style: Style) {
    func room(_ page: PageMeasures) -> (Double, Double) {
      (Double(page.textWidth) / 20, Double(page.figureHeight) / 20)
    }
    portrait = room(PageMeasures(style, landscape: false))
    landscape = room(PageMeasures(style, landscape: true))
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
  /// How the boxes are set: the width of their text in hundredths of the type's size, and what hangs in lists.
  struct Arrangement: Hashable {
    let columns: Int
    let hanging: TreeLayout.Hanging
  }

  /// A step of the ladder.
  struct Step: Equatable {
    let setting: Setting
    let arrangement: Arrangement
  }

  /// From what reads best on: wide boxes side by side, leaves in lists, smaller type, everything but main branches in
  /// lists, a page on its side, the smallest type, and last one list.
  static let ladder: [Step] = {
    func arranged(_ hanging: [TreeLayout.Hanging], _ columns: [Int]) -> [Arrangement] {
      columns.flatMap { columns in hanging.map { Arrangement(columns: columns, hanging: $0) } }
    }
    func steps(_ sizes: [Int], landscape: Bool, _ arrangements: [Arrangement]) -> [Step] {
      sizes.flatMap { size in
        arrangements.map { Step(setting: Setting(fontSize: size, isLandscape: landscape), arrangement: $0) }
      }
    }
    let branching =
      arranged([.none], [1200, 1000]) + arranged([.leaves], [1200, 1000]) + arranged([.none, .leaves], [820])
    let listed = arranged([.below(1)], [1000, 820])
    let list = arranged([.below(0)], [1600])
    return steps([10, 9, 8], landscape: false, branching) + steps([10, 9, 8], landscape: false, listed)
      + steps([10, 9, 8, smallest], landscape: true, branching + listed)
      + steps([smallest], landscape: false, branching + listed) + steps([10, 9, 8, smallest], landscape: false, list)
  }()

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
