import Practicum
import TextCanvas

/// A day drawn as bars of time, one a track: items side by side, empty time and overlaps in sight.
struct TimeBar: Equatable {
  /// What stands in one column of a bar.
  enum Piece: Equatable {
    /// Before the first and after the last item, and where parallel tracks stand in.
    case outside
    /// Time in which nothing is planned.
    case empty
    case item(block: Int, isEven: Bool)
    case overlap(block: Int)
  }

  /// The minutes shown, from a whole hour to a whole hour.
  let range: Range<Int>
  let columns: Int
  let tracks: [(name: String, pieces: [Piece])]

  static func == (left: TimeBar, right: TimeBar) -> Bool {
    left.range == right.range && left.columns == right.columns && left.tracks.count == right.tracks.count
      && zip(left.tracks, right.tracks).allSatisfy { $0.name == $1.name && $0.pieces == $1.pieces }
  }

  /// Draws a day over so many columns; nil while no item has both its times.
  init?(_ day: RundownDay, columns: Int) {
    let spans = day.slots.compactMap(Self.span)
    guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max(), columns > 0 else {
      return nil
    }
    let from = first / 60 * 60
    let to = max(from + 60, (last + 59) / 60 * 60)
    range = from..<to
    self.columns = columns
    tracks = day.tracks.map { track in
      (track.name, Self.pieces(of: track, from..<to, columns))
    }
  }

  private static func span(_ slot: RundownSlot) -> Range<Int>? {
    guard let start = slot.start, let minutes = slot.minutes, minutes > 0 else { return nil }
    return start..<start + minutes
  }

  private static func pieces(of track: RundownTrack, _ range: Range<Int>, _ columns: Int) -> [Piece] {
    let items = track.slots.enumerated().compactMap { place, slot in
      span(slot).map { (span: $0, block: slot.item.index, isEven: place % 2 == 0) }
    }
    var gaps: [Range<Int>] = []
    var latest = 0
    for slot in track.slots {
      if slot.gap != nil, let start = slot.start, latest < start { gaps.append(latest..<start) }
      latest = max(latest, slot.end ?? 0)
    }
    return (0..<columns).map { column in
      // A column stands for the middle of its minutes, and at least for one minute.
      let from = range.lowerBound + range.count * column / columns
      let to = max(from + 1, range.lowerBound + range.count * (column + 1) / columns)
      let middle = (from + to) / 2
      let here = items.filter { $0.span.contains(middle) }
      if here.count > 1, let late = here.last { return .overlap(block: late.block) }
      if let only = here.first { return .item(block: only.block, isEven: only.isEven) }
      return gaps.contains { $0.contains(middle) } ? .empty : .outside
    }
  }

  /// The column at which a minute begins.
  func column(of minute: Int) -> Int { (minute - range.lowerBound) * columns / range.count }

  /// Draws the hours above the bars.
  func drawScale(_ canvas: inout Canvas, _ line: Area) {
    var free = line.column
    for hour in stride(from: range.lowerBound, to: range.upperBound, by: 60) {
      let at = line.column + column(of: hour)
      let label = "\(hour / 60 % 24 < 10 ? "0" : "")\(hour / 60 % 24)"
      guard at >= free, at + 2 <= line.right else { continue }
      canvas.write(label, at: Position(column: at, row: line.row), .muted)
      free = at + 3
    }
  }

  /// Draws one track's bar; the focused item carries its number.
  func draw(_ track: Int, focused: RundownItem?, _ canvas: inout Canvas, _ line: Area, _ glyphs: Glyphs) {
    guard tracks.indices.contains(track) else { return }
    let pieces = tracks[track].pieces
    for (column, piece) in pieces.enumerated() {
      let at = Position(column: line.column + column, row: line.row)
      switch piece {
      case .outside: break
      case .empty: canvas.write(String(glyphs.unchecked), at: at, .caution)
      case .overlap: canvas.write("!", at: at, .wrong)
      case .item(let block, let isEven):
        let sign = block == focused?.index ? glyphs.bar : isEven ? glyphs.darkShade : glyphs.mediumShade
        canvas.write(String(sign), at: at, block == focused?.index ? .accent : .border)
      }
    }
    guard let focused else { return }
    let own = pieces.indices.filter {
      pieces[$0] == .overlap(block: focused.index) || isItem(pieces[$0], focused.index)
    }
    let number = "\(focused.number)"
    guard let first = own.first, let last = own.last, last - first + 1 >= number.count else { return }
    let at = line.column + first + (last - first + 1 - number.count) / 2
    canvas.write(number, at: Position(column: at, row: line.row), .selected)
  }

  private func isItem(_ piece: Piece, _ block: Int) -> Bool {
    if case .item(block, _) = piece { true } else { false }
  }
}
