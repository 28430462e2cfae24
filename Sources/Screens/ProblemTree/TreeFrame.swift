import TextCanvas

/// The parts of the content area: the tree, and beside or below it what is known of the focused item.
struct TreeFrame: Equatable {
  let size: Size
  let tree: Area
  let pane: Area
  /// The pane stands beside the tree instead of below.
  let isBeside: Bool

  /// - Parameter paneRows: the rows asked for below the tree.
  init(_ size: Size, paneRows: Int = 0, beside: Bool = false) {
    let all = Area(size)
    self.size = size
    isBeside = beside
    if beside {
      pane = all.right(min(42, size.columns * 2 / 5))
      tree = all.droppingRight(pane.columns)
    } else {
      pane = all.bottom(min(paneRows, max(0, size.rows - 4)))
      tree = all.droppingBottom(pane.rows)
    }
  }
}
