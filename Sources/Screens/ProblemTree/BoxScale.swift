/// How much of an item's text its box shows: the steps of zooming.
struct BoxScale: Equatable, Sendable {
  /// The widest line of text, in columns; none where the box holds only the item's Id.
  let columns: Int
  /// The lines at most; what is cut stands in the details.
  let lines: Int

  /// From the most readable to the whole tree at a glance.
  static let steps =
    [32, 28, 24, 20, 16, 14].map { BoxScale(columns: $0, lines: 10) } + [
      BoxScale(columns: 12, lines: 2), BoxScale(columns: 0, lines: 1),
    ]
  /// The steps tried to fit a tree into the window without cutting a text.
  static let whole = steps.filter { $0.lines > 2 }
  /// The boxes of a tree that has to be scrolled.
  static let scrolled = BoxScale(columns: 22, lines: 10)

  var showsText: Bool { columns > 0 }
  /// Whether texts are cut so short that they must be told elsewhere.
  var isTerse: Bool { lines <= 2 }
  /// The width in which a text is typed.
  var typingColumns: Int { max(14, columns) }

  /// The next step of wider (-1) or narrower boxes (1); nil at the end.
  func next(_ step: Int) -> BoxScale? {
    step > 0
      ? Self.steps.first { $0.columns < columns } : Self.steps.last { $0.columns > columns }
  }
}
