import Practicum
import TextCanvas

/// Cells of characters on which lines join where they meet.
struct TextGrid {
  /// How a box is framed: corners from the top left clockwise, lines across and down, and where lines meet the top, right,
  /// bottom and left edge.
  enum Border: String {
    case light = "┌┐┘└─│┴├┬┤"
    case round = "╭╮╯╰─│┴├┬┤"
    case heavy = "┏┓┛┗━┃┷┠┯┨"
    case double = "╔╗╝╚═║╧╟╤╢"
    case dashed = "┌┐┘└╌╎┴├┬┤"

    var signs: [Character] { Array(rawValue) }
  }

  private struct Sides: OptionSet {
    let rawValue: UInt8
    static let up = Sides(rawValue: 1)
    static let right = Sides(rawValue: 2)
    static let down = Sides(rawValue: 4)
    static let left = Sides(rawValue: 8)
  }

  private let width: Int
  private let height: Int
  /// Nil where the second half of a broad character stands.
  private var cells: [Character?]
  private var joints: [Sides]

  init(width: Int, height: Int) {
    self.width = max(1, width)
    self.height = max(1, height)
    cells = Array(repeating: " ", count: self.width * self.height)
    joints = Array(repeating: [], count: self.width * self.height)
  }

  private func place(_ x: Int, _ y: Int) -> Int? {
    x >= 0 && y >= 0 && x < width && y < height ? y * width + x : nil
  }

  /// Draws straight pieces from corner to corner; cells join with what they hold.
  mutating func addLine(_ points: [TreeLayout.Point]) {
    for (from, to) in zip(points, points.dropFirst()) { trace(from, to) }
    for index in joints.indices where !joints[index].isEmpty { cells[index] = Self.sign(joints[index]) }
  }

  private mutating func trace(_ from: TreeLayout.Point, _ to: TreeLayout.Point) {
    for x in stride(from: min(from.x, to.x), to: max(from.x, to.x), by: 1) {
      if let one = place(x, from.y), let two = place(x + 1, from.y) {
        joints[one].insert(.right)
        joints[two].insert(.left)
      }
    }
    for y in stride(from: min(from.y, to.y), to: max(from.y, to.y), by: 1) {
      if let one = place(from.x, y), let two = place(from.x, y + 1) {
        joints[one].insert(.down)
        joints[two].insert(.up)
      }
    }
  }

  private static func sign(_ sides: Sides) -> Character {
    // By the bits of up, right, down and left.
    let signs: [Character] = [" ", "╵", "╶", "└", "╷", "│", "┌", "├", "╴", "┘", "─", "┴", "┐", "┤", "┬", "┼"]
    return signs[Int(sides.rawValue & 15)]
  }

  /// Draws broken lines, which pass below lines and boxes.
  mutating func addDashes(_ points: [TreeLayout.Point]) {
    for (from, to) in zip(points, points.dropFirst()) {
      for x in min(from.x, to.x)...max(from.x, to.x) {
        for y in min(from.y, to.y)...max(from.y, to.y) {
          if let index = place(x, y), cells[index] == " " { cells[index] = from.y == to.y ? "╌" : "╎" }
        }
      }
    }
    for (before, (corner, after)) in zip(points, zip(points.dropFirst(), points.dropFirst(2))) {
      guard let index = place(corner.x, corner.y), joints[index].isEmpty else { continue }
      var sides: Sides = []
      for other in [before, after] {
        if other.x < corner.x { sides.insert(.left) }
        if other.x > corner.x { sides.insert(.right) }
        if other.y < corner.y { sides.insert(.up) }
        if other.y > corner.y { sides.insert(.down) }
      }
      cells[index] = Self.sign(sides)
    }
  }

  /// Puts an arrow's head where a line ends.
  mutating func addHead(_ points: [TreeLayout.Point]) {
    guard points.count > 1, let tip = points.last, let index = place(tip.x, tip.y) else { return }
    let before = points[points.count - 2]
    cells[index] = tip.y < before.y ? "▲" : tip.y > before.y ? "▼" : tip.x < before.x ? "◄" : "►"
  }

  /// Draws a box over what was there; lines that end on its border are joined to it.
  mutating func addBox(_ box: TreeLayout.Box, _ border: Border, _ lines: [String]) {
    let signs = border.signs
    let (right, bottom) = (box.right - 1, box.bottom - 1)
    for y in box.y...bottom {
      for x in box.x...right {
        guard let index = place(x, y) else { continue }
        let isEdge = (left: x == box.x, right: x == right, top: y == box.y, bottom: y == bottom)
        cells[index] =
          switch isEdge {
          case (true, _, true, _): signs[0]
          case (_, true, true, _): signs[1]
          case (_, true, _, true): signs[2]
          case (true, _, _, true): signs[3]
          case (_, _, true, _): joints[index].contains(.up) ? signs[6] : signs[4]
          case (_, _, _, true): joints[index].contains(.down) ? signs[8] : signs[4]
          case (_, true, _, _): joints[index].contains(.right) ? signs[7] : signs[5]
          case (true, _, _, _): joints[index].contains(.left) ? signs[9] : signs[5]
          default: " "
          }
      }
    }
    for (row, line) in lines.enumerated() {
      var x = box.x + (box.width - displayWidth(line)) / 2
      for character in line {
        let own = displayWidth(String(character))
        if let index = place(x, box.y + 1 + row), own > 0 {
          cells[index] = character
          if own == 2, let second = place(x + 1, box.y + 1 + row) { cells[second] = nil }
        }
        x += own
      }
    }
  }

  /// The rows as text, without blanks at their ends.
  var lines: [String] {
    (0..<height).map { row in
      let line = String(cells[(row * width)..<((row + 1) * width)].compactMap { $0 })
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
