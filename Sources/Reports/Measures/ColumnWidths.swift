/// How wide the columns of a table are: by their shares, but none narrower than its longest word as far as there is room.
struct ColumnWidths {
  /// The space between a cell's edge and its words, in twips.
  static let cellMargin = 85

  /// In twips, one for each column; together they are the width that was given.
  let twips: [Int]
  /// Whether there is not even room for the longest words of all columns.
  let isCrowded: Bool

  /// - Parameters:
  ///   - width: of the table in twips.
  ///   - margins: the space beside the words of a cell, left and right together, in twips.
  ///   - size: the letters' size in points.
  init(_ table: Table, width: Int, margins: Int, size: Int) {
    let shares = table.columns.map { min(max($0.share, 1), 10_000) }
    // A word that would take a third of the page may be broken.
    let longest = Self.longestWords(table, size: size).map { min($0 + margins, width / 3) }
    let needed = longest.reduce(0, +)
    isCrowded = needed >= width
    guard !isCrowded else {
      twips = Self.parts(of: width, longest.map { max($0, 1) })
      return
    }
    // What is too narrow by its share is as wide as it must be; the others share the rest.
    var isFixed = shares.map { _ in false }
    while true {
      let rest = width - zip(longest, isFixed).reduce(0) { $0 + ($1.1 ? $1.0 : 0) }
      let total = max(zip(shares, isFixed).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }, 1)
      let narrow = shares.indices.filter { !isFixed[$0] && shares[$0] * rest / total < longest[$0] }
      if narrow.isEmpty {
        twips = Self.parts(
          of: width, shares.indices.map { isFixed[$0] ? longest[$0] * total : shares[$0] * max(rest, 1) })
        return
      }
      for column in narrow { isFixed[column] = true }
    }
  }

  /// A width in parts that stand to each other as the weights do, without a remainder.
  private static func parts(of width: Int, _ weights: [Int]) -> [Int] {
    let total = max(weights.reduce(0, +), 1)
    var (sum, edge) = (0, 0)
    return weights.map { weight in
      sum += weight
      let right = sum * width / total
      defer { edge = right }
      return right - edge
    }
  }

  /// The width of each column's longest word in twips; of cells that span columns nothing is asked.
  private static func longestWords(_ table: Table, size: Int) -> [Int] {
    var longest = table.columns.map { _ in 0 }
    for row in TableGrid(table).rows {
      for cell in row where cell.columns == 1 && !cell.isContinued {
        let isBold = cell.cell.role != .body
        for block in cell.cell.blocks {
          longest[cell.column] = max(longest[cell.column], block.longestWord(bold: isBold) * size * 20 / 1_000)
        }
      }
    }
    return longest
  }
}

extension Block {
  /// In thousandths of the letters' size; 0 where it is not made of words.
  fileprivate func longestWord(bold: Bool) -> Int {
    switch self {
    case .paragraph(let paragraph):
      paragraph.inlines.plain().split(whereSeparator: \.isWhitespace)
        .reduce(0) { max($0, CharacterWidths.width(of: $1.prefix(40), bold: bold)) }
    case .list(let list):
      // The marker stands beside the words.
      list.items.joined().reduce(0) { max($0, $1.longestWord(bold: bold)) } + 1_500
    default: 0
    }
  }
}
