import TextCanvas

/// The parts of the window: the path at the top, the content, the message line and the footer.
struct Frame {
  let header: Area
  let content: Area
  let message: Area
  let footer: Area

  init(_ size: Size) {
    let all = Area(size)
    header = all.top(1)
    footer = all.bottom(1)
    message = all.droppingBottom(1).bottom(1)
    content = all.droppingTop(1).droppingBottom(2)
  }

  /// The smallest window that is drawn.
  static let smallest = Size(columns: 20, rows: 6)
}
